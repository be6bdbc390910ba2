"""Everything that a demonstration station shows or writes says that it is one."""

import json

import pytest
from PIL import Image

from tests.journeys.main_job import OFFICER, MainJob
from tests.journeys.shell import Shell

SAYS_SO = "DEMONSTRATION"


def test_every_answer_to_a_person_begins_by_saying_so(job: MainJob) -> None:
    read_by_people = [ran for ran in job.told if not ran.is_json]
    assert len(read_by_people) >= 15
    for ran in read_by_people:
        assert ran.out.splitlines()[0].startswith(f"{SAYS_SO} STATION"), ran.words


def test_every_answer_to_a_program_says_so(job: MainJob) -> None:
    read_by_programs = [ran for ran in job.told if ran.is_json]
    assert len(read_by_programs) >= 5
    for ran in read_by_programs:
        assert ran.body["demonstration"] is True, ran.words


@pytest.mark.parametrize("words", [("taxonomy",), ("self-test",)], ids=" ".join)
def test_what_belongs_to_no_station_claims_to_be_no_demonstration(words: tuple[str, ...]) -> None:
    shell = Shell(program=None)
    assert SAYS_SO not in shell(*words).out
    assert shell(*words, "--json").body["demonstration"] is False


def test_every_file_that_it_writes_says_so(shell: Shell, job: MainJob) -> None:
    with Image.open(job.still) as still:
        assert SAYS_SO in str(still.info["Comment"]).splitlines()
    heading = json.loads(job.export.read_text(encoding="utf-8").splitlines()[0])
    assert heading["demonstration"] is True
    assert shell.station is not None
    form = shell.station.parent / "form.toml"
    words = ("report", "form", job.incident, "--kind", "supplement", "--out", form)
    shell.at(*words, badge=OFFICER)
    assert form.read_text(encoding="utf-8").startswith(f"# {SAYS_SO}")


def test_every_sealed_report_says_so_in_its_own_text(shell: Shell, job: MainJob) -> None:
    shown = shell.at("report", "show", job.incident, "--json", badge=OFFICER).body["reports"]
    assert len(shown) == 2
    for report in shown:
        assert report["text"].splitlines()[1].startswith(f"{SAYS_SO} STATION")


def test_the_folder_itself_says_so(job: MainJob) -> None:
    assert "demonstration = true" in (job.station / "station.toml").read_text(encoding="utf-8")
    assert any(path.name.startswith(SAYS_SO) for path in job.station.iterdir())
