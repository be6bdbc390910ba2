"""Founding a station: its facts, its first administrator, its first policy."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Detail, Entry
from desktop.domain.identifiers import Badge
from desktop.domain.officers import Account, Officer
from desktop.domain.roles import Role
from desktop.ports.passwords import PasswordHasher
from desktop.ports.records import Records, StationFacts
from desktop.ports.rulebook import Rulebook
from desktop.services.enrol_second_factor import ProvedSecondFactor
from desktop.services.new_password import check_new_password


@dataclass(frozen=True, slots=True)
class FoundStation:
    """Writes the first records of a new station, in one unit of work."""

    records: Records
    rulebook: Rulebook
    hasher: PasswordHasher

    def __call__(
        self,
        facts: StationFacts,
        administrator: Badge,
        unit: str,
        password: str,
        second_factor: ProvedSecondFactor | None = None,
    ) -> None:
        """Found it. The administrator chose the password, so it need not be changed.

        `second_factor` is the administrator's, whose app was shown to work beforehand.

        Raises BadInput (CODE_UNKNOWN for the preset, PASSWORD_TOO_SHORT,
        DEMONSTRATION_PASSWORD_REFUSED, STATION_EXISTS).
        """
        check_new_password(password, demonstration=facts.demonstration)
        policy = self.rulebook.newest_policy(facts.preset, demonstration=facts.demonstration)
        officer = Officer(administrator, Role.ADMINISTRATOR, unit)
        account = Account(officer, self.hasher.hash(password), must_change=False)
        at = facts.founded_at
        with self.records.writing() as work:
            work.station.found(facts)
            work.policies.adopt(policy.name, at)
            work.officers.add(account)
            founded: dict[str, Detail] = {
                "demonstration": facts.demonstration,
                "signing_key": facts.signing_key.hex(),
            }
            work.custody.append(Entry(Act.STATION_FOUNDED, at, None, founded))
            work.custody.append(
                Entry(Act.POLICY_ADOPTED, at, administrator, {"policy": policy.name})
            )
            work.custody.append(
                Entry(
                    Act.OFFICER_ADDED,
                    at,
                    None,
                    {"officer": administrator, "role": Role.ADMINISTRATOR.value},
                )
            )
            if second_factor is not None:
                work.officers.set_second_factor(administrator, second_factor.secret)
                work.officers.set_second_factor_step(administrator, second_factor.step)
                work.custody.append(Entry(Act.SECOND_FACTOR_SET, at, administrator, {}))
