"""A profile that is wrong is refused with its file, the key and the line."""

from pathlib import Path

import pytest

from desktop.dock.profile_files import load_profile, load_profiles
from desktop.domain.refusals import BadInput, Problem

GOOD = """\
name = "good"
version = 1
title = "A camera"
recognised_by = []

[camera_number]
source = "folder-name"

[litter]
files = [".DS_Store"]

[[file_name_time]]
pattern = '(?P<year>\\d{4})(?P<month>\\d\\d)(?P<day>\\d\\d)(?P<hour>\\d\\d)(?P<minute>\\d\\d)'

[[file_name_time]]
pattern = '(?P<year>\\d{4})-(?P<month>\\d\\d)-(?P<day>\\d\\d)-(?P<hour>\\d\\d)(?P<minute>\\d\\d)'
time_zone = "-05:00"
"""


def refused(text: str | bytes, folder: Path) -> dict[str, str]:
    path = folder / "camera.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(BadInput) as caught:
        load_profile(path)
    assert caught.value.problem is Problem.DATA_FILE_INVALID
    assert caught.value.facts["file"] == str(path)
    assert caught.value.facts["detail"]
    return caught.value.facts


def test_a_good_profile_loads_whole(tmp_path: Path) -> None:
    (tmp_path / "good.toml").write_text(GOOD)
    profile = load_profile(tmp_path / "good.toml")
    assert profile.name == "good"
    assert profile.litter.files == (".DS_Store",)
    assert [spelling.time_zone for spelling in profile.file_name_time] == ["UTC", "-05:00"]


@pytest.mark.parametrize(
    ("was", "becomes", "key", "line"),
    [
        ("version = 1", "version = 0", "version", 2),
        ("version = 1", 'version = "one"', "version", 2),
        ("version = 1", "version = true", "version", 2),
        ('title = "A camera"\n', "", "title", 1),
        ('title = "A camera"', 'title = "A camera"\ncolour = "red"', "colour", 4),
        ('source = "folder-name"', 'source = "guess"', "camera_number.source", 7),
        ('source = "folder-name"\n', "", "camera_number.source", 6),
        ('source = "folder-name"', 'source = "identity-file"', "camera_number", 6),
        ('source = "folder-name"', 'source = "folder-name"\nfile = "a"', "camera_number", 6),
        ('files = [".DS_Store"]', "files = [1]", "litter.files.0", 10),
        ('files = [".DS_Store"]', 'files = ["a/b"]', "litter.files.0", 10),
        ('files = [".DS_Store"]', "largest_file = -1", "litter.largest_file", 10),
        ('"-05:00"', '"Boston"', "file_name_time.1.time_zone", 17),
        ('"-05:00"', '"../../etc"', "file_name_time.1.time_zone", 17),
        (r"-(?P<hour>", r"-(?P<our>", "file_name_time.1.pattern", 16),
        (r"(?P<day>\d\d)(?P<hour>", r"(?P<day>\d\d(?P<hour>", "file_name_time.0.pattern", 13),
        (r"-(?P<hour>", r"(?P<week>\d)(?P<hour>", "file_name_time.1.pattern", 16),
    ],
)
def test_a_wrong_key_is_named_with_its_line(
    tmp_path: Path, was: str, becomes: str, key: str, line: int
) -> None:
    assert GOOD.count(was) == 1
    facts = refused(GOOD.replace(was, becomes), tmp_path)
    assert facts["key"].startswith(key)
    assert facts["line"] == str(line)


def test_a_file_that_is_no_toml_is_named_with_the_line(tmp_path: Path) -> None:
    facts = refused(GOOD.replace("version = 1", "version = = 1"), tmp_path)
    assert facts["line"] == "2"


def test_a_file_that_breaks_off_is_named_with_its_last_line(tmp_path: Path) -> None:
    assert refused('name = "a"\ntitle = """no end', tmp_path)["line"] == "2"


def test_a_file_that_is_no_text_is_named_with_the_line(tmp_path: Path) -> None:
    assert refused(b'name = "a"\n\ntitle = "\xff"', tmp_path)["line"] == "3"


def test_a_profile_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        load_profile(tmp_path / "gone.toml")
    assert caught.value.problem is Problem.DATA_FILE_INVALID
    assert caught.value.facts["file"].endswith("gone.toml")


def write(folder: Path, name: str, marks: str, number: str = 'source = "folder-name"') -> None:
    (folder / f"{name}.toml").write_text(
        f'name = "{name}"\nversion = 1\ntitle = "x"\nrecognised_by = {marks}\n'
        f"[camera_number]\n{number}\n"
    )


def test_profiles_are_tried_from_the_most_to_the_least_telling(tmp_path: Path) -> None:
    write(tmp_path, "a-last", "[]")
    write(tmp_path, "b", '["DCIM"]')
    write(tmp_path, "c", '["DCIM", "LOG"]')
    write(tmp_path, "d", '["id"]', 'source = "identity-file"\nfile = "id"\nkey = "number"')
    assert [profile.name for profile in load_profiles(tmp_path)] == ["d", "c", "b", "a-last"]


def test_there_must_be_one_last_resort(tmp_path: Path) -> None:
    write(tmp_path, "a", '["DCIM"]')
    with pytest.raises(BadInput) as none:
        load_profiles(tmp_path)
    assert none.value.facts["key"] == "recognised_by"

    write(tmp_path, "b", "[]")
    write(tmp_path, "c", "[]")
    with pytest.raises(BadInput) as two:
        load_profiles(tmp_path)
    assert two.value.facts["file"].endswith("c.toml")


def test_two_profiles_of_one_name_are_refused(tmp_path: Path) -> None:
    write(tmp_path, "a", "[]")
    (tmp_path / "b.toml").write_text((tmp_path / "a.toml").read_text().replace("[]", '["x"]'))
    with pytest.raises(BadInput) as caught:
        load_profiles(tmp_path)
    assert caught.value.facts["key"] == "name"


def test_the_shipped_profiles_load_and_the_last_fits_every_camera() -> None:
    profiles = load_profiles(Path(__file__).parents[3] / "resources" / "camera_profiles")
    assert [profile.name for profile in profiles] == ["identity-file", "dcim", "generic"]
