"""The blueprints that come with the product can be drawn from the banks that come with it."""

from __future__ import annotations

import pytest

from trainer.bank.library import Library, bank_folders
from trainer.papers.blueprint import Blueprint, read_blueprints
from trainer.papers.draw import draw
from trainer.papers.pool import Pool, pool_of
from trainer.question import Skill
from trainer.resources import bank_root, resource_path

BLUEPRINTS = read_blueprints(resource_path("blueprints"))


@pytest.fixture(scope="module")
def pool() -> Pool:
    return pool_of(Library.read(bank_folders(bank_root())))


@pytest.fixture(params=BLUEPRINTS)
def blueprint(request: pytest.FixtureRequest) -> Blueprint:
    return BLUEPRINTS[request.param]


def test_every_level_has_its_exam_and_its_mock() -> None:
    for kind in ("exam", "mock"):
        found = [b.level for b in BLUEPRINTS.values() if b.kind == kind]
        assert sorted(found, key=str) == [1, 2, 3, 4, 5]


def test_a_higher_level_asks_for_more() -> None:
    targets = [BLUEPRINTS[f"exam-star-{level}"].target for level in range(1, 6)]
    totals = [target.total for target in targets if target]

    assert len(totals) == 5
    assert totals == sorted(totals)


@pytest.mark.parametrize("seed", range(30))
def test_a_paper_can_be_drawn_with_any_seed(blueprint: Blueprint, pool: Pool, seed: int) -> None:
    drawn = draw(blueprint, pool, seed=seed)

    assert len({one.item.id for one in drawn}) == blueprint.count
    if blueprint.kind != "practice":
        assert {one.item.skill for one in drawn} == set(Skill)


@pytest.mark.parametrize("level", range(1, 6))
@pytest.mark.parametrize("seed", range(5))
def test_an_exam_can_be_drawn_three_times_without_a_question_twice(
    pool: Pool, level: int, seed: int
) -> None:
    """Whatever the first two draws took, the third still finds its questions."""
    blueprint = BLUEPRINTS[f"exam-star-{level}"]
    left = pool
    for sitting in range(3):
        drawn = draw(blueprint, left, seed=seed + 100 * sitting)
        taken = {one.item.id for one in drawn}
        left = Pool(item for id_, item in left.by_id.items() if id_ not in taken)

    assert len(left.by_id) == len(pool.by_id) - 3 * blueprint.count


def test_the_marks_of_every_exam_add_up_to_a_hundred() -> None:
    marks = {
        id_: sum(cell.count * cell.weight for cell in b.cells)
        for id_, b in BLUEPRINTS.items()
        if b.kind != "practice"
    }

    assert set(marks.values()) == {100}
