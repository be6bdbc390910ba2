"""A station on fakes where an officer reported, watched and wrote a supplement, before a reader."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import cast

from desktop.domain.identifiers import Badge
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome, SealedReport
from desktop.domain.viewed_parts import Speed
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import WhatChangedPage
from desktop.presenters.what_changed import WhatChangedPresenter
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.watch import WatchSession
from desktop.views.what_changed.what_changed_view import WhatChangedView
from tests.views.desk.waiting_desk import WaitingDesk
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    DID,
    NOT_RECALLED,
    PERCEIVED,
    SAID,
    SERGEANT,
    ZONE,
)

MINUTE = timedelta(minutes=1)
OWN, OTHER = 0, 2
"""The author's own first recording, and the colleague's, among those of the incident."""
LOOKS = (
    (OWN, (0, 69_000)),
    (OWN, (507_000, 643_000)),
    (OWN, (549_000, 619_000)),
    (OTHER, (518_000, 612_000)),
)

SUPPLEMENT = " ".join(
    (
        PERCEIVED,
        SAID.replace("I think twice", "once at 11:56:58, and \u201cstop\u201d a second time"),
        DID.replace("what felt like ten seconds", "38 seconds, from 11:57:20 to 11:57:58"),
        NOT_RECALLED.partition(". ")[0] + ".",
        "Officer 4387 came in at 11:57:31 and applied the second cuff.",
        "The seated man stood up without help.",
    )
)


class ComparedStation:
    """The author's report is sealed; `watch` and `supplement` go on from there."""

    def __init__(self) -> None:
        self.desk = WaitingDesk()
        self.desk.seal()
        self.station = self.desk.station

    @classmethod
    def whole(cls) -> "ComparedStation":
        """With everything that the page can show of one supplement."""
        made = cls()
        made.watch(LOOKS)
        made.supplement()
        return made

    def watch(
        self, looks: Iterable[tuple[int, tuple[int, int]]], speed: Speed = Speed.NORMAL
    ) -> None:
        """The author watches parts of the incident's recordings, by their number."""
        station = self.station
        self.desk.clock.advance(3 * MINUTE)
        watching = station.watch.start(station.session(AUTHOR), self.desk.incident.id)
        assert isinstance(watching, WatchSession)
        for number, (start, end) in looks:
            self.desk.clock.advance(MINUTE)
            watching.note(self.desk.recordings[number].id, start, end, speed)
        watching.stop()

    def supplement(self, words: str = SUPPLEMENT) -> SealedReport:
        """The author writes a supplement."""
        self.desk.clock.advance(30 * MINUTE)
        answers = {
            "narrative": words,
            "declaration": "viewed-before",
            "declared_viewing": "What the program lists.",
        }
        station, incident = self.station, self.desk.incident
        return station.seal(incident, AUTHOR, ReportKind.SUPPLEMENT, dict(answers))

    def second_version(self) -> None:
        """A supervisor returns what waits, and the author writes it again."""
        incident = self.desk.incident.id
        self.station.decide(
            self.station.session(SERGEANT), incident, Outcome.RETURNED, "Which door?"
        )
        self.desk.seal()

    def forge(self, kind: ReportKind = ReportKind.INITIAL) -> None:
        """Change the text of a sealed report behind the program's back."""
        reports = self.station.records.behind_its_back().reports
        found = next(report for report in reports.values() if report.kind is kind)
        reports[found.id] = replace(found, text=found.text.replace("pulled", "jerked"))

    def at(self, badge: Badge = SERGEANT) -> Workplace:
        """Somebody's terminal."""
        station = self.station
        desk = SimpleNamespace(
            facts=station.facts,
            compare_reports=station.compare,
            recordings=lambda _: (),
        )
        self.workplace = Workplace(cast(Desk, desk), self.desk.lane)
        self.frame = FramePresenter(self.workplace)
        self.workplace.begin(station.session(badge))
        return self.workplace

    def presenter(self, badge: Badge = SERGEANT, author: Badge = AUTHOR) -> WhatChangedPresenter:
        """The page as it is opened."""
        workplace = self.at(badge)
        page = WhatChangedPage(self.desk.incident.id, author)
        self.frame.open(page)
        return WhatChangedPresenter(workplace, self.frame, page, ZONE)

    def view(self, badge: Badge = SERGEANT) -> WhatChangedView:
        """The page itself."""
        return WhatChangedView(self.presenter(badge))
