"""What the program depends on, as the locks pin it."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.sources import ROOT

RUNTIME = ROOT / "requirements.lock"
LOCKS = [RUNTIME, ROOT / "requirements-dev.lock"]
FACES = re.compile(
    r"(?<!inter)(?<!sur)face|facial|biometr|dlib|mtcnn|deepid|insight", re.IGNORECASE
)


def pins(lock: Path) -> dict[str, str]:
    """Return each pinned requirement's name with its whole entry."""
    entries = re.split(r"^(?=[A-Za-z0-9])", lock.read_text("utf-8"), flags=re.MULTILINE)
    return {entry.partition("==")[0]: entry for entry in entries if not entry.startswith("#")}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_pin_has_one_version_and_hashes_and_names_no_registry(lock: Path) -> None:
    for name, entry in pins(lock).items():
        assert re.match(rf"{re.escape(name)}==[\w.]+ (;[^\\]+)?\\\n", entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry
    assert "://" not in lock.read_text("utf-8")


def test_the_lock_satisfies_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    locked = pins(RUNTIME)
    for words in project["project"]["dependencies"]:
        wanted = Requirement(words)
        version = re.match(r"[\w-]+==([\w.]+)", locked[canonicalize_name(wanted.name)])
        assert version, words
        assert version[1] in wanted.specifier, words


def test_the_two_locks_agree() -> None:
    developers = pins(LOCKS[1])
    for name, entry in pins(RUNTIME).items():
        assert developers[name].split("\\")[0] == entry.split("\\")[0]


def test_nothing_that_recognises_faces_is_installed() -> None:
    assert not [name for lock in LOCKS for name in pins(lock) if FACES.search(name)]


def test_the_crypto_oracle_of_the_tests_is_no_part_of_the_program() -> None:
    assert "tink" not in pins(RUNTIME)
