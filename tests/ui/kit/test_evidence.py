"""Marks lie under their words, badges after them, and both sides light each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.evidence import EvidenceProse
from ui.widgets.marks import Mark
from ui.widgets.rubric import RubricLine, RubricList

Show = Callable[[QWidget], QWidget]

TEXT = "王先生您好，我是服务中心的林晓。冰箱突然不制冷，给您添麻烦了，实在抱歉。"
HELLO = Mark("1", "met", 0, 5, "1", "问候，做到")
SORRY = Mark("2", "met", 24, 35, "2", "道歉，做到")


def _prose(show: Show, text: str, *marks: Mark, width: int = 660) -> EvidenceProse:
    prose = EvidenceProse(text, marks, name="你的回答")
    prose.resize(width, 200)
    show(prose)
    return prose


def test_a_mark_is_as_wide_as_its_words(show: Show) -> None:
    prose = _prose(show, TEXT, HELLO)

    (piece,) = prose.pieces()

    assert (piece.left, piece.right) == (0.0, 5 * 16.0)
    assert piece.rect().height() == 28


def test_a_mark_over_two_lines_has_two_pieces_with_the_same_width(show: Show) -> None:
    whole = sum(p.right - p.left for p in _prose(show, TEXT, SORRY).pieces())

    broken = _prose(show, TEXT, SORRY, width=490).pieces()

    assert len(broken) == 2
    assert broken[1].baseline - broken[0].baseline == 34
    assert sum(p.right - p.left for p in broken) == whole


def test_a_badge_moves_the_marks_after_it_but_lies_outside_its_own(show: Show) -> None:
    plain = _prose(show, "您好您好", Mark("a", "met", 0, 2), Mark("b", "met", 2, 4)).pieces()

    badged = _prose(show, "您好您好", Mark("a", "met", 0, 2, "1"), Mark("b", "met", 2, 4)).pieces()

    assert [p.right - p.left for p in badged] == [p.right - p.left for p in plain]
    assert badged[0] == plain[0].__class__(
        badged[0].mark, plain[0].left, plain[0].right, plain[0].baseline
    )
    assert badged[1].left == plain[1].left + 22  # 16 px and 3 on either side


@pytest.mark.parametrize(
    ("text", "start", "left"),
    [
        ("赵𬭎您好", 2, 32.0),  # a character beyond U+FFFF counts once
        ("\r\n您好", 2, 0.0),  # \r\n is one line end
        ("好\n您好", 2, 0.0),
    ],
)
def test_offsets_count_code_points(show: Show, text: str, start: int, left: float) -> None:
    prose = _prose(show, text, Mark("a", "met", start, start + 2))

    (piece,) = prose.pieces()

    assert (piece.left, piece.right) == (left, left + 32)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (3, 1), (0, 5)])
def test_a_mark_outside_the_text_is_a_bug(theme: Theme, start: int, end: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        EvidenceProse("您好您好", [Mark("a", "met", start, end)])


def test_what_is_copied_is_the_answer_alone(theme: Theme) -> None:
    prose = EvidenceProse(TEXT, [HELLO, SORRY])

    assert prose.plain_text() == TEXT


def test_nested_marks_show_the_inner_fill_and_the_outer_line(show: Show, theme: Theme) -> None:
    prose = _prose(show, "你先自己看看", Mark("t", "taboo", 0, 6), Mark("c", "courtesy", 0, 1))
    inner = prose.pieces()[1]

    picture = prose.viewport().grab().toImage()

    fill_y = round(inner.rect().top()) + 1
    line = {
        picture.pixelColor(x, round(inner.baseline) + dy).name()
        for x in range(2, 14)
        for dy in range(4, 9)
    }
    assert picture.pixelColor(8, fill_y) == theme.colour("courtesy-soft")
    assert picture.pixelColor(40, fill_y) == theme.colour("taboo-soft")
    assert theme.css("courtesy").lower() not in line
    assert any(_close(QColor(name), theme.colour("taboo")) for name in line)


def test_hovering_words_and_rows_lights_the_other_side(show: Show, qtbot: QtBot) -> None:
    page = QWidget()
    row = QHBoxLayout(page)
    prose = EvidenceProse(TEXT, [HELLO, SORRY])
    rows = RubricList([[_line("1"), _line("2")]])
    prose.span_hovered.connect(rows.light)
    rows.row_hovered.connect(prose.light)
    row.addWidget(prose, 1)
    row.addWidget(rows)
    page.resize(1000, 300)
    show(page)
    page.focusWidget().clearFocus()

    QTest.mouseMove(prose.viewport(), prose.pieces()[0].rect().center().toPoint())
    lit_rows = [one.key for one in rows.rows() if one.lit()]
    QTest.mouseMove(prose.viewport(), QPoint(300, 150))
    dark_rows = [one.key for one in rows.rows() if one.lit()]
    rows.rows()[1].setFocus()

    assert lit_rows == ["1"]
    assert dark_rows == []
    assert prose.lit() == "2"


def test_arrows_walk_the_rows_and_light_their_words(show: Show) -> None:
    rows = RubricList([[_line("1"), _line("2")], [_line("3")]])
    told: list[str] = []
    rows.row_hovered.connect(told.append)
    show(rows)
    rows.rows()[0].setFocus()

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        focused = next(one for one in rows.rows() if one.hasFocus())
        QTest.keyClick(focused, key)

    assert [one.key for one in rows.rows() if one.lit()] == ["2"]
    assert told[-3:] == ["2", "3", "2"]  # before that, the row the pointer happens to be on


def test_a_row_opens_on_enter_and_says_everything(show: Show, qtbot: QtBot) -> None:
    line = RubricLine("3", "half", "3", "说明几点到", "1.5", "3", "half", "没有说几点", ("关键",))
    rows = RubricList([[line]])
    show(rows)

    with qtbot.waitSignal(rows.opened) as sent:
        QTest.keyClick(rows.rows()[0], Qt.Key.Key_Return)

    assert sent.args == ["3"]
    assert rows.rows()[0].accessibleName() == "说明几点到，关键，Half met，1.5 / 3，没有说几点"


@pytest.mark.parametrize(("note", "height"), [("", 52), ("没有说几点", 62)])
def test_a_row_with_a_note_is_taller(theme: Theme, note: str, height: int) -> None:
    rows = RubricList([[RubricLine("1", "met", "1", "问候", "1", "1", "met", note)]])

    assert rows.rows()[0].sizeHint().height() == height


def test_the_spans_are_read_out(theme: Theme) -> None:
    prose = EvidenceProse(TEXT, [HELLO, SORRY], name="你的回答")

    assert prose.accessibleName() == "你的回答"
    assert prose.accessibleDescription() == "问候，做到；道歉，做到"


def _line(key: str) -> RubricLine:
    return RubricLine(key, "met", key, "问候并称呼", "1", "1", "met")


def _close(one: QColor, other: QColor) -> bool:
    gaps = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return all(abs(gap) < 48 for gap in gaps)
