"""Two cameras that saw the same, side by side on one clock in UTC."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.ports.player import FASTEST, SLOWEST, Player, PlayerState

_TOGETHER = 0.02  # seconds: less than a frame
_MADE_UP_IN = 0.5  # seconds in which a small difference is made up
_SLOWEST_SHARE, _FASTEST_SHARE = 0.5, 2.0  # of the rate, while it is
_SETTLES_IN = 0.6  # seconds in which a player's position is less sure after a change
_TOO_FAR = 3.0  # seconds: sooner sought than made up
_STANDING = frozenset({PlayerState.PAUSED, PlayerState.ENDED})
_LOST = frozenset({PlayerState.FAILED, PlayerState.CLOSED})


@dataclass(slots=True)
class CameraTrack:
    """One camera's player, and when its first picture was taken by its own clock, in UTC.

    `ahead`: seconds by which that clock was ahead of the true time. `is_starting`: it was told to
    play, and has not yet begun. `measured_from` and `rate_back_at` are times on this computer's
    clock: when its position can be relied on, and when it has made up a difference.
    """

    player: Player
    starts_at: datetime
    ahead: float = 0.0
    is_starting: bool = False
    measured_from: float = 0.0
    rate_back_at: float | None = None

    def seconds_at(self, moment: datetime) -> float:
        """The recording's own time at a moment; below 0 before it began."""
        return (moment - self.starts_at).total_seconds() + self.ahead

    def moment_at(self, seconds: float) -> datetime:
        """When the recording's own time was so many seconds."""
        return self.starts_at + timedelta(seconds=seconds - self.ahead)

    def covers(self, moment: datetime) -> bool:
        """Whether the camera was recording, as far as is known."""
        seconds, duration = self.seconds_at(moment), self.player.duration
        return seconds >= 0 and (duration is None or seconds < duration)


class SynchronizedPlayers:
    """Plays two players as one; for one thread.

    The first that plays leads, and the other is kept at the same moment: a small difference is made
    up by playing it a little faster or slower, a large one by a seek. A camera that was not yet
    recording stands on its first picture meanwhile; where neither was, playing stops. Whoever owns
    this calls `keep_together` whenever a player tells its position or its state.
    """

    def __init__(
        self,
        first: CameraTrack,
        second: CameraTrack,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._now = now
        self._tracks = (first, second)
        self._moment = min(first.moment_at(0), second.moment_at(0))
        self._rate = 1.0
        self._runs = False
        self._stepped: CameraTrack | None = None
        self._followed: datetime | None = None

    @property
    def moment(self) -> datetime:
        """What both show, in UTC."""
        leader = self._leader()
        return self._moment if leader is None else leader.moment_at(leader.player.position)

    @property
    def is_running(self) -> bool:
        """Whether it plays, or waits for a camera that was not yet recording."""
        return self._runs

    def play(self) -> None:
        """Go on from the moment; from the first camera's start after the end of both."""
        if not any(self._may_play(track) for track in self._tracks):
            self._moment = min(track.moment_at(0) for track in self._tracks)
        self._runs = True
        self._go_to(self._moment)

    def pause(self) -> None:
        """Stand still, both on the exact picture of one moment."""
        moment = self.moment
        self._runs = False
        for track in self._tracks:
            track.player.pause()
        self._go_to(moment)

    def toggle(self) -> None:
        """Pause or play."""
        if self._runs:
            self.pause()
        else:
            self.play()

    def seek(self, moment: datetime) -> None:
        """Take both to a moment."""
        self._go_to(moment)

    def step(self, frames: int) -> None:
        """Pause, and go so many frames of the leading camera; the other comes along."""
        if self._runs:
            self.pause()
        self._stepped = self._stepped or self._standing_leader()
        self._stepped.player.step(frames)

    def set_rate(self, rate: float) -> None:
        """Play both at a rate. Raises ValueError outside SLOWEST to FASTEST."""
        moment = self.moment
        for track in self._tracks:
            track.player.set_rate(rate)
        self._rate = rate
        if self._runs:
            self._go_to(moment)

    def set_ahead(self, camera: int, seconds: float) -> None:
        """Correct the clock of a camera (0 or 1), and bring both together again."""
        moment = self.moment
        self._tracks[camera].ahead = seconds
        self._go_to(moment)

    def close(self, *, wait: bool = True) -> None:
        """Close both players."""
        self._runs = False
        for track in self._tracks:
            track.player.close(wait=wait)

    def keep_together(self) -> None:
        """Start, hold back or hurry whichever is not where the leader is."""
        leader = self._leader()
        if not self._runs:
            self._come_along()
        elif leader is not None:
            self._moment = leader.moment_at(leader.player.position)
            self._lead(leader)
            for track in self._tracks:
                if track is not leader:
                    self._follow(track)
        elif all(track.player.state in _STANDING | _LOST for track in self._tracks):
            self._runs = any(self._may_play(track) for track in self._tracks)

    def _leader(self) -> CameraTrack | None:
        if not self._runs:
            return None
        playing = (t for t in self._tracks if t.player.state is PlayerState.PLAYING)
        return next(playing, None)

    def _standing_leader(self) -> CameraTrack:
        """The first that was recording at the moment."""
        return next((t for t in self._tracks if t.covers(self._moment)), self._tracks[0])

    def _may_play(self, track: CameraTrack) -> bool:
        at_end = track.player.state is PlayerState.ENDED or not track.covers(self._moment)
        return track.player.state not in _LOST and not at_end

    def _go_to(self, moment: datetime) -> None:
        self._moment = self._followed = moment
        self._stepped = None
        for track in self._tracks:
            self._end_making_up(track)
            track.player.seek(max(0.0, track.seconds_at(moment)))
            track.is_starting = self._runs and track.covers(moment)
            if track.is_starting:
                track.player.play()
            else:
                track.player.pause()

    def _lead(self, track: CameraTrack) -> None:
        track.is_starting = False
        if track.rate_back_at is not None:
            self._end_making_up(track)

    def _follow(self, track: CameraTrack) -> None:
        player, seconds, now = track.player, track.seconds_at(self._moment), self._now()
        if self._may_start(track):
            track.is_starting = True
            player.seek(seconds)
            player.play()
        elif player.state is not PlayerState.PLAYING:
            return
        elif track.is_starting:
            track.is_starting = False
            track.measured_from = now + _SETTLES_IN
        elif track.rate_back_at is not None:
            if now >= track.rate_back_at:
                self._end_making_up(track)
        elif now >= track.measured_from:
            self._make_up(track, seconds - player.position)

    def _may_start(self, track: CameraTrack) -> bool:
        stands = track.player.state is PlayerState.PAUSED and not track.is_starting
        return stands and track.covers(self._moment)

    def _make_up(self, track: CameraTrack, behind: float) -> None:
        """Begin to make up so many seconds, by one change of rate: each takes a while to settle."""
        if abs(behind) > _TOO_FAR:
            track.player.seek(track.seconds_at(self._moment))
            track.measured_from = self._now() + _SETTLES_IN
        elif abs(behind) > _TOGETHER:
            slowest = max(SLOWEST, self._rate * _SLOWEST_SHARE)
            fastest = min(FASTEST, self._rate * _FASTEST_SHARE)
            rate = min(max(self._rate + behind / _MADE_UP_IN, slowest), fastest)
            if rate != self._rate:
                track.player.set_rate(rate)
                track.rate_back_at = self._now() + behind / (rate - self._rate)

    def _end_making_up(self, track: CameraTrack) -> None:
        track.player.set_rate(self._rate)
        track.rate_back_at = None
        track.measured_from = self._now() + _SETTLES_IN

    def _come_along(self) -> None:
        """Have the other camera show the very moment of the frame that was stepped to."""
        leader = self._stepped
        if leader is None or leader.player.state not in _STANDING:
            return
        moment = leader.moment_at(leader.player.position)
        if moment != self._followed:
            self._moment = self._followed = moment
            for track in self._tracks:
                if track is not leader:
                    track.player.seek(max(0.0, track.seconds_at(moment)))
