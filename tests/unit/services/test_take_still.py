"""Taking one still picture: through the gate, burnt in, hashed and entered before it is shown."""

import hashlib
from contextlib import suppress

import pytest

from desktop.domain.footage import LockedFootage
from desktop.domain.gate import Locked, LockReason
from desktop.domain.identifiers import RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.recordings import Recording
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.reports import Viewing
from desktop.domain.roles import Role
from desktop.domain.viewed_parts import Speed
from desktop.ports.footage_vault import FootageReader
from desktop.ports.grants import PlaybackGrant
from desktop.ports.media import StillPicture
from desktop.services.take_still import TakenStill
from tests.fakes.builders import NOON, REYES
from tests.fakes.media import BytesReader, FakeStills
from tests.fakes.rulebook import FakeRulebook, a_policy
from tests.unit.services.expectations import bad_input, integrity_failure, refused
from tests.unit.services.station_on_fakes import PARTNER, SERGEANT, TERMINAL, StationOnFakes


@pytest.fixture
def station() -> StationOnFakes:
    """A real station whose policy lets officers and sergeants make stills."""
    allowing = a_policy(still_roles=frozenset({Role.OFFICER, Role.SERGEANT}))
    return StationOnFakes(rulebook=FakeRulebook(allowing))


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording)


def take(
    station: StationOnFakes, recording: Recording, at: float = 1.27, reason: str | None = None
) -> TakenStill:
    by = REYES if reason is None else SERGEANT
    taken = station.still(station.session(by), recording.id, at, reason)
    assert isinstance(taken, TakenStill)
    return taken


def viewings(station: StationOnFakes, recording: Recording) -> tuple[Viewing, ...]:
    with station.records.reading() as work:
        return work.viewings.of(REYES, [recording.id])


def test_before_the_report_there_is_no_still(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.2: stills are footage."""
    station.turn_page()
    locked = station.still(station.session(), recording.id, 1.0)
    assert isinstance(locked, Locked)
    assert [reason.code for reason in locked.reasons] == [LockReason.REPORT_NOT_SEALED]
    assert viewings(station, recording) == ()
    assert station.journal() == [("access-refused", REYES)]


def test_after_the_report_the_frame_comes_with_its_hash_and_its_decision(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.seal(incident)
    station.turn_page()
    taken = take(station, recording)
    assert taken.picture.at == 1.2
    assert taken.sha256 == hashlib.sha256(taken.picture.png).hexdigest()
    assert station.journal() == [("footage-released", REYES), ("still-made", REYES)]
    released, made = station.entries()
    assert taken.decision == released["seq"]
    assert released["details"]["use"] == "still"
    assert made["details"] == {
        "recording": recording.id,
        "at_ms": 1200,
        "sha256": taken.sha256,
        "decision": taken.decision,
    }


def test_the_picture_says_who_took_it_when_and_by_which_decision(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.seal(incident)
    taken = take(station, recording)
    lines = taken.picture.png.decode("latin-1").split("\n")
    assert f"Viewed by {REYES} at 2026-03-02T12:00:00+00:00" in lines
    (decided,) = [line for line in lines if line.startswith("Decision")]
    assert decided.encode("latin-1").decode() == (
        f"Decision {taken.decision} · {TERMINAL} · Station 7"
    )
    assert "DEMONSTRATION" not in lines


def test_a_demonstrations_picture_says_so() -> None:
    station = StationOnFakes(demonstration=True)
    recording = station.film()
    station.seal(station.incident(recording))
    assert take(station, recording).picture.png.endswith(b"\nDEMONSTRATION")


def test_a_still_is_a_viewing_for_the_ledger(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.7: a supplement lists what was viewed, by the second."""
    station.seal(incident)
    taken = take(station, recording)
    assert viewings(station, recording) == (
        Viewing(REYES, recording.id, 1200, 1200, NOON, taken.decision, Speed.STILL),
    )


def test_an_uninvolved_supervisors_still_needs_a_reason(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.4."""
    assert isinstance(station.still(station.session(SERGEANT), recording.id, 1.0), Locked)
    assert take(station, recording, reason="complaint 12").picture.at == 1.2


def test_where_policy_does_not_let_the_role_there_is_no_still(
    recording: Recording,
) -> None:
    station = StationOnFakes()
    filmed = station.film()
    station.seal(station.incident(filmed))
    with refused(Problem.STILL_NOT_ALLOWED, role="officer"):
        station.still(station.session(), filmed.id, 1.0)
    assert viewings(station, filmed) == ()


@pytest.mark.parametrize("at", [-1.0, 10.0, float("nan"), float("inf")])
def test_a_time_outside_the_recording_gives_no_picture_and_no_viewing(
    station: StationOnFakes, recording: Recording, incident: Incident, at: float
) -> None:
    station.seal(incident)
    with bad_input(Problem.STILL_TIME_OUTSIDE):
        station.still(station.session(), recording.id, at)
    assert viewings(station, recording) == ()
    assert station.journal()[-1] == ("footage-released", REYES)


def test_footage_that_nobody_can_decode_gives_no_picture(station: StationOnFakes) -> None:
    recording = station.film(content=b"undecodable")
    station.seal(station.incident(recording))
    with bad_input(Problem.NOT_DECODABLE):
        station.still(station.session(), recording.id, 1.0)


def test_a_damaged_file_gives_no_picture(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.seal(incident)
    station.vault.damage(recording.sealed.path)
    with integrity_failure(Problem.SEALED_FILE_DAMAGED):
        station.still(station.session(), recording.id, 1.0)
    assert viewings(station, recording) == ()


@pytest.mark.parametrize("at", [1.0, 99.0])
def test_key_and_footage_are_forgotten_as_soon_as_the_frame_is_there_or_failed(
    station: StationOnFakes,
    recording: Recording,
    incident: Incident,
    monkeypatch: pytest.MonkeyPatch,
    at: float,
) -> None:
    """Design 2: a grant for one still ends with it."""
    station.seal(incident)
    reader, grants = BytesReader(b"footage"), list[PlaybackGrant]()

    def opened(grant: PlaybackGrant, footage: LockedFootage) -> FootageReader:
        assert grant.recordings == {recording.id}
        grants.append(grant)
        return reader

    monkeypatch.setattr(station.vault, "open", opened)
    with suppress(BadInput):
        station.still(station.session(), recording.id, at)
    assert reader.closed
    assert not grants[0].is_alive()


def test_a_picture_that_can_not_be_entered_is_not_handed_out(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """The viewing and the picture's hash are entered first."""
    station.seal(incident)

    class FailingTheEntry(FakeStills):
        def still(
            self, reader: FootageReader, at: float, burnt_in: tuple[str, ...]
        ) -> StillPicture:
            station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
            return super().still(reader, at, burnt_in)

    station.stills = FailingTheEntry()
    with bad_input(Problem.DISK_FULL):
        station.still(station.session(), recording.id, 1.0)
    assert viewings(station, recording) == ()
    assert station.journal()[-1] == ("footage-released", REYES)


def test_an_unknown_recording_is_named(station: StationOnFakes) -> None:
    with bad_input(Problem.RECORDING_UNKNOWN, recording="nothing"):
        station.still(station.session(PARTNER), RecordingId("nothing"), 1.0)
