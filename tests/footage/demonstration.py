"""The demonstration day: what seven cameras saw on 20 November 2026, and what dispatch noted."""

from dataclasses import dataclass
from datetime import UTC, datetime

from tests.footage.recordings import RecordingPlan


@dataclass(frozen=True, slots=True)
class DemonstrationRecording:
    """One recording of the demonstration, and where it lies below the folder of all cameras."""

    camera: str
    name: str
    plan: RecordingPlan

    @property
    def path(self) -> str:
        """Relative, with forward slashes."""
        return f"{self.camera}/DCIM/100FIRST/{self.name}"


@dataclass(frozen=True, slots=True)
class DispatchedOfficer:
    """One row of the CAD export: one officer's part in one event."""

    event: str
    badge: str
    dispatched: str
    cleared: str
    call_type: str


def _at(hour: int, minute: int, second: int = 0) -> datetime:
    return datetime(2026, 11, 20, hour, minute, second, tzinfo=UTC)


# Times are UTC; in Boston it was five hours earlier. Three cameras see the disturbance at 16:47.
RECORDINGS = (
    DemonstrationRecording(
        "C-0317",
        "20261120_131200.mp4",
        RecordingPlan(camera="C-0317", started_at=_at(13, 12), seconds=8, size=(480, 270), tint=10),
    ),
    DemonstrationRecording(
        "C-0317",
        "20261120_151400.mp4",
        RecordingPlan(camera="C-0317", started_at=_at(15, 14), seconds=8, size=(480, 270), tint=20),
    ),
    DemonstrationRecording(
        "C-0317",
        "20261120_164731.mp4",
        RecordingPlan(
            camera="C-0317", started_at=_at(16, 47, 31), seconds=14, size=(640, 360), quality=24
        ),
    ),
    DemonstrationRecording(
        "C-0342",
        "20261120_164735.mov",
        RecordingPlan(
            camera="C-0342",
            container="mov",
            sound="pcm_s16le",
            started_at=_at(16, 47, 35),
            seconds=14,
            rate=12,
            size=(480, 360),
            tone=523.0,
            tint=40,
        ),
    ),
    DemonstrationRecording(
        "C-0342",
        "20261120_172055.mp4",
        RecordingPlan(
            camera="C-0342",
            started_at=_at(17, 20, 55),
            seconds=10,
            b_frames=3,
            key_frame_every=30,
            size=(640, 360),
            tone=523.0,
            tint=40,
        ),
    ),
    DemonstrationRecording(
        "C-0329",
        "20261120_164740.ts",
        RecordingPlan(
            camera="C-0329",
            container="mpegts",
            b_frames=2,
            started_at=_at(16, 47, 40),
            seconds=12,
            size=(640, 360),
            tone=587.0,
            tint=60,
        ),
    ),
    DemonstrationRecording(
        "C-0361",
        "20261120_183010.avi",
        RecordingPlan(
            camera="C-0361",
            container="avi",
            codec="mjpeg",
            sound="pcm_s16le",
            started_at=_at(18, 30, 10),
            seconds=8,
            rate=8,
            size=(320, 240),
            tone=659.0,
            tint=30,
        ),
    ),
    DemonstrationRecording(
        "C-0308",
        "20261120_190500.mp4",
        RecordingPlan(
            camera="C-0308",
            started_at=_at(19, 5),
            seconds=10,
            b_frames=2,
            index_first=True,
            size=(640, 360),
            tone=698.0,
            tint=50,
        ),
    ),
    DemonstrationRecording(
        "C-0355",
        "20261120_143020.mov",
        RecordingPlan(
            camera="C-0355",
            container="mov",
            started_at=_at(14, 30, 20),
            seconds=8,
            size=(480, 270),
            tone=784.0,
            tint=5,
        ),
    ),
    DemonstrationRecording(
        "C-0370",
        "20261120_201500.mp4",
        RecordingPlan(
            camera="C-0370", started_at=_at(20, 15), seconds=8, size=(480, 270), tone=880.0, tint=70
        ),
    ),
)

WEARERS = {
    "C-0308": "4502",
    "C-0317": "4412",
    "C-0329": "4421",
    "C-0342": "4387",
    "C-0355": "4590",
    "C-0361": "4466",
}
"""Who wears which camera; C-0370 is a pool camera that nobody is assigned to."""

NO_SUCH_BADGE = "4999"
"""Dispatch mistyped it: it belongs on the list of exceptions."""

_DISTURBANCE = "26-118452"
CAD_COLUMNS = ("Event ID", "Officer Badge ID", "Dispatched Time", "Cleared Time", "Call Type")
CAD_ROWS = (
    DispatchedOfficer(
        "26-118204", "4412", "2026-11-20T13:09:30Z", "2026-11-20T13:31:00Z", "Vehicle stop"
    ),
    DispatchedOfficer(
        "26-118311", "4590", "2026-11-20T14:26:00Z", "2026-11-20T14:52:00Z", "Person stop"
    ),
    DispatchedOfficer(
        "26-118377", "4412", "2026-11-20T15:11:00Z", "2026-11-20T15:38:00Z", "School contact"
    ),
    DispatchedOfficer(
        "26-118401", "4412", "2026-11-20T15:52:00Z", "2026-11-20T16:21:00Z", "Sick assist"
    ),
    DispatchedOfficer(
        _DISTURBANCE, "4412", "2026-11-20T16:44:10Z", "2026-11-20T17:58:00Z", "Disturbance"
    ),
    DispatchedOfficer(
        _DISTURBANCE, "4387", "2026-11-20T16:44:10Z", "2026-11-20T17:58:00Z", "Disturbance"
    ),
    DispatchedOfficer(
        _DISTURBANCE,
        "4421",
        "2026-11-20T11:45:00-05:00",
        "2026-11-20T12:40:00-05:00",
        "Disturbance",
    ),
    DispatchedOfficer(
        _DISTURBANCE, NO_SUCH_BADGE, "2026-11-20T16:46:00Z", "2026-11-20T17:20:00Z", "Disturbance"
    ),
    DispatchedOfficer("26-118519", "4466", "2026-11-20T18:26:00Z", "2026-11-20T19:02:00Z", "Crash"),
    DispatchedOfficer(
        "26-118533", "4502", "2026-11-20T19:01:00Z", "2026-11-20T19:40:00Z", "School contact"
    ),
)
