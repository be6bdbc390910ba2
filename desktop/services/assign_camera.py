"""Assigning cameras to their wearers."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class AssignCamera:
    """Says who wears a camera from now on. What it recorded before stays its old wearer's."""

    records: Records
    clock: Clock

    def __call__(self, session: Session, camera: CameraId, wearer: Badge) -> None:
        """Assign it. Raises Refused (NO_RIGHT), BadInput (OFFICER_UNKNOWN)."""
        session.require(Right.ASSIGN_CAMERAS)
        with self.records.writing() as work:
            if work.officers.find(wearer) is None:
                raise BadInput(Problem.OFFICER_UNKNOWN, badge=wearer)
            now = self.clock.now()
            work.cameras.assign(camera, wearer, session.badge, now)
            work.custody.append(
                Entry(Act.CAMERA_ASSIGNED, now, session.badge, {"camera": camera, "wearer": wearer})
            )
