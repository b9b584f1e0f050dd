"""The language of the interface: our translation and Qt's own."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from trainer.resources import resource_path

Language = Literal["zh_CN", "en"]


def install_language(app: QCoreApplication, language: Language) -> None:
    """Make the interface speak `language`; widgets made before keep their words."""
    for old in app.findChildren(QTranslator, "language"):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    if language == "en":
        return
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (
        qt_folder / f"qtbase_{language}.qm",
        resource_path("i18n", f"{language}.qm"),
    ):
        if file.exists():
            app.installTranslator(_Words(file.read_bytes(), app))


class _Words(QTranslator):
    """Reads from its own copy: Qt maps a file, and crashes where an update rewrites it."""

    def __init__(self, data: bytes, app: QCoreApplication) -> None:
        super().__init__(app)
        self.setObjectName("language")
        self._data = data  # Qt does not copy it
        self.load(data)
