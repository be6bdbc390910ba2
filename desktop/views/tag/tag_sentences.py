"""The sentences of the tag page."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.report_forms import ReportKind
from desktop.domain.taxonomy import Category, IncidentClass
from desktop.presenters.tag_state import TagItem
from desktop.views.shift.shift_sentences import count_of_recordings
from desktop.wording import incident_class_words, printable, report_duty_words


def _tr(words: str) -> str:
    return QCoreApplication.translate("Tag", words)


def item_title(item: TagItem) -> str:
    """What is tagged."""
    return item.card.number or _tr("No incident yet")


def item_times(item: TagItem) -> str:
    """When it was, and the call that it matches."""
    card = item.card
    times = ""
    if card.starts_at is not None:
        times = f"{card.starts_at:%H:%M}"
        if card.ends_at is not None:
            times = _tr("{start} to {end}").format(start=times, end=f"{card.ends_at:%H:%M}")
    call = _tr("no CAD match")
    if card.event:
        call = _tr("CAD {event}").format(event=printable(card.event))
    return " · ".join(part for part in (times, call) if part)


def item_state(item: TagItem, *, chosen: bool) -> str:
    """How far it is."""
    if item.is_tagged:
        code = item.tags.category if item.tags is not None else ""
        return _tr("Tagged {code}").format(code=code)
    return _tr("Tagging now") if chosen else _tr("Not tagged")


def item_sentence(item: TagItem, *, chosen: bool) -> str:
    """One item of the list, for a screen reader."""
    count = count_of_recordings(len(item.card.recordings))
    parts = (item_title(item), count, item_times(item), item_state(item, chosen=chosen))
    return ", ".join(parts)


def category_sentence(category: Category) -> str:
    """A category in full, for a screen reader."""
    return _tr("{title}, keep {keep}, {kind}").format(
        title=category.title,
        keep=category.keep,
        kind=incident_class_words(category.incident_class).lower(),
    )


def effects(category: Category | None) -> tuple[tuple[str, str], ...]:
    """What the chosen category does, as pairs."""
    if category is None:
        return (
            (_tr("Keep"), _tr("Until it is tagged")),
            (_tr("Footage"), _tr("Stays locked")),
        )
    report = report_duty_words(category.duty)
    if category.report is ReportKind.USE_OF_FORCE:
        report = _tr("{report}, with use-of-force form").format(report=report)
    keep = _tr("{keep} · {code}").format(keep=category.keep, code=category.code)
    footage = _tr("Is not shown while you tag")
    if category.incident_class is IncidentClass.CRITICAL:
        footage = _tr("Held for the investigator")
    return (
        (_tr("Keep"), keep),
        (_tr("Class"), incident_class_words(category.incident_class)),
        (_tr("Report"), report),
        (_tr("Footage"), footage),
    )
