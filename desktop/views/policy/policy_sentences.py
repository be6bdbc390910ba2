"""The sentences of the policy and its changes."""

from collections.abc import Mapping
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from desktop.domain.policy_difference import ChangeKind, Direction, PolicyChange
from desktop.domain.policy_proposals import ProposalState
from desktop.presenters.policy_state import (
    AdoptionStanding,
    PolicyBook,
    PolicyDone,
    PolicyState,
    PolicyTask,
    ToldAdoption,
    ToldChange,
)
from desktop.views.policy.rule_sentences import named
from desktop.views.theme.icons import Icon
from desktop.views.widgets.key_value_list import Pairs
from desktop.views.widgets.tone import Tone
from desktop.wording import direction_words, policy_change_words, printable, proposal_state_words

Look = tuple[Tone, Icon]

DIRECTION_LOOKS: Mapping[Direction, Look] = {
    Direction.STRICTER: (Tone.LOCKED, Icon.LOCK),
    Direction.LOOSER: (Tone.WARN, Icon.LOCK_OPEN),
    Direction.NEITHER: (Tone.FAINT, Icon.EQUAL),
}
STATE_LOOKS: Mapping[ProposalState, Look] = {
    ProposalState.OPEN: (Tone.WARN, Icon.HOURGLASS),
    ProposalState.AGREED: (Tone.OK, Icon.CHECK_CHECK),
    ProposalState.DECLINED: (Tone.NEUTRAL, Icon.X),
    ProposalState.WITHDRAWN: (Tone.NEUTRAL, Icon.UNDO_2),
    ProposalState.LAPSED: (Tone.NEUTRAL, Icon.CLOCK_3),
}

_OF_CATEGORIES = {
    ChangeKind.CATEGORY_WAITS,
    ChangeKind.CATEGORY_WAITS_NO_MORE,
    ChangeKind.ATTESTATION_ALLOWED,
    ChangeKind.ATTESTATION_ALLOWED_NO_MORE,
}
"""Kinds of which a change may hold dozens; they are told in one line with all their names."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Policy", words)


def moment(at: datetime) -> str:
    """A date and a time of day: "Tue 01 Dec 2026, 07:00"."""
    return at.strftime("%a %d %b %Y, %H:%M:%S" if at.second else "%a %d %b %Y, %H:%M")


def summary(book: PolicyBook) -> str:
    """What is in force, and what will be."""
    parts = [_tr("{title} is in force").format(title=printable(book.policy.title))]
    said = _tr("{title} from {time}")
    parts += [
        said.format(title=printable(each.title), time=moment(each.effective_at))
        for each in book.to_come
    ]
    return " · ".join(parts)


def in_force_title(book: PolicyBook) -> str:
    """What the card of the rules is about."""
    return _tr("In force: {title}").format(title=printable(book.policy.title))


def since_words(book: PolicyBook) -> str:
    """Since when the policy is in force."""
    adopted = book.in_force
    if adopted is None:
        return _tr("It is not told since when it is in force.")
    return _tr("Since {time}.").format(time=moment(adopted.effective_at))


def adoption_pairs(adoptions: tuple[ToldAdoption, ...]) -> Pairs:
    """Every adoption, newest first."""
    standings = {
        AdoptionStanding.BEFORE: _tr("{title}, no longer in force"),
        AdoptionStanding.IN_FORCE: _tr("{title}, in force"),
        AdoptionStanding.TO_COME: _tr("{title}, not in force yet"),
    }
    return tuple(
        (
            moment(each.effective_at),
            standings[each.standing].format(title=printable(each.title)),
        )
        for each in reversed(adoptions)
    )


def grouped(changes: tuple[PolicyChange, ...]) -> tuple[tuple[PolicyChange, ...], ...]:
    """Changes line by line: those of one kind that name categories stand in one."""
    found: list[tuple[PolicyChange, ...]] = []
    for kind, group in groupby(changes, key=lambda each: each.kind):
        same = tuple(group)
        found += [same] if kind in _OF_CATEGORIES else [(each,) for each in same]
    return tuple(found)


def change_words(changes: tuple[PolicyChange, ...], titles: Mapping[str, str]) -> tuple[str, str]:
    """One line's sentence, and the categories that it names where there are several."""
    first = changes[0]
    if len(changes) == 1:
        return policy_change_words(first, titles), ""
    count = _tr("{n} categories").format(n=len(changes))
    words = policy_change_words(PolicyChange(first.kind, count), titles)
    return words, named((each.subject for each in changes), titles)


def counts_words(changes: tuple[PolicyChange, ...]) -> str:
    """How many differences lead where."""
    if not changes:
        return _tr("Nothing changes.")
    counted = ((each, sum(change.direction is each for change in changes)) for each in Direction)
    return " · ".join(f"{direction_words(each)}: {n}" for each, n in counted if n)


def change_title(change: ToldChange) -> str:
    """What the card of a change is about."""
    return _tr("Change to {title}").format(title=printable(change.after))


def change_pairs(change: ToldChange) -> Pairs:
    """Who proposed it, when it takes effect, and who answered."""
    pairs = [
        (_tr("In place of"), printable(change.before)),
        (_tr("Takes effect"), _takes_effect(change)),
        (
            _tr("Proposed"),
            _tr("by badge {badge}, {time}").format(
                badge=printable(change.by), time=moment(change.at)
            ),
        ),
    ]
    if change.answered_by is not None and change.answered_at is not None:
        answered = _tr("by badge {badge}, {time}").format(
            badge=printable(change.answered_by), time=moment(change.answered_at)
        )
        pairs.append((proposal_state_words(change.state), answered))
    return tuple(pairs)


def _takes_effect(change: ToldChange) -> str:
    if change.state in {ProposalState.OPEN, ProposalState.AGREED}:
        return moment(change.effective_at)
    return _tr("never; it was proposed for {time}").format(time=moment(change.effective_at))


def next_step(state: PolicyState) -> str:
    """Who can do what now, for those who can do nothing here."""
    change = state.chosen_change
    if change is not None and change.state is ProposalState.OPEN:
        return _tr("A commander agrees or declines, and is never who proposed it.")
    return _tr("An administrator proposes a change; a commander who is another person agrees.")


def task_title(task: PolicyTask, change: ToldChange | None) -> str:
    """What the form is about."""
    titles = {
        PolicyTask.PROPOSE: _tr("Propose a change of policy"),
        PolicyTask.AGREE: _tr("Agree to {title}"),
        PolicyTask.DECLINE: _tr("Decline {title}"),
        PolicyTask.WITHDRAW: _tr("Withdraw {title}"),
    }
    return titles[task].format(title="" if change is None else printable(change.after))


def task_lead(task: PolicyTask, change: ToldChange | None) -> str:
    """What it does and does not do."""
    leads = {
        PolicyTask.PROPOSE: _tr(
            "A commander who is another person must agree before its date. It opens nothing: "
            "recordings keep the policies they have."
        ),
        PolicyTask.AGREE: _tr(
            "It takes effect {time}. It opens nothing: recordings keep the policies they have."
        ),
        PolicyTask.DECLINE: _tr("Everything stays as it is. It can be proposed again."),
        PolicyTask.WITHDRAW: _tr("Everything stays as it is. It can be proposed again."),
    }
    return leads[task].format(time="" if change is None else moment(change.effective_at))


def task_button(task: PolicyTask) -> str:
    """What the button of its form says."""
    buttons = {
        PolicyTask.PROPOSE: _tr("Propose"),
        PolicyTask.AGREE: _tr("Agree"),
        PolicyTask.DECLINE: _tr("Decline"),
        PolicyTask.WITHDRAW: _tr("Withdraw"),
    }
    return buttons[task]


def done_words(done: PolicyDone) -> tuple[str, str]:
    """What was done, and what comes of it."""
    said = {
        PolicyTask.PROPOSE: (
            _tr("{title} is proposed from {time}."),
            _tr("A commander who is another person must agree before then."),
        ),
        PolicyTask.AGREE: (
            _tr("{title} takes effect {time}."),
            _tr("It opens nothing: recordings keep the policies they have."),
        ),
        PolicyTask.DECLINE: (
            _tr("The change to {title} is declined."),
            _tr("Everything stays as it is."),
        ),
        PolicyTask.WITHDRAW: (
            _tr("The change to {title} is withdrawn."),
            _tr("Everything stays as it is."),
        ),
    }
    words, more = said[done.task]
    return words.format(title=printable(done.title), time=moment(done.effective_at)), more
