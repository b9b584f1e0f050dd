"""The answer widgets: one module a question type, named like it; a new one is found by itself."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from trainer.question import Question
from trainer.question_types import question_types
from ui.answers.contract import AnswerWidget, Presentation

__all__ = ["AnswerWidget", "answer_widget", "answer_widget_class"]


@cache
def answer_widget_class(type_: str) -> type[AnswerWidget]:
    """The widget of a registered question type. Raises KeyError for any other name."""
    if type_ not in question_types():
        raise KeyError(type_)
    found: type[AnswerWidget] = import_module(f"{__name__}.{type_}").WIDGET
    return found


def answer_widget(question: Question, presentation: Presentation) -> AnswerWidget:
    """A new widget for `question`, its parts in the order of the paper's slot."""
    return answer_widget_class(question.type)(question, presentation)
