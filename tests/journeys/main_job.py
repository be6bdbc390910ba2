"""The main job, from a docked camera to a verified station, by the program's own commands."""

from dataclasses import dataclass
from pathlib import Path

from tests.journeys.filled_forms import WORDS, fill
from tests.journeys.shell import Shell

OFFICER, PARTNER, SERGEANT, CUSTODIAN, ADMINISTRATOR = "4412", "4387", "2107", "5001", "9001"
SAW_IT_AT = "2026-11-20T16:47:3"


@dataclass(frozen=True, slots=True)
class MainJob:
    """What the walk left behind."""

    station: Path
    cameras: Path
    recording: str
    incident: str
    still: Path
    report_text: str


def walk(folder: Path, *, aloud: bool = False) -> MainJob:
    """Make a demonstration station under a folder that is not there yet and do the main job."""
    made = Shell(aloud=aloud)("demo", "create", folder, "--json").body
    shell = Shell(Path(made["station"]), made["password"], aloud=aloud)
    cameras = folder / "cameras"
    shell.at("cad", "import", folder / "cad.csv", badge=ADMINISTRATOR)
    for camera, wearer in (("C-0317", OFFICER), ("C-0342", PARTNER)):
        shell("offload", cameras / camera, "--wearer", wearer, "--station", shell.station)
    own, other = (_recording(shell, badge) for badge in (OFFICER, PARTNER))
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
    text = _seal(shell, incident, "initial", folder)
    shell.at("review", incident, badge=OFFICER)
    shell.at("review", incident, badge=PARTNER, code=3)
    shell.at("still", own, "--at", "2", "--out", still, badge=OFFICER)
    _seal(shell, incident, "supplement", folder)
    shell.at("report", "show", incident, badge=SERGEANT)
    shell.at("decide", incident, "approve", "--note", "Complete and clear.", badge=SERGEANT)
    head = shell.at("log", "head", "--json", badge=CUSTODIAN).body["head"]["code"]
    export = folder / "custody-log.jsonl"
    shell.at("log", "export", "--out", export, badge=CUSTODIAN)
    shell("log", "check", export)
    shell("verify", "--station", shell.station, "--head", head)
    return MainJob(Path(made["station"]), cameras, own, incident, still, text)


def _recording(shell: Shell, badge: str) -> str:
    listed = shell.at("recordings", "--json", badge=badge).body["recordings"]
    (found,) = [
        each["id"]
        for each in listed
        if each["wearer"] == badge and each["started_at"].startswith(SAW_IT_AT)
    ]
    return str(found)


def _seal(shell: Shell, incident: str, kind: str, folder: Path) -> str:
    form = shell.at("report", "form", incident, "--kind", kind, "--json", badge=OFFICER).body
    filled = fill(form["form"], folder / f"{kind}.toml")
    shell.at("report", "seal", incident, "--kind", kind, "--from", filled, badge=OFFICER)
    return WORDS
