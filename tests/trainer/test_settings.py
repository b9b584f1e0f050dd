"""Where data lives, and what a centre sets."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from trainer.resources import bank_root, resource_path
from trainer.settings import DataFolderUnusable, Organisation, Place, open_place


def test_the_folder_given_wins_over_the_variable(tmp_path: Path, data_folder: Path) -> None:
    place = open_place(tmp_path / "given", "postgresql://x/y")

    assert (place.folder, place.database) == (tmp_path / "given", "postgresql://x/y")
    assert place.folder.is_dir()
    assert not data_folder.exists()


def test_the_variable_names_the_folder(data_folder: Path) -> None:
    place = open_place()

    assert place.folder == data_folder
    assert place.database_file.parent == data_folder == place.log_file.parent


def test_without_both_it_is_the_users_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STAR_TRAINER_DATA")

    place = open_place()

    assert place.folder.is_dir()
    assert "StarTrainer" in place.folder.name


def test_nothing_is_left_of_the_writing_test(tmp_path: Path) -> None:
    open_place(tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_another_program_may_have_cleaned_up_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = Path.write_bytes

    def and_gone(self: Path, data: bytes) -> int:
        written = write(self, data)
        self.unlink()
        return written

    monkeypatch.setattr(Path, "write_bytes", and_gone)

    assert open_place(tmp_path).folder == tmp_path


def test_a_file_in_the_way_is_a_user_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(DataFolderUnusable) as caught:
        open_place(tmp_path / "file")

    assert caught.value.details["folder"] == str(tmp_path / "file")
    assert caught.value.details["reason"] == os.strerror(17)


def test_an_error_without_words_of_its_own_is_told_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, data: bytes) -> int:
        raise OSError("disk is strange")

    monkeypatch.setattr(Path, "write_bytes", full)

    with pytest.raises(DataFolderUnusable) as caught:
        open_place(tmp_path)
    assert caught.value.details["reason"] == "disk is strange"


def test_what_was_stored_overrides_defaults_and_newer_keys_are_ignored() -> None:
    found = Organisation.of({"company": "远山电器", "valid_months": 12, "colour": "red"})

    assert (found.company, found.valid_months) == ("远山电器", 12)
    assert found.hotline == Organisation().hotline


def test_files_of_the_product_are_found() -> None:
    assert resource_path("blueprints", "exam-star-1.yaml").is_file()
    assert (bank_root() / "home_visit" / "bank.yaml").is_file()


def test_in_an_installed_wheel_they_lie_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("_resources", "_question_banks"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr("trainer.resources._PACKAGE", tmp_path)

    assert resource_path("fonts") == tmp_path / "_resources" / "fonts"
    assert bank_root() == tmp_path / "_question_banks"


@pytest.mark.parametrize(
    ("database", "shown"),
    [
        ("postgresql://trainer:s3cret@db/stars", "postgresql://trainer:…@db/stars"),
        ("postgresql://trainer@db/stars", "postgresql://trainer@db/stars"),
        ("postgresql://db/stars", "postgresql://db/stars"),
    ],
)
def test_people_never_see_the_database_password(tmp_path: Path, database: str, shown: str) -> None:
    assert Place(tmp_path, database).database_shown == shown


def test_without_a_url_people_see_the_file(tmp_path: Path) -> None:
    assert Place(tmp_path).database_shown == str(tmp_path / "star-trainer.sqlite")
