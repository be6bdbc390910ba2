"""The row of buttons under the pictures. Each has a key; the keys are the page's own."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QVBoxLayout, QWidget

from desktop.presenters.review import ReviewPresenter
from desktop.presenters.review_state import RATES, ReviewState
from desktop.views.review import moment_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize
from desktop.views.widgets.buttons import IconButton, SecondaryButton
from desktop.views.widgets.card import Group
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.lettering import paint_box, painter_of, width_of
from desktop.wording import printable


class _Clock(ElidedLabel):
    """The moment, as wide as any moment."""

    def __init__(self) -> None:
        super().__init__("", TypeSize.TITLE3, strong=True, align=Qt.AlignmentFlag.AlignCenter)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        wide = width_of("00:00:00.000", theme.font(TypeSize.TITLE3, SEMIBOLD)) + 6
        return QSize(wide, theme.grown(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class _Volume(QSlider):
    """How loud; painted as a bar."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, 100)
        self.setPageStep(10)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.scaled(72), theme.grown(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), painter_of(self)
        middle = self.height() / 2
        track = QRectF(8, middle - 3, self.width() - 16, 6)
        paint_box(painter, track, theme.colour(Colour.TRACK), None, radius=3)
        full = QRectF(track)
        full.setWidth(track.width() * self.value() / 100)
        paint_box(painter, full, theme.colour(Colour.ACCENT_TEXT), None, radius=3)
        knob = QRectF(full.right() - 7, middle - 7, 14, 14)
        ground, edge = theme.colour(Colour.TEXT), theme.colour(Colour.SURFACE)
        paint_box(painter, knob, ground, edge, radius=7, width=2)


class TransportBar(Group):
    """Transport, time, rate, sound, the second camera's offset, full screen."""

    def __init__(
        self,
        presenter: ReviewPresenter,
        fill_screen: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Playing"))
        playing = presenter.playing
        self._presenter = presenter
        self.slower = self._icon(Icon.REWIND, self.tr("Slower (J)"), presenter.slower)
        self.toggle = self._icon(Icon.PLAY, self.tr("Play (Space or K)"), playing.toggle)
        self.faster = self._icon(Icon.FAST_FORWARD, self.tr("Faster (L)"), presenter.faster)
        self.back = self._icon(
            Icon.STEP_BACK, self.tr("One picture back (,)"), partial(playing.step, -1)
        )
        self.forward = self._icon(
            Icon.STEP_FORWARD, self.tr("One picture on (.)"), partial(playing.step, 1)
        )
        self.clock = _Clock()
        self.rate = SecondaryButton(moment_words.rate(1.0))
        self.rate.padding = 12
        self.rate.clicked.connect(self._choose_rate)
        self.mute = self._icon(Icon.VOLUME_2, self.tr("Mute"), self._turn_mute)
        self.volume = _Volume()
        self.volume.setAccessibleName(self.tr("Volume (↑ ↓)"))
        self.volume.setToolTip(self.tr("Volume (↑ ↓)"))
        self.volume.valueChanged.connect(playing.set_volume)
        self.sound = SecondaryButton("")
        self.sound.padding = 12
        self.sound.clicked.connect(presenter.hear_next)
        self.less = self._icon(
            Icon.MINUS, self.tr("Second camera 0.1 s back ([)"), partial(playing.nudge, -1)
        )
        self.ahead = ElidedLabel("", TypeSize.BODY, strong=True)
        self.more = self._icon(
            Icon.PLUS, self.tr("Second camera 0.1 s on (])"), partial(playing.nudge, 1)
        )
        self.full = self._icon(Icon.MAXIMIZE, self.tr("Full screen (F)"), fill_screen)
        self._lay_out()

    def show_state(self, state: ReviewState) -> None:
        """Show what plays, how fast, how loud."""
        self.toggle.set_icon(Icon.PAUSE if state.is_playing else Icon.PLAY)
        self.toggle.set_name(
            self.tr("Pause (Space or K)") if state.is_playing else self.tr("Play (Space or K)")
        )
        self.rate.setText(moment_words.rate(state.rate))
        self.rate.setAccessibleName(
            self.tr("Rate {rate}, choose").format(rate=moment_words.rate(state.rate))
        )
        self.mute.set_icon(Icon.VOLUME_X if state.is_muted else Icon.VOLUME_2)
        self.mute.set_name(self.tr("Let it be heard") if state.is_muted else self.tr("Mute"))
        self.volume.blockSignals(True)
        self.volume.setValue(state.volume)
        self.volume.blockSignals(False)
        self.volume.update()
        self._show_cameras(state)
        self.show_moment(state.moment)

    def show_moment(self, moment: datetime | None) -> None:
        """Show the moment."""
        self.clock.set_words("--:--:--" if moment is None else moment_words.exact_clock(moment))

    def show_full(self, *, full: bool) -> None:
        """Say which way the last button goes."""
        self.full.set_icon(Icon.MINIMIZE if full else Icon.MAXIMIZE)
        self.full.set_name(self.tr("Leave full screen (F)") if full else self.tr("Full screen (F)"))

    def _show_cameras(self, state: ReviewState) -> None:
        two = len(state.pictures) > 1
        self.sound.setVisible(two)
        self._sync.setVisible(two)
        if not two:
            return
        camera = printable(state.pictures[min(state.sound, 1)].track.camera)
        self.sound.setText(camera)
        self.sound.setAccessibleName(
            self.tr("Sound of {camera}; hear the other camera (Tab)").format(camera=camera)
        )
        self.sound.setToolTip(self.sound.accessibleName())
        words = moment_words.offset(state.pictures[1].ahead)
        self.ahead.set_words(self.tr("Sync {offset}").format(offset=words))
        self.ahead.updateGeometry()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(9, 7, 9, 7)
        holder = QWidget(self)
        whole.addWidget(holder)
        flow = FlowLayout(holder, gap=8, spreads=True)
        moving = (self.slower, self.toggle, self.faster, self.back, self.forward)
        flow.addWidget(_row(holder, *moving))
        flow.addWidget(_row(holder, self.clock, self.rate))
        flow.addWidget(_row(holder, self.mute, self.volume, self.sound))
        self._sync = _row(holder, self.less, self.ahead, self.more, gap=6)
        flow.addWidget(self._sync)
        flow.addWidget(self.full)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        ground, line = theme.colour(Colour.SURFACE), theme.colour(Colour.CARD_LINE)
        paint_box(painter_of(self), QRectF(self.rect()), ground, line, radius=8)

    def _icon(self, icon: Icon, name: str, call: Callable[[], object]) -> IconButton:
        button = IconButton(icon, name)
        button.clicked.connect(lambda _=False: call())
        return button

    def _turn_mute(self) -> None:
        playing = self._presenter.playing
        playing.set_muted(muted=not playing.is_muted)

    def _choose_rate(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Rate"))
        for rate in RATES:
            action = menu.addAction(moment_words.rate(rate))
            action.setCheckable(True)
            action.setChecked(rate == self._presenter.playing.rate)
            action.triggered.connect(partial(self._presenter.playing.set_rate, rate))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.rate.mapToGlobal(self.rate.rect().bottomLeft()))


def _row(home: QWidget, *widgets: QWidget, gap: int = 4) -> QWidget:
    holder = QWidget(home)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget)
    return holder
