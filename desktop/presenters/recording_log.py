"""What the log of one recording says, and whether all of it is as it was sealed."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.cad import CadCall
from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import RecordingId
from desktop.domain.log_lines import LogLine
from desktop.domain.recordings import Recording
from desktop.domain.refusals import KnownError
from desktop.domain.viewed_parts import ViewedPart
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import CertificatePage
from desktop.presenters.recording_log_state import (
    CheckStep,
    LogCheckState,
    LogEntry,
    LogFilter,
    LoggedCall,
    LoggedRecording,
    LogHistory,
    LogViewer,
    RecordingLogState,
    SeenPart,
)
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.recording_log import RecordingCheck, RecordingHistory
from desktop.services.session import Session
from desktop.tasks.operation import Running, Tell


class RecordingLogPresenter(QObject):
    """Reads the log of a recording once, and verifies it then and whenever that is asked for.

    Promises: nothing here changes anything; reading is entered by the service. Verifying can be
    cancelled, and leaving the page cancels it.
    """

    changed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        frame: FramePresenter,
        recording: RecordingId,
        zone: tzinfo | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._frame, self._monotonic = workplace, frame, monotonic
        self._recording = recording
        self._zone = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self._running: Running[RecordingCheck] | None = None
        self._began = 0.0
        self.state = RecordingLogState()

    def start(self) -> None:
        """Read the log, then verify it."""
        recording = self._recording
        self._workplace.ask_as(
            lambda desk, session: desk.recording_log(session, recording), self._read, self._refused
        )

    def close(self) -> None:
        """Stop what runs, and hear no more of it."""
        if self._running is not None:
            self._running.cancel()
            self._running.forget()

    def verify(self) -> None:
        """Verify the sealed file, its record and the whole log, unless that is under way."""
        if self.state.check.step is CheckStep.RUNNING or not self._workplace.is_signed_in:
            return
        recording = self._recording

        def check(desk: Desk, session: Session, tell: Tell) -> RecordingCheck:
            def told(done: int, total: int) -> None:
                tell.stop_if_cancelled()
                tell.progress((done, total))

            return desk.recording_log.verify(session, recording, told)

        self._began = self._monotonic()
        self._show_check(LogCheckState(CheckStep.RUNNING))
        self._running = self._workplace.follow_as(
            check, self._checked, self._not_checked, self._told, self._cancelled
        )

    def cancel(self) -> None:
        """Stop verifying at the next safe place."""
        if self._running is not None:
            self._running.cancel()

    def open_certificate(self) -> None:
        """Go to where a certificate of one of the recording's incidents is issued."""
        history = self.state.history
        if history is not None and history.incidents:
            self._frame.open(CertificatePage(history.incidents))

    def show_only(self, shown: LogFilter) -> None:
        """Show only some of the entries."""
        self._show(self._with_choice(replace(self.state, shown=shown)))
        self._read_root()

    def choose(self, seq: int) -> None:
        """Tell an entry in full."""
        if seq != self.state.chosen:
            self._show(self._with_choice(replace(self.state, chosen=seq)))
            self._read_root()

    def _read(self, history: RecordingHistory) -> None:
        told = _history(history, self._zone)
        state = replace(self.state, history=told, problem=None)
        self._show(self._with_choice(state))
        self._read_root()
        self.verify()

    def _read_root(self) -> None:
        """Read the hash over the log up to the chosen entry; where it is damaged, there is none."""
        entry = self.state.chosen_entry
        if entry is None or entry.seq in self.state.roots or not self._workplace.is_signed_in:
            return
        seq = entry.seq
        self._workplace.ask_as(
            lambda desk, session: desk.log.up_to(session, seq), self._add_root, lambda _: None
        )

    def _add_root(self, head: TreeHead) -> None:
        roots = {**self.state.roots, head.size - 1: head.root.hex()}
        self._show(replace(self.state, roots=roots))

    def _with_choice(self, state: RecordingLogState) -> RecordingLogState:
        """The first entry is told where none that is shown is chosen."""
        if state.chosen_entry is not None:
            return state
        entries = state.entries
        return replace(state, chosen=entries[0].seq if entries else None)

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, problem=error))

    def _told(self, value: object) -> None:
        if isinstance(value, tuple) and self.state.check.step is CheckStep.RUNNING:
            done, total = value
            self._show_check(LogCheckState(CheckStep.RUNNING, int(done), int(total)))

    def _checked(self, check: RecordingCheck) -> None:
        self._show_check(
            LogCheckState(
                CheckStep.DONE,
                check.entries,
                check.entries,
                check.head.code,
                check.findings,
                self._monotonic() - self._began,
            )
        )

    def _not_checked(self, error: KnownError) -> None:
        self._show(replace(self.state, check=LogCheckState(), problem=error))

    def _cancelled(self) -> None:
        self._show_check(replace(self.state.check, step=CheckStep.CANCELLED))

    def _show_check(self, check: LogCheckState) -> None:
        self._show(replace(self.state, check=check))

    def _show(self, state: RecordingLogState) -> None:
        self.state = state
        self.changed.emit(state)


def _history(history: RecordingHistory, zone: tzinfo) -> LogHistory:
    recording = history.recording
    return LogHistory(
        recording=logged_recording(recording, zone),
        incidents=tuple(incident.number for incident in history.incidents),
        calls=tuple(_call(call, zone) for call in history.calls),
        entries=tuple(_entry(line, recording, zone) for line in history.lines),
        viewers=tuple(
            LogViewer(each.badge, each.viewed_ms, _seen(each.parts, recording, zone))
            for each in history.viewers
        ),
    )


def logged_recording(recording: Recording, zone: tzinfo) -> LoggedRecording:
    """What is known of a recording, in a zone."""
    started = recording.started_at
    return LoggedRecording(
        id=recording.id,
        camera=recording.camera,
        wearer=recording.wearer,
        started_at=None if started is None else started.astimezone(zone),
        seconds=recording.media.duration,
        condition=recording.media.condition,
        clock_doubt=recording.clock_doubt,
        original_size=recording.sealed.original_size,
        original_sha256=recording.sealed.original_sha256,
        sealed_sha256=recording.sealed.sealed_sha256,
        offloaded_at=recording.offloaded_at.astimezone(zone),
    )


def _call(call: CadCall, zone: tzinfo) -> LoggedCall:
    return LoggedCall(
        call.event,
        call.call_type,
        call.dispatched_at.astimezone(zone),
        call.cleared_at.astimezone(zone),
    )


def _entry(line: LogLine, recording: Recording, zone: tzinfo) -> LogEntry:
    return LogEntry(
        seq=line.seq,
        leaf=line.leaf,
        act=line.act,
        at=None if line.at is None else line.at.astimezone(zone),
        actor=line.actor,
        details=line.details,
        seen=_seen(line.viewed(recording.id), recording, zone),
    )


def _seen(parts: Sequence[ViewedPart], recording: Recording, zone: tzinfo) -> tuple[SeenPart, ...]:
    return tuple(
        SeenPart(part, _moment(recording, part.from_ms, zone), _moment(recording, part.to_ms, zone))
        for part in parts
    )


def _moment(recording: Recording, milliseconds: int, zone: tzinfo) -> datetime | None:
    started = recording.started_at
    if started is None:
        return None
    try:
        return (started + timedelta(milliseconds=milliseconds)).astimezone(zone)
    except OverflowError:  # an entry that was tampered with may name any moment
        return None
