"""The sentences of the page of what changed after review. They judge nobody."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.report_difference import Change
from desktop.domain.report_forms import ReportKind
from desktop.domain.viewed_parts import Speed
from desktop.presenters.what_changed_state import (
    Again,
    CitedSecond,
    Comparison,
    CourseEvent,
    LaterShown,
    Pair,
    ReleasedEvent,
    SealedEvent,
    ShownAccount,
    ViewedLook,
)
from desktop.views.time_words import length
from desktop.wording import (
    about_changes_words,
    change_words,
    printable,
    report_kind_words,
    speed_words,
    stamp_words,
)

_BOTH = 2
_HOUR = 3600


def _tr(words: str) -> str:
    return QCoreApplication.translate("WhatChanged", words)


def clock(at: datetime) -> str:
    """The time of day to the second, in the page's zone."""
    return f"{at:%H:%M:%S}"


def subject(comparison: Comparison) -> str:
    """Whose accounts, of what."""
    return _tr("{number} · Officer {badge}").format(
        number=printable(comparison.number), badge=printable(comparison.author)
    )


def count_words(change: Change, count: int) -> str:
    """How many pairs there are of a kind: "2 changed"."""
    words = {
        Change.CHANGED: _tr("{n} changed"),
        Change.ADDED: _tr("{n} added"),
        Change.WITHDRAWN: _tr("{n} withdrawn"),
        Change.SAME: _tr("{n} the same"),
    }
    return words[change].format(n=count)


def neutral_words(later: LaterShown) -> str:
    """What the words for changes mean, and what they do not."""
    said = about_changes_words()
    if later.account.kind is not ReportKind.SUPPLEMENT:
        return said
    stands = _tr("What a supplement does not repeat still stands in the initial report.")
    return f"{said} {stands}"


def first_title(account: ShownAccount) -> str:
    """What the first account is."""
    if account.kind is ReportKind.INITIAL:
        return _tr("Initial report, version {n}").format(n=account.version)
    return _tr("{kind}, version {n}").format(
        kind=report_kind_words(account.kind), n=account.version
    )


def first_details(comparison: Comparison) -> str:
    """When it was sealed, and what is known of viewing before."""
    account = comparison.first
    said = [_sealed(account)]
    if not account.seal_holds:
        return " · ".join((*said, _no_match()))
    if comparison.before_release:
        said.append(_tr("before any release of footage"))
    return " · ".join((*said, *map(stamp_words, account.stamps)))


def later_title(later: LaterShown) -> str:
    """What stands beside it."""
    if later.account.kind is ReportKind.SUPPLEMENT:
        return _tr("Written after review of recordings")
    return _tr("{kind}, version {n}").format(
        kind=report_kind_words(later.account.kind), n=later.account.version
    )


def later_details(later: LaterShown) -> str:
    """Which it is, and when it was sealed."""
    account = later.account
    said = [_sealed(account)]
    if account.kind is ReportKind.SUPPLEMENT:
        which = _tr("Supplement {n} · sealed {time}")
        said = [which.format(n=account.version, time=clock(account.sealed_at))]
    if not account.seal_holds:
        return " · ".join((*said, _no_match()))
    return " · ".join((*said, *map(stamp_words, account.stamps)))


def later_name(later: LaterShown) -> str:
    """A later account in the list of which is shown."""
    account = later.account
    name = _tr("{kind} {n}, sealed {time}")
    kind = (
        _tr("Supplement")
        if account.kind is ReportKind.SUPPLEMENT
        else report_kind_words(account.kind)
    )
    return name.format(kind=kind, n=account.version, time=clock(account.sealed_at))


def _no_match() -> str:
    return _tr("does not match its seal")


def _sealed(account: ShownAccount) -> str:
    return _tr("Sealed {time}").format(time=clock(account.sealed_at))


def absent_before() -> str:
    """What stands in place of a sentence that the first account does not have."""
    return _tr("Not in the initial report")


def absent_after(later: LaterShown) -> str:
    """What stands in place of a sentence that the later account does not have."""
    if later.account.kind is ReportKind.SUPPLEMENT:
        return _tr("Not in the supplement")
    return _tr("Not in version {n}").format(n=later.account.version)


def cited_words(cited: CitedSecond) -> str:
    """The second that a sentence names and whose pictures had been viewed: "C-0317 11:56:58"."""
    at = clock(cited.at)
    if len(cited.cameras) == 1:
        return f"{printable(cited.cameras[0])} {at}"
    if len(cited.cameras) == _BOTH:
        return _tr("Both {time}").format(time=at)
    return _tr("{n} cameras {time}").format(n=len(cited.cameras), time=at)


def pair_sentence(pair: Pair, later: LaterShown) -> str:
    """A pair as a screen reader says it: "Changed. Before: … After: … Seen: C-0317 11:56:58."."""
    words = change_words(pair.change)
    said = [_tr("{change}.").format(change=words)]
    if pair.title:
        said.append(f"{printable(pair.title)}.")
    if pair.change is Change.SAME:
        said.append(pair.after or "")
    else:
        before = absent_before() if pair.before is None else pair.before
        after = absent_after(later) if pair.after is None else pair.after
        said.append(_tr("Before: {words}").format(words=_ended(before)))
        said.append(_tr("After: {words}").format(words=_ended(after)))
    if pair.seen is not None:
        cameras = ", ".join(map(printable, pair.seen.cameras))
        said.append(
            _tr("Seen: {cameras} {time}.").format(cameras=cameras, time=clock(pair.seen.at))
        )
    return " ".join(said)


def _ended(words: str) -> str:
    return words if words.endswith((".", "!", "?", "\u201d")) else f"{words}."


def look_words(look: ViewedLook) -> str:
    """From and to, by the clock where the recording's start is known."""
    first = length(look.part.from_ms / 1000) if look.starts_at is None else clock(look.starts_at)
    last = length(look.part.to_ms / 1000) if look.ends_at is None else clock(look.ends_at)
    return f"{first}\u2013{last}"


def look_length(look: ViewedLook) -> str:
    """How long, whether it had been viewed before, and how fast where that was not as it was."""
    said = _length_again(look)
    if look.part.speed is Speed.NORMAL:
        return said
    return _tr("{length}, {speed}").format(length=said, speed=speed_words(look.part.speed))


def _length_again(look: ViewedLook) -> str:
    said = length((look.part.to_ms - look.part.from_ms) / 1000)
    again = {
        Again.NO: "{length}",
        Again.PARTLY: _tr("{length} partly again"),
        Again.WHOLLY: _tr("{length} again"),
    }
    return again[look.again].format(length=said)


def look_sentence(look: ViewedLook) -> str:
    """A look in one sentence, for a screen reader."""
    first, _, last = look_words(look).partition("\u2013")
    return _tr("{camera} from {first} to {last}, {length}, {speed}").format(
        camera=printable(look.camera),
        first=first,
        last=last,
        length=_length_again(look),
        speed=speed_words(look.part.speed),
    )


def seconds_seen(later: LaterShown, recorded_ms: int) -> str:
    """How much of all that was recorded had been viewed, each second once."""
    return _tr("{seen} of {all}").format(
        seen=length(later.viewed_ms / 1000), all=length(recorded_ms / 1000)
    )


def event_title(event: CourseEvent) -> str:
    """What happened."""
    match event:
        case SealedEvent(kind=ReportKind.SUPPLEMENT):
            return _tr("Supplement sealed")
        case SealedEvent():
            return _tr("{kind} sealed").format(kind=report_kind_words(event.kind))
        case ReleasedEvent(under_override=True):
            return _tr("Footage released under an override")
        case _:
            return _tr("Footage released to the author")


def event_details(event: CourseEvent) -> str:
    """When, and by which entry of the log."""
    said = [clock(event.at), _tr("entry {n}").format(n=event.entry)]
    if isinstance(event, SealedEvent):
        said.append(_tr("version {n}").format(n=event.version))
        return " · ".join(said)
    if event.after_seconds is not None:
        said.append(_tr("{length} after sealing").format(length=_long(event.after_seconds)))
    if event.ended_at is None:
        said.append(_tr("nothing viewed"))
    else:
        viewed = _tr("{length} viewed until {time}")
        said.append(
            viewed.format(length=length(event.viewed_ms / 1000), time=clock(event.ended_at))
        )
    return " · ".join(said)


def _long(seconds: float) -> str:
    """A time that passed, which may be days."""
    days, rest = divmod(int(seconds), 24 * _HOUR)
    return _tr("{n} d {rest}").format(n=days, rest=length(rest)) if days else length(rest)


def order_words(comparison: Comparison) -> str:
    """By which entries of the log the order stands."""
    events = comparison.events
    if not events:
        return ""
    if len(events) == 1:
        return _tr("It stands in the log as entry {n}.").format(n=events[0].entry)
    return _tr("The order is that of log entries {first} to {last}.").format(
        first=events[0].entry, last=events[-1].entry
    )


def hold_words(comparison: Comparison) -> str:
    """That every text matches its seal."""
    if not comparison.later:
        return _tr("The report matches its seal.")
    if len(comparison.later) == 1:
        return _tr("Both documents match their seals.")
    return _tr("All {n} documents match their seals.").format(n=len(comparison.later) + 1)


def broken_words(comparison: Comparison) -> tuple[str, str]:
    """The red note: which text does not match its seal, and what that means."""
    broken = [] if comparison.first.seal_holds else [first_title(comparison.first)]
    broken += [later_name(each) for each in comparison.later if not each.account.seal_holds]
    return (
        _tr("Do not rely on this page."),
        _tr(
            "This no longer matches its seal: {texts}. Both texts are shown as they are stored. "
            "Nothing was overwritten. Tell the custodian."
        ).format(texts="; ".join(broken)),
    )
