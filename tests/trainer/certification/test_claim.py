"""The signed claim: what was signed is verified, what was touched is not."""

from __future__ import annotations

import base64
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.certification.claim import (
    Claim,
    check_code,
    claim_url,
    new_signing_key,
    sign,
    verify,
)

KEY = bytes(range(32))
CLAIM = Claim.of(
    number="Y000137263000128", name="赵𬭎", level=3, issued_on=date(2026, 11, 21),
    valid_until=date(2028, 11, 20),
)  # fmt: skip


def test_what_was_signed_is_verified() -> None:
    signed = sign(CLAIM, KEY)

    assert len(signed) == 86
    assert verify(signed, KEY) == CLAIM


def test_the_same_claim_is_signed_the_same() -> None:
    assert sign(CLAIM, KEY) == sign(CLAIM, KEY)


@given(st.integers(0, 85), st.integers(1, 255))
def test_one_changed_byte_is_noticed(place: int, change: int) -> None:
    signed = bytearray(sign(CLAIM, KEY))
    signed[place] ^= change

    assert verify(bytes(signed), KEY) is None


@pytest.mark.parametrize("length", [0, 1, 21, 22, 64, 85])
def test_a_claim_cut_short_is_refused(length: int) -> None:
    assert verify(sign(CLAIM, KEY)[:length], KEY) is None


def test_a_claim_with_something_added_is_refused() -> None:
    assert verify(sign(CLAIM, KEY) + b"\0", KEY) is None


def test_another_centres_key_does_not_vouch() -> None:
    assert verify(sign(CLAIM, KEY), new_signing_key()) is None


def test_a_version_from_the_future_is_refused_though_signed() -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    body = b"\x02" + CLAIM.to_bytes()[1:]
    signed = body + Ed25519PrivateKey.from_private_bytes(KEY).sign(body)

    assert verify(signed, KEY) is None


@pytest.mark.parametrize(
    "other",
    [{"number": "Y000137263000129"}, {"name": "赵宏"}, {"level": 4},
     {"issued_on": date(2026, 11, 20)}, {"valid_until": date(2028, 11, 21)}],
)  # fmt: skip
def test_every_part_is_covered(other: dict[str, object]) -> None:
    parts: dict[str, object] = {
        "number": "Y000137263000128", "name": "赵𬭎", "level": 3,
        "issued_on": date(2026, 11, 21), "valid_until": date(2028, 11, 20),
    }  # fmt: skip

    assert Claim.of(**parts) == CLAIM  # type: ignore[arg-type]
    assert Claim.of(**parts | other) != CLAIM  # type: ignore[arg-type]


@given(
    st.text(max_size=30), st.text(max_size=30), st.integers(1, 5),
    st.dates(date(2000, 1, 1), date(2179, 1, 1)), st.dates(date(2000, 1, 1), date(2179, 1, 1)),
)  # fmt: skip
def test_whatever_a_certificate_says_can_be_verified(
    number: str, name: str, level: int, issued_on: date, valid_until: date
) -> None:
    claim = Claim.of(
        number=number, name=name, level=level, issued_on=issued_on, valid_until=valid_until
    )

    assert verify(sign(claim, KEY), KEY) == claim


def test_keys_are_new_every_time() -> None:
    assert len({new_signing_key() for _ in range(5)}) == 5
    assert len(new_signing_key()) == 32


def test_the_url_carries_number_check_code_and_claim_after_the_hash_in_capitals() -> None:
    signed = sign(CLAIM, KEY)
    url = claim_url("verify.example.com", number="Y000137", signed=signed)

    site, _, text = url.partition("#")
    number, code, claim = text.split(".")
    assert site == "https://verify.example.com/"
    assert text == text.upper()
    assert (number, code) == ("Y000137", check_code(signed))
    assert base64.b32decode(claim + "=" * (-len(claim) % 8)) == signed


@given(st.binary(min_size=1, max_size=100))
def test_a_check_code_has_eight_characters_that_nobody_mistakes(signed: bytes) -> None:
    code = check_code(signed)

    assert len(code) == 8
    assert set(code) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    assert not set(code) & set("ILOU")


def test_check_codes_are_fixed_for_ever_and_differ() -> None:
    assert check_code(b"star") == "A9FCM7AG"
    assert len({check_code(bytes([n])) for n in range(200)}) == 200
