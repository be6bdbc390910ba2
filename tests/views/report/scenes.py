"""The report page in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from desktop.domain.custody import Act, Entry
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome, Viewing
from desktop.domain.viewed_parts import Speed
from desktop.presenters.report import ReportPresenter
from desktop.views.report.report_view import ReportView
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    SERGEANT,
    ReportDesk,
    fill,
)


def _view(presenter: ReportPresenter) -> ReportView:
    return ReportView(presenter)


def writing() -> ReportView:
    """One field left."""
    presenter = ReportDesk().presenter()
    fill(presenter)
    presenter.write("location", None)
    presenter.save()
    return _view(presenter)


def whole() -> ReportView:
    """Nothing missing."""
    presenter = ReportDesk().presenter()
    fill(presenter)
    presenter.save()
    return _view(presenter)


def new() -> ReportView:
    """Nothing written yet."""
    return _view(ReportDesk().presenter())


def refused_seal() -> ReportView:
    """Sealing was asked for, and fields are missing."""
    presenter = ReportDesk().presenter()
    fill(presenter, whole=False)
    presenter.write_passage("narrative", 0, "A man.")
    for index in (1, 2, 3):
        presenter.write_passage("narrative", index, "")
    presenter.write("started", "noon")
    view = _view(presenter)
    presenter.read_once_more()
    return view


def misspelled() -> ReportView:
    """Words that the dictionary lacks."""
    presenter = ReportDesk().presenter()
    fill(presenter)
    presenter.write_passage("narrative", 1, "I believed that he was hurrt. I resieved no answer.")
    return _view(presenter)


def recovered() -> ReportView:
    """The program was killed while this was written."""
    desk = ReportDesk()
    presenter = desk.presenter()
    fill(presenter)
    presenter.save()
    presenter.spelling.set_on(on=False)
    return _view(desk.presenter())


def save_failing() -> ReportView:
    """The disk refuses."""
    desk = ReportDesk()
    presenter = desk.presenter()
    fill(presenter)
    presenter.save()
    desk.station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    presenter.write("location", "Harbor St at 4th")
    presenter.save()
    return _view(presenter)


def prior_viewing() -> ReportView:
    """The other declaration."""
    presenter = ReportDesk().presenter()
    fill(presenter)
    presenter.write("declaration", "viewed-before")
    return _view(presenter)


def critical() -> ReportView:
    """An investigator releases the footage, not the report."""
    presenter = ReportDesk("CRI").presenter()
    fill(presenter)
    return _view(presenter)


def _sealed_first(desk: ReportDesk) -> None:
    presenter = desk.presenter()
    fill(presenter)
    presenter.read_once_more()
    presenter.seal(desk.password())
    desk.frame.back()


def _watch(
    desk: ReportDesk,
    number: int,
    first: int,
    last: int,
    badge: str = AUTHOR,
    speed: Speed = Speed.NORMAL,
) -> None:
    with desk.station.records.writing() as work:
        now = desk.clock.now()
        decision = work.custody.append(Entry(Act.STILL_MADE, now, AUTHOR))
        recording = desk.recordings[number].id
        viewer = AUTHOR if badge == AUTHOR else SERGEANT
        work.viewings.add(Viewing(viewer, recording, first, last, now, decision, speed))


def returned() -> ReportView:
    """Version 1 came back from a supervisor who had viewed."""
    desk = ReportDesk()
    _sealed_first(desk)
    _watch(desk, 0, 0, 60_000, SERGEANT)
    desk.station.decide(
        desk.station.session(SERGEANT),
        desk.incident.id,
        Outcome.RETURNED,
        "Say when medical was called, and by whom.",
    )
    return _view(desk.presenter())


def supplement() -> ReportView:
    """Written after review, with the list of what had been viewed."""
    desk = ReportDesk()
    _sealed_first(desk)
    _watch(desk, 0, 0, 69_000)
    _watch(desk, 2, 120_000, 185_000, speed=Speed.DOUBLE)
    presenter = desk.presenter(ReportKind.SUPPLEMENT)
    presenter.write_passage("narrative", 0, "Officer 4387 applied the second cuff. I did not.")
    presenter.write("declaration", "viewed-before")
    return _view(presenter)


def supplement_seal() -> ReportView:
    """The last reading of a supplement."""
    view = supplement()
    view.presenter.read_once_more()
    return view


def refused() -> ReportView:
    """The report is sealed already."""
    desk = ReportDesk()
    _sealed_first(desk)
    return _view(desk.presenter())


def _read() -> tuple[ReportDesk, ReportView]:
    desk = ReportDesk()
    presenter = desk.presenter()
    fill(presenter)
    presenter.read_once_more()
    return desk, _view(presenter)


def seal() -> ReportView:
    """The last reading."""
    return _read()[1]


def seal_prior_viewing() -> ReportView:
    """The last reading of a report that declares prior viewing."""
    presenter = ReportDesk().presenter()
    fill(presenter)
    presenter.write("declaration", "viewed-before")
    presenter.write("declared_viewing", "Officer 4387 told me at the dock who came in first.")
    presenter.read_once_more()
    return _view(presenter)


def seal_critical() -> ReportView:
    """The last reading of a critical incident's report."""
    presenter = ReportDesk("CRI").presenter()
    fill(presenter)
    presenter.read_once_more()
    return _view(presenter)


def seal_wrong_password() -> ReportView:
    """The password was not right."""
    view = _read()[1]
    view.presenter.seal("not the password")
    return view


def seal_disk_full() -> ReportView:
    """The disk refused."""
    desk, view = _read()
    desk.station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    view.presenter.seal(desk.password())
    return view


def sealed() -> ReportView:
    """After sealing."""
    desk, view = _read()
    view.presenter.seal(desk.password())
    return view


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield from (
        ("report", writing),
        ("report_whole", whole),
        ("report_new", new),
        ("report_refused_seal", refused_seal),
        ("report_misspelled", misspelled),
        ("report_recovered", recovered),
        ("report_save_failing", save_failing),
        ("report_prior_viewing", prior_viewing),
        ("report_critical", critical),
        ("report_returned", returned),
        ("report_refused", refused),
        ("supplement", supplement),
        ("supplement_seal", supplement_seal),
        ("seal", seal),
        ("seal_prior_viewing", seal_prior_viewing),
        ("seal_critical", seal_critical),
        ("seal_wrong_password", seal_wrong_password),
        ("seal_disk_full", seal_disk_full),
        ("report_sealed", sealed),
    )
