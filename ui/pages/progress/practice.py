"""Start a practice on chapters."""

from __future__ import annotations

from ui.pages.spec import Desk

# A chapter holds about half a dozen questions; more than this is no longer one sitting.
MOST = 15


def practise_chapter(desk: Desk, points: list[str], title: str) -> int:
    """Begin a practice on these knowledge points; its attempt. Raises NothingToPractise."""
    return desk.trainer.sittings.start_practice(
        learner=desk.account, points=points, count=MOST, title=title, title_en=title
    )
