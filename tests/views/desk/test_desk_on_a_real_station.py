"""The desk, the log and the people on a real demonstration station: real storage, vault, lane."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.demonstration_station import create_demonstration
from desktop.app.station import open_station
from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.report_forms import FieldKind, ReportKind
from desktop.domain.reports import Outcome
from desktop.presenters.desk import DeskPresenter
from desktop.presenters.frame import FramePresenter
from desktop.presenters.log_export import LogExportPresenter
from desktop.presenters.log_head import LogHeadPresenter
from desktop.presenters.override_desk import OverrideDeskPresenter
from desktop.presenters.people import PeoplePresenter
from desktop.presenters.recording_log import RecordingLogPresenter
from desktop.presenters.recording_log_state import CheckStep
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.tasks.lane import ThreadLane
from desktop.views.desk.desk_view import DeskView
from desktop.views.log.recording_log_view import RecordingLogView
from desktop.views.people.people_view import PeopleView
from tests.views.report.station_with_shipped_forms import PERCEIVED

OFFICER, SERGEANT, AUDITOR, ADMINISTRATOR = map(Badge, ("4412", "2107", "5101", "9001"))
PATIENCE = 20_000  # milliseconds


class RealStation:
    """A station where one report waits, with a lane of its own."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder = desk, folder
        self.lane = ThreadLane("desk")
        self.workplace = Workplace(desk, self.lane)
        self.frame = FramePresenter(self.workplace)
        offloaded = desk.offload(
            folder / "cameras" / "C-0317", OFFICER, None, lambda _: None
        ).sealed
        self.recordings: list[RecordingId] = [each.id for each in offloaded]
        officer = desk.sign_in(OFFICER, PASSWORD)
        self.incident = desk.tag.create(officer, self.recordings, "CFS", ["dispatched-call"])
        desk.reports.seal(officer, self.incident.id, ReportKind.INITIAL, self._answers())

    def sign_in(self, badge: Badge) -> None:
        """Sit down at the terminal."""
        self.workplace.begin(self.desk.sign_in(badge, PASSWORD))

    def _answers(self) -> dict[str, object]:
        answers: dict[str, object] = {}
        for field in self.desk.rulebook.template(ReportKind.INITIAL).fields:
            if field.required:
                answers[field.key] = {
                    FieldKind.TEXT: "Harbor St",
                    FieldKind.LONG_TEXT: PERCEIVED,
                    FieldKind.YES_NO: True,
                    FieldKind.WHOLE_NUMBER: 1,
                    FieldKind.DATE_TIME: "2026-11-20T11:47:00-05:00",
                }.get(field.kind) or field.choices[0].code
        return answers


@pytest.fixture
def real(tmp_path: Path, qtbot: QtBot) -> Iterator[RealStation]:
    folder = tmp_path / "demonstration"
    create_demonstration(folder)
    with open_station(folder / "station") as desk:
        station = RealStation(desk, folder)
        yield station
        station.workplace.end()
        station.lane.close()


def window(qtbot: QtBot, view: QWidget) -> QWidget:
    """A window around the page; whoever opens it must keep it."""
    holder = QWidget()
    QVBoxLayout(holder).addWidget(view)
    qtbot.addWidget(holder)
    holder.resize(1278, 700)
    holder.show()
    qtbot.waitExposed(holder)
    holder.activateWindow()
    return holder


def until_idle(qtbot: QtBot, real: RealStation) -> None:
    """Wait until the lane has done what was asked of it: the desk is one thread's at a time."""
    done: list[None] = []
    real.lane.start(lambda _: None, done.append, lambda _: None)
    until(qtbot, lambda: bool(done))


def until(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_so, timeout=PATIENCE)


def test_a_sergeant_approves_by_keyboard_and_esc_closes_only_the_form(
    real: RealStation, qtbot: QtBot
) -> None:
    real.sign_in(SERGEANT)
    presenter = DeskPresenter(real.workplace, real.frame)
    view = DeskView(presenter, OverrideDeskPresenter(real.workplace))
    holder = window(qtbot, view)
    # The real window has a key of its own for going back.
    back = QShortcut(QKeySequence("Esc"), holder)
    went_back: list[bool] = []
    back.activated.connect(lambda: went_back.append(True))
    until(qtbot, lambda: presenter.state.may_decide)
    assert PERCEIVED in view.report.text.toPlainText()
    view.queue.table.setFocus()
    QTest.keyClick(view.queue.table, Qt.Key.Key_A)
    QTest.keyClick(view.decision.password.edit, Qt.Key.Key_Escape)
    assert presenter.state.deciding is None
    assert went_back == []
    QTest.keyClick(view.queue.table, Qt.Key.Key_A)
    QTest.keyClicks(view.decision.password.edit, PASSWORD)
    QTest.keyClick(view.decision.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: presenter.state.decided is not None)
    until(qtbot, lambda: presenter.state.rows == ())
    view.leave()
    until_idle(qtbot, real)
    officer = real.desk.sign_in(OFFICER, PASSWORD)
    (decision,) = real.desk.read_reports(officer, real.incident.id).decisions
    assert (decision.by, decision.outcome) == (SERGEANT, Outcome.APPROVED)


def test_an_auditor_reads_a_log_and_damage_to_the_sealed_file_is_found(
    real: RealStation, qtbot: QtBot
) -> None:
    real.sign_in(AUDITOR)
    presenter = RecordingLogPresenter(real.workplace, real.frame, real.recordings[0])
    view = RecordingLogView(
        presenter, LogExportPresenter(real.workplace), LogHeadPresenter(real.workplace)
    )
    holder = window(qtbot, view)
    until(qtbot, lambda: presenter.state.check.step is CheckStep.DONE)
    checks = [presenter.state.check]
    assert view.check.banner.accessibleName().startswith("Log verified.")
    sealed = [
        path
        for path in (real.folder / "station").rglob("*.sealed")
        if real.recordings[0] in path.name
    ]
    for path in sealed:
        path.chmod(0o600)
        content = bytearray(path.read_bytes())
        content[-1] ^= 1
        path.write_bytes(content)
    assert sealed
    view.entries.table.setFocus()
    QTest.keyClick(view.entries.table, Qt.Key.Key_V)
    until(qtbot, lambda: presenter.state.check.step is CheckStep.DONE)
    checks.append(presenter.state.check)
    assert [check.is_whole for check in checks] == [True, False]
    assert "no longer matches its seal" in view.check.banner.accessibleName()
    view.leave()
    holder.close()


def test_an_administrator_adds_a_person_who_then_signs_in(real: RealStation, qtbot: QtBot) -> None:
    real.sign_in(ADMINISTRATOR)
    presenter = PeoplePresenter(real.workplace)
    view = PeopleView(presenter)
    holder = window(qtbot, view)
    until(qtbot, lambda: presenter.state.is_read)
    view.tables.people.setFocus()
    QTest.keyClick(view.tables.people, Qt.Key.Key_N)
    QTest.keyClicks(view.form.badge.edit, "4499")
    QTest.keyClicks(view.form.role.box, "Officer")
    QTest.keyClicks(view.form.unit.edit, "School Unit")
    QTest.keyClicks(view.form.password.edit, "a first password")
    QTest.keyClick(view.form.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: presenter.state.done is not None and not presenter.state.busy)
    until_idle(qtbot, real)
    session = real.desk.sign_in(Badge("4499"), "a first password")
    assert session.must_change_password
    holder.close()
