"""The registered question types: one module each; a new module is found by itself."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from pydantic import BaseModel

from trainer.errors import UserError
from trainer.question import Question, Response

_HELPERS = {"choice", "free_text"}


@cache
def question_types() -> dict[str, type[Question]]:
    """Every question type by its name in files, in alphabetical order."""
    found: dict[str, type[Question]] = {}
    for module in iter_modules(__path__):
        if module.name not in _HELPERS:
            found[module.name] = import_module(f"{__name__}.{module.name}").QUESTION
    return found


def question_type(name: str) -> type[Question]:
    """The type of that name; UserError `unknown_question_type` lists the known ones."""
    try:
        return question_types()[name]
    except KeyError:
        raise UserError(
            "unknown_question_type", type=name, known=", ".join(question_types())
        ) from None


def load_question(data: dict[str, object]) -> Question:
    """A question from the data of a file or of the store."""
    return question_type(str(data.get("type"))).model_validate(data)


def load_response(question: Question, data: object) -> Response:
    """A response to `question` from stored JSON data."""
    return question.response_type.model_validate(data)


def dump(model: BaseModel) -> dict[str, object]:
    """Plain JSON data of a question or response, without defaults but always with the type."""
    data: dict[str, object] = model.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return {"type": model.type, **data} if isinstance(model, Question) else data
