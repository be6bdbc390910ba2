"""Cameras and who wears them."""

from datetime import datetime
from typing import Protocol

from desktop.domain.identifiers import Badge, CameraId


class CameraRecords(Protocol):
    """The history of assignments; the newest counts, none is ever removed."""

    def assign(self, camera: CameraId, wearer: Badge, by: Badge, at: datetime) -> None:
        """Assign a camera to a wearer from now on."""
        ...

    def wearer(self, camera: CameraId) -> Badge | None:
        """Who a camera is assigned to now."""
        ...

    def assignments(self) -> tuple[tuple[CameraId, Badge], ...]:
        """Every camera with its wearer of now, by camera."""
        ...
