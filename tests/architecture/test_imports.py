"""What may be imported where, beyond what import-linter's contracts in pyproject.toml hold."""

import subprocess
import sys

import pytest

from tests.architecture.sources import ROOT, Import, imports

# The outside libraries, and the rings that may know them. `app` checks that all can be loaded.
KNOWN_TO = {
    "PIL": {"app", "media"},
    "PySide6": {"app", "presenters", "tasks", "views"},
    "av": {"app", "media"},
    "click": {"app", "cli"},
    "cryptography": {"app", "credentials", "storage", "vault"},
    "keyring": {"app", "credentials"},
    "portalocker": {"app", "credentials", "storage", "vault"},
    "pydantic": {"app", "cli", "dock", "rulebook"},
    "spellchecker": {"app", "spelling"},
    "sqlcipher3": {"storage"},
    "sqlite_utils": {"storage"},
    "tomlkit": {"app", "cli", "credentials", "dock", "rulebook"},
    "vlc": {"app", "player"},
}
# What a rule that has no clock and touches nothing can't need.
WORLDLY = {
    "asyncio", "glob", "io", "logging", "multiprocessing", "os", "pathlib", "random", "shutil",
    "signal", "socket", "sqlite3", "subprocess", "sys", "tempfile", "threading", "time",
}  # fmt: skip


def outside(ring: str) -> list[Import]:
    libraries = sys.stdlib_module_names | {"desktop"}
    return [each for each in imports() if each.ring == ring and each.library not in libraries]


def test_the_rings_hold() -> None:
    # In a process of its own: it sets up logging, and silences loggers that are there already.
    script = (
        "from importlinter.cli import lint_imports\n"
        "raise SystemExit(lint_imports(no_cache=True, no_logo=True))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("ring", ["domain", "ports", "services", "wording"])
def test_the_inner_rings_need_nothing_but_the_standard_library(ring: str) -> None:
    assert not [str(each) for each in outside(ring)]


def test_the_domain_has_no_clock_and_touches_nothing() -> None:
    worldly = [each for each in imports() if each.ring == "domain" and each.library in WORLDLY]
    assert not [str(each) for each in worldly]


def test_every_outside_library_is_known_only_to_the_rings_that_own_it() -> None:
    rings = {each.ring for each in imports()}
    strangers = [
        str(each)
        for ring in rings
        for each in outside(ring)
        if ring not in KNOWN_TO.get(each.library, set())
    ]
    assert not strangers


def test_nothing_outside_storage_knows_the_database() -> None:
    database = {"sqlite3", "sqlcipher3", "sqlite_utils"}
    outsiders = [e for e in imports() if e.library in database and e.ring != "storage"]
    assert not [str(each) for each in outsiders]


def test_no_ring_that_runs_without_a_screen_knows_qt() -> None:
    screen = {"app", "player", "presenters", "tasks", "views"}
    qt = [e for e in imports() if e.library.startswith(("PySide", "shiboken"))]
    assert not [str(each) for each in qt if each.ring not in screen]


def test_only_views_draw_and_the_app_that_starts_them() -> None:
    drawing = ("PySide6.QtWidgets", "PySide6.QtGui")
    assert not [
        str(e) for e in imports() if e.name.startswith(drawing) and e.ring not in {"views", "app"}
    ]


def test_only_main_and_the_tests_import_the_app() -> None:
    inward = [e for e in imports() if e.name.startswith("desktop.app") and e.ring != "app"]
    assert not [str(each) for each in inward]
