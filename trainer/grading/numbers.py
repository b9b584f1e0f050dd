"""Numbers as people type them in Chinese: 15, １５, 十五, 一百二, 两千三, 3.5, 半, 二十来."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {
    "〇": 0, "两": 2, "俩": 2, "仨": 3, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6,
    "柒": 7, "捌": 8, "玖": 9,
}  # fmt: skip
_SMALL = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
_LARGE = {"万": 10**4, "亿": 10**8}
_READING = {"廿": "二十", "卅": "三十", "幺": "一"}
CHINESE_NUMBER = "[" + "".join({**_DIGITS, **_SMALL, **_LARGE, **_READING}) + "]+"


def parse_number(text: str) -> Decimal | None:
    """The value of a text that is a number and nothing else, else None.

    Full-width digits, thousands separators, Chinese numerals (also digit by digit: 二〇二六, and
    with the last unit left out: 一百二 = 120), 半 = 0.5 (三个半 is not a bare number).
    """
    text = unicodedata.normalize("NFKC", text).strip().replace(",", "")
    if re.fullmatch(r"\d+(\.\d+)?", text, re.ASCII):
        return Decimal(text)
    if text == "半":
        return Decimal("0.5")
    for char, reading in _READING.items():
        text = text.replace(char, reading)
    if "点" in text:
        return _with_fraction(text)
    value = _chinese_integer(text)
    return None if value is None else Decimal(value)


def _with_fraction(text: str) -> Decimal | None:
    whole, _, fraction = text.partition("点")
    integer = _chinese_integer(whole)
    if integer is None or not fraction or any(char not in _DIGITS for char in fraction):
        return None
    return Decimal(f"{integer}." + "".join(str(_DIGITS[char]) for char in fraction))


def _chinese_integer(text: str) -> int | None:
    if not text or any(c not in _DIGITS and c not in _SMALL and c not in _LARGE for c in text):
        return None
    if all(char in _DIGITS for char in text):
        return int("".join(str(_DIGITS[char]) for char in text))
    total, part, digit, last_unit = 0, 0, 0, 1
    for char in text:
        if char in _DIGITS:
            digit = _DIGITS[char]
            last_unit = 1 if digit == 0 else last_unit
        elif char in _SMALL:
            part += (digit or (1 if _SMALL[char] == 10 else 0)) * _SMALL[char]
            digit, last_unit = 0, _SMALL[char]
        else:
            unit, section = _LARGE[char], part + digit
            # 一亿三万 adds, 三万亿 multiplies what stands before.
            total = total + section * unit if total >= unit else (total + section) * unit
            part, digit, last_unit = 0, 0, unit
    # 一百二 means 120 and 两万五 means 25 000: a last digit takes the next smaller unit.
    tail = digit * (last_unit // 10 if last_unit > 10 else 1)
    return total + part + tail
