"""Whether footage plays: libVLC, from where it should come, shows pictures of a recording."""

from pathlib import Path
from threading import Event

from desktop.app.bundled_libvlc import bundled_libvlc
from desktop.app.self_testing.steps import NOT_VERIFIED, Broken
from desktop.domain.refusals import KnownError
from desktop.media.exact_frames import PyAvExactFrames
from desktop.player.libvlc import Binding, load_libvlc
from desktop.player.libvlc_players import LibVlcPlayers
from desktop.ports.player import Frame, GrantedFootage, PlayerState

_PATIENCE = 30.0
_STAND_IN = b"stand-in"
"""What a library that only proves the way to libVLC calls itself."""


def libvlc(recording: Path) -> str:
    """Play a recording without a sound until pictures come. Raises Broken, KnownError, OSError.

    A packaged program that carries libVLC must load that one. Where there is none this is said.
    """
    carried = bundled_libvlc()
    try:
        vlc = load_libvlc(carried)
    except KnownError:
        if carried is not None:
            raise
        return f"{NOT_VERIFIED}: there is no libVLC here"
    if carried is not None:
        _see_that_it_is_ours(vlc.dll, carried)
    version: bytes = vlc.libvlc_get_version()
    told = f"libVLC {version.decode()} {'of this program' if carried else 'of the system'}"
    if _STAND_IN in version:
        return f"{NOT_VERIFIED}: {told} can load and not play"
    return f"{told}: {played(recording, carried)}"


def _see_that_it_is_ours(library: Binding, carried: Path) -> None:
    loaded = Path(library._name)  # noqa: SLF001 - ctypes tells it under no other name
    if loaded.resolve().parent != carried.resolve():
        raise Broken(f"libVLC was loaded from {loaded}")


def played(recording: Path, carried: Path | None) -> str:
    """Play a recording, silently, until a moving picture comes. Raises Broken, KnownError."""
    listener = _Listener()
    players = LibVlcPlayers(PyAvExactFrames, carried, silent=True)
    try:
        player = players.player(GrantedFootage(_PlainReader(recording), lambda: True), listener)
        player.play()
        listener.told.wait(_PATIENCE)
        if not listener.is_moving:
            raise Broken(str(listener.problem or f"no picture came while {player.state}"))
    finally:
        players.close()
    return "a recording plays"


class _Listener:
    """Waits for a picture of libVLC's own, which are those that are not exact, or for a failure."""

    def __init__(self) -> None:
        self.told = Event()
        self.is_moving = False
        self.problem: KnownError | None = None

    def frame(self, frame: Frame) -> None:
        if not frame.exact:
            self.is_moving = True
            self.told.set()

    def state(self, state: PlayerState) -> None:
        pass

    def position(self, seconds: float) -> None:
        pass

    def failed(self, problem: KnownError) -> None:
        self.problem = problem
        self.told.set()


class _PlainReader:
    """The program's own demonstration footage, which is public."""

    def __init__(self, file: Path) -> None:
        self._content = file.read_bytes()

    @property
    def size(self) -> int:
        return len(self._content)

    def read_at(self, offset: int, count: int) -> bytes:
        return self._content[offset : offset + count]

    def close(self) -> None:
        self._content = b""
