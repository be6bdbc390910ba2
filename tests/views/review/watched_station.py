"""A real demonstration station with the disturbance of two cameras, and its review page."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta, timezone
from pathlib import Path

from desktop.app.demonstration_station import create_demonstration
from desktop.app.projectors import open_projectors
from desktop.app.station import open_station
from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident
from desktop.domain.recordings import Recording
from desktop.domain.report_forms import FieldKind, FormField, ReportKind
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import ReviewPage
from desktop.presenters.review import ReviewPresenter
from desktop.presenters.review_projection import Projectors
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.session import Session
from desktop.tasks.lane import Lane

OFFICER, PARTNER, SERGEANT = Badge("4412"), Badge("4387"), Badge("2107")
ZONE = timezone(timedelta(hours=-5))
NARRATIVE = (
    "I heard shouting from the lobby as I came up the steps. I saw one man, about 30, in a gray "
    "jacket, standing over a second man who was seated on the floor holding his left arm. I "
    "believed he was about to strike me. I said \u201cPolice, stop, show me your hands,\u201d I "
    "think twice. I took hold of his right wrist with both hands and turned him to the wall."
)


@dataclass
class WatchedStation:
    """The station's desk, what makes players, and how people come to the page."""

    folder: Path
    desk: Desk
    projectors: Projectors

    def session(self, badge: Badge = OFFICER) -> Session:
        return self.desk.sign_in(badge, PASSWORD)

    def offload(self, camera: str, wearer: Badge) -> tuple[Recording, ...]:
        result = self.desk.offload(self.folder / "cameras" / camera, wearer, None, lambda _: None)
        assert result.is_safe_to_clear
        by_time = sorted(result.sealed, key=lambda each: each.original_name)
        return tuple(by_time)

    def offload_files(self, files: Mapping[str, bytes]) -> tuple[Recording, ...]:
        """What camera C-0329 held."""
        folder = self.folder / "cameras" / "C-0329"
        shutil.rmtree(folder)
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_bytes(content)
        return self.offload("C-0329", Badge("4421"))

    def disturbance(self) -> Incident:
        """The officer's third recording, and both of the partner's."""
        own, others = self.offload("C-0317", OFFICER)[2], self.offload("C-0342", PARTNER)
        incident = self.incident(own)
        for other in others:
            incident = self.desk.tag.add_recording(self.session(PARTNER), incident.id, other.id)
        return incident

    def incident(self, *recordings: Recording) -> Incident:
        """An incident of one officer's recordings."""
        session = self.session(recordings[0].wearer)
        names = [each.id for each in recordings]
        return self.desk.tag.create(session, names, "CFS", ["dispatched-call"])

    def seal(self, incident: Incident, badge: Badge = OFFICER) -> None:
        """Seal that person's first report."""
        template = self.desk.rulebook.template(ReportKind.INITIAL)
        answers = {field.key: _answer(field) for field in template.fields if field.required}
        self.desk.reports.seal(self.session(badge), incident.id, ReportKind.INITIAL, answers)

    def sealed_file(self, recording: Recording) -> Path:
        """Where its sealed file lies."""
        return self.folder / "station" / "vault" / recording.sealed.path

    def presenter(self, incident: Incident, lane: Lane, badge: Badge = OFFICER) -> ReviewPresenter:
        """The page as somebody who is signed in opens it."""
        workplace = Workplace(self.desk, lane)
        frame = FramePresenter(workplace)
        workplace.begin(self.session(badge))
        page = ReviewPage(incident.id)
        frame.open(page)
        return ReviewPresenter(workplace, frame, page, self.projectors, ZONE)


def _answer(field: FormField) -> object:
    answers: dict[FieldKind, object] = {
        FieldKind.TEXT: "Washington Street",
        FieldKind.LONG_TEXT: NARRATIVE,
        FieldKind.YES_NO: True,
        FieldKind.WHOLE_NUMBER: 2,
        FieldKind.DATE_TIME: "2026-11-20T11:47:00-05:00",
    }
    codes: Sequence[str] = [choice.code for choice in field.choices]
    if field.kind is FieldKind.CHOICE:
        return codes[0]
    return [codes[0]] if field.kind is FieldKind.CHOICES else answers[field.kind]


@contextmanager
def watched_station(folder: Path) -> Iterator[WatchedStation]:
    """Make one in a folder that is not there yet."""
    create_demonstration(folder)
    with open_station(folder / "station") as desk, open_projectors() as projectors:
        yield WatchedStation(folder, desk, projectors)
