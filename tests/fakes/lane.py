"""A lane that runs at once: what was asked is answered before the call returns."""

from collections.abc import Callable
from typing import TypeVar

from desktop.tasks.operation import Running, Tell, Work

T = TypeVar("T")


class FakeLane:
    """Runs each operation on the spot; `hold` keeps them back until `let_go`."""

    def __init__(self) -> None:
        self.hold = False
        self._held: list[Callable[[], None]] = []

    def start(
        self,
        work: Work[T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[object], None] = lambda _: None,
    ) -> Running[T]:
        tell = Tell(lambda value: running.hear_progress(value))  # noqa: PLW0108 - made below
        running = Running(tell, done, failed, progress)

        def run() -> None:
            try:
                tell.stop_if_cancelled()
                result = work(tell)
            except Exception as error:  # noqa: BLE001 - handed on, as a real lane does
                running.hear_failed(error)
            else:
                running.hear_done(result)

        if self.hold:
            self._held.append(run)
        else:
            run()
        return running

    def let_go(self) -> None:
        """Run what was held back."""
        held, self._held = self._held, []
        for run in held:
            run()

    def close(self) -> None:
        self._held.clear()
