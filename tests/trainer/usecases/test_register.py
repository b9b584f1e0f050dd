"""The register: revoking, renewing, and who may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.factories import House, passed_exam
from trainer.accounts import Account
from trainer.certification.register import Certificate, CertificateState
from trainer.usecases.certify import CertificateClosed, NotEligible
from trainer.usecases.context import NotAllowed


def issue(house: House, *attempt_ids: int, template: str = "classic") -> list[Certificate]:
    return house.trainer.certificates.issue(
        actor=house.hr, attempt_ids=list(attempt_ids), template=template
    )


def register(house: House) -> list[Certificate]:
    return house.trainer.certificates.register(actor=house.hr)


# --- ending


def revoke(house: House, id_: int, reason: str = "考试违规") -> None:
    house.trainer.certificates.revoke(actor=house.hr, certificate_id=id_, reason=reason)


def renew(house: House, id_: int) -> Certificate:
    return house.trainer.certificates.renew(actor=house.hr, certificate_id=id_)


def test_a_revoked_certificate_stays_in_the_register_with_its_reason(house: House) -> None:
    (issued,) = issue(house, passed_exam(house))
    house.clock.go_on(60)

    revoke(house, issued.id, " 考试违规 ")

    (entry,) = register(house)
    assert entry == replace(
        issued, stored_state=CertificateState.REVOKED, ended_at=house.clock.now(), reason="考试违规"
    )
    assert entry.state(date(2040, 1, 1)) is CertificateState.REVOKED


def test_an_exam_whose_certificate_was_revoked_earns_no_other(house: House) -> None:
    exam = passed_exam(house)
    revoke(house, issue(house, exam)[0].id)

    with pytest.raises(NotEligible):
        issue(house, exam)


def test_a_revoked_level_is_held_no_more(house: House) -> None:
    (issued,) = issue(house, passed_exam(house))
    progress = house.trainer.progress
    assert progress.overview(learner=house.trainee).ladder.level == 2

    revoke(house, issued.id)

    assert progress.overview(learner=house.trainee).ladder.level == 0


def test_a_renewed_certificate_has_a_new_number_and_term(house: House) -> None:
    (old,) = issue(house, passed_exam(house))
    house.clock.go_on(days=365 * 2)

    new = renew(house, old.id)

    today = house.trainer.certificates.today()
    assert new.record.reviewed_on == today == new.record.issued_on
    assert new.record.valid_until > old.record.valid_until
    assert new.record.number != old.record.number
    assert (new.record.exam_date, new.template) == (old.record.exam_date, old.template)
    assert [one.stored_state for one in register(house)] == [
        CertificateState.VALID, CertificateState.RENEWED,
    ]  # fmt: skip
    assert house.trainer.certificates.candidates(actor=house.hr) == []


def test_renewing_follows_a_new_name(house: House) -> None:
    (old,) = issue(house, passed_exam(house))
    with house.trainer.context.store.begin() as tx:
        tx.accounts.change(house.trainee.id, name="改了名")

    assert renew(house, old.id).record.holder_name == "改了名"


@pytest.mark.parametrize("first", ["revoke", "renew"])
@pytest.mark.parametrize("then", ["revoke", "renew"])
def test_what_is_ended_cannot_be_ended_again(house: House, first: str, then: str) -> None:
    (issued,) = issue(house, passed_exam(house))
    act = {"revoke": revoke, "renew": renew}
    act[first](house, issued.id)
    before = register(house)

    with pytest.raises(CertificateClosed) as caught:
        act[then](house, issued.id)

    assert caught.value.code == "certificate_closed"
    assert caught.value.details == {"state": "revoked" if first == "revoke" else "renewed"}
    assert register(house) == before


@pytest.mark.parametrize("reason", ["", "  ", "\n"])
def test_revoking_takes_a_reason(house: House, reason: str) -> None:
    (issued,) = issue(house, passed_exam(house))

    with pytest.raises(CertificateClosed) as caught:
        revoke(house, issued.id, reason)
    assert caught.value.code == "reason_missing"
    assert register(house) == [issued]


def test_a_certificate_that_is_not_there(house: House) -> None:
    for act in (revoke, renew):
        with pytest.raises(NotEligible) as caught:
            act(house, 99)
        assert caught.value.code == "certificate_missing"


@pytest.mark.parametrize("role", ["trainee", "instructor"])
def test_the_desk_is_for_hr(house: House, role: str) -> None:
    exam = passed_exam(house)
    (issued,) = issue(house, exam)
    desk, actor = house.trainer.certificates, getattr(house, role)
    deeds: list[Callable[[], object]] = [
        lambda: desk.candidates(actor=actor),
        lambda: desk.preview(actor=actor, attempt_id=exam),
        lambda: desk.issue(actor=actor, attempt_ids=[exam], template="classic"),
        lambda: desk.register(actor=actor),
        lambda: desk.revoke(actor=actor, certificate_id=issued.id, reason="x"),
        lambda: desk.renew(actor=actor, certificate_id=issued.id),
    ]

    for deed in deeds:
        with pytest.raises(NotAllowed):
            deed()
    assert register(house) == [issued]


def test_the_administrator_may_do_it_too(house: House) -> None:
    actor: Account = house.administrator
    issued = house.trainer.certificates.issue(
        actor=actor, attempt_ids=[passed_exam(house)], template="plain"
    )

    assert house.trainer.certificates.register(actor=actor) == issued
