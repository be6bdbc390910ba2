"""Officers and cameras in memory."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.officers import Account, Officer
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.roles import Role
from tests.fakes.records.state import Unit, kept


class FakeOfficers:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, account: Account) -> None:
        officers = self._unit.changing(changes=False).officers
        if account.officer.badge in officers:
            raise BadInput(Problem.OFFICER_EXISTS, badge=account.officer.badge)
        self._unit.changing()
        officers[account.officer.badge] = kept(account)

    def account(self, badge: Badge) -> Account:
        found = self._unit.state.officers.get(badge)
        if found is None:
            raise BadInput(Problem.OFFICER_UNKNOWN, badge=badge)
        return found

    def find(self, badge: Badge) -> Officer | None:
        found = self._unit.state.officers.get(badge)
        return None if found is None else found.officer

    def badges_of(self, badge: Badge) -> frozenset[Badge]:
        one = self.find(badge)
        if one is None or one.person is None:
            return frozenset({badge})
        number = one.person.text
        return frozenset(
            each.badge for each in self.all() if each.person and each.person.text == number
        )

    def all(self) -> tuple[Officer, ...]:
        officers = self._unit.state.officers
        return tuple(officers[badge].officer for badge in sorted(officers))

    def accounts(self) -> tuple[Account, ...]:
        officers = self._unit.state.officers
        return tuple(officers[badge] for badge in sorted(officers))

    def active_with_role(self, role: Role) -> int:
        return sum(officer.role is role and not officer.disabled for officer in self.all())

    def set_password(self, badge: Badge, password_hash: str, *, must_change: bool) -> None:
        self._set(badge, password_hash=password_hash, must_change=must_change)

    def set_failures(self, badge: Badge, failures: int, locked_until: datetime | None) -> None:
        self._set(badge, failures=failures, locked_until=locked_until)

    def set_second_factor(self, badge: Badge, secret: str) -> None:
        self._set(badge, second_factor_secret=secret)

    def set_second_factor_step(self, badge: Badge, step: int) -> None:
        self._set(badge, second_factor_step=step)

    def disable(self, badge: Badge) -> None:
        self._set(badge, officer=replace(self.account(badge).officer, disabled=True))

    def _set(self, badge: Badge, **changed: Any) -> None:
        officers = self._unit.changing(changes=False).officers
        officers[badge] = kept(replace(self.account(badge), **changed))
        self._unit.changing()


class FakeCameras:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def assign(self, camera: CameraId, wearer: Badge, by: Badge, at: datetime) -> None:
        self._unit.changing().assignments.append((camera, wearer, by, kept(at)))

    def wearer(self, camera: CameraId) -> Badge | None:
        return dict(self.assignments()).get(camera)

    def assignments(self) -> tuple[tuple[CameraId, Badge], ...]:
        newest = {camera: wearer for camera, wearer, _, _ in self._unit.state.assignments}
        return tuple(sorted(newest.items()))
