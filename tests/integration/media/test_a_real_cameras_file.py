"""A file that a real camera wrote, where it lies beside the repository."""

from pathlib import Path

import av
import pytest

from desktop.domain.recordings import MediaCondition
from desktop.media.exact_frame import exact_frame
from desktop.media.probe import probe
from tests.fakes.media import BytesReader

KARMA = Path(__file__).parents[4] / "shared" / "footage" / "karma.mp4"

pytestmark = pytest.mark.skipif(
    not KARMA.is_file(), reason="shared/footage/karma.mp4 is not beside the repository"
)


def test_a_real_cameras_file_is_probed_and_its_frames_equal_a_plain_decode() -> None:
    reader = BytesReader(KARMA.read_bytes())

    facts = probe(reader)
    assert facts.condition is MediaCondition.PLAYABLE
    assert (facts.container, facts.video_codec, facts.audio_codec) == ("mp4", "h264", "aac")
    assert (facts.width, facts.height) == (854, 480)
    assert facts.started_at is not None
    assert facts.started_at.isoformat() == "2017-04-17T19:27:57+00:00"

    with av.open(str(KARMA), mode="r") as container:
        for number, frame in enumerate(container.decode(video=0)):
            if number % 60 != 45:
                continue
            assert frame.time is not None
            found = exact_frame(reader, frame.time + 0.01)
            assert found.at == pytest.approx(frame.time)
            assert found.frame.to_image() == frame.to_image()
