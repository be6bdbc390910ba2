"""The self-test: what an installer runs to see that the program is all there and works."""

import importlib
import tempfile
from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from pathlib import Path

from desktop.app.demonstration_station import create_demonstration
from desktop.app.resources import RESOURCES
from desktop.app.self_testing.installation import (
    files_are_whole,
    is_packaged,
    program_folder,
    verifier,
    versions,
)
from desktop.app.self_testing.secrets import keychain, records_are_encrypted, sealed_key
from desktop.app.self_testing.steps import Broken, step
from desktop.app.station import open_station
from desktop.cli.house import SelfTestStep
from desktop.domain.demonstration import PASSWORD
from desktop.domain.gate import Locked
from desktop.domain.identifiers import Badge
from desktop.domain.report_forms import ReportKind
from desktop.rulebook.toml_rulebook import TomlRulebook
from desktop.services.desk import Desk
from desktop.services.take_still import TakenStill

_LIBRARIES = {
    "PySide6.QtWidgets": "PySide6-Essentials",
    "av": "av",
    "click": "click",
    "cryptography": "cryptography",
    "keyring": "keyring",
    "PIL": "pillow",
    "portalocker": "portalocker",
    "pydantic": "pydantic",
    "spellchecker": "pyspellchecker",
    "sqlcipher3": "sqlcipher3",
    "sqlite_utils": "sqlite-utils",
    "tomlkit": "tomlkit",
}
_RECORDING = RESOURCES / "demonstration/cameras/C-0317/DCIM/100FIRST/20261120_164731.mp4"
_CAMERA, _WEARER, _SUPERVISOR = "C-0317", Badge("4412"), Badge("2107")


def self_test() -> tuple[SelfTestStep, ...]:
    """Try it all; a step that fails does not stop the others."""
    # The command line starts without them, and would wait for Qt and libVLC at every command.
    from desktop.app.self_testing.playback import libvlc  # noqa: PLC0415 - see above
    from desktop.app.self_testing.window import try_the_window  # noqa: PLC0415 - see above

    steps = [step("versions", versions)]
    if is_packaged():
        steps.append(step("files", lambda: files_are_whole(program_folder())))
    steps += [step(f"library {name}", partial(_library, name)) for name in _LIBRARIES]
    steps.append(step("rules, codes and forms", _rulebook))
    steps.append(step("verifier of the log", verifier))
    steps.append(step("sealing of keys", sealed_key))
    steps.append(step("keychain", keychain))
    # Only sealed bytes and the demonstration's own public footage are ever on disk here.
    with tempfile.TemporaryDirectory(prefix="firsthand-self-test-") as name:
        folder = Path(name)
        steps += (
            step("demonstration station", lambda: create_demonstration(folder).station.name),
            step("encrypted records", lambda: records_are_encrypted(folder / "station")),
            _at_desk("seal, read back and verify", folder, partial(_seal, folder / "cameras")),
            _at_desk("the lock holds", folder, _locked),
            _at_desk("open a sealed file and decode a frame", folder, _still),
            _at_desk("verify the station", folder, _verify),
        )
    try_the_window(lambda name, attempt: steps.append(step(name, attempt)))
    steps.append(step("playback", lambda: libvlc(_RECORDING)))
    return tuple(steps)


def _at_desk(name: str, folder: Path, attempt: Callable[[Desk], str]) -> SelfTestStep:
    def opened() -> str:
        with open_station(folder / "station") as desk:
            return attempt(desk)

    return step(name, opened)


def _library(module: str) -> str:
    importlib.import_module(module)
    return version(_LIBRARIES[module])


def _rulebook() -> str:
    rulebook = TomlRulebook(RESOURCES)
    forms = [rulebook.template(kind).name for kind in ReportKind]
    categories = len(rulebook.taxonomy().categories)
    return f"{', '.join(rulebook.presets())}; {categories} categories; {', '.join(forms)}"


def _seal(cameras: Path, desk: Desk) -> str:
    result = desk.offload(cameras / _CAMERA, _WEARER, None, lambda _: None)
    if not result.is_safe_to_clear:
        raise Broken(", ".join(f"{each.name}: {each.problem}" for each in result.failed))
    return f"{len(result.sealed)} files sealed and read back"


def _locked(desk: Desk) -> str:
    session = desk.sign_in(_WEARER, PASSWORD)
    try:
        recording = desk.recordings(session).recordings[0].recording.id
        desk.tag.create(session, (recording,), "CFS", ("dispatched-call",))
        answer = desk.still(session, recording, 0.0)
    finally:
        session.end()
    if not isinstance(answer, Locked):
        raise Broken("footage opened before the report was sealed")
    return answer.reasons[0].code.value


def _still(desk: Desk) -> str:
    session = desk.sign_in(_SUPERVISOR, PASSWORD)
    try:
        listed = desk.recordings(session).recordings
        recording = next(each.recording.id for each in listed if each.incidents)
        taken = desk.still(session, recording, 1.0, "self-test")
    finally:
        session.end()
    if not isinstance(taken, TakenStill):
        raise Broken("a still is locked to a supervisor who was not there")
    return f"frame at {taken.picture.at:.3f} s, {len(taken.picture.png)} bytes"


def _verify(desk: Desk) -> str:
    found = desk.verify()
    if not found.is_whole:
        raise Broken(f"{found.findings[0].kind} {found.findings[0].subject}")
    return f"{found.recordings} recordings and {found.entries} entries are whole"
