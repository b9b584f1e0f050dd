"""The installed product finds its data as a checkout does."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's content, unpacked as an installation would."""
    built, folder = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("installed")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    subprocess.run([*build, str(built)], cwd=ROOT, check=True, capture_output=True)
    (wheel,) = built.iterdir()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_only_our_packages_are_installed(installed: Path) -> None:
    names = {path.name for path in installed.iterdir() if path.suffix != ".dist-info"}

    assert names == {"trainer", "ui", "certificates"}


def test_the_command_is_declared(installed: Path) -> None:
    (entry_points,) = installed.glob("*.dist-info/entry_points.txt")

    assert "star-trainer = ui.__main__:main" in entry_points.read_text("utf-8")


@pytest.mark.parametrize(
    ("source", "target"), [("resources", "_resources"), ("question_banks", "_question_banks")]
)
def test_all_data_is_installed(installed: Path, source: str, target: str) -> None:
    def data(folder: Path) -> set[Path]:
        files = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder) for path in files if "__pycache__" not in path.parts}

    assert data(installed / "trainer" / target) == data(ROOT / source) != set()


def test_an_installed_product_finds_its_resources(installed: Path) -> None:
    ask = "from trainer.resources import resource_path; print(resource_path('fonts'))"

    done = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=installed,
        check=True,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONUTF8": "1"},
    )

    assert Path(done.stdout.decode().strip()) == installed / "trainer" / "_resources" / "fonts"
