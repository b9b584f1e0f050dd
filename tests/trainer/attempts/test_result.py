"""Scores, rounding and the star level reached."""

from __future__ import annotations

import pytest

from trainer.attempts.result import Scores, Share, score
from trainer.papers.blueprint import StarCutOff
from trainer.papers.paper import Paper, Slot
from trainer.question import UNANSWERED, graded

CUT_OFFS = (
    StarCutOff(level=1, total=60, phrasing=50, procedure=50),
    StarCutOff(level=2, total=75, phrasing=65, procedure=65),
    StarCutOff(level=3, total=85, phrasing=80, procedure=80),
)


def slot(skill: str = "phrasing", weight: float = 1.0, type_: str = "true_false") -> Slot:
    return Slot("tt-0001", "v", type_, skill, "b", "s1", weight)


def paper(*slots: Slot, level: int | None = 2, stars: tuple[StarCutOff, ...] = CUT_OFFS) -> Paper:
    return Paper("exam-test", "exam", "考核", "Exam", level, 1200, 1, slots, stars)


def two_skills(phrasing: float, procedure: float, *, level: int | None = 2) -> Scores:
    slots = (slot("phrasing"), slot("procedure"))
    return score(paper(*slots, level=level), [graded(phrasing), graded(procedure)])


@pytest.mark.parametrize(
    ("phrasing", "procedure", "star", "passed"),
    [
        (1.0, 1.0, 3, True),
        (0.85, 0.85, 3, True),
        (0.845, 0.845, 3, True),
        (0.84, 0.84, 2, True),
        (0.9, 0.79, 2, True),
        (0.75, 0.75, 2, True),
        (0.744, 0.744, 1, False),
        (1.0, 0.64, 1, False),
        (1.0, 0.5, 1, False),
        (1.0, 0.4, 0, False),
        (0.6, 0.6, 1, False),
        (0.59, 0.59, 0, False),
        (0.0, 0.0, 0, False),
    ],
)
def test_a_star_asks_for_the_total_and_for_both_skills(
    phrasing: float, procedure: float, star: int, passed: bool
) -> None:
    scores = two_skills(phrasing, procedure)

    assert (scores.star, scores.passed) == (star, passed)


def test_a_paper_without_a_level_is_neither_passed_nor_failed() -> None:
    scores = score(paper(slot(), level=None, stars=()), [graded(1.0)])

    assert (scores.star, scores.passed) == (0, None)


def test_a_higher_level_than_the_papers_own_passes_too() -> None:
    assert two_skills(1.0, 1.0, level=1).passed
    assert two_skills(1.0, 1.0, level=1).star == 3


def test_a_skill_that_no_question_asks_for_is_not_held_against_anybody() -> None:
    scores = score(paper(slot("phrasing"), slot("phrasing")), [graded(1.0), graded(0.8)])

    assert (scores.star, list(scores.skills)) == (3, ["phrasing"])


def test_marks_are_weights() -> None:
    slots = (slot("phrasing", 8, "phrasing"), slot("procedure", 2), slot("procedure", 2))

    scores = score(paper(*slots), [graded(0.5), graded(1.0), UNANSWERED])

    assert scores.total == Share(6.0, 12.0)
    assert scores.skills == {"phrasing": Share(4.0, 8.0), "procedure": Share(2.0, 4.0)}
    assert scores.types == {"phrasing": Share(4.0, 8.0), "true_false": Share(2.0, 4.0)}


@pytest.mark.parametrize(
    ("earned", "possible", "rounded"),
    [
        (0, 0, 0), (0, 5, 0), (5, 5, 100), (74.4, 100, 74), (74.5, 100, 75), (1, 3, 33),
        (2, 3, 67), (0.1 + 0.1 + 0.1 - 0.005, 1, 30), (59.49, 100, 59),
    ],
)  # fmt: skip
def test_scores_are_rounded_half_up_as_people_do(
    earned: float, possible: float, rounded: int
) -> None:
    assert Share(earned, possible).rounded == rounded


def test_grades_and_slots_have_to_match() -> None:
    with pytest.raises(ValueError, match="argument"):
        score(paper(slot(), slot()), [graded(1.0)])
