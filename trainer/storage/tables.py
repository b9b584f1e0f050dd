"""The tables. Times are UTC in ISO 8601 text, ids of attempts and accounts are integers.

Only what the program writes by itself has a length: PostgreSQL refuses longer text, SQLite doesn't.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMING)

account = Table(
    "account", metadata,
    Column("id", Integer, primary_key=True),
    Column("number", String, nullable=False, unique=True),
    Column("name", String, nullable=False),
    Column("initials", String, nullable=False),
    Column("unit", String, nullable=False),
    Column("job_title", String, nullable=False),
    Column("role", String(20), nullable=False),
    Column("secret", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("failures", Integer, nullable=False, default=0),
    Column("locked_until", String(32)),
    Column("photo", LargeBinary),
    Column("created_at", String(32), nullable=False),
)  # fmt: skip

setting = Table(
    "setting", metadata,
    Column("key", String(60), primary_key=True),
    Column("value", JSON, nullable=False),
)  # fmt: skip

question_version = Table(
    "question_version", metadata,
    Column("hash", String(64), primary_key=True),
    Column("question_id", String, nullable=False, index=True),
    Column("bank", String, nullable=False),
    Column("data", JSON, nullable=False),
    Column("stored_at", String(32), nullable=False),
)  # fmt: skip

attempt = Table(
    "attempt", metadata,
    Column("id", Integer, primary_key=True),
    Column("learner_id", ForeignKey("account.id"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("title", String, nullable=False),
    Column("paper", JSON, nullable=False),
    Column("started_at", String(32), nullable=False),
    Column("ended_at", String(32)),
    Column("used", Float),
    Column("total", Float),
    Column("phrasing", Float),
    Column("procedure", Float),
    Column("star", Integer),
    Column("passed", Boolean),
    Index("ix_attempt_learner_id_ended_at", "learner_id", "ended_at"),
)  # fmt: skip

step = Table(
    "step", metadata,
    Column("attempt_id", ForeignKey("attempt.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", String(32), nullable=False),
    Column("boot", String(40), nullable=False),
    Column("uptime", Float, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("used", Float, nullable=False),
    Column("slot", Integer),
    Column("data", JSON),
    sqlite_with_rowid=False,
)  # fmt: skip

grade = Table(
    "grade", metadata,
    Column("attempt_id", ForeignKey("attempt.id"), primary_key=True),
    Column("slot", Integer, primary_key=True),
    Column("version", ForeignKey("question_version.hash"), nullable=False),
    Column("fraction", Float, nullable=False),
    Column("data", JSON, nullable=False),
    Column("graded_at", String(32), nullable=False),
)  # fmt: skip

memory = Table(
    "memory", metadata,
    Column("learner_id", ForeignKey("account.id"), primary_key=True),
    Column("point", String, primary_key=True),
    Column("level", Float, nullable=False),
    Column("asked", Integer, nullable=False),
    Column("stability", Float, nullable=False),
    Column("difficulty", Float, nullable=False),
    Column("state", Integer, nullable=False),
    Column("step", Integer),
    Column("due", String(32), nullable=False),
    Column("last_review", String(32), nullable=False),
)  # fmt: skip

mistake = Table(
    "mistake", metadata,
    Column("id", Integer, primary_key=True),
    Column("learner_id", ForeignKey("account.id"), nullable=False),
    Column("attempt_id", ForeignKey("attempt.id"), nullable=False),
    Column("slot", Integer, nullable=False),
    Column("question_id", String, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("part", String, nullable=False),
    Column("lost", Float, nullable=False),
    Column("at", String(32), nullable=False),
    Column("mended_at", String(32)),
    Index("ix_mistake_learner_id_question_id", "learner_id", "question_id"),
)  # fmt: skip

day = Table(
    "day", metadata,
    Column("learner_id", ForeignKey("account.id"), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("answered", Integer, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("earned", Float, nullable=False),
)  # fmt: skip

certificate = Table(
    "certificate", metadata,
    Column("id", Integer, primary_key=True),
    Column("number", String, nullable=False),
    Column("learner_id", ForeignKey("account.id"), nullable=False),
    Column("attempt_id", ForeignKey("attempt.id"), nullable=False),
    Column("level", Integer, nullable=False),
    Column("template", String, nullable=False),
    Column("record", JSON, nullable=False),
    Column("photo", LargeBinary),
    Column("issued_at", String(32), nullable=False),
    Column("issued_by", ForeignKey("account.id"), nullable=False),
    Column("valid_until", String(10), nullable=False),
    Column("state", String(20), nullable=False),
    Column("ended_at", String(32)),
    Column("ended_by", ForeignKey("account.id")),
    Column("reason", Text),
    Column("replaces", ForeignKey("certificate.id")),
    UniqueConstraint("number"),
    Index("ix_certificate_learner_id", "learner_id"),
)  # fmt: skip
