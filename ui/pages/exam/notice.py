"""考前须知: what one has to know before the clock starts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.exam.data import LevelFacts, PaperFacts
from ui.pages.exam.level_row import facts_text
from ui.widgets.dialog import Dialog, Question
from ui.widgets.prose import Prose
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate


def notice(facts: LevelFacts, paper: PaperFacts, *, parent: QWidget) -> Dialog:
    """The dialog; `accepted` means that the paper is to begin."""
    title = translate("Exam", "Begin “{title}”?").format(title=paper.title)
    dialog = Dialog(
        Question(title, facts_text(facts), translate("Exam", "Begin now")), parent=parent
    )
    for icon, sentence in _rules(paper):
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(12)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 3, 0, 0)
        mark.addWidget(Glyph(icon, "text-2", 18))
        mark.addStretch(1)
        row.addLayout(mark)
        row.addWidget(Prose(sentence), 1)
        dialog.content.addLayout(row)
    return dialog


def _rules(paper: PaperFacts) -> list[tuple[str, str]]:
    counts = (
        translate("Exam", "A pass earns the star level; HR then issues the certificate.")
        if paper.kind == "exam"
        else translate("Exam", "A mock earns no star level. Its mistakes go into your notebook.")
    )
    return [
        ("timer", translate("Exam", "The clock starts now and runs on when the window is closed. "
                                    "When time is up, the paper is handed in by itself.")),
        ("save", translate("Exam", "Every answer is saved at once. After a power cut you go on "
                                   "where you were.")),
        ("flag", translate("Exam", "You may go back, change answers and flag questions until you "
                                   "hand in.")),
        ("eye-off", translate("Exam", "Right and wrong are shown after you have handed in.")),
        ("award", counts),
    ]  # fmt: skip
