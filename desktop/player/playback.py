"""What a player does on its control thread: libVLC for what moves, exact frames for what stands."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.refusals import BadInput, KnownError, Problem, Refused
from desktop.player.deck import Deck, Loaded, Signal
from desktop.player.handing_over import HandingOver
from desktop.player.play_head import PlayHead, Sign, Way
from desktop.ports.footage_vault import FootageReader
from desktop.ports.player import ExactFrames, Frame, GrantedFootage, PlayerState

log = logging.getLogger(__name__)

_SAME_FRAME = 0.008  # seconds by which libVLC may show a picture before its time
_HEARD_ON_THE_WAY = 0.05  # seconds of another place's sound that nobody notices
_PAST_ITS_START = 0.002  # seconds: at a frame's very first moment libVLC shows the one before
_STALLED = 20.0  # seconds without a sign of life from libVLC
_NEAR_THE_END = 1.0  # seconds before the end in which no picture may be left to show
_FINISHED = frozenset({PlayerState.FAILED, PlayerState.CLOSED})
_SIGNS = {Signal.PLAYING: Sign.PLAYING, Signal.BUFFERED: Sign.BUFFERED}

OpenExactFrames = Callable[[FootageReader], ExactFrames]
MakeDeck = Callable[["Playback"], Deck]


@dataclass(slots=True)
class Settings:
    """How to play; kept while nothing plays."""

    rate: float = 1.0
    volume: int = 100
    muted: bool = True


class Playback:
    """Plays one recording, all on one thread but for what says otherwise.

    Life-cycle: see PlayerState. `is_wanted` is what was asked for last: libVLC follows later, and
    what it tells is judged by it. A pause that was not asked for is the recording's end.
    """

    def __init__(
        self,
        footage: GrantedFootage,
        open_exact_frames: OpenExactFrames,
        make_deck: MakeDeck,
        out: HandingOver,
    ) -> None:
        self.settings = Settings()
        self.head = PlayHead()
        self.state = PlayerState.IDLE
        self.problem: KnownError | None = None
        self.duration: float | None = None
        self.start_offset = 0.0
        self.is_wanted = False
        self._footage = footage
        self._open_exact_frames = open_exact_frames
        self._make_deck = make_deck
        self._out = out
        self._deck: Deck | None = None
        self._frames: ExactFrames | None = None
        self._medium: Loaded | None = None
        self._has_displayed = False
        self._displayed = bytearray()
        self._is_hushed = False
        self._onward: tuple[float, float] | None = None  # the place, and where to enter
        self._started_at = 0.0
        self._sign_of_life = 0.0

    @property
    def is_finished(self) -> bool:
        return self.state in _FINISHED

    def within(self, at: float) -> float:
        """A time inside the recording; on any thread."""
        return max(0.0, at if self.duration is None else min(at, self.duration))

    # What libVLC's own threads call

    def displayed(self, memory: memoryview, stride: int) -> None:
        """Hand out what libVLC displays now, if it belongs to the place that was sought."""
        self._has_displayed = True
        self._sign_of_life = time.monotonic()
        picture = bytearray(memory)
        repeats = self.head.last_shown is None and picture == self._displayed
        self._displayed = picture
        medium, at = self._medium, self.head.show(repeats=repeats)
        if medium is not None and at is not None:
            size = (medium.width, medium.height)
            self._out.frame(Frame(picture, *size, stride, self.within(at), exact=False))

    def heard(self, signal: Signal, at: float) -> None:
        """Move the head at once; what follows from the signal is for the control thread."""
        self._sign_of_life = time.monotonic()
        if signal is Signal.TIME:
            self.head.correct(at - self.start_offset)
        elif signal in _SIGNS:
            self.head.hear(_SIGNS[signal])

    # Commands

    def play(self) -> None:
        if self.is_wanted:
            return
        if self.state is PlayerState.IDLE:
            self._load(0.0)
        self._run_from(0.0 if self.state is PlayerState.ENDED else self.head.position)

    def pause(self) -> None:
        if self.state is PlayerState.IDLE:
            self._load(0.0)
            self._enter(PlayerState.PAUSED)
        elif self.is_wanted:
            shown = self.head.last_shown
            at = self.head.position if shown is None else shown + _SAME_FRAME
            self._halt(at)
            self._stand_on(self._exact.at(self.within(at)))

    def toggle(self) -> None:
        if self.is_wanted:
            self.pause()
        else:
            self.play()

    def seek(self, seconds: float) -> None:
        if self.state is PlayerState.IDLE:
            self._load(seconds)
            self._enter(PlayerState.PAUSED)
        elif self.is_wanted:
            self._run_from(self.within(seconds))
            self._out.position(self.within(seconds))
        else:
            self._stand_on(self._exact.at(self.within(seconds)))

    def step(self, frames: int) -> None:
        self.pause()
        self._stand_on(self._exact.beside(self.head.position, frames))

    def set_rate(self, rate: float) -> None:
        self.settings.rate = rate
        self.head.set_rate(rate)
        if self._deck is not None:
            self._deck.set_rate(rate)

    def set_sound(self, *, volume: int | None = None, muted: bool | None = None) -> None:
        if volume is not None:
            self.settings.volume = volume
        if muted is not None:
            self.settings.muted = muted
        if self._deck is not None:
            self._deck.set_volume(self.settings.volume)
            self._deck.set_muted(muted=self.settings.muted or self._is_hushed)

    # What happens without a command

    def beat(self) -> None:
        """Look at the grant, tell the position, and notice when libVLC gives no sign of life."""
        if self.is_finished:
            return
        if not self._footage.is_granted():
            self.fail(Refused(Problem.GRANT_ENDED))
            return
        if self._is_hushed and not self.head.is_arriving:
            self._is_hushed = False
            self.set_sound()
        if self.state is PlayerState.PLAYING:
            self._out.position(self.within(self.head.position))
        if self.is_wanted and time.monotonic() - self._sign_of_life > _STALLED:
            self.fail(BadInput(Problem.NOT_DECODABLE))

    def follow(self, signal: Signal) -> None:
        """Draw the consequence of a signal."""
        if self.is_finished or self._deck is None:
            return
        if signal is Signal.ERROR:
            self.fail(BadInput(Problem.NOT_DECODABLE))
        elif signal is Signal.PLAYING and not self.is_wanted:
            self._deck.pause()  # it was asked to while it could not yet
        elif signal is Signal.PAUSED and self.is_wanted and self._onward is not None:
            self._send_on(self._onward)
        elif signal is Signal.PAUSED and self.is_wanted and self.head.awaits(Sign.PLAYING):
            self._deck.resume()  # likewise
        elif signal in {Signal.PAUSED, Signal.ENDED} and self.is_wanted:
            self._end()
        elif self.is_wanted and self.head.is_running:
            self._enter(PlayerState.PLAYING)

    def fail(self, failure: Exception) -> None:
        """Stop for good, and take every picture back; CLOSED where the grant ended."""
        if self.is_finished:
            return
        if not isinstance(failure, KnownError):
            log.error("the player failed", exc_info=failure)
            failure = BadInput(Problem.NOT_DECODABLE)
        self.is_wanted = False
        self.head.stand(self.head.position)
        self._out.wipe()
        self.problem = failure
        self._out.failed(failure)
        ended = failure.problem is Problem.GRANT_ENDED
        self._enter(PlayerState.CLOSED if ended else PlayerState.FAILED)
        self._out.wipe()
        self.give_back()

    def give_back(self) -> None:
        """Forget the key, then release everything. Can take seconds."""
        self.is_wanted = False
        self._footage.reader.close()
        deck, self._deck = self._deck, None
        if deck is not None:
            deck.release()
        self._displayed[:] = bytes(len(self._displayed))  # in its place: it may be being painted
        self._displayed = bytearray()
        frames, self._frames = self._frames, None
        if frames is not None:
            frames.close()

    # How it is done

    @property
    def _exact(self) -> ExactFrames:
        if self._frames is None:
            raise BadInput(Problem.NOT_DECODABLE)
        return self._frames

    def _enter(self, state: PlayerState) -> None:
        if state is not self.state and not self.is_finished:
            self.state = state
            self._out.state(state)

    def _load(self, at: float) -> None:
        """Open the recording, and show the exact picture at a time."""
        self._enter(PlayerState.LOADING)
        reader = self._footage.reader
        frames = self._frames = self._open_exact_frames(reader)
        self.duration, self.start_offset = frames.duration, frames.start_offset
        first = frames.at(self.within(at))
        self._medium = Loaded(reader, frames.container, first.width, first.height)
        self.head.stand(first.at)
        self._out.frame(first)
        self._out.position(first.at)

    def _run_from(self, at: float) -> None:
        """Have libVLC play from a time, whatever it does now."""
        entry = self._exact.entry(at)
        was_wanted, self.is_wanted = self.is_wanted, True
        self._sign_of_life = time.monotonic()
        self._is_hushed = at - entry > _HEARD_ON_THE_WAY
        self._onward = None
        # Not every container finds its way back to its first picture: from there, load it anew.
        from_the_start = entry + self.start_offset <= 0
        if self._deck is None or not self._deck.can_resume or from_the_start:
            self._onward = None if from_the_start else (at, entry)
            self._start(at)
        else:
            awaits = {Sign.BUFFERED} if was_wanted else {Sign.BUFFERED, Sign.PLAYING}
            self._go_to(at, entry, awaits)
        self.set_sound()

    def _start(self, at: float) -> None:
        """Load the medium into libVLC, and play it from its start or, from there, go onward.

        To go onward it begins paused: else pictures of its start would come after the jump.
        """
        if self._medium is None:
            return
        self._enter(PlayerState.LOADING)
        self._has_displayed, self._started_at = False, at
        self.head.jump(at, -self.start_offset, {Sign.BUFFERED, Sign.PLAYING})
        if self._deck is None:
            self._deck = self._make_deck(self)
        self._deck.start(self._medium, paused=self._onward is not None)
        self._deck.set_rate(self.settings.rate)

    def _send_on(self, place: tuple[float, float]) -> None:
        """It is loaded, and paused: go where it is to play from."""
        self._onward = None
        self._go_to(*place, {Sign.BUFFERED, Sign.PLAYING})

    def _go_to(self, at: float, entry: float, awaits: set[Sign]) -> None:
        way = Way.ONE_PICTURE if self._exact.is_reordered else Way.UNSEEN
        self.head.jump(at, entry, awaits, way)
        if self._deck is not None:
            self._deck.go_to(entry + self.start_offset + _PAST_ITS_START)
            self._deck.resume()

    def _halt(self, at: float) -> None:
        """Have libVLC stand still; none of its pictures is handed out from here on."""
        self.is_wanted = False
        self._onward = None
        self.head.stand(self.within(at))
        if self._deck is not None:
            self._deck.pause()

    def _stand_on(self, frame: Frame, state: PlayerState = PlayerState.PAUSED) -> None:
        self.head.stand(frame.at)
        self._out.frame(frame)
        self._enter(state)
        self._out.position(frame.at)

    def _end(self) -> None:
        """Stand on the last picture; but what ended without any picture has failed."""
        self._halt(self.head.position)
        end = self.head.position if self.duration is None else self.duration
        if not self._has_displayed and self._started_at < end - _NEAR_THE_END:
            raise BadInput(Problem.NOT_DECODABLE)
        self._stand_on(self._exact.at(end), PlayerState.ENDED)
