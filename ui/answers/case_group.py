"""The questions about one story, one below the other, each with the widget of its type."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainer.question import UNANSWERED, Grade, Question, Response
from trainer.question_types import load_response
from trainer.question_types.case_group import CaseGroup, CaseGroupResponse
from trainer.question_types.free_text import FreeText
from trainer.question_types.rewrite import Rewrite
from ui.answers.contract import AnswerWidget, Presentation
from ui.answers.rubric_lines import RubricLines
from ui.texts.names import type_name
from ui.theme import theme_of
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.prose import Prose

translate = QCoreApplication.translate


class CaseGroupAnswer(AnswerWidget):
    """A card a part. Keys belong to the part that has the focus."""

    typed = True

    def __init__(
        self, question: CaseGroup, presentation: Presentation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, presentation, parent=parent)
        self._question = question
        self._parts: dict[str, _Part] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).space.s4)
        for number, (id_, asked) in enumerate(question.questions.items(), start=1):
            own = {
                name.removeprefix(f"{id_}."): order
                for name, order in presentation.items()
                if name.startswith(f"{id_}.")
            }
            part = _Part(number, asked, own)
            part.answer.changed.connect(self.changed)
            self._parts[id_] = part
            column.addWidget(part)
        self.setFocusProxy(next(iter(self._parts.values())).answer)

    @property
    def answers(self) -> tuple[AnswerWidget, ...]:
        """The widgets of the parts."""
        return tuple(part.answer for part in self._parts.values())

    def response(self) -> Response | None:
        given = {
            id_: response.model_dump(mode="json")
            for id_, part in self._parts.items()
            if (response := part.answer.response()) is not None
        }
        return CaseGroupResponse(parts=given) if given else None

    def show_response(self, response: Response | None) -> None:
        given = response.parts if isinstance(response, CaseGroupResponse) else {}
        for id_, part in self._parts.items():
            data = given.get(id_)
            asked = self._question.questions[id_]
            part.answer.show_response(None if data is None else load_response(asked, data))

    def set_locked(self, locked: bool) -> None:
        for part in self._parts.values():
            part.answer.set_locked(locked)

    def show_solution(self, grade: Grade) -> None:
        self.set_locked(True)
        grades = grade.parts or (UNANSWERED,) * len(self._parts)
        for part, own in zip(self._parts.values(), grades, strict=True):
            part.show_solution(own)

    def take_key(self, event: QKeyEvent) -> bool:
        part = self._focused()
        return part.answer.take_key(event) if part is not None else False

    def claims(self, letter: str) -> bool:
        part = self._focused()
        return part.answer.claims(letter) if part is not None else False

    def _focused(self) -> _Part | None:
        focus = self.window().focusWidget()
        return next(
            (p for p in self._parts.values() if focus is not None and p.isAncestorOf(focus)), None
        )


class _Part(Card):
    """Number, type and task of a part, then its widget. Attributes: answer."""

    def __init__(self, number: int, question: Question, presentation: Presentation) -> None:
        super().__init__(dense=True)
        from ui.answers import answer_widget

        self._question = question
        self.answer: AnswerWidget = answer_widget(question, presentation)
        head = QHBoxLayout()
        head.setSpacing(theme_of(self).space.s2)
        text = translate("Answers", "Part {n}").format(n=number)
        head.addWidget(Label(text, weight=500, figures=True))
        head.addWidget(Chip(type_name(question.type), kind="neutral"))
        self._verdict = Label(size="caption", tone="text-2", figures=True)
        head.addStretch(1)
        head.addWidget(self._verdict, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        if isinstance(question, Rewrite):
            said = translate("Answers", "What was said: “{line}”")
            self.body.addWidget(Prose(said.format(line=question.bad_line), tone="taboo"))
        self.body.addWidget(Prose(question.stem, size="stem", weight=500))
        self.body.addWidget(self.answer)
        self.setAccessibleName(f"{text}，{question.stem}")

    def show_solution(self, grade: Grade) -> None:
        """What was right in this part, and why."""
        share = translate("Answers", "{percent}% of the marks")
        self._verdict.setText(share.format(percent=round(100 * grade.fraction)))
        self.answer.show_solution(grade)
        if isinstance(self._question, FreeText):
            lines = RubricLines(self._question.rubric, grade, self._question.reference)
            self.body.addWidget(lines)
        self.body.addWidget(Prose(self._question.explanation, tone="text-2"))


WIDGET = CaseGroupAnswer
