"""A certificate as its page tells it: what may be issued, then what was."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.domain.certificates import Standing
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import KnownError


class CertificateStep(StrEnum):
    """How far it is.

    ```
    ASKING --> READY --> ISSUING --> ISSUED
       |         ^----------+          |
       |         ^---------------------+
       +--> REFUSED
    ```
    """

    ASKING = "asking"
    REFUSED = "refused"
    READY = "ready"
    ISSUING = "issuing"
    ISSUED = "issued"


@dataclass(frozen=True, slots=True)
class CertifiedOfficer:
    """What a certificate says of one officer, and by which entries of the log.

    `is_named` tells whether the log names the officer as part of the incident.
    """

    badge: Badge
    standing: Standing
    is_named: bool
    sealed_entry: int | None
    released_entry: int | None


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """One that was issued: its text, its seal in hex, and the head of the log that it names.

    `printed` is the text to the byte with the seal below.
    """

    text: str
    sha256: str
    signature: str
    signing_key: str
    entries: int
    head: str
    officers: tuple[CertifiedOfficer, ...]
    printed: str


@dataclass(frozen=True, slots=True)
class CertificateState:
    """The page as it stands. `own` is the badge of whoever asks.

    `numbers` are the incidents to choose from, `number` is the chosen one. With `everybody` a
    certificate may be about all whom the incident names, else about `own` alone. `suggested` is an
    officer whom it may be about. `problem` is what asking or issuing was refused; `saved` is where
    it was last saved, `not_saved` why it was not.
    """

    step: CertificateStep
    own: Badge
    numbers: tuple[str, ...]
    number: str
    everybody: bool = False
    suggested: Badge | None = None
    issued: IssuedCertificate | None = None
    problem: KnownError | None = None
    saved: Path | None = None
    not_saved: KnownError | None = None
