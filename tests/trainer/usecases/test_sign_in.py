"""The first start, the sign-in page, and signing in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.factories import SECRET, FixedClock, House, Parts, make_trainer
from trainer.accounts import Account, Role
from trainer.app import Trainer
from trainer.settings import Organisation, Place
from trainer.usecases.accounts import (
    LOCK,
    MAX_FAILURES,
    AccountLocked,
    AccountRefused,
    NewAccount,
    WrongSecret,
)

NEW = NewAccount(number="B7", name=" 林晓 ", unit="二店", job_title="店长")


@pytest.fixture
def empty(place: Place, clock: FixedClock) -> Iterator[Trainer]:
    """A trainer nobody has set up yet."""
    found = make_trainer(Parts(place=place, clock=clock))
    yield found
    found.close()


# --- the first start


def test_the_first_start_enters_administrator_centre_and_samples(empty: Trainer) -> None:
    assert empty.accounts.sign_in_sheet().is_first_start

    first = empty.accounts.set_up(
        administrator=replace(NEW, role=Role.ADMINISTRATOR), secret="a long password",
        organisation=Organisation(company="远山电器"),
        samples=((NewAccount(number="S1", name="样例一"), "1111"),),
    )  # fmt: skip

    assert (first.number, first.name, first.role) == ("B7", "林晓", Role.ADMINISTRATOR)
    sheet = empty.accounts.sign_in_sheet()
    assert not sheet.is_first_start
    assert [account.number for account in sheet.accounts] == ["B7", "S1"]
    assert sheet.organisation.company == "远山电器"
    signed_in = empty.accounts.sign_in(account_id=sheet.accounts[1].id, secret="1111")
    assert signed_in.name == "样例一"


def test_setting_up_twice_is_refused(house: House) -> None:
    with pytest.raises(AccountRefused) as caught:
        house.trainer.accounts.set_up(administrator=NEW, secret=SECRET, organisation=Organisation())
    assert caught.value.code == "already_set_up"


@pytest.mark.parametrize(
    ("organisation", "secret", "code"),
    [
        (Organisation(company=" "), SECRET, "field_empty"),
        (Organisation(valid_months=0), SECRET, "field_out_of_range"),
        (Organisation(), "123", "secret_too_short"),
    ],
)
def test_a_first_start_that_fails_leaves_nothing(
    empty: Trainer, organisation: Organisation, secret: str, code: str
) -> None:
    with pytest.raises(AccountRefused) as caught:
        empty.accounts.set_up(administrator=NEW, secret=secret, organisation=organisation)

    assert caught.value.code == code
    assert empty.accounts.sign_in_sheet().is_first_start


def test_the_sheet_is_the_same_before_and_after_the_store_is_open(house: House) -> None:
    after = house.trainer.accounts.sign_in_sheet()
    fresh = make_trainer(Parts(place=house.trainer.context.place))

    assert fresh.accounts.sign_in_sheet() == after
    assert not fresh.context.store_is_open


def test_the_sheet_leaves_out_who_may_not_sign_in(house: House) -> None:
    change(house, house.trainee, active=False)

    numbers = [account.number for account in house.trainer.accounts.sign_in_sheet().accounts]

    assert numbers == ["A1", "A2", "A3", "A5"]


# --- signing in


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


def test_the_right_secret_opens(house: House) -> None:
    assert sign_in(house) == house.trainee


def test_wrong_secrets_are_counted_down(house: House) -> None:
    assert fail(house, MAX_FAILURES) == [4, 3, 2, 1, 0]


def test_after_too_many_the_right_one_has_to_wait_too(house: House) -> None:
    fail(house, MAX_FAILURES)

    with pytest.raises(AccountLocked) as caught:
        sign_in(house)
    assert caught.value.details == {"seconds": 61}

    house.clock.go_on(LOCK.total_seconds() - 1)
    with pytest.raises(AccountLocked):
        sign_in(house)
    house.clock.go_on(1)
    assert sign_in(house).id == house.trainee.id


def test_after_the_wait_the_count_starts_again(house: House) -> None:
    fail(house, MAX_FAILURES)
    house.clock.go_on(LOCK.total_seconds())

    assert fail(house, 2) == [4, 3]


def test_the_right_secret_forgives_earlier_ones(house: House) -> None:
    fail(house, MAX_FAILURES - 1)
    sign_in(house)

    assert fail(house, 1) == [4]


def test_one_persons_failures_lock_nobody_else(house: House) -> None:
    fail(house, MAX_FAILURES)

    other = house.trainer.accounts.sign_in(account_id=house.other.id, secret=SECRET)

    assert other == house.other


def test_nobody_signs_in_with_an_account_that_is_off_or_gone(house: House) -> None:
    change(house, house.trainee, active=False)

    for id_ in (house.trainee.id, 999):
        with pytest.raises(AccountRefused) as caught:
            house.trainer.accounts.sign_in(account_id=id_, secret=SECRET)
        assert caught.value.code == "account_inactive"


def change(house: House, account: Account, *, active: bool = True, **values: object) -> Account:
    new = NewAccount(account.number, account.name, account.unit, account.job_title, account.role)
    return house.trainer.accounts.change(
        actor=house.administrator, account_id=account.id, active=active,
        new=replace(new, **values),  # type: ignore[arg-type]
    )  # fmt: skip
