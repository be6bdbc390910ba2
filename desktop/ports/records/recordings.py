"""Recordings, and the source files that are known already."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from desktop.domain.cad import CadCall
from desktop.domain.identifiers import Badge, CameraId, RecordingId
from desktop.domain.recordings import Recording


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A camera's file as it is recognised again: camera, name below its folder, bytes, time."""

    camera: CameraId
    name: str
    size: int
    modified_at: datetime


@dataclass(frozen=True, slots=True)
class RecordingScope:
    """Whose recordings: all (both None), one unit's, or one person's.

    A person's are those that they wore and those of the incidents that they were involved in.
    With both set: the person's in that unit.
    """

    unit: str | None = None
    person: Badge | None = None


@dataclass(frozen=True, slots=True)
class PageKey:
    """Where a page ended: offload time and id of its last recording."""

    offloaded_at: datetime
    id: RecordingId


@dataclass(frozen=True, slots=True)
class RecordingPage:
    """A page, newest offload first; `next` is None on the last one."""

    recordings: tuple[Recording, ...]
    next: PageKey | None


class RecordingRecords(Protocol):
    """Every recording that was sealed and verified."""

    def add(self, recording: Recording, source: SourceFile) -> None:
        """Record a sealed file. Nothing of it changes afterwards."""
        ...

    def get(self, recording: RecordingId) -> Recording:
        """One recording. Raises BadInput (RECORDING_UNKNOWN)."""
        ...

    def get_many(self, recordings: Sequence[RecordingId]) -> tuple[Recording, ...]:
        """Several, in the order asked. Raises BadInput (RECORDING_UNKNOWN)."""
        ...

    def known_source(self, source: SourceFile) -> RecordingId | None:
        """The recording that a camera's file became, if it was sealed before: the first one."""
        ...

    def page(self, scope: RecordingScope, after: PageKey | None, limit: int) -> RecordingPage:
        """One keyset page."""
        ...

    def untagged(self, badge: Badge, limit: int) -> tuple[Recording, ...]:
        """Recordings that a person wore and that are in no incident yet, newest offload first."""
        ...

    def matching(self, call: CadCall) -> tuple[Recording, ...]:
        """Recordings that match a call, earliest start first."""
        ...

    def paths(self) -> frozenset[str]:
        """The vault paths of all recordings."""
        ...
