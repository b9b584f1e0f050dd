"""What an attempt came to, question by question."""

from __future__ import annotations

import pytest

from tests.factories import House, answer, begin_exam, passed_exam, right_answers, sample_library
from trainer.accounts import Account
from trainer.attempts.steps import StepKind
from trainer.question import State
from trainer.storage.attempts import AttemptMissing
from trainer.usecases.context import NotAllowed
from trainer.usecases.results import NotHandedIn, Result


def result(house: House, attempt_id: int, actor: Account | None = None) -> Result:
    return house.trainer.results.get(actor=actor or house.trainee, attempt_id=attempt_id)


def half_right(house: House) -> int:
    """Right at the single choices, wrong at the first true-false, a text without an apology."""
    id_ = begin_exam(house)
    responses = right_answers(house, id_)
    kinds = [s.type for s in house.trainer.sittings.load(
        learner=house.trainee, attempt_id=id_).paper.slots]  # fmt: skip
    responses[kinds.index("true_false")] = {"value": True}
    responses.pop(kinds.index("true_false") + 1)
    responses[kinds.index("phrasing")] = {"text": "您好，我两点到。"}
    answer(house, id_, responses)
    house.trainer.sittings.hand_in(learner=house.trainee, attempt_id=id_)
    return id_


def test_a_result_tells_everything_about_each_question(house: House) -> None:
    found = result(house, half_right(house))

    assert found.learner == house.trainee
    assert found.paper.blueprint_id == "exam-test"
    assert [item.index for item in found.items] == list(range(6))
    item = found.items[0]
    assert (item.grade.state, item.earned, item.lost) == (State.RIGHT, 2.0, 0.0)
    assert item.response == item.question.correct_response()
    assert (item.manual, item.spent, item.flagged) == ("测试手册", 30.0, False)
    point = sample_library().points[item.question.covers[0]]
    assert item.quote == point.source.quote
    assert item.section == sample_library().banks["test_bank"].sections[point.section].title


def test_the_scores_are_the_ones_that_were_stored(house: House) -> None:
    found = result(house, half_right(house))

    assert found.scores.total.score == pytest.approx(found.head.total)
    assert found.scores.star == found.head.star
    assert found.scores.skills["phrasing"].score == pytest.approx(found.head.phrasing)


def test_what_lost_marks_comes_dearest_first(house: House) -> None:
    losing = result(house, half_right(house)).losing

    assert [item.question.type for item in losing] == ["phrasing", "true_false", "true_false"]
    assert losing[0].lost == pytest.approx(1.8)
    assert [item.lost for item in losing[1:]] == [1.0, 1.0]
    assert losing[2].response is None


def test_free_text_comes_with_its_sum(house: House) -> None:
    items = {item.question.type: item for item in result(house, half_right(house)).items}

    breakdown = items["phrasing"].breakdown
    assert breakdown is not None
    assert breakdown.value == pytest.approx(items["phrasing"].grade.fraction)
    assert breakdown.points == pytest.approx({"greet": 0.2, "sorry": 0.0, "time": 0.2})
    assert items["single_choice"].breakdown is None


def test_an_unanswered_text_has_no_sum(house: House) -> None:
    id_ = begin_exam(house)
    house.trainer.sittings.hand_in(learner=house.trainee, attempt_id=id_)

    assert all(item.breakdown is None for item in result(house, id_).items)


def test_flags_are_remembered(house: House) -> None:
    id_ = begin_exam(house)
    sitting = house.trainer.sittings.load(learner=house.trainee, attempt_id=id_)
    house.trainer.sittings.record(
        attempt_id=id_, state=sitting.state, kind=StepKind.FLAG, slot=2, data={"on": True}
    )
    house.trainer.sittings.hand_in(learner=house.trainee, attempt_id=id_)

    assert [item.flagged for item in result(house, id_).items] == [index == 2 for index in range(6)]


@pytest.mark.parametrize(
    ("role", "may"),
    [("administrator", True), ("hr", True), ("instructor", True), ("other", False)],
)
def test_who_may_look_at_anothers_result(house: House, role: str, may: bool) -> None:
    id_ = passed_exam(house)
    actor: Account = getattr(house, role)
    if may:
        assert result(house, id_, actor).learner == house.trainee
        return

    with pytest.raises(NotAllowed):
        result(house, id_, actor)


def test_an_attempt_under_way_has_no_result(house: House) -> None:
    id_ = begin_exam(house)

    with pytest.raises(NotHandedIn) as caught:
        result(house, id_)
    assert caught.value.details == {"attempt": id_}


def test_an_attempt_that_is_not_there_has_none_either(house: House) -> None:
    with pytest.raises(AttemptMissing):
        result(house, 99)


def test_a_learners_results_by_kind(house: House) -> None:
    exam = passed_exam(house)
    house.clock.go_on(60)
    mock = passed_exam(house, blueprint="mock-test")
    house.clock.go_on(60)
    begin_exam(house)
    results = house.trainer.results

    assert [head.id for head in results.of_learner(learner=house.trainee)] == [mock, exam]
    exams = results.of_learner(learner=house.trainee, kinds=("exam",))
    assert [head.id for head in exams] == [exam]
    assert results.of_learner(learner=house.other) == []
