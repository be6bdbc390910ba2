"""The command that lists recordings."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from desktop.cli.commands import run
from desktop.cli.house import House
from desktop.services.list_recordings import ListedRecording
from tests.fakes.builders import make_recording

PAGES = [[ListedRecording(make_recording(), ()) for _ in range(3)] for _ in range(3)]


class Undisturbed:
    """A log that is the one that was here before."""

    def failure(self) -> None:
        return None


class Desk:
    """A desk that tells recordings in pages."""

    kept = Undisturbed()

    facts = SimpleNamespace(demonstration=False)

    def sign_in(self, *_: object) -> Any:
        return SimpleNamespace(end=lambda: None)

    def recordings(self, _session: object, after: int | None = None) -> Any:
        page = 0 if after is None else after
        following = page + 1 if page + 1 < len(PAGES) else None
        return SimpleNamespace(recordings=tuple(PAGES[page]), next=following)


class Anything:
    """A house of which only the door is used."""

    @contextmanager
    def open_station(self, _path: Path) -> Iterator[Desk]:
        yield Desk()


def test_every_page_is_listed_in_its_order(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FIRSTHAND_PASSWORD", "secret")
    words = ["recordings", "--station", "somewhere", "--as", "4412"]
    assert run(cast("House", Anything()), words) == 0
    listed = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert listed == [each.recording.id for page in PAGES for each in page]
