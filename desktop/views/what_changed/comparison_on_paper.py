"""Both accounts on paper: what changed, what had been viewed, the order, then each sealed text."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.domain.report_difference import Change
from desktop.presenters.what_changed_state import Comparison, LaterShown, Pair, WhatChangedState
from desktop.views.what_changed.what_changed_sentences import (
    absent_after,
    absent_before,
    broken_words,
    cited_words,
    count_words,
    event_details,
    event_title,
    first_details,
    first_title,
    hold_words,
    later_details,
    later_title,
    look_sentence,
    neutral_words,
    order_words,
    seconds_seen,
    subject,
)
from desktop.wording import change_words


def _tr(words: str) -> str:
    return QCoreApplication.translate("WhatChanged", words)


def text_on_paper(state: WhatChangedState) -> str:
    """What is printed: every pair, whether or not the page leaves out those that are the same."""
    comparison = state.comparison
    if comparison is None:
        return ""
    return "".join(f"{line}\n" for line in _lines(comparison, state.later))


def _lines(comparison: Comparison, later: LaterShown | None) -> Iterator[str]:
    yield _tr("WHAT CHANGED AFTER REVIEW")
    yield subject(comparison)
    yield ""
    if comparison.seals_hold:
        yield hold_words(comparison)
    else:
        yield from broken_words(comparison)
    yield order_words(comparison)
    yield ""
    yield f"{first_title(comparison.first)}: {first_details(comparison)}"
    if later is None:
        yield no_later_words()
    else:
        yield f"{later_title(later)}: {later_details(later)}"
        yield from _beside(later, comparison.recorded_ms)
    yield ""
    yield _tr("Order of events")
    for event in comparison.events:
        yield f"  {event_title(event)} \u00b7 {event_details(event)}"
    for account in (comparison.first, *([later.account] if later else [])):
        yield ""
        yield "_" * 60
        yield from account.printed.splitlines()


def _beside(later: LaterShown, recorded_ms: int) -> Iterator[str]:
    yield ", ".join(count_words(change, later.counts[change]) for change in Change)
    yield neutral_words(later)
    for pair in later.pairs:
        yield ""
        yield from _pair(pair, later)
    yield ""
    yield _tr("Viewed before writing it")
    if not later.looks:
        yield f"  {_tr('Nothing had been viewed.')}"
        return
    for look in later.looks:
        yield f"  {look_sentence(look)}"
    seen = _tr("Different seconds seen: {seen}")
    yield "  " + seen.format(seen=seconds_seen(later, recorded_ms))


def _pair(pair: Pair, later: LaterShown) -> Iterator[str]:
    yield ": ".join(part for part in (change_words(pair.change), pair.title) if part)
    if pair.change is Change.SAME:
        yield f"  {pair.after}"
        return
    yield "  " + _tr("Before: {words}").format(words=pair.before or absent_before())
    yield "  " + _tr("After: {words}").format(words=pair.after or absent_after(later))
    if pair.seen is not None:
        yield "  " + _tr("Seen: {words}").format(words=cited_words(pair.seen))


def no_later_words() -> str:
    """What is said where nothing stands beside the first account."""
    return _tr("No supplement. The initial report stands alone.")
