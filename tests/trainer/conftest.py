"""Stores and houses: on SQLite always, on PostgreSQL too where a URL is given."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from tests.factories import FixedClock, House, Parts, make_house
from trainer.settings import Place
from trainer.storage.store import Store

POSTGRES = os.environ.get("STAR_TRAINER_TEST_POSTGRES", "")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture(params=["sqlite", "postgresql"] if POSTGRES else ["sqlite"])
def any_place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """An empty database of each kind."""
    if request.param == "sqlite":
        yield Place(folder=tmp_path)
        return
    with fresh_schema() as url:
        yield Place(folder=tmp_path, database=url)


@contextmanager
def fresh_schema() -> Iterator[str]:
    """The URL of a schema of its own in the PostgreSQL database; dropped at the end."""
    url = make_url(POSTGRES).set(drivername="postgresql+psycopg")
    name = f"test_{uuid.uuid4().hex}"
    own = url.update_query_dict({"options": f"-csearch_path={name}"})
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            connection.execute(text(f"CREATE SCHEMA {name}"))
            yield own.render_as_string(hide_password=False)
            connection.execute(text(f"DROP SCHEMA {name} CASCADE"))
    finally:
        engine.dispose()


@pytest.fixture(scope="session")
def new_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file on the newest schema: copying it is quicker than migrating for each test."""
    place = Place(folder=tmp_path_factory.mktemp("new"))
    Store.open(place).close()
    return place.database_file


@pytest.fixture
def place(tmp_path: Path, new_database: Path) -> Place:
    """A data folder with a new SQLite database."""
    found = Place(folder=tmp_path)
    shutil.copy(new_database, found.database_file)
    return found


@pytest.fixture
def store(any_place: Place, new_database: Path) -> Iterator[Store]:
    """An empty store on each kind of database."""
    if not any_place.database:
        shutil.copy(new_database, any_place.database_file)
    found = Store.open(any_place)
    yield found
    found.close()


@pytest.fixture
def house(place: Place, clock: FixedClock) -> Iterator[House]:
    """A trainer with people on SQLite."""
    found = make_house(Parts(place=place, clock=clock))
    yield found
    found.trainer.close()
