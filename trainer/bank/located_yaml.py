"""YAML with the line of every value, so that an error can say where to look."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

Path_ = tuple[str | int, ...]
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlProblem(Exception):
    """A file that is no YAML, or not of the expected outline."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Located:
    """The data of a file and the line of each of its parts."""

    data: Any
    lines: dict[Path_, int]

    def line_of(self, *path: str | int) -> int:
        """The line of the part at `path`, or of the nearest part around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_located(file: Path, *, many: bool = False) -> Located:
    """The file's data with lines. Raises YamlProblem for what is no YAML or no UTF-8.

    many: the file may hold several documents; its data is the list of them then.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise YamlProblem(1, f"not UTF-8 at byte {error.start}") from None
    lines: dict[Path_, int] = {}
    try:
        loader = _LOADER(text)
        try:
            data = _documents(loader, lines) if many else _document(loader, lines)
        finally:
            loader.dispose()
    except (yaml.YAMLError, RecursionError) as error:
        raise YamlProblem(_line_of(error), _first_words(error)) from None
    return Located(data=data, lines=lines)


def _document(loader: Any, lines: dict[Path_, int]) -> Any:
    node = loader.get_single_node()
    return _convert(loader, node, (), lines) if node is not None else None


def _documents(loader: Any, lines: dict[Path_, int]) -> list[Any]:
    documents: list[Any] = []
    while loader.check_node():
        documents.append(_convert(loader, loader.get_node(), (len(documents),), lines))
    return documents


def _convert(loader: Any, node: yaml.Node, path: Path_, lines: dict[Path_, int]) -> Any:
    lines[path] = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        return [_convert(loader, part, (*path, i), lines) for i, part in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        found: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise _problem(key_node, "a list or mapping can't be a key")
            key = _scalar(loader, key_node)
            if key in found:
                raise _problem(key_node, f"{key} stands twice")
            found[key] = _convert(loader, value_node, (*path, key), lines)
        return found
    return _scalar(loader, node)


def _scalar(loader: Any, node: yaml.Node) -> Any:
    try:
        return loader.construct_object(node)
    except ValueError as error:
        # YAML takes 2026-13-01 for a date, !!int x for a number.
        raise _problem(node, str(error)) from None


def _problem(node: yaml.Node, reason: str) -> yaml.YAMLError:
    return yaml.constructor.ConstructorError(None, None, reason, node.start_mark)


def _line_of(error: Exception) -> int:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return int(mark.line) + 1 if mark else 1


def _first_words(error: Exception) -> str:
    problem = getattr(error, "problem", None)
    return str(problem) if problem else str(error).splitlines()[0]
