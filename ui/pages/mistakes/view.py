"""The page 错题."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from trainer.progress.mistakes import MistakeKind
from trainer.usecases.progress import Habit
from ui.pages.mistakes.data import KINDS, Group, kind_name
from ui.pages.mistakes.group_card import GroupCard
from ui.pages.mistakes.habits import HabitsCard
from ui.pages.result.parts import Scrolled
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.header import PageHeader
from ui.widgets.segmented import Segmented
from ui.widgets.shown import show_if
from ui.widgets.states import EmptyState

translate = QCoreApplication.translate

_AT_ONCE = 30
_IN_A_SITTING = 20
_HABITS_WIDTH = 340
_FILTERS: tuple[MistakeKind | None, ...] = (None, *KINDS)


class MistakesView(QWidget):
    """Signals: narrowed(kind or None); opened(group); practised(question ids as a tuple);
    practice_page_asked, from the empty notebook.

    Attributes: filter, practise (the primary button), cards, habits.
    """

    narrowed = Signal(object)
    opened = Signal(object)
    practised = Signal(tuple)
    practice_page_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[GroupCard] = []
        self._groups: Sequence[Group] = ()
        self.filter = Segmented(
            [kind_name(kind) for kind in _FILTERS],
            name=translate("Mistakes", "Kind of mistake"),
        )
        self.filter.changed.connect(lambda place: self.narrowed.emit(_FILTERS[place]))
        self.practise = Button("", kind="primary", icon="rotate-ccw")
        self.practise.clicked.connect(self._practise_shown)
        self.habits = HabitsCard()
        self.habits.practised.connect(self.practised)
        self.habits.setFixedWidth(_HABITS_WIDTH)
        self._area = Scrolled(spacing=theme_of(self).space.s3)
        self._stack = QStackedWidget()
        self._arrange()

    def kind(self) -> MistakeKind | None:
        """The kind shown, None for all."""
        return _FILTERS[self.filter.current()]

    def show_mistakes(
        self, groups: Sequence[Group], counts: Mapping[MistakeKind | None, int],
        habits: Sequence[Habit],
    ) -> None:  # fmt: skip
        """Show these questions; `counts` stand in the tabs."""
        self.filter.set_labels([f"{kind_name(kind)} {counts[kind]}" for kind in _FILTERS])
        self.habits.show_habits(habits)
        self._stack.setCurrentIndex(0 if counts[None] else 1)
        show_if(self.practise, bool(groups))
        text = translate("Mistakes", "Practise these {n}")
        if len(groups) > _IN_A_SITTING:
            text = translate("Mistakes", "Practise the newest {n}")
        self.practise.set_text(text.format(n=min(len(groups), _IN_A_SITTING)))
        self._groups = groups
        self.cards = []
        _clear(self._area.column)
        self._area.column.addStretch(1)
        self._show_more()
        if counts[None] and not groups:
            self._area.column.insertWidget(0, _none_of_kind())

    def _show_more(self) -> None:
        """Add the next questions: a long notebook isn't built all at once."""
        column = self._area.column
        start = len(self.cards)
        more = self.findChild(Button, "more")
        if more is not None:
            column.removeWidget(more)
            more.hide()
            more.setObjectName("")
            more.deleteLater()
        for group in self._groups[start : start + _AT_ONCE]:
            card = GroupCard(group)
            card.opened.connect(self.opened)
            card.practised.connect(lambda id_: self.practised.emit((id_,)))
            self.cards.append(card)
            column.insertWidget(column.count() - 1, card)
        rest = len(self._groups) - len(self.cards)
        if rest > 0:
            button = Button(translate("Mistakes", "{n} more").format(n=rest), size="small")
            button.setObjectName("more")
            button.clicked.connect(self._show_more)
            column.insertWidget(column.count() - 1, button)

    def _practise_shown(self) -> None:
        newest = self._groups[:_IN_A_SITTING]
        self.practised.emit(tuple(group.question_id for group in newest))

    def _arrange(self) -> None:
        space = theme_of(self).space
        header = PageHeader(
            translate("Mistakes", "Mistakes"),
            translate("Mistakes", "Answer a question right once more, and it leaves this page."),
        )
        header.add_action(self.practise)
        left = QVBoxLayout()
        left.setSpacing(space.s3)
        left.addWidget(self.filter)
        left.addWidget(self._area, 1)
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.s4)
        row.addLayout(left, 1)
        row.addWidget(self.habits)
        self._stack.addWidget(columns)
        self._stack.addWidget(self._nothing())
        column = QVBoxLayout(self)
        column.setContentsMargins(space.s5, space.s5, space.s5, space.s5)
        column.setSpacing(space.s4)
        column.addWidget(header)
        column.addWidget(self._stack, 1)

    def _nothing(self) -> EmptyState:
        state = EmptyState(
            "circle-check",
            translate("Mistakes", "No open mistakes"),
            translate("Mistakes", "What loses marks in practice and exams is collected here."),
            action=translate("Mistakes", "Choose something to practise"),
        )
        state.acted.connect(self.practice_page_asked)
        return state


def _none_of_kind() -> EmptyState:
    return EmptyState(
        "circle-check",
        translate("Mistakes", "None of this kind"),
        translate("Mistakes", "The other kinds have theirs."),
    )


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setObjectName("")
            widget.deleteLater()
