"""Other pages open the banks on a section and a type."""

from __future__ import annotations

from collections import Counter

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.banks.test_banks import opened
from tests.ui.papers.office import LONG, Office
from trainer.usecases.banks import Search
from ui.pages.banks.view import EVERYTHING


def asking(office: Office, bank: str, section: str, type_: str) -> set[str]:
    """The questions that the coverage counts in a cell."""
    rows = office.trainer.banks.search(Search(bank=bank, about=section, type=type_))
    return {row.id for row in rows}


@pytest.mark.parametrize(
    ("section", "type_"), [("s3", "warranty_case"), ("s3", ""), ("s4.4", "dialogue"), ("", "")]
)
def test_a_section_and_a_type_are_chosen(
    office: Office, qtbot: QtBot, section: str, type_: str
) -> None:
    bank = "after_sales"
    node = f"{bank}/{section}" if section else bank
    expected = asking(office, bank, section, type_)
    page = opened(office, node=node, type=type_)
    qtbot.waitUntil(lambda: {row.id for row in page.view.rows.rows()} == expected, timeout=LONG)
    assert page.view.tree.current_key() == node
    assert len(page.view.types.chosen()) == bool(type_)


def test_every_cell_of_the_coverage_opens_as_many_questions_as_it_counts(office: Office) -> None:
    manual = next(one for one in office.trainer.banks.coverage() if one.bank == "service_hall")
    for section in manual.sections:
        about = Search(bank=manual.bank, about=section.section)
        found = Counter(row.type for row in office.trainer.banks.search(about))
        assert found == section.by_type


def test_what_was_looked_for_before_is_taken_back(office: Office, qtbot: QtBot) -> None:
    page = opened(office)
    page.view.search.insert("没有这样的题")
    page.view.difficulties.set_chosen([0])
    page.view.stars.set_chosen([4])
    page.enter({"node": "home_visit/s4.1", "type": "phrasing"})
    expected = asking(office, "home_visit", "s4.1", "phrasing")
    qtbot.waitUntil(lambda: {row.id for row in page.view.rows.rows()} == expected, timeout=LONG)
    assert page.view.search.text() == ""
    assert not page.view.difficulties.chosen()
    page.enter({})  # coming back by the rail leaves everything as it was
    qtbot.waitUntil(lambda: not office.tasks.busy, timeout=LONG)
    assert {row.id for row in page.view.rows.rows()} == expected
    assert page.view.tree.current_key() == "home_visit/s4.1"


def test_a_node_that_is_gone_shows_everything(office: Office, qtbot: QtBot) -> None:
    page = opened(office, node="gone/s1", type="gone")
    everything = len(office.trainer.banks.search(Search()))
    qtbot.waitUntil(lambda: len(page.view.rows.rows()) == everything, timeout=LONG)
    assert page.view.tree.current_key() == EVERYTHING
