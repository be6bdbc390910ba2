"""Sealed offload against plain copies of the same cold files."""

import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from desktop.domain.identifiers import KeyId, RecordingId, StationId, new_id
from desktop.ports.sealing import Sealed, SealingJob, StationPublicKey
from desktop.vault.sealer import SubprocessSealer
from tests.benchmarks.side_by_side import Comparison

_FILES, _SIZE = 2, 256 << 20


@contextmanager
def comparisons(folder: Path) -> Iterator[list[Comparison]]:
    """Files of random bytes, sealed and copied; all of it is removed at the end."""
    camera = folder / "camera"
    camera.mkdir()
    sources = [camera / f"{number}.mp4" for number in range(_FILES)]
    for source in sources:
        with source.open("wb") as file:
            for _ in range(_SIZE >> 20):
                file.write(secrets.token_bytes(1 << 20))
            os.fsync(file.fileno())
    out = folder / "out"

    def reset() -> None:
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        for source in sources:
            _forget(source)

    yield [
        Comparison(
            "seal, flush, read back, verify two 256 MiB files ÷ cp and fsync",
            lambda: _seal(sources, out),
            lambda: _copy(sources, out),
            target=1.4,
            reset=reset,
        ),
        Comparison(
            "the same ÷ cp, fsync and SHA-256 of source and cold copy (openssl)",
            lambda: _seal(sources, out),
            lambda: _copy_and_compare(sources, out),
            target=0.5,
            runs=3,
            reset=reset,
        ),
    ]
    shutil.rmtree(folder)


def _seal(sources: list[Path], vault: Path) -> None:
    station = StationId(new_id(datetime.now(UTC)))
    point = (
        ec.generate_private_key(ec.SECP256R1())
        .public_key()
        .public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    )
    key = StationPublicKey(station, KeyId("benchmark"), point)
    jobs = [
        SealingJob(RecordingId(new_id(datetime.now(UTC))), source, source.stat().st_size)
        for source in sources
    ]
    command = (sys.executable, "-m", "desktop.app.offload_worker")
    with SubprocessSealer(vault, command).start(key) as run:
        sealed = [event for event in run.events(jobs) if isinstance(event, Sealed)]
    if len(sealed) != len(jobs):
        raise RuntimeError("a file was not sealed")


def _copy(sources: list[Path], out: Path) -> None:
    for source in sources:
        copy = out / source.name
        subprocess.run(["cp", source, copy], check=True)
        subprocess.run(["sync", copy], check=True)


def _copy_and_compare(sources: list[Path], out: Path) -> None:
    _copy(sources, out)
    for source in sources:
        copy = out / source.name
        _forget(copy)
        digests = [
            subprocess.run(
                ["openssl", "dgst", "-sha256", "-r", path], check=True, capture_output=True
            ).stdout[:64]
            for path in (source, copy)
        ]
        if digests[0] != digests[1]:
            raise RuntimeError("the copy differs")


def _forget(path: Path) -> None:
    """Make the system forget a file's cached pages, so that it is read from the disk."""
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
