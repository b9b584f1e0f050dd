"""Reading blueprints: what is refused, and where the mistake is said to be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.factories import blueprint_data, make_blueprint
from trainer.papers.blueprint import BlueprintUnreadable, read_blueprint, read_blueprints


def written(folder: Path, data: Any, name: str = "exam.yaml") -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / name
    text = data if isinstance(data, str) else yaml.safe_dump(data, allow_unicode=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_a_sound_blueprint_is_read_back(tmp_path: Path) -> None:
    blueprint = read_blueprint(written(tmp_path, blueprint_data()))

    assert blueprint == make_blueprint()
    assert blueprint.count == 6
    assert blueprint.target is not None
    assert blueprint.target.total == 80


def test_practice_needs_neither_time_nor_level() -> None:
    practice = make_blueprint(kind="practice", level=None, minutes=None, stars=[])

    assert practice.target is None


def cell(**changes: object) -> list[dict[str, object]]:
    return [{"type": "true_false", "count": 1, **changes}]


STAR_2 = {"level": 2, "total": 80}


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"cells": cell(type="essay")}, "cells.0", "unknown type essay; known: case_group"),
        ({"cells": cell(count=0)}, "cells.0.count", "greater than or equal to 1"),
        ({"cells": cell(weight=0)}, "cells.0.weight", "greater than 0"),
        ({"cells": cell(difficulty=[4, 2])}, "cells.0", "difficulty runs backwards"),
        ({"cells": cell(star=[4, 2])}, "cells.0", "star runs backwards"),
        ({"cells": cell(star=[0, 2])}, "cells.0.star.0", "greater than or equal to 1"),
        ({"cells": cell(skill="singing")}, "cells.0.skill", "'phrasing' or 'procedure'"),
        ({"cells": cell(colour="red")}, "cells.0.colour", "Extra inputs"),
        ({"cells": []}, "cells", "at least 1 item"),
        ({"level": None}, "", "exam needs level and minutes"),
        ({"minutes": None}, "", "exam needs level and minutes"),
        ({"minutes": 0}, "minutes", "greater than or equal to 1"),
        ({"level": 3}, "", "cut-off for level 3"),
        ({"stars": [STAR_2, STAR_2]}, "", "stars name a level twice"),
        ({"stars": [STAR_2 | {"total": 101}]}, "stars.0.total", "less than or equal to 100"),
        ({"id": "Exam 1"}, "id", "should match pattern"),
        ({"kind": "party"}, "kind", "'practice', 'mock' or 'exam'"),
        ({"title": ""}, "title", "at least 1 character"),
    ],
)
def test_a_blueprint_that_makes_no_sense_is_refused(
    tmp_path: Path, changes: dict[str, object], field: str, reason: str
) -> None:
    file = written(tmp_path, blueprint_data(**changes))

    with pytest.raises(BlueprintUnreadable) as caught:
        read_blueprint(file)

    assert caught.value.details["file"] == "exam.yaml"
    assert caught.value.details["field"] == field
    assert reason in str(caught.value.details["reason"])


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("id: a\nid: b\n", 2, "id stands twice"),
        ("id: [a\n", 2, "expected"),
        ("- a list\n", 1, "valid dictionary"),
        ("", 1, "valid dictionary"),
        ("\n\nid: exam\nkind: party\n", 4, "'practice', 'mock' or 'exam'"),
    ],
)
def test_the_line_of_a_mistake_is_named(tmp_path: Path, text: str, line: int, reason: str) -> None:
    with pytest.raises(BlueprintUnreadable) as caught:
        read_blueprint(written(tmp_path, text))

    assert caught.value.details["line"] == line
    assert reason in str(caught.value.details["reason"])


def test_a_file_that_cannot_be_opened_or_decoded_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "gbk.yaml").write_bytes("title: 三星".encode("gbk"))

    for name in ("folder.yaml", "gbk.yaml", "missing.yaml"):
        with pytest.raises(BlueprintUnreadable) as caught:
            read_blueprint(tmp_path / name)
        assert caught.value.details["file"] == name


def test_a_folder_gives_its_blueprints_by_id(tmp_path: Path) -> None:
    written(tmp_path / "b", blueprint_data(id="z"), "1.yaml")
    written(tmp_path / "b", blueprint_data(id="a"), "2.yaml")
    written(tmp_path / "b", "no yaml at all: [", "notes.txt")

    assert list(read_blueprints(tmp_path / "b")) == ["z", "a"]


def test_two_files_with_one_id_are_refused(tmp_path: Path) -> None:
    written(tmp_path, blueprint_data(), "1.yaml")
    written(tmp_path, blueprint_data(), "2.yaml")

    with pytest.raises(BlueprintUnreadable) as caught:
        read_blueprints(tmp_path)

    assert (caught.value.details["file"], caught.value.details["field"]) == ("2.yaml", "id")
