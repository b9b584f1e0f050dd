"""A bank held against its manual: quotes that aren't there, wording that was copied."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.factories import BANK, point_data, question_data, write_bank
from trainer.bank.against_manual import MOST_COPIED, check_against
from trainer.bank.problems import BankProblem
from trainer.bank.reader import BankReading, read_bank

# Every character once: a run of it stands nowhere else.
RARE = "".join(chr(0x4E00 + 7 * n) for n in range(200))
MANUAL = (
    f"入户服务手册\n第一章 服务标准\n规定1：先问候，再道\n  歉。\n{RARE}\n"
    "最后一条：随叫\r\n\t随到，从不推托。"
)
QUOTE = "随叫随到，从不推托"


def problems(
    root: Path, *questions: dict[str, Any], point: dict[str, Any] | None = None,
    manual: str = MANUAL,
) -> list[BankProblem]:  # fmt: skip
    """What is found in a bank of one knowledge point, by default a sound one."""
    source = {"quote": "先问候，再道歉", "offset": MANUAL.index("先问候")}
    points = [point_data(1, **{"source": source, **(point or {})})]
    listed = questions or (question_data(),)
    reading = read_bank(write_bank(root, points=points, questions=listed))
    assert reading.problems == ()
    return list(check_against(reading, manual))


def codes(listed: list[BankProblem]) -> list[tuple[str, str, str]]:
    return [(one.code, one.item, one.field) for one in listed]


def quoting(quote: str, offset: int | None = None) -> dict[str, Any]:
    place = MANUAL.index(quote[:2]) if offset is None else offset
    return {"source": {"quote": quote, "offset": place}}


def test_a_bank_that_quotes_well_and_copies_nothing(tmp_path: Path) -> None:
    assert problems(tmp_path) == []


def test_without_a_bank_there_is_nothing_to_say() -> None:
    assert list(check_against(BankReading(None, ()), MANUAL)) == []


# --- the quotes of knowledge points


@pytest.mark.parametrize(
    ("point", "code"),
    [
        (quoting("随叫随到"), None),  # across a line break and a tab
        (quoting("先问候，再道歉"), None),
        (quoting("先问候， 再道歉"), None),  # spaces don't matter in the quote either
        (quoting("先问候，再说明", 12), "quote_not_found"),
        (quoting("先问候,再道歉"), "quote_not_found"),  # another comma
        (quoting("规定1", MANUAL.index("规定1") + 2), None),  # two characters off are no matter
        (quoting("规定1", 0), None),  # within reach
        (quoting("随叫随到", 0), "quote_elsewhere"),
        (quoting("规定1", len(MANUAL)), "quote_elsewhere"),
        (quoting("规定1", 10_000), "quote_elsewhere"),
    ],
)
def test_a_quote_is_found_where_it_is_said_to_be(
    tmp_path: Path, point: dict[str, Any], code: str | None
) -> None:
    listed = problems(tmp_path, point=point)

    assert codes(listed) == ([] if code is None else [(code, f"{BANK}.001", "source")])
    assert [one.file for one in listed] == ([] if code is None else [f"{BANK}/points.yaml"])
    assert [one.details["quote"] for one in listed] == ([] if code is None else
                                                        [point["source"]["quote"]])  # fmt: skip


def test_the_place_where_a_quote_was_sought_is_told(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, point=quoting("规定1", 10_000))

    assert problem.details == {"quote": "规定1", "offset": 10_000}


# --- the quotes of questions


@pytest.mark.parametrize(
    ("quote", "found"),
    [("", True), (QUOTE, True), ("随 叫 随 到", True), ("随叫随到，绝不推托", False)],
)
def test_a_question_quotes_what_the_manual_says(tmp_path: Path, quote: str, found: bool) -> None:
    listed = problems(tmp_path, question_data(source_quote=quote))

    assert codes(listed) == ([] if found else [("quote_not_found", "tt-0001", "source_quote")])
    assert [one.details for one in listed] == ([] if found else [{"quote": quote}])


def test_a_problem_is_told_with_the_line_of_its_question(tmp_path: Path) -> None:
    weak = question_data(id="tt-0002", source_quote="没有这句话")

    (problem,) = problems(tmp_path, question_data(), weak)

    lines = (tmp_path / problem.file).read_text(encoding="utf-8").splitlines()
    assert lines[problem.line - 1] == "- id: tt-0002"


# --- copied wording


@pytest.mark.parametrize(("length", "copied"), [(MOST_COPIED, False), (MOST_COPIED + 1, True)])
@pytest.mark.parametrize("field", ["stem", "scenario", "explanation"])
def test_thirty_characters_in_a_row_may_be_the_manuals(
    tmp_path: Path, field: str, length: int, copied: bool
) -> None:
    text = f"甲乙丙{RARE[20 : 20 + length]}丁戊己庚辛壬癸"

    listed = problems(tmp_path, question_data(**{field: text}))

    assert codes(listed) == ([("copied_wording", "tt-0001", "")] if copied else [])
    assert [one.details["text"] for one in listed] == ([RARE[20:51]] if copied else [])


@pytest.mark.parametrize(
    "written",
    [
        " ".join(RARE[:31]),
        f"{RARE[:15]}\n\n{RARE[15:31]}",
        f"{RARE[:10]}　{RARE[10:31]}",  # the full-width space
    ],
)
def test_spaces_hide_no_copy(tmp_path: Path, written: str) -> None:
    assert codes(problems(tmp_path, question_data(stem=written))) == [
        ("copied_wording", "tt-0001", "")
    ]


def test_line_breaks_of_the_manual_hide_no_copy(tmp_path: Path) -> None:
    broken = "\n".join(RARE)

    listed = problems(tmp_path, question_data(stem=RARE[:31]), manual=MANUAL.replace(RARE, broken))

    assert codes(listed) == [("copied_wording", "tt-0001", "")]


def test_two_copies_that_a_word_parts_are_short_enough(tmp_path: Path) -> None:
    text = f"{RARE[:30]}另{RARE[30:60]}"

    assert problems(tmp_path, question_data(stem=text)) == []


def test_options_and_rubrics_are_looked_through(tmp_path: Path) -> None:
    options = question_data()["options"]
    options[2]["why"] = RARE[:31]
    rubric = question_data("phrasing")["rubric"]
    rubric["points"][0]["examples"] = [RARE[40:80]]

    listed = problems(
        tmp_path, question_data(options=options), question_data("phrasing", id="tt-0002",
                                                                rubric=rubric)
    )  # fmt: skip

    assert [one.item for one in listed] == ["tt-0001", "tt-0002"]


PHRASE = RARE[100:140]


@pytest.mark.parametrize("field", ["standard", "forbidden"])
@pytest.mark.parametrize(("phrase", "copied"), [(PHRASE, False), (PHRASE[:8], True)])
def test_a_standard_phrase_may_be_given_in_full(
    tmp_path: Path, field: str, phrase: str, copied: bool
) -> None:
    data = question_data(stem=f"师傅说：“{PHRASE}。”")

    listed = problems(tmp_path, data, point={field: [phrase]})

    assert [one.code for one in listed] == ["copied_wording"] * copied


def test_what_the_question_says_it_quotes_may_stand_in_it(tmp_path: Path) -> None:
    data = question_data(stem=f"手册说：“{PHRASE}。”", source_quote=PHRASE)

    assert problems(tmp_path, data) == []


def test_a_phrase_of_a_point_that_is_not_covered_counts_as_copied(tmp_path: Path) -> None:
    points = [
        point_data(1, source={"quote": "规定1", "offset": MANUAL.index("规定1")}),
        point_data(2, source={"quote": "规定1", "offset": MANUAL.index("规定1")},
                   standard=[PHRASE]),
    ]  # fmt: skip
    asked = question_data(stem=PHRASE)
    reading = read_bank(write_bank(tmp_path, points=points, questions=[asked]))

    assert codes(list(check_against(reading, MANUAL))) == [("copied_wording", "tt-0001", "")]


def test_a_phrase_joins_no_text_around_it(tmp_path: Path) -> None:
    """What stands before and after a quoted phrase is no run of its own."""
    data = question_data(stem=RARE[85:100] + PHRASE + RARE[140:155])

    assert problems(tmp_path, data, point={"standard": [PHRASE]}) == []
