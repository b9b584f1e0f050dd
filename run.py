#!/usr/bin/env python3
"""Set StarTrainer up and run it, with nothing installed but Python.

python3 run.py             install what is missing, then open the window
python3 run.py test        install what the tests need, then run them all (options go to pytest)
python3 run.py ARGS...     the same as `star-trainer ARGS...`

Windows: `py run.py`. Everything is installed into the folder .venv beside this file.
"""

import sys

# This file must stay readable for Python 3.6, so that an old one gets this sentence.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "StarTrainer needs Python 3.11 or newer and this is {}.{}: "
        "install a newer one and use it, e.g. `python3.12 run.py`.".format(*sys.version_info)
    )

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sysconfig
from pathlib import Path

VERSION = "{}.{}".format(*sys.version_info)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV.joinpath(*(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
RUN_SET, TEST_SET = "requirements.txt", "requirements-dev.txt"

# Shared library -> Debian package. Qt needs the first set to draw, the second to open an X window.
DRAWING = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class SetupError(Exception):
    """What keeps StarTrainer from running: one sentence that ends with the remedy."""


def main(args: list[str]) -> int:
    """Install what is missing and run what `args` ask for; the exit code."""
    testing = args[:1] == ["test"]
    try:
        install_libraries(missing_libraries(window=has_screen() and not testing))
        install_packages(TEST_SET if testing else RUN_SET)
    except SetupError as error:
        print(f"StarTrainer: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        remedy = "check that its folder is complete and that you may write there"
        print(f"StarTrainer: {error.filename}: {error.strerror}: {remedy}.", file=sys.stderr)
        return 1
    if testing:
        return 0 if "--setup-only" in args else start(["-m", "pytest", *args[1:]], folder=ROOT)
    if args or has_screen():
        return start(["-m", "ui", *args])
    return run_demo(Path("demo-output"))


def has_screen() -> bool:
    """Whether a window could be seen here."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def run_demo(out: Path) -> int:
    """A learner's whole way through the program without a screen; says what it left in `out`."""
    print("There is no screen here: running `star-trainer demo` offscreen instead of the window.")
    code = start(["-m", "ui", "demo", "--out", str(out), "--seed", "1"])
    if code == 0:
        left = sorted(path for path in out.rglob("*") if path.is_file())
        found = [path for path in left if "cache" not in path.relative_to(out).parts]
        pictures = [path for path in found if path.suffix == ".png"]
        print(f"Look at {len(pictures)} screenshots in {out.resolve()} and at:")
        for path in found:
            if path not in pictures:
                print(f"  {path.relative_to(out)}")
    return code


def start(command: list[str], *, folder: Path | None = None) -> int:
    """Run our Python with `command`, offscreen where there is no screen; its exit code."""
    env = dict(os.environ)
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # without bytecode every start takes four times longer
    if not has_screen():
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        return subprocess.call([str(PYTHON), *command], cwd=folder, env=env)
    except KeyboardInterrupt:
        return 130


def missing_libraries(*, window: bool) -> dict[str, str]:
    """The shared libraries that Qt needs and the system lacks, with their Debian packages."""
    if sys.platform != "linux":
        return {}
    needed = {**DRAWING, **WINDOW} if window else DRAWING
    return {name: package for name, package in needed.items() if not loads(name)}


def loads(library: str) -> bool:
    """Whether the system finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_libraries(missing: dict[str, str]) -> None:
    """Install the packages of the missing libraries."""
    if not missing:
        return
    if shutil.which("apt-get"):
        apt_install(sorted(missing.values()))
    still = [name for name in missing if not loads(name)]
    if still:
        names = ", ".join(still)
        raise SetupError(f"Qt needs {names}: install with your package manager, then run again.")


def apt_install(packages: list[str]) -> None:
    """Install Debian packages as root or with sudo."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    by_hand = f"sudo apt-get update && sudo {shlex.join(install)}"
    prefix = root_prefix()
    if prefix is None:
        raise SetupError(f"the system lacks some packages: type `{by_hand}`")
    print(f"Installing the system packages {' '.join(packages)}", flush=True)
    done = run_quietly([*prefix, *install])
    if done.returncode:
        run_quietly([*prefix, "apt-get", "update"])  # a fresh machine has no package lists yet
        done = run_quietly([*prefix, *install])
    if done.returncode:
        reason = last_error(done.stdout, "E: ")
        raise SetupError(f"apt-get failed ({reason}): mend that or type `{by_hand}`")


def run_quietly(command: list[str]) -> subprocess.CompletedProcess[bytes]:
    """Run a tool whose output matters only when it fails."""
    return subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def root_prefix() -> list[str] | None:
    """What makes a command run as root, None where nothing does."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    return ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]


def install_packages(wanted: str) -> None:
    """Make .venv hold what the lock says; nothing to do where the stamp says it does."""
    if is_stamped(wanted):
        return
    if not can_run("pip"):
        make_venv()
    print(f"Installing Python packages into {VENV} (once, some minutes)", flush=True)
    pip_install(ROOT / wanted)
    site = sysconfig.get_path("purelib", "venv", {"base": str(VENV)})
    # Python up to 3.12 reads .pth files in the locale's encoding: mind Chinese folders on Windows.
    Path(site, "star_trainer.pth").write_text(f"{ROOT}\n", encoding="locale")
    for done in {wanted, RUN_SET}:  # the tests' set holds the other one too
        stamp_of(done).write_text(fingerprint(done), encoding="ascii")


def is_stamped(wanted: str) -> bool:
    """Whether .venv was set up from this very list, for this folder and this Python."""
    stamp, expected = stamp_of(wanted), fingerprint(wanted)
    return PYTHON.exists() and stamp.exists() and stamp.read_text("ascii") == expected


def stamp_of(wanted: str) -> Path:
    """The file that remembers from which list .venv was set up."""
    return VENV / (wanted + ".stamp")


def fingerprint(wanted: str) -> str:
    """Changes whenever .venv has to be set up again."""
    parts = [(ROOT / wanted).read_bytes(), str(ROOT).encode(), VERSION.encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def can_run(module: str) -> bool:
    """Whether our Python is there, is this Python's version, and has a module."""
    probe = f"import sys, {module}; sys.exit('%d.%d' % sys.version_info[:2] != '{VERSION}')"
    try:
        return subprocess.call([str(PYTHON), "-c", probe], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def make_venv() -> None:
    """Make a new .venv with pip; Debian packs what that takes separately."""
    if importlib.util.find_spec("ensurepip") is None:
        if not shutil.which("apt-get"):
            raise SetupError("this Python lacks ensurepip: install Python from python.org.")
        apt_install([f"python{VERSION}-venv"])
    clear = [] if can_run("sys") else ["--clear"]  # another Python's, or its Python is gone
    done = run_quietly([sys.executable, "-m", "venv", *clear, str(VENV)])
    if done.returncode:
        reason = last_error(done.stdout, "Error: ")
        raise SetupError(f"cannot make {VENV} ({reason}): check that you may write there.")


def pip_install(requirements: Path) -> None:
    """Install a hashed list of packages, compiled to bytecode."""
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    command = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--only-binary=:all:"]
    command += ["--compile", "--disable-pip-version-check", *quiet, "-r", str(requirements)]
    done = subprocess.run(command, check=False, stderr=subprocess.PIPE)
    if done.returncode:
        reason = last_error(done.stderr, "ERROR: ")
        raise SetupError(
            f"pip could not install the packages ({reason}): "
            "check the network or pip's mirror, then run again."
        )


def last_error(output: bytes, mark: str) -> str:
    """The last line of a tool's complaints that starts with `mark`."""
    lines = output.decode(errors="replace").splitlines()
    marked = [line[len(mark) :].strip() for line in lines if line.startswith(mark)]
    return marked[-1] if marked else "no reason given"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
