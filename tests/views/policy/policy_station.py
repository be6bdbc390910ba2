"""A station on fakes that knows the shipped presets, before whoever may change its policy."""

from datetime import timedelta
from types import SimpleNamespace
from typing import cast

from desktop.domain.identifiers import Badge
from desktop.domain.policy_proposals import PolicyProposal
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import Destination
from desktop.presenters.policy import PolicyPresenter
from desktop.presenters.policy_simulator import PolicySimulatorPresenter
from desktop.presenters.workplace import Workplace
from desktop.services.change_policy import ChangePolicy
from desktop.services.desk import Desk
from desktop.services.sign_again import SignAgain
from desktop.services.simulate_policy import SimulatePolicy
from desktop.views.policy.policy_view import PolicyView
from tests.fakes.builders import REYES
from tests.fakes.lane import FakeLane
from tests.fakes.rulebook import FakeRulebook
from tests.fakes.shipped_rulebook import SHIPPED_RULEBOOK
from tests.unit.services.station_on_fakes import (
    ADMIN,
    COMMANDER,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)
from tests.views.report.station_with_shipped_forms import ZONE

LOOSER = "critical-only"
DAY = timedelta(days=1)


class PolicyStation:
    """Founded with Clean Reporting; nothing is proposed and nobody asked for footage yet."""

    def __init__(self, founded: str = "clean-reporting") -> None:
        policies = (
            SHIPPED_RULEBOOK.newest_policy(each, demonstration=False)
            for each in SHIPPED_RULEBOOK.presets()
        )
        rulebook = FakeRulebook(*policies, taxonomy=SHIPPED_RULEBOOK.taxonomy())
        self.station = station = StationOnFakes(rulebook=rulebook)
        self.lane = FakeLane()
        self.policy = ChangePolicy(station.records, station.rulebook, station.clock)
        self.simulate = SimulatePolicy(station.records, station.rulebook, station.clock)
        station.records.behind_its_back().policies[0] = (f"{founded}/1", station.clock.now())

    def propose(self, preset: str = LOOSER, days: int = 4) -> PolicyProposal:
        """Let the administrator propose a preset."""
        at = self.station.clock.now() + days * DAY
        return self.policy.propose(self.station.session(ADMIN), preset, at)

    def agree(self, proposal: PolicyProposal) -> None:
        """Let the commander agree."""
        self.policy.agree(self.station.session(COMMANDER), proposal.id)

    def decline(self, proposal: PolicyProposal) -> None:
        """Let the commander decline."""
        self.policy.decline(self.station.session(COMMANDER), proposal.id)

    def take_effect(self, preset: str) -> None:
        """Let another preset be in force a minute from now."""
        policies = self.station.records.behind_its_back().policies
        self.station.clock.advance(timedelta(minutes=1))
        policies.append((f"{preset}/1", self.station.clock.now()))
        self.station.clock.advance(DAY)

    def ask_for_footage(self, category: str, *badges: Badge) -> str:
        """Let people ask for the footage of an incident that was filmed just now."""
        station = self.station
        recording = station.film(started_at=station.clock.now() - timedelta(minutes=10))
        made = station.incident(recording, category=category)
        station.confirm_tags(station.session(SERGEANT), made.id, "As dispatched", 1)
        for badge in badges or (REYES,):
            station.clock.advance(timedelta(minutes=1))
            station.custodian.release(station.session(badge), [recording.id], reason="To look")
        station.clock.advance(timedelta(minutes=1))
        return made.number

    def month(self) -> "PolicyStation":
        """Some days of which another policy would have changed some."""
        self.ask_for_footage("UOF", REYES, PARTNER, SERGEANT)
        self.ask_for_footage("AFE", REYES, SERGEANT)
        self.take_effect("clean-reporting")
        self.ask_for_footage("CFS", REYES, REYES, SERGEANT)
        self.ask_for_footage("MED", REYES)
        return self

    def quiet_month(self) -> "PolicyStation":
        """Some days of which the policy in force changes nothing."""
        self.ask_for_footage("UOF", REYES, PARTNER)
        self.ask_for_footage("CFS", SERGEANT)
        return self

    def workplace_of(self, badge: Badge) -> Workplace:
        """Somebody's workplace with the policy page open."""
        station = self.station
        desk = SimpleNamespace(
            facts=station.facts,
            policy=self.policy,
            simulate_policy=self.simulate,
            rulebook=station.rulebook,
            sign_again=SignAgain(station.records, station.clock, station.hasher),
        )
        self.workplace = Workplace(cast(Desk, desk), self.lane)
        self.frame = FramePresenter(self.workplace)
        self.workplace.begin(station.session(badge))
        self.frame.go(Destination.POLICY)
        return self.workplace

    def presenter(self, badge: Badge = ADMIN) -> PolicyPresenter:
        """Somebody's page as it is opened."""
        return PolicyPresenter(self.workplace_of(badge), ZONE)

    def simulator(self, badge: Badge = ADMIN) -> PolicySimulatorPresenter:
        """Somebody's simulator as it is opened."""
        return PolicySimulatorPresenter(self.workplace_of(badge), ZONE)

    def view(self, badge: Badge = ADMIN) -> PolicyView:
        """The page itself."""
        presenter = self.presenter(badge)
        return PolicyView(presenter, PolicySimulatorPresenter(self.workplace, ZONE))
