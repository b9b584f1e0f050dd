"""What a bank asks about, and each kind of thing it may leave out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.factories import BANK, make_bank, make_question, point_data
from trainer.bank.coverage import TABOO_TAG, BankCoverage, Gap, Lack, coverage_of
from trainer.bank.library import Library, bank_folders
from trainer.resources import bank_root

ONE, TWO, THREE = (f"{BANK}.00{n}" for n in (1, 2, 3))


def cover(
    *questions: tuple[str, dict[str, Any]], points: list[dict[str, Any]] | None = None
) -> BankCoverage:
    """The coverage of a bank of these questions: type and changes; by default of one point."""
    made = [
        make_question(type_, id=f"tt-{n:04d}", **changes)
        for n, (type_, changes) in enumerate(questions, 1)
    ]
    return coverage_of(make_bank(made, points or [point_data(1)]))


def asks(type_: str, *points: str, tags: tuple[str, ...] = ()) -> tuple[str, dict[str, Any]]:
    return type_, {"covers": list(points or (ONE,)), "tags": list(tags)}


# --- counting


def test_points_and_questions_are_counted_by_section() -> None:
    points = [point_data(1), point_data(2), point_data(3), point_data(4, critical=True)]
    found = cover(
        asks("single_choice", ONE), asks("single_choice", ONE, TWO), asks("phrasing", TWO),
        points=points,
    )  # fmt: skip

    first, second, third = found.sections
    assert (first.section, first.title) == ("s1", "第一节")
    assert (first.points, first.covered, first.critical) == (2, 1, 1)
    assert (second.points, second.covered, second.critical) == (1, 1, 0)
    assert (third.points, third.covered, third.critical) == (1, 0, 0)
    assert [dict(one.by_type) for one in found.sections] == [
        {"single_choice": 2}, {"single_choice": 1, "phrasing": 1}, {},
    ]  # fmt: skip
    assert (found.points, found.covered, found.questions, found.written) == (4, 2, 3, 1)


def test_a_question_about_two_points_of_a_section_counts_once_there() -> None:
    points = [point_data(1), point_data(4)]

    found = cover(asks("true_false", ONE, f"{BANK}.004"), points=points)

    assert found.sections[0].by_type == {"true_false": 1}
    assert found.sections[0].covered == 2


@pytest.mark.parametrize(
    ("type_", "written"),
    [
        ("phrasing", 1), ("rewrite", 1), ("procedure", 1), ("dialogue", 1), ("case_group", 1),
        ("warranty_case", 1), ("single_choice", 0), ("mot_rating", 0), ("fill_blank", 0),
    ],
)  # fmt: skip
def test_questions_with_a_text_to_write_are_counted(type_: str, written: int) -> None:
    assert cover(asks(type_)).written == written


def test_sections_stand_in_the_order_of_the_manual() -> None:
    found = cover(asks("true_false", THREE), points=[point_data(3), point_data(1)])

    assert [one.section for one in found.sections] == ["s1", "s2", "s3"]


# --- what is left out


def test_a_point_that_nobody_asks_about() -> None:
    found = cover(asks("true_false"), points=[point_data(1), point_data(2)])

    assert found.gaps == (Gap(Lack.POINT, "s2", TWO),)
    assert found.sections[1].gaps == found.gaps
    assert found.sections[0].gaps == ()


@pytest.mark.parametrize(
    ("types", "gap"),
    [
        (["true_false"], Gap(Lack.CRITICAL, "s1", ONE, ("true_false",))),
        (["true_false", "true_false", "matching"],
         Gap(Lack.CRITICAL, "s1", ONE, ("matching", "true_false"))),
        (["true_false", "matching", "dialogue"], None),
        ([], Gap(Lack.POINT, "s1", ONE)),
    ],
)  # fmt: skip
def test_a_critical_point_is_asked_by_three_types(types: list[str], gap: Gap | None) -> None:
    found = cover(*map(asks, types), points=[point_data(1, critical=True)])

    assert found.gaps == (() if gap is None else (gap,))


def test_another_point_needs_one_type_only() -> None:
    assert cover(asks("true_false")).gaps == ()


@pytest.mark.parametrize(
    ("types", "missing"),
    [
        (["ordering", "procedure"], None),
        (["ordering"], ("procedure",)),
        (["procedure", "phrasing"], ("ordering",)),
        (["true_false"], ("ordering", "procedure")),
    ],
)
def test_a_procedure_is_put_in_order_and_told(
    types: list[str], missing: tuple[str, ...] | None
) -> None:
    found = cover(*map(asks, types), points=[point_data(1, kind="procedure")])

    wanted = () if missing is None else (Gap(Lack.PROCEDURE, "s1", ONE, missing),)
    assert found.gaps == wanted


SCENE = [point_data(1, scenario="qa03"), point_data(2, scenario="qa03")]
SAID = asks("phrasing", TWO)
SHUNNED = asks("single_choice", ONE, tags=(TABOO_TAG,))


@pytest.mark.parametrize(
    ("questions", "lacks"),
    [
        ([SAID, SHUNNED], set()),
        ([asks("rewrite", TWO), SHUNNED], set()),
        ([SHUNNED, asks("true_false", TWO)], {Lack.SPOKEN}),
        ([asks("dialogue", TWO), SHUNNED], {Lack.SPOKEN}),  # a talk is more than one line
        ([SAID, asks("single_choice", ONE)], {Lack.TABOO}),
        # Who writes decides what not to say; who chooses recognises it.
        ([SAID, asks("rewrite", ONE, tags=(TABOO_TAG,))], {Lack.TABOO}),
        ([asks("true_false", ONE, TWO)], {Lack.SPOKEN, Lack.TABOO}),
    ],
)
def test_a_scenario_is_spoken_and_its_taboos_recognised(
    questions: list[tuple[str, dict[str, Any]]], lacks: set[Lack]
) -> None:
    """By a question about any of its points."""
    found = cover(*questions, points=SCENE)

    assert {gap.lack for gap in found.gaps} == lacks
    assert {(gap.id, gap.section) for gap in found.gaps} <= {("qa03", "s1")}


def test_points_without_a_scenario_need_no_words() -> None:
    assert cover(asks("true_false")).gaps == ()


@pytest.mark.parametrize("folder", bank_folders(bank_root()), ids=lambda folder: folder.name)
def test_the_shipped_banks_leave_nothing_out(folder: Any) -> None:
    (bank,) = Library.read([folder]).banks.values()
    found = coverage_of(bank)

    assert found.gaps == ()
    assert found.covered == found.points == len(bank.points)
    assert found.questions == len(bank.questions)
