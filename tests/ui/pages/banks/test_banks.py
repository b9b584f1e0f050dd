"""An instructor browses the banks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.papers.office import LONG, Office
from trainer.accounts import Role
from trainer.app import open_trainer
from trainer.question_types import question_types
from trainer.resources import bank_root
from trainer.settings import open_place
from trainer.usecases.banks import QuestionRow, Search
from ui.pages.banks import PAGE
from ui.pages.banks.page import BanksPage
from ui.pages.banks.rows import QuestionList
from ui.pages.spec import Desk


def opened(office: Office, **arguments: object) -> BanksPage:
    """The page with its list read."""
    page = PAGE.build(office.desk(office.person("周老师", number="9002", role=Role.INSTRUCTOR)))
    assert isinstance(page, BanksPage)
    office.show(page, **arguments)
    office.qtbot.waitUntil(lambda: bool(page.view.rows.rows()), timeout=LONG)
    return page


def text_of(widget: QWidget) -> str:
    """Everything that can be read in a widget."""
    labels = [label.text() for label in widget.findChildren(QLabel)]
    return "\n".join(labels + [edit.toPlainText() for edit in widget.findChildren(QTextEdit)])


def first_of(office: Office, type_: str) -> str:
    """The id of some question of a type."""
    return next(row.id for row in office.trainer.banks.search(Search()) if row.type == type_)


def test_tree_and_list_show_the_banks(office: Office) -> None:
    page = opened(office)
    tree = office.trainer.banks.tree()
    model = page.view.tree.model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == ["All manuals", *(bank.title for bank in tree)]
    assert len(page.view.rows.rows()) == sum(bank.questions for bank in tree)
    assert f"{len(tree)} manuals" in page.view.header._help.text()


def test_a_section_narrows_the_list_and_arrows_fold_the_tree(office: Office, qtbot: QtBot) -> None:
    page = opened(office)
    bank = office.trainer.banks.tree()[0]
    section = next(one for one in bank.sections if one.questions)
    view = page.view.tree
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: {row.bank for row in page.view.rows.rows()} == {bank.bank})
    assert not view.isExpanded(view.currentIndex())
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.isExpanded(view.currentIndex())
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert not view.isExpanded(view.currentIndex())
    view.select(f"{section.bank}/{section.section}")
    about = Search(bank=bank.bank, about=section.section)
    expected = [row.id for row in office.trainer.banks.search(about)]
    assert len(expected) >= section.questions
    qtbot.waitUntil(lambda: [row.id for row in page.view.rows.rows()] == expected)


def test_ctrl_f_searches_for_several_chinese_words(office: Office, qtbot: QtBot) -> None:
    page = opened(office)
    page.view.list.setFocus()
    qtbot.keyClick(page.view.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.view.search.hasFocus()
    page.view.search.insert("用户 电话")
    expected = {row.id for row in office.trainer.banks.search(Search(text="用户 电话"))}
    assert 0 < len(expected) < 280
    qtbot.waitUntil(lambda: {row.id for row in page.view.rows.rows()} == expected)
    page.view.search.insert("没有这样的题")
    qtbot.waitUntil(lambda: page.view._found.currentIndex() == 1)
    assert page.view.detail.isEnabled() is False
    page.view.clear_filters()
    qtbot.waitUntil(lambda: len(page.view.rows.rows()) > len(expected))


def test_filters_join_type_difficulty_and_star(office: Office, qtbot: QtBot) -> None:
    page = opened(office)
    names = list(question_types())
    for name in ("phrasing", "ordering"):
        page.view.types.menu().actions()[names.index(name)].setChecked(True)
    page.view.difficulties.menu().actions()[2].setChecked(True)
    expected = {
        row.id
        for row in office.trainer.banks.search(Search(difficulty=3))
        if row.type in ("phrasing", "ordering")
    }
    qtbot.waitUntil(lambda: {row.id for row in page.view.rows.rows()} == expected)
    page.view.stars.menu().actions()[4].setChecked(True)
    qtbot.waitUntil(lambda: {row.star for row in page.view.rows.rows()} <= {5})


@pytest.mark.parametrize("type_", sorted(question_types()))
def test_every_type_shows_its_text_marking_sources_and_what_trainees_see(
    office: Office, qtbot: QtBot, type_: str
) -> None:
    id_ = first_of(office, type_)
    page = opened(office, question=id_)
    sheet = office.trainer.banks.sheet(question_id=id_)
    detail = page.view.detail
    qtbot.waitUntil(lambda: detail._id.text() == id_)
    shown = []
    for place in range(4):
        detail.tabs.setCurrentIndex(place)
        shown.append(text_of(detail._scroll.widget()))
    assert sheet.question.stem in shown[0]
    assert sheet.question.explanation in shown[0]
    assert sheet.points[0].statement in shown[3]
    assert sheet.points[0].source.quote in shown[3]
    assert shown[1].strip()
    seen = page.view.seen
    assert seen.answer is not None
    assert seen.answer.response() is None
    assert sheet.question.stem in text_of(seen)


def test_the_rubric_names_points_weights_examples_and_taboos(office: Office, qtbot: QtBot) -> None:
    id_ = first_of(office, "phrasing")
    page = opened(office, question=id_)
    rubric = office.trainer.banks.sheet(question_id=id_).question.rubric
    detail = page.view.detail
    qtbot.waitUntil(lambda: detail._id.text() == id_)
    marking = text_of(detail._scroll.widget())
    for point in rubric.points:
        assert point.expect in marking
        assert all(example in marking for example in point.examples)
    detail.tabs.setCurrentIndex(2)
    taboos = text_of(detail._scroll.widget())
    assert all(taboo.avoid in taboos for taboo in rubric.taboos)


def test_choices_show_the_key_and_why_the_others_are_wrong(office: Office, qtbot: QtBot) -> None:
    id_ = first_of(office, "single_choice")
    page = opened(office, question=id_)
    question = office.trainer.banks.sheet(question_id=id_).question
    detail = page.view.detail
    qtbot.waitUntil(lambda: detail._id.text() == id_)
    named = {w.accessibleName() for w in detail._scroll.widget().findChildren(QWidget)}
    for option in question.options:
        said = "right" if option.id == question.key else "wrong"
        assert f"{option.text}，{said}" in named
        assert option.why in text_of(detail._scroll.widget())


def test_arrows_walk_the_list(office: Office, qtbot: QtBot) -> None:
    page = opened(office)
    page.view.list.setFocus()
    qtbot.keyClick(page.view.list, Qt.Key.Key_Down)
    assert page.view.detail._id.text() == page.view.rows.rows()[1].id


def test_f6_walks_the_panes(office: Office, qtbot: QtBot) -> None:
    page = opened(office)
    page.view.tree.setFocus()
    for target in (page.view.list, page.view.detail.tabs):
        qtbot.keyClick(page, Qt.Key.Key_F6)
        assert target.hasFocus()


def test_broken_files_are_told_and_hide_nothing_else(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    root = tmp_path / "banks"
    shutil.copytree(bank_root() / "after_sales", root / "after_sales")
    file = next((root / "after_sales" / "questions").glob("*.yaml"))
    file.write_text(file.read_text("utf-8").replace("difficulty: 1", "difficulty: 9", 5), "utf-8")
    trainer = open_trainer(open_place(), seed=1, banks=root)
    desk = office.desk()
    page = BanksPage(Desk(trainer, desk.account, desk.tasks, desk.router))
    office.show(page)
    qtbot.waitUntil(lambda: bool(page.view.rows.rows()), timeout=LONG)
    assert page.view.notice.isVisible()
    lines = page.view.notice.text().splitlines()
    assert file.name in lines[0]
    assert "difficulty" in lines[0]
    problems = len(trainer.banks.problems())
    assert len(lines) == min(problems, 4)
    trainer.close()


def test_without_banks_the_page_says_where_they_go(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    trainer = open_trainer(open_place(), seed=1, banks=tmp_path)
    desk = office.desk()
    page = BanksPage(Desk(trainer, desk.account, desk.tasks, desk.router))
    office.show(page)
    qtbot.waitUntil(lambda: page.view.body.currentIndex() == 2, timeout=LONG)
    trainer.close()


def test_a_hundred_thousand_rows_make_no_widgets(office: Office, qtbot: QtBot) -> None:
    page = opened(office)
    row = page.view.rows.rows()[0]
    many = [
        QuestionRow(
            id=f"xx-{place:06}", type=row.type, title=row.title, difficulty=1, star=1,
            skill=row.skill, bank=row.bank, section=row.section, section_title="", tags=(),
        )
        for place in range(100_000)
    ]  # fmt: skip
    before = len(page.view.list.findChildren(QWidget))
    page.view.rows.set_rows(many)
    page.view.list.scrollToBottom()
    page.view.list.grab()
    assert len(page.view.list.findChildren(QWidget)) == before
    assert page.view.list.indexAt(page.view.list.viewport().rect().center()).row() > 99_000


def test_the_list_model_keeps_qts_rules(qapp: object, office: Office) -> None:
    model = QuestionList()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows(office.trainer.banks.search(Search(type="matching")))
    model.set_rows(())
    assert tester.model() is model


def test_every_control_has_a_name_to_read_out(office: Office) -> None:
    page = opened(office)
    view = page.view
    for widget in (view.tree, view.list, view.search, view.detail.tabs):
        assert widget.accessibleName(), widget
    for button in view.findChildren(QAbstractButton):
        if button.isVisible() and button.focusPolicy() != Qt.FocusPolicy.NoFocus:
            spoken = QAccessible.queryAccessibleInterface(button)
            assert spoken.text(QAccessible.Text.Name), button
