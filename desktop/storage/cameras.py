"""Cameras and who wears them, in SQLite."""

from datetime import datetime

from desktop.domain.identifiers import Badge, CameraId
from desktop.storage.codec import from_time
from desktop.storage.transaction import Transaction


class SqliteCameras:
    """The history of assignments."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def assign(self, camera: CameraId, wearer: Badge, by: Badge, at: datetime) -> None:
        self._transaction.change(
            "INSERT INTO camera_assignments (camera, wearer, assigned_by, assigned_at)"
            " VALUES (?, ?, ?, ?)",
            (camera, wearer, by, from_time(at)),
        )

    def wearer(self, camera: CameraId) -> Badge | None:
        row = self._transaction.row(
            "SELECT wearer FROM camera_assignments WHERE camera = ? ORDER BY seq DESC LIMIT 1",
            (camera,),
        )
        return None if row is None else Badge(row["wearer"])

    def assignments(self) -> tuple[tuple[CameraId, Badge], ...]:
        # SQLite takes a bare column from the row that holds the maximum.
        rows = self._transaction.rows(
            "SELECT camera, wearer, max(seq) FROM camera_assignments GROUP BY camera"
            " ORDER BY camera"
        )
        return tuple((CameraId(row["camera"]), Badge(row["wearer"])) for row in rows)
