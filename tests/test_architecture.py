"""The arrows between the packages hold, and each contract that says so bites."""

from __future__ import annotations

import shutil
import sys
import tomllib
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("trainer", "ui", "certificates")
DOMAIN = ("manuals", "bank", "papers", "attempts", "progress", "certification", "accounts")

# contract, module that breaks it, what that module imports
OFFENCES = [
    ("packages", "trainer.app", "ui"),
    ("packages", "trainer.errors", "certificates"),
    ("packages", "certificates.seal", "ui.theme"),
    ("qt", "trainer.usecases.practice", "PySide6.QtCore"),
    ("qt", "certificates.seal", "PySide6.QtGui"),
    ("qt", "trainer.grading.marks", "shiboken6"),
    ("qt", "certificates.plot", "pyqtgraph"),
    ("sql", "trainer.usecases.practice", "sqlalchemy.orm"),
    ("sql", "trainer.app", "alembic"),
    ("sql", "trainer.bank.search", "sqlite3"),
    ("sql", "ui.pages.statistics", "sqlalchemy"),
    ("sql", "certificates.register", "psycopg"),
    ("paper", "trainer.usecases.certify", "reportlab.pdfgen.canvas"),
    ("paper", "ui.pages.desk", "reportlab"),
    ("core", "trainer.usecases.practice", "trainer.app"),
    ("core", "trainer.storage.rows", "trainer.usecases"),
    *(("core", f"trainer.{room}.rows", "trainer.storage") for room in DOMAIN),
    ("core", "trainer.bank.shortcut", "trainer.papers"),
    ("core", "trainer.papers.shortcut", "trainer.attempts"),
    ("core", "trainer.attempts.shortcut", "trainer.progress"),
    ("core", "trainer.progress.shortcut", "trainer.certification"),
    ("core", "trainer.certification.shortcut", "trainer.attempts"),
    ("core", "trainer.question_types.essay", "trainer.bank"),
    ("core", "trainer.grading.marks", "trainer.question_types"),
    ("core", "trainer.question", "trainer.grading"),
    ("core", "trainer.errors", "trainer.question"),
]

NO_OFFENCES = [
    ("trainer.storage.rows", "sqlalchemy.orm"),
    ("trainer.storage.migrations.versions.first", "alembic"),
    ("certificates.seal", "reportlab.pdfgen.canvas"),
    ("ui.widgets.plot", "pyqtgraph"),
    ("ui.pages.desk", "certificates.seal"),
    ("certificates.seal", "trainer.certification.record"),
    ("trainer.bank.read", "trainer.question_types"),
    ("trainer.papers.pool", "trainer.bank"),
    ("trainer.attempts.result", "trainer.papers"),
    ("trainer.settings", "trainer.errors"),
]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the packages that import-linter sees instead of the real ones."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=not_code)
        monkeypatch.delitem(sys.modules, package, raising=False)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def not_code(folder: str, names: list[str]) -> set[str]:
    """What a copy needs not hold."""
    return {name for name in names if Path(folder, name).is_file() and not name.endswith(".py")}


def complaints(capsys: pytest.CaptureFixture[str], *contracts: str) -> str:
    """What lint-imports has against these contracts, all of them by default; empty if nothing."""
    capsys.readouterr()
    code = lint_imports(limit_to_contracts=contracts, no_cache=True, no_logo=True)
    return capsys.readouterr().out if code else ""


def offend(house: Path, module: str, imported: str) -> None:
    """Make a module of the copy import what it must not; both may be new."""
    for name in (module, imported):
        if name.split(".")[0] in PACKAGES:
            make(house, name)
    with source(house, module).open("a", encoding="utf-8") as file:
        file.write(f"\nimport {imported}\n")


def make(house: Path, module: str) -> None:
    """Make an empty module with its parents where there is none."""
    path = source(house, module)
    for folder in path.relative_to(house).parents:
        if folder.name:
            (house / folder).mkdir(exist_ok=True, parents=True)
            (house / folder / "__init__.py").touch()
    path.touch()


def source(house: Path, module: str) -> Path:
    """The file of a module, whether there is one or not."""
    path = house.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def test_the_arrows_hold(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert complaints(capsys) == ""


def test_every_contract_is_put_to_the_test() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]

    assert {contract["id"] for contract in config["contracts"]} == {row[0] for row in OFFENCES}


@pytest.mark.parametrize(("contract", "module", "imported"), OFFENCES)
def test_a_wrong_import_breaks_its_contract(
    house: Path, capsys: pytest.CaptureFixture[str], contract: str, module: str, imported: str
) -> None:
    offence = trace(module, imported)
    assert offence not in complaints(capsys, contract)

    offend(house, module, imported)

    assert offence in complaints(capsys, contract)


def test_a_module_without_a_place_breaks_the_contract(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(house, "trainer.without_a_place")

    assert "trainer.without_a_place" in complaints(capsys, "core")


@pytest.mark.parametrize(("module", "imported"), NO_OFFENCES)
def test_a_right_import_breaks_nothing(
    house: Path, capsys: pytest.CaptureFixture[str], module: str, imported: str
) -> None:
    offend(house, module, imported)

    assert trace(module, imported) not in complaints(capsys)


def trace(module: str, imported: str) -> str:
    """How lint-imports names an import; of other people's packages it knows the first name only."""
    root = imported.split(".", maxsplit=1)[0]
    return f"{module} -> {imported if root in PACKAGES else root} ("
