"""Wiring the player: libVLC for what moves, exact frames for what stands, two on one clock."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication

from desktop.app.bundled_libvlc import bundled_libvlc
from desktop.media.exact_frames import PyAvExactFrames
from desktop.player.libvlc_players import LibVlcPlayers
from desktop.player.synchronized import CameraTrack, SynchronizedPlayers
from desktop.presenters.review_projection import Projectors, StartedPlayer

_WITHOUT_SCREEN = {"offscreen", "minimal"}


@contextmanager
def open_projectors() -> Iterator[Projectors]:
    """Make players from now on; on leaving, all of them are closed.

    libVLC is loaded with the first one. Where there is no screen there is no sound either.
    """
    silent = QGuiApplication.platformName() in _WITHOUT_SCREEN
    players = LibVlcPlayers(PyAvExactFrames, bundled_libvlc(), silent=silent)
    try:
        yield Projectors(players, pair_of)
    finally:
        players.close()


def pair_of(first: StartedPlayer, second: StartedPlayer) -> SynchronizedPlayers:
    """Two players kept together."""
    return SynchronizedPlayers(CameraTrack(*first), CameraTrack(*second))
