"""Probing tells what a file is, whatever it is, and never stumbles over it."""

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.domain.recordings import MediaCondition, MediaFacts
from desktop.domain.refusals import Problem, Refused
from desktop.media.probe import probe
from tests.fakes.media import BytesReader
from tests.footage.damaged import (
    cut_short,
    iso_boxes,
    with_wiped_beginning,
    with_wiped_pictures,
    without_index,
)
from tests.footage.recordings import (
    DEMONSTRATION_START,
    RecordingPlan,
    make_recording,
    make_sound_only,
)
from tests.integration.media.conftest import PLANS, Footage


def probed(recording: bytes) -> MediaFacts:
    return probe(BytesReader(recording))


DATELESS = {"mpegts", "mpeg", "h264"}
CODECS = {"libx264": "h264"}


@pytest.mark.parametrize("name", PLANS)
def test_a_whole_recording_is_playable_and_its_facts_are_told(footage: Footage, name: str) -> None:
    plan = PLANS[name]
    facts = probed(footage(name))

    assert facts.condition is MediaCondition.PLAYABLE
    assert facts.container == plan.container
    assert facts.video_codec == CODECS.get(plan.codec, plan.codec)
    assert facts.audio_codec == plan.sound
    assert (facts.width, facts.height) == plan.size
    assert facts.started_at == (None if plan.container in DATELESS else DEMONSTRATION_START)
    if plan.container == "h264":
        assert facts.duration is None
    else:
        assert facts.duration == pytest.approx(plan.seconds, abs=0.3)


def test_an_empty_file_is_empty() -> None:
    assert probed(b"") == MediaFacts(MediaCondition.EMPTY)


def test_an_mp4_without_its_index_is_truncated(footage: Footage) -> None:
    assert probed(without_index(footage("mp4"))).condition is MediaCondition.TRUNCATED


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.99])
@pytest.mark.parametrize("name", ["mp4", "mp4-index-first", "mov-pcm", "avi-mjpeg", "matroska"])
def test_a_file_that_promises_more_than_it_holds_is_truncated(
    footage: Footage, name: str, share: float
) -> None:
    assert probed(cut_short(footage(name), share)).condition is MediaCondition.TRUNCATED


def test_what_a_truncated_file_still_tells_is_kept(footage: Footage) -> None:
    facts = probed(cut_short(footage("mp4-index-first")))
    assert facts.started_at == DEMONSTRATION_START
    assert (facts.width, facts.height, facts.video_codec) == (320, 180, "h264")


def test_an_mp4_whose_last_box_is_open_ended_is_judged_by_its_index(footage: Footage) -> None:
    whole = footage("mp4-index-first")
    start, _ = iso_boxes(whole)[b"mdat"]
    open_ended = whole[:start] + bytes(4) + whole[start + 4 :]
    assert probed(open_ended).condition is MediaCondition.PLAYABLE
    assert probed(cut_short(open_ended, 0.7)).condition is MediaCondition.TRUNCATED


def test_a_cut_transport_stream_is_playable_as_far_as_it_goes(footage: Footage) -> None:
    facts = probed(cut_short(footage("ts")))
    assert facts.condition is MediaCondition.PLAYABLE
    assert facts.duration is not None
    assert facts.duration < 3


def test_a_container_without_a_picture_that_decodes_is_undecodable(footage: Footage) -> None:
    facts = probed(with_wiped_pictures(footage("mp4")))
    assert facts.condition is MediaCondition.UNDECODABLE
    assert facts.started_at == DEMONSTRATION_START


def test_a_container_that_cannot_be_opened_is_undecodable(footage: Footage) -> None:
    whole = footage("mp4")
    start, end = iso_boxes(whole)[b"moov"]
    ruined = whole[: start + 8] + b"\xff" * (end - start - 8) + whole[end:]
    assert probed(ruined).condition is MediaCondition.UNDECODABLE


def test_a_recording_whose_first_pictures_are_gone_is_playable(footage: Footage) -> None:
    damaged = with_wiped_beginning(footage("mp4"), 0.3)
    assert probed(damaged).condition is MediaCondition.PLAYABLE


def test_a_recording_whose_first_half_minute_is_gone_is_judged_by_its_middle(
    tmp_path: Path,
) -> None:
    plan = RecordingPlan(seconds=40, size=(160, 96), sound=None)
    whole = make_recording(tmp_path / "long.mp4", plan).read_bytes()
    damaged = with_wiped_beginning(whole, 0.48)
    assert probed(damaged).condition is MediaCondition.PLAYABLE


def _jpeg() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (64, 48), "red").save(file, "JPEG")
    return file.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"x",
        b"a shopping list\n" * 100,
        bytes(50_000),
        _jpeg(),
        b"#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile /etc/passwd\n",
        b"1\n00:00:00,000 --> 00:00:02,000\nSubtitle\n",
    ],
    ids=["a-byte", "text", "zeros", "photograph", "playlist", "list-of-files", "subtitles"],
)
def test_what_holds_no_moving_pictures_is_not_video(content: bytes) -> None:
    assert probed(content) == MediaFacts(MediaCondition.NOT_VIDEO)


def test_a_list_that_names_another_recording_does_not_lead_to_it(tmp_path: Path) -> None:
    other = make_recording(tmp_path / "other.ts", RecordingPlan(container="mpegts"))
    playlist = f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{other}\n#EXT-X-ENDLIST\n"
    assert probed(playlist.encode()) == MediaFacts(MediaCondition.NOT_VIDEO)
    concat = f"ffconcat version 1.0\nfile '{other}'\n"
    assert probed(concat.encode()) == MediaFacts(MediaCondition.NOT_VIDEO)


def test_sound_alone_is_not_video_and_what_it_tells_is_kept(tmp_path: Path) -> None:
    facts = probed(make_sound_only(tmp_path / "sound.mp4").read_bytes())
    assert facts.condition is MediaCondition.NOT_VIDEO
    assert facts.audio_codec == "aac"
    assert facts.started_at == DEMONSTRATION_START
    assert facts.duration == pytest.approx(2, abs=0.2)
    assert facts.video_codec is None


def test_an_unset_camera_clock_is_told_as_it_stands(tmp_path: Path) -> None:
    unset = datetime(1970, 1, 1, 0, 0, 7, tzinfo=UTC)
    recording = make_recording(tmp_path / "unset.mp4", RecordingPlan(started_at=unset))
    assert probed(recording.read_bytes()).started_at == unset


def test_apples_date_with_its_zone_goes_before_the_creation_time(tmp_path: Path) -> None:
    tags = {"com.apple.quicktime.creationdate": "2026-11-20T11:40:00-0500"}
    recording = make_recording(tmp_path / "apple.mov", RecordingPlan(container="mov", tags=tags))
    assert probed(recording.read_bytes()).started_at == datetime(2026, 11, 20, 16, 40, tzinfo=UTC)


def test_a_recording_without_a_date_has_no_start(tmp_path: Path) -> None:
    recording = make_recording(tmp_path / "undated.mp4", RecordingPlan(dated=False))
    assert probed(recording.read_bytes()).started_at is None


def test_a_reader_that_fails_is_not_mistaken_for_bad_media(footage: Footage) -> None:
    reader = BytesReader(footage("mp4"))
    reader.failing = Refused(Problem.GRANT_ENDED, recording="r")
    with pytest.raises(Refused):
        probe(reader)


@settings(max_examples=60, deadline=timedelta(seconds=20), suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_damage_makes_probing_fail(footage: Footage, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["mp4", "avi-mjpeg", "ts-b-frames", "matroska"]))
    damaged = bytearray(footage(name))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        scar = data.draw(st.binary(min_size=1, max_size=64))
        damaged[at : at + len(scar)] = scar
    cut = data.draw(st.integers(0, len(damaged)))
    assert probed(bytes(damaged[:cut])).condition in MediaCondition


@given(st.binary(max_size=2000))
def test_no_content_makes_probing_fail(content: bytes) -> None:
    assert probed(content).condition is not MediaCondition.PLAYABLE
