"""A trainee at the desk."""

from tests.ui.pages.progress.learner import learner, new_database

__all__ = ["learner", "new_database"]
