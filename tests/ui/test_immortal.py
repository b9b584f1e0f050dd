"""Painting for a while must not kill the interpreter (see ui/immortal.py)."""

from __future__ import annotations

import subprocess
import sys

_SCRIPT = """
import ui
from PySide6.QtWidgets import QApplication, QWidget

app = QApplication(["test"])
widget = QWidget()
for _ in range(40_000):
    widget.update()
    assert widget.isEnabled() and not widget.isVisible()
print("alive")
"""


def test_many_calls_into_qt_leave_none_true_and_false_alive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
