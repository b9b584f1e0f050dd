"""Composing a paper from what was drawn."""

from __future__ import annotations

from tests.factories import make_blueprint, make_question
from trainer.papers.draw import Drawn
from trainer.papers.paper import Paper, compose
from trainer.papers.pool import PoolItem
from trainer.question import Question

TYPES = ["true_false", "single_choice", "true_false", "ordering", "single_choice"]


def drawn_of(questions: list[Question]) -> list[Drawn]:
    return [
        Drawn(
            PoolItem(
                id=q.id, type=q.type, difficulty=q.difficulty, star=q.star, bank="b",
                section=f"s{number}", skill=q.skill, covers=q.covers,
            ),
            weight=float(number),
        )
        for number, q in enumerate(questions, 1)
    ]  # fmt: skip


def composed(seed: int = 1) -> Paper:
    questions = [make_question(type_, id=f"tt-{n:04d}") for n, type_ in enumerate(TYPES)]
    by_id = {question.id: question for question in questions}
    versions = {id_: f"version of {id_}" for id_ in by_id}
    return compose(make_blueprint(), drawn_of(questions), by_id, versions, seed=seed)


def test_questions_of_a_type_stand_together_in_the_order_of_the_cells() -> None:
    paper = composed()

    assert paper.groups() == [
        ("true_false", [0, 1]),
        ("single_choice", [2, 3]),
        ("ordering", [4]),
    ]
    assert [slot.question_id for slot in paper.slots] == [
        "tt-0000", "tt-0002", "tt-0001", "tt-0004", "tt-0003",
    ]  # fmt: skip


def test_a_slot_knows_its_version_its_source_and_its_marks() -> None:
    slot = composed().slots[2]

    assert (slot.version, slot.bank, slot.section) == ("version of tt-0001", "b", "s2")
    assert (slot.type, slot.skill, slot.weight) == ("single_choice", "procedure", 2.0)
    assert composed().marks == 15.0


def test_a_paper_carries_what_decides_about_time_and_passing() -> None:
    paper = composed()

    assert (paper.blueprint_id, paper.kind, paper.seconds, paper.level) == (
        "exam-test", "exam", 1200, 2,
    )  # fmt: skip
    assert paper.target is not None
    assert paper.target.total == 80


def test_a_practice_paper_has_no_limit() -> None:
    practice = make_blueprint(kind="practice", level=None, minutes=None, stars=[])
    paper = compose(practice, [], {}, {}, seed=1)

    assert (paper.seconds, paper.target, paper.marks) == (None, None, 0)


def test_parts_are_shuffled_by_the_seed() -> None:
    orders = {str([slot.presentation for slot in composed(seed).slots]) for seed in range(20)}

    assert composed(4) == composed(4)
    assert len(orders) > 10
