"""Acts that are told by the form of a clause, whatever its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trainer.grading.clauses import Clause
from trainer.grading.lexicon import Hit

YES_NO = "yes_no_question"

_WH = re.compile(r"什么|啥|几|哪|怎|咋|多少|多久|多长|谁|为何|何时|如何")
_IDENTITY = re.compile(r"^(?:请问)?(?:您|你)?(?:是|就是|姓).{1,8}(?:吗|吧|么)$")
_PARTICLE = re.compile(r"(?:吗|么|吧|呗|嘛|不|没有?|好不|成不)[呀啊呢哈]?$")
_A_NOT_A = re.compile(r"([\u4e00-\u9fff])[不没]\1|(想|愿|需)不\2|是否|可否|能否")
_PROPOSAL = re.compile(r"要不(?!要|是|然)|不如|(?:一个|一下|试试|看看|一趟)(?:吗|吧|呗|不|么)?$")
_WHO = re.compile(
    r"(?:我|俺|这边|这里|本人)(?:是|叫|姓)(?!说|想|不|来(?!给|帮|为)|为了|怕|觉|真|一定).{2,20}"
    r"|(?:安装|维修|维护|修理|客服|售后|服务|[装修送]).{0,6}(?:的小[\u4e00-\u9fff]$|的?师傅|的?小[\u4e00-\u9fff]$|的$)"
)
_DISOWNED = re.compile(r"不是|哪个|什么|谁|上次|上一|那位|让|叫(?!我)|您的|找")
_TO_CUSTOMER = re.compile(r"您|咱|我们?(?:帮|给|替|来)|[一这]个|[办开试来行可好成用]")


def structural_hits(clause: Clause) -> Iterator[Hit]:
    """Saying who one is; a question to be answered by yes or no, a way of asking consent."""
    text = clause.text
    who = _WHO.search(text)
    if who and not _DISOWNED.search(text):
        yield Hit("identify", who.start(), who.end(), 1.0)
    if _WH.search(text) or _IDENTITY.search(text):
        return
    asked = _A_NOT_A.search(text) or _PARTICLE.search(text)
    asked = asked or (_PROPOSAL.search(text) if clause.asks else None)
    if asked and _TO_CUSTOMER.search(text) and (clause.asks or asked.end() == len(text)):
        yield Hit(YES_NO, asked.start(), len(text), 1.0)
