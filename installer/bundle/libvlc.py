"""What of VLC goes into a Windows program: the library and the plug-ins that playback uses.

Footage comes from memory and pictures go to memory, so nothing that opens files, networks or
windows is among them. `installer/checks/plugins.py` tries the list on Linux.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

PLUGINS: Mapping[str, Sequence[str]] = {
    "access": ("imem",),
    "audio_filter": (
        "audio_format",
        "scaletempo",
        "simple_channel_mixer",
        "speex_resampler",
        "trivial_channel_mixer",
        "ugly_resampler",
    ),
    "audio_mixer": ("float_mixer", "integer_mixer"),
    "audio_output": ("adummy",),
    "codec": ("adpcm", "araw", "avcodec", "faad", "g711", "lpcm", "rawvideo"),
    "demux": ("asf", "avformat", "avi", "mkv", "mp4", "ps", "ts"),
    "packetizer": (
        "packetizer_av1",
        "packetizer_avparser",
        "packetizer_copy",
        "packetizer_h264",
        "packetizer_hevc",
        "packetizer_mpeg4audio",
        "packetizer_mpeg4video",
        "packetizer_mpegaudio",
        "packetizer_mpegvideo",
    ),
    "stream_filter": ("cache_block", "cache_read", "prefetch"),
    "video_chroma": ("chain", "i420_rgb", "swscale", "yuvp"),
    "video_output": ("vdummy", "vmem"),
}
"""The plug-ins of VLC 3 that are used on every system, by folder."""

WINDOWS_PLUGINS: Mapping[str, Sequence[str]] = {"audio_output": ("directsound", "mmdevice")}
"""Where sound goes on Windows."""

LIBRARIES = ("libvlc.dll", "libvlccore.dll")
LICENCES = ("AUTHORS.txt", "COPYING.txt", "THANKS.txt")


def libvlc_files(vlc: Path) -> Iterator[tuple[Path, str]]:
    """Yield the files of an unpacked VLC for Windows, and the folders that they go into.

    Raises FileNotFoundError for the first that is not there.
    """
    for name in LIBRARIES:
        yield _existing(vlc / name), "vlc"
    for wanted in (PLUGINS, WINDOWS_PLUGINS):
        for folder, names in wanted.items():
            for name in names:
                place = f"plugins/{folder}"
                yield _existing(vlc / place / f"lib{name}_plugin.dll"), f"vlc/{place}"
    for name in LICENCES:
        if (vlc / name).is_file():
            yield vlc / name, "vlc"


def _existing(file: Path) -> Path:
    if not file.is_file():
        raise FileNotFoundError(f"VLC came without {file}")
    return file
