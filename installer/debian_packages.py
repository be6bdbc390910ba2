"""Installs Debian packages that packaging needs beside those of `make setup`."""

import os
import subprocess
from collections.abc import Sequence


def install_debian_packages(names: Sequence[str]) -> None:
    """Install them as root; otherwise end with the command to run. Raises CalledProcessError.

    No other architecture is added to the machine.
    """
    install = ["apt-get", "install", "--no-install-recommends"]
    if os.geteuid() != 0:
        words = " ".join(["sudo", *install, *names])
        raise SystemExit(f"packages are missing; install them, then repeat: {words}")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    # A list that can't be refreshed is no reason to stop: the packages may be in the older one.
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    subprocess.run([*install, "--yes", "-qq", *names], check=True, stdout=subprocess.DEVNULL)
