"""Finding one exact frame: the one that is on screen at a given second."""

import math
from contextlib import closing
from fractions import Fraction

from desktop.domain.refusals import BadInput, Problem
from desktop.media.frame_finder import ExactFrame, FrameFinder
from desktop.ports.footage_vault import FootageReader


def exact_frame(reader: FootageReader, at: float) -> ExactFrame:
    """The last frame whose time is at or before `at` seconds after the first frame's time.

    Raises BadInput (STILL_TIME_OUTSIDE before the start or after the last frame's own duration,
    NOT_DECODABLE, also for a time before the first picture that can be decoded) and what the
    reader raises.
    """
    if not math.isfinite(at) or at < 0:
        raise BadInput(Problem.STILL_TIME_OUTSIDE, at=at)
    with closing(FrameFinder(reader)) as finder:
        found = finder.find(Fraction(at))
    if found.is_last and at >= found.at + found.seconds:
        raise BadInput(Problem.STILL_TIME_OUTSIDE, at=at)
    return found
