"""What makes a question weak: found where it is, and not where it isn't."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.factories import BANK, point_data, question_data, script_data
from tests.trainer.bank.weaknesses import Data, found, problems
from trainer.bank.lints import OWNED
from trainer.bank.model import Doubt


@pytest.mark.parametrize("type_", [
    "single_choice", "multiple_choice", "true_false", "fill_blank", "ordering", "matching",
    "phrasing", "rewrite", "procedure", "mot_rating", "case_group", "warranty_case", "dialogue",
])  # fmt: skip
def test_a_sound_question_of_each_type_has_no_weakness(tmp_path: Path, type_: str) -> None:
    assert problems(tmp_path, question_data(type_)) == []


def test_a_weakness_is_told_with_its_place(tmp_path: Path) -> None:
    weak = question_data(id="tt-0002", explanation="太短。")

    (problem,) = problems(tmp_path, question_data("true_false"), weak)

    assert problem.file == f"{BANK}/questions/01.yaml"
    lines = (tmp_path / problem.file).read_text(encoding="utf-8").splitlines()
    assert lines[problem.line - 1] == "- id: tt-0002"


# --- near-duplicates

LONG = (
    "客户周六晚上来电，说刚买四年的冰箱突然不制冷，里面放着一家老小一周要吃的肉和菜，"
    "自己试着拔掉插头再插上也没有用，语气很着急。"
)
REWORDED = LONG.replace("语气很着急", "说话很着急")
OTHER = (
    "师傅到小区门口时保安不让进，客户的电话一直没有人接，离约好的时间只剩下十分钟，"
    "后面还排着两家，工具又都放在车上。"
)


def twins(type_: str, first: str, second: str, **changes: Any) -> tuple[Data, Data]:
    return (
        question_data(type_, id="tt-0001", scenario=first, **changes),
        question_data(type_, id="tt-0002", scenario=second, **changes),
    )


@pytest.mark.parametrize("type_", ["single_choice", "true_false", "phrasing", "matching"])
def test_two_questions_in_nearly_the_same_words(tmp_path: Path, type_: str) -> None:
    assert found(tmp_path, *twins(type_, LONG, REWORDED)) == [
        ("nearly_the_same", "tt-0002", "stem", {"other": "tt-0001"})
    ]


def test_titles_and_explanations_make_no_other_question(tmp_path: Path) -> None:
    first, second = twins("true_false", LONG, LONG)
    second |= {"title": "换了个名字", "explanation": OTHER, "difficulty": 5}

    assert [code for code, *_ in found(tmp_path, first, second)] == ["nearly_the_same"]


def test_of_three_alike_each_pair_is_named(tmp_path: Path) -> None:
    third = question_data("true_false", id="tt-0003", scenario=LONG)

    listed = found(tmp_path, *twins("true_false", LONG, REWORDED), third)

    assert [(item, details["other"]) for _, item, _, details in listed] == [
        ("tt-0002", "tt-0001"), ("tt-0003", "tt-0001"), ("tt-0003", "tt-0002"),
    ]  # fmt: skip


def test_questions_about_other_things_are_no_duplicates(tmp_path: Path) -> None:
    assert found(tmp_path, *twins("true_false", LONG, OTHER)) == []


def test_two_types_may_ask_the_same(tmp_path: Path) -> None:
    first, second = twins("true_false", LONG, LONG)
    other = question_data("fill_blank", id=second["id"], scenario=LONG)

    assert found(tmp_path, first, other) == []


@pytest.mark.parametrize(("length", "codes"), [(59, []), (60, ["nearly_the_same"])])
def test_short_questions_are_left_alone(tmp_path: Path, length: int, codes: list[str]) -> None:
    """They differ by a word and ask something else."""
    text = (LONG * 2)[:length]
    first, second = (
        question_data("true_false", id=id_, stem=text) for id_ in ("tt-0001", "tt-0002")
    )

    assert [code for code, *_ in found(tmp_path, first, second)] == codes


def test_warranty_cases_are_told_in_the_same_words(tmp_path: Path) -> None:
    first, second = (question_data("warranty_case", id=f"tt-000{n}") for n in (1, 2))

    assert found(tmp_path, first, second) == []


# --- why wrong options are wrong


def options(*without: str) -> list[dict[str, str]]:
    listed = [{"id": id_, "text": f"做法{id_}", "why": f"手册不这样做{id_}。"} for id_ in "abcd"]
    for option in listed:
        if option["id"] in without:
            del option["why"]
    return listed


@pytest.mark.parametrize(
    ("type_", "field", "without", "missing"),
    [
        ("single_choice", "options", "b", []),  # the key needs none
        ("single_choice", "options", "a", ["a"]),
        ("single_choice", "options", "abcd", ["a", "c", "d"]),
        ("multiple_choice", "options", "ac", []),
        ("multiple_choice", "options", "ad", ["d"]),
        ("mot_rating", "reasons", "ac", []),
        ("mot_rating", "reasons", "abcd", ["b", "d"]),
    ],
)
def test_a_wrong_option_says_why(
    tmp_path: Path, type_: str, field: str, without: str, missing: list[str]
) -> None:
    data = question_data(type_, **{field: options(*without)})

    assert found(tmp_path, data) == [
        ("why_missing", "tt-0001", "options", {"option": option}) for option in missing
    ]


def test_a_wrong_option_of_a_part_says_why(tmp_path: Path) -> None:
    data = question_data("case_group")
    data["parts"][0]["options"] = options("b", "d")

    assert found(tmp_path, data) == [("why_missing", "tt-0001", "options", {"option": "d"})]


@pytest.mark.parametrize(
    ("key", "codes"), [("b", ["key_position_unbalanced", "key_often_longest"]), ("", [])]
)
def test_the_keys_of_parts_give_themselves_away_too(
    tmp_path: Path, key: str, codes: list[str]
) -> None:
    questions = []
    for number in range(8):
        part = question_data("case_group")["parts"][0]
        right = key or "abcd"[number % 4]
        long = {"id": right, "text": "这一句比别的都长得多"} if key else None
        listed = [long if long and o["id"] == right else o for o in part["options"]]
        parts = [{**part, "key": right, "options": listed}, question_data("case_group")["parts"][1]]
        questions.append(question_data("case_group", id=f"tt-{number:04d}", parts=parts))

    listed_codes = [code for code, *_ in found(tmp_path, *questions)]

    assert [code for code in listed_codes if code.startswith("key_")] == codes


# --- explanations and ids in texts


@pytest.mark.parametrize(("length", "codes"), [(19, ["explanation_missing"]), (20, [])])
def test_an_explanation_has_something_to_say(tmp_path: Path, length: int, codes: list[str]) -> None:
    data = question_data("true_false", explanation="为" * length)

    assert [code for code, *_ in found(tmp_path, data)] == codes


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("先做 tt-0002 再回来，看看哪里不一样。", []),
        ("先做 tt-0404 再回来，看看哪里不一样。", ["tt-0404"]),
        ("先做tt-0404再回来，看看有什么哪里不一样。", ["tt-0404"]),
        ("先做（zz-0001、tt-0002、zz-0002）再回来看看。", ["zz-0001", "zz-0002"]),
        ("冰箱型号是 btt-00025，不是题目，也不是别的。", []),
        ("保修期是 2026-0404 到 2028-0404，记在卡上。", []),
    ],
)
@pytest.mark.parametrize("field", ["explanation", "stem", "scenario"])
def test_a_text_names_only_questions_that_are_there(
    tmp_path: Path, text: str, unknown: list[str], field: str
) -> None:
    first = question_data("true_false", **{field: text})

    assert found(tmp_path, first, question_data("single_choice", id="tt-0002")) == [
        ("unknown_question", "tt-0001", "explanation", {"given": id_}) for id_ in unknown
    ]


def test_a_text_deep_inside_is_read_too(tmp_path: Path) -> None:
    script = script_data()
    script["ends"][0]["says"] = "像 zz-0009 那样。"

    codes = [
        (code, d) for code, _, _, d in found(tmp_path, question_data("dialogue", script=script))
    ]

    assert codes == [("unknown_question", {"given": "zz-0009"})]


# --- doubts

DOUBTS = [doubt for doubt in Doubt if doubt]


def test_every_doubt_has_a_tag_by_which_it_is_owned() -> None:
    assert set(OWNED) == set(DOUBTS)


@pytest.mark.parametrize("doubt", DOUBTS)
@pytest.mark.parametrize("tagged", [True, False])
def test_who_asks_about_a_doubtful_point_owns_the_doubt(
    tmp_path: Path, doubt: Doubt, tagged: bool
) -> None:
    tags = [OWNED[doubt] if tagged else OWNED[DOUBTS[DOUBTS.index(doubt) - 1]]]
    data = question_data("true_false", tags=tags, covers=[f"{BANK}.001", f"{BANK}.002"])
    points = [point_data(1), point_data(2, doubt=doubt.value)]
    details = {"point": f"{BANK}.002", "tag": OWNED[doubt]}

    listed = found(tmp_path, data, points=points)

    assert listed == ([] if tagged else [("doubt_not_owned", "tt-0001", "tags", details)])


def test_a_point_without_doubt_needs_no_tag(tmp_path: Path) -> None:
    points = [point_data(1), point_data(2, doubt=Doubt.DISPUTED.value)]

    assert found(tmp_path, question_data("true_false"), points=points) == []
