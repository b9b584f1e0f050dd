"""A conversation with a customer: his lines, one's own, and a box to answer in."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainer.dialogue.course import Course
from trainer.dialogue.mood import Cause
from trainer.question import Grade, Reason, Response
from trainer.question_types.dialogue import Dialogue, DialogueResponse
from ui.answers.contract import AnswerWidget, Partner, Presentation
from ui.answers.editor import Editor
from ui.answers.talk_side import Side
from ui.answers.talk_view import TalkView
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label
from ui.widgets.mot_chart import MotChart
from ui.widgets.shown import show_if

translate = QCoreApplication.translate

_WIDE = 860  # px: from here on there is room for the side
_NARROW = 420  # px: below it there is none for the key beside the button's words
_TALL, _READ, _BOX, _CHART = 420, 560, 140, 170
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_Reply = Literal["there", "awaited", "failed"]


class DialogueAnswer(AnswerWidget):
    """What is said is stored at once; the customer's reply comes from the partner.

    Attributes: talk, the bubbles; editor; send_button; side.
    """

    typed = True
    fills = True
    tells = True

    def __init__(
        self, question: Dialogue, presentation: Presentation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, presentation, parent=parent)
        self._question = question
        self._partner: Partner | None = None
        self._lines: tuple[str, ...] = ()
        self._reply: _Reply = "there"
        self._locked = False
        self._ended = False
        self._told = False
        script = question.script
        self.talk = TalkView(question)
        self.side = Side(script)
        self._turn = Label(size="caption", tone="text-2", figures=True)
        self._task = Label(size="caption", tone="text-2", elide=True)
        self.editor = Editor(
            most=question.max_chars, name=translate("Talk", "What you say"), lines=2
        )
        self.editor.edited.connect(self._edited)
        self.editor.text_edit.installEventFilter(self)
        self.send_button = Button(
            translate("Talk", "Say it"), kind="primary", icon="send", hint="Ctrl+Enter"
        )
        self.send_button.clicked.connect(self._say)
        self._arrange()
        self._begin()
        self.setFocusProxy(self.editor)

    def set_partner(self, partner: Partner) -> None:
        self._partner = partner
        self.side.set_shows_mood(partner.shows_mood)
        show_if(self._task, partner.shows_mood)
        self._refresh()

    @property
    def awaits_reply(self) -> bool:
        """Whether the customer is about to answer."""
        return self._reply == "awaited"

    @property
    def is_solved(self) -> bool:
        """Whether the whole talk is shown with what each line did."""
        return self._told

    def response(self) -> Response | None:
        draft = self.editor.text()
        if not self._lines and not draft.strip():
            return None
        return DialogueResponse(lines=self._lines, draft=draft)

    def show_response(self, response: Response | None) -> None:
        given = response if isinstance(response, DialogueResponse) else DialogueResponse()
        self._lines = given.lines
        self._reply = "there"
        self._begin()
        self.editor.set_text(given.draft)
        if self._lines:
            self._ask()
        self._refresh()

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        self.editor.set_locked(locked)
        self._refresh()

    def show_solution(self, grade: Grade) -> None:
        """The whole talk with what each line did; below it the mood turn by turn."""
        self._locked = True
        show_if(self._composer, False)
        self.setMinimumHeight(_READ)
        self._retell(grade)
        self.side.set_shows_mood(True)
        self.talk.from_top()

    def claims(self, letter: str) -> bool:
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in _ENTER:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if held and event.type() == QEvent.Type.ShortcutOverride and not self._ended:
                event.accept()  # here it says the line instead of going on to another question
                return True
            if held and event.type() == QEvent.Type.KeyPress:
                self._say()
                return True
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        return False  # it takes what height there is; the talk scrolls within

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        show_if(self.side, event.size().width() >= _WIDE)
        self.send_button.set_hint("Ctrl+Enter" if event.size().width() >= _NARROW else "")
        show_if(self._below, self._told and self.side.isHidden())

    def _begin(self) -> None:
        script = self._question.script
        self._ended = False
        self.talk.clear()
        self.talk.hear(script.turns[0].says)
        self._tell_turn(1, script.most[script.turns[0].id], script.turns[0].task)
        self.side.set_moods((script.mood,), ahead=script.least[script.turns[0].id])

    def _edited(self) -> None:
        self._refresh()
        self.changed.emit()

    def _say(self) -> None:
        if not self.send_button.isEnabled():
            return
        if self._reply == "failed":
            self._ask()
            return
        text = self.editor.text().strip()
        self._lines = (*self._lines, text)
        self.editor.set_text("")
        self.talk.say(text)
        self.changed.emit()
        self.said.emit()
        self._ask()

    def _ask(self) -> None:
        """Let the partner find out how it goes on; nothing can be said meanwhile."""
        if self._partner is None:
            return
        if self.send_button.hasFocus():  # switched off it would pass the focus to anything
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reply = "awaited"
        self._refresh()
        self._partner.reply(
            self._question, self._lines, owner=self, done=self._go_on, failed=self._fail
        )

    def _fail(self) -> None:
        """What was said stays said; the button asks for the answer again."""
        self._reply = "failed"
        self._refresh()

    def _go_on(self, course: Course) -> None:
        if self._told:
            return
        self._reply = "there"
        had_focus = self.editor.text_edit.hasFocus() or self.send_button.hasFocus()
        self._begin()
        for place, said in enumerate(course.said):
            if place:
                self.talk.hear(said.turn.says)
            self.talk.say(said.line)
            if self._partner is not None and self._partner.shows_mood:
                causes = list(said.shift.causes)
                self.talk.remark(place, said.turn, said.shift.by, causes, said.grade)
        self._ended = course.end is not None
        if course.end is not None:
            self.talk.finish(course.end)
        elif course.turn is not None:
            self.talk.hear(course.turn.says)
            here = len(course.said) + 1
            most = len(course.said) + self._question.script.most[course.turn.id]
            self._tell_turn(here, most, course.turn.task)
        self.side.set_moods(course.moods, ahead=course.ahead)
        self._refresh()
        if had_focus:
            goal: QWidget = self.talk if self._ended else self.editor
            goal.setFocus(Qt.FocusReason.OtherFocusReason)
        show_if(self._composer, not self._ended)

    def _retell(self, grade: Grade) -> None:
        turns, script = self._question.script.turn, self._question.script
        told = [reason for reason in grade.reasons if reason.code == "dialogue_turn"]
        self.talk.clear()
        lines = DialogueResponse(lines=self._lines, draft=self.editor.text()).said
        for place, (reason, line) in enumerate(zip(told, lines, strict=False)):
            turn = turns[str(reason.args["turn"])]
            self.talk.hear(turn.says)
            self.talk.say(line)
            causes = [Cause(name) for name in str(reason.args["causes"]).split()]
            by = int(reason.args["by"])
            self.talk.remark(place, turn, by, causes, grade.parts[place])
        for reason in grade.reasons:
            if reason.code == "dialogue_end":
                self.talk.finish(script.end[str(reason.args["end"])])
        moods = (script.mood, *(int(reason.args["mood"]) for reason in told))
        self.side.set_moods(moods, ahead=_ahead(grade.reasons))
        self._chart.set_moods(moods, turns=len(moods) - 1)
        self._told = True
        show_if(self._below, self.side.isHidden())

    def _tell_turn(self, number: int, most: int, task: str) -> None:
        text = translate("Talk", "Turn {n}, at most {most}").format(n=number, most=most)
        self._turn.setText(text)
        self._task.setText(task)

    def _refresh(self) -> None:
        open_ = not self._locked and not self._ended and self._partner is not None
        failed = self._reply == "failed"
        may_say = open_ and self._reply == "there"
        self.editor.set_locked(not may_say)
        label = translate("Talk", "Ask again") if failed else translate("Talk", "Say it")
        self.send_button.set_text(label)
        written = bool(self.editor.text().strip())
        self.send_button.setEnabled(open_ if failed else may_say and written)

    def _arrange(self) -> None:
        space = theme_of(self).space
        self._composer = self._box_to_write()
        self._below = self._mood_below()
        card = Card(flush=True)
        card.body.setSpacing(0)
        card.body.addWidget(self.talk, 1)
        card.body.addWidget(Hairline())
        card.body.addWidget(self._composer)
        card.body.addWidget(self._below)
        self._below.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.s4)
        row.addWidget(card, 1)
        row.addWidget(self.side)
        self.setMinimumHeight(_TALL)

    def _box_to_write(self) -> QWidget:
        space = theme_of(self).space
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(space.s4, space.s3, space.s4, space.s4)
        column.setSpacing(space.s2)
        line = QHBoxLayout()
        line.addWidget(self._task, 1)
        line.addWidget(self._turn)
        column.addLayout(line)
        column.addWidget(self.editor)
        self.editor.foot.addWidget(self.send_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.editor.setMaximumHeight(_BOX)
        return box

    def _mood_below(self) -> QWidget:
        """The chart where there is no room for the side."""
        space = theme_of(self).space
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(space.s4, space.s2, space.s4, space.s3)
        column.addWidget(Label(translate("Talk", "Mood by turn"), weight=500))
        self._chart = MotChart(goal=self._question.script.goal)
        self._chart.setFixedHeight(_CHART)
        column.addWidget(self._chart)
        return below


def _ahead(reasons: tuple[Reason, ...]) -> int:
    return next((int(r.args["ahead"]) for r in reasons if r.code == "dialogue_unfinished"), 0)


WIDGET = DialogueAnswer
