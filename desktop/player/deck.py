"""One libVLC media player over one reader, reduced to what a player needs."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from desktop.player.footage_source import FootageSource
from desktop.player.libvlc import Binding, Event, Instance, MediaPlayer
from desktop.player.picture_sink import Displayed, PictureSink
from desktop.ports.footage_vault import FootageReader

_MILLISECONDS = 1000
_ALL_BUFFERED = 100.0


class Signal(Enum):
    """What libVLC tells of a medium under way."""

    PLAYING = auto()
    PAUSED = auto()
    BUFFERED = auto()
    TIME = auto()
    ENDED = auto()
    ERROR = auto()


@dataclass(frozen=True, slots=True)
class Loaded:
    """What to play: the container by FFmpeg's name, and the size of the pictures wanted."""

    reader: FootageReader
    container: str
    width: int
    height: int


class Deck:
    """Plays on the container's own clock, in seconds. All on one thread, but for the callbacks.

    `heard` gets every signal on libVLC's threads, with libVLC's time where it is TIME, and must
    neither wait nor call the deck. `failed` gets what the reader raised.
    """

    def __init__(
        self,
        vlc: Binding,
        instance: Instance,
        displayed: Displayed,
        heard: Callable[[Signal, float], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._vlc = vlc
        self._instance = instance
        self._heard = heard
        self._failed = failed
        self._source: FootageSource | None = None
        self._sink = PictureSink(vlc, displayed)
        self._player: MediaPlayer = instance.media_player_new()
        self._events = self._player.event_manager()
        self._listen()

    @property
    def can_resume(self) -> bool:
        """Whether a medium is loaded that has not come to its end or broken."""
        states = (self._vlc.State.Playing, self._vlc.State.Paused)
        return self._source is not None and self._player.get_state() in states

    def start(self, medium: Loaded, *, paused: bool) -> None:
        """Load a medium anew, and play it from its start; or, `paused`, decode nothing yet."""
        self._unload()
        self._source = FootageSource(
            self._vlc,
            medium.reader,
            (
                *((":start-paused",) if paused else ()),
                ":play-and-pause",  # else the last picture goes at the end
                # Only the format that was found without libVLC: no playlist, nothing that could
                # name another file.
                ":demux=avformat",
                f":avformat-format={medium.container}",
            ),
            self._failed,
        )
        self._sink.attach(self._player, medium.width, medium.height)
        self._player.set_media(self._source.make_medium(self._instance))
        self._player.play()

    def go_to(self, at: float) -> None:
        """Jump to a time, without a change of playing or pausing."""
        self._player.set_time(round(max(0.0, at) * _MILLISECONDS))

    def pause(self) -> None:
        self._player.set_pause(1)

    def resume(self) -> None:
        self._player.set_pause(0)

    def set_rate(self, rate: float) -> None:
        self._player.set_rate(rate)

    def set_volume(self, percent: int) -> None:
        self._player.audio_set_volume(percent)

    def set_muted(self, *, muted: bool) -> None:
        self._player.audio_set_mute(muted)

    def cut_off(self) -> None:
        """Let libVLC read nothing more; from any thread."""
        if self._source is not None:
            self._source.cut_off()

    def release(self) -> None:
        """Stop, and give everything back. Can take seconds."""
        self._unload()
        for kind in self._kinds():
            self._events.event_detach(kind)
        self._player.release()

    def _unload(self) -> None:
        self.cut_off()
        self._player.stop()
        self._sink.wipe()
        if self._source is not None:
            self._source.release()
            self._source = None

    def _listen(self) -> None:
        for kind, signal in self._kinds().items():
            self._events.event_attach(kind, self._forward, signal)

    def _kinds(self) -> dict[object, Signal]:
        kinds = self._vlc.EventType
        return {
            kinds.MediaPlayerPlaying: Signal.PLAYING,
            kinds.MediaPlayerPaused: Signal.PAUSED,
            kinds.MediaPlayerBuffering: Signal.BUFFERED,
            kinds.MediaPlayerTimeChanged: Signal.TIME,
            kinds.MediaPlayerEndReached: Signal.ENDED,
            kinds.MediaPlayerEncounteredError: Signal.ERROR,
        }

    def _forward(self, event: Event, signal: Signal) -> None:
        at = 0.0
        if signal is Signal.BUFFERED and event.u.new_cache < _ALL_BUFFERED:
            return
        if signal is Signal.TIME:
            at = event.u.new_time / _MILLISECONDS
        self._heard(signal, at)
