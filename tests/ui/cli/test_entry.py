"""`star-trainer` itself: which words open the window, which exit code comes back."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from trainer.resources import resource_path
from ui.__main__ import window_options

ROOT = resource_path().parent


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ([], {}),
        (["--data", "here"], {"--data": "here"}),
        (["--data=here"], {"--data": "here"}),
        (
            ["--database=postgresql://db/x?a=b", "--data", "here"],
            {"--database": "postgresql://db/x?a=b", "--data": "here"},
        ),
        (["--data"], None),
        (["--data", "here", "draw"], None),
        (["--data=here", "bank", "check"], None),
        (["demo", "--out"], None),
        (["--help"], None),
    ],
)
def test_only_the_windows_own_options_open_it(
    words: list[str], options: dict[str, str] | None
) -> None:
    assert window_options(words) == options


@pytest.mark.skipif(sys.platform != "linux", reason="only X can be named and not be there")
@pytest.mark.parametrize("display", ["", ":4711"])
def test_no_screen_is_a_sentence_with_a_remedy(display: str) -> None:
    """Also where DISPLAY names a server that isn't there."""
    missing = {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}
    environment = {name: value for name, value in os.environ.items() if name not in missing}
    done = subprocess.run(
        [sys.executable, "-m", "ui"], cwd=ROOT, check=False, capture_output=True, text=True,
        env={**environment, "DISPLAY": display},
    )  # fmt: skip

    assert done.returncode == 1
    assert "star-trainer demo --out" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--help"], 0),
        (["--data", "nowhere", "bank", "coverage", "--json"], 0),
        (["draw", "--blueprint", "no-such"], 1),
        (["bank", "schema", "--out", __file__], 1),
        (["demo", "--out", __file__], 1),
        (["draw"], 2),
        (["no-such-command"], 2),
        (["--data"], 2),
    ],
)
def test_the_exit_code_tells_a_mistake_from_wrong_usage(words: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ui", *words], cwd=ROOT, check=False, capture_output=True, text=True
    )

    assert done.returncode == code
    assert bool(done.stderr) == bool(code)
    assert "Traceback" not in done.stderr
