"""Talks that cannot go as they were meant."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.factories import question_data, script_data
from tests.trainer.bank.weaknesses import Data, found


def _turn(script: Data, id_: str) -> Data:
    return next(turn for turn in script["turns"] if turn["id"] == id_)


def impossible_way(script: Data) -> None:
    """−1 at first, so that nobody is at 2 after one turn."""
    _turn(script, "open")["next"].insert(0, {"to": "fee", "when": {"mood_from": 2}})


def lonely_turn(script: Data) -> None:
    script["turns"].append({**_turn(script, "plan"), "id": "lonely", "next": [{"to": "last"}]})


def lonely_end(script: Data) -> None:
    script["ends"].append({"id": "never", "kind": "cool", "says": "没有人听到。"})


def short(script: Data) -> None:
    _turn(script, "plan")["next"][-1]["to"] = "last"


def longer(script: Data, by: int) -> None:
    """So many turns more on the longest way."""
    extra = [f"more{n}" for n in range(by)]
    for id_, to in zip(extra, [*extra[1:], "fee"], strict=True):
        script["turns"].append({**_turn(script, "plan"), "id": id_, "next": [{"to": to}]})
    _turn(script, "plan")["next"][-1]["to"] = extra[0]


def no_good_end(script: Data) -> None:
    script["ends"][0]["kind"] = "cool"


def no_complaint(script: Data) -> None:
    script["ends"][3]["kind"] = "cool"


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (impossible_way, ("arc_never_taken", {"turn": "open", "number": 1})),
        (lonely_turn, ("node_never_reached", {"node": "lonely"})),
        (lonely_end, ("node_never_reached", {"node": "never"})),
        (short, ("talk_length", {"least": 3, "most": 5})),
        (lambda script: longer(script, 5), ("talk_length", {"least": 4, "most": 9})),
        (no_good_end, ("talk_ends_missing", {})),
        (no_complaint, ("talk_ends_missing", {})),
    ],
)
def test_what_is_wrong_with_the_talk_is_told(
    tmp_path: Path, spoil: Callable[[Data], None], problem: tuple[str, dict[str, object]]
) -> None:
    script = script_data()
    spoil(script)

    listed = found(tmp_path, question_data("dialogue", script=script))

    assert (problem[0], "tt-0001", "script", problem[1]) in listed


def test_eight_turns_are_not_too_many(tmp_path: Path) -> None:
    """Four at least and eight at most."""
    script = script_data()
    longer(script, 4)

    assert found(tmp_path, question_data("dialogue", script=script)) == []
