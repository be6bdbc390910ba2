"""What a report is about, as the page shows it."""

from desktop.domain.gate import Locked, Open
from desktop.domain.identifiers import Badge
from desktop.domain.taxonomy import IncidentClass
from desktop.presenters.report_state import About, OpeningLine, ReturnedState, ViewedLine
from desktop.services.prepare_report import PreparedReport, RecordingOnSealing, ReturnedVersion


def about(prepared: PreparedReport, author: Badge, terminal: str) -> About:
    """Everything around a form that does not change while it is filled in."""
    incident, template = prepared.incident, prepared.template
    known = {each.recording.id: each.recording for each in prepared.recordings}
    return About(
        number=incident.number,
        category=prepared.category.code,
        category_title=prepared.category.title,
        kind=template.kind,
        title=template.title,
        banner=template.banner,
        version=prepared.version,
        is_critical=prepared.category.incident_class is IncidentClass.CRITICAL,
        counts_as_report=template.counts_as_report,
        author=author,
        terminal=terminal,
        supervisors=prepared.supervisors,
        others=tuple(sorted({part.badge for part in incident.involved} - {author})),
        recordings=tuple(_opening(each, author) for each in prepared.recordings),
        viewed=tuple(
            ViewedLine(
                known[viewing.recording].camera,
                viewing.part,
                known[viewing.recording].started_at,
                viewing.viewed_at,
            )
            for viewing in prepared.viewed
        ),
        returned=None if prepared.returned is None else _returned(prepared.returned),
    )


def _opening(told: RecordingOnSealing, author: Badge) -> OpeningLine:
    recording = told.recording
    is_open = isinstance(told.now, Open)
    return OpeningLine(
        recording=recording.id,
        started_at=recording.started_at,
        seconds=recording.media.duration,
        camera=recording.camera,
        wearer=recording.wearer,
        is_own=author in recording.wearers,
        is_open=is_open,
        will_open=not is_open and isinstance(told.then, Open),
        reasons=told.then.reasons if isinstance(told.then, Locked) else (),
    )


def _returned(returned: ReturnedVersion) -> ReturnedState:
    report, decision = returned.report, returned.decision
    return ReturnedState(
        version=report.version,
        text=report.text,
        reason=decision.note.text,
        by=decision.by,
        decided_at=decision.decided_at,
        had_viewed=decision.had_viewed,
    )
