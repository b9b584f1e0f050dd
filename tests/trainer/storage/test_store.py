"""Transactions: all or nothing, one writer at a time, errors people can read."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, InternalError, OperationalError, ProgrammingError

from tests.factories import add_person
from trainer.settings import Place
from trainer.storage.store import Store, StoreUnavailable

ROOT = Path(__file__).parents[3]


class Mishap(Exception):
    """Something went wrong in the middle."""


def half_done(store: Store) -> None:
    with store.begin() as tx:
        add_person(tx)
        tx.settings.put("k", 1)
        raise Mishap


def test_an_error_rolls_everything_back(store: Store) -> None:
    with pytest.raises(Mishap):
        half_done(store)

    with store.read() as tx:
        assert tx.accounts.count() == 0
        assert tx.settings.get("k") is None


def test_what_was_committed_is_there_after_opening_again(store: Store, any_place: Place) -> None:
    with store.begin() as tx:
        tx.settings.put("k", {"a": [1, "文"]})
    store.close()

    again = Store.open(any_place)
    with again.read() as tx:
        assert tx.settings.get("k") == {"a": [1, "文"]}
    again.close()


def test_reading_sees_one_moment(store: Store, any_place: Place) -> None:
    other = Store.open(any_place)
    with store.read() as reading:
        assert reading.settings.get("k") is None
        with other.begin() as writing:
            writing.settings.put("k", 1)
        assert reading.settings.get("k") is None
    with store.read() as reading:
        assert reading.settings.get("k") == 1
    other.close()


def test_a_second_writer_waits_for_the_first(store: Store, any_place: Place) -> None:
    other = Store.open(any_place)
    order: list[str] = []
    started = threading.Event()

    def second() -> None:
        started.set()
        with other.begin() as tx:
            order.append(f"second sees {tx.settings.get('k')}")

    thread = threading.Thread(target=second)
    with store.begin() as tx:
        thread.start()
        started.wait()
        thread.join(0.2)
        tx.settings.put("k", 1)
        order.append("first has written")
    thread.join()
    other.close()

    assert order == ["first has written", "second sees 1"]


def test_waiting_too_long_is_a_user_error(
    any_place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trainer.storage.engine._SECONDS_TO_WAIT", 1)
    first, second = Store.open(any_place), Store.open(any_place)

    with first.begin(), pytest.raises(StoreUnavailable), second.begin():
        pass

    first.close()
    second.close()


COUNT = """
import sys
from pathlib import Path
from trainer.settings import Place
from trainer.storage.store import Store

store = Store.open(Place(folder=Path(sys.argv[1]), database=sys.argv[2]))
for _ in range(25):
    with store.begin() as tx:
        tx.settings.put("counter", (tx.settings.get("counter") or 0) + 1)
store.close()
"""


def test_processes_that_start_and_write_at_once_lose_nothing(any_place: Place) -> None:
    command = [sys.executable, "-c", COUNT, str(any_place.folder), any_place.database]
    running = [
        subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(3)
    ]
    errors = [process.communicate()[1] for process in running]

    assert errors == ["", "", ""]
    store = Store.open(any_place)
    with store.read() as tx:
        assert tx.settings.get("counter") == 75
    store.close()


def test_a_reference_to_nobody_is_refused(store: Store) -> None:
    with pytest.raises(IntegrityError), store.begin() as tx:
        tx.connection.exec_driver_sql(
            "INSERT INTO day (learner_id, day, answered, seconds, earned)"
            " VALUES (99, '2026-11-21', 1, 1, 1)"
        )


def test_a_wrong_statement_is_a_bug_and_no_user_error(store: Store) -> None:
    expected = OperationalError if store.is_sqlite else ProgrammingError

    with pytest.raises(expected, match="colour"), store.read() as tx:
        tx.connection.exec_driver_sql("SELECT colour FROM account")


def test_a_store_knows_its_kind(store: Store, any_place: Place) -> None:
    assert store.is_sqlite is (any_place.database == "")


@pytest.mark.skipif(
    not os.environ.get("STAR_TRAINER_TEST_POSTGRES"),
    reason="STAR_TRAINER_TEST_POSTGRES is not set: storage is tried on SQLite alone",
)
def test_a_reader_on_postgresql_cannot_write(store: Store) -> None:
    if store.is_sqlite:
        return
    with pytest.raises(InternalError, match="read-only"), store.read() as tx:
        tx.settings.put("k", 1)
