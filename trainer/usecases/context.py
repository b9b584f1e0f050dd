"""What every use case stands on."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from trainer.accounts import Account, Role
from trainer.clock import Clock
from trainer.errors import UserError
from trainer.settings import Organisation, Place

if TYPE_CHECKING:
    from trainer.bank.library import Library
    from trainer.papers.blueprint import Blueprint
    from trainer.papers.pool import Pool
    from trainer.question import Marker, Question
    from trainer.storage.store import Store, Transaction

ORGANISATION_KEY = "organisation"


class NotAllowed(UserError):
    """The person's role doesn't permit this."""


class UnknownBlueprint(UserError):
    """No blueprint has that id; `known` lists those there are."""


@dataclass(frozen=True)
class Context:
    """Clock, store, banks, blueprints and marker; the heavy ones are made when first needed."""

    place: Place
    clock: Clock
    entropy: random.Random
    make_store: Callable[[], Store]
    make_library: Callable[[], Library]
    make_blueprints: Callable[[], Mapping[str, Blueprint]]
    make_marker: Callable[[Library], Marker]

    @cached_property
    def store(self) -> Store:
        return self.make_store()

    @property
    def store_is_open(self) -> bool:
        """Whether the store was needed already."""
        return "store" in self.__dict__

    @cached_property
    def library(self) -> Library:
        return self.make_library()

    @cached_property
    def blueprints(self) -> Mapping[str, Blueprint]:
        return self.make_blueprints()

    def blueprint(self, id_: str) -> Blueprint:
        """The blueprint of that id. Raises UnknownBlueprint."""
        if id_ not in self.blueprints:
            raise UnknownBlueprint("unknown_blueprint", id=id_, known=", ".join(self.blueprints))
        return self.blueprints[id_]

    @cached_property
    def marker(self) -> Marker:
        return self.make_marker(self.library)

    @cached_property
    def pool(self) -> Pool:
        """Every question of the banks, as the draw sees it."""
        from trainer.papers.pool import pool_of

        return pool_of(self.library)

    def new_seed(self) -> int:
        """A seed nobody can guess beforehand."""
        return self.entropy.getrandbits(48)

    def organisation(self, transaction: Transaction) -> Organisation:
        """What the centre set, defaults elsewhere; unknown keys of newer versions are ignored."""
        return Organisation.of(transaction.settings.get(ORGANISATION_KEY) or {})

    def shown(
        self, data: Mapping[str, Any], organisation: Organisation,
        presentation: Mapping[str, tuple[str, ...]] | None = None,
    ) -> Question:  # fmt: skip
        """A question with company and hotline filled in; in a paper, as its place asks it."""
        from trainer.question_types import load_question

        text = json.dumps(data, ensure_ascii=False)
        for key, value in (
            ("{company}", organisation.company_short), ("{hotline}", organisation.hotline)
        ):  # fmt: skip
            text = text.replace(key, json.dumps(value, ensure_ascii=False)[1:-1])
        return load_question(json.loads(text)).as_presented(presentation or {})


def require_role(actor: Account, *roles: Role) -> None:
    """NotAllowed unless the person has one of the roles; the administrator may do everything."""
    if actor.role is not Role.ADMINISTRATOR and actor.role not in roles:
        raise NotAllowed("not_allowed", role=actor.role.value, needs=", ".join(roles))
