"""What has to hold for every answer."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer.grading.rubric import Rubric
from trainer.grading.score import total_of
from trainer.grading.text import letters, normalise

ANYTHING = st.text(max_size=300)
CHINESE = st.text(
    alphabet="您好我是师傅抱歉对不起不没有晚到小时两天内修备用机,。！“”?给 0123456789点\n",
    max_size=120,
)
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)


@given(ANYTHING | CHINESE)
def test_normalising_twice_changes_nothing(text):
    once = normalise(text).text
    assert normalise(once).text == once


@given(ANYTHING | CHINESE)
def test_every_normal_character_has_a_place_in_the_original(text):
    normal = normalise(text)
    assert len(normal.offsets) == len(normal.text)
    assert list(normal.offsets) == sorted(normal.offsets)
    assert all(0 <= offset < len(text) for offset in normal.offsets)


@SHARED
@given(text=ANYTHING | CHINESE)
def test_any_string_is_graded(marker, delivery, text):
    grade = marker.grade_text(delivery, text)
    assert 0 <= grade.fraction <= 1
    assert 0 <= grade.confidence <= 1
    assert set(grade.text_marks.points.values()) <= {0.0, 0.5, 1.0}
    for evidence in grade.evidence:
        assert 0 <= evidence.start < evidence.end <= len(text)


@SHARED
@given(text=CHINESE, task=st.sampled_from(["delivery", "loaner", "steps"]))
def test_a_surrogate_or_control_character_does_no_harm(marker, request, text, task):
    dirty = "\ud800".join(text) + "\x00\x07"
    grade = marker.grade_text(request.getfixturevalue(task), dirty)

    assert 0 <= grade.fraction <= 1
    assert all(0 <= one.start < one.end <= len(dirty) for one in grade.evidence)


def _clauses(reference: str) -> list[str]:
    return [clause for clause in re.split(r"[，。？]", reference) if clause]


@SHARED
@given(data=st.data())
@pytest.mark.parametrize("name", ["delivery", "loaner"])
def test_adding_a_forbidden_line_never_raises_the_total(marker, request, name, data):
    task = request.getfixturevalue(name)
    said = data.draw(st.lists(st.sampled_from(_clauses(task.reference)), unique=True, min_size=1))
    taboo = data.draw(st.sampled_from([e for t in task.rubric.taboos for e in t.examples]))
    before = "，".join(said) + "。"
    with_taboo = marker.grade_text(task, f"{before}{taboo}。")
    assert with_taboo.fraction <= marker.grade_text(task, before).fraction + 1e-9


@SHARED
@given(data=st.data())
def test_adding_a_clause_of_the_reference_never_lowers_the_total(marker, loaner, data):
    every = ["给您添麻烦了", "我先把备用机给您装上用着", "两天之内修好送回来", "您看行吗"]
    kept = data.draw(st.sets(st.integers(0, len(every) - 1), min_size=1))
    more = kept | {data.draw(st.integers(0, len(every) - 1))}
    fewer, enriched = (
        marker.grade_text(loaner, "，".join(every[i] for i in sorted(chosen)) + "。").fraction
        for chosen in (kept, more)
    )
    assert enriched >= fewer - 1e-9


@SHARED
@given(data=st.data())
def test_shuffling_sentences_changes_only_the_order(marker, steps, data):
    sentences = [
        "亮出上岗证。",
        "穿好鞋套。",
        "问清漏水的情况。",
        "检测后修好。",
        "把地面清理干净。",
    ]
    mixed = data.draw(st.permutations(sentences))
    marks = marker.grade_text(steps, "".join(mixed)).text_marks
    assert marks.points == marker.grade_text(steps, "".join(sentences)).text_marks.points
    assert (marks.order == 1) == (mixed == sentences)


@st.composite
def rubrics(draw):
    ids = draw(st.lists(st.sampled_from("abcdef"), unique=True, min_size=1))
    order = draw(st.permutations(ids)) if len(ids) > 1 else []
    return Rubric.model_validate({
        "points": [
            {"id": i, "expect": "x", "examples": ["x"], "weight": draw(st.integers(1, 3)),
             "critical": draw(st.booleans())}
            for i in ids
        ],
        "taboos": [
            {"id": f"t{n}", "avoid": "x", "examples": ["x"],
             "severity": draw(st.sampled_from(["minor", "major", "fatal"]))}
            for n in range(draw(st.integers(0, 3)))
        ],
        "order": order, "order_weight": draw(st.sampled_from([0, 0.2])) if order else 0,
        "register": "formal", "register_weight": draw(st.sampled_from([0, 0.1])),
    })  # fmt: skip


@given(rubric=rubrics(), data=st.data())
def test_the_formula_is_monotone(rubric, data):
    """A taboo never raises, a point never lowers, the parts add up, all stays within [0, 1]."""
    met = {p.id: data.draw(st.sampled_from([0.0, 0.5, 1.0])) for p in rubric.points}
    hits = (
        data.draw(st.sets(st.sampled_from([t.id for t in rubric.taboos])))
        if rubric.taboos
        else set()
    )
    order, register = data.draw(st.floats(0, 1)), data.draw(st.sampled_from([0.0, 0.5, 1.0]))

    def total(met, hits):
        return total_of(rubric, met=met, order=order, register=register, taboos=hits)

    base = total(met, hits)
    assert 0 <= base.value <= 1
    parts = (
        *base.points.values(),
        base.order,
        base.register,
        base.cap,
        *base.taboos.values(),
        base.floor,
    )
    assert sum(parts) == pytest.approx(base.value)
    for taboo in rubric.taboos:
        assert total(met, hits | {taboo.id}).value <= base.value + 1e-9
    for point in rubric.points:
        assert total({**met, point.id: 1.0}, hits).value >= base.value - 1e-9


@given(ANYTHING)
def test_letters_hold_no_punctuation(text):
    assert all(char.isalnum() for char in letters(text))
