"""Another process at the same database: `another_process.py ACT DATABASE ...`, told by its input.

It says "ready" when its database is open and then waits for a line before it acts.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from desktop.domain.refusals import BadInput
from desktop.ports.records import Records
from desktop.storage import open_records
from tests.fakes.builders import make_entry, make_report
from tests.integration.storage.filled_station import KEY, NUMBER


def _append(records: Records, writer: str, count: str) -> None:
    """Append entries, each in a unit of work of its own; say their numbers."""
    for number in range(int(count)):
        with records.writing() as work:
            entry = make_entry(details={"writer": writer, "number": number})
            seq = work.custody.append(entry)
        _say(str(seq))


def _hold(records: Records) -> None:
    """Hold the write lock, with a change that is not committed, until a further line comes."""
    with records.writing() as work:
        work.custody.append(make_entry(details={"writer": "holder"}))
        work.reports.seal(make_report(work.incidents.find(NUMBER).id))
        _say("holding")
        sys.stdin.readline()


def _fill_disk(records: Records, limit: str) -> None:
    """Seal reports until the limit of a file's size refuses one; say how many were kept."""
    import resource  # noqa: PLC0415 - Windows has no such module and skips this test

    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    kept = 0
    try:
        while True:
            with records.writing() as work:
                report = make_report(work.incidents.find(NUMBER).id, text="word " * 4000)
                work.reports.seal(report)
                work.custody.append(make_entry())
            kept += 1
    except BadInput as refusal:
        _say(f"{refusal.problem.value} {kept}")


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - how this process speaks


_ACTS: dict[str, Callable[..., None]] = {"append": _append, "hold": _hold, "fill-disk": _fill_disk}

if __name__ == "__main__":
    act, path, *rest = sys.argv[1:]
    opened = open_records(Path(path), KEY)
    _say("ready")
    sys.stdin.readline()
    _ACTS[act](opened, *rest)
    opened.close()
