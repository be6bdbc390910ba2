"""Exporting the custody log from the window: a file is chosen, written, and told."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.refusals import KnownError
from desktop.domain.roles import Reach, Right, reach
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.export_log import ExportedLog
from desktop.services.session import Session
from desktop.tasks.operation import Running, Tell


class ExportStep(StrEnum):
    """How far an export is: asked for, a file chosen and being written, over."""

    NONE = "none"
    ASKING = "asking"
    RUNNING = "running"
    CANCELLED = "cancelled"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class LogExportState:
    """An export as it stands: `done` of `total` entries are written; `code` is its head's."""

    may_export: bool
    step: ExportStep = ExportStep.NONE
    done: int = 0
    total: int = 0
    file: Path | None = None
    code: str = ""
    problem: KnownError | None = None


class LogExportPresenter(QObject):
    """Writes one export at a time, to a file that is not there yet.

    Promises: it can be cancelled, and then leaves no file; leaving the page cancels it.
    """

    changed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._running: Running[ExportedLog] | None = None
        role = workplace.session.officer.role
        self.state = LogExportState(reach(role, Right.READ_LOG) is not Reach.NONE)

    def ask(self) -> None:
        """Say what an export holds, and ask for a file."""
        if self.state.may_export and self.state.step is not ExportStep.RUNNING:
            self._show(LogExportState(may_export=True, step=ExportStep.ASKING))

    def give_up(self) -> None:
        """Export nothing after all, or take away what was said of the last one."""
        if self.state.step is not ExportStep.RUNNING:
            self._show(LogExportState(self.state.may_export))

    def write(self, file: Path) -> None:
        """Write the export to a file that was chosen."""
        if self.state.step is not ExportStep.ASKING or not self._workplace.is_signed_in:
            return

        def export(desk: Desk, session: Session, tell: Tell) -> ExportedLog:
            def told(done: int, total: int) -> None:
                tell.stop_if_cancelled()
                tell.progress((done, total))

            return desk.export_log(session, file, told)

        self._show(LogExportState(may_export=True, step=ExportStep.RUNNING, file=file))
        self._running = self._workplace.follow_as(
            export, self._written, self._refused, self._told, self._cancelled
        )

    def cancel(self) -> None:
        """Stop writing; no file is left."""
        if self._running is not None:
            self._running.cancel()

    def close(self) -> None:
        """Stop writing, and hear no more of it."""
        if self._running is not None:
            self._running.cancel()
            self._running.forget()

    def _told(self, value: object) -> None:
        if isinstance(value, tuple) and self.state.step is ExportStep.RUNNING:
            done, total = value
            self._show(replace(self.state, done=int(done), total=int(total)))

    def _written(self, exported: ExportedLog) -> None:
        entries, code = exported.entries, exported.head.head.code
        state = replace(self.state, step=ExportStep.DONE, done=entries, total=entries, code=code)
        self._show(state)

    def _refused(self, error: KnownError) -> None:
        """The same is asked again: another file may do."""
        self._show(LogExportState(may_export=True, step=ExportStep.ASKING, problem=error))

    def _cancelled(self) -> None:
        self._show(replace(self.state, step=ExportStep.CANCELLED))

    def _show(self, state: LogExportState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
