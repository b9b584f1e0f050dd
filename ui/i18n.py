"""The language of the interface: our translation and Qt's own."""

from __future__ import annotations

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
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (
        (f"qtbase_{language}", qt_folder),
        (language, str(resource_path("i18n"))),
    ):
        translator = QTranslator(app)
        translator.setObjectName("language")
        if translator.load(name, folder):
            app.installTranslator(translator)
