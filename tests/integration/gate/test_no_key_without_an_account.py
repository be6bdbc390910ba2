"""Officers, supervisors, incidents and clocks at random: no key goes before its time.

Policy 2.1, 2.3, 2.4, 2.6, 2.8, 2.9, 2.11 and 2.12, against the real records. The suite runs
500 sequences; FIRSTHAND_SEQUENCES=20000 runs more.
"""

import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
)

from desktop.domain.cases import CaseActKind
from desktop.domain.custody import Act, Entry
from desktop.domain.gate import Locked
from desktop.domain.identifiers import Badge, CameraId, IncidentId, RecordingId, ReportId
from desktop.domain.incidents import Involvement
from desktop.domain.refusals import KnownError
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome
from desktop.domain.viewed_parts import Speed
from desktop.ports.grants import PlaybackGrant
from desktop.services.key_custodian import Use
from desktop.services.log_check import LogCheck
from desktop.services.session import Session
from tests.fakes.builders import CAMERA, REYES
from tests.fakes.exceptions import make_answer, make_case_act, make_override
from tests.fakes.keys import fake_signature_check
from tests.integration.gate.station_on_sqlite import POLICIES, StationOnSqlite
from tests.integration.gate.told_by_itself import (
    CRITICAL,
    NotedOverride,
    ToldByItself,
    grants_to_have,
)
from tests.unit.services.station_on_fakes import (
    ANSWERS,
    COMMANDER,
    CUSTODIAN,
    HARBOUR_SERGEANT,
    INVESTIGATOR,
    OUTSIDER,
    PARTNER,
    SEEN_BEFORE,
    SERGEANT,
)

SEQUENCES = int(os.environ.get("FIRSTHAND_SEQUENCES", "500"))
STEPS = 12

OFFICERS = st.sampled_from([REYES, PARTNER, OUTSIDER])
SUPERVISORS = st.sampled_from([SERGEANT, HARBOUR_SERGEANT, COMMANDER])
VIEWERS = st.sampled_from(
    [REYES, PARTNER, OUTSIDER, SERGEANT, HARBOUR_SERGEANT, COMMANDER, INVESTIGATOR, CUSTODIAN]
)
CATEGORIES = st.sampled_from(["UOF", "CFS", "NON", CRITICAL])
REASONS = st.sampled_from([None, "weekly review"])
MINUTES = st.integers(1, 90)
KINDS = [ReportKind.INITIAL, ReportKind.INITIAL, ReportKind.SUPPLEMENT, ReportKind.ATTESTATION]


class Station(RuleBasedStateMachine):
    """One station; what it refuses is no step, what it allows is noted beside it."""

    recordings = Bundle("recordings")
    incidents = Bundle("incidents")
    overrides = Bundle("overrides")
    grants = Bundle("grants")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="firsthand-gate-"))
        self.station = StationOnSqlite(self.folder)
        self.told = ToldByItself()
        self.sealed: dict[ReportId, object] = {}
        self.entries: list[bytes] = []
        self.releases = 0
        self.unsealed = 0

    def teardown(self) -> None:
        checked = LogCheck(self.station.records, fake_signature_check)(None)
        assert checked.findings == ()
        assert self.station.records.damage() == ()
        self.station.database.close()
        shutil.rmtree(self.folder)

    # How it begins: something was recorded and tagged, else most sequences would do little

    @initialize(
        target=incidents,
        category=CATEGORIES,
        witness=VIEWERS,
        more=st.booleans(),
        overridden=st.booleans(),
    )
    def begin(self, category: str, witness: Badge, more: bool, overridden: bool) -> IncidentId:
        first = cast(RecordingId, self.offload(REYES, 30))
        made = cast(IncidentId, self.tag(first, REYES, category))
        self.involve(made, REYES, witness, Involvement.WITNESS)
        if more:
            self.tag(first, SERGEANT, CRITICAL)
        if overridden:
            self.grant_in_time(made, first)
        return made

    def grant_in_time(self, incident: IncidentId, recording: RecordingId) -> None:
        """An override of the wearer that SERGEANT granted: its box is what time may pass."""
        self.answer_override(self.asked(incident, recording, REYES), SERGEANT, granted=True)

    # What people do

    @rule(target=recordings, wearer=OFFICERS, minutes=MINUTES)
    def offload(self, wearer: Badge, minutes: int) -> RecordingId:
        started_at = self.station.clock.now() - timedelta(minutes=minutes)
        recording = self.station.film(wearer, started_at=started_at)
        self.told.wearers[recording.id] = set(recording.wearers)
        self.told.bound[recording.id] = set(recording.policies)
        self.told.holds[recording.id] = set()
        return recording.id

    @rule(target=incidents, recording=recordings, by=VIEWERS, category=CATEGORIES)
    def tag(self, recording: RecordingId, by: Badge, category: str) -> Any:
        session = self.station.session(by)
        made = self.allowed(
            lambda: self.station.tag.create(session, [recording], category, ["pat-frisk"])
        )
        if made is None:
            return multiple()
        self.told.holds[recording].add(made.id)
        self.told.parts[made.id] = {part.badge for part in made.involved}
        self.told.category[made.id] = category
        return made.id

    @rule(incident=incidents, by=VIEWERS, category=CATEGORIES)
    def retag(self, incident: IncidentId, by: Badge, category: str) -> None:
        session = self.station.session(by)
        made = self.allowed(
            lambda: self.station.tag.retag(session, incident, category, ["pat-frisk"])
        )
        if made is not None:
            self.told.category[incident] = category
            self.try_to_see(incident, by)

    @rule(incident=incidents, by=VIEWERS)
    def undo(self, incident: IncidentId, by: Badge) -> None:
        made = self.allowed(lambda: self.station.tag.undo(self.station.session(by), incident))
        if made is not None:
            self.told.category[incident] = made.category

    @rule(incident=incidents, recording=recordings, by=VIEWERS)
    def file(self, incident: IncidentId, recording: RecordingId, by: Badge) -> None:
        session = self.station.session(by)
        made = self.allowed(lambda: self.station.tag.add_recording(session, incident, recording))
        if made is not None:
            self.told.holds[recording].add(incident)
            self.told.parts[incident] |= self.told.wearers[recording]
            self.try_to_see(incident, by)

    @rule(incident=incidents, by=VIEWERS, officer=VIEWERS, role=st.sampled_from(list(Involvement)))
    def involve(self, incident: IncidentId, by: Badge, officer: Badge, role: Involvement) -> None:
        session = self.station.session(by)
        if self.allowed(lambda: self.station.tag.add_officer(session, incident, officer, role)):
            self.told.parts[incident].add(officer)

    @rule(
        incident=incidents,
        data=st.data(),
        kind=st.sampled_from(KINDS),
        answers=st.sampled_from([ANSWERS, SEEN_BEFORE]),
    )
    def seal(
        self,
        incident: IncidentId,
        data: st.DataObject,
        kind: ReportKind,
        answers: dict[str, object],
    ) -> None:
        by = data.draw(self.someone_of(incident))
        session = self.station.session(by)
        report = self.allowed(lambda: self.station.reports.seal(session, incident, kind, answers))
        if report is not None:
            self.sealed[report.id] = report
            if kind not in {ReportKind.SUPPLEMENT, ReportKind.ATTESTATION}:
                self.told.sealed.add((incident, by))
            self.try_to_see(incident, by)

    @rule(incident=incidents, by=SUPERVISORS, outcome=st.sampled_from(list(Outcome)))
    def decide(self, incident: IncidentId, by: Badge, outcome: Outcome) -> None:
        session = self.station.session(by)
        self.allowed(lambda: self.station.decide(session, incident, outcome, "As it stands."))

    @rule(wearer=OFFICERS, camera=st.sampled_from([CAMERA, CameraId("BWC-0500")]))
    def reassign(self, wearer: Badge, camera: CameraId) -> None:
        self.station.assign(wearer, camera)

    @rule(policy=st.sampled_from(POLICIES), minutes=st.integers(-60, 60))
    def change_policy(self, policy: Any, minutes: int) -> None:
        now = self.station.clock.now()
        with self.station.records.writing() as work:
            work.policies.adopt(policy.name, now + timedelta(minutes=minutes))
            work.custody.append(Entry(Act.POLICY_ADOPTED, now, COMMANDER))

    # What is allowed besides

    @rule(target=overrides, incident=incidents, data=st.data())
    def ask_override(self, incident: IncidentId, data: st.DataObject) -> str:
        by = data.draw(self.someone_of(incident))
        recording = data.draw(st.sampled_from(self.recordings_of(incident)))
        return self.asked(incident, recording, by)

    def asked(self, incident: IncidentId, recording: RecordingId, by: Badge) -> str:
        needs = grants_to_have(self.told.category[incident])
        with self.station.records.writing() as work:
            found = work.incidents.find(incident)
            asked = make_override(
                found,
                requester=by,
                recordings=(recording,),
                needs=needs,
                asked_at=self.station.clock.now(),
            )
            work.overrides.ask(asked)
            work.custody.append(Entry(Act.ACCESS_ASKED, asked.asked_at, by))
        self.told.overrides[asked.id] = NotedOverride(
            by, incident, frozenset({recording}), asked.minutes, asked.needs
        )
        return asked.id

    @rule(override=overrides, by=SUPERVISORS, granted=st.booleans())
    def answer_override(self, override: Any, by: Badge, granted: bool) -> None:
        now = self.station.clock.now()
        with self.station.records.writing() as work:
            work.overrides.answer(override, make_answer(by=by, granted=granted, at=now))
            work.custody.append(Entry(Act.ACCESS_ASKED, now, by))
        noted = self.told.overrides[override]
        if granted:
            noted.granted.setdefault(by, now)
        else:
            noted.refused = True
        self.try_to_see(noted.incident, noted.requester)

    @rule(override=consumes(overrides), by=SUPERVISORS)
    def end_override(self, override: Any, by: Badge) -> None:
        now = self.station.clock.now()
        with self.station.records.writing() as work:
            work.overrides.end(override, by, now)
            work.custody.append(Entry(Act.ACCESS_ASKED, now, by))
        noted = self.told.overrides[override]
        noted.ended = True
        self.try_to_see(noted.incident, noted.requester)

    @rule(incident=incidents, data=st.data(), kind=st.sampled_from(list(CaseActKind)))
    def case_act(self, incident: IncidentId, data: st.DataObject, kind: CaseActKind) -> None:
        officer = data.draw(self.someone_of(incident))
        now = self.station.clock.now()
        with self.station.records.writing() as work:
            version = work.incidents.tag_versions(incident)[-1].version
            confirmed = version if kind is CaseActKind.CONFIRMED else None
            act = make_case_act(incident, kind=kind, officer=officer, at=now, tag_version=confirmed)
            work.cases.add(act)
            work.custody.append(Entry(Act.ACCESS_ASKED, now, act.by))
        if kind is CaseActKind.RELEASED:
            self.told.released.add((incident, officer))
        self.try_to_see(incident, officer)

    # Time

    @rule(minutes=MINUTES)
    def time_passes(self, minutes: int) -> None:
        self.station.wall.advance(timedelta(minutes=minutes))
        for noted in self.told.overrides.values():
            self.try_to_see(noted.incident, noted.requester)

    @rule(minutes=MINUTES)
    def clock_is_set_back(self, minutes: int) -> None:
        self.station.wall.set_back(timedelta(minutes=minutes))
        for noted in self.told.overrides.values():
            self.try_to_see(noted.incident, noted.requester)

    @rule()
    def restart(self) -> None:
        self.station.restart()

    # Asking for footage

    @rule(
        target=grants,
        incident=incidents,
        data=st.data(),
        reason=REASONS,
        use=st.sampled_from([Use.PLAYBACK, Use.PLAYBACK, Use.STILL]),
    )
    def release(
        self, incident: IncidentId, data: st.DataObject, reason: str | None, use: Use
    ) -> Any:
        by = data.draw(self.someone_of(incident))
        recording = data.draw(st.sampled_from(self.recordings_of(incident)))
        session = self.station.session(by)
        released = self.asks(session, recording, reason, use)
        return multiple() if released is None else (released, session, reason)

    @rule(incident=incidents, data=st.data(), reason=REASONS)
    def watch(self, incident: IncidentId, data: st.DataObject, reason: str | None) -> None:
        by = data.draw(self.someone_of(incident))
        session = self.station.session(by)
        watching = self.allowed(lambda: self.station.watch.start(session, incident, reason))
        if watching is None or isinstance(watching, Locked):
            return
        self.releases += 1
        for recording in watching.recordings:
            self.see_that_allowed(by, recording.id)
        watching.note(watching.recordings[0].id, 0, 2000, Speed.NORMAL)
        watching.stop()

    @rule(grant=grants)
    def ask_again(self, grant: tuple[PlaybackGrant, Any, str | None]) -> None:
        playing, session, reason = grant
        recordings = playing.recordings
        if self.station.custodian.still_open(session, playing, reason):
            for recording in recordings:
                self.see_that_allowed(session.badge, recording)
        else:
            assert not playing.is_alive()

    @rule(grant=consumes(grants))
    def sign_out(self, grant: tuple[PlaybackGrant, Any, str | None]) -> None:
        playing, session, _ = grant
        session.end()
        assert not playing.is_alive()

    # What always holds

    @invariant()
    def every_release_has_one_entry_and_no_key_came_without(self) -> None:
        for entry in self.new_entries():
            if entry["act"] == Act.FOOTAGE_RELEASED:
                self.unsealed += len(entry["details"]["recordings"])
                self.releases -= 1
        assert self.releases == 0
        seen = self.station.unsealer.last_committed
        assert len(seen) == self.unsealed
        assert all(entry["act"] == Act.FOOTAGE_RELEASED for entry in seen)

    @invariant()
    def nothing_that_was_sealed_or_entered_changes(self) -> None:
        with self.station.records.reading() as work:
            assert {name: work.reports.get(name) for name in self.sealed} == self.sealed
            stored = [each.entry for each in work.custody.entries(0, len(self.entries))]
        assert stored == self.entries

    def try_to_see(self, incident: IncidentId, by: Badge) -> None:
        """As a person would after whatever they did: see whether the footage opens now."""
        session = self.station.session(by)
        for recording in self.recordings_of(incident):
            if self.asks(session, recording, None, Use.PLAYBACK) is not None:
                session.end()
                session = self.station.session(by)

    def asks(
        self, session: Session, recording: RecordingId, reason: str | None, use: Use
    ) -> PlaybackGrant | None:
        """Ask for a key; one that is given must be one that may be given."""
        released = self.allowed(
            lambda: self.station.custodian.release(session, [recording], use, reason)
        )
        if not isinstance(released, PlaybackGrant):
            return None
        self.releases += 1
        self.see_that_allowed(session.badge, recording)
        return released

    def someone_of(self, incident: IncidentId) -> st.SearchStrategy[Badge]:
        """Mostly somebody who was there: they are whom the gate is about."""
        there = sorted(self.told.parts[incident])
        return st.one_of(st.sampled_from(there), st.sampled_from(there), VIEWERS)

    def recordings_of(self, incident: IncidentId) -> list[RecordingId]:
        return [each for each, held in self.told.holds.items() if incident in held]

    def new_entries(self) -> list[dict[str, Any]]:
        """The entries since this was last asked."""
        new = self.station.entries()
        with self.station.records.reading() as work:
            size = work.custody.head().size
            self.entries += [each.entry for each in work.custody.entries(len(self.entries), size)]
        self.station.turn_page()
        return new

    def see_that_allowed(self, viewer: Badge, recording: RecordingId) -> None:
        objection = self.told.objection(viewer, recording, self.station.clock.now())
        assert objection is None, objection

    def allowed(self, act: Callable[[], Any]) -> Any:
        """What an act gives, or None where the station refuses it."""
        try:
            return act()
        except KnownError:
            return None


TestStation = Station.TestCase
TestStation.pytestmark = [pytest.mark.timeout(900)]  # type: ignore[attr-defined]  # as pytest marks a class
TestStation.settings = settings(
    max_examples=SEQUENCES,
    stateful_step_count=STEPS,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
