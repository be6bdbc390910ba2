"""The sentences of the page of a certificate, and how each standing looks."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.certificates import Standing
from desktop.presenters.certificate_state import CertifiedOfficer, IssuedCertificate
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.key_value_list import Pairs
from desktop.wording import printable, standing_words


class StandingLook(NamedTuple):
    """The look of one standing, beside its words."""

    icon: Icon
    ink: Colour


STANDING_LOOKS: Mapping[Standing, StandingLook] = {
    Standing.SEALED_FIRST: StandingLook(Icon.SHIELD_CHECK, Colour.OK),
    Standing.SEALED_NOT_RELEASED: StandingLook(Icon.SHIELD_CHECK, Colour.OK),
    Standing.RELEASED_FIRST: StandingLook(Icon.EYE, Colour.AFTER),
    Standing.RELEASED_NO_REPORT: StandingLook(Icon.EYE, Colour.AFTER),
    Standing.NO_REPORT_NOT_RELEASED: StandingLook(Icon.FILE_LOCK_2, Colour.TEXT2),
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("Certificate", words)


def officer_words(officer: CertifiedOfficer) -> str:
    """Whom a line is about."""
    return _tr("Officer {badge}").format(badge=printable(officer.badge))


def standing_details(officer: CertifiedOfficer) -> str:
    """What the log says of the officer, and by which entries."""
    said = [standing_words(officer.standing)]
    if officer.sealed_entry is not None:
        said.append(_tr("sealed by entry {n}").format(n=officer.sealed_entry))
    if officer.released_entry is not None:
        said.append(_tr("first released by entry {n}").format(n=officer.released_entry))
    if not officer.is_named:
        said.append(_tr("not named as part of the incident"))
    return " · ".join(said)


def digest_key() -> str:
    """What the digest is called."""
    return _tr("SHA-256")


def fixed_keys() -> tuple[str, ...]:
    """The values that are set in a fixed-width font."""
    return digest_key(), _tr("Signature"), _tr("Station key"), _tr("Head")


def seal_pairs(issued: IssuedCertificate) -> Pairs:
    """By what it is verified."""
    digest, signature, key, head = fixed_keys()
    return (
        (digest, grouped(issued.sha256)),
        (signature, grouped(issued.signature)),
        (key, grouped(issued.signing_key)),
        (head, issued.head),
        (_tr("Entries"), str(issued.entries)),
    )


def grouped(digest: str) -> str:
    """A digest in groups of four, as people read it out."""
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))
