"""Giving a demonstration station its people and the wearers of its cameras."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.custody import Act, Entry
from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.officers import Account, Officer
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.clock import Clock
from desktop.ports.passwords import PasswordHasher
from desktop.ports.records import Records


@dataclass(frozen=True, slots=True)
class PeopleDemonstration:
    """Adds everyone with the demonstration's public password, and nowhere else."""

    records: Records
    clock: Clock
    hasher: PasswordHasher

    def __call__(
        self, officers: Sequence[Officer], wearers: Mapping[CameraId, Badge], by: Badge
    ) -> None:
        """Add the people, all or none. Raises BadInput (DEMONSTRATION_PASSWORD_REFUSED)."""
        accounts = [
            Account(officer, self.hasher.hash(PASSWORD), must_change=False) for officer in officers
        ]
        with self.records.writing() as work:
            if not work.station.facts().demonstration:
                raise BadInput(Problem.DEMONSTRATION_PASSWORD_REFUSED)
            now = self.clock.now()
            for account in accounts:
                officer = account.officer
                work.officers.add(account)
                added = {"officer": officer.badge, "role": officer.role.value}
                work.custody.append(Entry(Act.OFFICER_ADDED, now, by, added))
            for camera, wearer in wearers.items():
                work.cameras.assign(camera, wearer, by, now)
                assigned = {"camera": camera, "wearer": wearer}
                work.custody.append(Entry(Act.CAMERA_ASSIGNED, now, by, assigned))
