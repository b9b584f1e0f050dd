"""Where the files that come with the product lie: fonts, icons, templates, word lists."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """The path of a file or folder below `resources`, in a checkout and in an installed wheel.

    The wheel carries the folder inside this package, so that it can't meet another distribution's.
    """
    installed = _PACKAGE / "_resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def bank_root() -> Path:
    """The folder of the banks that come with the product."""
    installed = _PACKAGE / "_question_banks"
    return installed if installed.is_dir() else _PACKAGE.parent / "question_banks"
