"""Three questions of our own and one marker for all grading tests."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from trainer.grading.engine import RubricMarker
from trainer.grading.rubric import Rubric


@dataclass(frozen=True)
class Task:
    """What the engine sees of a free-text question."""

    id: str
    rubric: Rubric
    reference: str
    scenario: str
    stem: str
    bad_line: str | None = None


DELIVERY = Task(
    id="delivery",
    scenario="钱先生订的洗衣机说好今天下午三点送到。货车在城外爆了胎，换胎要一个小时，四点才能到。",
    stem="请写出您这时打给钱先生的电话里要说的话。",
    reference=(
        "钱先生您好，我是给您送洗衣机的师傅小丁。实在对不起，送货的车在路上爆了胎，正在换，"
        "要比说好的晚一个小时，四点左右到您家，您看可以吗？"
    ),
    rubric=Rubric.model_validate({
        "points": [
            {"id": "identify", "expect": "问候并说明自己是谁", "weight": 1,
             "examples": ["您好，我是给您送洗衣机的师傅"]},
            {"id": "apologise", "expect": "为晚到道歉", "weight": 2, "critical": True,
             "examples": ["实在对不起"]},
            {"id": "reason", "expect": "说明车在路上爆胎", "weight": 1,
             "examples": ["车子半路爆胎了"]},
            {"id": "new_time", "expect": "说清晚一个小时或四点到", "weight": 3,
             "examples": ["大概晚一个小时", "四点左右到您家"]},
            {"id": "consent", "expect": "征求用户同意", "weight": 1, "examples": ["您看可以吗"]},
        ],
        "taboos": [
            {"id": "order_wait", "avoid": "命令口气叫用户在家等着", "severity": "minor",
             "examples": ["你在家等着就是了"]},
            {"id": "complain", "avoid": "叫用户去投诉", "severity": "major",
             "examples": ["不满意您去投诉好了"]},
        ],
        "order": ["identify", "apologise", "new_time", "consent"], "order_weight": 0.1,
        "register": "formal", "register_weight": 0.1,
    }),
)  # fmt: skip

LOANER = Task(
    id="loaner",
    scenario="孟女士的冰箱要拉回服务站修，两天修好。她家里有老人要存药，离不开冰箱。您车上有一台备用机。",
    stem="请把师傅的话改成规范的说法。",
    bad_line="必须拉走，修好了再说，哪有那么快。",
    reference=(
        "孟女士，给您添麻烦了，很抱歉。压缩机坏了，家里没有设备修不了，要拉回服务站修。"
        "我先把备用机给您装上用着，两天之内修好送回来，您看行吗？"
    ),
    rubric=Rubric.model_validate({
        "points": [
            {"id": "apologise", "expect": "为不便道歉", "weight": 1, "examples": ["给您添麻烦了"]},
            {"id": "loaner", "expect": "提供备用机先用着", "weight": 3, "critical": True,
             "examples": ["先给您一台备用机用着"]},
            {"id": "return_time", "expect": "说明两天内修好送回", "weight": 3,
             "examples": ["两天内修好给您送回来"]},
            {"id": "consent", "expect": "征求她的意见", "weight": 1, "examples": ["您看行吗"]},
        ],
        "taboos": [
            {"id": "vague", "avoid": "说什么时候修好没准", "severity": "major",
             "examples": ["什么时候修好不好说"]},
            {"id": "smear", "avoid": "贬低产品质量", "severity": "fatal",
             "examples": ["这个牌子毛病就是多"]},
            {"id": "force", "avoid": "强硬地拉走，不容商量", "severity": "major",
             "examples": ["必须拉走，没得商量"]},
        ],
        "order": [], "order_weight": 0, "register": "formal", "register_weight": 0.1,
    }),
)  # fmt: skip

STEPS = Task(
    id="steps",
    scenario="段先生来电说热水器漏水，您按预约上门。",
    stem="请依次写出您从进门到离开的步骤。",
    reference=(
        "1.敲门，出示上岗证件；2.穿上鞋套；3.问清漏水的情况；4.检测并维修；"
        "5.把现场打扫干净；6.请用户签字评价，道别离开。"
    ),
    rubric=Rubric.model_validate({
        "points": [
            {"id": "permit", "expect": "出示上岗证件", "weight": 2, "examples": ["亮出上岗证"]},
            {"id": "shoes", "expect": "穿鞋套", "weight": 1, "examples": ["穿好鞋套"]},
            {"id": "ask", "expect": "问清故障情况", "weight": 2, "examples": ["问清漏水的情况"]},
            {"id": "repair", "expect": "检测维修", "weight": 3, "examples": ["检测后修好"]},
            {"id": "clean", "expect": "打扫现场", "weight": 2, "examples": ["把地面清理干净"]},
        ],
        "taboos": [],
        "order": ["permit", "shoes", "ask", "repair", "clean"], "order_weight": 0.3,
        "register": "free", "register_weight": 0,
    }),
)  # fmt: skip


@pytest.fixture(scope="session")
def marker() -> RubricMarker:
    """One marker for all: it keeps nothing of an answer."""
    return RubricMarker()


@pytest.fixture(scope="session")
def delivery() -> Task:
    """phrasing, formal, ordered."""
    return DELIVERY


@pytest.fixture(scope="session")
def loaner() -> Task:
    """rewrite, formal, free order, with a bad line."""
    return LOANER


@pytest.fixture(scope="session")
def steps() -> Task:
    """procedure, free register, ordered."""
    return STEPS
