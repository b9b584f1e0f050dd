"""Times, durations, amounts and counts in any form → comparable values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from trainer.grading.numbers import CHINESE_NUMBER, parse_number

_NUMBER = rf"(?:\d+(?:\.\d+)?|{CHINESE_NUMBER}(?:点[零〇一二三四五六七八九]{{1,3}})?)"
_ABOUT = r"(?:来|多|几|余|把)?"
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2}|[零一二两三四五六七八九十]{1,3})(?:点钟|点整|点|:|时)"
    r"(?:(?P<half>半)|(?P<quarter>[一三]刻)|(?P<minute>\d{1,2}|[零〇一二三四五六七八九十]{1,3})分?)?"
)
_HALF = re.compile(r"半(?:个)?(?:来|多)?(?P<unit>钟头|小时|天|个?月|年|日)")
_AND_HALF = re.compile(
    rf"(?P<number>{_NUMBER})(?P<unit>个小时|个钟头|小时|个月|天|年|个)半(?P<tail>钟头|小时|月)?"
)
_MEASURE = re.compile(
    rf"(?P<cents>百分之)?(?P<number>{_NUMBER}){_ABOUT}(?:个)?"
    r"(?P<unit>分钟|分(?!之|享|开|别|析|期|类|公|钱|店)|小时|钟头|天|日(?!常)|工作日|星期|礼拜|周(?![一二三四五六日末])|月|年|刻钟"
    r"|元|块钱|块|角|毛|gb|g|mb|m|兆|%|个?百分点|折|次|回|遍|人|位|名|台|米|公里|公斤|倍|步|点)?"
)
_MONEY_SIGN = re.compile(r"[¥￥$](?P<number>\d+(?:\.\d+)?)")
_MINUTES = {
    "分钟": 1, "分": 1, "刻钟": 15, "小时": 60, "钟头": 60, "天": 1440, "日": 1440, "工作日": 1440,
    "星期": 10080, "礼拜": 10080, "周": 10080, "月": 43200, "年": 525600,
}  # fmt: skip
_KINDS = {
    "元": "money", "块钱": "money", "块": "money", "gb": "data", "g": "data", "%": "percent",
    "折": "discount", "次": "times", "回": "times", "遍": "times", "人": "people", "位": "people",
    "名": "people", "台": "pieces", "米": "metres", "倍": "factor", "步": "steps",
}  # fmt: skip
# Words in which a numeral counts nothing.
_IDIOMS = re.compile(
    r"一(?:定|下|样|点儿?|些|直|般|起|块儿|块(?=[去来弄做办用])|切|概|律|旦|边|会儿?|向|共|致|时|并|再|番|句话|趟)"
    r"|万一|三包|四处|五花|七嘴|三心|二话|十分(?=[抱感满理清])|百般|千万|万分|统一|唯一|第[一二三四五六七八九十]"
    r"|再三|一一|星期[一二三四五六日天]|周[一二三四五六日]|礼拜[一二三四五六日天]|有一点|一来|二来"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value by kind (clock: minutes of the day, duration: minutes, money: yuan, number: bare)."""

    kind: str
    value: Decimal
    start: int
    end: int

    @property
    def key(self) -> str:
        """What is compared: kind and value, 72小时 and 三天 alike."""
        return f"#{self.kind}:{self.value.normalize():f}"


def quantities(text: str) -> list[Quantity]:
    """The quantities of a normalised text, in the order they stand in."""
    taken = [match.span() for match in _IDIOMS.finditer(text)]
    found: list[Quantity] = []
    for reader in (_clocks, _halved, _halves, _signed, _measures):
        for quantity in reader(text):
            if all(quantity.end <= a or quantity.start >= b for a, b in taken):
                found.append(quantity)
                taken.append((quantity.start, quantity.end))
    return sorted(found, key=lambda q: q.start)


def _clocks(text: str) -> list[Quantity]:
    found = []
    for match in _CLOCK.finditer(text):
        hour = parse_number(match["hour"])
        if hour is None or hour > 24 or text[match.end() : match.end() + 1] in {"折", "%"}:
            continue
        minute = Decimal(0)
        if match["half"]:
            minute = Decimal(30)
        elif match["quarter"]:
            minute = Decimal(15 if match["quarter"][0] == "一" else 45)
        elif match["minute"]:
            minute = parse_number(match["minute"]) or Decimal(0)
        # Morning or evening is seldom said: 23点 and 十一点 are the same hour on the dial.
        found.append(Quantity("clock", (hour % 12) * 60 + minute, match.start(), match.end()))
    return found


def _halves(text: str) -> list[Quantity]:
    found = []
    for match in _HALF.finditer(text):
        unit = match["unit"].removeprefix("个")
        minutes = Decimal(_MINUTES[unit]) / 2
        found.append(Quantity("duration", minutes, match.start(), match.end()))
    return found


def _halved(text: str) -> list[Quantity]:
    found = []
    for match in _AND_HALF.finditer(text):
        number = parse_number(match["number"])
        unit = (match["tail"] or match["unit"]).removeprefix("个")
        if number is not None and unit in _MINUTES:
            value = (number + Decimal("0.5")) * _MINUTES[unit]
            found.append(Quantity("duration", value, match.start(), match.end()))
    return found


def _signed(text: str) -> list[Quantity]:
    return [
        Quantity("money", Decimal(match["number"]), match.start(), match.end())
        for match in _MONEY_SIGN.finditer(text)
    ]


def _measures(text: str) -> list[Quantity]:
    found = []
    for match in _MEASURE.finditer(text):
        number = parse_number(match["number"])
        if number is None:
            continue
        unit = match["unit"] or ""
        if match["cents"]:
            kind, value = "percent", number
        elif unit in _MINUTES:
            kind, value = "duration", number * _MINUTES[unit]
        else:
            kind, value = _KINDS.get(unit, "number"), number
        found.append(Quantity(kind, value, match.start(), match.end()))
    return found
