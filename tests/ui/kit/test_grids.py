"""The answer sheet, the mastery map and the tables: one Tab stop, arrows within, Enter opens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Role, Theme
from ui.widgets.answer_sheet import AnswerSheet, SheetCell, SheetGroup
from ui.widgets.mastery_cell import step_roles
from ui.widgets.mastery_map import MapCell, MapRow, MasteryMap
from ui.widgets.name_list import NameList, Person
from ui.widgets.table import Cell, Column, Row, Table

Show = Callable[[QWidget], QWidget]
Key = Qt.Key


def _sheet(current: int = 1, flagged: tuple[int, ...] = ()) -> list[SheetGroup]:
    def cells(first: int, last: int) -> tuple[SheetCell, ...]:
        return tuple(
            SheetCell(n, done=n % 2 == 0, current=n == current, flagged=n in flagged)
            for n in range(first, last + 1)
        )

    return [SheetGroup("一　单选", cells(1, 22)), SheetGroup("二　判断", cells(23, 32))]


@pytest.mark.parametrize(
    ("start", "keys", "arrives"),
    [
        (1, [Key.Key_Right], 2),
        (1, [Key.Key_Left], 1),
        (10, [Key.Key_Right], 11),
        (3, [Key.Key_Down], 13),
        (13, [Key.Key_Down], 22),  # the last row is short: the nearest cell
        (12, [Key.Key_Down, Key.Key_Down], 24),  # into the next group
        (24, [Key.Key_Up], 22),
        (5, [Key.Key_Up], 5),
        (5, [Key.Key_End], 32),
        (5, [Key.Key_Home], 1),
    ],
)
def test_arrows_walk_the_sheet(
    show: Show, qtbot: QtBot, start: int, keys: list[Key], arrives: int
) -> None:
    sheet = AnswerSheet(_sheet())
    show(sheet)
    sheet.focus_number(start)

    for key in keys:
        QTest.keyClick(sheet.focusWidget(), key)
    with qtbot.waitSignal(sheet.opened) as sent:
        QTest.keyClick(sheet.focusWidget(), Key.Key_Return)

    assert sent.args == [arrives]


def test_only_one_cell_of_the_sheet_takes_part_in_tab(show: Show) -> None:
    sheet = AnswerSheet(_sheet(current=7))
    show(sheet)

    stops = [
        cell.text()
        for cell in sheet.findChildren(QWidget)
        if cell.focusPolicy() & Qt.FocusPolicy.TabFocus and hasattr(cell, "text")
    ]

    assert stops == ["7"]


def test_a_new_state_keeps_the_focus(show: Show) -> None:
    sheet = AnswerSheet(_sheet())
    show(sheet)
    sheet.focus_number(5)

    sheet.set_groups(_sheet(current=6, flagged=(5,)))

    assert sheet.focusWidget().accessibleName() == "Question 5, unanswered, flagged"


def test_another_paper_has_other_cells(show: Show, qtbot: QtBot) -> None:
    sheet = AnswerSheet(_sheet())
    show(sheet)

    sheet.set_groups([SheetGroup("一　单选", (SheetCell(1), SheetCell(2)))])

    assert sheet.focus_number(2)
    assert not sheet.focus_number(3)


@pytest.mark.parametrize(
    ("mastery", "fill"),
    [(0, "h1"), (39, "h1"), (40, "h2"), (59, "h2"), (60, "h3"), (74, "h3"), (75, "h4"),
     (84, "h4"), (85, "h5"), (100, "h5")],
)  # fmt: skip
def test_mastery_has_five_steps(mastery: int, fill: Role) -> None:
    assert step_roles(mastery)[0] == fill


def _map(*, large: bool = False) -> MasteryMap:
    def row(key: str, count: int) -> MapRow:
        due = "4 个今天到期"
        cells = (
            MapCell(f"{key}.{n}", f"节点{n}", 40 + n if n else None, f"节点{n}", due)
            for n in range(count)
        )
        return MapRow(key, "入户服务手册", tuple(cells), "73%")

    return MasteryMap([row("a", 4), row("b", 2)], large=large)


@pytest.mark.parametrize(
    ("keys", "arrives"),
    [
        ([Key.Key_Right], ["a", "a.1"]),
        ([Key.Key_Down], ["b", "b.0"]),
        ([Key.Key_Right] * 3 + [Key.Key_Down], ["b", "b.1"]),
        ([Key.Key_Left], ["a", "a.0"]),
        ([Key.Key_Right] * 4, ["b", "b.0"]),
    ],
)
def test_arrows_walk_the_map(show: Show, qtbot: QtBot, keys: list[Key], arrives: list[str]) -> None:
    chart = _map()
    show(chart)
    chart.cells()[0].setFocus()

    for key in keys:
        QTest.keyClick(chart.focusWidget(), key)
    with qtbot.waitSignal(chart.opened) as sent:
        QTest.keyClick(chart.focusWidget(), Key.Key_Return)

    assert sent.args == arrives


def test_focus_brings_the_card_at_once_and_its_link_opens(show: Show, qtbot: QtBot) -> None:
    chart = _map()
    chart.resize(600, 300)
    show(chart)

    chart.cells()[2].setFocus(Qt.FocusReason.TabFocusReason)

    card = chart.card()
    assert card is not None
    assert card.isVisible()
    assert card.title() == "节点2"
    with qtbot.waitSignal(chart.practised) as sent:
        card.acted.emit()
    assert sent.args == ["a", "a.2"]
    assert not card.isVisible()


def test_cells_wrap_where_the_width_ends(theme: Theme) -> None:
    chart = _map()

    wide, narrow = chart.heightForWidth(600), chart.heightForWidth(124 + 48 + 2 * 50)

    assert wide == 46 + 8 + 46
    assert narrow == 46 + 4 + 46 + 8 + 46


def test_cells_say_section_and_mastery(theme: Theme) -> None:
    names = [cell.accessibleName() for cell in _map(large=True).cells()[:2]]

    assert names == ["节点0, not begun, 4 个今天到期", "节点1, mastery 41%, 4 个今天到期"]


def _table() -> Table:
    table = Table([Column("姓名"), Column("总分", 60, right=True)], checkable=True, name="待签发")
    table.set_rows(
        [
            Row("1", (Cell("林晓"), Cell("84", sort=84))),
            Row("2", (Cell("何志远"), Cell("9", sort=9))),
            Row("3", (Cell("赵𬭎"), Cell("100", sort=100)), enabled=False),
        ]
    )
    table.resize(400, 250)
    return table


def test_space_ticks_and_ctrl_a_ticks_all_that_may_be(show: Show) -> None:
    table = _table()
    show(table)
    told: list[tuple[str, ...]] = []
    table.checked_changed.connect(told.append)
    table.select("1")

    QTest.keyClick(table, Key.Key_Space)
    QTest.keyClick(table, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table, Key.Key_Space)

    assert told == [("1",), ("1", "2"), ("2",)]


def test_shift_and_arrow_extends_the_ticks(show: Show) -> None:
    table = _table()
    show(table)
    table.select("1")

    QTest.keyClick(table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    assert table.checked() == ("2",)  # the third may not be ticked
    assert table.current_key() == "3"


def test_a_click_on_the_box_ticks_and_on_the_text_chooses(show: Show) -> None:
    table = _table()
    show(table)
    rows = table.viewport()

    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=QPoint(24, 22))
    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=QPoint(120, 44 + 22))

    assert table.checked() == ("1",)
    assert table.current_key() == "2"


def test_enter_opens_the_chosen_row(show: Show, qtbot: QtBot) -> None:
    table = _table()
    show(table)
    table.select("2")

    with qtbot.waitSignal(table.opened) as sent:
        QTest.keyClick(table, Key.Key_Return)

    assert sent.args == ["2"]


@pytest.mark.parametrize(("falling", "order"), [(False, "213"), (True, "312")])
def test_figures_sort_as_figures_and_the_choice_stays(
    show: Show, falling: bool, order: str
) -> None:
    table = _table()
    show(table)
    table.select("1")

    table.sort_by(1, falling=falling)
    model = table.model()
    keys = "".join(model.key_at(row) for row in range(3))  # type: ignore[attr-defined]

    assert keys == order
    assert table.current_key() == "1"


def test_other_rows_keep_what_was_ticked_and_chosen(show: Show) -> None:
    table = _table()
    show(table)
    table.select("2")
    table.set_checked(["1", "2"])

    table.set_rows([Row("2", (Cell("何志远"), Cell("9"))), Row("4", (Cell("新"), Cell("1")))])

    assert table.current_key() == "2"
    assert table.checked() == ("2",)


def test_names_are_chosen_by_arrows_and_entered(show: Show, qtbot: QtBot) -> None:
    names = NameList(name="姓名")
    names.set_people([Person("1", "林晓", "0147", "LX", 2), Person("2", "刘欣", "0152", "LX", 2)])
    show(names)

    QTest.keyClick(names, Key.Key_Down)
    with qtbot.waitSignal(names.submitted) as sent:
        QTest.keyClick(names, Key.Key_Return)
    names.set_people([Person("1", "林晓", "0147", "LX", 2)])

    assert sent.args == ["2"]
    assert names.current_key() == "1"


def test_the_search_field_walks_the_names(theme: Theme) -> None:
    names = NameList(name="姓名")
    names.set_people([Person(str(n), "林晓", "0147") for n in range(3)])

    names.step(1)
    names.step(1)
    names.step(1)
    names.step(-1)

    assert names.current_key() == "1"
