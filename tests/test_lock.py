"""What run.py installs is what uv.lock says, and nothing of it comes from one machine alone."""

from __future__ import annotations

import os
import subprocess
import tomllib
from pathlib import Path

import pytest
from uv import find_uv_bin

ROOT = Path(__file__).resolve().parent.parent
EXPORT = ("export", "--frozen", "--no-emit-project", "--no-header", "--no-annotate")
LISTS = {"requirements.txt": ("--no-dev",), "requirements-dev.txt": ("--extra", "postgres")}
PUBLIC = ("https://pypi.org/", "https://files.pythonhosted.org/")


@pytest.fixture
def uv(tmp_path: Path) -> list[str]:
    """uv without network, cache and anybody's configuration."""
    assert not [name for name in os.environ if name.startswith("UV_INDEX")]
    return [find_uv_bin(), "--offline", "--no-config", "--cache-dir", str(tmp_path / "cache")]


@pytest.mark.parametrize("name", LISTS)
def test_requirements_are_exported_from_the_lock(name: str, uv: list[str]) -> None:
    done = subprocess.run(
        [*uv, "--quiet", *EXPORT, *LISTS[name]], cwd=ROOT, check=True, stdout=subprocess.PIPE
    )

    assert done.stdout.decode() == (ROOT / name).read_text("utf-8"), "see CONTRIBUTING.md"


def test_lock_holds_what_the_project_asks_for(uv: list[str]) -> None:
    done = subprocess.run([*uv, "lock", "--check"], cwd=ROOT, check=False, capture_output=True)

    assert done.returncode == 0, done.stderr.decode()


def test_every_package_comes_from_the_public_index() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    packages = [package for package in lock["package"] if package["name"] != "star-trainer"]
    files = [
        file["url"]
        for package in packages
        for file in [*package.get("wheels", []), *filter(None, [package.get("sdist")])]
    ]

    assert {package["source"]["registry"] for package in packages} == {"https://pypi.org/simple"}
    assert [url for url in files if not url.startswith(PUBLIC)] == []


@pytest.mark.parametrize("name", [*LISTS, "uv.lock"])
@pytest.mark.parametrize("trace", ["file:", "/opt/", "find-links", "index-url", "--index"])
def test_no_trace_of_one_machine(name: str, trace: str) -> None:
    assert trace not in (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("name", LISTS)
def test_every_requirement_is_hashed(name: str) -> None:
    entries = (ROOT / name).read_text("utf-8").replace("\\\n", " ").splitlines()

    assert len(entries) > 20
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
