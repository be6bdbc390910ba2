"""A picture with its caption above it, so that no word covers what the camera saw."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.recordings import MediaCondition
from desktop.domain.refusals import KnownError, Problem
from desktop.presenters.review import ReviewPresenter
from desktop.presenters.review_state import PictureState, ReviewState, Showing
from desktop.views.review import moment_words
from desktop.views.review.picture_view import PictureView
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Group
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.icon_mark import IconMark
from desktop.wording import condition_words, sentence

_TAMPERED = {Problem.SEALED_FILE_DAMAGED, Problem.SEALED_FILE_MISSING}


class PictureFrame(Group):
    """One place for a picture: caption, picture, and what is known to be wrong with the file."""

    chosen = Signal(int)
    pressed = Signal()

    def __init__(
        self, presenter: ReviewPresenter, place: int, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._presenter, self._place = presenter, place
        self._state: PictureState | None = None
        self.picture = PictureView(lambda: presenter.picture(place))
        self.picture.heard.connect(lambda: self.chosen.emit(place))
        self.picture.pressed.connect(self.pressed)
        self._heard = IconMark(Icon.VOLUME_2, Colour.ACCENT_TEXT, 16)
        self._who = ElidedLabel("", TypeSize.BODY, strong=True)
        self._when = ElidedLabel("", TypeSize.SMALL, Colour.TEXT2)
        self._fault = ElidedLabel("", TypeSize.SMALL, Colour.WARN)
        caption = QHBoxLayout()
        caption.setContentsMargins(2, 0, 2, 0)
        caption.setSpacing(8)
        caption.addWidget(self._heard)
        caption.addWidget(self._who)
        caption.addStretch(1)
        caption.addWidget(self._when)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(caption)
        column.addWidget(self.picture, 1)
        column.addWidget(self._fault)

    def show_state(self, state: ReviewState, mark: str) -> None:
        """Show this place of the page."""
        shown = self._state = state.pictures[self._place]
        track = shown.track
        who = self._name_of(shown)
        self._who.set_words(who)
        is_heard = self._place == state.sound
        self._heard.show_icon(
            Icon.VOLUME_X if state.is_muted or not is_heard else Icon.VOLUME_2,
            Colour.ACCENT_TEXT if is_heard else Colour.TEXT3,
        )
        faulty = track.condition is not MediaCondition.PLAYABLE and shown.problem is None
        self._fault.setVisible(faulty)
        self._fault.set_words(condition_words(track.condition) if faulty else "")
        self.picture.show_watermark(mark)
        self.picture.show_words(*self._reason(shown))
        self._name(state, who)
        self.show_moment(state.moment)

    def show_moment(self, moment: datetime | None) -> None:
        """Say what this camera's own clock showed."""
        shown = self._state
        if shown is None or moment is None:
            self._when.set_words("")
            return
        at = moment + timedelta(seconds=shown.ahead)
        if not shown.track.is_timed:
            seconds = max(0.0, (at - shown.track.starts_at).total_seconds())
            words = self.tr("{time} from its start; the camera told no time")
            self._when.set_words(words.format(time=moment_words.length(seconds)))
        else:
            self._when.set_words(moment_words.stamp(at))

    def repaint_picture(self) -> None:
        """Paint the picture that is there now."""
        self.picture.update()

    def wipe(self) -> None:
        """Paint over the picture now, not when there is time for it."""
        self.picture.repaint()

    def _name_of(self, shown: PictureState) -> str:
        if shown.track.is_own:
            return self.tr("{camera} · You").format(camera=shown.track.camera)
        words = self.tr("{camera} · Officer {badge}")
        return words.format(camera=shown.track.camera, badge=shown.track.wearer)

    def _name(self, state: ReviewState, who: str) -> None:
        words = self.tr("Picture of {who}").format(who=who)
        if not state.is_playing and state.moment is not None:
            words += ", " + moment_words.exact_clock(state.moment)
        if self._place == state.sound and not state.is_muted:
            words += ", " + self.tr("its sound plays")
        self.setAccessibleName(words)
        self.picture.setAccessibleName(words)
        reason, _, _ = self._reason(state.pictures[self._place])
        self.picture.setAccessibleDescription(reason)

    def _reason(self, shown: PictureState) -> tuple[str, Icon | None, Colour]:
        camera = shown.track.camera
        if shown.showing is Showing.FAILED and shown.problem is not None:
            return self._failure(shown.problem)
        if shown.showing is Showing.NOT_YET:
            at = moment_words.clock(shown.starts_at)
            words = self.tr("{camera} starts at {time}").format(camera=camera, time=at)
            return words, Icon.CLOCK_3, Colour.TEXT2
        if shown.showing is Showing.OVER:
            at = moment_words.clock(shown.ends_at)
            words = self.tr("{camera} ended at {time}").format(camera=camera, time=at)
            return words, Icon.CLOCK_3, Colour.TEXT2
        return self.tr("Opening the recording…"), None, Colour.TEXT2

    def _failure(self, problem: KnownError) -> tuple[str, Icon, Colour]:
        if problem.problem in _TAMPERED:
            head = self.tr("Seal broken.")
            return f"{head} {sentence(problem)}", Icon.SHIELD_ALERT, Colour.BAD
        return sentence(problem), Icon.IMAGE_OFF, Colour.WARN
