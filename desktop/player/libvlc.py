"""Finding libVLC and starting it: the only place that imports its binding."""

import ctypes
import os
import sys
from pathlib import Path
from typing import Any

from desktop.domain.refusals import KnownError, Problem

# The binding carries no types: these names say what is meant.
Binding = Any
Instance = Any
MediaPlayer = Any
Medium = Any
Event = Any
OutParameter = Any

_BUNDLED_LIBRARY = {"win32": "libvlc.dll", "darwin": "libvlc.dylib"}
_ARENAS, _FEW = -8, 2  # M_ARENA_MAX of malloc.h; more keep what threads that ended once used

# Nothing here may reach out, write, draw or take over a key; and damaged pictures are hidden until
# the next key frame, as in exact frames, where libVLC alone would show them in grey.
_OPTIONS = (
    "--quiet",
    "--ignore-config",
    "--no-osd",
    "--no-spu",
    "--no-video-title-show",
    "--no-snapshot-preview",
    "--no-metadata-network-access",
    "--no-sub-autodetect-file",
    "--no-lua",
    "--avcodec-hw=none",
    "--no-avcodec-corrupted",
)
_ON_LINUX = ("--no-xlib",)


def load_libvlc(bundled: Path | None) -> Binding:
    """The binding, over the libVLC in a folder or, without one, over the system's own.

    On Windows only a bundled one is taken: the binding would search places where anyone may have
    put a library. Raises KnownError (LIBVLC_MISSING).
    """
    if bundled is not None:
        library = bundled / _BUNDLED_LIBRARY.get(sys.platform, "libvlc.so.5")
        os.environ["PYTHON_VLC_LIB_PATH"] = str(library)
        os.environ["PYTHON_VLC_MODULE_PATH"] = str(bundled / "plugins")
    elif sys.platform == "win32":
        raise KnownError(Problem.LIBVLC_MISSING)
    try:
        import vlc  # noqa: PLC0415 - loads the library, which must be located first
    except (Exception, SystemExit) as missing:
        raise KnownError(Problem.LIBVLC_MISSING) from missing
    return vlc


def start_libvlc(vlc: Binding, *, silent: bool) -> Instance:
    """An instance of libVLC; `silent` decodes sound but sends it nowhere.

    Raises KnownError (LIBVLC_MISSING) when its plug-ins are not there.
    """
    if sys.platform == "linux":
        _keep_memory_flat()
    options = [*_OPTIONS, *(_ON_LINUX if sys.platform == "linux" else ())]
    if silent:
        options.append("--aout=dummy")
    instance = vlc.Instance(options)
    if instance is None:
        raise KnownError(Problem.LIBVLC_MISSING)
    return instance


def _keep_memory_flat() -> None:
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_ARENAS, _FEW)
