"""The maker of players: one libVLC for all of them."""

from pathlib import Path
from threading import Lock
from weakref import WeakSet

from desktop.player.libvlc import Binding, Instance, load_libvlc, start_libvlc
from desktop.player.libvlc_player import LibVlcPlayer
from desktop.player.playback import OpenExactFrames
from desktop.ports.player import GrantedFootage, PlayerListener


class LibVlcPlayers:
    """Makes players, and starts libVLC with the first of them.

    `bundled` is the folder of a libVLC that came with the program; `silent` sends sound nowhere.
    """

    def __init__(
        self, open_exact_frames: OpenExactFrames, bundled: Path | None = None, *, silent: bool
    ) -> None:
        self._open_exact_frames = open_exact_frames
        self._bundled = bundled
        self._silent = silent
        self._lock = Lock()
        self._libvlc: tuple[Binding, Instance] | None = None
        self._players: WeakSet[LibVlcPlayer] = WeakSet()

    def player(self, footage: GrantedFootage, listener: PlayerListener) -> LibVlcPlayer:
        with self._lock:
            if self._libvlc is None:
                vlc = load_libvlc(self._bundled)
                self._libvlc = (vlc, start_libvlc(vlc, silent=self._silent))
            player = LibVlcPlayer(footage, self._open_exact_frames, self._libvlc, listener)
            self._players.add(player)
            return player

    def close(self) -> None:
        with self._lock:
            for player in list(self._players):
                player.close()
            if self._libvlc is not None:
                self._libvlc[1].release()
                self._libvlc = None
