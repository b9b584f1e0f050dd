"""The office these tests work in."""

from tests.ui.papers.office import office

__all__ = ["office"]
