"""The review page with real storage, vault and player: what is painted is the recording's frame."""

import gc
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.refusals import KnownError
from desktop.domain.viewed_parts import Speed, spans_of, viewed_ms
from desktop.player.libvlc import load_libvlc
from desktop.ports.player import Frame
from desktop.presenters.pages import WhyLockedPage
from desktop.presenters.review import ReviewPresenter
from desktop.presenters.review_state import ReviewPhase, Showing
from desktop.services.watch import WatchSession
from desktop.tasks.lane import ThreadLane
from desktop.views.review.picture_view import PictureView
from desktop.views.review.review_view import ReviewView
from tests.fakes.lane import FakeLane
from tests.footage.damaged import cut_short
from tests.footage.demonstration import RECORDINGS
from tests.footage.frame_code import read_frame_code
from tests.views.review.watched_station import OFFICER, SERGEANT, WatchedStation, watched_station

PATIENCE = 20_000
RATE = next(each.plan.rate for each in RECORDINGS if each.name == "20261120_164731.mp4")
GOOD = Path(__file__).resolve().parents[3] / "resources" / "demonstration" / "cameras"
VIDEO = GOOD / "C-0370" / "DCIM" / "100FIRST" / "20261120_201500.mp4"


@pytest.fixture
def station(tmp_path: Path, qapp: object) -> Iterator[WatchedStation]:
    try:
        load_libvlc(None)
    except KnownError:
        pytest.skip("libVLC is not installed")
    with watched_station(tmp_path / "demonstration") as made:
        yield made


@pytest.fixture
def lane() -> Iterator[ThreadLane]:
    made = ThreadLane("desk")
    yield made
    made.close()


Show = Callable[[ReviewPresenter], ReviewView]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    made: list[ReviewView] = []

    def show_page(presenter: ReviewPresenter) -> ReviewView:
        view = ReviewView(presenter)
        made.append(view)
        qtbot.addWidget(view)
        view.resize(1278, 700)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        return view

    yield show_page
    for view in made:
        view.leave()


def grabbed(view: PictureView) -> Image.Image:
    """What a person sees of the picture, as it is painted."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    view.grab(view.picture_place().toAlignedRect()).save(buffer, "PNG")
    return Image.open(BytesIO(bytes(buffer.data().data())))


def painted_number(view: PictureView) -> int | None:
    """The frame's own number, read off the screen."""
    if view.picture_place().isEmpty():
        return None
    try:
        return read_frame_code(grabbed(view))
    except ValueError:
        return None


def frames_alive() -> list[Frame]:
    return [each for each in gc.get_objects() if isinstance(each, Frame) and not each.is_wiped]


def pictures_of(view: ReviewView) -> list[PictureView]:
    return [place.picture for place in view.stage.places]


def test_before_the_report_is_sealed_no_picture_exists_anywhere(
    station: WatchedStation, qtbot: QtBot
) -> None:
    gc.collect()
    before = frames_alive()
    incident = station.disturbance()
    presenter = station.presenter(incident, FakeLane())
    turned: list[object] = []
    presenter._frame.changed.connect(lambda state: turned.append(state.page))  # noqa: SLF001 - the frame that it was given
    view = ReviewView(presenter)
    qtbot.addWidget(view)
    assert turned[-1] == WhyLockedPage(incident.id)
    assert presenter.playing.shown == ()
    assert all(picture.picture_place().isEmpty() for picture in pictures_of(view))
    assert not [each for each in gc.get_objects() if isinstance(each, QImage)]
    assert [each for each in frames_alive() if each not in before] == []


def test_what_is_painted_is_the_recordings_frame(
    station: WatchedStation, lane: ThreadLane, show: Show, qtbot: QtBot
) -> None:
    incident = station.disturbance()
    station.seal(incident)
    presenter = station.presenter(incident, lane)
    view = show(presenter)
    first, second = pictures_of(view)
    qtbot.waitUntil(lambda: painted_number(first) == 0, timeout=PATIENCE)
    # The other camera began 4 s later: nothing of it is shown, and words say so.
    told = "C-0342 starts at 11:47:35"
    qtbot.waitUntil(lambda: second.accessibleDescription() == told, timeout=PATIENCE)
    assert second.picture_place().isEmpty()

    for _ in range(3):
        QTest.keyClick(first, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: painted_number(first) == 3, timeout=PATIENCE)
    QTest.keyClick(first, Qt.Key.Key_Comma)
    qtbot.waitUntil(lambda: painted_number(first) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: _is_at(presenter, 2 / RATE), timeout=PATIENCE)
    QTest.keyClick(first, Qt.Key.Key_Right)
    wanted = 2 + 5 * RATE
    qtbot.waitUntil(lambda: painted_number(first) == wanted, timeout=PATIENCE)
    qtbot.waitUntil(lambda: painted_number(second) is not None, timeout=PATIENCE)


def test_it_plays_by_keyboard_and_the_ledger_grows(
    station: WatchedStation, lane: ThreadLane, show: Show, qtbot: QtBot
) -> None:
    incident = station.disturbance()
    station.seal(incident)
    presenter = station.presenter(incident, lane)
    view = show(presenter)
    first, _ = pictures_of(view)
    qtbot.waitUntil(lambda: painted_number(first) == 0, timeout=PATIENCE)
    QTest.keyClick(first, Qt.Key.Key_Space)
    own = incident.recordings[0]
    qtbot.waitUntil(lambda: presenter.state.viewed(own).seconds > 1, timeout=PATIENCE)
    QTest.keyClick(first, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: not presenter.state.is_playing, timeout=PATIENCE)
    view.leave()
    entered: list[None] = []
    lane.start(lambda _: None, entered.append, lambda _: None)
    qtbot.waitUntil(lambda: bool(entered), timeout=PATIENCE)
    told = station.desk.watch.start(station.session(), incident.id)
    assert isinstance(told, WatchSession)
    ledger = told.ledger()
    ((start, end),) = spans_of(ledger[own])
    assert {part.speed for part in ledger[own]} <= {Speed.STILL, Speed.NORMAL}
    assert viewed_ms(part for part in ledger[own] if part.speed is Speed.NORMAL) > 500
    assert start == 0
    assert end >= 1000
    told.stop()


@pytest.mark.parametrize("way", ["sign-out", "expiry"])
def test_the_end_of_the_grant_wipes_what_is_painted_at_once(
    station: WatchedStation, lane: ThreadLane, show: Show, qtbot: QtBot, way: str
) -> None:
    incident = station.disturbance()
    station.seal(incident)
    presenter = station.presenter(incident, lane)
    view = show(presenter)
    first, _ = pictures_of(view)
    qtbot.waitUntil(lambda: painted_number(first) == 0, timeout=PATIENCE)
    QTest.keyClick(first, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: (painted_number(first) or 0) > 3, timeout=PATIENCE)
    held = presenter.picture(0)
    assert held is not None
    if way == "sign-out":
        presenter._frame.sign_out()  # noqa: SLF001 - the frame that it was given
    else:
        presenter._workplace.session.end()  # noqa: SLF001 - as if its time were up
        qtbot.waitUntil(lambda: presenter.state.phase is ReviewPhase.ENDED, timeout=PATIENCE)
    assert presenter.picture(0) is None
    assert first.picture_place().isEmpty()
    assert held.is_wiped
    assert not any(held.pixels)
    whole = first.grab().toImage()
    assert not _is_coloured(whole)


def test_a_truncated_and_a_tampered_file_say_so(
    station: WatchedStation, lane: ThreadLane, show: Show, qtbot: QtBot
) -> None:
    good = VIDEO.read_bytes()
    half, whole = station.offload_files({"1.mp4": cut_short(good, 0.6), "2.mp4": good})
    incident = station.incident(half, whole)
    station.seal(incident, incident.created_by)
    sealed = station.sealed_file(whole)
    damaged = bytearray(sealed.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    sealed.chmod(0o600)
    sealed.write_bytes(damaged)
    presenter = station.presenter(incident, lane, incident.created_by)
    view = show(presenter)
    qtbot.waitUntil(lambda: bool(presenter.state.pictures), timeout=PATIENCE)
    seen: dict[str, str] = {}
    for recording in (half.id, whole.id):
        presenter.show(recording)
        qtbot.waitUntil(lambda: _is_settled(presenter), timeout=PATIENCE)
        presenter.playing.play()
        qtbot.waitUntil(
            lambda: presenter.state.pictures[0].showing is Showing.FAILED, timeout=PATIENCE
        )
        seen[recording] = pictures_of(view)[0].accessibleDescription()
        assert pictures_of(view)[0].picture_place().isEmpty()
    assert "Nothing was lost" in seen[half.id]
    assert "no longer matches its seal" in seen[whole.id]


def test_an_uninvolved_supervisor_writes_the_reason_first(
    station: WatchedStation, lane: ThreadLane, show: Show, qtbot: QtBot
) -> None:
    incident = station.disturbance()
    station.seal(incident)
    presenter = station.presenter(incident, lane, SERGEANT)
    view = show(presenter)
    qtbot.waitUntil(lambda: presenter.state.phase is ReviewPhase.REASON, timeout=PATIENCE)
    assert presenter.playing.shown == ()
    QTest.keyClicks(view.reason.field.edit, "Approval of the report")
    QTest.keyClick(view.reason.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: painted_number(pictures_of(view)[0]) == 0, timeout=PATIENCE)
    assert presenter.state.accounts[0].author == OFFICER


def test_a_marker_is_set_by_keyboard_and_leads_back_to_its_frame_the_next_time(
    station: WatchedStation, lane: ThreadLane, show: Show, qtbot: QtBot
) -> None:
    incident = station.disturbance()
    station.seal(incident)
    # Both are signed in before the lane has anything to do: there is one unit of work at a time.
    presenter, again = (station.presenter(incident, lane) for _ in range(2))
    view = show(presenter)
    first = pictures_of(view)[0]
    qtbot.waitUntil(lambda: painted_number(first) == 0, timeout=PATIENCE)
    for _ in range(3):
        QTest.keyClick(first, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: painted_number(first) == 3, timeout=PATIENCE)
    qtbot.waitUntil(lambda: _is_at(presenter, 3 / RATE), timeout=PATIENCE)

    QTest.keyClick(first, Qt.Key.Key_M)
    qtbot.waitUntil(view.time.strip.field.hasFocus, timeout=PATIENCE)
    QTest.keyClicks(view.time.strip.field, "I come up the steps")
    QTest.keyClick(view.time.strip.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(presenter.state.markers) == 1, timeout=PATIENCE)
    view.leave()

    view = show(again)
    first = pictures_of(view)[0]
    qtbot.waitUntil(lambda: painted_number(first) == 0, timeout=PATIENCE)
    (line,) = again.state.markers
    assert (line.words, line.by, line.is_own) == ("I come up the steps", OFFICER, True)
    QTest.mouseClick(view.time.foot_row.markers, Qt.MouseButton.LeftButton)
    view.time.markers.focus_list()
    QTest.keyClick(view.time.markers.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: painted_number(first) == 3, timeout=PATIENCE)


def _is_at(presenter: ReviewPresenter, seconds: float) -> bool:
    """Whether the page's moment, which follows the picture, has come to so many seconds."""
    moment, start = presenter.moment, presenter.playing.shown[0].starts_at
    return moment is not None and abs((moment - start).total_seconds() - seconds) < 0.5 / RATE


def _is_settled(presenter: ReviewPresenter) -> bool:
    return presenter.state.pictures[0].showing in {Showing.PICTURE, Showing.FAILED}


def _is_coloured(picture: QImage) -> bool:
    """Whether anything of the scene's colours is left: sky, ground or sun."""
    for x in range(0, picture.width(), 7):
        for y in range(0, picture.height(), 7):
            ink = picture.pixelColor(x, y)
            parts = (ink.red(), ink.green(), ink.blue())
            if max(parts) - min(parts) > 60:
                return True
    return False
