"""People: what the administrator does with accounts, and the centre's data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.factories import SECRET, House
from trainer.accounts import Account, Role
from trainer.errors import UserError
from trainer.settings import Organisation
from trainer.usecases.accounts import (
    MAX_FAILURES,
    AccountLocked,
    AccountRefused,
    NewAccount,
    WrongSecret,
    initials_of,
)
from trainer.usecases.context import NotAllowed

NEW = NewAccount(number="B7", name=" 林晓 ", unit="二店", job_title="店长")


def sign_in(house: House, secret: str = SECRET) -> Account:
    return house.trainer.accounts.sign_in(account_id=house.trainee.id, secret=secret)


def fail(house: House, times: int) -> list[int]:
    """Give a wrong secret so often; how many tries were said to be left."""
    left = []
    for _ in range(times):
        with pytest.raises(WrongSecret) as caught:
            sign_in(house, "0000")
        left.append(int(str(caught.value.details["left"])))
    return left


# --- entering and changing people


def change(house: House, account: Account, *, active: bool = True, **values: object) -> Account:
    new = NewAccount(account.number, account.name, account.unit, account.job_title, account.role)
    return house.trainer.accounts.change(
        actor=house.administrator, account_id=account.id, active=active,
        new=replace(new, **values),  # type: ignore[arg-type]
    )  # fmt: skip


def test_a_new_person_is_trimmed_found_and_may_sign_in(house: House) -> None:
    added = house.trainer.accounts.add(actor=house.administrator, new=NEW, secret="a password")

    assert (added.name, added.initials, added.role) == ("林晓", "lx", Role.TRAINEE)
    assert added in house.trainer.accounts.all(actor=house.instructor)
    signed_in = house.trainer.accounts.sign_in(account_id=added.id, secret="a password")
    assert signed_in == added


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"number": "A1"}, "number_taken", "number"),
        ({"number": ""}, "field_empty", "number"),
        ({"number": "  "}, "field_empty", "number"),
        ({"number": "A 1"}, "number_malformed", "number"),
        ({"number": "一号"}, "number_malformed", "number"),
        ({"number": "1" * 21}, "number_malformed", "number"),
        ({"name": " "}, "field_empty", "name"),
        ({"name": "长" * 61}, "field_too_long", "name"),
        ({"unit": "长" * 61}, "field_too_long", "unit"),
        ({"job_title": "长" * 61}, "field_too_long", "job_title"),
    ],
)
def test_what_a_person_cannot_be_called(
    house: House, values: dict[str, str], code: str, field: str
) -> None:
    new = replace(NEW, **values)

    with pytest.raises(AccountRefused) as added:
        house.trainer.accounts.add(actor=house.administrator, new=new, secret=SECRET)
    with pytest.raises(AccountRefused) as changed:
        change(house, house.trainee, **values)

    assert (added.value.code, added.value.details["field"]) == (code, field)
    assert (changed.value.code, changed.value.details["field"]) == (code, field)


@pytest.mark.parametrize(
    ("secret", "good"),
    [
        ("1234", True), ("12345678", True), ("123456789", True), ("password", True),
        ("一二三四五六七八", True), ("123", False), ("", False), ("abc", False), ("12a4", False),
        ("１２３４", False), ("1234567", True), ("passwor", False),
    ],
)  # fmt: skip
def test_what_a_secret_has_to_be(house: House, secret: str, good: bool) -> None:
    def give() -> None:
        house.trainer.accounts.set_secret(
            actor=house.trainee, account_id=house.trainee.id, secret=secret, current=SECRET
        )

    if not good:
        with pytest.raises(AccountRefused) as caught:
            give()
        assert caught.value.code == "secret_too_short"
        return
    give()
    assert sign_in(house, secret).id == house.trainee.id


def test_a_new_secret_unlocks(house: House) -> None:
    fail(house, MAX_FAILURES)

    house.trainer.accounts.set_secret(
        actor=house.administrator, account_id=house.trainee.id, secret="97531"
    )

    assert sign_in(house, "97531").id == house.trainee.id


def test_ones_own_secret_changes_only_with_the_old_one(house: House) -> None:
    """A wrong one counts like a wrong one at sign-in, up to the lock."""
    for left in range(MAX_FAILURES - 1, -1, -1):
        with pytest.raises(WrongSecret) as caught:
            house.trainer.accounts.set_secret(
                actor=house.trainee, account_id=house.trainee.id, secret="97531", current="0000"
            )
        assert caught.value.details["left"] == left
    with pytest.raises(AccountLocked):
        sign_in(house, SECRET)


def test_secrets_are_stored_hashed(house: House) -> None:
    house.trainer.accounts.set_secret(
        actor=house.trainee, account_id=house.trainee.id, secret="97531", current=SECRET
    )

    with house.trainer.context.store.read() as tx:
        hashed, _ = tx.accounts.secret(house.trainee.id)
    assert hashed.startswith("$argon2id$")
    assert "97531" not in hashed


def test_a_changed_person_keeps_the_number(house: House) -> None:
    changed = change(house, house.trainee, name="𬭎宏", unit="", role=Role.INSTRUCTOR)

    assert (changed.id, changed.number, changed.name) == (house.trainee.id, "A4", "𬭎宏")
    assert (changed.unit, changed.role) == ("", Role.INSTRUCTOR)


@pytest.mark.parametrize(
    "step_down", [{"active": False}, {"role": Role.HR}, {"active": False, "role": Role.TRAINEE}]
)
def test_the_last_administrator_stays_one(house: House, step_down: dict[str, object]) -> None:
    with pytest.raises(AccountRefused) as caught:
        change(house, house.administrator, **step_down)  # type: ignore[arg-type]
    assert caught.value.code == "last_administrator"

    change(house, house.hr, role=Role.ADMINISTRATOR)
    assert change(house, house.administrator, **step_down).id == house.administrator.id  # type: ignore[arg-type]


def test_an_administrator_who_is_off_counts_for_nothing(house: House) -> None:
    change(house, house.hr, role=Role.ADMINISTRATOR, active=False)

    with pytest.raises(AccountRefused) as caught:
        change(house, house.administrator, role=Role.HR)
    assert caught.value.code == "last_administrator"


def test_somebody_who_is_gone_cannot_be_changed(house: House) -> None:
    accounts, actor = house.trainer.accounts, house.administrator
    attempts: list[Callable[[], object]] = [
        lambda: accounts.change(actor=actor, account_id=999, new=NEW, active=True),
        lambda: accounts.set_secret(actor=actor, account_id=999, secret=SECRET),
        lambda: accounts.set_photo(actor=actor, account_id=999, photo=b""),
    ]
    for attempt in attempts:
        with pytest.raises(AccountRefused) as caught:
            attempt()
        assert caught.value.code == "account_missing"


def test_a_photo_comes_and_goes(house: House) -> None:
    accounts = house.trainer.accounts

    accounts.set_photo(actor=house.hr, account_id=house.trainee.id, photo=b"png")
    assert [a.has_photo for a in accounts.all(actor=house.hr)].count(True) == 1
    accounts.set_photo(actor=house.hr, account_id=house.trainee.id, photo=None)
    assert not any(a.has_photo for a in accounts.all(actor=house.hr))


# --- the centre and one's own choices


def test_the_centre_is_saved_whole(house: House) -> None:
    ours = Organisation(company="远山电器", valid_months=36, number_prefix="Z 1", theme="dark")

    house.trainer.accounts.save_organisation(actor=house.administrator, organisation=ours)

    assert house.trainer.accounts.organisation() == ours


@pytest.mark.parametrize(
    ("organisation", "field"),
    [
        (Organisation(company=""), "company"),
        (Organisation(centre="培训" * 31), "centre"),
        (Organisation(site="x" * 61), "site"),
        (Organisation(number_prefix="Y0001-37"), "number_prefix"),
        (Organisation(number_prefix="Y0001  37"), "number_prefix"),
        (Organisation(valid_months=0), "valid_months"),
        (Organisation(valid_months=-5), "valid_months"),
        (Organisation(valid_months=121), "valid_months"),
    ],
)
def test_a_centre_that_cannot_issue_is_refused(
    house: House, organisation: Organisation, field: str
) -> None:
    with pytest.raises(AccountRefused) as caught:
        house.trainer.accounts.save_organisation(
            actor=house.administrator, organisation=organisation
        )
    assert caught.value.details["field"] == field
    assert house.trainer.accounts.organisation() == Organisation()


def test_everybody_has_their_own_preferences(house: House) -> None:
    accounts = house.trainer.accounts
    accounts.save_preferences(account_id=house.trainee.id, preferences={"theme": "dark"})

    assert accounts.preferences(account_id=house.trainee.id) == {"theme": "dark"}
    assert accounts.preferences(account_id=house.other.id) == {}


# --- who may do what

DEEDS: dict[str, tuple[Callable[[House, Account], object], set[str]]] = {
    "list people": (
        lambda house, actor: house.trainer.accounts.all(actor=actor),
        {"administrator", "hr", "instructor"},
    ),
    "add": (
        lambda house, actor: house.trainer.accounts.add(actor=actor, new=NEW, secret=SECRET),
        {"administrator"},
    ),
    "change": (
        lambda house, actor: house.trainer.accounts.change(
            actor=actor, account_id=house.other.id, new=NEW, active=True
        ),
        {"administrator"},
    ),
    "somebody else's secret": (
        lambda house, actor: house.trainer.accounts.set_secret(
            actor=actor, account_id=house.other.id, secret=SECRET
        ),
        {"administrator"},
    ),
    "a photo": (
        lambda house, actor: house.trainer.accounts.set_photo(
            actor=actor, account_id=house.other.id, photo=b"p"
        ),
        {"administrator", "hr"},
    ),
    "the centre": (
        lambda house, actor: house.trainer.accounts.save_organisation(
            actor=actor, organisation=Organisation()
        ),
        {"administrator"},
    ),
}


@pytest.mark.parametrize("role", ["administrator", "hr", "instructor", "trainee"])
@pytest.mark.parametrize("deed", DEEDS)
def test_who_may_do_what(house: House, deed: str, role: str) -> None:
    act, allowed = DEEDS[deed]
    actor: Account = getattr(house, role)
    if role in allowed:
        act(house, actor)
        return

    with pytest.raises(NotAllowed) as caught:
        act(house, actor)
    assert caught.value.code == "not_allowed"
    assert caught.value.details["role"] == role
    assert isinstance(caught.value, UserError)


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("林晓", "lx"),
        ("赵𬭎", "zh"),
        ("Anna Lin", "annalin"),
        ("欧阳 小-明", "oyxm"),
        ("A1王", "a1w"),
    ],
)
def test_initials_for_searching(name: str, initials: str) -> None:
    assert initials_of(name) == initials
