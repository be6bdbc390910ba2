"""A certificate that nobody trusts, to see that signing works before there is a real one."""

import subprocess
from pathlib import Path

_SUBJECT = "/CN=Firsthand test certificate, not for release"


def make_certificate(folder: Path) -> Path:
    """Make a certificate for one day, with its key beside it, and tell where it lies."""
    folder.mkdir(parents=True, exist_ok=True)
    certificate = folder / "test.pem"
    subject = ("-subj", _SUBJECT, "-addext", "extendedKeyUsage=codeSigning")
    kind = ("-newkey", "rsa:3072", "-noenc", "-x509", "-days", "1")
    places = ("-keyout", _key(certificate), "-out", certificate)
    command: list[str | Path] = ["openssl", "req", *kind, *subject, *places]
    subprocess.run(command, check=True, capture_output=True)
    return certificate


def sign(file: Path, certificate: Path) -> None:
    """Sign a program or an MSI in its place. Raises CalledProcessError."""
    signed = file.with_suffix(".signed")
    with_what = (
        "-certs",
        certificate,
        "-key",
        _key(certificate),
        "-n",
        "Firsthand",
        "-h",
        "sha256",
    )
    command: list[str | Path] = ["osslsigncode", "sign", *with_what, "-in", file, "-out", signed]
    subprocess.run(command, check=True, capture_output=True)
    signed.replace(file)


def is_signed(file: Path, certificate: Path) -> bool:
    """Whether a file carries a whole signature by this certificate."""
    command: list[str | Path] = ["osslsigncode", "verify", "-CAfile", certificate, "-in", file]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _key(certificate: Path) -> Path:
    return certificate.with_suffix(".key")
