"""Every component on one page, as the reference sheet shows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import theme_of
from ui.widgets.answer_sheet import AnswerSheet, SheetCell, SheetGroup, SheetKey
from ui.widgets.bars import BarData, LabelledBar, Legend, Part, StackedBar
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.combo import Combo, Filter
from ui.widgets.evidence import EvidenceProse
from ui.widgets.fields import SearchField, TextField
from ui.widgets.label import Label
from ui.widgets.marks import Mark
from ui.widgets.mastery_map import MapCell, MapRow, MasteryMap
from ui.widgets.ring import Score, ScoreRing
from ui.widgets.rubric import RubricLine, RubricList
from ui.widgets.segmented import Segmented
from ui.widgets.stars import Stars
from ui.widgets.states import EmptyState, Skeleton
from ui.widgets.stepper import Stepper
from ui.widgets.table import Cell, Column, Row, Table

ANSWER = "王先生您好，我尽快过去。你先自己看看，先测电，实在抱歉。"
MARKS = (
    Mark("1", "met", 0, 5, "1", "问候，做到"),
    Mark("3", "half", 7, 11, "3", "说明几点到，做到一半"),
    Mark("x", "taboo", 12, 18, "×", "禁语：让用户自查"),
    Mark("c", "courtesy", 12, 13, "", "礼貌"),
    Mark("o", "order", 19, 22, "序", "顺序"),
    Mark("2", "met", 23, 27, "2", "道歉，做到"),
)
LINES = (
    RubricLine("1", "met", "1", "做到", "1", "1", "met"),
    RubricLine(
        "3", "half", "3", "做到一半", "1.5", "3", "half", "只说尽快，没有说几点到", ("关键",)
    ),
    RubricLine("5", "missed", "5", "没有提到", "0", "1", "missed"),
    RubricLine("x", "taboo", "×", "禁语", "−1"),
    RubricLine("c", "courtesy", "礼", "礼貌", "0.5", "1", "half"),
    RubricLine("o", "order", "序", "顺序：先测电，再拆机", "0.5", "1", "order"),
)


class Gallery(QWidget):
    """Three cards of controls."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("StarTrainer")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        for parts in (_controls(), _evidence(), _figures()):
            row.addWidget(_card(parts), 1)


def _card(parts: Sequence[QWidget | QLayout]) -> Card:
    card = Card()
    card.body.setSpacing(theme_of(card).space.s3)
    for part in parts:
        if isinstance(part, QWidget):
            card.body.addWidget(part)
        else:
            card.body.addLayout(part)
    card.body.addStretch(1)
    return card


def _controls() -> list[QWidget | QLayout]:
    wrong = TextField(text="2028年2月30日", name="日期")
    wrong.set_error("没有这一天，请改成 2 月 28 日")
    off = TextField(text="Y0001 37 000012 26 3", name="编号")
    off.edit.setEnabled(False)
    return [
        _button_grid(),
        _line(
            Button("考前须知", size="small"),
            Button("标记", icon="flag", hint="F"),
            Button("开始学习", kind="primary", size="large", icon="play", hint="Enter"),
        ),
        _line(SearchField("姓名、工号、拼音"), TextField(text="林晓", name="姓名")),
        _line(off, wrong, top=True),
        _line(*_choices(), Segmented(["5 分", "15 分", "30 分"], current=1, name="时长")),
        _line(*_chips()),
        _line(
            Combo(["节点1 电话确认", "节点2 首次见面"], name="章节"),
            Filter("题型", ["单选", "话术"]),
            Stepper(2, low=0, high=9, name="分值"),
            IconButton("zoom-in", "放大"),
        ),
        _table(),
    ]


def _evidence() -> list[QWidget | QLayout]:
    prose = EvidenceProse(ANSWER, MARKS, name="你的回答")
    rows = RubricList([LINES[:3], LINES[3:]])
    prose.span_hovered.connect(rows.light)
    rows.row_hovered.connect(prose.light)
    prose.light("2")
    inset = QVBoxLayout()
    inset.setContentsMargins(-12, 0, -12, 0)
    inset.addWidget(rows)
    stars = _line(Stars(3, size=26), Stars(3), Stars(3, size=14))
    return [prose, inset, _sheet(), SheetKey(), stars]


def _figures() -> list[QWidget | QLayout]:
    parts = [Part("到期", 9, "h5"), Part("新学", 5, "h3"), Part("薄弱", 4, "series-2")]
    bar = BarData("话术", 0.81, "81", "47 / 58 分", "要求 ≥ 75", 0.75)
    ring = _line(ScoreRing(Score(84, 100, 80)), LabelledBar(bar))
    empty = EmptyState(
        "award", "还没有证书", "通过一次星级考核，证书就会放在这里。", action="看看有哪些考核"
    )
    return [ring, StackedBar(parts), Legend(parts), _map(), empty, Skeleton()]


def _button_grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(8)
    kinds: tuple[tuple[str, ButtonKind], ...] = (
        ("主要", "primary"), ("次要", "secondary"), ("文字", "quiet"),
        ("危险", "danger"), ("确认", "danger-filled"),
    )  # fmt: skip
    for place, (word, kind) in enumerate(kinds):
        grid.addWidget(Label(word, size="caption", tone="text-3"), place, 0)
        off = Button("停用", kind=kind)
        off.setEnabled(False)
        grid.addWidget(Button("签发", kind=kind), place, 1)
        grid.addWidget(off, place, 2)
        grid.addWidget(Button("导出", kind=kind, icon="download"), place, 3)
    grid.setColumnStretch(4, 1)
    return grid


def _choices() -> list[QWidget]:
    ticked = QCheckBox("已选")
    ticked.setChecked(True)
    chosen = QRadioButton("B")
    chosen.setChecked(True)
    return [QCheckBox("未选"), ticked, QRadioButton("A"), chosen]


def _chips() -> list[QWidget]:
    return [
        Chip("话术", kind="accent"),
        Chip("流程", kind="series-2"),
        Chip("关键", kind="outlined"),
        Chip("通过", kind="met", icon="check"),
        Chip("禁语", kind="taboo"),
        Chip("复核中", kind="courtesy", icon="hourglass"),
        Chip("顺序", kind="order"),
    ]


def _table() -> Table:
    table = Table(
        [Column("姓名"), Column("级别", 100), Column("总分", 56, right=True), Column("状态", 90)],
        checkable=True,
        name="待签发",
    )
    ready = Cell("可签发", icon="circle-check", tone="met")
    waits = Cell("复核中", icon="hourglass", tone="courtesy")
    table.set_rows(
        [
            Row("0147", (Cell("林晓", weight=500), Cell(stars=3), Cell("84", weight=500), ready)),
            Row("0163", (Cell("方静怡", weight=500), Cell(stars=4), Cell("83"), waits), False),
        ]
    )
    table.set_checked(["0147"])
    table.select("0147")
    table.setMinimumHeight(38 + 2 * 44)
    return table


def _sheet() -> AnswerSheet:
    cells = [SheetCell(n, done=n < 8, current=n == 9, flagged=n in (3, 11)) for n in range(1, 13)]
    return AnswerSheet([SheetGroup("一　单选", tuple(cells))])


def _map() -> MasteryMap:
    values = (None, 38, 55, 68, 82)
    cells = [
        MapCell(str(place), f"节点{place + 1}", value, f"节点{place + 1}　安全测电")
        for place, value in enumerate(values)
    ]
    return MasteryMap([MapRow("hv", "入户服务", tuple(cells), "61%")], label_width=80)


def _line(*widgets: QWidget, top: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    side = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
    for widget in widgets:
        row.addWidget(widget, 0, side)
    row.addStretch(1)
    return row
