"""The maker of self-made recordings, in every container that a camera writes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.stream import VideoStream

from tests.footage.scene import draw_scene, sound_samples

DEMONSTRATION_START = datetime(2026, 11, 20, 16, 47, 31, tzinfo=UTC)
_SOUND_RATES = {"aac": 16_000, "pcm_s16le": 8_000}
_SOUND_PIECE = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingPlan:
    """What to record. `container` is FFmpeg's name: mp4, mov, avi, mpegts.

    `times` are the frames' own times in seconds, for a variable frame rate; else `rate` a second.
    `started_at` is burnt in, and written as the container's creation time when `dated`.
    """

    container: str = "mp4"
    seconds: float = 2.0
    rate: int = 15
    times: Sequence[float] | None = None
    size: tuple[int, int] = (320, 180)
    codec: str = "libx264"
    b_frames: int = 0
    open_gop: bool = False
    key_frame_every: int = 15
    quality: int = 26
    bit_rate: int = 0
    sound: str | None = "aac"
    tone: float = 440.0
    camera: str = "C-0317"
    started_at: datetime = DEMONSTRATION_START
    dated: bool = True
    tint: int = 0
    turned: int = 0
    index_first: bool = False
    tags: dict[str, str] = field(default_factory=dict)

    @property
    def frame_times(self) -> list[Fraction]:
        """When each frame comes on screen, in seconds."""
        if self.times is not None:
            return [Fraction(at).limit_denominator(1000) for at in self.times]
        return [Fraction(n, self.rate) for n in range(round(self.seconds * self.rate))]


def make_recording(path: Path, plan: RecordingPlan | None = None) -> Path:
    """Write one recording; hand back its path."""
    plan = plan or RecordingPlan()
    options = {"fflags": "+bitexact"}
    if plan.index_first:
        options["movflags"] = "+faststart"
    elif plan.tags:
        options["movflags"] = "+use_metadata_tags"
    with av.open(str(path), "w", format=plan.container, options=options) as container:
        container.metadata.update(_metadata(plan))
        video = _video_stream(container, plan)
        sound = _sound_stream(container, plan)
        _write_pictures(container, video, plan)
        if sound is not None:
            _write_sound(container, sound, plan)
    return path


def make_sound_only(path: Path, seconds: float = 2.0) -> Path:
    """Write an MP4 that holds sound and no picture."""
    plan = RecordingPlan(seconds=seconds)
    with av.open(str(path), "w", format="mp4") as container:
        container.metadata.update(_metadata(plan))
        stream = _sound_stream(container, plan)
        assert stream is not None
        _write_sound(container, stream, plan)
    return path


def _metadata(plan: RecordingPlan) -> dict[str, str]:
    if not plan.dated:
        return dict(plan.tags)
    name = "date" if plan.container == "avi" else "creation_time"
    return {name: plan.started_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), **plan.tags}


def _video_stream(container: OutputContainer, plan: RecordingPlan) -> VideoStream:
    stream = container.add_stream(plan.codec, rate=plan.rate)
    assert isinstance(stream, VideoStream)
    stream.width, stream.height = plan.size
    stream.pix_fmt = "yuvj420p" if plan.codec == "mjpeg" else "yuv420p"
    stream.codec_context.gop_size = plan.key_frame_every
    stream.codec_context.thread_count = 1
    if plan.bit_rate:
        stream.bit_rate = plan.bit_rate
    if plan.times is not None:
        stream.codec_context.time_base = Fraction(1, 1000)
    if plan.codec == "libx264":
        stream.options = {
            "preset": "veryfast",
            "crf": str(plan.quality),
            "bf": str(plan.b_frames),
            "b-adapt": "0",
            "flags": "-cgop" if plan.open_gop else "+cgop",
            "sc_threshold": "0",
        }
        if plan.open_gop:
            stream.options |= {"x264-params": "open-gop=1:keyint-min=1"}
    elif plan.codec in {"mpeg4", "mpeg2video"}:
        stream.codec_context.max_b_frames = plan.b_frames
    if plan.turned:
        stream.set_display_rotation(plan.turned)
    return stream


def _sound_stream(container: OutputContainer, plan: RecordingPlan) -> AudioStream | None:
    if plan.sound is None:
        return None
    stream = container.add_stream(plan.sound, rate=_SOUND_RATES[plan.sound], layout="mono")
    assert isinstance(stream, AudioStream)
    if plan.sound == "aac":
        stream.bit_rate = 32_000
    return stream


def _write_pictures(container: OutputContainer, stream: VideoStream, plan: RecordingPlan) -> None:
    time_base = Fraction(1, 1000) if plan.times is not None else Fraction(1, plan.rate)
    for number, at in enumerate(plan.frame_times):
        picture = draw_scene(
            plan.size,
            number=number,
            seconds=float(at),
            camera=plan.camera,
            clock=plan.started_at,
            tint=plan.tint,
        )
        frame = av.VideoFrame.from_image(picture)
        frame.time_base = time_base
        frame.pts = int(at / time_base)
        container.mux(stream.encode(frame))
    container.mux(stream.encode())


def _write_sound(container: OutputContainer, stream: AudioStream, plan: RecordingPlan) -> None:
    assert plan.sound is not None
    rate = _SOUND_RATES[plan.sound]
    samples = sound_samples(plan.seconds, rate, plan.tone)
    for start in range(0, len(samples) // 2, _SOUND_PIECE):
        piece = samples[2 * start : 2 * (start + _SOUND_PIECE)]
        frame = av.AudioFrame(format="s16", layout="mono", samples=len(piece) // 2)
        frame.planes[0].update(piece.ljust(frame.planes[0].buffer_size, b"\0"))
        frame.sample_rate = rate
        frame.time_base = Fraction(1, rate)
        frame.pts = start
        container.mux(stream.encode(frame))
    container.mux(stream.encode())
