"""The list of VLC's plug-ins is enough to play, and a shorter one is found out."""

import pytest

from installer.bundle.libvlc import PLUGINS
from installer.checks.plugins import DoesNotPlay, see_plugins_play


def test_recordings_play_with_the_plugins_of_the_list() -> None:
    assert ".mp4" in see_plugins_play()


@pytest.mark.parametrize(("folder", "name"), [("access", "imem"), ("video_output", "vmem")])
def test_a_plugin_that_is_missing_from_the_list_is_found(folder: str, name: str) -> None:
    fewer = {**PLUGINS, folder: [each for each in PLUGINS[folder] if each != name]}
    with pytest.raises(DoesNotPlay):
        see_plugins_play(fewer)
