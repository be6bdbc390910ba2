"""A request for an override after it was sent: waiting, granted, refused, over."""

from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.overrides import OverrideState
from desktop.presenters.override_request import OverrideRequestState
from desktop.presenters.override_state import ToldOffer, ToldOverride
from desktop.views import time_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import SecondaryButton, VioletButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.text import Text
from desktop.views.widgets.tone import Tone
from desktop.wording import override_reason_words, printable, role_words, sentence

_KINDS = {
    OverrideState.ASKED: (BannerKind.WORKING, Icon.SEND),
    OverrideState.IN_FORCE: (BannerKind.AFTER, Icon.KEY_ROUND),
    OverrideState.REFUSED: (BannerKind.WARNING, Icon.TRIANGLE_ALERT),
    OverrideState.OVER: (BannerKind.INFO, Icon.CLOCK_3),
}


class OverrideCourse(Card):
    """Says how the request stands, and what can be done: end it, watch, ask again."""

    end_asked = Signal()
    watch_asked = Signal()
    anew_asked = Signal()

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your urgent override"), scrolls=True, parent=parent)
        self.set_tone(Tone.AFTER)
        self._zone = zone
        self._announced: OverrideState | None = None
        self.told = Banner(BannerKind.WORKING)
        self._asked_for = KeyValueList(self.tr("What was asked for"), ())
        self._words = Text("", TypeSize.BODY, Colour.TEXT)
        self._problem = Banner(BannerKind.ERROR)
        self.watch = VioletButton(self.tr("Watch now"), Icon.EYE)
        self.anew = SecondaryButton(self.tr("Ask again"), Icon.KEY_ROUND)
        self.end = SecondaryButton(self.tr("End it now"), Icon.X)
        inside: tuple[QWidget, ...] = (self.told, self._asked_for, self._words)
        for widget in inside:
            self.body.addWidget(widget)
        self.body.addStretch(1)
        below: tuple[QWidget, ...] = (self._problem, self.watch, self.anew, self.end)
        for widget in below:
            self.foot().addWidget(widget)
        self.watch.clicked.connect(self.watch_asked)
        self.anew.clicked.connect(self.anew_asked)
        self.end.clicked.connect(self.end_asked)

    def show_state(self, state: OverrideRequestState) -> None:
        """Show how the newest request stands; a change of it is read out."""
        offer, newest = state.offer, state.newest
        if offer is None or newest is None:
            return
        where = newest.state
        kind, icon = _KINDS[where]
        self.told.show_kind(kind, icon)
        self.told.show_words(*self._course(offer, newest))
        self._asked_for.show_pairs(self._pairs(newest))
        self._words.setText(printable(newest.words))
        self.watch.setVisible(where is OverrideState.IN_FORCE)
        self.anew.setVisible(offer.may_ask and where in {OverrideState.REFUSED, OverrideState.OVER})
        self.end.setVisible(where in {OverrideState.ASKED, OverrideState.IN_FORCE})
        self.end.setText(
            self.tr("Take it back") if where is OverrideState.ASKED else self.tr("End it now")
        )
        self.end.setEnabled(not state.is_sending)
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_words(sentence(state.problem, self._zone))
        if self._announced not in {None, where}:
            self.told.announce()
        self._announced = where

    def _course(self, offer: ToldOffer, one: ToldOverride) -> tuple[str, str]:
        match one.state:
            case OverrideState.ASKED:
                asked = self.tr("Asked {who} at {time}. You can keep writing.").format(
                    who=_who(offer, one.asked_of), time=time_words.minute(one.asked_at, self._zone)
                )
                return asked, self._second(offer, one)
            case OverrideState.IN_FORCE:
                until = "" if one.until is None else time_words.minute(one.until, self._zone)
                said = self.tr("Override {number} is in force until {time}.")
                return said.format(number=one.number, time=until), self._answers(offer, one)
            case OverrideState.REFUSED:
                return self._answers(offer, one), self.tr("Nothing was opened.")
            case OverrideState.OVER:
                over = self.tr("Override {number} is over.").format(number=one.number)
                return over, self._answers(offer, one)

    def _second(self, offer: ToldOffer, one: ToldOverride) -> str:
        if one.needs == 1:
            return ""
        if not one.answers:
            return self.tr("Two supervisors must grant it.")
        return self._answers(offer, one) + " " + self.tr("Another supervisor must grant it too.")

    def _answers(self, offer: ToldOffer, one: ToldOverride) -> str:
        granted = self.tr("{who} granted at {time}: “{words}”")
        refused = self.tr("{who} refused at {time}: “{words}”")
        return " ".join(
            (granted if each.granted else refused).format(
                who=_who(offer, each.by),
                time=time_words.minute(each.at, self._zone),
                words=printable(each.words),
            )
            for each in one.answers
        )

    def _pairs(self, one: ToldOverride) -> tuple[tuple[str, str], ...]:
        starts = ", ".join(time_words.clock(each.started_at, self._zone) for each in one.recordings)
        return (
            (self.tr("Override"), one.number),
            (self.tr("Why"), override_reason_words(one.reason)),
            (self.tr("Recordings"), starts),
            (self.tr("For"), self.tr("{n} min").format(n=one.minutes)),
        )


def _who(offer: ToldOffer, badge: str) -> str:
    for each in offer.candidates:
        if each.badge == badge:
            return f"{role_words(each.role)} {badge}"
    return badge
