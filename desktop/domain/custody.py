"""The custody log: what is entered, as which bytes, and the tree heads that vouch for it."""

import base64
import hashlib
import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.identifiers import Badge, StationId
from desktop.domain.refusals import BadInput, Problem

Detail = str | int | bool | tuple[str, ...]


class Act(StrEnum):
    """Every kind of act that the log holds."""

    STATION_FOUNDED = "station-founded"
    STATION_RECOVERED = "station-recovered"
    POLICY_ADOPTED = "policy-adopted"
    POLICY_PROPOSED = "policy-proposed"
    POLICY_AGREED = "policy-agreed"
    POLICY_DECLINED = "policy-declined"
    POLICY_WITHDRAWN = "policy-withdrawn"
    POLICY_SIMULATED = "policy-simulated"
    SIGNED_IN = "signed-in"
    SIGN_IN_FAILED = "sign-in-failed"
    SIGNED_AGAIN = "signed-again"
    ACCOUNT_LOCKED = "account-locked"
    OFFICER_ADDED = "officer-added"
    OFFICER_UNLOCKED = "officer-unlocked"
    OFFICER_DISABLED = "officer-disabled"
    PASSWORD_CHANGED = "password-changed"  # noqa: S105 - an act, not a password
    SECOND_FACTOR_SET = "second-factor-set"
    CAMERA_ASSIGNED = "camera-assigned"
    CAD_IMPORTED = "cad-imported"
    OFFLOADED = "offloaded"
    OFFLOAD_FAILED = "offload-failed"
    LEFTOVERS_SWEPT = "leftovers-swept"
    INCIDENT_CREATED = "incident-created"
    INCIDENT_RETAGGED = "incident-retagged"
    TAGS_UNDONE = "tags-undone"
    NO_RECORDING_EXPLAINED = "no-recording-explained"
    RECORDING_FILED = "recording-filed"
    OFFICER_INVOLVED = "officer-involved"
    TAGS_CONFIRMED = "tags-confirmed"
    CASE_ASSIGNED = "case-assigned"
    CRITICAL_RELEASED = "critical-released"
    REPORT_UNOBTAINABLE = "report-unobtainable"
    OUTSIDE_REPORT_ENTERED = "outside-report-entered"
    STATEMENT_RECORDED = "statement-recorded"
    REPORT_SEALED = "report-sealed"
    REPORT_READ = "report-read"
    REPORT_APPROVED = "report-approved"
    REPORT_RETURNED = "report-returned"
    DELETION_APPROVED = "deletion-approved"
    ACCESS_ASKED = "access-asked"
    ACCESS_REFUSED = "access-refused"
    FOOTAGE_RELEASED = "footage-released"
    OVERRIDE_ASKED = "override-asked"
    OVERRIDE_GRANTED = "override-granted"
    OVERRIDE_REFUSED = "override-refused"
    OVERRIDE_ENDED = "override-ended"
    OVERRIDE_REVIEWED = "override-reviewed"
    VIEWED = "viewed"
    STILL_MADE = "still-made"
    MARKER_SET = "marker-set"
    MARKER_RENAMED = "marker-renamed"
    MARKER_REMOVED = "marker-removed"
    CERTIFICATE_ISSUED = "certificate-issued"
    LOG_READ = "log-read"
    LOG_EXPORTED = "log-exported"
    PROOF_MADE = "proof-made"
    LOG_ACCEPTED = "log-accepted"
    HEAD_SIGNED = "head-signed"
    CLOCK_SET_BACK = "clock-set-back"


OVERRIDE_ACTS = frozenset(
    {
        Act.OVERRIDE_ASKED,
        Act.OVERRIDE_GRANTED,
        Act.OVERRIDE_REFUSED,
        Act.OVERRIDE_ENDED,
        Act.OVERRIDE_REVIEWED,
    }
)
"""Every step of an override (policy 2.8)."""


@dataclass(frozen=True, slots=True)
class SaltedText:
    """Words that stay in the records; the log holds their digest only, so they can be erased."""

    text: str
    salt: str

    @classmethod
    def of(cls, text: str) -> "SaltedText":
        """Salt some words with 128 random bits."""
        return cls(text, secrets.token_hex(16))

    @property
    def digest(self) -> str:
        """SHA-256 over salt, line feed and text, in hex."""
        return hashlib.sha256(f"{self.salt}\n{self.text}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Entry:
    """One act. It holds ids, codes and salted hashes only; names and words stay in the records.

    `actor` is None where the terminal itself acted (an offload without a sign-in).
    """

    act: Act
    at: datetime
    actor: Badge | None
    details: Mapping[str, Detail] = field(default_factory=dict)


_NAMES_ONE = ("recording", "incident", "report")
_NAMES_SEVERAL = ("recordings", "reports", "notifies")


def subjects(details: Mapping[str, object]) -> frozenset[str]:
    """The ids of recordings, incidents and reports that an entry names, and whom it notifies.

    Details as they were handed in or as they were read back, lists or tuples alike.
    """
    named: set[str] = set()
    for key in _NAMES_ONE:
        one = details.get(key)
        if isinstance(one, str):
            named.add(one)
    for key in _NAMES_SEVERAL:
        several = details.get(key)
        if isinstance(several, list | tuple):
            named.update(each for each in several if isinstance(each, str))
    return frozenset(named)


def canonical_bytes(entry: Entry, seq: int, station: StationId) -> bytes:
    """The bytes that are stored and hashed: JSON with sorted keys, no spaces, UTF-8, no floats."""
    body = {
        "act": entry.act.value,
        "actor": entry.actor,
        "at": entry.at.isoformat(timespec="milliseconds"),
        "details": dict(entry.details),
        "seq": seq,
        "station": station,
        "v": 1,
    }
    return json.dumps(
        body, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry as it lies in the log: its number from 0, its bytes, and its stored leaf hash."""

    seq: int
    entry: bytes
    leaf: bytes


@dataclass(frozen=True, slots=True)
class TreeHead:
    """The root over the first `size` entries."""

    size: int
    root: bytes

    @property
    def code(self) -> str:
        """The head as a short code to print: the size, then 80 bits of the root in base 32."""
        letters = base64.b32encode(self.root[:10]).decode("ascii")
        return "-".join([str(self.size), *(letters[i : i + 4] for i in range(0, 16, 4))])

    def is_meant_by(self, code: "HeadCode") -> bool:
        """Whether a printed code is this head's."""
        return self.size == code.size and self.root[:10] == code.root_start


@dataclass(frozen=True, slots=True)
class SignedHead:
    """A tree head with the station's Ed25519 signature over `signed_bytes`."""

    head: TreeHead
    signed_at: datetime
    signature: bytes

    @staticmethod
    def signed_bytes(head: TreeHead, signed_at: datetime, station: StationId) -> bytes:
        """What the signature covers."""
        lines = (
            "firsthand tree head 1",
            station,
            str(head.size),
            head.root.hex(),
            signed_at.isoformat(timespec="milliseconds"),
        )
        return "\n".join(lines).encode()


@dataclass(frozen=True, slots=True)
class HeadCode:
    """A printed head code as it was typed in."""

    size: int
    root_start: bytes


_HEAD_CODE = re.compile(r"([0-9]{1,12})-([A-Z2-7]{16})")


def head_code_from(untrusted: str) -> HeadCode:
    """Read a printed head code; spaces, case and hyphens after the first do not matter.

    Raises BadInput (HEAD_CODE_MALFORMED).
    """
    size, _, letters = untrusted.strip().upper().partition("-")
    joined = re.sub(r"[-\s]", "", letters)
    match = _HEAD_CODE.fullmatch(f"{size.strip()}-{joined}")
    if match is None:
        raise BadInput(Problem.HEAD_CODE_MALFORMED, code=untrusted)
    return HeadCode(int(match[1]), base64.b32decode(match[2]))
