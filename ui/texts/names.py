"""Names of types, roles, levels, dates and durations."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate

MINUS = "\u2212"


def is_chinese() -> bool:
    """Whether the interface speaks Chinese now."""
    return QLocale().language() == QLocale.Language.Chinese


def type_name(type_: str) -> str:
    """A question type, short: 单选."""
    return {
        "single_choice": translate("Names", "Single choice"),
        "multiple_choice": translate("Names", "Multiple choice"),
        "true_false": translate("Names", "True or false"),
        "fill_blank": translate("Names", "Fill in"),
        "ordering": translate("Names", "Ordering"),
        "matching": translate("Names", "Matching"),
        "phrasing": translate("Names", "Phrasing"),
        "rewrite": translate("Names", "Rewrite"),
        "procedure": translate("Names", "Procedure"),
        "mot_rating": translate("Names", "MOT rating"),
        "case_group": translate("Names", "Case analysis"),
        "warranty_case": translate("Names", "Warranty case"),
        "dialogue": translate("Names", "Dialogue"),
    }.get(type_, type_)


def skill_name(skill: str) -> str:
    """话术 or 流程."""
    return {
        "phrasing": translate("Names", "What to say"),
        "procedure": translate("Names", "What to do"),
    }.get(skill, skill)


def role_name(role: str) -> str:
    """A person's role."""
    return {
        "trainee": translate("Names", "Trainee"),
        "instructor": translate("Names", "Instructor"),
        "hr": translate("Names", "HR"),
        "administrator": translate("Names", "Administrator"),
    }.get(role, role)


def star_name(level: int) -> str:
    """A star level: 三星; 未评星 for 0."""
    return (
        translate("Names", "no star"),
        translate("Names", "1 star"),
        translate("Names", "2 stars"),
        translate("Names", "3 stars"),
        translate("Names", "4 stars"),
        translate("Names", "5 stars"),
    )[level]


def ordinal(number: int) -> str:
    """The number of a group on the answer sheet: 一, 二, 三 …"""
    return "一二三四五六七八九十"[number - 1] if is_chinese() and number <= 10 else str(number)


def day_text(day: date) -> str:
    """2026年11月21日 or 21 Nov 2026."""
    if is_chinese():
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_english_month(day)} {day.year}"


def short_day_text(day: date) -> str:
    """11月21日 or 21 Nov."""
    if is_chinese():
        return f"{day.month}月{day.day}日"
    return f"{day.day} {_english_month(day)}"


def weekday_text(day: date) -> str:
    """星期六 or Saturday."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def time_text(moment: datetime) -> str:
    """14:05, where the machine stands."""
    return moment.astimezone().strftime("%H:%M")


def moment_text(moment: datetime) -> str:
    """2026年11月21日 14:05."""
    local = moment.astimezone()
    return f"{day_text(local.date())} {local:%H:%M}"


def duration_text(seconds: float) -> str:
    """1 小时 24 分, 12 分, 40 秒."""
    total = round(seconds)
    hours, minutes = total // 3600, total % 3600 // 60
    if hours:
        return translate("Names", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    if minutes:
        return translate("Names", "{minutes} min").format(minutes=minutes)
    return translate("Names", "{seconds} s").format(seconds=total)


def clock_text(seconds: float) -> str:
    """00:41:12, rounded up, so that zero means over."""
    left = max(0, -int(-seconds // 1))
    return f"{left // 3600:02d}:{left % 3600 // 60:02d}:{left % 60:02d}"


def number_text(value: float, *, most: int = 1) -> str:
    """6, 7.5, −4.0 → −4: at most `most` decimals, a real minus sign."""
    text = f"{abs(value):.{most}f}".rstrip("0").rstrip(".") or "0"
    return MINUS + text if value < 0 and text != "0" else text


def _english_month(day: date) -> str:
    english = QLocale(QLocale.Language.English)
    return english.monthName(day.month, QLocale.FormatType.ShortFormat)


def signed(value: int) -> str:
    """A value with its sign: +1, 0, −2."""
    return f"+{value}" if value > 0 else f"{MINUS}{-value}" if value < 0 else "0"
