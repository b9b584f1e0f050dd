"""The signed claim in the QR code: what the certificate says, in few bytes, and who vouches for it.

Layout, in bytes: version 1, level 1, issued and last valid day 2 + 2 (days since 2000-01-01), the
first 16 of the SHA-256 of number and name, Ed25519 signature 64. Base32 in upper case lets the QR
code use its compact alphanumeric mode.
"""

from __future__ import annotations

import base64
import hashlib
import struct
from dataclasses import dataclass
from datetime import date

_EPOCH = date(2000, 1, 1).toordinal()
_HEAD = struct.Struct(">BBHH16s")
_VERSION = 1
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True)
class Claim:
    """What the signature covers."""

    level: int
    issued_on: date
    valid_until: date
    digest: bytes

    @classmethod
    def of(cls, *, number: str, name: str, level: int, issued_on: date, valid_until: date) -> Claim:
        digest = hashlib.sha256(f"{number}\n{name}".encode()).digest()[:16]
        return cls(level, issued_on, valid_until, digest)

    def to_bytes(self) -> bytes:
        days = (self.issued_on.toordinal() - _EPOCH, self.valid_until.toordinal() - _EPOCH)
        return _HEAD.pack(_VERSION, self.level, *days, self.digest)


def new_signing_key() -> bytes:
    """A private Ed25519 key, 32 raw bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes_raw()


def sign(claim: Claim, key: bytes) -> bytes:
    """The claim with its signature: 22 + 64 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    body = claim.to_bytes()
    return body + Ed25519PrivateKey.from_private_bytes(key).sign(body)


def verify(signed: bytes, key: bytes) -> Claim | None:
    """The claim if the signature is the key's (32 private bytes), else None."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    body, signature = signed[: _HEAD.size], signed[_HEAD.size :]
    try:
        Ed25519PrivateKey.from_private_bytes(key).public_key().verify(signature, body)
    except InvalidSignature:
        return None
    version, level, issued, until, digest = _HEAD.unpack(body)
    if version != _VERSION:
        return None
    return Claim(level, date.fromordinal(issued + _EPOCH), date.fromordinal(until + _EPOCH), digest)


def claim_url(site: str, *, number: str, signed: bytes) -> str:
    """The text of the QR code: site, `#`, number `.` check code `.` signed claim in Base32.

    Whoever scans it without the site still reads the number and the check code.
    """
    claim = base64.b32encode(signed).decode().rstrip("=")
    return f"https://{site}/#{number}.{check_code(signed)}.{claim}"


def check_code(signed: bytes) -> str:
    """The first 40 bits of the SHA-256 of the signed claim in Crockford's Base32: 8 characters."""
    bits = int.from_bytes(hashlib.sha256(signed).digest()[:5], "big")
    return "".join(_CROCKFORD[bits >> shift & 31] for shift in range(35, -5, -5))
