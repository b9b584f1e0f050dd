"""People: first start, sign-in, and what the administrator does with accounts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from trainer.accounts import Account, Role
from trainer.errors import UserError
from trainer.settings import Organisation
from trainer.usecases.context import ORGANISATION_KEY, Context, require_role

if TYPE_CHECKING:
    from argon2 import PasswordHasher

MAX_FAILURES = 5
LOCK = timedelta(minutes=1)
LONGEST_FIELD = 60
LONGEST_TERM = 120


class WrongSecret(UserError):
    """The PIN or password doesn't match; `left` tries remain before the account is locked."""


class AccountLocked(UserError):
    """Too many wrong PINs; `seconds` to wait."""


class AccountRefused(UserError):
    """An account can't be made or changed so; `field` and the code say why."""


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What is needed to enter a person."""

    number: str
    name: str
    unit: str = ""
    job_title: str = ""
    role: Role = Role.TRAINEE


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """Who may sign in, by number, and where; `is_first_start` where nobody has an account yet."""

    accounts: tuple[Account, ...]
    organisation: Organisation
    is_first_start: bool


class Accounts:
    """Use cases about people."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def set_up(
        self, *, administrator: NewAccount, secret: str, organisation: Organisation,
        samples: tuple[tuple[NewAccount, str], ...] = (),
    ) -> Account:  # fmt: skip
        """The first start: the administrator, the centre, and sample people where wished."""
        with self._context.store.begin() as tx:
            if tx.accounts.count():
                raise AccountRefused("already_set_up")
            _check_organisation(organisation)
            tx.settings.put(ORGANISATION_KEY, asdict(organisation))
            first = self._add(tx, administrator, secret)
            for sample, pin in samples:
                self._add(tx, sample, pin)
            return first

    def sign_in_sheet(self) -> SignInSheet:
        """What the sign-in page shows; quick at start-up, before the store is open."""
        from trainer.storage.quick import first_look

        look = None if self._context.store_is_open else first_look(self._context.place)
        if look is not None:
            return _sheet(look.accounts, Organisation.of(look.organisation))
        with self._context.store.read() as tx:
            return _sheet(tx.accounts.all(), self._context.organisation(tx))

    def sign_in(self, *, account_id: int, secret: str) -> Account:
        """The person, if the secret is right. Raises WrongSecret, AccountLocked."""
        now = self._context.clock.now()
        with self._context.store.begin() as tx:
            account = tx.accounts.get(account_id)
            if account is None or not account.active:
                raise AccountRefused("account_inactive")
            if account.locked_until and account.locked_until > now:
                wait = (account.locked_until - now).total_seconds()
                raise AccountLocked("account_locked", seconds=int(wait) + 1)
            hashed, failures = tx.accounts.secret(account_id)
            right = _matches(hashed, secret)
            if right:
                tx.accounts.change(account_id, failures=0, locked_until=None)
            else:
                tx.accounts.change(account_id, **_after_failure(failures, now))
        # Raised outside: the count of failures has to be kept.
        if not right:
            raise WrongSecret("wrong_secret", left=max(0, MAX_FAILURES - failures - 1))
        return account

    def all(self, *, actor: Account) -> list[Account]:
        """Everybody, by number."""
        require_role(actor, Role.HR, Role.INSTRUCTOR)
        with self._context.store.read() as tx:
            return tx.accounts.all()

    def add(self, *, actor: Account, new: NewAccount, secret: str) -> Account:
        """Enter a person. Raises AccountRefused."""
        require_role(actor)
        with self._context.store.begin() as tx:
            return self._add(tx, new, secret)

    def change(self, *, actor: Account, account_id: int, new: NewAccount, active: bool) -> Account:
        """Change a person's data; the last active administrator stays one.

        Raises AccountRefused.
        """
        require_role(actor)
        with self._context.store.begin() as tx:
            _check(new)
            same = tx.accounts.by_number(new.number)
            if same is not None and same.id != account_id:
                raise AccountRefused("number_taken", field="number", number=new.number)
            others = [
                a for a in tx.accounts.all()
                if a.role is Role.ADMINISTRATOR and a.active and a.id != account_id
            ]  # fmt: skip
            if not others and not (active and new.role is Role.ADMINISTRATOR):
                raise AccountRefused("last_administrator")
            tx.accounts.change(account_id, active=active, **_columns(new))
            return _found(tx.accounts.get(account_id))

    def set_secret(
        self, *, actor: Account, account_id: int, secret: str, current: str = ""
    ) -> None:
        """A new PIN or password: one's own, or somebody else's by the administrator.

        current: the old one; needed for one's own, since screens are left unattended.
        Raises AccountRefused; WrongSecret, AccountLocked for a wrong `current`.
        """
        if actor.id != account_id:
            require_role(actor)
        _check_secret(secret)
        if actor.id == account_id:
            self.sign_in(account_id=account_id, secret=current)
        with self._context.store.begin() as tx:
            _found(tx.accounts.get(account_id))
            tx.accounts.change(
                account_id, secret=_hasher().hash(secret), failures=0, locked_until=None
            )

    def set_photo(self, *, actor: Account, account_id: int, photo: bytes | None) -> None:
        """The photo for the service pass, as PNG or JPEG bytes. Raises AccountRefused."""
        require_role(actor, Role.HR)
        with self._context.store.begin() as tx:
            _found(tx.accounts.get(account_id))
            tx.accounts.change(account_id, photo=photo)

    def organisation(self) -> Organisation:
        """What the centre is called, and its defaults."""
        with self._context.store.read() as tx:
            return self._context.organisation(tx)

    def save_organisation(self, *, actor: Account, organisation: Organisation) -> None:
        """Change the centre's data. Raises AccountRefused."""
        require_role(actor)
        _check_organisation(organisation)
        with self._context.store.begin() as tx:
            tx.settings.put(ORGANISATION_KEY, asdict(organisation))

    def preferences(self, *, account_id: int) -> dict[str, Any]:
        """What a person chose for themselves (language, theme)."""
        with self._context.store.read() as tx:
            return dict(tx.settings.get(f"person.{account_id}") or {})

    def save_preferences(self, *, account_id: int, preferences: dict[str, Any]) -> None:
        with self._context.store.begin() as tx:
            tx.settings.put(f"person.{account_id}", preferences)

    def _add(self, tx: Any, new: NewAccount, secret: str) -> Account:
        _check(new)
        _check_secret(secret)
        if tx.accounts.by_number(new.number) is not None:
            raise AccountRefused("number_taken", field="number", number=new.number)
        id_ = tx.accounts.add(
            secret=_hasher().hash(secret), created_at=self._context.clock.now(), **_columns(new)
        )
        return _found(tx.accounts.get(id_))


def _sheet(accounts: Iterable[Account], organisation: Organisation) -> SignInSheet:
    everybody = tuple(accounts)
    active = tuple(account for account in everybody if account.active)
    return SignInSheet(active, organisation, is_first_start=not everybody)


def initials_of(name: str) -> str:
    """Pinyin initials for searching: 林晓 → lx; letters of other scripts stay as they are."""
    from pypinyin import Style, lazy_pinyin

    parts = lazy_pinyin(name, style=Style.FIRST_LETTER, errors=str.lower)
    return "".join(char for part in parts for char in part if char.isalnum())


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher()


def _matches(hashed: str, secret: str) -> bool:
    from argon2.exceptions import VerificationError

    try:
        return _hasher().verify(hashed, secret)
    except VerificationError:
        return False


def _after_failure(failures: int, now: datetime) -> dict[str, Any]:
    from trainer.storage.codec import to_text

    if failures + 1 >= MAX_FAILURES:
        return {"failures": 0, "locked_until": to_text(now + LOCK)}
    return {"failures": failures + 1}


def _check(new: NewAccount) -> None:
    for field in ("number", "name"):
        if not getattr(new, field).strip():
            raise AccountRefused("field_empty", field=field)
    for field in ("name", "unit", "job_title"):
        if len(getattr(new, field)) > LONGEST_FIELD:
            raise AccountRefused("field_too_long", field=field, most=LONGEST_FIELD)
    if not re.fullmatch(r"[0-9A-Za-z\-]{1,20}", new.number):
        raise AccountRefused("number_malformed", field="number", number=new.number)


def _check_organisation(organisation: Organisation) -> None:
    if not organisation.company.strip():
        raise AccountRefused("field_empty", field="company")
    for field, value in asdict(organisation).items():
        if isinstance(value, str) and len(value) > LONGEST_FIELD:
            raise AccountRefused("field_too_long", field=field, most=LONGEST_FIELD)
    prefix = organisation.number_prefix
    if not re.fullmatch(r"([0-9A-Za-z]+( [0-9A-Za-z]+)*)?", prefix):
        raise AccountRefused("prefix_malformed", field="number_prefix", prefix=prefix)
    if not 1 <= organisation.valid_months <= LONGEST_TERM:
        raise AccountRefused("field_out_of_range", field="valid_months", least=1, most=LONGEST_TERM)


def _check_secret(secret: str) -> None:
    if not (re.fullmatch(r"[0-9]{4,8}", secret) or len(secret) >= 8):
        raise AccountRefused("secret_too_short", field="secret")


def _columns(new: NewAccount) -> dict[str, Any]:
    return {
        "number": new.number.strip(), "name": new.name.strip(), "unit": new.unit.strip(),
        "job_title": new.job_title.strip(), "role": new.role.value,
        "initials": initials_of(new.name),
    }  # fmt: skip


def _found(account: Account | None) -> Account:
    if account is None:
        raise AccountRefused("account_missing")
    return account
