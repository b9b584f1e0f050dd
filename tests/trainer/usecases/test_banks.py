"""Browsing and searching the banks."""

from __future__ import annotations

import pytest

from tests.factories import BANK, Parts, make_bank, make_question, make_trainer, point_data
from trainer.bank.library import Library
from trainer.bank.problems import BankProblem
from trainer.settings import Organisation, Place
from trainer.usecases.banks import Banks, Search

QUESTIONS = [
    make_question(id="tt-0001", title="进门先亮证", stem="Anna 女士开门，先做什么？"),
    make_question(
        "phrasing", id="tt-0002", title="约时间", covers=[f"{BANK}.002"], difficulty=4, star=3,
        scenario="{company}的用户在等。", tags=["电话"],
    ),
    make_question("ordering", id="tt-0003", title="测电", covers=[f"{BANK}.004", f"{BANK}.002"]),
]  # fmt: skip
OTHER = make_question(id="zz-0001", title="进门", covers=["zweite.001"])


@pytest.fixture
def banks(place: Place) -> Banks:
    first = make_bank(QUESTIONS, [point_data(n) for n in range(1, 6)])
    second = make_bank([OTHER], id="zweite", title="第二本")
    library = Library({bank.id: bank for bank in (first, second)})
    return make_trainer(Parts(place=place, library=library)).banks


def test_the_tree_says_what_is_covered(banks: Banks) -> None:
    first, second = banks.tree()

    assert (first.bank, first.title, first.covered, first.points, first.questions) == (
        BANK, "测试手册", 3, 5, 3,
    )  # fmt: skip
    assert [(s.section, s.covered, s.points, s.questions) for s in first.sections] == [
        ("s1", 2, 2, 2),
        ("s2", 1, 2, 1),
        ("s3", 0, 1, 0),
    ]
    assert (second.covered, second.points, second.questions) == (1, 1, 1)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        (Search(), ["tt-0001", "tt-0002", "tt-0003", "zz-0001"]),
        (Search(text="进门"), ["tt-0001", "zz-0001"]),
        (Search(text="  ANNA 证 "), ["tt-0001"]),
        (Search(text="tt-0003"), ["tt-0003"]),
        (Search(text="都怪"), ["tt-0002"]),
        (Search(text="步骤c"), ["tt-0003"]),
        (Search(text="电话"), ["tt-0002"]),
        (Search(text="进门 没有这个词"), []),
        (Search(text="%"), []),
        (Search(bank="zweite"), ["zz-0001"]),
        (Search(bank=BANK, section="s1"), ["tt-0001", "tt-0003"]),
        (Search(type="ordering"), ["tt-0003"]),
        (Search(difficulty=4), ["tt-0002"]),
        (Search(star=3, difficulty=2), []),
        (Search(star=1, text="进门", bank=BANK), ["tt-0001"]),
        (Search(bank="gone"), []),
    ],
)
def test_a_search_narrows_by_everything_given(
    banks: Banks, search: Search, found: list[str]
) -> None:
    assert [row.id for row in banks.search(search)] == found
    assert [row.id for row in banks.search(search)] == found


def test_a_row_says_what_lists_show(banks: Banks) -> None:
    (row,) = banks.search(Search(text="约时间"))

    assert (row.type, row.title, row.difficulty, row.star, row.skill) == (
        "phrasing", "约时间", 4, 3, "phrasing",
    )  # fmt: skip
    assert (row.bank, row.section, row.section_title, row.tags) == (BANK, "s2", "第二节", ("电话",))


def test_a_sheet_shows_the_question_as_people_see_it_with_its_sources(banks: Banks) -> None:
    sheet = banks.sheet(question_id="tt-0002")

    assert sheet.question.scenario == f"{Organisation().company_short}的用户在等。"
    assert (sheet.manual, sheet.section) == ("测试手册", "第二节")
    assert [point.id for point in sheet.points] == [f"{BANK}.002"]


def test_problems_are_the_ones_of_reading(place: Place) -> None:
    problem = BankProblem("b/points.yaml", 3, "id_used_twice", "b.001", "id")
    library = Library({}, (problem,))

    assert make_trainer(Parts(place=place, library=library)).banks.problems() == (problem,)


def test_a_question_that_is_gone_is_an_error(banks: Banks) -> None:
    with pytest.raises(KeyError):
        banks.sheet(question_id="tt-9999")
