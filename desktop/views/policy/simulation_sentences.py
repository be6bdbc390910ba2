"""The sentences of a simulation."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.policy_simulation import Effect
from desktop.presenters.policy_simulator_state import (
    PolicySimulatorState,
    SimulatedRow,
    SimulationResult,
)
from desktop.views.counted import counted
from desktop.wording import effect_words, printable, refused_because_words


def _tr(words: str) -> str:
    return QCoreApplication.translate("Simulation", words)


def result_title(result: SimulationResult) -> str:
    """What was simulated: the policy and the period."""
    said = _tr("{title}, {since} to {until}")
    return said.format(
        title=printable(result.title),
        since=result.since.strftime("%d %b %Y"),
        until=result.until.strftime("%d %b %Y"),
    )


def running_words(state: PolicySimulatorState) -> tuple[str, str]:
    """How far it is."""
    if not state.of:
        return _tr("Simulating…"), ""
    read = _tr("{read} of at most {of} entries read.")
    return _tr("Simulating…"), read.format(read=f"{state.read:,}", of=f"{state.of:,}")


def cancelled_words(state: PolicySimulatorState) -> tuple[str, str]:
    """That it was stopped; it is entered before the first entry is read, and not before that."""
    entered = (
        _tr("Nothing was changed. That it was begun is entered in the log.")
        if state.of
        else _tr("It had not begun. Nothing was changed or entered.")
    )
    return _tr("Not simulated: it was cancelled."), entered


def nothing_words(result: SimulationResult) -> tuple[str, str] | None:
    """What is said in place of a table that would be empty; None where it is not."""
    if result.rows:
        return None
    if not result.replayed:
        return (
            _tr("Nobody asked for footage in this time."),
            _tr("There is nothing to decide again. Try a longer time."),
        )
    same = counted(
        result.replayed,
        _tr("The one access of this time would have ended as it did."),
        _tr("All {n} accesses of this time would have ended as they did."),
    )
    return _tr("Nothing would change."), same


def not_replayed_words(result: SimulationResult) -> str:
    """What could not be decided again."""
    return counted(
        result.not_replayed,
        _tr("1 access could not be read and is not counted. Verify the log."),
        _tr("{n} accesses could not be read and are not counted. Verify the log."),
    )


def incident_words(row: SimulatedRow) -> str:
    """The incident, where there was one by then."""
    return _tr("no incident") if row.incident is None else printable(row.incident)


def then_words(row: SimulatedRow) -> str:
    """What happened then, and how often."""
    if row.effect is Effect.WOULD_LOCK:
        return counted(row.times, _tr("Released"), _tr("Released {n} times"))
    return counted(row.times, _tr("Refused"), _tr("Refused {n} times"))


def would_be_words(row: SimulatedRow) -> str:
    """What it would have been."""
    return _tr("Locked") if row.effect is Effect.WOULD_LOCK else _tr("Open")


def reason_words(row: SimulatedRow) -> str:
    """Why it would have been locked."""
    if row.effect is Effect.WOULD_OPEN:
        return _tr("nothing would lock it")
    return ", ".join(map(refused_because_words, row.reasons))


def row_sentence(row: SimulatedRow) -> str:
    """One row in one sentence, for a screen reader."""
    return ", ".join(
        (
            _tr("badge {badge}").format(badge=printable(row.viewer)),
            _tr("incident {number}").format(number=incident_words(row)),
            f"{effect_words(row.effect)}: {row.times}",
            reason_words(row),
        )
    )
