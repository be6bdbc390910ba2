"""What the self-test tries, each thing broken in its own way."""

import sys
from pathlib import Path

import keyring
import pytest

from desktop.app import bundled_libvlc as bundling
from desktop.app.bundled_libvlc import bundled_libvlc
from desktop.app.fonts import carried_fonts
from desktop.app.self_testing import window
from desktop.app.self_testing.installation import verifier
from desktop.app.self_testing.secrets import keep_a_secret, records_are_encrypted
from desktop.app.self_testing.steps import Broken, step
from desktop.domain.refusals import BadInput, Problem


class Keychain:
    """Keeps one secret, or another one than it was given."""

    def __init__(self, kept: str | None = None) -> None:
        self.kept = kept
        self.held: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = self.kept or password

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> Keychain:
    here = Keychain()
    for name in ("set_password", "get_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(here, name))
    return here


def test_a_keychain_is_left_as_it_was(keychain: Keychain) -> None:
    keep_a_secret("Keychain")
    assert not keychain.held


def test_a_keychain_that_keeps_something_else_is_broken_and_left_as_it_was(
    keychain: Keychain,
) -> None:
    keychain.kept = "cut off"
    with pytest.raises(Broken, match="Keychain does not keep what it is given"):
        keep_a_secret("Keychain")
    assert not keychain.held


def test_records_that_are_a_plain_database_are_broken(tmp_path: Path) -> None:
    (tmp_path / "records.db").write_bytes(b"SQLite format 3\0 and so on")
    with pytest.raises(Broken, match="unencrypted"):
        records_are_encrypted(tmp_path)


def test_a_missing_template_of_the_languages_is_broken(tmp_path: Path) -> None:
    with pytest.raises(Broken, match=r"firsthand_en\.ts is missing"):
        window.languages(tmp_path)


def test_a_language_without_its_compiled_form_is_broken(tmp_path: Path) -> None:
    (tmp_path / "firsthand_en.ts").touch()
    assert window.languages(tmp_path) == "en"
    (tmp_path / "firsthand_de.ts").touch()
    with pytest.raises(Broken, match=r"firsthand_de\.qm does not load"):
        window.languages(tmp_path)


def test_the_verifier_that_exports_carry_is_there() -> None:
    assert verifier() == "verify_firsthand_log.py"


def test_a_known_problem_and_an_unknown_one_are_told_alike() -> None:
    def known() -> str:
        raise BadInput(Problem.STATION_MISSING, station="nowhere")

    def unknown() -> str:
        raise ImportError("no such library: av")

    assert "nowhere" in step("known", known).detail
    assert step("unknown", unknown).detail == "ImportError: no such library: av"
    assert not step("known", known).passed


def test_a_packaged_program_alone_takes_the_libvlc_of_its_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundling, "RESOURCES", tmp_path / "resources")
    (tmp_path / "vlc").mkdir()
    assert bundled_libvlc() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert bundled_libvlc() == tmp_path / "vlc"
    (tmp_path / "vlc").rmdir()
    assert bundled_libvlc() is None


def test_only_font_files_are_taken_for_fonts(tmp_path: Path) -> None:
    for name in ("Inter-Regular.otf", "JetBrainsMono-Regular.ttf", "OFL.txt"):
        (tmp_path / name).touch()
    assert [each.name for each in carried_fonts(tmp_path)] == [
        "Inter-Regular.otf",
        "JetBrainsMono-Regular.ttf",
    ]
