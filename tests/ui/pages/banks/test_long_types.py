"""Dialogues, ratings, cases and 三包 questions in the panes of the banks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.banks.test_banks import first_of, opened, text_of
from tests.ui.papers.office import LONG, Office
from trainer.question import Question
from trainer.question_types.case_group import CaseGroup
from trainer.question_types.dialogue import Dialogue
from trainer.question_types.free_text import FreeText
from trainer.question_types.mot_rating import MotRating
from trainer.question_types.warranty_case import WarrantyCase
from trainer.usecases.banks import Search
from ui.answers.dialogue import DialogueAnswer
from ui.pages.banks.graph import GraphDialog
from ui.pages.banks.page import BanksPage
from ui.texts.talk import ending_name
from ui.widgets.button import Button
from ui.widgets.chip import Chip

_TEXT, _MARKING, _TABOOS, _SOURCES = range(4)


def shown(office: Office, id_: str) -> tuple[BanksPage, Question]:
    """The page with this question chosen."""
    page = opened(office, question=id_)
    office.qtbot.waitUntil(lambda: page.view.detail._id.text() == id_, timeout=LONG)
    return page, office.trainer.banks.sheet(question_id=id_).question


def tab(page: BanksPage, place: int) -> str:
    """Everything to read in a tab, chips and names too."""
    page.view.detail.tabs.setCurrentIndex(place)
    whole = page.view.detail._scroll.widget()
    names = [widget.accessibleName() for widget in whole.findChildren(QWidget)]
    chips = [chip.text() for chip in whole.findChildren(Chip)]
    return "\n".join([text_of(whole), *names, *chips])


def press(page: BanksPage, label: str) -> None:
    """Press the button with these words in the question's pane."""
    buttons = page.view.detail.findChildren(Button)
    next(button for button in buttons if button.label() == label).click()


def test_a_dialogue_shows_customer_turns_rubrics_and_endings(office: Office) -> None:
    page, question = shown(office, first_of(office, "dialogue"))
    assert isinstance(question, Dialogue)
    marking, taboos = tab(page, _MARKING), tab(page, _TABOOS)
    script = question.script
    for text in (script.customer.name, script.customer.about, script.customer.wants):
        assert text in marking
    for turn in script.turns:
        assert turn.says in marking
        assert turn.task in marking
        assert all(point.expect in marking for point in turn.rubric.points)
        assert all(taboo.avoid in marking for taboo in turn.rubric.taboos)
        assert all(taboo.examples[0] in taboos for taboo in turn.rubric.taboos)
    for end in script.ends:
        assert end.says in marking
        assert ending_name(end.kind) in marking
    suits = sum(len(turn.suits) for turn in script.turns)
    assert marking.count("suits the type") == 2 * suits  # the chip's name and its words


def test_the_preview_of_a_dialogue_talks(office: Office, qtbot: QtBot) -> None:
    page, question = shown(office, first_of(office, "dialogue"))
    assert isinstance(question, Dialogue)
    answer = page.view.seen.answer
    assert isinstance(answer, DialogueAnswer)
    first = question.script.turns[0]
    answer.editor.text_edit.setPlainText(first.reference)
    answer.send_button.click()
    qtbot.waitUntil(lambda: not office.tasks.busy, timeout=LONG)
    heard = {name for w in answer.talk.findChildren(QWidget) if (name := w.accessibleName())}
    followers = {question.script.turn[arc.to].says for arc in first.next}
    assert heard & {f"{question.script.customer.name}：{says}" for says in followers}


def test_the_graph_opens_from_the_marking_and_is_walked_by_keys(
    office: Office, qtbot: QtBot
) -> None:
    page, question = shown(office, first_of(office, "dialogue"))
    assert isinstance(question, Dialogue)
    press(page, "Show as a graph")
    (dialog,) = page.findChildren(GraphDialog)
    qtbot.waitUntil(dialog.isVisible)
    first = question.script.turns[0]
    assert dialog.graph.current_key() == first.id
    qtbot.waitUntil(dialog.graph.boxes[first.id].hasFocus)
    assert first.says in text_of(dialog.details)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    second = question.script.turn[dialog.graph.current_key()]
    assert second.id in {arc.to for turn in question.script.turns for arc in turn.next}
    told = text_of(dialog.details)
    assert second.says in told
    assert second.task in told
    assert all(point.expect in told for point in second.rubric.points)
    assert all(f"→ {arc.to}" in told for arc in second.next if arc.to in question.script.turn)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    last = question.script.ends[-1]
    assert last.says in text_of(dialog.details)
    assert "How it comes to this" in text_of(dialog.details)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.findChildren(GraphDialog))


def test_the_graph_stays_within_a_small_window(office: Office, qtbot: QtBot) -> None:
    page, _ = shown(office, first_of(office, "dialogue"))
    page.resize(1280, 720)
    press(page, "Show as a graph")
    (dialog,) = page.findChildren(GraphDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.width() <= page.width()
    assert dialog.height() <= page.height()
    assert dialog.graph.horizontalScrollBar().maximum() == 0
    dialog.reject()


def test_a_rating_shows_its_value_and_why(office: Office) -> None:
    page, question = shown(office, first_of(office, "mot_rating"))
    assert isinstance(question, MotRating)
    marking = tab(page, _MARKING)
    assert f"MOT value: {'+' if question.value > 0 else ''}{question.value}".replace(
        "-", "−"
    ) in marking  # fmt: skip
    for reason in question.reasons:
        said = "right" if reason.id in question.because else "wrong"
        assert f"{reason.text}，{said}" in marking
        assert reason.why in marking
    assert question.scenario in text_of(page.view.seen)


def test_a_case_shows_every_part_with_key_or_rubric(office: Office) -> None:
    page, question = shown(office, first_of(office, "case_group"))
    assert isinstance(question, CaseGroup)
    text, marking = tab(page, _TEXT), tab(page, _MARKING)
    taboos = tab(page, _TABOOS)
    for part in question.parts:
        assert part.stem in text
        assert part.stem in marking
        assert part.explanation in marking
        assert part.stem in text_of(page.view.seen)
    written = [part for part in question.questions.values() if isinstance(part, FreeText)]
    assert written
    for part in written:
        assert part.reference in marking
        assert all(point.expect in marking for point in part.rubric.points)
        assert all(taboo.avoid in taboos for taboo in part.rubric.taboos)
    assert marking.count("，right") >= len(question.parts) - len(written)


def some_warranty(office: Office, *, tell: bool) -> str:
    """The id of a 三包 question that is told to the customer, or isn't."""
    for row in office.trainer.banks.search(Search(type="warranty_case")):
        question = office.trainer.banks.sheet(question_id=row.id).question
        if isinstance(question, WarrantyCase) and question.tell is tell:
            return row.id
    raise AssertionError("no such question")


@pytest.mark.parametrize("tell", [False, True])
def test_a_warranty_case_shows_rule_and_key(office: Office, tell: bool) -> None:
    page, question = shown(office, some_warranty(office, tell=tell))
    assert isinstance(question, WarrantyCase)
    marking, taboos = tab(page, _MARKING), tab(page, _TABOOS)
    assert f"rule {question.tale.rule.id}" in marking
    assert question.tale.rule.says in marking
    for option in question.options:
        said = "right" if option.id in question.keys else "wrong"
        assert f"{option.text}，{said}" in marking
    assert ("Every paper draws a case of its own" in marking) is not tell
    assert page.view.seen.again.isVisible() is not tell
    if tell:
        assert question.telling.reference in marking
        assert all(taboo.avoid in taboos for taboo in question.telling.rubric.taboos)


def test_another_case_is_drawn_for_preview_and_key(office: Office) -> None:
    page, question = shown(office, some_warranty(office, tell=False))
    seen = {question.scenario}
    for _ in range(4):
        page.view.seen.again.click()
        sheet = page.view.detail._sheet
        assert sheet is not None
        drawn = sheet.question
        assert isinstance(drawn, WarrantyCase)
        assert drawn.scenario in text_of(page.view.seen)
        assert drawn.tale.rule.says in tab(page, _MARKING)
        seen.add(drawn.scenario)
    assert len(seen) > 1
