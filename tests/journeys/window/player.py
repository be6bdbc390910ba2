"""Whether what plays footage is on this machine."""

from desktop.domain.refusals import KnownError
from desktop.player.libvlc import load_libvlc


def player_is_missing() -> bool:
    """Whether libVLC is not here."""
    try:
        load_libvlc(None)
    except KnownError:
        return True
    return False
