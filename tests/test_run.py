"""The bootstrap: what it decides, and the one sentence it says when something is in its way."""

from __future__ import annotations

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run

SCRIPT = Path(run.__file__)
posix = pytest.mark.skipif(os.name != "posix", reason="plays apt-get with a shell script")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own that run.py takes for the repository, with this Python for .venv's."""
    for name in (run.RUN_SET, run.TEST_SET):
        (tmp_path / name).write_text("segno==1.6.6\n")
    (tmp_path / ".venv").mkdir()
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(run, "PYTHON", Path(sys.executable))
    return tmp_path


# -- an old Python


def test_python_3_6_can_read_the_script() -> None:
    ast.parse(SCRIPT.read_text("utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize("version", [(3, 6, 15), (3, 10, 13)])
def test_an_old_python_gets_one_sentence(version: tuple[int, int, int]) -> None:
    pretend = f"import runpy, sys; sys.version_info = {version}; runpy.run_path({str(SCRIPT)!r})"

    done = subprocess.run(
        [sys.executable, "-c", pretend], check=False, text=True, capture_output=True
    )

    assert done.returncode == 1
    assert done.stderr.startswith("StarTrainer needs Python 3.11 or newer and this is 3.")
    assert done.stderr.count("\n") == 1


# -- what is run


@pytest.mark.parametrize(
    ("platform", "env", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, True),
        ("win32", {}, True),
        ("win32", {"QT_QPA_PLATFORM": "offscreen"}, False),
        ("darwin", {}, True),
    ],
)
def test_where_there_is_a_screen(
    monkeypatch: pytest.MonkeyPatch, platform: str, env: dict[str, str], expected: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)

    assert run.has_screen() is expected


@pytest.mark.parametrize(
    ("args", "screen", "installed", "started"),
    [
        ([], True, run.RUN_SET, ["-m", "ui"]),
        ([], False, run.RUN_SET, ["-m", "ui", "demo", "--out", "demo-output", "--seed", "1"]),
        (["bank", "check"], False, run.RUN_SET, ["-m", "ui", "bank", "check"]),
        (["bank", "test"], True, run.RUN_SET, ["-m", "ui", "bank", "test"]),
        (["test"], False, run.TEST_SET, ["-m", "pytest"]),
        (["test", "-k", "draw"], True, run.TEST_SET, ["-m", "pytest", "-k", "draw"]),
        (["test", "--setup-only"], False, run.TEST_SET, None),
    ],
)
def test_what_is_installed_and_started(
    monkeypatch: pytest.MonkeyPatch,
    args: list[str],
    screen: bool,
    installed: str,
    started: list[str] | None,
) -> None:
    seen: dict[str, object] = {"started": None}
    monkeypatch.setattr(run, "has_screen", lambda: screen)
    monkeypatch.setattr(run, "missing_libraries", lambda *, window: {})
    monkeypatch.setattr(run, "install_packages", lambda wanted: seen.update(installed=wanted))
    monkeypatch.setattr(run, "start", lambda command, **_: seen.update(started=command) or 0)

    assert run.main(args) == 0
    assert seen == {"installed": installed, "started": started}


def test_a_program_runs_offscreen_and_its_exit_code_comes_back(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setattr(sys, "platform", "linux")
    probe = (
        "import os, pathlib, sys;"
        "pathlib.Path('seen').write_text(os.environ['QT_QPA_PLATFORM']);"
        "sys.exit(7 if not sys.dont_write_bytecode else 8)"
    )

    assert run.start(["-c", probe], folder=place) == 7
    assert (place / "seen").read_text() == "offscreen"


def test_the_demonstration_says_where_everything_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def leave_files(command: list[str]) -> int:
        for name in (
            "certificate.pdf",
            "report.md",
            "shots/01.png",
            "shots/02.png",
            "cache/banks.json",
        ):
            file = Path(command[command.index("--out") + 1], name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
        return 0

    monkeypatch.setattr(run, "start", leave_files)

    assert run.run_demo(tmp_path / "out") == 0
    said = capsys.readouterr().out
    assert "There is no screen here" in said
    assert f"2 screenshots in {tmp_path / 'out'}" in said
    assert said.endswith("  certificate.pdf\n  report.md\n")


# -- Qt's shared libraries


def test_only_what_the_system_lacks_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(run, "loads", lambda library: library in ("there.so.1", "also.so.2"))
    monkeypatch.setattr(run, "DRAWING", {"there.so.1": "there1", "lost.so.6": "lost6"})
    monkeypatch.setattr(run, "WINDOW", {"also.so.2": "also2", "gone.so.0": "gone0"})

    assert run.missing_libraries(window=False) == {"lost.so.6": "lost6"}
    assert run.missing_libraries(window=True) == {"lost.so.6": "lost6", "gone.so.0": "gone0"}


def test_other_systems_bring_the_libraries_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(run, "DRAWING", {"lost.so.6": "lost6"})

    assert run.missing_libraries(window=True) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="asks the dynamic loader of Linux")
def test_the_loader_is_asked() -> None:
    assert run.loads("libc.so.6")
    assert not run.loads("libstar-trainer-has-no-such.so.1")


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in PATH: no apt-get and no sudo but what a test puts there."""
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    return folder


def put_tool(folder: Path, name: str, script: str) -> None:
    """An executable that notes its arguments, then does what the shell script says."""
    tool = folder / name
    tool.write_text(f'#!/bin/sh\necho "{name} $*" >> {folder / "calls"}\n{script}\n')
    tool.chmod(0o755)


@posix
def test_apt_installs_at_once_where_it_can(tools: Path) -> None:
    put_tool(tools, "apt-get", "exit 0")

    run.apt_install(["libegl1", "libgl1"])

    assert (tools / "calls").read_text() == (
        "apt-get install -y --no-install-recommends libegl1 libgl1\n"
    )


@posix
def test_apt_gets_its_package_lists_first_on_a_fresh_machine(tools: Path) -> None:
    lists = tools / "lists"
    put_tool(tools, "apt-get", f'[ "$1" = update ] && : > {lists}; [ -e {lists} ]')

    run.apt_install(["libegl1"])

    calls = (tools / "calls").read_text().splitlines()
    assert [call.split()[1] for call in calls] == ["install", "update", "install"]


@posix
def test_apt_s_own_reason_is_passed_on(tools: Path) -> None:
    put_tool(tools, "apt-get", "echo 'E: Unable to locate package libegl1' >&2; exit 100")

    with pytest.raises(
        run.SetupError, match=r"Unable to locate package libegl1.* type `sudo apt-g"
    ):
        run.apt_install(["libegl1"])


@posix
def test_without_root_and_sudo_the_line_to_type_is_said(
    tools: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_tool(tools, "apt-get", "exit 0")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(run.SetupError, match=r"sudo apt-get install -y .* libegl1"):
        run.install_libraries({"libEGL-of-nowhere.so.1": "libegl1"})
    assert not (tools / "calls").exists()


@posix
def test_sudo_makes_root(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_tool(tools, "sudo", "exit 0")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    run.apt_install(["libegl1"])

    assert "apt-get install -y" in (tools / "calls").read_text()


def test_without_apt_the_libraries_are_named(tools: Path) -> None:
    with pytest.raises(run.SetupError, match=r"libEGL-of-nowhere\.so\.1: install"):
        run.install_libraries({"libEGL-of-nowhere.so.1": "libegl1"})


# -- Python packages


@pytest.mark.parametrize("wanted", [run.RUN_SET, run.TEST_SET])
def test_a_second_run_has_nothing_to_do(
    place: Path, monkeypatch: pytest.MonkeyPatch, wanted: str
) -> None:
    calls: list[Path] = []
    monkeypatch.setattr(run, "pip_install", calls.append)
    monkeypatch.setattr(run.sysconfig, "get_path", lambda *_: str(place))

    run.install_packages(wanted)
    run.install_packages(wanted)
    run.install_packages(run.RUN_SET)

    assert calls == [place / wanted]
    assert (place / "star_trainer.pth").read_text().strip() == str(place)


@pytest.mark.parametrize("what", ["list", "folder", "python", "venv"])
def test_a_change_installs_again(place: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    run.stamp_of(run.RUN_SET).write_text(run.fingerprint(run.RUN_SET))
    assert run.is_stamped(run.RUN_SET)

    if what == "list":
        (place / run.RUN_SET).write_text("segno==1.6.7\n")
    elif what == "folder":
        shutil.copytree(place, place / "moved", dirs_exist_ok=True, ignore=lambda *_: {"moved"})
        monkeypatch.setattr(run, "ROOT", place / "moved")
    elif what == "python":
        monkeypatch.setattr(run, "VERSION", "3.99")
    else:
        monkeypatch.setattr(run, "PYTHON", place / ".venv" / "gone")

    assert not run.is_stamped(run.RUN_SET)


def test_another_python_s_venv_is_not_used(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run.can_run("sys")
    assert not run.can_run("no_module_of_this_name")

    monkeypatch.setattr(run, "VERSION", "3.99")

    assert not run.can_run("sys")


def test_a_venv_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    shutil.copy(SCRIPT, tmp_path)
    (tmp_path / run.RUN_SET).touch()
    (tmp_path / ".venv").touch()

    done = subprocess.run(
        [sys.executable, tmp_path / "run.py"], check=False, text=True, capture_output=True
    )

    assert done.returncode == 1
    assert done.stderr.startswith(f"StarTrainer: cannot make {tmp_path / '.venv'} (")
    assert done.stderr.count("\n") == 1


def test_an_incomplete_folder_is_one_sentence(tmp_path: Path) -> None:
    shutil.copy(SCRIPT, tmp_path)

    done = subprocess.run(
        [sys.executable, tmp_path / "run.py"], check=False, text=True, capture_output=True
    )

    assert done.returncode == 1
    assert "requirements.txt: No such file or directory: check" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(importlib.util.find_spec("pip") is None, reason="made by uv, without pip")
def test_pip_s_own_reason_is_passed_on(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(place))
    wanted = place / "wanted.txt"
    wanted.write_text(f"star-trainer-has-no-such==1.0 --hash=sha256:{'0' * 64}\n")

    with pytest.raises(run.SetupError, match=r"No matching distribution.*no-such.* then run again"):
        run.pip_install(wanted)
