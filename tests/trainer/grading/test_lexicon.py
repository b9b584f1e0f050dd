"""The word lists and what is found with them."""

from __future__ import annotations

import pytest

from trainer.grading.clauses import split_clauses
from trainer.grading.frequencies import count, main, wordings_of
from trainer.grading.lexicon import Concept, Lexicon, read_lexicon
from trainer.grading.polarity import Polarity
from trainer.grading.text import normal_text
from trainer.resources import resource_path


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return read_lexicon(resource_path("lexicon"))


@pytest.fixture(scope="module")
def polarity(lexicon: Lexicon) -> Polarity:
    return Polarity.of(lexicon)


def concepts(lexicon: Lexicon, text: str) -> set[str]:
    return {hit.concept for hit in lexicon.hits(normal_text(text))}


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("真过意不去", "apology"), ("给您家里添了不便", "apology"), ("换了我也着急", "empathy"),
        ("您琢磨琢磨", "consent"), ("您哪天得空", "ask_convenient"), ("多谢您配合", "thanks"),
        ("那我先告辞", "farewell"), ("免贵姓丁", "identify"), ("您就把心放肚子里,放心", "reassure"),
        ("跟我们没关系,您找别人去", "push_away"), ("凑合用吧", "brush_off"), ("图便宜买的", "mock"),
        ("有本事去投诉", "dare_complain"), ("包歉", "apology"),
    ],
)  # fmt: skip
def test_acts_are_found_in_many_wordings(lexicon, text, concept):
    assert concept in concepts(lexicon, text)


def test_a_longer_act_hides_the_one_inside(lexicon):
    """不好意思 is no 意思, and 请您谅解 asks for understanding instead of giving it."""
    assert "empathy" not in concepts(lexicon, "请您理解")
    assert "ask_pardon" in concepts(lexicon, "请您理解")


def test_every_word_class_and_family_has_content(lexicon):
    assert {c.offence for c in lexicon.concepts.values()} == {True, False}
    assert all(c.cues for c in lexicon.concepts.values() if c.act)
    assert all(lexicon.words.values())


def test_common_concepts_weigh_less(lexicon):
    assert lexicon.weight("give") < lexicon.weight("loaner")
    assert lexicon.weight("yes_no_question") <= 1


@pytest.mark.parametrize(
    ("text", "concept", "denied"),
    [
        ("我给您发票", "invoice", False), ("没有发票", "invoice", True),
        ("发票也不开了", "invoice", True),
        ("不是没有发票", "invoice", False), ("发票您看不看都一样", "invoice", True),
        ("不好意思发票在这儿", "invoice", False), ("修不了发票机", "repair", False),
        ("绝不会当面跟客户争辩", "argue", True), ("不跟他争", "argue", True),
        ("再不办就没了", "fake_scarcity", False), ("不是不限量", "overcharge_claims", True),
    ],
)  # fmt: skip
def test_polarity(lexicon, polarity, text, concept, denied):
    plain = normal_text(text)
    found = [hit for hit in lexicon.hits(plain) if hit.concept == concept]
    against = polarity.negated(plain, lexicon.hits(plain))
    assert {hit in against for hit in found} <= {denied}
    assert found or concept == "repair"


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("我不会说“爱买不买”", True),
        ("他说“爱买不买”", False),
        ("爱买不买", False),
        ("爱买不买这种话", True),
    ],
)
def test_reporting(polarity, text, reported):
    clauses = split_clauses(normal_text(text))
    place = next(c.index for c in clauses if "爱买" in c.text)
    assert polarity.reports(clauses, place) is reported


def test_frequencies_are_counted_over_points(tmp_path, capsys):
    """Each point counts a concept once, however often it says it."""
    lexicon = Lexicon()
    lexicon.add(Concept("paper", False, False, 2.0, ()), ["发票"])
    assert count(lexicon, iter([["发票发票", "发票"], ["发票"], ["别的"]])) == {"paper": 2}

    folder = tmp_path / "b" / "questions"
    folder.mkdir(parents=True)
    (folder / "q.yaml").write_text(
        "- {id: a}\n- {id: b, rubric: {points: [{examples: [给您道歉]}]}}\n" * 1, encoding="utf-8"
    )
    assert list(wordings_of(tmp_path)) == [["给您道歉"]]
    main([str(tmp_path)])
    assert capsys.readouterr().out.startswith("# Counted by")
