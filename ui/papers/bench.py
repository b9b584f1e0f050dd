"""How desk and register stand: head and notice, a list beside the preview, the batch bar below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import theme_of

_LIST, _PREVIEW = 652, 450


def arrange_bench(
    page: QWidget, *, above: tuple[QWidget, ...], card: QWidget, preview: QWidget, empty: QWidget,
    batch: QWidget,
) -> QStackedWidget:  # fmt: skip
    """Lay out `page`; the stack returned shows list and preview (0) or the empty state (1)."""
    space = theme_of(page).space
    work = QWidget()
    row = QHBoxLayout(work)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(space.s4)
    row.addWidget(card, _LIST)
    row.addWidget(preview, _PREVIEW)
    body = QStackedWidget()
    body.addWidget(work)
    body.addWidget(empty)
    inner = QVBoxLayout()
    inner.setContentsMargins(space.s5, space.s5, space.s5, space.s4)
    inner.setSpacing(space.s4)
    for widget in above:
        inner.addWidget(widget)
    inner.addWidget(body, 1)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(inner, 1)
    column.addWidget(batch)
    return body
