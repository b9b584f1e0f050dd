"""Narrowing a list: by text, by level, by how long ago."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from ui.texts.names import day_text, short_day_text, star_name, time_text

translate = QCoreApplication.translate

_NUMBER = re.compile(r"[A-Za-z]?[\d ]+")  # printed in groups, stored without blanks
_SPANS = (0, 6, 29, 364)  # days before today


def found(query: str, *texts: str) -> bool:
    """Whether every word of the query is in one of the texts; blanks in numbers don't matter."""
    squeezed = [text.casefold().replace(" ", "") for text in texts]
    words = query.casefold().split()
    if _NUMBER.fullmatch(query.strip()):
        return any("".join(words) in text for text in squeezed)
    return all(any(word in text for text in squeezed) for word in words)


def span_names() -> tuple[str, ...]:
    """The time spans of a filter."""
    return (
        translate("Papers", "today"),
        translate("Papers", "last 7 days"),
        translate("Papers", "last 30 days"),
        translate("Papers", "last 12 months"),
    )


def in_spans(day: date, today: date, chosen: tuple[int, ...]) -> bool:
    """Whether the day is in the widest span chosen; always where none is."""
    return not chosen or (today - day).days <= max(_SPANS[place] for place in chosen)


def level_names() -> tuple[str, ...]:
    """The star levels 1 to 5."""
    return tuple(star_name(level) for level in range(1, 6))


def when_text(moment: datetime, today: date) -> str:
    """Today 15:24, yesterday 16:40, 18 Nov, or the whole date of another year."""
    day = moment.astimezone().date()
    if day == today:
        return translate("Papers", "Today {time}").format(time=time_text(moment))
    if (today - day).days == 1:
        return translate("Papers", "Yesterday {time}").format(time=time_text(moment))
    return short_day_text(day) if day.year == today.year else day_text(day)
