"""The program's entry: limits, the offload worker, the command line."""

import io
import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from desktop.app import offload_worker
from desktop.app.demonstration_station import create_demonstration
from desktop.app.founding import Founding, create_station, recover_station
from desktop.app.resources import RESOURCES
from desktop.app.self_test import self_test
from desktop.app.station import WORKER_ARGUMENT, open_station
from desktop.cli.commands import run
from desktop.cli.house import House
from desktop.credentials.signatures import check_signature
from desktop.domain.identifiers import Badge
from desktop.domain.recovery import RecoveryHalves
from desktop.domain.refusals import BadInput, Problem
from desktop.rulebook.toml_rulebook import TomlRulebook
from desktop.services.check_log_export import CheckLogExport


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and tell its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    forbid_core_dumps()
    if given == [WORKER_ARGUMENT]:
        offload_worker.main()
    os.umask(0o077)
    print_what_no_code_page_holds()
    return run(house(), given)


def forbid_core_dumps() -> None:
    """Keep decrypted footage out of core dumps, where the system knows them."""
    if find_spec("resource") is not None:
        import resource  # noqa: PLC0415 - there is no such module on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def print_what_no_code_page_holds() -> None:
    """Print a character that the output's encoding lacks as an escape, rather than fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def house() -> House:
    """Everything that a command may ask for."""
    return House(
        has_screen=has_screen,
        open_first=_open_first,
        open_window=_open_window,
        open_station=open_station,
        create_station=_create_station,
        recover_station=recover_station,
        create_demonstration=create_demonstration,
        self_test=self_test,
        check_log_export=CheckLogExport(check_signature),
        rulebook=TomlRulebook(RESOURCES),
    )


def _open_window(station: Path, *, kiosk: bool) -> int:
    if not has_screen():
        raise BadInput(Problem.NO_SCREEN)
    if _is_empty(station):
        return _open_first(station, kiosk=kiosk)
    # A command needs no window, and would wait for its libraries.
    from desktop.app.window import open_window  # noqa: PLC0415 - see above

    return open_window(station, kiosk=kiosk)


def _open_first(folder: Path | None = None, *, kiosk: bool) -> int:
    from desktop.app.first_start import open_first  # noqa: PLC0415 - as above

    return open_first(folder, kiosk=kiosk)


def _is_empty(folder: Path) -> bool:
    """Whether a folder is there and holds nothing; one that is not there may be unplugged."""
    try:
        return folder.is_dir() and not any(folder.iterdir())
    except OSError:
        return False


def has_screen() -> bool:
    """Whether a window could be shown: on Linux only beside a display, or where one was named."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _create_station(
    path: Path,
    *,
    name: str,
    preset: str,
    administrator: Badge,
    password: str,
    demonstration: bool,
) -> RecoveryHalves:
    return create_station(path, Founding(name, preset, demonstration, administrator, password))
