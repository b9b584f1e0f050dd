"""Reading, checking and searching banks, as ratios to the plain way in the same run."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import yaml
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.test_core import compare
from trainer.bank.cache import read_library
from trainer.bank.check import check_banks
from trainer.bank.library import Library, bank_folders
from trainer.bank.search import TextIndex
from trainer.bank.texts import texts_of
from trainer.resources import bank_root

QUESTIONS = 100_000
FOLDERS = bank_folders(bank_root())


def plain_load() -> None:
    """Load the same YAML files without looking at anything."""
    for folder in FOLDERS:
        for file in folder.rglob("*.yaml"):
            yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def test_checking_all_banks_costs_little_more_than_loading_their_files(
    benchmark: BenchmarkFixture, measured: bool
) -> None:
    """Lines for every value, models, near-duplicates and the survey of every talk come on top."""
    ratio = compare(
        benchmark, lambda: check_banks(FOLDERS), plain_load, rounds=7 if measured else 1
    )

    assert not measured or ratio <= 3.0


def test_banks_read_before_are_there_at_once(
    benchmark: BenchmarkFixture, measured: bool, tmp_path: Path
) -> None:
    file = tmp_path / "banks.json"
    read_library(FOLDERS, file)

    ratio = compare(
        benchmark, lambda: read_library(FOLDERS, file), plain_load, rounds=15 if measured else 1
    )

    assert not measured or ratio <= 0.35


@pytest.mark.parametrize("words", ["收费标准", "道歉", "不会有的词", "发票 退货", "hv-0501"])
def test_a_search_costs_less_than_one_walk_through_the_text(
    benchmark: BenchmarkFixture, measured: bool, words: str
) -> None:
    """Against finding a word that isn't there in one string of all texts."""
    rng = random.Random(1)
    questions = Library.read(FOLDERS).questions.values()
    texts = [" ".join([q.id, *q.tags, *texts_of(q)]) for q in questions]
    many = [rng.choice(texts) for _ in range(QUESTIONS)]
    whole, index = "\n".join(many), TextIndex(many)
    index.holding("收费")

    ratio = compare(
        benchmark,
        lambda: index.holding(words),
        lambda: whole.find("龘龘龘龘"),
        rounds=25 if measured else 1,
    )

    assert not measured or ratio <= 1.0
