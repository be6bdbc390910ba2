"""The main job on a real camera's file, at a station made from nothing by its administrator."""

import hashlib
import shutil
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.journeys.filled_forms import fill
from tests.journeys.frames import assert_is_that_frame_with_a_band, frame_on_screen
from tests.journeys.shell import MAIN, ROOT, Shell
from tests.journeys.tampering import flip, found, sealed_files, verify

KARMA = ROOT.parent / "shared" / "footage" / "karma.mp4"
INSTALLED = Path(sys.executable).with_name("firsthand")

ADMINISTRATOR, OFFICER, SERGEANT, CUSTODIAN = "9001", "4412", "2107", "5001"
PEOPLE = ((OFFICER, "officer"), (SERGEANT, "sergeant"), (CUSTODIAN, "custodian"))
FIRST_PASSWORD = "given at the front desk"
AT = 7.3

pytestmark = pytest.mark.skipif(
    not KARMA.is_file(), reason="shared/footage/karma.mp4 is not beside the repository"
)


def _make_station(shell: Shell, station: Path) -> None:
    """Found it, add its people, and let each change the first password."""
    shell.passwords[ADMINISTRATOR] = _own_password(ADMINISTRATOR)
    made = shell(
        *("station", "create", station, "--preset", "clean-reporting", "--demonstration"),
        *("--admin", ADMINISTRATOR, "--json"),
        FIRSTHAND_NEW_PASSWORD=_own_password(ADMINISTRATOR),
    ).body
    assert made["demonstration"] is True
    assert set(made["recovery"]) == {"first", "second"}
    shell.station = station
    for badge, role in PEOPLE:
        _add(shell, badge, role)


def _add(shell: Shell, badge: str, role: str) -> None:
    add = ("officer", "add", badge, "--role", role, "--unit", "School Unit", "--json")
    told = shell.at(*add, badge=ADMINISTRATOR, FIRSTHAND_NEW_PASSWORD=FIRST_PASSWORD)
    assert told.body["officer"] == {"badge": badge, "role": role, "unit": "School Unit"}
    shell.passwords[badge] = FIRST_PASSWORD
    refused = shell.at("recordings", "--json", badge=badge, code=3).body["error"]
    assert refused["code"] == "password-must-change"
    change = ("officer", "password", badge)
    shell.at(*change, badge=badge, FIRSTHAND_NEW_PASSWORD=_own_password(badge))
    shell.passwords[badge] = _own_password(badge)


def _own_password(badge: str) -> str:
    return f"nobody else's, {badge}"


def _offload(shell: Shell, camera: Path) -> str:
    """Offload the camera; unassigned, it needs somebody who vouches for the wearer."""
    offload = ("offload", camera, "--wearer", OFFICER, "--station", shell.station, "--json")
    unassigned = shell(*offload, code=2).body["error"]
    assert unassigned["code"] == "camera-unassigned"
    shell.at("camera", "assign", camera.name, "--wearer", OFFICER, badge=ADMINISTRATOR)
    told = shell(*offload).body["offload"]
    (recording,) = told["sealed"]
    assert told["safe_to_clear"] is True
    assert recording["sha256"] == hashlib.sha256(KARMA.read_bytes()).hexdigest()
    assert recording["duration"] == pytest.approx(13, abs=0.1)
    again = shell(*offload).body["offload"]
    assert (again["sealed"], again["known"]) == (
        [],
        [{"name": recording["name"], "id": recording["id"]}],
    )
    return str(recording["id"])


def test_a_real_cameras_file_goes_from_the_camera_to_a_report_a_still_and_a_proof(
    tmp_path: Path,
) -> None:
    program = (str(INSTALLED),) if INSTALLED.is_file() else MAIN
    shell = Shell(program=program)
    _make_station(shell, tmp_path / "station")
    camera = tmp_path / "cameras" / "C-0412"
    camera.mkdir(parents=True)
    shutil.copy(KARMA, camera / "karma.mp4")
    recording = _offload(shell, camera)

    listed = shell.at("recordings", "--json", badge=OFFICER).body["recordings"]
    assert [each["id"] for each in listed] == [recording]
    create = ("incident", "create", "--recording", recording, "--category", "VST")
    tags = ("--circumstance", "vehicle-stop", "--json")
    incident = shell.at(*create, *tags, badge=OFFICER).body["incident"]["id"]

    still = tmp_path / "still.png"
    take_still = ("still", recording, "--at", AT, "--out", still, "--json")
    refused = shell.at(*take_still, code=3, badge=OFFICER).body["still"]
    assert [each["code"] for each in refused["reasons"]] == ["report-not-sealed"]
    assert not still.exists()

    form = shell.at("report", "form", incident, "--json", badge=OFFICER).body["form"]
    filled = fill(form, tmp_path / "report.toml")
    shell.at("report", "seal", incident, "--from", filled, badge=OFFICER)
    assert shell.at("review", incident, "--json", badge=OFFICER).body["review"]["state"] == "open"

    taken = shell.at(*take_still, badge=OFFICER).body["still"]
    assert taken["at"] == pytest.approx(AT, abs=0.034)
    assert taken["sha256"] == hashlib.sha256(still.read_bytes()).hexdigest()
    assert_is_that_frame_with_a_band(still, frame_on_screen(KARMA, AT))
    with Image.open(still) as picture:
        assert f"Viewed by {OFFICER}" in picture.info["Comment"]

    shell.at("decide", incident, "approve", "--note", "Complete.", badge=SERGEANT)
    head = shell.at("log", "head", "--json", badge=CUSTODIAN).body["head"]["code"]
    verify(shell, "--head", head, code=0)
    (sealed,) = sealed_files(tmp_path / "station")
    flip(sealed, sealed.stat().st_size // 2)
    assert found(verify(shell, "--head", head, code=4)) == {("recording-damaged", recording)}
    assert (camera / "karma.mp4").read_bytes() == KARMA.read_bytes()
