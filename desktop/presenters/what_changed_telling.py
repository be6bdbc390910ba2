"""Telling compared accounts in the page's own zone."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo

from desktop.domain.changed_words import changed_words
from desktop.domain.cited_moments import ViewedRecording, cited_moment
from desktop.domain.officer_course import OfficerCourse
from desktop.domain.report_difference import Change, DifferenceRow
from desktop.domain.reports import SealedReport, printed_form, short_code
from desktop.domain.spans import Span, covered_ms
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
from desktop.services.compare_reports import ComparedAccounts, LaterAccount, ViewedBefore


def comparison_of(found: ComparedAccounts, signing_key: bytes, zone: tzinfo) -> Comparison:
    """The comparison as the page shows it; `signing_key` is the station's public key."""
    account, release = found.course.first_account, found.course.first_release
    return Comparison(
        number=found.incident.number,
        author=found.author,
        first=_account(found.first, signing_key, zone, seal_holds=found.first_seal_holds),
        before_release=account is not None and (release is None or account.entry < release.entry),
        later=tuple(_later(later, signing_key, zone) for later in found.later),
        events=tuple(sorted(_events(found.course, zone), key=lambda event: event.entry)),
        recorded_ms=found.recorded_ms,
        may_play=found.may_watch,
    )


def _account(
    report: SealedReport, signing_key: bytes, zone: tzinfo, *, seal_holds: bool
) -> ShownAccount:
    return ShownAccount(
        kind=report.kind,
        version=report.version,
        sealed_at=report.sealed_at.astimezone(zone),
        stamps=report.stamps,
        sha256=report.sha256,
        short_code=short_code(report.sha256),
        seal_holds=seal_holds,
        printed=printed_form(report, signing_key),
    )


def _later(later: LaterAccount, signing_key: bytes, zone: tzinfo) -> LaterShown:
    return LaterShown(
        account=_account(later.report, signing_key, zone, seal_holds=later.seal_holds),
        pairs=tuple(_pairs(later, zone)),
        looks=tuple(look for viewed in later.viewed for look in _looks(viewed, zone)),
        viewed_ms=sum(viewed.viewed_ms for viewed in later.viewed),
    )


def _pairs(later: LaterAccount, zone: tzinfo) -> Iterator[Pair]:
    """The sentences in their order, then the short answers."""
    viewed = tuple(
        ViewedRecording(each.recording, each.camera, each.started_at, each.spans)
        for each in later.viewed
        if each.started_at is not None
    )
    number = 0
    for row in later.rows:
        yield _pair(number, row, "", _seen(row, viewed, zone))
        number += 1
    for fact in later.facts:
        yield _pair(number, fact.row, fact.title, None)
        number += 1


def _pair(number: int, row: DifferenceRow, title: str, seen: CitedSecond | None) -> Pair:
    before, after = row.before, row.after
    if row.change is not Change.CHANGED or before is None or after is None:
        return Pair(number, row.change, before, after, title, seen=seen)
    return Pair(number, row.change, before, after, title, *changed_words(before, after), seen)


def _seen(
    row: DifferenceRow, viewed: tuple[ViewedRecording, ...], zone: tzinfo
) -> CitedSecond | None:
    """Only what is new can rest on what was viewed since."""
    if row.after is None or row.change is Change.SAME:
        return None
    cited = cited_moment(row.after, viewed, zone)
    if cited is None:
        return None
    cameras = tuple(dict.fromkeys(each.camera for each in cited.viewed_on))
    return CitedSecond(cited.viewed_on[0].recording, cited.at.astimezone(zone), cameras)


def _looks(viewed: ViewedBefore, zone: tzinfo) -> Iterator[ViewedLook]:
    before: list[Span] = []
    for part in viewed.looks:
        yield ViewedLook(
            viewed.camera,
            part,
            _moment(viewed.started_at, part.from_ms, zone),
            _moment(viewed.started_at, part.to_ms, zone),
            _again(before, part.span),
        )
        before.append(part.span)


def _again(before: list[Span], span: Span) -> Again:
    start, end = span
    new = covered_ms((*before, span)) - covered_ms(before)
    if new == 0 and before and end > start:
        return Again.WHOLLY
    return Again.PARTLY if new < end - start else Again.NO


def _moment(started_at: datetime | None, milliseconds: int, zone: tzinfo) -> datetime | None:
    if started_at is None:
        return None
    return (started_at + timedelta(milliseconds=milliseconds)).astimezone(zone)


def _events(course: OfficerCourse, zone: tzinfo) -> Iterator[CourseEvent]:
    first = course.first_account
    for mark in course.sealed:
        yield SealedEvent(mark.entry, mark.at.astimezone(zone), mark.kind, mark.version)
    is_first = True
    for release in course.releases:
        after = None
        if is_first and first is not None and release.entry > first.entry:
            after, is_first = (release.at - first.at).total_seconds(), False
        yield ReleasedEvent(
            release.entry,
            release.at.astimezone(zone),
            release.viewed_ms,
            None if release.ended_at is None else release.ended_at.astimezone(zone),
            bool(release.overrides),
            after,
        )
