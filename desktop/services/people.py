"""The people and cameras of a station, for those who look after accounts and devices."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.officers import Account, AccountState
from desktop.domain.roles import Reach, Right, Role, reach
from desktop.ports.clock import Clock
from desktop.ports.records import Records
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class AccountLine:
    """How an account stands; `locked_until` is None where it is not locked."""

    state: AccountState
    locked_until: datetime | None
    has_second_factor: bool


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person with their cameras; `account` is told to administrators alone."""

    badge: Badge
    role: Role
    unit: str
    is_disabled: bool
    cameras: tuple[CameraId, ...]
    account: AccountLine | None


@dataclass(frozen=True, slots=True)
class CameraLine:
    """One camera and who wears it now."""

    camera: CameraId
    wearer: Badge
    unit: str


@dataclass(frozen=True, slots=True)
class PeopleView:
    """Everyone by badge, and every assigned camera by number, as it stands now."""

    now: datetime
    people: tuple[PersonLine, ...]
    cameras: tuple[CameraLine, ...]


@dataclass(frozen=True, slots=True)
class People:
    """Tells who is who; there is no way from here to footage."""

    records: Records
    clock: Clock

    def __call__(self, session: Session) -> PeopleView:
        """Everyone and every assigned camera. Raises Refused (NO_RIGHT)."""
        session.require(Right.ASSIGN_CAMERAS)
        sees_accounts = reach(session.officer.role, Right.ADMINISTER_OFFICERS) is Reach.ALL
        now = self.clock.now()
        with self.records.reading() as work:
            accounts = {each.officer.badge: each for each in work.officers.accounts()}
            assignments = work.cameras.assignments()
        worn: dict[Badge, list[CameraId]] = {}
        for camera, wearer in assignments:
            worn.setdefault(wearer, []).append(camera)
        return PeopleView(
            now,
            tuple(
                PersonLine(
                    badge=badge,
                    role=account.officer.role,
                    unit=account.officer.unit,
                    is_disabled=account.officer.disabled,
                    cameras=tuple(worn.get(badge, ())),
                    account=_account_line(account, now) if sees_accounts else None,
                )
                for badge, account in accounts.items()
            ),
            tuple(
                CameraLine(camera, wearer, accounts[wearer].officer.unit)
                for camera, wearer in assignments
            ),
        )


def _account_line(account: Account, now: datetime) -> AccountLine:
    return AccountLine(
        state=account.state(now),
        locked_until=account.locked_until if account.is_locked(now) else None,
        has_second_factor=account.second_factor_secret is not None,
    )
