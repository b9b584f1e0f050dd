"""Fill the gaps of a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.question import Grade, Response
from trainer.question_types.fill_blank import (
    Blank,
    FillBlank,
    FillBlankResponse,
    gaps_of,
    split_at_gaps,
)
from ui.answers.contract import AnswerWidget, Presentation
from ui.answers.sentence import Gap, GapVerdict, Sentence
from ui.theme import theme_of
from ui.widgets.label import Label
from ui.widgets.prose import Prose, Run
from ui.widgets.shown import show_if

translate = QCoreApplication.translate

_WIDTHS = {"number": 104, "text": 168}  # the same for every gap of a kind: length tells nothing


class FillBlankAnswer(AnswerWidget):
    """The sentence with a field in every gap; Enter goes to the next one."""

    typed = True
    bare = True

    def __init__(
        self, question: FillBlank, presentation: Presentation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, presentation, parent=parent)
        self._question = question
        self._gaps = gaps_of(question.text)
        gaps = [
            Gap(id_, _name(number, question.blanks[id_]), _WIDTHS[question.blanks[id_].kind])
            for number, id_ in enumerate(self._gaps, 1)
        ]
        self._sentence = Sentence(split_at_gaps(question.text), gaps)
        self._sentence.edited.connect(self.changed)
        self._right = Prose(line_height=26)
        self._right.hide()
        hint = translate("Answers", "Enter goes to the next gap")
        self._hint = Label(hint, size="caption", tone="text-3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).space.s2)
        column.addWidget(self._sentence)
        column.addWidget(self._right)
        column.addWidget(self._hint)
        show_if(self._hint, len(gaps) > 1)
        self.setFocusProxy(self._sentence.fields[self._gaps[0]])

    def response(self) -> Response | None:
        texts = self._sentence.texts()
        return FillBlankResponse(blanks=texts) if texts else None

    def show_response(self, response: Response | None) -> None:
        blanks = response.blanks if isinstance(response, FillBlankResponse) else {}
        self._sentence.set_texts(blanks)

    def set_locked(self, locked: bool) -> None:
        self._sentence.set_locked(locked)
        show_if(self._hint, not locked and len(self._gaps) > 1)

    def show_solution(self, grade: Grade) -> None:
        self.set_locked(True)
        texts = self._sentence.texts()
        verdicts: dict[str, GapVerdict] = {
            id_: "right" if blank.accepts(texts.get(id_, "")) else "wrong"
            for id_, blank in self._question.blanks.items()
        }
        self._sentence.set_verdicts(verdicts)
        wrong = [id_ for id_ in self._gaps if verdicts[id_] == "wrong"]
        self._right.set_runs([run for id_ in wrong for run in self._told(id_, id_ == wrong[-1])])
        show_if(self._right, bool(wrong))

    def claims(self, letter: str) -> bool:
        return True

    def _told(self, id_: str, last: bool) -> list[Run]:
        """第 2 空：5 小时, and what is accepted besides."""
        blank = self._question.blanks[id_]
        number = self._gaps.index(id_) + 1
        head = translate("Answers", "Gap {n}: ").format(n=number)
        first, *others = (_with_unit(accepted, blank) for accepted in blank.accept)
        tail = ""
        if others:
            listed = translate("Answers", ", ").join(others)
            tail = translate("Answers", ", also {others}").format(others=listed)
        end = "" if last else "\n"
        return [Run(head, tone="text-2"), Run(first, 500, "met"), Run(tail + end, tone="text-2")]


def _with_unit(accepted: str, blank: Blank) -> str:
    return f"{accepted} {blank.unit}" if blank.unit else accepted


def _name(number: int, blank: Blank) -> str:
    if blank.unit:
        return translate("Answers", "Gap {n}, in {unit}").format(n=number, unit=blank.unit)
    return translate("Answers", "Gap {n}").format(n=number)


WIDGET = FillBlankAnswer
