"""Moving steps: dragged, pushed, carried by the keyboard, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.factories import ExampleMarker
from tests.ui.answers.conftest import Show, Shown
from trainer.question_types.ordering import OrderingResponse
from ui.answers.ordering import fewest_to_move
from ui.answers.step_row import StepRow
from ui.theme import set_reduced_motion
from ui.widgets.link import Link

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(show: Show) -> Shown:
    """Four steps shown as d, c, b, a, and nothing slides."""
    made = show("ordering")
    set_reduced_motion(True)
    made.widget.show_response(OrderingResponse(order=("d", "c", "b", "a")))
    return made


def rows(shown: Shown) -> list[StepRow]:
    """The rows from top to bottom."""
    return sorted(shown.widget.findChildren(StepRow), key=lambda row: row.y())


def texts(shown: Shown) -> str:
    """The steps as they stand, by their letters."""
    return "".join(row.text[-1] for row in rows(shown))


def order(shown: Shown) -> str:
    response = shown.widget.response()
    return "".join(response.order) if isinstance(response, OrderingResponse) else ""


def drag(shown: Shown, place: int, by: int) -> None:
    """Drag the row at `place` down by `by` px."""
    row = rows(shown)[place]
    start = QPoint(200, row.height() // 2)
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.25, 0.5, 0.75, 1.0):
        goal = row.mapFromParent(QPoint(start.x(), 0)).x()
        spot = QPoint(goal, 0)
        top = rows_top(shown, place) + round(by * share)
        spot.setY(row.mapFromParent(QPoint(0, top)).y() + start.y())
        QTest.mouseMove(row, spot)
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=start)


def rows_top(shown: Shown, place: int) -> int:
    """Where the row at `place` began."""
    return place * 60


@pytest.mark.parametrize(
    ("place", "by", "after"),
    [(0, 60, "cdba"), (0, 180, "cbad"), (3, -180, "adcb"), (2, -60, "dbca"), (1, 400, "dbac")],
)
def test_dragging_moves_a_row_to_where_it_is_dropped(
    shown: Shown, place: int, by: int, after: str
) -> None:
    drag(shown, place, by)

    assert (order(shown), texts(shown)) == (after, after)
    assert len(shown.changes) == 1
    assert [row.y() for row in rows(shown)] == [0, 60, 120, 180]


def test_a_row_dropped_where_it_was_changes_nothing(shown: Shown) -> None:
    drag(shown, 1, 20)

    assert (order(shown), texts(shown)) == ("dcba", "dcba")
    assert shown.changes == []


def test_a_click_alone_moves_nothing(shown: Shown) -> None:
    QTest.mouseClick(rows(shown)[2], Qt.MouseButton.LeftButton)

    assert shown.changes == []
    assert QApplication.focusWidget() is rows(shown)[2]


def test_alt_and_arrows_carry_the_row_with_the_focus(shown: Shown) -> None:
    rows(shown)[0].setFocus()

    shown.press(Qt.Key.Key_Down, ALT)
    shown.press(Qt.Key.Key_Down, ALT)
    assert (order(shown), texts(shown)) == ("cbda", "cbda")
    shown.press(Qt.Key.Key_Up, ALT)
    assert order(shown) == "cdba"


def test_arrows_alone_walk_from_row_to_row(shown: Shown) -> None:
    rows(shown)[0].setFocus()

    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Up)

    assert QApplication.focusWidget() is rows(shown)[1]
    assert shown.changes == []


@pytest.mark.parametrize(("place", "key"), [(0, Qt.Key.Key_Up), (3, Qt.Key.Key_Down)])
def test_nothing_moves_beyond_the_ends(shown: Shown, place: int, key: Qt.Key) -> None:
    rows(shown)[place].setFocus()

    shown.press(key, ALT)

    assert (order(shown), shown.changes) == ("dcba", [])


def test_the_arrow_buttons_move_their_row(shown: Shown) -> None:
    up, down = rows(shown)[1].findChildren(QAbstractButton)

    QTest.mouseClick(down, Qt.MouseButton.LeftButton)
    assert order(shown) == "dbca"
    QTest.mouseClick(up, Qt.MouseButton.LeftButton)
    assert order(shown) == "dcba"


def test_the_outer_rows_have_no_way_out(shown: Shown) -> None:
    first, last = rows(shown)[0], rows(shown)[-1]

    assert [button.isEnabled() for button in first.findChildren(QAbstractButton)] == [False, True]
    assert [button.isEnabled() for button in last.findChildren(QAbstractButton)] == [True, False]


def test_ctrl_z_takes_moves_back_one_by_one(shown: Shown) -> None:
    rows(shown)[0].setFocus()
    shown.press(Qt.Key.Key_Down, ALT)
    shown.press(Qt.Key.Key_Down, ALT)

    shown.press(Qt.Key.Key_Z, CTRL)
    assert (order(shown), texts(shown)) == ("cdba", "cdba")
    shown.press(Qt.Key.Key_Z, CTRL)
    assert order(shown) == "dcba"
    shown.press(Qt.Key.Key_Z, CTRL)
    assert order(shown) == "dcba"


def test_taking_every_move_back_is_no_answer_again(show: Show) -> None:
    shown = show("ordering")
    shown.press(Qt.Key.Key_Down, ALT)
    assert shown.widget.response() is not None

    link = shown.widget.findChild(Link)
    assert link is not None
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)

    assert shown.widget.response() is None
    assert not link.isEnabled()
    assert len(shown.changes) == 2


def test_each_row_says_its_place(shown: Shown) -> None:
    names = [row.accessibleName() for row in rows(shown)]

    assert names[0] == "Step 1 of 4: 步骤d"
    assert names[3] == "Step 4 of 4: 步骤a"


def test_the_solution_names_the_fewest_misplaced(show: Show) -> None:
    shown = show("ordering")
    response = OrderingResponse(order=("b", "c", "d", "a"))
    shown.widget.show_response(response)

    shown.widget.show_solution(shown.question.grade(response, ExampleMarker()))

    assert [row.accessibleDescription() for row in rows(shown)] == [
        "", "", "", "Should be step 1",
    ]  # fmt: skip


def pairs(chain: str) -> frozenset[tuple[str, str]]:
    return frozenset((a, b) for n, a in enumerate(chain) for b in chain[n + 1 :])


@pytest.mark.parametrize(
    ("order", "required", "moved"),
    [
        ("abcd", pairs("abcd"), set()),
        ("bcda", pairs("abcd"), {"a"}),
        ("badc", pairs("abcd"), {"a", "c"}),
        ("cab", pairs("ab"), set()),
        ("dcba", pairs("abcd"), {"a", "b", "c"}),
        ("", frozenset(), set()),
    ],
)
def test_fewest_to_move(order: str, required: frozenset[tuple[str, str]], moved: set[str]) -> None:
    assert fewest_to_move(tuple(order), required) == moved


def test_two_quick_moves_leave_every_row_where_it_belongs(
    qtbot: QtBot, show: Show, request: pytest.FixtureRequest
) -> None:
    """A row still sliding down is called back up: what is seen is what is stored."""
    made = show("ordering")
    set_reduced_motion(False)
    request.addfinalizer(lambda: set_reduced_motion(True))
    made.widget.show_response(OrderingResponse(order=("d", "c", "b", "a")))
    row = rows(made)[0]
    row.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(row, key, ALT)
    qtbot.wait(400)

    assert (order(made), texts(made)) == ("dcba", "dcba")
