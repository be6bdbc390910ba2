"""Plays a recording to its end and steps through it: run as a program of its own."""

import sys
from pathlib import Path

from desktop.media.exact_frames import PyAvExactFrames
from desktop.player.libvlc_players import LibVlcPlayers
from desktop.ports.player import GrantedFootage, PlayerState
from tests.fakes.media import BytesReader
from tests.fakes.player import NotingListener


def main() -> None:
    """Play the file named by the first argument; tell how many pictures were seen."""
    heard = NotingListener()
    players = LibVlcPlayers(PyAvExactFrames, silent=True)
    reader = BytesReader(Path(sys.argv[1]).read_bytes())
    player = players.player(GrantedFootage(reader, lambda: True), heard)
    player.set_rate(8)
    player.play()
    assert heard.wait(lambda: player.state is PlayerState.ENDED)
    player.seek(1)
    player.step(1)
    assert heard.wait(lambda: player.state is PlayerState.PAUSED)
    players.close()
    print(len(heard.frames))  # noqa: T201 - for the test that started this


if __name__ == "__main__":
    main()
