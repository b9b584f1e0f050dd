"""The QR code of the signed claim as rows of joined modules."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial

from certificates.errors import ClaimTooLong

MIN_MODULE = 0.34  # mm: four dots at 300 dpi
QUIET_MODULES = 4
_ALPHANUMERIC = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
_LARGEST_VERSION = 40


@dataclass(frozen=True, slots=True)
class Symbol:
    """modules: along one side. runs: (row, first column, length) of joined dark modules."""

    modules: int
    runs: tuple[tuple[int, int, int], ...]


@lru_cache(maxsize=32)
def symbol(claim: str, *, size: float, quiet: float) -> Symbol:
    """The code of `claim` at `size` mm, error correction M, with `quiet` mm of room around it.

    A short claim gets a larger version than it needs where four of its modules would not fit into
    the room around. Raises ClaimTooLong where a module would become smaller than 0.34 mm.
    """
    import segno

    parts = _segments(claim)
    least = _version_for(QUIET_MODULES * size / quiet)
    make = partial(segno.make, parts, error="m", boost_error=False)  # type: ignore[arg-type]
    code = make(micro=False)
    if int(code.version) < least:
        code = make(version=least)
    modules = len(code.matrix)
    if size / modules < MIN_MODULE:
        raise ClaimTooLong(modules=modules, max_modules=int(size / MIN_MODULE))
    return Symbol(modules, tuple(_runs(code.matrix)))


def _segments(claim: str) -> list[tuple[str, int]]:
    """The site in bytes, then the claim in the denser alphanumeric mode where its letters allow."""
    from segno import consts

    site, mark, rest = claim.partition("#")
    if rest and set(rest) <= _ALPHANUMERIC:
        return [(site + mark, consts.MODE_BYTE), (rest, consts.MODE_ALPHANUMERIC)]
    return [(claim, consts.MODE_BYTE)]


def _version_for(modules: float) -> int:
    """The smallest version with at least so many modules."""
    return next(v for v in range(1, _LARGEST_VERSION + 1) if 17 + 4 * v >= modules)


def _runs(matrix: tuple[bytearray, ...]) -> list[tuple[int, int, int]]:
    runs = []
    for number, row in enumerate(matrix):
        start = None
        for column, module in enumerate([*row, 0]):
            if module and start is None:
                start = column
            elif not module and start is not None:
                runs.append((number, start, column - start))
                start = None
    return runs
