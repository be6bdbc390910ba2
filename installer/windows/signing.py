"""Signs what is released, with a certificate that the release's workflow is given as a secret."""

import os
import subprocess
from pathlib import Path

PFX, PASSWORD = "FIRSTHAND_SIGNING_PFX", "FIRSTHAND_SIGNING_PASSWORD"
"""The variables that name the certificate's file and hold its password."""
_TIME_STAMP = "http://timestamp.digicert.com"
_TOOLS = Path("C:/Program Files (x86)/Windows Kits/10/bin")


def can_sign() -> bool:
    """Whether there is a certificate; without one a package says that it is unsigned."""
    return bool(os.environ.get(PFX))


def sign(*files: Path) -> None:
    """Sign files with a time stamp, and verify them. Raises CalledProcessError, ValueError."""
    tool = max(_TOOLS.glob("10.*/x64/signtool.exe"))
    how = ("/fd", "SHA256", "/td", "SHA256", "/tr", _TIME_STAMP, "/d", "Firsthand")
    certificate = ("/f", os.environ[PFX], "/p", os.environ[PASSWORD])
    subprocess.run([tool, "sign", "/q", *how, *certificate, *files], check=True)
    subprocess.run([tool, "verify", "/q", "/pa", *files], check=True)
