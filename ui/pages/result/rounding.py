"""Marks as they are shown: tenths that add up."""

from __future__ import annotations

from collections.abc import Mapping


def tenth(value: float) -> float:
    """To one decimal, half away from zero."""
    sign = -1 if value < 0 else 1
    return sign * int(abs(value) * 10 + 0.5 + 1e-9) / 10


def apportion(parts: Mapping[str, float], total: float) -> dict[str, float]:
    """`parts` in tenths that add up to `total`, each as near to its value as that allows.

    Parts of nothing stay nothing, unless there is no other part.
    """
    shown = {key: tenth(value) for key, value in parts.items()}
    off = round((total - sum(shown.values())) * 10)
    step = 0.1 if off > 0 else -0.1
    open_ = [key for key, value in parts.items() if value > 0.005] or list(parts)
    # The part that rounding wronged most gives way first.
    open_.sort(key=lambda key: (shown[key] - parts[key]) * step)
    for turn in range(abs(off) if open_ else 0):
        key = open_[turn % len(open_)]
        shown[key] = max(0.0, round(shown[key] + step, 1))
    return shown
