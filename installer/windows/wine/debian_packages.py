"""The Debian packages that building under Wine needs, beside those of `make setup`."""

import os
import shutil
import subprocess

PACKAGES = (
    *("ca-certificates", "fonts-inter", "fonts-jetbrains-mono", "gcc-mingw-w64-x86-64-win32"),
    *("msitools", "openssl", "osslsigncode", "wine", "wine64", "wixl", "xvfb"),
)
_PROGRAMS = (
    *("Xvfb", "msibuild", "openssl", "osslsigncode", "wine", "wineserver", "wixl"),
    "x86_64-w64-mingw32-gcc",
)


def install_debian_packages() -> None:
    """Install them as root where a program is missing; otherwise end with the command to run.

    No other architecture is added to the machine: wine64 alone is enough.
    """
    if all(shutil.which(program) for program in _PROGRAMS):
        return
    install = ["apt-get", "install", "--no-install-recommends"]
    if os.geteuid() != 0:
        raise SystemExit(f"installer: install these, then repeat: sudo {' '.join([*install, *PACKAGES])}")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    subprocess.run([*install, "--yes", "-qq", *PACKAGES], check=True)
