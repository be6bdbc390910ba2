"""A certificate that nobody trusts, to see that signing works before there is a real one."""

import subprocess
from pathlib import Path

_SUBJECT = "/CN=Firsthand test certificate, not for release"


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """Make a key and a certificate for one day and tell where they lie."""
    folder.mkdir(parents=True, exist_ok=True)
    key, certificate = folder / "test.key", folder / "test.pem"
    subject = ("-subj", _SUBJECT, "-addext", "extendedKeyUsage=codeSigning")
    kind = ("-newkey", "rsa:3072", "-noenc", "-x509", "-days", "1")
    subprocess.run(
        ["openssl", "req", *kind, *subject, "-keyout", key, "-out", certificate],
        check=True,
        capture_output=True,
    )
    return key, certificate


def sign(file: Path, key: Path, certificate: Path) -> None:
    """Sign a program or an MSI in its place. Raises CalledProcessError."""
    signed = file.with_suffix(".signed")
    names = ("-n", "Firsthand", "-h", "sha256")
    command = ["osslsigncode", "sign", "-certs", certificate, "-key", key, *names]
    subprocess.run([*command, "-in", file, "-out", signed], check=True, capture_output=True)
    signed.replace(file)


def is_signed(file: Path, certificate: Path) -> bool:
    """Whether a file carries a whole signature by this certificate."""
    command = ["osslsigncode", "verify", "-CAfile", certificate, "-in", file]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
