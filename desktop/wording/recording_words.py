"""Words for what is known of a recording without watching it."""

from collections.abc import Mapping

from desktop.domain.recordings import ClockDoubt, MediaCondition, StartSource
from desktop.domain.viewed_parts import Speed
from desktop.wording.language import said

CONDITIONS: Mapping[MediaCondition, str] = {
    MediaCondition.PLAYABLE: "Video that can be played.",
    MediaCondition.EMPTY: "The file is empty. It is kept and sealed as it came.",
    MediaCondition.TRUNCATED: (
        "The video is cut off before its end. All that the camera held is kept and sealed."
    ),
    MediaCondition.UNDECODABLE: (
        "The video cannot be decoded here. It is kept and sealed as it came."
    ),
    MediaCondition.NOT_VIDEO: "The file is not a video. It is kept and sealed as it came.",
}

CLOCK_DOUBTS: Mapping[ClockDoubt, str] = {
    ClockDoubt.NONE: "There is no doubt about the camera's clock.",
    ClockDoubt.BEFORE_CAMERAS: (
        "The camera's clock was not set: its date is from before such cameras were made. "
        "Times are kept as recorded."
    ),
    ClockDoubt.IN_THE_FUTURE: (
        "The camera's clock was ahead: its date is in the future. Times are kept as recorded."
    ),
    ClockDoubt.UNKNOWN: "The camera gave no time for this recording.",
}

START_SOURCES: Mapping[StartSource, str] = {
    StartSource.MEDIA: "Start time from the recording itself",
    StartSource.FILE_NAME: "Start time from the file's name",
    StartSource.FILE_TIME: "Start time from the file's date on the camera",
    StartSource.UNKNOWN: "Start time not known",
}

SPEEDS: Mapping[Speed, str] = {
    Speed.QUARTER: "at 0.25 times",
    Speed.HALF: "at 0.5 times",
    Speed.NORMAL: "at normal speed",
    Speed.DOUBLE: "at 2 times",
    Speed.FOURFOLD: "at 4 times",
    Speed.EIGHTFOLD: "at 8 times",
    Speed.STILL: "standing still",
    Speed.UNKNOWN: "at a speed that was not noted",
}


def condition_words(condition: MediaCondition) -> str:
    """What probing found of a file, and that it is kept."""
    return said(CONDITIONS[condition])


def clock_doubt_words(doubt: ClockDoubt) -> str:
    """Whether the camera's clock can be believed."""
    return said(CLOCK_DOUBTS[doubt])


def start_source_words(source: StartSource) -> str:
    """Where a start time comes from."""
    return said(START_SOURCES[source])


def speed_words(speed: Speed) -> str:
    """How fast footage was played, to stand behind the times."""
    return said(SPEEDS[speed])
