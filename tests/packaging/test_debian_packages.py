"""What a bare Debian lacks is installed as root, and named otherwise."""

import os
import subprocess
from collections.abc import Sequence
from typing import Any

import pytest

from installer.debian_packages import install_debian_packages


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    commands: list[Sequence[str]] = []

    def run(command: Sequence[str], **_: Any) -> None:
        commands.append(command)

    monkeypatch.setattr(subprocess, "run", run)
    return commands


def test_root_installs_them_and_no_other_architecture(
    monkeypatch: pytest.MonkeyPatch, ran: list[Sequence[str]]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setenv("DEBIAN_FRONTEND", "")
    install_debian_packages(("binutils", "libpython3.11"))
    assert [command[:2] for command in ran] == [["apt-get", "update"], ["apt-get", "install"]]
    assert ran[1][-2:] == ["binutils", "libpython3.11"]


def test_others_are_told_the_command_and_nothing_is_run(
    monkeypatch: pytest.MonkeyPatch, ran: list[Sequence[str]]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(SystemExit, match=r"sudo apt-get install .* binutils"):
        install_debian_packages(("binutils",))
    assert not ran
