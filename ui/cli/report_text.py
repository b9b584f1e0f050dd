"""A grading report as plain text: figures, what was missed, the learning curve."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from trainer.grading.agreement import Agreement, Counts
from trainer.grading.report import Report

translate = QCoreApplication.translate

_WORST = 20


def report_text(report: Report, others: Agreement | None = None) -> str:
    """The whole report; lines end in a line feed. others: all but the answer itself were known."""
    parts = [_figures(report), _curve(report)]
    if others is not None:
        parts.insert(1, _left_out(others))
    parts.append(_missed(translate("Report", "Points with wrong marks (cold)"), report.points))
    parts.append(_missed(translate("Report", "Taboos with wrong marks (cold)"), report.taboos))
    return "\n".join("\n".join(lines) + "\n" for lines in map(list, parts))


def figure_names() -> tuple[str, ...]:
    """The names of the figures, in the order of `figures`."""
    return (
        translate("Report", "kappa of totals"),
        translate("Report", "mean error of totals"),
        translate("Report", "F1 of points"),
        translate("Report", "F1 of taboos"),
        translate("Report", "same side of the pass mark"),
        translate("Report", "kappa without the doubtful quarter"),
    )


def figures(found: Agreement) -> tuple[float, ...]:
    """The figures of a set, each in [−1, 1]."""
    return (
        found.kappa, found.error, found.points.f1, found.taboos.f1, found.same_side,
        found.sure_kappa,
    )  # fmt: skip


def _figures(report: Report) -> Iterator[str]:
    title = translate("Report", "{count} answers: nothing known, and half of the answers known")
    yield title.format(count=report.cold.answers)
    names, pairs = figure_names(), zip(figures(report.cold), figures(report.warm), strict=True)
    for name, (cold, warm) in zip(names, pairs, strict=True):
        yield f"  {cold:6.3f}  {warm:6.3f}  {name}"
    for name, cold_counts, warm_counts in (
        (translate("Report", "points"), report.cold.points, report.warm.points),
        (translate("Report", "taboos"), report.cold.taboos, report.warm.taboos),
    ):
        precision = translate("Report", "precision of {parts}").format(parts=name)
        yield f"  {cold_counts.precision:6.3f}  {warm_counts.precision:6.3f}  {precision}"
        recall = translate("Report", "recall of {parts}").format(parts=name)
        yield f"  {cold_counts.recall:6.3f}  {warm_counts.recall:6.3f}  {recall}"


def _left_out(others: Agreement) -> Iterator[str]:
    title = translate("Report", "{count} answers: all others of the item known")
    yield title.format(count=others.answers)
    for name, value in zip(figure_names(), figures(others), strict=True):
        yield f"  {value:6.3f}  {name}"


def _curve(report: Report) -> Iterator[str]:
    yield translate("Report", "With so many marked answers an item")
    yield "  " + " | ".join(figure_names())
    for point in report.curve:
        values = "  ".join(f"{value:6.3f}" for value in figures(point.figures))
        yield f"  {point.known:>4}  {values}"


def _missed(title: str, parts: Mapping[tuple[str, str], Counts]) -> Iterator[str]:
    wrong = {key: counts for key, counts in parts.items() if counts.missed or counts.false}
    worst = sorted(wrong, key=lambda key: (-wrong[key].missed - wrong[key].false, key))
    yield title
    for key in worst[:_WORST]:
        item, part = key
        said = translate("Report", "missed {missed}, wrongly found {false}, rightly found {right}")
        counts = said.format(
            missed=wrong[key].missed, false=wrong[key].false, right=wrong[key].right
        )
        yield f"  {item} {part}: {counts}"
    if len(worst) > _WORST:
        yield translate("Report", "  and {count} more").format(count=len(worst) - _WORST)
