"""Accounts side by side, as JSON and as pages to read."""

from collections.abc import Iterator

from desktop.cli.report_pages import report_body
from desktop.domain.officer_course import OfficerCourse
from desktop.domain.report_difference import Change, DifferenceRow
from desktop.services.compare_reports import ComparedAccounts, LaterAccount
from desktop.wording import about_changes_words, change_words, report_kind_words

NO_LATER = "No supplement and no other version. The first report stands alone."


def comparison_body(found: ComparedAccounts) -> dict[str, object]:
    """A comparison as JSON."""
    return {
        "incident": found.incident.number,
        "author": found.author,
        "first": {**report_body(found.first), "seal_holds": found.first_seal_holds},
        "later": [_later_body(later) for later in found.later],
        "events": _events(found.course),
    }


def comparison_lines(found: ComparedAccounts) -> Iterator[str]:
    """The same for people; neutral, and every sentence of both accounts."""
    first = found.first
    yield f"Incident {found.incident.number}, Officer {found.author}"
    yield f"{report_kind_words(first.kind)}, version {first.version}"
    if not found.first_seal_holds:
        yield "Its seal does not hold. Do not rely on this page."
    if not found.later:
        yield NO_LATER
    for later in found.later:
        yield ""
        yield from _later_lines(later)
    yield ""
    yield "Order of events, by the custody log:"
    for event in _events(found.course):
        yield f"  entry {event['entry']}, {event['at']}: {event['words']}"


def _later_lines(later: LaterAccount) -> Iterator[str]:
    yield f"{report_kind_words(later.report.kind)}, version {later.report.version}"
    if not later.seal_holds:
        yield "Its seal does not hold. Do not rely on this page."
    yield ", ".join(f"{n} {change_words(change).lower()}" for change, n in later.counts.items())
    yield about_changes_words()
    for fact in later.facts:
        if fact.row.change is not Change.SAME:
            yield f"{fact.title}:"
            yield from _row(fact.row)
    for row in later.rows:
        yield from _row(row)
    yield "Viewed before it was sealed:" if later.viewed else "Nothing had been viewed before it."
    for viewed in later.viewed:
        parts = ", ".join(part.canonical for part in viewed.parts)
        yield f"  camera {viewed.camera}, recording {viewed.recording}: {parts}"


def _row(row: DifferenceRow) -> Iterator[str]:
    words = change_words(row.change)
    match row.change:
        case Change.CHANGED:
            yield f"  {words}. Before: {row.before}"
            yield f"  {' ' * len(words)}  After:  {row.after}"
        case _:
            yield f"  {words}. {row.after if row.before is None else row.before}"


def _later_body(later: LaterAccount) -> dict[str, object]:
    return {
        **report_body(later.report),
        "seal_holds": later.seal_holds,
        "counts": {change.value: n for change, n in later.counts.items()},
        "rows": [_row_body(row) for row in later.rows],
        "facts": [{"title": fact.title, **_row_body(fact.row)} for fact in later.facts],
        "viewed": [
            {
                "recording": viewed.recording,
                "camera": viewed.camera,
                "spans_ms": [list(span) for span in viewed.spans],
                "parts": [
                    {"from_ms": part.from_ms, "to_ms": part.to_ms, "speed": part.speed.value}
                    for part in viewed.parts
                ],
                "viewed_ms": viewed.viewed_ms,
            }
            for viewed in later.viewed
        ],
    }


def _row_body(row: DifferenceRow) -> dict[str, object]:
    return {"change": row.change.value, "before": row.before, "after": row.after}


def _events(course: OfficerCourse) -> list[dict[str, object]]:
    """Sealed, released to the author, viewed; in the order of the log."""
    events = [
        (mark.entry, mark.at, f"{report_kind_words(mark.kind)}, version {mark.version}, sealed")
        for mark in course.sealed
    ]
    for release in course.releases:
        seconds = f"{release.viewed_ms / 1000:.3f} s of it viewed"
        events.append((release.entry, release.at, f"Footage released, {seconds}"))
    return [
        {"entry": entry, "at": at.isoformat(), "words": words}
        for entry, at, words in sorted(events)
    ]
