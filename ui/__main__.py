"""Entry point of `star-trainer`: the window without a command, the command line with one."""

from __future__ import annotations

import os
import sys

_WINDOW_OPTIONS = {"--data", "--database"}


def main() -> int:
    """Run; the exit code: 0 success, 1 user error, 2 wrong usage."""
    arguments = sys.argv[1:]
    # The window must not wait for the command line's libraries.
    if len(arguments) % 2 == 0 and set(arguments[::2]) <= _WINDOW_OPTIONS:
        given = dict(zip(arguments[::2], arguments[1::2], strict=True))
        return open_window(given.get("--data"), given.get("--database", ""))
    from ui.cli import run

    return run()


def open_window(data: str | None, database: str) -> int:
    """The window on a data folder; a sentence and 1 where it can't be opened."""
    from pathlib import Path

    from trainer.errors import UserError
    from trainer.settings import open_place

    if not has_display():
        return _refuse(
            "no display: run it where there is a screen, or try `star-trainer demo --out DIR`"
        )
    try:
        place = open_place(Path(data) if data else None, database)
        from ui.app import run_window

        return run_window(place)
    except UserError as error:
        from ui.cli.say import plain_sentence

        return _refuse(plain_sentence(error))
    except ImportError as error:
        if "lib" not in str(error) or ".so" not in str(error):
            raise
        return _refuse(
            f"a system library is missing ({error}): run `python3 run.py`, which installs it"
        )


def has_display() -> bool:
    """Whether Qt can open a window here (or draws offscreen, as asked)."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _refuse(sentence: str) -> int:
    print(f"StarTrainer: {sentence}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
