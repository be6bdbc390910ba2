"""A station on fakes with the shipped forms and codes, and its report page before an officer."""

from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from desktop.domain.custody import Act, Entry
from desktop.domain.drafts import DraftAnswer
from desktop.domain.identifiers import Badge, CameraId, IncidentId
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.officers import Officer
from desktop.domain.policy import Policy
from desktop.domain.recordings import Recording
from desktop.domain.report_forms import ReportKind, ReportTemplate
from desktop.domain.roles import Role
from desktop.domain.taxonomy import Taxonomy
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import ReportPage
from desktop.presenters.report import ReportPresenter
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.explain_lock import ExplainLock
from desktop.services.prepare_report import PrepareReport
from desktop.services.sign_again import SignAgain
from tests.fakes.builders import make_account, make_media
from tests.fakes.lane import FakeLane
from tests.fakes.rulebook import FakeRulebook
from tests.fakes.shipped_rulebook import SHIPPED_RULEBOOK
from tests.fakes.spelling import FakeSpelling
from tests.unit.services.station_on_fakes import ADMIN, CUSTODIAN, PASSWORD, StationOnFakes

UNIT = "Unit 3A2"
AUTHOR = Badge("4412")
COLLEAGUE = Badge("4387")
SERGEANT = Badge("2107")
SECOND_SERGEANT = Badge("2219")
MORNING = datetime(2026, 11, 20, 16, 47, 31, tzinfo=timezone.utc)  # noqa: UP017 - beside ZONE
ZONE = timezone(timedelta(hours=-5))
SAVED_AT = datetime(2026, 11, 20, 15, 29, 37, tzinfo=ZONE)

PERCEIVED = (
    "I heard shouting from the lobby as I came up the steps. I saw one man, about 30, in a gray "
    "jacket, standing over a second man who was seated on the floor holding his left arm. The man "
    "in the gray jacket turned and walked toward me with both fists closed."
)
BELIEVED = (
    "I believed he was about to strike me. I believed the seated man was hurt and needed aid that "
    "I could not give until the first man was under control."
)
SAID = (
    "I said \u201cPolice, stop, show me your hands,\u201d I think twice. I told Officer 4387 to "
    "call for medical."
)
DID = (
    "He kept coming. At about an arm\u2019s length I took hold of his right wrist with both hands "
    "and turned him to the wall. He pulled away once. I used my body weight to hold him against "
    "the wall for what felt like ten seconds, and handcuffed him. I did not strike him."
)
NOT_RECALLED = (
    "I do not recall the exact words he used. I do not recall when Officer 4387 came in, or which "
    "of us applied the second cuff."
)


class ShippedRules(FakeRulebook):
    """The taxonomy, policies and forms that are shipped."""

    def taxonomy(self) -> Taxonomy:
        return SHIPPED_RULEBOOK.taxonomy()

    def presets(self) -> tuple[str, ...]:
        return SHIPPED_RULEBOOK.presets()

    def newest_policy(self, preset: str, *, demonstration: bool) -> Policy:
        return SHIPPED_RULEBOOK.newest_policy(preset, demonstration=demonstration)

    def policy(self, name: str) -> Policy:
        return SHIPPED_RULEBOOK.policy(name)

    def template(self, kind: ReportKind) -> ReportTemplate:
        return SHIPPED_RULEBOOK.template(kind)


class ReportDesk:
    """One officer's incident of four recordings, and the page to write its report."""

    def __init__(self, category: str = "AFE") -> None:
        self.station = StationOnFakes(rulebook=ShippedRules())
        self.clock = self.station.clock
        self.clock.advance(SAVED_AT - self.clock.now())
        self.lane = FakeLane()
        self.spelling = FakeSpelling({"hurrt": ("hurt", "hurry"), "resieved": ()})
        self._add_people()
        own = [self.film(AUTHOR, "C-0317", 0, 1895), self.film(AUTHOR, "C-0317", 2049, 1052)]
        others = [
            self.film(COLLEAGUE, "C-0342", 31, 1858),
            self.film(COLLEAGUE, "C-0342", 2004, 980),
        ]
        self.recordings = (*own, *others)
        self.incident = self._incident(category, own, others)
        station = self.station
        desk = SimpleNamespace(
            facts=station.facts,
            drafts=station.drafts,
            reports=station.reports,
            review=station.review,
            explain_lock=ExplainLock(
                station.records, station.rulebook, station.review, station.clock
            ),
            prepare_report=PrepareReport(station.records, station.rulebook, station.clock),
            overrides=station.overrides,
            ask_override=station.ask_override,
            answer_override=station.answer_override,
            end_override=station.end_override,
            review_override=station.review_override,
            sign_again=SignAgain(station.records, station.clock, station.hasher),
            spelling=self.spelling,
        )
        self.workplace = Workplace(cast(Desk, desk), self.lane)
        self.frame = FramePresenter(self.workplace)
        self.workplace.begin(station.session(AUTHOR))

    def presenter(self, kind: ReportKind = ReportKind.INITIAL) -> ReportPresenter:
        """The page as it is opened."""
        page = ReportPage(IncidentId(self.incident.id), kind)
        self.frame.open(page)
        return ReportPresenter(self.workplace, self.frame, page, ZONE)

    def film(self, wearer: Badge, camera: str, seconds: int, length: int) -> Recording:
        """A recording so many seconds after the morning's first."""
        folder, name = Path("cameras") / camera, f"DCIM/{seconds:05d}.MP4"
        station = self.station
        started_at = MORNING + timedelta(seconds=seconds)
        station.dock.dock(folder, {name: 20})
        station.sealer.contents[folder / name] = f"{camera} {seconds}".ljust(20).encode()
        station.sealer.media[folder / name] = make_media(
            started_at=started_at, duration=float(length)
        )
        session = station.session(CUSTODIAN)
        (recording,) = station.offload(folder, wearer, session, lambda _: None).sealed
        return recording

    def add_sergeant(self) -> None:
        """Let the unit have a second sergeant."""
        hashed = self.station.hasher.hash(PASSWORD)
        second = Officer(SECOND_SERGEANT, Role.SERGEANT, UNIT)
        with self.station.records.writing() as work:
            work.officers.add(make_account(second, password_hash=hashed))
            work.custody.append(Entry(Act.OFFICER_ADDED, self.clock.now(), ADMIN))

    def password(self) -> str:
        """Everybody's password."""
        return PASSWORD

    def _add_people(self) -> None:
        with self.station.records.writing() as work:
            for badge, role in (
                (AUTHOR, Role.OFFICER),
                (COLLEAGUE, Role.OFFICER),
                (SERGEANT, Role.SERGEANT),
            ):
                hashed = self.station.hasher.hash(PASSWORD)
                work.officers.add(make_account(Officer(badge, role, UNIT), password_hash=hashed))
                work.custody.append(Entry(Act.OFFICER_ADDED, self.clock.now(), ADMIN))
            for camera, wearer in (("C-0317", AUTHOR), ("C-0342", COLLEAGUE)):
                work.cameras.assign(CameraId(camera), wearer, ADMIN, self.clock.now())
                work.custody.append(Entry(Act.CAMERA_ASSIGNED, self.clock.now(), ADMIN))

    def _incident(self, category: str, own: list[Recording], others: list[Recording]) -> Incident:
        station = self.station
        author = station.session(AUTHOR)
        made = station.tag.create(author, [each.id for each in own], category, [])
        station.tag.add_officer(author, made.id, COLLEAGUE, Involvement.ON_SCENE)
        for each in others:
            made = station.tag.add_recording(station.session(COLLEAGUE), made.id, each.id)
        return made


def fill(presenter: ReportPresenter, *, whole: bool = True) -> None:
    """Write the example report; without `whole` the narrative only."""
    for index, words in enumerate((PERCEIVED, BELIEVED, SAID, DID)):
        presenter.write_passage("narrative", index, words)
    presenter.write("not_recalled", NOT_RECALLED)
    if not whole:
        return
    facts: dict[str, DraftAnswer] = {
        "started": "11:46",
        "ended": "12:58",
        "location": "Harbor St at 4th, building lobby",
        "location_kind": "business",
        "own_role": "primary",
        "reason_for_contact": "Call: disturbance in lobby",
        "camera_on_throughout": True,
        "injuries_and_aid": "Seated man: left arm. Medical called 11:59.",
        "declaration": "own-recollection",
    }
    for key, typed in facts.items():
        presenter.write(key, typed)
