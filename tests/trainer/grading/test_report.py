"""The report compares like a stranger would: nothing an answer says about itself is known."""

from __future__ import annotations

from trainer.grading.documents import MarkedAnswer
from trainer.grading.report import compare, report

TEXTS = {
    "您好，我是送洗衣机的师傅，对不起，车爆胎了，晚一个小时，四点到，您看行吗？": 1,
    "您好我是送货的，实在抱歉车胎爆了，四点左右到您家，您看可以吗？": 1,
    "今天天气真好。": 0,
    "我们公司的洗衣机质量很好。": 0,
}


def marked(text: str, number: int, met: float) -> MarkedAnswer:
    ids = ("identify", "apologise", "reason", "new_time", "consent")
    return MarkedAnswer.model_validate({
        "q": "delivery", "a": number, "text": text, "points": dict.fromkeys(ids, met),
        "sequence": ids if met else (), "register": 1,
    })  # fmt: skip


def test_answers_are_compared_with_the_persons_marks(marker, delivery):
    answers = [marked(text, n, met) for n, (text, met) in enumerate(TEXTS.items())]
    found = compare(marker, {"delivery": delivery}, answers)

    assert [one.person_total for one in found] == [1, 1, 0, 0]
    assert all(abs(one.total - one.person_total) < 0.4 for one in found)
    assert found[0].person_points >= found[0].met


def test_a_report_has_figures_and_a_curve(marker, delivery):
    answers = [marked(text, n, met) for n, (text, met) in enumerate(TEXTS.items())]
    found = report(marker, {"delivery": delivery}, answers)

    assert found.cold.answers == found.warm.answers == 4
    assert [point.known for point in found.curve] == [0, 1, 2]
    assert found.curve[0].figures == found.cold
    assert ("delivery", "reason") in found.points
    assert ("delivery", "rude") in found.taboos or found.taboos


def test_the_same_words_never_lie_in_both_halves(marker, delivery):
    """Else an answer would be asked for that is known: one text ten times is one half only."""
    text = next(iter(TEXTS))
    answers = [marked(f"{text}{'。' * n}", n, 1) for n in range(10)]
    found = report(marker, {"delivery": delivery}, answers)

    assert found.warm == found.cold
