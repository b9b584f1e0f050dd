"""The texts of a question: what is asked, and everything its author wrote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from trainer.question import Question

# Not written to be read by a trainee.
_LABELS = {"id", "type", "covers", "difficulty", "star", "seconds", "skill", "tags", "source_quote"}
# Said of the question afterwards; who asks the same thing explains it differently.
_AFTERWARDS = {"title", "explanation"}


def texts_of(question: Question) -> list[str]:
    """Every text of the question, part by part."""
    return list(_strings(question.model_dump(exclude=_LABELS)))


def asked_text(question: Question) -> str:
    """What the trainee reads and chooses from."""
    return "".join(_strings(question.model_dump(exclude=_LABELS | _AFTERWARDS)))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, part in value.items():
            if name not in {"id", "key", "keys", "type"}:
                yield from _strings(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _strings(part)
