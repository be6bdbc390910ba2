"""The sentences of the page of cases."""

from PySide6.QtCore import QCoreApplication

from desktop.presenters.cases_state import CaseDone, CaseRow, CasesState, CaseTask
from desktop.presenters.states import State
from desktop.views.widgets.key_value_list import Pairs
from desktop.wording import (
    account_kind_words,
    involvement_words,
    printable,
    unobtainable_reason_words,
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Cases", words)


def summary(state: CasesState) -> str:
    """How much there is."""
    incidents = len({row.incident for row in state.rows})
    return _tr("Incidents: {incidents} · people: {people}").format(
        incidents=incidents, people=len(state.rows)
    )


def account_words(row: CaseRow) -> str:
    """Whether somebody has told."""
    if row.outside is not None:
        return account_kind_words(row.outside)
    if row.has_account:
        return _tr("Report sealed")
    if row.unobtainable is not None:
        reason = unobtainable_reason_words(row.unobtainable)
        return _tr("Will not come: {reason}").format(reason=reason)
    return _tr("None yet")


def account_state(row: CaseRow) -> State:
    """The state whose icon and color go with it."""
    if row.has_account:
        return State.SEALED
    return State.DUE if row.unobtainable is None else State.ATTENTION


def release_words(row: CaseRow) -> str:
    """Whether critical footage is released to somebody."""
    if not row.is_critical:
        return _tr("Not critical")
    return _tr("Released") if row.is_released else _tr("Held")


def release_state(row: CaseRow) -> State | None:
    """The state whose icon and color go with it."""
    if not row.is_critical:
        return None
    return State.OPEN if row.is_released else State.LOCKED


def row_sentence(row: CaseRow) -> str:
    """One row in one sentence, for a screen reader."""
    return ", ".join(
        (
            _tr("Incident {number}").format(number=printable(row.number)),
            printable(row.category),
            _tr("badge {badge}").format(badge=printable(row.badge)),
            account_words(row),
            release_words(row),
        )
    )


def row_title(row: CaseRow) -> str:
    """What the card beside the list is about."""
    return _tr("Incident {number}, badge {badge}").format(
        number=printable(row.number), badge=printable(row.badge)
    )


def row_pairs(row: CaseRow) -> Pairs:
    """What is known of it."""
    confirmed = _tr("Confirmed") if row.is_confirmed else _tr("Not confirmed")
    return (
        (_tr("Category"), printable(row.category)),
        (_tr("Tags"), confirmed),
        (_tr("Part in it"), ", ".join(map(involvement_words, row.parts))),
        (_tr("Account"), account_words(row)),
        (_tr("Footage"), release_words(row)),
        (_tr("On the case"), ", ".join(map(printable, row.workers)) or _tr("nobody")),
    )


def task_title(task: CaseTask, row: CaseRow) -> str:
    """What the form is about."""
    badge, number = printable(row.badge), printable(row.number)
    titles = {
        CaseTask.ASSIGN: _tr("Assign the case of {number}"),
        CaseTask.RELEASE: _tr("Release {number} to {badge}"),
        CaseTask.STATEMENT: _tr("Record a statement of {badge}"),
        CaseTask.UNOBTAINABLE: _tr("The report of {badge} will not come"),
        CaseTask.CONFIRM: _tr("Confirm the tags of {number}"),
    }
    return titles[task].format(number=number, badge=badge)


def task_lead(task: CaseTask) -> str:
    """What it does and does not do."""
    leads = {
        CaseTask.ASSIGN: _tr(
            "Whoever works on the case watches its footage. Nobody who was there can be assigned."
        ),
        CaseTask.RELEASE: _tr(
            "It releases to this one person, after their own account. Each views alone."
        ),
        CaseTask.STATEMENT: _tr(
            "It counts as this person's account, of the weaker grade: what was said is not kept "
            "here."
        ),
        CaseTask.UNOBTAINABLE: _tr(
            "It opens nothing. Only who works on the case watches the footage from then on."
        ),
        CaseTask.CONFIRM: _tr(
            "It says that a supervisor who was not there finds the tags right as they are now."
        ),
    }
    return leads[task]


def task_button(task: CaseTask) -> str:
    """What the button of its form says."""
    buttons = {
        CaseTask.ASSIGN: _tr("Assign"),
        CaseTask.RELEASE: _tr("Release"),
        CaseTask.STATEMENT: _tr("Record"),
        CaseTask.UNOBTAINABLE: _tr("Mark"),
        CaseTask.CONFIRM: _tr("Confirm"),
    }
    return buttons[task]


def done_words(done: CaseDone) -> str:
    """What was done."""
    said = {
        CaseTask.ASSIGN: _tr("{badge} works on the case of {number}."),
        CaseTask.RELEASE: _tr("{number} is released to {badge}."),
        CaseTask.STATEMENT: _tr("The statement of {badge} on {number} is recorded."),
        CaseTask.UNOBTAINABLE: _tr("Marked: the report of {badge} on {number} will not come."),
        CaseTask.CONFIRM: _tr("The tags of {number} are confirmed."),
    }
    return said[done.task].format(badge=printable(done.badge), number=printable(done.number))
