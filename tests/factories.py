"""Builders of what tests work with: questions, banks, blueprints, people, a trainer, a clock."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from trainer.accounts import Account, Role
from trainer.app import Trainer
from trainer.attempts.steps import StepKind
from trainer.bank.library import Library
from trainer.bank.model import Bank, BankHead, KnowledgePoint
from trainer.certification.record import CertificateRecord
from trainer.clock import Uptime
from trainer.grading.score import coverage_of, order_share, total_of
from trainer.papers.blueprint import Blueprint
from trainer.papers.pool import PoolItem
from trainer.question import Grade, Question, TextMarks, state_of
from trainer.question_types import dump, load_question, question_types
from trainer.settings import Place
from trainer.storage.store import Store
from trainer.usecases.context import Context

START = datetime(2026, 11, 21, 1, 0, tzinfo=UTC)
SECRET = "2468"
BANK = "test_bank"


@dataclass
class FixedClock:
    """A clock that stands still until a test moves it."""

    moment: datetime = START
    boot: str = "first start"
    seconds: float = 1000.0

    def now(self) -> datetime:
        return self.moment

    def uptime(self) -> Uptime:
        return Uptime(self.boot, self.seconds)

    def go_on(self, seconds: float = 0.0, *, days: float = 0.0) -> None:
        """Let time pass, on the wall and since the start of the machine."""
        span = timedelta(days=days, seconds=seconds)
        self.moment += span
        self.seconds += span.total_seconds()

    def turn_wall_clock(self, span: timedelta) -> None:
        """Somebody sets the wall clock."""
        self.moment += span

    def restart(self, *, off: float = 0.0, up: float = 60.0) -> None:
        """The machine is switched off for `off` seconds and has run for `up` seconds again."""
        self.moment += timedelta(seconds=off + up)
        self.boot += " and another"
        self.seconds = up


# --- questions


_COMMON: dict[str, Any] = {
    "title": "一道题",
    "covers": [f"{BANK}.001"],
    "difficulty": 2,
    "star": 1,
    "seconds": 40,
    "skill": "procedure",
    "stem": "应该怎么做？",
    "explanation": "手册是这样写的：先道歉，再说几点能到，最后请客户放心。",
}
_OPTIONS = [{"id": id_, "text": f"做法{id_}"} for id_ in "abcd"]


def _wrong(*ids: str) -> list[dict[str, str]]:
    """The options, with what is wrong about these."""
    whys = {id_: {"why": f"手册不这样做{id_}。"} for id_ in ids}
    return [{**option, **whys.get(option["id"], {})} for option in _OPTIONS]


_RUBRIC: dict[str, Any] = {
    "points": [
        {"id": "greet", "expect": "问好", "examples": ["您好"]},
        {"id": "sorry", "expect": "道歉", "weight": 2, "critical": True, "examples": ["抱歉"]},
        {"id": "time", "expect": "说时间", "examples": ["两点"]},
    ],
    "taboos": [
        {"id": "blame", "avoid": "怪用户", "severity": "major", "examples": ["都怪"]},
        {"id": "curse", "avoid": "骂人", "severity": "fatal", "examples": ["滚"]},
    ],
    "order": ["greet", "sorry"],
    "order_weight": 0.1,
    "register": "formal",
    "register_weight": 0.1,
}
_TEXT: dict[str, Any] = {
    "skill": "phrasing", "reference": "您好，抱歉让您久等，我两点到。", "rubric": _RUBRIC,
}  # fmt: skip
_PARTS: dict[str, dict[str, Any]] = {
    "single_choice": {"options": _wrong("a", "c", "d"), "key": "b"},
    "multiple_choice": {"options": _wrong("b", "d"), "keys": ["a", "c"]},
    "true_false": {"answer": False},
    "fill_blank": {
        "text": "提前[[1]]分钟打[[2]]。",
        "blanks": {
            "1": {"kind": "number", "accept": ["10-15"], "unit": "分钟"},
            "2": {"accept": ["电话", "手机"]},
        },
    },
    "ordering": {"items": [{"id": id_, "text": f"步骤{id_}"} for id_ in "abcd"]},
    "matching": {
        "left": [{"id": f"l{n}", "text": f"左{n}"} for n in (1, 2, 3)],
        "right": [{"id": f"r{n}", "text": f"右{n}"} for n in (1, 2, 3, 4)],
        "pairs": {"l1": "r2", "l2": "r1", "l3": "r3"},
    },
    "phrasing": _TEXT,
    "rewrite": {**_TEXT, "bad_line": "你自己看看说明书。"},
    "procedure": {**_TEXT, "skill": "procedure"},
    "mot_rating": {
        "scenario": "师傅晚到一小时，没有打电话。",
        "reasons": _wrong("b", "d"),
        "value": -2,
        "because": ["a", "c"],
    },
    "case_group": {
        "scenario": "客户说：“又坏了。”师傅说：“你自己看看。”",
        "parts": [
            {
                "id": "want",
                "type": "single_choice",
                "stem": "他要什么？",
                "explanation": "他要修好。",
                "options": _wrong("a", "c", "d"),
                "key": "b",
            },
            {
                "id": "better",
                "type": "rewrite",
                "stem": "怎么说更好？",
                "explanation": "先道歉。",
                "weight": 3,
                "bad_line": "你自己看看。",
                "reference": _TEXT["reference"],
                "rubric": _RUBRIC,
            },
        ],
    },
    "warranty_case": {
        "manual": "after_sales",
        "rules": ["A03"],
        "seed": 21,
        "tell": True,
        "explanation": None,
    },
    "dialogue": {"scenario": "他来电话。", "skill": "phrasing", "script": None},
}


def _turn(id_: str, *arcs: dict[str, Any], says: str = "怎么又坏了？") -> dict[str, Any]:
    return {
        "id": id_, "says": says, "task": "先道歉", "reference": _TEXT["reference"],
        "rubric": _RUBRIC, "suits": ["sorry"], "next": list(arcs),
    }  # fmt: skip


def script_data() -> dict[str, Any]:
    """A talk of four turns that may end in each of the four ways."""
    angry = {"to": "angry", "when": {"taboo": "any"}}
    return {
        "customer": {
            "name": "韩先生", "about": "38 岁，赶时间", "temper": "tiger", "wants": "马上修好",
            "manner": "简短", "avoid": "绕弯子",
        },
        "mood": -1,
        "turns": [
            _turn("open", angry, {"to": "plan"}),
            _turn("angry", {"to": "lost", "when": {"mood_below": -1, "missed": ["sorry"]}},
                  {"to": "fee"}, says="叫你们经理来！"),
            _turn("plan", angry, {"to": "fee"}, says="什么时候能好？"),
            _turn("fee", {"to": "lost", "when": {"taboo": ["curse"]}}, {"to": "last"},
                  says="要多少钱？"),
            _turn("last", {"to": "done", "when": {"mood_from": 1, "mark_from": 0.6}},
                  {"to": "saved", "when": {"mood_from": 0}}, {"to": "cool"}, says="那就这样？"),
        ],
        "ends": [
            {"id": "done", "kind": "well", "says": "行，等您。"},
            {"id": "saved", "kind": "rescued", "says": "这回算了。"},
            {"id": "cool", "kind": "cool", "says": "再说吧。"},
            {"id": "lost", "kind": "complaint", "says": "我要投诉。"},
        ],
    }  # fmt: skip


_PARTS["dialogue"]["script"] = script_data()


# Answered in one go, and those that take several steps.
SHORT_TYPES = (
    "fill_blank", "matching", "multiple_choice", "ordering", "phrasing", "procedure", "rewrite",
    "single_choice", "true_false",
)  # fmt: skip
LONG_TYPES = tuple(type_ for type_ in question_types() if type_ not in SHORT_TYPES)


def question_data(type_: str = "single_choice", **changes: Any) -> dict[str, Any]:
    """A sound question of a type as file data; `changes` replace fields, None takes one out."""
    data = deepcopy({"id": "tt-0001", "type": type_, **_COMMON, **_PARTS[type_], **changes})
    return {name: value for name, value in data.items() if value is not None}


def make_question(type_: str = "single_choice", **changes: Any) -> Question:
    """A sound question of a type."""
    return load_question(question_data(type_, **changes))


class ExampleMarker:
    """Marks by the letter: a point is met, a taboo hit, where one of its examples stands; the
    model answer meets every point."""

    def grade_text(self, task: Any, text: str) -> Grade:
        rubric = task.rubric
        places = {
            point.id: min((text.find(e) for e in point.examples if e in text), default=-1)
            for point in rubric.points
        }
        met = {id_: float(place >= 0) for id_, place in places.items()}
        if text == task.reference:
            met = dict.fromkeys(met, 1.0)
        sequence = tuple(sorted((p for p in met if met[p]), key=lambda p: places[p]))
        taboos = tuple(t.id for t in rubric.taboos if any(e in text for e in t.examples))
        marks = TextMarks(
            points=met, point_confidence=dict.fromkeys(met, 1.0), sequence=sequence, taboos=taboos,
            coverage=coverage_of(rubric, met), order=order_share(rubric, met, sequence),
            register=float("你" not in text) if rubric.scores_register else None,
        )  # fmt: skip
        total = total_of(rubric, met=met, order=marks.order, register=marks.register, taboos=taboos)
        return Grade(total.value, state_of(total.value), text_marks=marks)


# --- banks


def head_data(**changes: Any) -> dict[str, Any]:
    """A bank.yaml of two chapters and three sections."""
    return {
        "id": BANK,
        "title": "测试手册",
        "title_en": "Test manual",
        "summary": "给测试用。",
        "chapters": [
            {"id": "c1", "title": "第一章", "short": "一章"},
            {"id": "c2", "title": "第二章", "short": "二章"},
        ],
        "sections": [
            {"id": "s1", "chapter": "c1", "title": "第一节"},
            {"id": "s2", "chapter": "c1", "title": "第二节"},
            {"id": "s3", "chapter": "c2", "title": "第三节"},
        ],
        **changes,
    }


def point_data(number: int = 1, *, bank: str = BANK, **changes: Any) -> dict[str, Any]:
    """A knowledge point; the sections s1 … s3 take turns."""
    return {
        "id": f"{bank}.{number:03d}",
        "section": f"s{(number - 1) % 3 + 1}",
        "kind": "rule",
        "statement": f"第{number}条规定。",
        "source": {"quote": f"规定{number}", "offset": number},
        **changes,
    }


def write_bank(
    root: Path, *, head: dict[str, Any] | None = None, points: Sequence[Any] | None = None,
    questions: Sequence[Any] | None = None, name: str = BANK,
) -> Path:  # fmt: skip
    """Write a bank folder and return it; what isn't given is sound."""
    folder = root / name
    (folder / "questions").mkdir(parents=True, exist_ok=True)
    files = {
        "bank.yaml": head_data() if head is None else head,
        "points.yaml": [point_data(n) for n in (1, 2, 3)] if points is None else points,
        "questions/01.yaml": [question_data()] if questions is None else questions,
    }
    for file, data in files.items():
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
        (folder / file).write_text(text, encoding="utf-8")
    return folder


def make_bank(
    questions: Iterable[Question], points: Iterable[dict[str, Any]] | None = None,
    **head: Any,
) -> Bank:  # fmt: skip
    """A bank in memory, with the knowledge points that its questions cover."""
    listed = list(questions)
    if points is None:
        covered = dict.fromkeys(point for q in listed for point in q.covers)
        points = (
            point_data(int(id_.rpartition(".")[2]), bank=id_.rpartition(".")[0]) for id_ in covered
        )
    known = [KnowledgePoint.model_validate(point) for point in points]
    return Bank(
        BankHead.model_validate(head_data(**head)),
        {point.id: point for point in known},
        {question.id: question for question in listed},
    )


@cache
def sample_library() -> Library:
    """One bank, four questions of each type, each on a knowledge point of its own."""
    questions = []
    for place, type_ in enumerate([*SHORT_TYPES, *LONG_TYPES], 1):
        for number in range(1, 5):
            point = (place - 1) * 4 + number
            questions.append(
                make_question(
                    type_,
                    id=f"tt-{place:02d}{number:02d}",
                    title=f"{type_} {number}",
                    stem=f"第{point}题：应该怎么做？",
                    covers=[f"{BANK}.{point:03d}"],
                )
            )
    bank = make_bank(questions)
    return Library({bank.id: bank})


# --- papers


def pool_items(count: int, *, seed: int = 1, **fixed: Any) -> list[PoolItem]:
    """Synthetic questions of the short types; the same seed gives the same ones."""
    rng = random.Random(seed)
    items = []
    for number in range(count):
        values: dict[str, Any] = {
            "type": SHORT_TYPES[number % len(SHORT_TYPES)], "difficulty": rng.randint(1, 5),
            "star": rng.randint(1, 5), "bank": rng.choice(["red", "blue"]),
            "section": f"s{rng.randint(1, 9)}", "skill": rng.choice(["phrasing", "procedure"]),
            "covers": (f"p.{number:06d}",), **fixed,
        }  # fmt: skip
        items.append(PoolItem(id=f"q-{number:06d}", **values))
    return items


def blueprint_data(**changes: Any) -> dict[str, Any]:
    """An exam of level 2 over three types, 20 minutes."""
    return {
        "id": "exam-test",
        "kind": "exam",
        "title": "测试考核",
        "title_en": "Test exam",
        "level": 2,
        "minutes": 20,
        "cells": [
            {"type": "single_choice", "count": 3, "weight": 2},
            {"type": "true_false", "count": 2},
            {"type": "phrasing", "count": 1, "weight": 4},
        ],
        "stars": [
            {"level": 1, "total": 60, "phrasing": 40, "procedure": 40},
            {"level": 2, "total": 80, "phrasing": 60, "procedure": 60},
        ],
        **changes,
    }


def make_blueprint(**changes: Any) -> Blueprint:
    """A sound blueprint."""
    return Blueprint.model_validate(blueprint_data(**changes))


def sample_blueprints() -> dict[str, Blueprint]:
    """An exam, a mock and a practice on the sample library."""
    practice = blueprint_data(
        id="practice-test", kind="practice", title="练习", title_en="Practice", level=None,
        minutes=None, stars=[], cells=[{"type": "single_choice", "count": 2},
                                       {"type": "fill_blank", "count": 2}],
    )  # fmt: skip
    mock = make_blueprint(id="mock-test", kind="mock", title="模拟", title_en="Mock")
    listed = [make_blueprint(), mock, Blueprint.model_validate(practice)]
    return {blueprint.id: blueprint for blueprint in listed}


# --- certificates


def make_record() -> CertificateRecord:
    """A 3-star certificate of 2026-11-21, valid for two years."""
    return CertificateRecord(
        number_groups=("Y0001", "37", "26", "3", "000128"), level=3, holder_name="测试一",
        employee_no="A1", department="一店", job_title="专员", company="公司", company_short="公司",
        site="verify.example.com", hotline="400", signer="", exam_title="三星考核",
        exam_date=date(2026, 11, 20), issued_on=date(2026, 11, 21), valid_until=date(2028, 11, 20),
        total_score=88, phrasing_score=90, procedure_score=None, check_code="01234567",
        claim_url="https://verify.example.com/#A",
    )  # fmt: skip


# --- a trainer


@dataclass(frozen=True)
class House:
    """A trainer on a store of its own, its clock, and one person of each role."""

    trainer: Trainer
    clock: FixedClock
    administrator: Account
    hr: Account
    instructor: Account
    trainee: Account
    other: Account


@dataclass
class Parts:
    """What a house is made of; a test replaces what it cares about."""

    place: Place
    clock: FixedClock = field(default_factory=FixedClock)
    library: Library = field(default_factory=sample_library)
    blueprints: dict[str, Blueprint] = field(default_factory=sample_blueprints)
    seed: int = 1


def make_trainer(parts: Parts) -> Trainer:
    """A trainer with real storage and the marker by the letter."""
    context = Context(
        place=parts.place, clock=parts.clock, entropy=random.Random(parts.seed),
        make_store=lambda: Store.open(parts.place), make_library=lambda: parts.library,
        make_blueprints=lambda: parts.blueprints, make_marker=lambda _: ExampleMarker(),
    )  # fmt: skip
    return Trainer(context)


def make_house(parts: Parts) -> House:
    """A trainer with people; everybody's secret is SECRET."""
    trainer = make_trainer(parts)
    roles = [Role.ADMINISTRATOR, Role.HR, Role.INSTRUCTOR, Role.TRAINEE, Role.TRAINEE]
    with trainer.context.store.begin() as tx:
        people = [
            add_person(tx, number=f"A{n}", name=f"测试{n}", role=role)
            for n, role in enumerate(roles, 1)
        ]
    return House(trainer, parts.clock, *people)


def add_person(tx: Any, **fields: Any) -> Account:
    """A person straight in the store; hashing a secret for each would slow tests down."""
    columns = {
        "number": "A1", "name": "测试一", "initials": "csy", "unit": "一店", "job_title": "专员",
        "role": Role.TRAINEE, **fields,
    }  # fmt: skip
    id_ = tx.accounts.add(secret=_hashed(), created_at=START, **columns)
    found: Account = tx.accounts.get(id_)
    return found


@cache
def _hashed() -> str:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(SECRET)


# --- a learner at work


def begin_exam(house: House, *, blueprint: str = "exam-test", seed: int = 3) -> int:
    """An attempt of the trainee's; its id."""
    return house.trainer.sittings.start(learner=house.trainee, blueprint_id=blueprint, seed=seed)


def answer(
    house: House, attempt_id: int, responses: dict[int, Any], *, seconds: float = 30.0
) -> None:
    """Answer slots of an attempt as the page does, each in so many seconds."""
    sittings = house.trainer.sittings
    sitting = sittings.load(learner=house.trainee, attempt_id=attempt_id)
    state = sitting.state
    for slot, data in responses.items():
        step: dict[str, Any] = {"attempt_id": attempt_id, "slot": slot}
        state = sittings.record(state=state, kind=StepKind.VISIT, **step)
        house.clock.go_on(seconds)
        state = sittings.record(
            state=state, kind=StepKind.ANSWER, data=data, limit=sitting.paper.seconds, **step
        )


def right_answers(house: House, attempt_id: int) -> dict[int, Any]:
    """Slot → the data of a response that earns everything."""
    sitting = house.trainer.sittings.load(learner=house.trainee, attempt_id=attempt_id)
    return {slot: dump(q.correct_response()) for slot, q in enumerate(sitting.questions)}


def passed_exam(house: House, *, blueprint: str = "exam-test", seed: int = 3) -> int:
    """An exam that the trainee passed with full marks; its id."""
    attempt_id = begin_exam(house, blueprint=blueprint, seed=seed)
    answer(house, attempt_id, right_answers(house, attempt_id))
    house.trainer.sittings.hand_in(learner=house.trainee, attempt_id=attempt_id)
    return attempt_id
