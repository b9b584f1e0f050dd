"""Entry point of `star-trainer`: the window without a command, the command line with one."""

from __future__ import annotations

import os
import sys

_WINDOW_OPTIONS = {"--data", "--database"}


def main() -> int:
    """Run; the exit code: 0 success, 1 user error, 2 wrong usage."""
    arguments = sys.argv[1:]
    # The window must not wait for the command line's libraries.
    given = window_options(arguments)
    if given is not None:
        return open_window(given.get("--data"), given.get("--database", ""))
    from ui.cli import run

    return run()


def window_options(arguments: list[str]) -> dict[str, str] | None:
    """The options of the window by name; None where there is anything else, such as a command."""
    words: list[str] = []
    for argument in arguments:
        option, equals, value = argument.partition("=")
        words += [option, value] if equals and option in _WINDOW_OPTIONS else [argument]
    if len(words) % 2 or not set(words[::2]) <= _WINDOW_OPTIONS:
        return None
    return dict(zip(words[::2], words[1::2], strict=True))


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
    return bool(os.environ.get("WAYLAND_DISPLAY")) or _x_server_answers()


def _x_server_answers() -> bool:
    """Whether DISPLAY names an X server that lets us in; Qt would abort where none does."""
    if not os.environ.get("DISPLAY"):
        return False
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # which library is missing is said elsewhere
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _refuse(sentence: str) -> int:
    print(f"StarTrainer: {sentence}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
