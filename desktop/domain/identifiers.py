"""Names of things: identifiers made at the terminal, badge numbers, camera numbers."""

import re
import secrets
from datetime import datetime
from typing import NewType

from desktop.domain.refusals import BadInput, Problem

RecordingId = NewType("RecordingId", str)
IncidentId = NewType("IncidentId", str)
ReportId = NewType("ReportId", str)
OverrideId = NewType("OverrideId", str)
MarkerId = NewType("MarkerId", str)
StationId = NewType("StationId", str)
KeyId = NewType("KeyId", str)
Badge = NewType("Badge", str)
CameraId = NewType("CameraId", str)

_BADGE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,15}")
_CAMERA = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}")


def new_id(at: datetime) -> str:
    """Make a UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then 74 random bits.

    Ids made later sort later, so records stay in the order in which they came.
    """
    milliseconds = int(at.timestamp() * 1000) & ((1 << 48) - 1)
    number = (milliseconds << 80) | secrets.randbits(80)
    number = (number & ~(0xF << 76)) | (0x7 << 76)
    number = (number & ~(0x3 << 62)) | (0x2 << 62)
    digits = f"{number:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def badge_from(untrusted: str) -> Badge:
    """Read a badge number: 1 to 16 letters, digits or hyphens, kept in capitals.

    Raises BadInput (BADGE_MALFORMED).
    """
    badge = untrusted.strip()
    # Checked before it is put into capitals, which would turn a sharp s into SS.
    if not _BADGE.fullmatch(badge):
        raise BadInput(Problem.BADGE_MALFORMED, badge=untrusted)
    return Badge(badge.upper())


def camera_from(untrusted: str) -> CameraId:
    """Read a camera number: 1 to 64 letters, digits, spaces, dots, hyphens or underscores.

    Raises BadInput (CAMERA_MALFORMED).
    """
    camera = untrusted.strip()
    if not _CAMERA.fullmatch(camera):
        raise BadInput(Problem.CAMERA_MALFORMED, camera=untrusted)
    return CameraId(camera)
