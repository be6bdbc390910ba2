"""A projector for real footage: libVLC, exact frames, and a listener that notes."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop.domain.refusals import KnownError
from desktop.media.exact_frames import PyAvExactFrames
from desktop.player.libvlc import load_libvlc
from desktop.player.libvlc_players import LibVlcPlayers
from desktop.ports.footage_vault import FootageReader
from desktop.ports.player import GrantedFootage, Player, PlayerState
from tests.fakes.media import BytesReader
from tests.fakes.player import NotingListener
from tests.footage.demonstration import RECORDINGS, DemonstrationRecording
from tests.footage.make_demonstration import DEMONSTRATION
from tests.footage.recordings import RecordingPlan, make_recording
from tests.footage.shown import number_of

CONTAINERS = {
    recording.name.rpartition(".")[2]: recording
    for recording in RECORDINGS
    if recording.camera in {"C-0308", "C-0329", "C-0342", "C-0361"}
    and not (recording.camera == "C-0342" and recording.plan.container == "mp4")
}
"""One demonstration recording of each container: MP4 with B-frames, TS with them, MOV, AVI."""


@dataclass
class Showing:
    """One recording in a player, the frames a second that it has, and what the player told."""

    player: Player
    heard: NotingListener
    rate: float

    def until(self, condition: Callable[[], bool]) -> None:
        assert self.heard.wait(condition), (
            self.player.state,
            self.player.position,
            self.heard.states,
            self.heard.problems,
        )

    def until_state(self, state: PlayerState) -> None:
        self.until(lambda: self.player.state is state)

    def until_plays_at(self, number: int) -> None:
        """Until that picture came, or one of the next."""
        self.until(lambda: any(number <= seen < number + 5 for seen in self.moving[-3:]))

    def until_one_of(self, states: Collection[PlayerState]) -> None:
        self.until(lambda: self.player.state in states)

    def until_shown_or_failed(self, pictures: int) -> None:
        self.until(lambda: len(self.heard.frames) >= pictures or bool(self.heard.problems))

    def until_stands_on(self, number: int) -> None:
        self.until(lambda: self.standing == number)

    def play_until(self, number: int) -> None:
        """Play until a picture came that is no earlier."""
        self.player.play()
        self.until(lambda: bool(self.moving) and self.moving[-1] >= number)

    @property
    def standing(self) -> int | None:
        """The number of the exact picture that is shown."""
        shown = self.player.picture
        return number_of(shown) if shown is not None and shown.exact else None

    @property
    def moving(self) -> list[int]:
        """The numbers of the pictures handed out while playing; fails where one is not clean."""
        return [number_of(frame) for frame in self.heard.frames if not frame.exact]


@dataclass
class Projectors:
    """Shows recordings; `is_granted` is the grant's word for all of them."""

    players: LibVlcPlayers
    is_granted: bool = True
    shown: list[Player] = field(default_factory=list)

    def show(self, reader: FootageReader, rate: float = 15) -> Showing:
        heard = NotingListener()
        granted = GrantedFootage(reader, lambda: self.is_granted)
        player = self.players.player(granted, heard)
        self.shown.append(player)
        return Showing(player, heard, rate)

    def show_demonstration(self, recording: DemonstrationRecording) -> Showing:
        path = DEMONSTRATION / "cameras" / recording.path
        return self.show(BytesReader(path.read_bytes()), recording.plan.rate)


@pytest.fixture(scope="session")
def players() -> Iterator[LibVlcPlayers]:
    try:
        load_libvlc(None)
    except KnownError:
        pytest.skip("libVLC is not installed")
    made = LibVlcPlayers(PyAvExactFrames, silent=True)
    yield made
    made.close()


@pytest.fixture
def projectors(players: LibVlcPlayers) -> Iterator[Projectors]:
    made = Projectors(players)
    yield made
    for player in made.shown:
        player.close()


@pytest.fixture(scope="session")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Callable[[RecordingPlan], bytes]:
    """The bytes of a recording by its plan."""
    folder: Path = tmp_path_factory.mktemp("recordings")

    def make(plan: RecordingPlan) -> bytes:
        return make_recording(folder / "recording", plan).read_bytes()

    return make
