"""The engine on three questions of our own: what earns, what offends, what games it."""

from __future__ import annotations

import pytest

from trainer.grading.engine import RubricMarker
from trainer.question import EvidenceKind, State

FULL = "您好，我是送洗衣机的师傅。对不起，车爆胎了，要晚一个小时，四点到，您看行吗？"
LENT = "孟女士，给您添麻烦了。备用机先给您用着，两天内修好给您送回来，您看行吗？"


def test_the_reference_earns_everything(marker, delivery, loaner, steps):
    """The correct response of a question earns 1.0, whatever its punctuation and script."""
    for task in (delivery, loaner, steps):
        for text in (task.reference, task.reference.replace("，", " "), f" {task.reference}\u200b"):
            grade = marker.grade_text(task, text)
            assert grade.fraction == pytest.approx(1.0)
            assert grade.state is State.RIGHT
            assert {e.id for e in grade.evidence} == {p.id for p in task.rubric.points}


@pytest.mark.parametrize(
    "text",
    [
        "钱先生，给您送洗衣机的小丁。真不好意思，车胎爆在路上了，得晚一个钟头，四点来钟能到，您看成不？",
        "錢先生您好，我是給您送洗衣機的師傅。非常抱歉，送貨車在路上爆胎，要晚６０分鐘，１６：００到，您看可以嗎？",
        "钱 先 生 您 好，我是送洗衣机的师傅。对 不 起，车爆胎了😅要晚一小时，四点到，行吗",
        "您好我是送洗衣机的师傅那个真的很包歉车在路上爆台了可能要晚一个小时大概四点到您家您看可以吗",
        "您\u200b好，我是送洗衣机的师傅，抱\u200b歉，车爆胎了，晚 1 小时，4:00 到，您看可以吗？",
    ],
    ids=["colloquial", "traditional", "spaced", "dictated", "zero-width"],
)  # fmt: skip
def test_other_wordings_and_scripts_count(marker, delivery, text):
    """What a reader understands counts."""
    grade = marker.grade_text(delivery, text)
    assert all(met == 1 for met in grade.text_marks.points.values()), grade.text_marks.points
    assert grade.fraction >= 0.9


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("我不是送洗衣机的师傅，不用道歉，车没爆胎，几点到没法说，您同不同意都一样。", "denying"),
        ("钱先生您好，非常感谢您的支持，祝您生活愉快，辛苦您了，请您多包涵，再见。", "stuffed"),
        ("钱先生的洗衣机说好今天下午三点送到，货车在城外爆了胎，换胎要一个小时。", "copied_prompt"),
        ("应当先问候用户，然后道歉，再说明爆胎的原因，告诉他四点到，最后征求同意。", "off_topic"),
        ("今天天气不错，中午吃面条。", "off_topic"),
        ("(a+)+$", "too_short"),
        ("喂", "too_short"),
        ("！！！", "too_short"),
    ],
)  # fmt: skip
def test_what_is_no_answer_does_not_pass(marker, delivery, text, code):
    """Denied, stuffed, copied, lecturing and foreign answers stay below 0.4 and say why."""
    grade = marker.grade_text(delivery, text)
    assert grade.fraction < 0.4
    assert code in {reason.code for reason in grade.reasons}


def test_repetition_earns_nothing_more(marker, delivery):
    """Politeness typed ten times is politeness typed once."""
    once = marker.grade_text(delivery, "您好，谢谢，抱歉。").fraction
    many = marker.grade_text(delivery, "您好，谢谢，抱歉。" * 10).fraction
    assert many <= once < 0.4


def test_the_bad_line_is_no_answer(marker, loaner):
    """Handing back the line to repair earns nothing."""
    assert marker.grade_text(loaner, loaner.bad_line).fraction == 0


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (LENT, 1),
        ("给您添麻烦了。不是没有备用机，车上就有一台，先给您用着，两天内送回来，您看行吗？", 1),
        ("给您添麻烦了。备用机刚好都借出去了，两天内修好给您送回来，您看行吗？", 0),
        ("给您添麻烦了。备用机没有，两天内修好给您送回来，您看行吗？", 0),
        ("给您添麻烦了。没法给您用备用机，两天内修好给您送回来，您看行吗？", 0),
    ],
    ids=["said", "double negation", "lent out", "fronted", "unable"],
)
def test_polarity_decides(marker, loaner, text, met):
    """Naming a thing to deny it is not offering it, and a double negation affirms."""
    assert marker.grade_text(loaner, text).text_marks.points["loaner"] == met


@pytest.mark.parametrize(
    ("time", "met"),
    [
        ("两天内", 1), ("2天之内", 1), ("48小时内", 1), ("四十八小时内", 1), ("尽快", 0.5),
        ("48个月内", 0.5),
    ],
)  # fmt: skip
def test_quantities_are_compared_by_value(marker, loaner, time, met):
    """72 小时 and 三天 are the same; a vague or a wrong time is half a commitment."""
    text = f"给您添麻烦了，备用机先给您用着，{time}修好送回来，您看行吗？"
    assert marker.grade_text(loaner, text).text_marks.points["return_time"] == met


@pytest.mark.parametrize(
    ("text", "committed"),
    [
        (f"{LENT}这个牌子毛病就是多。", {"smear"}),
        (f"{LENT}什么时候好不一定，等电话吧。", {"vague"}),
        (f"{LENT}这牌子的货我修得都烦了，三天两头出问题。", {"smear"}),
        (f"{LENT}这东西反正得拉走，您同意不同意都一样。", {"force"}),
        (f"{LENT}必须拉走，没得商量。", {"force"}),
        (f"{LENT}我不会说“什么时候修好不好说”。", set()),
        (f"{LENT}我们绝不会必须拉走没得商量。", set()),
        (f"{LENT}您不知道密码也没关系。", set()),
    ],
    ids=[
        "verbatim",
        "vague in other words",
        "smear in other words",
        "force in other words",
        "command",
        "quoted",
        "rejected",
        "innocent",
    ],
)
def test_taboos(marker, loaner, text, committed):
    """Saying a forbidden line offends; quoting it in order to reject it does not."""
    grade = marker.grade_text(loaner, text)
    assert set(grade.text_marks.taboos) == committed
    assert {r.args["id"] for r in grade.reasons if r.code == "taboo"} == committed


def test_a_fatal_taboo_takes_everything_and_spoils_only_its_words(marker, loaner):
    """The points stay met, the total is nil, and the words are shown."""
    text = f"{LENT}这个牌子毛病就是多。"
    grade = marker.grade_text(loaner, text)
    assert grade.fraction == 0
    assert grade.text_marks.coverage == 1
    (taboo,) = [e for e in grade.evidence if e.kind is EvidenceKind.TABOO]
    assert text[taboo.start : taboo.end] == "这个牌子毛病就是多"
    assert taboo.value < 0


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("先亮上岗证，穿鞋套，问清楚哪里漏，检测修好，最后把地面扫干净", 1.0),
        ("检测后修好，在这之前先亮出上岗证、穿好鞋套、问清漏水情况，最后打扫干净", 1.0),
        ("最后打扫现场。先出示上岗证，穿鞋套，再问清故障情况，检测维修。", 1.0),
        ("打扫干净，检测维修，问清故障情况，穿鞋套，亮上岗证", 0.0),
    ],
)
def test_the_order_told_counts_not_the_order_typed(marker, steps, text, order):
    """在这之前 and 最后 put a step where it belongs."""
    grade = marker.grade_text(steps, text)
    assert grade.text_marks.coverage == 1
    assert grade.text_marks.order == order
    misplaced = {e.id for e in grade.evidence if e.kind is EvidenceKind.ORDER}
    assert bool(misplaced) == (order < 1)
    assert misplaced == {r.args["id"] for r in grade.reasons if r.code == "out_of_order"}


@pytest.mark.parametrize(
    ("text", "register", "codes"),
    [
        (FULL, 1.0, set()),
        (FULL.replace("您", "你"), 0.5, {"courtesy_you"}),
        ("送洗衣机的，车爆胎了，晚一小时，四点到。", 0.5, {"courtesy_curt"}),
        (
            f"{FULL}爱信不信，少废话，你等着吧。", 0.0,
            {"courtesy_rude", "courtesy_command", "courtesy_you"},
        ),
        (FULL.replace("您看行吗", "你们小区让进吗，您看行吗"), 1.0, set()),
        (f"嗨，大哥，{FULL}得嘞。", 0.5, {"courtesy_slang"}),
    ],
    ids=["polite", "you", "curt", "rude", "your estate", "slang"],
)  # fmt: skip
def test_register(marker, delivery, text, register, codes):
    """Courtesy is 1, 0.5 or 0, and the words that cost it are named."""
    grade = marker.grade_text(delivery, text)
    assert grade.text_marks.register == register
    assert {r.code for r in grade.reasons if r.code.startswith("courtesy")} == codes
    spans = [text[e.start : e.end] for e in grade.evidence if e.kind is EvidenceKind.REGISTER]
    assert "您" not in spans


def test_free_register_is_not_scored(marker, steps):
    """A procedure has no register and no words that cost it."""
    grade = marker.grade_text(steps, "你先亮上岗证，少废话，穿鞋套")
    assert grade.text_marks.register is None
    assert not [e for e in grade.evidence if e.kind is EvidenceKind.REGISTER]


def test_a_missing_critical_point_caps_the_total(marker, delivery):
    """However good the rest, without the apology it is 0.6 at most."""
    grade = marker.grade_text(
        delivery, "您好，我是送洗衣机的师傅。车爆胎了，要晚一个小时，四点到，您看行吗？"
    )
    assert grade.text_marks.points["apologise"] == 0
    assert grade.fraction == pytest.approx(0.6)


def test_half_a_two_part_point_is_half_met(marker, delivery):
    """A greeting without saying who one is meets half of “greet and say who you are”."""
    grade = marker.grade_text(delivery, "您好，对不起，车爆胎了，要晚一个小时，四点到，您看行吗？")
    assert grade.text_marks.points["identify"] == 0.5
    assert "point_half" in {r.code for r in grade.reasons}


def test_a_good_clause_is_found_in_long_filler(marker, delivery):
    """Position and length don't matter; what stands beyond 2,000 characters is not read."""
    filler = "今天的天气预报说多云转晴有微风。" * 60
    inside = marker.grade_text(delivery, f"{filler}实在对不起，车爆胎了，要晚一个小时。")
    beyond = marker.grade_text(delivery, f"{filler * 3}实在对不起，车爆胎了，要晚一个小时。")
    assert inside.text_marks.points["apologise"] == 1
    assert beyond.text_marks.points["apologise"] == 0


def test_evidence_lies_where_the_words_stand(marker, delivery):
    """Spans are offsets into what was typed, however it was normalised."""
    text = "錢先生，\u200b您好！我是送洗衣機的師傅。實在  抱歉，車爆胎了。"
    grade = marker.grade_text(delivery, text)
    spans = {e.id: text[e.start : e.end] for e in grade.evidence if e.kind is EvidenceKind.POINT}
    assert "抱歉" in spans["apologise"]
    assert "爆胎" in spans["reason"]


def test_grading_is_deterministic_and_keeps_nothing(delivery, loaner):
    """A fresh marker and a used one give the same grade, in any order of questions."""
    used = RubricMarker()
    used.grade_text(loaner, LENT)
    used.grade_text(delivery, LENT)
    assert used.grade_text(delivery, FULL) == RubricMarker().grade_text(delivery, FULL)


def test_plans_of_many_questions_do_not_pile_up(delivery):
    """Old plans are dropped and made again."""
    from dataclasses import replace

    marker = RubricMarker(plans_kept=2)
    tasks = [replace(delivery, stem=f"第 {n} 题。") for n in range(4)]
    first = [marker.grade_text(task, FULL) for task in tasks]
    assert [marker.grade_text(task, FULL) for task in tasks] == first


def test_a_further_matcher_joins_by_name(delivery):
    """The seam: a rater whose name has a weight changes the marks."""
    from dataclasses import replace

    from trainer.grading.weights import read_learned
    from trainer.resources import resource_path

    class Generous:
        name = "generous"

        def rate(self, goal, windows):
            return [1.0 for _ in windows]

    learned = read_learned(resource_path("grading"))
    window = learned.points.window
    generous = replace(window, of={**window.of, "generous": 9.0})
    weighty = replace(learned, points=replace(learned.points, window=generous))
    text = "洗衣机的事我记着呢"

    assert RubricMarker().grade_text(delivery, text).text_marks.points["reason"] == 0
    unweighted = RubricMarker(further=[Generous()])
    assert unweighted.grade_text(delivery, text).text_marks.points["reason"] == 0
    marker = RubricMarker(weighty, further=[Generous()])
    assert marker.grade_text(delivery, text).text_marks.points["reason"] == 1
