"""Keep None, True and False alive under Python 3.11.

PySide6 6.12 is built as if they were immortal, which they are from Python 3.12 on (PEP 683):
every call that returns None takes one reference away. Python 3.11 counts them, and dies with
"none_dealloc" after some thousand paint calls. Drop this module together with Python 3.11, or
when a PySide6 counts again.
"""

from __future__ import annotations

import sys

_PLENTY = 1 << 40


def keep_singletons_alive() -> None:
    """Give the singletons more references than a process can lose; once is enough."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) >= _PLENTY // 2:
        return
    from ctypes import c_ssize_t  # 2 ms that newer Pythons needn't pay

    for singleton in (None, True, False, NotImplemented, Ellipsis):
        c_ssize_t.from_address(id(singleton)).value += _PLENTY
