"""The quick look says the same as the whole store, or nothing."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.factories import START, add_person
from trainer.accounts import Role
from trainer.settings import Organisation, Place
from trainer.storage.codec import to_text
from trainer.storage.quick import FirstLook, first_look
from trainer.storage.store import Store


@pytest.fixture
def filled(place: Place) -> Place:
    store = Store.open(place)
    with store.begin() as tx:
        locked = add_person(tx, number="C3", name="赵𬭎", role=Role.ADMINISTRATOR)
        add_person(tx, number="A1")
        pictured = add_person(tx, number="B2", role=Role.HR)
        tx.accounts.change(locked.id, locked_until=to_text(START), active=False)
        tx.accounts.change(pictured.id, photo=b"picture")
        tx.settings.put("organisation", asdict(Organisation(company="远山电器")))
    store.close()
    return place


def whole_look(place: Place) -> FirstLook:
    store = Store.open(place)
    with store.read() as tx:
        found = FirstLook(tuple(tx.accounts.all()), tx.settings.get("organisation") or {})
    store.close()
    return found


def test_both_looks_see_the_same(filled: Place) -> None:
    look = first_look(filled)

    assert look == whole_look(filled)
    assert look is not None
    assert [person.number for person in look.accounts] == ["A1", "B2", "C3"]


def test_they_see_the_same_while_another_program_writes(filled: Place) -> None:
    store = Store.open(filled)
    with store.begin() as tx:
        add_person(tx, number="D4")
        before = first_look(filled)
    after = first_look(filled)
    store.close()

    assert before is not None
    assert after is not None
    assert (len(before.accounts), len(after.accounts)) == (3, 4)


def test_a_new_database_shows_nobody(place: Place) -> None:
    assert first_look(place) == FirstLook((), {})


def test_without_a_database_there_is_nothing_to_see(tmp_path: Path) -> None:
    assert first_look(Place(folder=tmp_path)) is None
    assert not list(tmp_path.iterdir())


def test_a_server_takes_the_whole_store(filled: Place) -> None:
    assert first_look(Place(filled.folder, database="postgresql://host/x")) is None


def test_another_schema_takes_the_whole_store(filled: Place) -> None:
    store = Store.open(filled)
    with store.begin() as tx:
        tx.connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    store.close()

    assert first_look(filled) is None


def test_what_is_no_database_takes_the_whole_store(place: Place) -> None:
    place.database_file.write_bytes(b"no database" * 500)

    assert first_look(place) is None
