"""Grading: how fast, how heavy, and how well beside simple graders on the same answers."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.baselines import TfIdf, by_rapidfuzz, grade_by
from trainer.bank.library import Library, bank_folders
from trainer.grading.agreement import Agreement, Marked, agreement
from trainer.grading.documents import MarkedAnswer, marked_total
from trainer.grading.engine import RubricMarker
from trainer.grading.prepare import Task
from trainer.grading.report import compare
from trainer.resources import bank_root

ROOT = Path(__file__).resolve().parents[2]
MEDIAN_MS, SLOWEST_MS = 15, 50  # of the product's description; measured on one core
LOAD_S, MEMORY_MB = 0.5, 150
ABSURD = 100  # times an ordinary answer, for twenty times its length

LOAD = """
import time
from pathlib import Path
def used():  # the most it ever took; getrusage would count what the parent had
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024
before = used()
from trainer.grading.engine import RubricMarker
from trainer.grading.documents import RubricDocument
begun = time.perf_counter()
marker = RubricMarker()
loaded = time.perf_counter() - begun
task = RubricDocument(id="x", prompt="p", reference="抱歉，晚半小时到。",
    points=[{"id": "sorry", "expect": "道歉", "examples": ["抱歉"]}])
marker.grade_text(task, "不好意思要晚一会儿")
print(loaded, used() - before)
"""


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.read(bank_folders(bank_root()))


@pytest.fixture(scope="module")
def items(library: Library) -> dict[str, Task]:
    return {task.id: task for q in library.questions.values() for task in q.text_tasks()}


@pytest.fixture(scope="module")
def answers(library: Library, measured: bool) -> list[MarkedAnswer]:
    """All of them where it is measured, a few of each bank elsewhere."""
    every = [one for lines in library.marked.values() for one in lines]
    return every if measured else every[::40]


def by(
    likeness: Callable[[str, str], float], items: Mapping[str, Task],
    answers: list[MarkedAnswer], met: float, committed: float,
) -> Agreement:  # fmt: skip
    compared = []
    for one in answers:
        task = items[one.q]
        total, points, taboos = grade_by(likeness, task, one.text, met=met, committed=committed)
        compared.append(Marked(
            item=one.q, answer=one.a, points=set(one.points), taboos=set(),
            person_points={p for p, mark in one.points.items() if mark > 0},
            person_taboos=set(one.taboos), person_total=marked_total(task.rubric, one),
            met=points, committed=taboos, total=total, confidence=1.0,
        ))  # fmt: skip
    return agreement(compared)


def test_marks_are_better_than_those_of_simple_graders(
    benchmark: BenchmarkFixture, items: dict[str, Task], answers: list[MarkedAnswer]
) -> None:
    """On the banks' marked answers, from a third of which weights were learned: a safeguard."""
    marker = RubricMarker()
    texts = [e for q in items.values() for p in q.rubric.points for e in p.examples]
    ours = agreement(compare(marker, items, answers))
    fuzzy = by(by_rapidfuzz, items, answers, 0.6, 0.8)
    tfidf = by(TfIdf(texts), items, answers, 0.3, 0.5)
    for name, found in {"ours": ours, "rapidfuzz": fuzzy, "tfidf": tfidf}.items():
        benchmark.extra_info[name] = {
            "kappa": found.kappa, "error": found.error, "points_f1": found.points.f1,
            "taboos_f1": found.taboos.f1, "same_side": found.same_side,
        }  # fmt: skip
    benchmark.pedantic(marker.grade_text, args=(items[answers[0].q], answers[0].text), rounds=1)

    assert ours.kappa > max(fuzzy.kappa, tfidf.kappa)
    assert ours.points.f1 > max(fuzzy.points.f1, tfidf.points.f1)


def test_an_answer_is_graded_at_once(
    benchmark: BenchmarkFixture, items: dict[str, Task], answers: list[MarkedAnswer],
    measured: bool,
) -> None:  # fmt: skip
    """Median and 99th of a hundred; rapidfuzz alone beside it."""
    marker = RubricMarker()
    for one in answers:
        marker.grade_text(items[one.q], one.text)  # plans are made once a question
    times = sorted(
        _ms(lambda one=one: marker.grade_text(items[one.q], one.text)) for one in answers
    )
    bare = [
        _ms(lambda one=one: grade_by(by_rapidfuzz, items[one.q], one.text, met=0.6, committed=0.8))
        for one in answers
    ]
    median, slowest = statistics.median(times), times[int(len(times) * 0.99)]
    benchmark.extra_info.update(
        median_ms=median, slowest_ms=slowest, rapidfuzz_ms=statistics.median(bare)
    )
    benchmark.pedantic(marker.grade_text, args=(items[answers[0].q], answers[0].text), rounds=1)

    assert not measured or (median <= MEDIAN_MS and slowest <= SLOWEST_MS)


@pytest.mark.parametrize(
    "text",
    ["好，", "您", r"(a+)+$[^.*]\d{1,99}", "\x00\u200b\x07", "一百零三", "“”", "十点，", "😀您，"],
    ids=["commas", "one letter", "a pattern", "controls", "numerals", "quotes", "times", "emoji"],
)  # fmt: skip
def test_no_text_takes_long(
    benchmark: BenchmarkFixture, items: dict[str, Task], text: str, measured: bool
) -> None:
    """2,000 characters of anything, beside an ordinary answer."""
    marker, task = RubricMarker(), next(iter(items.values()))
    answer, absurdity = f"{task.reference}好", (text * 2000)[:2000]
    marker.grade_text(task, answer)  # the plan is made once
    usual = statistics.median(_ms(lambda: marker.grade_text(task, answer)) for _ in range(5))
    absurd = _ms(lambda: marker.grade_text(task, absurdity))
    benchmark.extra_info.update(absurd_ms=absurd, usual_ms=usual, ratio=absurd / usual)
    benchmark.pedantic(marker.grade_text, args=(task, absurdity), rounds=1)

    assert not measured or absurd <= usual * ABSURD


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_the_engine_is_light(benchmark: BenchmarkFixture, measured: bool) -> None:
    """Seconds to load, MB above the bare interpreter."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    rounds = [_loaded(env) for _ in range(3 if measured else 1)]
    seconds, memory = (statistics.median(column) for column in zip(*rounds, strict=True))
    benchmark.extra_info.update(load_s=seconds, memory_mb=memory)
    benchmark.pedantic(_loaded, args=(env,), rounds=1)

    assert 0 < memory <= MEMORY_MB
    assert not measured or seconds <= LOAD_S


def _loaded(env: dict[str, str]) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", LOAD], cwd=ROOT, env=env, check=True, capture_output=True, text=True
    )
    seconds, memory = map(float, done.stdout.split())
    return seconds, memory


def _ms(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1e3
