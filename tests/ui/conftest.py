"""Every test begins speaking the source language, whatever the one before it chose."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from ui.i18n import install_language


@pytest.fixture(autouse=True)
def _own_language() -> Iterator[None]:
    """Take back the language that the test installed."""
    before = QLocale()
    yield
    app = QCoreApplication.instance()
    if app is not None and QLocale() != before:
        install_language(app, "en")
        QLocale.setDefault(before)
