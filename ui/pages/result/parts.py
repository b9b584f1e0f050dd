"""What both views of an opened question are made of: the task, the source, columns that scroll."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trainer.question import Question
from trainer.question_types.rewrite import Rewrite
from ui.theme import theme_of
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.prose import Prose, Run
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

RIGHT_COLUMN = 422


@dataclass(frozen=True, slots=True)
class Source:
    """Where a question comes from; `quote` is the manual's own words, "" where unknown."""

    manual: str
    section: str
    quote: str = ""


class Scrolled(QScrollArea):
    """A column that scrolls up and down only; put widgets into `column`.

    Attributes: column, the layout.
    """

    def __init__(self, *, spacing: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = QWidget()
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def reach(self, widget: QWidget) -> None:
        """Scroll to `widget`, also one just put in: the height is taken before Qt's next round."""
        inner = self._inner
        inner.resize(inner.width(), max(inner.height(), inner.minimumSizeHint().height()))
        self.ensureWidgetVisible(widget)


class TaskCard(Card):
    """Scenario and task of a question; the situation's facts above them."""

    def __init__(self, question: Question, *, parent: QWidget | None = None) -> None:
        super().__init__(dense=True, parent=parent)
        situation = question.situation
        facts = (situation.channel, situation.customer, situation.mood) if situation else ()
        if any(facts):
            line = "　".join(fact for fact in facts if fact)
            self.body.addWidget(Label(line, size="caption", tone="text-3"))
        runs = [Run(question.scenario, tone="text-2")] if question.scenario else []
        prose = Prose(size="body")
        prose.set_runs([*runs, Run(question.stem, weight=500)])
        self.body.addWidget(prose)
        if isinstance(question, Rewrite):
            self.body.addWidget(_quoted(question.bad_line))


def source_line(source: Source) -> QWidget:
    """来源: manual, section and the manual's words."""
    theme = theme_of()
    place = "·".join(part for part in (source.manual, source.section) if part)
    text = translate("Result", "Source: {place}").format(place=place)
    line = QHBoxLayout()
    line.setSpacing(theme.space.s2 - 2)
    line.addWidget(Glyph("book-open", "text-3", theme.icon.tiny), 0, Qt.AlignmentFlag.AlignTop)
    words = Label(text, size="caption", tone="text-2", wrap=True)
    line.addWidget(words, 1)
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space.s1)
    column.addLayout(line)
    if source.quote:
        quote = translate("Result", "The manual says: {quote}").format(quote=source.quote)
        column.addWidget(Prose(quote, size="caption", tone="text-3"))
    box.setAccessibleName(f"{text} {source.quote}".strip())
    return box


def _quoted(line: str) -> Prose:
    return Prose(translate("Result", "“{quote}”").format(quote=line), size="stem", tone="taboo")
