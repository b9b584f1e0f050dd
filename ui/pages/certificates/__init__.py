"""A learner's own certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.certificates.page import CertificatesPage

    return CertificatesPage(desk)


PAGE = PageSpec(
    key="certificates",
    icon="award",
    label=lambda: translate("Certificates", "Certificates"),
    roles=frozenset({Role.TRAINEE}),
    order=60,
    build=_build,
)
