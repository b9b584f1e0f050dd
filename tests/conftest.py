"""What every test stands on: no screen, no data of the user's, the same examples every time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

# Qt reads it once, when the first application is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

settings.register_profile("fixed", deadline=None, derandomize=True, database=None)
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile("fixed")

HOME_VARIABLES = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
)


@pytest.fixture(scope="session", autouse=True)
def _no_user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whatever asks for the user's folders gets empty ones."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable in HOME_VARIABLES:
            patch.setenv(variable, str(home))
        yield


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of this test alone; not made yet."""
    folder = tmp_path / "star-trainer-data"
    monkeypatch.setenv("STAR_TRAINER_DATA", str(folder))
    return folder
