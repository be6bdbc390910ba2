"""The main job, from a docked camera to a verified station, by the program's own commands."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

from tests.journeys.filled_forms import WORDS, fill
from tests.journeys.shell import Ran, Shell

OFFICER, PARTNER, SERGEANT, CUSTODIAN, ADMINISTRATOR = "4412", "4387", "2107", "5001", "9001"
SAW_IT_AT = "2026-11-20T16:47:3"


@dataclass(frozen=True, slots=True)
class MainJob:
    """What the walk left behind, and what it was told on its way."""

    station: Path
    password: str
    cameras: Path
    recording: str
    other_recording: str
    incident: str
    still: Path
    package: Path
    export: Path
    head: str
    told: tuple[Ran, ...]


def walk(folder: Path, shell: Shell) -> MainJob:
    """Make a demonstration station under a folder that is not there yet and do the main job."""
    made = shell("demo", "create", folder, "--json").body
    shell.station, shell.password = Path(made["station"]), made["password"]
    cameras = folder / "cameras"
    shell.at("cad", "import", folder / "cad.csv", badge=ADMINISTRATOR)
    for camera, wearer in (("C-0317", OFFICER), ("C-0342", PARTNER)):
        shell("offload", cameras / camera, "--wearer", wearer, "--station", shell.station)
    own, other = (recording_of(shell, badge) for badge in (OFFICER, PARTNER))
    created = shell.at(
        *("incident", "create", "--recording", own, "--category", "CFS"),
        *("--circumstance", "dispatched-call", "--json"),
        badge=OFFICER,
    ).body["incident"]
    incident = created["number"]
    shell.at("incident", "add", incident, "--recording", other, badge=OFFICER)
    still = folder / "still.png"
    shell.at("review", incident, badge=OFFICER, code=3)
    shell.at("still", own, "--at", "2", "--out", still, badge=OFFICER, code=3)
    assert not still.exists()
    seal(shell, incident, "initial", folder, OFFICER)
    shell.at("review", incident, badge=OFFICER)
    shell.at("review", incident, badge=PARTNER, code=3)
    shell.at("still", own, "--at", "2", "--out", still, badge=OFFICER)
    seal(shell, incident, "supplement", folder, OFFICER)
    shell.at("report", "show", incident, badge=SERGEANT)
    shell.at("decide", incident, "approve", "--note", "Complete and clear.", badge=SERGEANT)
    head = shell.at("log", "head", "--json", badge=CUSTODIAN).body["head"]["code"]
    package = folder / "custody-log.zip"
    shell.at("log", "export", "--out", package, badge=CUSTODIAN)
    shell("log", "check", package)
    unpacked = folder / "custody-log"
    with zipfile.ZipFile(package) as exported:
        exported.extractall(unpacked)
    shell("verify", "--station", shell.station, "--head", head)
    return MainJob(
        station=shell.station,
        password=made["password"],
        cameras=cameras,
        recording=own,
        other_recording=other,
        incident=incident,
        still=still,
        package=package,
        export=unpacked / "log.jsonl",
        head=head,
        told=tuple(shell.told),
    )


def recording_of(shell: Shell, badge: str) -> str:
    """The recording of the disturbance that a person's camera made."""
    listed = shell.at("recordings", "--json", badge=badge).body["recordings"]
    (found,) = [
        each["id"]
        for each in listed
        if each["wearer"] == badge and (each["started_at"] or "").startswith(SAW_IT_AT)
    ]
    return str(found)


def seal(
    shell: Shell, incident: str, kind: str, folder: Path, badge: str, narrative: str = WORDS
) -> Ran:
    """Fill a form in and seal it as a person's report."""
    form = shell.at("report", "form", incident, "--kind", kind, "--json", badge=badge).body
    filled = fill(form["form"], folder / f"{kind}-{badge}.toml", narrative=narrative)
    return shell.at("report", "seal", incident, "--kind", kind, "--from", filled, badge=badge)
