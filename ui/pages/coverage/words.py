"""Gaps in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from trainer.bank.coverage import CRITICAL_TYPES, Gap, Lack
from trainer.bank.model import KnowledgePoint
from ui.pages.coverage.model import is_severe
from ui.texts.names import type_name

translate = QCoreApplication.translate


def gap_text(gap: Gap, points: Mapping[str, KnowledgePoint]) -> str:
    """What is missing, in a line."""
    names = translate("Coverage", ", ").join(map(type_name, gap.missing))
    texts = {
        Lack.POINT: translate("Coverage", "{id}: no question yet"),
        Lack.CRITICAL: translate(
            "Coverage", "Critical {id}: only {count} types of question ({types}), wants {wanted}"
        ),
        Lack.SPOKEN: translate("Coverage", "Scenario {id}: no phrasing and no rewrite"),
        Lack.TABOO: translate("Coverage", "Scenario {id}: nothing asks for its taboos"),
        Lack.PROCEDURE: translate("Coverage", "Procedure {id}: lacks {types}"),
    }
    text = texts[gap.lack]
    if gap.lack is Lack.POINT and is_severe(gap, points):
        text = translate("Coverage", "Critical {id}: no question yet")
    return text.format(id=gap.id, count=len(gap.missing), types=names, wanted=CRITICAL_TYPES)


def gap_count_text(count: int) -> str:
    """没有缺口, 3 个缺口."""
    if not count:
        return translate("Coverage", "no gaps")
    return translate("Coverage", "{count} gaps").format(count=count)
