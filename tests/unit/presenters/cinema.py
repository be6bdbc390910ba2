"""A station on fakes with one incident of two cameras, and the review page before somebody."""

from datetime import timedelta
from types import SimpleNamespace
from typing import cast

from PySide6.QtWidgets import QApplication

from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.incidents import Incident
from desktop.domain.recordings import Recording
from desktop.domain.viewed_parts import ViewedPart
from desktop.player.synchronized import CameraTrack, SynchronizedPlayers
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import CitedPlace, ReviewPage
from desktop.presenters.review import ReviewPresenter
from desktop.presenters.review_projection import Projectors, StartedPlayer
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from tests.fakes.builders import NOON, REYES
from tests.fakes.lane import FakeLane
from tests.fakes.player import FakePlayers
from tests.unit.services.station_on_fakes import PARTNER, StationOnFakes

START = NOON - timedelta(hours=2)


def _pair(first: StartedPlayer, second: StartedPlayer) -> SynchronizedPlayers:
    return SynchronizedPlayers(CameraTrack(*first), CameraTrack(*second))


class Cinema:
    """The station, its players, and how somebody comes to the page."""

    def __init__(self) -> None:
        self.station = StationOnFakes()
        self.lane = FakeLane()
        self.players = FakePlayers(seconds=300.0)
        self.own = self.station.film()
        self.other = self.station.film(
            PARTNER, CameraId("BWC-0342"), started_at=START + timedelta(seconds=2)
        )
        self.incident = self.station.incident(self.own)
        self.station.tag.add_recording(
            self.station.session(PARTNER), self.incident.id, self.other.id
        )
        watch = self.station.watch
        desk = SimpleNamespace(
            facts=self.station.facts,
            rulebook=self.station.rulebook,
            read_reports=self.station.read_reports,
            watch=watch,
            markers=self.station.markers,
        )
        self.workplace = Workplace(cast("Desk", desk), self.lane)
        self.frame = FramePresenter(self.workplace)

    def open(
        self,
        badge: Badge = REYES,
        incident: Incident | None = None,
        place: CitedPlace | None = None,
    ) -> ReviewPresenter:
        session = self.station.session(badge)
        self.workplace.begin(session)
        page = ReviewPage((incident or self.incident).id, place)
        self.frame.open(page)
        made = ReviewPresenter(self.workplace, self.frame, page, Projectors(self.players, _pair))
        made.start()
        self.settle()
        return made

    def settle(self) -> None:
        """Let what the players told arrive."""
        QApplication.processEvents()

    def play(self, presenter: ReviewPresenter, seconds: float) -> None:
        presenter.playing.play()
        self.settle()
        for _ in range(round(seconds * 10)):
            self.players.advance(0.1)
            self.settle()

    def noted(self, recording: Recording, badge: Badge = REYES) -> list[ViewedPart]:
        with self.station.records.reading() as work:
            viewings = work.viewings.of(badge, (recording.id,))
        return [each.part for each in viewings]
