"""The certificate desk: candidates and issuing."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.factories import START, House, passed_exam
from trainer.certification.claim import check_code, verify
from trainer.certification.register import Certificate, CertificateState
from trainer.clock import local_day
from trainer.settings import Organisation
from trainer.storage.attempts import AttemptMissing
from trainer.usecases.certify import NotEligible

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
    number, code, text = record.claim_url.partition("#")[2].split(".")
    signed = base64.b32decode(text + "=" * (-len(text) % 8))

    claim = verify(signed, key)

    assert claim is not None
    assert (claim.level, claim.issued_on, claim.valid_until) == (2, DAY, record.valid_until)
    assert record.check_code == check_code(signed) == code
    assert record.number == number


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
