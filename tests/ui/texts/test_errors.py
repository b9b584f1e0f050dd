"""Every error that people can mend has its sentence."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from tests.factories import make_blueprint, pool_items, question_data, write_bank
from trainer.bank.check import check_banks
from trainer.bank.problems import BankProblem
from trainer.bank.reader import read_bank
from trainer.errors import UserError
from trainer.papers.draw import PaperShort, draw
from trainer.papers.pool import Pool
from trainer.question_types import load_question
from ui.texts.bank_problems import known_problems, value_reason
from ui.texts.errors import known_codes, problem_sentence, sentence

ROOT = Path(__file__).resolve().parents[3]


def trees(*packages: str) -> Iterator[ast.Module]:
    for package in packages:
        for file in sorted((ROOT / package).rglob("*.py")):
            yield ast.parse(file.read_text(encoding="utf-8"))


def calls(*packages: str) -> Iterator[tuple[str, ast.Call]]:
    for tree in trees(*packages):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                yield name, node


def user_errors() -> set[str]:
    """UserError and every class made of it."""
    found = {"UserError"}
    classes = [
        node
        for tree in trees("trainer", "certificates", "ui")
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]
    before = 0
    while len(found) > before:
        before = len(found)
        found |= {c.name for c in classes if any(getattr(b, "id", "") in found for b in c.bases)}
    return found


def raised_codes() -> set[str]:
    errors = user_errors()
    return {
        node.args[0].value
        for name, node in calls("trainer", "certificates", "ui")
        if (name in errors or _is_error_init(name, node))
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }


def _is_error_init(name: str, node: ast.Call) -> bool:
    """super().__init__("code", detail=…): widgets pass no bare word in small letters first."""
    first = node.args[0] if node.args else None
    text = first.value if isinstance(first, ast.Constant) else None
    return name == "__init__" and isinstance(text, str) and text.isidentifier() and text.islower()


def reported_problems() -> set[str]:
    found = set()
    for name, node in calls("trainer"):
        place = {"BankProblem": slice(1, 3), "report": slice(2, 3)}.get(name)
        if place is not None:
            found |= {
                one.value
                for one in node.args[place]
                if isinstance(one, ast.Constant) and isinstance(one.value, str)
            }
    return found


def test_every_code_that_is_raised_has_a_sentence() -> None:
    raised = raised_codes()

    assert {"wrong_secret", "paper_short", "missing_glyph", "file_not_written"} <= raised
    assert raised - known_codes() == set()


def test_no_sentence_is_left_over() -> None:
    assert known_codes() - raised_codes() == set()


def test_every_bank_problem_has_a_sentence() -> None:
    reported = reported_problems() | {"unknown_question_type"}

    assert {"not_yaml", "unknown_point", "same_question_twice"} <= reported
    assert reported - known_problems() == set()


def test_a_sentence_names_what_and_the_remedy() -> None:
    error = UserError("number_taken", field="number", number="0147")

    assert "0147" in sentence(error)
    assert sentence(error).endswith("Give another one.")


def test_details_are_said_in_words() -> None:
    assert "1 min" in sentence(UserError("account_locked", seconds=60))
    assert "Unit" in sentence(UserError("data_missing", name="甲", fields="unit"))
    assert "Trainee" in sentence(UserError("not_allowed", role="trainee", needs="hr"))


def test_a_password_is_never_shown() -> None:
    url = "postgresql://anna:secret@host/db"

    said = sentence(UserError("database_url_unusable", url=url, reason="no driver"))

    assert "secret" not in said
    assert "host/db" in said


def test_an_unknown_code_still_names_itself() -> None:
    assert "brand_new" in sentence(UserError("brand_new", field="x"))


def test_a_missing_detail_doesnt_break_the_sentence() -> None:
    assert "…" in sentence(UserError("number_taken"))


def test_a_short_paper_says_which_cell_and_how_many() -> None:
    blueprint = make_blueprint(
        cells=[{"type": "single_choice", "count": 30, "difficulty": [3, 3], "banks": ["red"]}]
    )

    with pytest.raises(PaperShort) as caught:
        draw(blueprint, Pool(pool_items(50)), seed=1)
    said = sentence(caught.value)

    for part in ("Single choice", "difficulty 3", "red", "30"):
        assert part in said


BROKEN: list[tuple[str, dict[str, object], str]] = [
    ("single_choice", {"stem": None}, "missing"),
    ("single_choice", {"colour": "red"}, "no such field"),
    ("single_choice", {"title": "长" * 31}, "at most 30"),
    ("single_choice", {"difficulty": 9}, "5 or less"),
    ("single_choice", {"difficulty": "leicht"}, "whole number"),
    ("single_choice", {"covers": []}, "at least 1"),
    ("single_choice", {"skill": "magic"}, "only these values"),
    ("single_choice", {"id": "0001"}, "pattern"),
    ("single_choice", {"key": "z"}, "isn't there"),
    ("multiple_choice", {"keys": ["a", "b", "c", "d"]}, "add a wrong one"),
    ("multiple_choice", {"keys": ["a", "a"]}, "twice"),
    ("multiple_choice", {"shuffle": "perhaps"}, "true or false"),
    ("ordering", {"precedes": {"a": ["b"], "b": ["a"]}}, "circle"),
    ("ordering", {"precedes": {}}, "nothing in order"),
    ("matching", {"pairs": {"l1": "r1"}}, "pairs are missing"),
    ("fill_blank", {"text": "没有空。"}, "make them alike"),
    ("fill_blank", {"blanks": {"1": {"kind": "number", "accept": ["几"]}}}, "no number"),
    ("phrasing", {"rubric": []}, "group of"),
    ("true_false", {"stem": 5}, "text"),
    ("true_false", {"tags": "one"}, "list"),
]


@pytest.mark.parametrize(("type_", "changes", "said"), BROKEN)
def test_what_the_file_checks_say_is_said_plainly(
    type_: str, changes: dict[str, object], said: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        load_question(question_data(type_, **changes))

    reasons = [value_reason(one["msg"]) for one in caught.value.errors(include_url=False)]

    assert any(said in reason for reason in reasons), reasons


def test_own_checks_of_the_models_are_all_known() -> None:
    """Each message of a ValueError in the models of files is turned into plain words."""
    folders = tuple(
        f"trainer/{name}"
        for name in ("question_types", "grading", "papers", "dialogue", "warranty")
    )
    messages = [
        "".join(str(part.value) if isinstance(part, ast.Constant) else "1" for part in _parts(node))
        for name, node in calls(*folders)
        if name == "ValueError"
    ]

    unknown = [text for text in messages if value_reason(text) == text]

    assert len(messages) > 12
    assert unknown == []


def _parts(node: ast.Call) -> list[ast.expr]:
    first = node.args[0]
    return first.values if isinstance(first, ast.JoinedStr) else [first]


def test_a_bank_problem_names_file_line_question_and_field(tmp_path: Path) -> None:
    broken = {**question_data(), "difficulty": 9}
    folder = write_bank(tmp_path, questions=[question_data(id="tt-0002"), broken])

    problem = read_bank(folder).problems[0]
    said = problem_sentence(problem)

    assert f"01.yaml:{problem.line}" in said
    for part in ("tt-0001", "difficulty", "5 or less", "9"):
        assert part in said


def test_every_problem_of_a_broken_bank_reads_without_braces(tmp_path: Path) -> None:
    questions = [
        question_data(), question_data(), question_data(id="tt-0003", type="riddle"),
        question_data(id="tt-0004", covers=["test_bank.099"]), "no question",
        question_data(id="tt-0005", stem="TODO"),
    ]  # fmt: skip
    folder = write_bank(tmp_path, questions=questions)
    (folder / "questions" / "02.yaml").write_text("a: [", encoding="utf-8")

    problems = check_banks([folder])

    codes = {problem.code for problem in problems}
    assert {"id_used_twice", "unknown_question_type", "unknown_point", "not_yaml"} <= codes
    assert not any("{" in problem_sentence(one) for one in problems)


def test_a_problem_of_a_whole_bank_names_no_line() -> None:
    problem = BankProblem("red/bank.yaml", 1, "section_without_question", "s2")

    assert problem_sentence(problem).startswith("red/bank.yaml: s2: ")
