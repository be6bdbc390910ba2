"""What holds for every test: no screen, the same examples each time, no surprise in the log."""

import logging
import os
from collections.abc import Iterator

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Two cores are shared by all tests, so no deadline; a failure must come back.
hypothesis.settings.register_profile("suite", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("suite")


class _Warnings(logging.Handler):
    """Keeps what was logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def only_announced_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it says so: `@pytest.mark.logs("words")`.

    Every announced warning must come, too.
    """
    announced = [str(words) for mark in request.node.iter_markers("logs") for words in mark.args]
    seen = _Warnings()
    logging.getLogger().addHandler(seen)
    yield
    logging.getLogger().removeHandler(seen)
    surprises = [m for m in seen.messages if not any(words in m for words in announced)]
    missing = [words for words in announced if not any(words in m for m in seen.messages)]
    assert not surprises, f"logged without being announced: {surprises}"
    assert not missing, f"announced, but not logged: {missing}"
