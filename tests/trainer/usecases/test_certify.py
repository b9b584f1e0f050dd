"""The certificate desk: candidates, issuing, revoking, renewing."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.factories import START, House, passed_exam
from trainer.accounts import Account
from trainer.certification.claim import check_code, verify
from trainer.certification.register import Certificate, CertificateState
from trainer.clock import local_day
from trainer.settings import Organisation
from trainer.storage.attempts import AttemptMissing
from trainer.usecases.certify import CertificateClosed, NotEligible
from trainer.usecases.context import NotAllowed

DAY = local_day(START)


def issue(house: House, *attempt_ids: int, template: str = "classic") -> list[Certificate]:
    return house.trainer.certificates.issue(
        actor=house.hr, attempt_ids=list(attempt_ids), template=template
    )


def register(house: House) -> list[Certificate]:
    return house.trainer.certificates.register(actor=house.hr)


def numbers(certificates: list[Certificate]) -> list[str]:
    return [" ".join(one.record.number_groups) for one in certificates]


def failed_exam(house: House) -> int:
    sittings = house.trainer.sittings
    id_ = sittings.start(learner=house.trainee, blueprint_id="exam-test", seed=1)
    sittings.hand_in(learner=house.trainee, attempt_id=id_)
    return id_


def no_unit(house: House) -> None:
    with house.trainer.context.store.begin() as tx:
        tx.accounts.change(house.trainee.id, unit=" ")


# --- candidates


def test_passed_exams_wait_for_their_certificates(house: House) -> None:
    first = passed_exam(house)
    house.clock.go_on(60)
    second = passed_exam(house)
    failed_exam(house)
    passed_exam(house, blueprint="mock-test")

    candidates = house.trainer.certificates.candidates(actor=house.hr)
    assert [(c.attempt.id, c.learner, c.missing) for c in candidates] == [
        (second, house.trainee, ()),
        (first, house.trainee, ()),
    ]

    issue(house, first)
    waiting = house.trainer.certificates.candidates(actor=house.hr)
    assert [c.attempt.id for c in waiting] == [second]


def test_what_is_missing_is_said_before_issuing(house: House) -> None:
    passed_exam(house)
    no_unit(house)

    (candidate,) = house.trainer.certificates.candidates(actor=house.hr)

    assert candidate.missing == ("unit",)


# --- issuing


def test_a_certificate_freezes_what_was_true_on_the_day(house: House) -> None:
    exam = passed_exam(house)
    house.clock.go_on(days=3)

    (issued,) = issue(house, exam)

    record = issued.record
    assert (record.holder_name, record.employee_no, record.department) == ("测试4", "A4", "一店")
    assert (record.level, record.total_score) == (2, 100)
    assert (record.phrasing_score, record.procedure_score) == (100, 100)
    assert (record.exam_title, record.exam_date) == ("测试考核", DAY)
    assert record.issued_on == DAY + timedelta(days=3)
    assert record.valid_until == date(2028, 11, 23)
    assert (issued.template, issued.attempt_id) == ("classic", exam)
    assert issued.state(record.valid_until) is CertificateState.VALID
    assert issued.state(record.valid_until + timedelta(days=1)) is CertificateState.EXPIRED


def test_later_changes_alter_no_certificate(house: House) -> None:
    (before,) = issue(house, passed_exam(house))
    with house.trainer.context.store.begin() as tx:
        tx.accounts.change(house.trainee.id, name="改了名", photo=b"new")
    house.trainer.accounts.save_organisation(
        actor=house.administrator, organisation=Organisation(company="改了名", valid_months=1)
    )

    assert register(house) == [before]
    assert house.trainer.certificates.of_learner(learner=house.trainee) == [before]
    assert house.trainer.certificates.of_learner(learner=house.other) == []


def test_the_photo_is_the_one_of_the_day(house: House) -> None:
    with house.trainer.context.store.begin() as tx:
        tx.accounts.change(house.trainee.id, photo=b"\x89PNG")

    assert issue(house, passed_exam(house))[0].record.photo == b"\x89PNG"


def test_numbers_run_on_within_a_year_and_level(house: House) -> None:
    exams = [passed_exam(house) for _ in range(4)]

    assert numbers(issue(house, exams[0], exams[1])) == [
        "Y0001 37 000012 26 2 000001", "Y0001 37 000012 26 2 000002",
    ]  # fmt: skip
    assert numbers(issue(house, exams[2])) == ["Y0001 37 000012 26 2 000003"]
    house.clock.go_on(days=60)
    assert numbers(issue(house, exams[3])) == ["Y0001 37 000012 27 2 000001"]


def test_each_level_has_its_own_sequence(house: House) -> None:
    first, second = passed_exam(house), passed_exam(house)
    with house.trainer.context.store.begin() as tx:
        tx.connection.exec_driver_sql(f"UPDATE attempt SET star = 1 WHERE id = {second}")

    assert [n[-8:] for n in numbers(issue(house, first, second))] == ["2 000001", "1 000001"]


def test_a_new_prefix_starts_its_own_sequence(house: House) -> None:
    first, second = passed_exam(house), passed_exam(house)
    issue(house, first)
    house.trainer.accounts.save_organisation(
        actor=house.administrator, organisation=Organisation(number_prefix="Z9")
    )

    assert numbers(issue(house, second)) == ["Z9 26 2 000001"]


def test_the_claim_can_be_verified_with_the_centres_key(house: House) -> None:
    record = issue(house, passed_exam(house))[0].record
    with house.trainer.context.store.read() as tx:
        key = bytes.fromhex(tx.settings.get("signing_key"))
    text = record.claim_url.partition("#")[2]
    signed = base64.b32decode(text + "=" * (-len(text) % 8))

    claim = verify(signed, key)

    assert claim is not None
    assert (claim.level, claim.issued_on, claim.valid_until) == (2, DAY, record.valid_until)
    assert record.check_code == check_code(signed)


def test_the_key_is_made_once(house: House) -> None:
    def key() -> object:
        with house.trainer.context.store.read() as tx:
            return tx.settings.get("signing_key")

    first, second = passed_exam(house), passed_exam(house)
    issue(house, first)
    made = key()
    issue(house, second)

    assert made is not None
    assert key() == made


def test_a_preview_is_what_issuing_would_freeze(house: House) -> None:
    exam = passed_exam(house)

    preview = house.trainer.certificates.preview(actor=house.hr, attempt_id=exam)

    assert register(house) == []
    assert issue(house, exam)[0].record == preview


Spoil = Callable[[House], int]


def already(house: House) -> int:
    exam = passed_exam(house)
    issue(house, exam)
    return exam


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (failed_exam, "not_eligible"),
        (lambda house: passed_exam(house, blueprint="mock-test"), "not_eligible"),
        (already, "certificate_exists"),
    ],
)
def test_issuing_is_all_or_none(house: House, spoil: Spoil, code: str) -> None:
    good, bad = passed_exam(house), spoil(house)
    before = register(house)

    with pytest.raises(NotEligible) as caught:
        issue(house, good, bad)

    assert caught.value.code == code
    assert register(house) == before


def test_what_is_missing_is_named(house: House) -> None:
    exam = passed_exam(house)
    no_unit(house)

    with pytest.raises(NotEligible) as caught:
        issue(house, exam)
    assert caught.value.code == "data_missing"
    assert caught.value.details == {"name": "测试4", "fields": "unit"}


def test_one_exam_gives_one_certificate_even_if_asked_twice_at_once(house: House) -> None:
    exam = passed_exam(house)

    with pytest.raises(NotEligible) as caught:
        issue(house, exam, exam)

    assert caught.value.code == "certificate_exists"
    assert register(house) == []


def test_an_exam_that_is_not_there(house: House) -> None:
    with pytest.raises(AttemptMissing):
        issue(house, 99)


def test_issuing_nothing_issues_nothing(house: House) -> None:
    assert issue(house) == []


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
