"""YAML with lines: where things stand, and what is refused with a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.bank.located_yaml import YamlProblem, read_located


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "file.yaml"
    file.write_bytes(text.encode())
    return file


TEXT = """\
# a comment
- id: one
  options:
    - {id: a, text: 甲}
    - {id: b,
       text: 乙}
- &second
  id: two
  covers: [x,
    y]
- *second
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 2),
        ((0,), 2),
        ((0, "id"), 2),
        ((0, "options", 1), 5),
        ((0, "options", 1, "text"), 6),
        ((1, "id"), 8),
        ((1, "covers", 1), 10),
        ((2, "id"), 8),
        ((0, "options", 1, "missing"), 5),
        ((0, "missing", "deep", 3), 2),
        ((7,), 2),
    ],
)
def test_every_part_knows_its_line_and_what_is_missing_that_of_the_nearest(
    tmp_path: Path, path: tuple[str | int, ...], line: int
) -> None:
    assert read_located(written(tmp_path, TEXT)).line_of(*path) == line


def test_the_data_is_that_of_plain_yaml(tmp_path: Path) -> None:
    located = read_located(written(tmp_path, "a: [1, 2.5, yes, ~, '5']\nb: {c: 文}\n"))

    assert located.data == {"a": [1, 2.5, True, None, "5"], "b": {"c": "文"}}


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    located = read_located(written(tmp_path, "\ufeffa: 1\r\nb: 2\r\n"))

    assert (located.data, located.line_of("b")) == ({"a": 1, "b": 2}, 2)


def test_an_empty_file_holds_nothing(tmp_path: Path) -> None:
    located = read_located(written(tmp_path, "# only a comment\n"))

    assert (located.data, located.line_of(0, "id")) == (None, 1)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "a stands twice"),
        ("- x: 1\n  y: {k: 1, k: 2}\n", 2, "k stands twice"),
        ("a: [1, 2\nb: 3\n", 2, "expected"),
        ("a:\n\t- b\n", 2, "cannot start any token"),
        ("a: 'open\n", 2, "unexpected end"),
        ("a: 1\n---\nb: 2\n", 2, "another document"),
        ("a: *nobody\n", 1, "undefined alias"),
        ("a: 1\nday: 2026-13-45\n", 2, "month must be in 1..12"),
        ("a: !!int x\n", 1, "invalid literal"),
        ("a: !!python/object:os.system x\n", 1, "could not determine a constructor"),
        ("? [a, b]\n: 1\n", 1, "can't be a key"),
        ("{a: 1}: 2\n", 1, "can't be a key"),
        ("a: \x01\n", 1, "control characters"),
        ("&a [*a]\n", 1, "recursion"),
    ],
)
def test_what_is_no_sound_yaml_is_refused_with_its_line(
    tmp_path: Path, text: str, line: int, reason: str
) -> None:
    with pytest.raises(YamlProblem, match=reason) as caught:
        read_located(written(tmp_path, text))

    assert caught.value.line == line


def test_what_is_no_utf_8_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "gbk.yaml"
    file.write_bytes("标题: 上门".encode("gbk"))

    with pytest.raises(YamlProblem, match="not UTF-8 at byte 0"):
        read_located(file)
