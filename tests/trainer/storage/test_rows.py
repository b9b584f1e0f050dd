"""Rows: what goes in comes out, and the conflicts that have a name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.factories import START, add_person, make_blueprint, make_question, make_record
from trainer.accounts import Role
from trainer.attempts.result import Scores, Share
from trainer.attempts.steps import Step, StepKind
from trainer.certification.register import CertificateState
from trainer.clock import Uptime
from trainer.papers.draw import Drawn
from trainer.papers.paper import Paper, compose
from trainer.papers.pool import PoolItem
from trainer.progress.journal import Day, NotedMistake
from trainer.progress.memory import Memory, reviewed
from trainer.progress.mistakes import Mistake, MistakeKind
from trainer.question import graded
from trainer.question_types import dump
from trainer.storage.attempts import AttemptElsewhere, AttemptMissing
from trainer.storage.codec import maybe_time, to_text, to_time
from trainer.storage.store import Store, Transaction

QUESTION = make_question("matching")
RECORD = make_record()
VERSION = "a" * 64


def sample_paper(kind: str = "exam") -> Paper:
    item = PoolItem("tt-0001", "matching", 1, 1, "test_bank", "s1", "procedure", QUESTION.covers)
    blueprint = make_blueprint(kind=kind, title="很长的题目" * 40)
    drawn = [Drawn(item, 2.5)]
    return compose(blueprint, drawn, {"tt-0001": QUESTION}, {"tt-0001": VERSION}, seed=2**47)


def a_step(number: int, **fields: object) -> Step:
    values = {
        "at": START, "uptime": Uptime("b" * 36, 1e9 + 0.125), "kind": StepKind.ANSWER,
        "used": 3.5, **fields,
    }  # fmt: skip
    return Step(number=number, **values)


def begun(tx: Transaction, *, kind: str = "exam", number: str = "A1", days: int = 0) -> int:
    """An attempt with its first step; the person is made where missing."""
    person = tx.accounts.by_number(number) or add_person(tx, number=number)
    tx.questions.keep({VERSION: ("tt-0001", "test_bank", dump(QUESTION))}, START)
    at = START + timedelta(days=days)
    return tx.attempts.start(learner_id=person.id, paper=sample_paper(kind), at=at)


def scores(star: int = 2, *, passed: bool | None = True) -> Scores:
    return Scores(Share(8, 10), {"phrasing": Share(3, 4)}, {}, star, passed)


def test_times_keep_their_order_as_text() -> None:
    later = START + timedelta(microseconds=1)

    assert to_text(START) < to_text(later) < to_text(START + timedelta(days=400))
    assert len(to_text(START)) == 32
    assert to_time(to_text(later)) == later
    assert maybe_time(None) is None
    assert maybe_time(to_text(START)) == START


def test_people(store: Store) -> None:
    with store.begin() as tx:
        second = add_person(tx, number="B2", name="赵𬭎", role=Role.HR)
        first = add_person(tx, number="A1", unit="店" * 200)
        tx.accounts.change(second.id, locked_until=to_text(START), failures=3, active=False)
        tx.accounts.change(first.id, photo=b"\x89PNG\0\xff")
    with store.read() as tx:
        assert [person.number for person in tx.accounts.all()] == ["A1", "B2"]
        assert tx.accounts.count() == 2
        assert tx.accounts.get(second.id) == replace(second, locked_until=START, active=False)
        assert tx.accounts.by_number("A1") == replace(first, has_photo=True)
        assert tx.accounts.photo(first.id) == b"\x89PNG\0\xff"
        assert tx.accounts.photo(second.id) is None
        assert tx.accounts.secret(second.id)[1] == 3
        assert tx.accounts.get(999) is None
        assert tx.accounts.by_number("Z") is None


@pytest.mark.parametrize("value", [None, 0, "", "文", [1, {"a": None}], {"b": 1.5}, False])
def test_settings_hold_any_json(store: Store, value: object) -> None:
    with store.begin() as tx:
        tx.settings.put("k", "before")
        tx.settings.put("k", value)
    with store.read() as tx:
        assert tx.settings.get("k") == value
        assert tx.settings.get("other") is None


def test_versions_of_questions_are_kept_once(store: Store) -> None:
    with store.begin() as tx:
        tx.questions.keep({VERSION: ("tt-0001", "b", {"v": 1})}, START)
        tx.questions.keep(
            {VERSION: ("tt-0001", "b", {"v": 9}), "c" * 64: ("tt-0001", "b", {"v": 2})}, START
        )
        tx.questions.keep({}, START)
    with store.read() as tx:
        assert tx.questions.get([VERSION, "c" * 64, "d" * 64]) == {
            VERSION: {"v": 1},
            "c" * 64: {"v": 2},
        }
        assert tx.questions.get([]) == {}


STEPS = [
    a_step(0, kind=StepKind.START),
    a_step(1, slot=0, data={"pairs": {"l1": "r2"}}),
    a_step(2, slot=0, data=None),
    a_step(3, kind=StepKind.FLAG, slot=0, data={"on": True}),
    a_step(4, kind=StepKind.HAND_IN, uptime=Uptime("", 0.0), data={"by": "learner"}),
]


def test_an_attempt_comes_back_step_by_step(store: Store) -> None:
    with store.begin() as tx:
        id_ = begun(tx)
        for one in STEPS:
            tx.attempts.append(id_, one)
    with store.read() as tx:
        assert tx.attempts.steps(id_) == STEPS
        assert tx.attempts.paper(id_) == sample_paper()
        head = tx.attempts.head(id_)
    assert (head.kind, head.started_at, head.ended_at, head.total) == ("exam", START, None, None)


def test_an_attempt_that_is_not_there_has_a_name(store: Store) -> None:
    with pytest.raises(AttemptMissing) as caught, store.read() as tx:
        tx.attempts.head(77)
    assert caught.value.details == {"attempt": 77}


def test_two_programs_on_one_attempt_notice_each_other(store: Store) -> None:
    with store.begin() as tx:
        id_ = begun(tx)
        tx.attempts.append(id_, a_step(0))

    def second() -> None:
        with store.begin() as tx:
            tx.settings.put("k", 1)
            tx.attempts.append(id_, a_step(0, used=9.0))

    with pytest.raises(AttemptElsewhere) as caught:
        second()

    assert caught.value.code == "attempt_elsewhere"
    assert caught.value.details == {"attempt": id_}
    with store.read() as tx:
        assert tx.attempts.steps(id_) == [a_step(0)]
        assert tx.settings.get("k") is None


def test_a_finished_attempt_has_its_scores_and_a_grade_stays(store: Store) -> None:
    first, second = graded(0.5), graded(1.0)
    with store.begin() as tx:
        id_ = begun(tx)
        tx.attempts.put_grades(id_, {0: (VERSION, first)}, START)
        tx.attempts.put_grades(id_, {0: (VERSION, second), 1: (VERSION, second)}, START)
        tx.attempts.put_grades(id_, {0: (VERSION, second)}, START)
        tx.attempts.finish(id_, at=START, used=61.5, scores=scores())
    with store.read() as tx:
        assert tx.attempts.grades(id_) == {0: first, 1: second}
        head = tx.attempts.head(id_)
    assert (head.ended_at, head.used, head.total, head.star, head.passed) == (
        START, 61.5, 80.0, 2, True,
    )  # fmt: skip
    assert (head.phrasing, head.procedure) == (75.0, None)


def test_lists_of_attempts(store: Store) -> None:
    with store.begin() as tx:
        ids = [begun(tx, days=n) for n in range(3)]
        practice = begun(tx, kind="mock", days=3)
        stranger = begun(tx, number="B2", days=4)
        for day, id_ in enumerate([ids[1], ids[0], practice, stranger]):
            at = START + timedelta(days=10 + day)
            tx.attempts.finish(id_, at=at, used=1, scores=scores(passed=id_ != ids[0]))
        learner = tx.attempts.head(ids[0]).learner_id
    with store.read() as tx:
        assert [head.id for head in tx.attempts.open_of(learner)] == [ids[2]]
        assert [head.id for head in tx.attempts.ended_of(learner)] == [practice, ids[0], ids[1]]
        assert [h.id for h in tx.attempts.ended_of(learner, limit=1)] == [practice]
        assert [head.id for head in tx.attempts.passed_exams()] == [stranger, ids[1]]
        assert tx.attempts.recent_questions(learner, attempts=2) == {"tt-0001"}
        assert tx.attempts.recent_questions(999, attempts=2) == frozenset()


def a_memory(point: str, fraction: float = 0.5) -> Memory:
    return reviewed(None, point=point, fraction=fraction, at=START)


def test_memories_are_replaced_point_by_point(store: Store) -> None:
    with store.begin() as tx:
        me, other = add_person(tx), add_person(tx, number="B2")
        tx.progress.put_memories(me.id, [a_memory("p.001"), a_memory("p.002")])
        tx.progress.put_memories(other.id, [a_memory("p.001")])
        tx.progress.put_memories(me.id, [a_memory("p.002", 1.0), a_memory("p" * 90 + ".003")])
        tx.progress.put_memories(me.id, [])
    with store.read() as tx:
        assert tx.progress.memories(me.id) == {
            "p.001": a_memory("p.001"),
            "p.002": a_memory("p.002", 1.0),
            "p" * 90 + ".003": a_memory("p" * 90 + ".003"),
        }
        assert list(tx.progress.memories(other.id)) == ["p.001"]


def test_mistakes_stay_open_until_mended(store: Store) -> None:
    def noted(attempt: int, question: str, part: str) -> NotedMistake:
        mistake = Mistake(MistakeKind.TABOO, part, 0.3)
        return NotedMistake(attempt, 0, question, mistake, START)

    with store.begin() as tx:
        id_ = begun(tx)
        me = tx.attempts.head(id_).learner_id
        lines = [noted(id_, "q1", "a"), noted(id_, "q1", "b"), noted(id_, "q2", "t" * 90)]
        tx.progress.note_mistakes(me, lines)
        tx.progress.note_mistakes(me, [])
        assert len(tx.progress.open_mistakes(me)) == 3
        tx.progress.mend(me, ["q1", "q9"], START)
        tx.progress.mend(me, [], START)
    with store.read() as tx:
        assert tx.progress.open_mistakes(me) == [lines[2]]
        assert tx.progress.open_mistakes(me + 1) == []


def test_work_of_a_day_adds_up(store: Store) -> None:
    monday, sunday = date(2026, 11, 16), date(2026, 11, 15)
    with store.begin() as tx:
        me = add_person(tx).id
        tx.progress.add_work(me, Day(monday, 3, 60.0, 1.5))
        tx.progress.add_work(me, Day(monday, 2, 30.5, 2.0))
        tx.progress.add_work(me, Day(sunday, 1, 1.0, 0.0))
    with store.read() as tx:
        assert tx.progress.days(me, sunday) == [
            Day(sunday, 1, 1.0, 0.0),
            Day(monday, 5, 90.5, 3.5),
        ]
        assert tx.progress.days(me, monday) == [Day(monday, 5, 90.5, 3.5)]


def numbered(*groups: str) -> dict[str, object]:
    return {"number_groups": groups}


def test_the_register(store: Store) -> None:
    photographed = replace(RECORD, photo=b"\xff\xd8\0")
    with store.begin() as tx:
        id_ = begun(tx)
        me = tx.attempts.head(id_).learner_id
        fields = {"learner_id": me, "attempt_id": id_, "template": "t" * 60, "at": START, "by": me}
        first = tx.certificates.add(photographed, **fields)
        renewed = replace(RECORD, **numbered("N", "2"))
        second = tx.certificates.add(renewed, **fields, replaces=first)
        tx.certificates.end(
            first, state=CertificateState.RENEWED, at=START, by=me, reason="因为" * 200
        )
    with store.read() as tx:
        assert [one.id for one in tx.certificates.all()] == [second, first]
        assert [one.id for one in tx.certificates.of(me)] == [second, first]
        assert tx.certificates.of(me + 1) == []
        assert tx.certificates.attempts_used() == {id_}
        assert tx.certificates.get(999) is None
        ended = tx.certificates.get(first)
    assert ended is not None
    assert ended.record == photographed
    assert (ended.stored_state, ended.ended_at) == (CertificateState.RENEWED, START)
    assert ended.reason == "因为" * 200


@pytest.mark.parametrize(
    ("taken", "prefix", "following"),
    [
        ([], "Y1263", 1),
        (["Y1263000001", "Y1263000017", "Y1263000002"], "Y1263", 18),
        (["Y1264000009"], "Y1263", 1),
        (["Y126301000005"], "Y1263", 1),
        (["X%263000005"], "X_263", 1),
        (["263000009", "264000001"], "263", 10),
    ],
)
def test_running_numbers_go_on_after_the_highest(
    store: Store, taken: list[str], prefix: str, following: int
) -> None:
    with store.begin() as tx:
        id_ = begun(tx)
        me = tx.attempts.head(id_).learner_id
        for number in taken:
            tx.certificates.add(
                replace(RECORD, **numbered(number)), learner_id=me, attempt_id=id_,
                template="classic", at=START, by=me,
            )  # fmt: skip
        assert tx.certificates.next_running(prefix) == following
