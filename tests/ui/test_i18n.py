"""The interface speaks Chinese: every string, ours and Qt's."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from trainer.resources import resource_path
from ui.i18n import Language, install_language

translate = QCoreApplication.translate


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    install_language(qapp, "en")


@pytest.mark.parametrize(
    ("language", "ours", "qts"), [("zh_CN", "返回", "取消"), ("en", "Back", "Cancel")]
)
def test_ours_and_qts_words_change_together(
    qapp: QApplication, english_again: None, language: Language, ours: str, qts: str
) -> None:
    install_language(qapp, "zh_CN")
    install_language(qapp, language)

    assert translate("Kit", "Back") == ours
    assert translate("QPlatformTheme", "Cancel") == qts


def test_words_outlive_the_file_they_came_from(
    qapp: QApplication, english_again: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """An update may rewrite the file while the window is open."""
    copy = tmp_path / "zh_CN.qm"
    copy.write_bytes(resource_path("i18n", "zh_CN.qm").read_bytes())
    monkeypatch.setattr("ui.i18n.resource_path", lambda *parts: tmp_path / parts[-1])
    install_language(qapp, "zh_CN")
    with copy.open("r+b") as file:
        file.write(bytes(copy.stat().st_size))

    assert translate("Kit", "Back") == "返回"


@pytest.mark.parametrize(
    ("context", "word"),
    [("QFileDialog", "&Look in:"), ("QAbstractFileIconProvider", "Folder")],
)
def test_what_qts_chinese_lacks_is_filled_in(
    qapp: QApplication, english_again: None, context: str, word: str
) -> None:
    install_language(qapp, "zh_CN")

    assert translate(context, word) != word


def test_every_string_has_its_chinese_and_the_files_are_fresh() -> None:
    tool = resource_path("i18n", "build.py")

    checked = subprocess.run(
        [sys.executable, str(tool), "--check"], capture_output=True, text=True, check=False
    )

    assert checked.returncode == 0, checked.stdout + checked.stderr
