"""A process that may not write: `without_rights.py ACT DATABASE`. It says what came of the act."""

import os
import sys
from pathlib import Path

from desktop.domain.refusals import KnownError
from desktop.storage import create_records, migrations, open_records
from tests.fakes.builders import make_entry
from tests.integration.storage.filled_station import KEY

_NOBODY = 65534


def _read(path: Path) -> str:
    records = open_records(path, KEY)
    with records.reading() as work:
        size = work.custody.head().size
    return f"read {size}, damage {records.damage()}"


def _write(path: Path) -> str:
    records = open_records(path, KEY)
    with records.writing() as work:
        work.custody.append(make_entry())
    return "wrote"


def _create(path: Path) -> str:
    create_records(path, KEY)
    return "created"


def _read_with_a_newer_program(path: Path) -> str:
    migrations.STEPS = {**migrations.STEPS, "9999": lambda _: None}
    return _read(path)


_ACTS = {
    "read": _read,
    "write": _write,
    "create": _create,
    "read with a newer program": _read_with_a_newer_program,
}


def _told(act: str, path: Path) -> str:
    try:
        return _ACTS[act](path)
    except KnownError as refusal:
        return refusal.problem.value


if __name__ == "__main__":
    if os.geteuid() == 0:
        os.setuid(_NOBODY)
    sys.stdout.write(_told(sys.argv[1], Path(sys.argv[2])))
