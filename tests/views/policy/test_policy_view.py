"""The policy as a person sees it and works it by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.domain.custody import Act, Detail, Entry
from desktop.domain.gate import LockReason
from desktop.domain.identifiers import Badge
from desktop.domain.policy_proposals import ProposalState
from desktop.domain.policy_simulation import Effect
from desktop.domain.roles import Role
from desktop.presenters.pages import Destination, RailPage
from desktop.presenters.policy_simulator_state import PolicySimulatorState, SimulatedRow
from desktop.presenters.policy_state import PolicyPart
from desktop.views.policy.policy_view import PolicyView
from desktop.views.policy.simulation_sentences import row_sentence
from tests.fakes.builders import REYES
from tests.unit.services.station_on_fakes import ADMIN, AUDITOR, COMMANDER, PASSWORD
from tests.views.framed import Standing, framed
from tests.views.on_screen import said, shown
from tests.views.policy.policy_station import PolicyStation


def opened(qtbot: QtBot, stands: PolicyStation, badge: Badge) -> PolicyView:
    view = stands.view(badge)
    shown(qtbot, view)
    view.focus_first()
    return view


def states(stands: PolicyStation) -> list[ProposalState]:
    overview = stands.policy.overview(stands.station.session(AUDITOR))
    return [each.state(overview.at) for each in overview.proposals]


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.COMMANDER, Role.AUDITOR])
def test_the_rail_shows_every_page_at_1366_by_768(qtbot: QtBot, role: Role) -> None:
    window = framed(PolicyStation().view(), (1366, 768), Standing(role))
    shown(qtbot, window, (1366, 768))
    assert [area for area in window.findChildren(QScrollArea) if _is_rail_cut(area)] == []


def _is_rail_cut(area: QScrollArea) -> bool:
    parent = area.parentWidget()
    return type(parent).__name__ == "Rail" and area.verticalScrollBar().maximum() > 0


def test_what_is_in_force_is_told_with_its_notice_and_its_rules(qtbot: QtBot) -> None:
    words = said(opened(qtbot, PolicyStation(), AUDITOR))
    assert "In force: Clean Reporting" in words
    assert "have counsel confirm" in words
    assert "Footage of every incident waits for the viewer's own report." in words
    assert "Clean Reporting, in force" in words
    assert "No change was proposed yet." in words


def test_a_log_only_policy_is_told_to_lock_nothing(qtbot: QtBot) -> None:
    words = said(opened(qtbot, PolicyStation("log-only"), AUDITOR))
    assert "No footage waits for a report." in words
    assert "Critical footage is held" not in words


def test_a_change_is_proposed_without_a_mouse(qtbot: QtBot) -> None:
    stands = PolicyStation()
    view = opened(qtbot, stands, ADMIN)
    QTest.keyClick(view.title, Qt.Key.Key_P)
    assert view.form.preset.box.hasFocus()
    QTest.keyClick(view.form.password.edit, Qt.Key.Key_Return)
    assert view.form.preset.error
    assert view.form.starts.error
    assert view.form.password.error
    QTest.keyClicks(view.form.preset.box, "Critical")
    assert "Looser: Footage of 21 categories no longer waits for a report." in (
        view.form.lines.spoken
    )
    QTest.keyClicks(view.form.starts.date, "2026-03-06")
    QTest.keyClicks(view.form.starts.time, "07:00")
    QTest.keyClicks(view.form.password.edit, PASSWORD)
    QTest.keyClick(view.form.password.edit, Qt.Key.Key_Return)
    assert view.told.accessibleName().startswith("Critical only is proposed from Fri 06 Mar 2026")
    assert states(stands) == [ProposalState.OPEN]
    assert not view.form.isVisible()
    assert view.form.password.edit.text() == ""


def test_each_difference_stands_with_icon_word_and_colour(qtbot: QtBot) -> None:
    stands = PolicyStation()
    stands.propose()
    view = opened(qtbot, stands, AUDITOR)
    words = said(view)
    assert "Looser" in words
    assert "Stricter" in words
    assert "Homicide, death · Sexual assault or abuse" in words
    assert "It opens nothing: recordings keep the policies they have." in words
    assert "A commander agrees or declines" in words


def test_a_commander_agrees_with_the_password(qtbot: QtBot) -> None:
    stands = PolicyStation()
    stands.propose()
    view = opened(qtbot, stands, COMMANDER)
    QTest.keyClick(view.title, Qt.Key.Key_A)
    assert view.form.password.edit.hasFocus()
    QTest.keyClicks(view.form.password.edit, "not this one")
    view.form.go.click()
    assert "Password not right" in said(view.form)
    assert view.form.password.edit.text() == ""
    assert states(stands) == [ProposalState.OPEN]
    QTest.keyClicks(view.form.password.edit, PASSWORD)
    view.form.go.click()
    assert states(stands) == [ProposalState.AGREED]
    assert "Critical only, not in force yet" in said(view)


@pytest.mark.parametrize(
    ("key", "badge", "state"),
    [
        (Qt.Key.Key_D, COMMANDER, ProposalState.DECLINED),
        (Qt.Key.Key_W, ADMIN, ProposalState.WITHDRAWN),
    ],
)
def test_a_change_is_declined_or_withdrawn_by_its_key(
    qtbot: QtBot, key: Qt.Key, badge: Badge, state: ProposalState
) -> None:
    stands = PolicyStation()
    stands.propose()
    view = opened(qtbot, stands, badge)
    QTest.keyClick(view.title, key)
    QTest.keyClicks(view.form.password.edit, PASSWORD)
    view.form.go.click()
    assert states(stands) == [state]
    assert "Everything stays as it is." in view.told.accessibleName()
    assert "never; it was proposed for" in said(view)


def test_esc_leaves_the_form_and_nothing_is_done(qtbot: QtBot) -> None:
    stands = PolicyStation()
    stands.propose()
    view = opened(qtbot, stands, COMMANDER)
    view.change.buttons[next(iter(view.change.buttons))].click()
    QTest.keyClick(view.title, Qt.Key.Key_A)
    QTest.keyClicks(view.form.password.edit, "half of a pass")
    QTest.keyClick(view.form.password.edit, Qt.Key.Key_Escape)
    assert not view.form.isVisible()
    assert view.form.password.edit.text() == ""
    assert view.change.hasFocus()
    assert states(stands) == [ProposalState.OPEN]


def test_earlier_changes_are_gone_through(qtbot: QtBot) -> None:
    stands = PolicyStation()
    stands.decline(stands.propose("model-act-classes"))
    stands.propose()
    view = opened(qtbot, stands, COMMANDER)
    assert "1 of 2" in said(view)
    view.change.on.click()
    assert "Change to Model Act classes" in said(view)
    assert "Declined" in said(view)
    assert not view.change.buttons[next(iter(view.change.buttons))].isVisible()
    assert not view.change.on.isEnabled()
    view.change.back.click()
    assert "Change to Critical only" in said(view)


def test_a_card_that_holds_more_than_fits_is_read_by_keyboard(qtbot: QtBot) -> None:
    view = PolicyStation("boston-405-like").view(AUDITOR)
    shown(qtbot, view, (1278, 400))
    area = view.rules.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    view.rules.setFocus()
    QTest.keyClick(view.rules, Qt.Key.Key_End)
    assert area.verticalScrollBar().value() == area.verticalScrollBar().maximum() > 0
    assert "Critical footage is held" in view.rules.accessibleDescription()


def test_a_policy_is_simulated_without_a_mouse(qtbot: QtBot) -> None:
    stands = PolicyStation("log-only").month()
    view = opened(qtbot, stands, AUDITOR)
    QTest.keyClick(view.title, Qt.Key.Key_Slash)
    segment = QApplication.focusWidget()
    assert segment is not None
    QTest.keyClick(segment, Qt.Key.Key_Right)
    assert view.simulator.isVisible()
    QTest.keyClick(view.title, Qt.Key.Key_S)
    assert view.simulator.preset.error
    assert view.simulator.preset.box.hasFocus()
    QTest.keyClicks(view.simulator.preset.box, "Model")
    QTest.keyClick(view.title, Qt.Key.Key_S)
    card = view.simulator.card
    assert [each.accessibleName() for each in card.tallies.values()] == [
        "Was released, would have been locked: 2",
        "Was refused, would have been open: 3",
        "Unchanged: 4",
    ]
    assert card.table.hasFocus()
    row = card.table.rows.row_at(2)
    assert row is not None
    assert row.name == (
        "badge 4711, incident I-26-00003, Was refused, would have been open: 2, nothing would "
        "lock it"
    )
    assert [cell.words for cell in row.cells][:4] == [
        "4711",
        "I-26-00003",
        "Refused 2 times",
        "Open",
    ]
    first = card.table.rows.row_at(0)
    assert first is not None
    assert [cell.words for cell in first.cells][2:] == [
        "Released",
        "Locked",
        "own report not sealed",
    ]


def test_a_simulation_that_runs_can_be_cancelled(qtbot: QtBot) -> None:
    stands = PolicyStation().month()
    view = opened(qtbot, stands, COMMANDER)
    view.parts.choose(PolicyPart.SIMULATOR)
    view.parts.chosen.emit(PolicyPart.SIMULATOR)
    view.simulator.preset.set_value("critical-only")
    stands.lane.hold = True
    view.simulator.go.click()
    assert view.simulator.stop.hasFocus()
    assert not view.simulator.go.isEnabled()
    QTest.keyClick(view.simulator.stop, Qt.Key.Key_Space)
    stands.lane.let_go()
    assert "Not simulated: it was cancelled." in said(view.simulator)
    assert "Nothing was changed or entered." in said(view.simulator)
    assert view.simulator.go.hasFocus()
    assert not view.simulator.card.isVisible()


def test_a_simulation_that_is_cancelled_after_it_began_says_that_it_is_entered(
    qtbot: QtBot,
) -> None:
    stands = PolicyStation().month()
    view = opened(qtbot, stands, COMMANDER)
    view.parts.chosen.emit(PolicyPart.SIMULATOR)
    view.simulator.preset.set_value("critical-only")
    simulator = view.simulator._presenter  # noqa: SLF001 - it stops between two pages of the log

    def stop(state: PolicySimulatorState) -> None:
        if state.read:
            simulator.cancel()

    simulator.changed.connect(stop)
    stands.lane.hold = True
    view.simulator.go.click()
    stands.lane.let_go()
    assert "That it was begun is entered in the log." in said(view.simulator)


def test_a_month_without_accesses_and_one_without_changes_say_so(qtbot: QtBot) -> None:
    for stands, words in (
        (PolicyStation(), "Nobody asked for footage in this time."),
        (PolicyStation().quiet_month(), "Nothing would change."),
    ):
        view = opened(qtbot, stands, AUDITOR)
        view.parts.chosen.emit(PolicyPart.SIMULATOR)
        view.simulator.preset.set_value("clean-reporting")
        view.simulator.simulate()
        assert words in said(view.simulator)
        assert not view.simulator.card.table.isVisible()


def test_what_could_not_be_decided_again_is_told_and_not_counted(qtbot: QtBot) -> None:
    stands = PolicyStation()
    stands.ask_for_footage("UOF")
    stands.station.film()
    with stands.station.records.writing() as work:
        gone: dict[str, Detail] = {"recordings": ("no recording",), "reasons": ()}
        at = stands.station.clock.now()
        work.custody.append(Entry(Act.ACCESS_REFUSED, at, REYES, gone))
    view = opened(qtbot, stands, AUDITOR)
    view.parts.chosen.emit(PolicyPart.SIMULATOR)
    view.simulator.preset.set_value("clean-reporting")
    view.simulator.simulate()
    words = said(view.simulator)
    assert "1 access could not be read and is not counted. Verify the log." in words
    assert "The one access of this time would have ended as it did." in words


def test_footage_of_no_incident_is_told_as_such() -> None:
    row = SimulatedRow(None, REYES, Effect.WOULD_LOCK, 1, (LockReason.NOT_TAGGED,))
    assert "no incident" in row_sentence(row)


@pytest.mark.parametrize("badge", [ADMIN, COMMANDER, AUDITOR])
def test_nothing_on_the_page_leads_to_footage(qtbot: QtBot, badge: Badge) -> None:
    stands = PolicyStation().month()
    stands.propose()
    view = opened(qtbot, stands, badge)
    for button in view.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled():
            button.click()
            assert stands.frame.state.page == RailPage(Destination.POLICY)
