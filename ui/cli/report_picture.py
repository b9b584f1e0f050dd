"""The learning curve of a grading report as a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from trainer.errors import UserError
from trainer.grading.agreement import Agreement
from trainer.grading.report import Report
from ui.cli.report_text import figure_names, figures
from ui.pages.progress.plot import Plot
from ui.pages.progress.plot_data import Line, PlotData
from ui.theme import Role
from ui.widgets.label import Label

translate = QCoreApplication.translate

_SIZE = (960, 540)
_SHOWN: tuple[tuple[int, Role], ...] = ((0, "accent"), (2, "met"), (3, "taboo"), (4, "series-2"))


def screen_application() -> QCoreApplication:
    """An application that can draw, offscreen where there is no screen; keep it while drawing."""
    from ui.app import make_application
    from ui.demo.run import prepare_screen

    prepare_screen()
    return QApplication.instance() or make_application(["star-trainer"])


def draw_curve(report: Report, file: Path) -> None:
    """Draw it as PNG. Raises UserError where it can't be saved."""
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(28, 24, 28, 20)
    title = translate("Report", "Agreement by the number of marked answers")
    column.addWidget(Label(title, size="title"))
    column.addWidget(Label(_subtitle(report), size="caption", tone="text-2"))
    column.addWidget(Plot(_data(report)), 1)
    sheet.resize(*_SIZE)
    if not sheet.grab().save(str(file), "PNG"):
        raise UserError("file_not_written", path=str(file), reason=translate("Report", "no access"))


def _subtitle(report: Report) -> str:
    text = translate("Report", "{count} answers; across: marked answers known of each item; %")
    return text.format(count=report.cold.answers)


def _data(report: Report) -> PlotData:
    names = figure_names()
    lines = tuple(
        Line(
            tuple((float(p.known), _percent(p.figures, place)) for p in report.curve),
            tone, "solid", "disc", names[place],
            f"{_percent(report.cold, place):.0f} → {_percent(report.warm, place):.0f}",
        )
        for place, tone in _SHOWN
    )  # fmt: skip
    lowest = min(y for line in lines for _, y in line.points)
    known = [point.known for point in report.curve]
    ticks = sorted({known[0], known[-1] // 2, known[-1]})
    return PlotData(
        translate("Report", "Agreement by the number of marked answers"),
        lines=lines, low=max(0, int(lowest // 10) * 10 - 10), last=float(max(1, known[-1])),
        ticks=tuple((float(place), str(place)) for place in ticks),
    )  # fmt: skip


def _percent(found: Agreement, place: int) -> float:
    return 100 * max(0.0, figures(found)[place])
