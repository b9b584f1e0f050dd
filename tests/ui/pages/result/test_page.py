"""A result as people go through it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.factories import SHORT_TYPES
from tests.ui.pages.learning import POOR, Learning, dressed, learning
from trainer.question_types.single_choice import SingleChoiceResponse
from trainer.settings import Place
from ui.pages.result.evidence import EvidencePanel
from ui.pages.result.flow import ResultPage
from ui.pages.result.opened import Opened
from ui.pages.result.report import report_pdf
from ui.pages.result.solution import SolutionPanel
from ui.pages.result.summary import Summary
from ui.pages.result.verdict import TypeStrip
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.ring import ScoreRing
from ui.widgets.stars import Stars
from ui.widgets.states import EmptyState


@pytest.fixture
def life(qapp: QApplication, tmp_path: Path) -> Learning:
    dressed(qapp)
    return learning(Place(folder=tmp_path))


@pytest.fixture
def poor(life: Learning) -> int:
    """An exam with one wrong choice, one poor answer, one question left, one flagged."""
    sample = life.house.trainer.sittings.start(
        learner=life.house.trainee, blueprint_id="exam-test", seed=5
    )
    text = life.slot_of(sample, "phrasing")
    choice = life.slot_of(sample, "single_choice")
    judged = life.slot_of(sample, "true_false")
    answers = {text: POOR, choice: SingleChoiceResponse(option="a"), judged: None}
    return life.finish(sample, answers=answers, flags=(judged,))


def open_page(qtbot: QtBot, life: Learning, **arguments: object) -> ResultPage:
    page = ResultPage(life.desk)
    page.enter(arguments)
    life.show(qtbot, page)
    return page


def view_of(page: ResultPage) -> Summary | Opened:
    assert isinstance(page.view, Summary | Opened)
    return page.view


def summary_of(page: ResultPage) -> Summary:
    view = view_of(page)
    assert isinstance(view, Summary)
    return view


def opened_of(page: ResultPage) -> Opened:
    view = view_of(page)
    assert isinstance(view, Opened)
    return view


def texts(widget: Summary | Opened) -> str:
    labels = [one.text() for one in widget.findChildren(Label)]
    return "\n".join(labels + [one.text() for one in widget.findChildren(Chip)])


def button(widget: Summary | Opened, text: str) -> Button:
    return next(one for one in widget.findChildren(Button) if text in one.label())


def row_titles(view: Summary) -> list[str]:
    model = view.questions.table.model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def test_a_failed_exam_shows_score_pass_mark_and_what_is_short(
    qtbot: QtBot, life: Learning, poor: int
) -> None:
    view = summary_of(open_page(qtbot, life, attempt_id=poor))
    result = life.house.trainer.results.get(actor=life.house.trainee, attempt_id=poor)

    ring = view.findChild(ScoreRing)
    assert ring is not None
    assert str(result.scores.total.rounded) in ring.accessibleName()
    assert "80" in ring.accessibleName()
    assert "Failed" in texts(view)
    assert f"{80 - result.scores.total.rounded} short" in texts(view)


def test_a_passed_exam_shows_its_stars(qtbot: QtBot, life: Learning) -> None:
    view = summary_of(open_page(qtbot, life, attempt_id=life.sit()))

    stars = view.findChild(Stars)
    assert stars is not None
    assert stars.stars() == 2
    assert "Passed" in texts(view)
    assert row_titles(view) == ["1", "2", "3", "4", "5", "6"]
    assert not any("Practise" in one.label() for one in view.findChildren(Button))


def test_practice_has_no_pass_mark_and_no_star(qtbot: QtBot, life: Learning) -> None:
    attempt = life.sit("practice-test", answers={0: None})

    view = summary_of(open_page(qtbot, life, attempt_id=attempt))

    ring = view.findChild(ScoreRing)
    assert ring is not None
    assert "pass mark" not in ring.accessibleName()
    assert view.findChild(Stars) is None
    assert "3 right" in texts(view)
    model = view.questions.table.model()
    assert model.index(0, 6).data() == "−10.0"  # practice counts every question as ten


def test_losing_questions_stand_first_and_the_dearest_on_top(
    qtbot: QtBot, life: Learning, poor: int
) -> None:
    view = summary_of(open_page(qtbot, life, attempt_id=poor))
    result = life.house.trainer.results.get(actor=life.house.trainee, attempt_id=poor)

    assert row_titles(view) == [str(item.index + 1) for item in result.losing]
    view.questions.filter.changed.emit(1)
    assert len(row_titles(view)) == 6
    view.questions.filter.changed.emit(2)
    assert len(row_titles(view)) == 1


def test_enter_opens_a_question_and_escape_goes_back_to_its_row(
    qtbot: QtBot, life: Learning, poor: int
) -> None:
    page = open_page(qtbot, life, attempt_id=poor)
    table = summary_of(page).questions.table
    table.selectRow(1)
    key = table.current_key()

    qtbot.keyClick(table, Qt.Key.Key_Return)
    view = opened_of(page)
    assert view.index == int(key)
    qtbot.keyClick(view, Qt.Key.Key_Escape)

    assert summary_of(page).questions.table.current_key() == key


def test_escape_leaves_the_result(qtbot: QtBot, life: Learning, poor: int) -> None:
    page = open_page(qtbot, life, attempt_id=poor)

    with qtbot.waitSignal(life.desk.router.back_asked):
        qtbot.keyClick(summary_of(page).questions.table, Qt.Key.Key_Escape)


def test_alt_arrows_walk_the_losing_questions(qtbot: QtBot, life: Learning, poor: int) -> None:
    result = life.house.trainer.results.get(actor=life.house.trainee, attempt_id=poor)
    losing = [item.index for item in result.losing]
    page = open_page(qtbot, life, attempt_id=poor, index=losing[0])
    seen = [opened_of(page).index]

    for _ in losing[1:]:
        qtbot.keyClick(opened_of(page), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        seen.append(opened_of(page).index)

    assert seen == losing
    assert not button(opened_of(page), "Next").isEnabled()
    qtbot.keyClick(opened_of(page), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert opened_of(page).index == losing[-2]


def test_words_and_rows_light_each_other(qtbot: QtBot, life: Learning, poor: int) -> None:
    page = open_page(qtbot, life, attempt_id=poor, index=life.slot_of(poor, "phrasing"))
    panel = opened_of(page).panel
    assert isinstance(panel, EvidencePanel)
    rows, prose = panel.rubric_card.rows, panel.answer_card.prose
    assert prose is not None

    qtbot.keyClick(opened_of(page), Qt.Key.Key_Down)
    assert prose.lit() == "point:greet"
    qtbot.keyClick(rows.rows()[0], Qt.Key.Key_Down)
    assert prose.lit() == "point:sorry"
    prose.span_hovered.emit("taboo:blame")
    assert [row.key for row in rows.rows() if row.lit()] == ["taboo:blame"]


def test_the_five_star_answer_comes_and_goes(qtbot: QtBot, life: Learning, poor: int) -> None:
    page = open_page(qtbot, life, attempt_id=poor, index=life.slot_of(poor, "phrasing"))
    panel = opened_of(page).panel
    assert isinstance(panel, EvidencePanel)

    assert not panel.reference_card.isVisible()
    button(opened_of(page), "Five-star").click()
    assert panel.reference_card.isVisible()
    button(opened_of(page), "Hide").click()
    assert not panel.reference_card.isVisible()


def test_a_choice_shows_its_solution_and_why(qtbot: QtBot, life: Learning, poor: int) -> None:
    index = life.slot_of(poor, "single_choice")
    page = open_page(qtbot, life, attempt_id=poor, index=index)
    panel = opened_of(page).panel

    assert isinstance(panel, SolutionPanel)
    assert panel.answer.response() == SingleChoiceResponse(option="a")
    qtbot.mouseClick(panel.answer, Qt.MouseButton.LeftButton)
    assert panel.answer.response() == SingleChoiceResponse(option="a")


@pytest.mark.parametrize("label", ["Answer again", "Practise the 3"])
def test_practice_starts_on_what_was_lost(
    qtbot: QtBot, life: Learning, poor: int, label: str
) -> None:
    index = life.slot_of(poor, "phrasing") if label == "Answer again" else None
    page = open_page(qtbot, life, attempt_id=poor, index=index)
    result = life.house.trainer.results.get(actor=life.house.trainee, attempt_id=poor)

    button(view_of(page), label).click()

    key, arguments = life.asked[-1]
    sitting = life.house.trainer.sittings.load(
        learner=life.house.trainee, attempt_id=arguments["attempt_id"]
    )
    wanted = (
        {item.question.id for item in result.losing}
        if index is None
        else {result.items[index].question.id}
    )
    assert key == "sitting"
    assert {question.id for question in sitting.questions} == wanted


def test_an_instructor_sees_it_without_practising(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    dressed(qapp)
    life = learning(Place(folder=tmp_path), account="instructor")
    attempt = life.sit(answers={5: POOR})

    page = open_page(qtbot, life, attempt_id=attempt)
    assert not any("Practise" in one.label() for one in view_of(page).findChildren(Button))
    page.enter({"attempt_id": attempt, "index": 5})
    assert not any("again" in one.label() for one in view_of(page).findChildren(Button))


def test_somebody_elses_result_is_refused_in_words(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    dressed(qapp)
    life = learning(Place(folder=tmp_path), account="other")

    page = open_page(qtbot, life, attempt_id=life.sit())

    state = page.findChild(EmptyState)
    assert state is not None
    assert "Trainee" in state.accessibleDescription()


def test_every_type_can_be_opened(qtbot: QtBot, life: Learning) -> None:
    library = life.house.trainer.context.library
    one_each = list({q.type: id_ for id_, q in library.questions.items()}.values())
    sittings, learner = life.house.trainer.sittings, life.house.trainee
    attempt = sittings.start_on_questions(
        learner=learner, questions=one_each, title="全", title_en="All"
    )
    life.finish(attempt, answers=dict.fromkeys(range(4)))
    page = open_page(qtbot, life, attempt_id=attempt)
    assert summary_of(page).findChild(TypeStrip) is not None

    for index in range(len(one_each)):
        page.enter({"attempt_id": attempt, "index": index})
        assert opened_of(page).index == index


def test_the_report_is_saved_as_pdf(
    qtbot: QtBot, life: Learning, poor: int, tmp_path: Path
) -> None:
    page = open_page(qtbot, life, attempt_id=poor)
    button(view_of(page), "Report").click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    target = tmp_path / "report.pdf"

    dialog.fileSelected.emit(str(target))
    dialog.reject()

    from pypdf import PdfReader

    read = PdfReader(target)
    assert read.pages[0].mediabox.width == pytest.approx(595, abs=1)
    assert life.toasts == ["Saved report.pdf"]


def test_a_long_report_takes_several_pages(life: Learning, poor: int) -> None:
    from io import BytesIO

    from pypdf import PdfReader

    library = life.house.trainer.context.library
    short = set(SHORT_TYPES) - {"phrasing"}
    questions = [id_ for id_, q in library.questions.items() if q.type in short]
    sittings, learner = life.house.trainer.sittings, life.house.trainee
    attempt = sittings.start_on_questions(
        learner=learner, questions=questions, title="多", title_en="Many"
    )
    life.finish(attempt)
    result = life.house.trainer.results.get(actor=learner, attempt_id=attempt)
    organisation = life.house.trainer.accounts.organisation()

    pages = PdfReader(BytesIO(report_pdf(result, organisation))).pages

    assert len(pages) == 2
