"""A certificate as a file: its text to the byte with its seal, and never over another file."""

from pathlib import Path

import pytest

from desktop.domain.certificates import Certificate, printed_form
from desktop.domain.refusals import Problem
from tests.unit.services.expectations import bad_input
from tests.unit.services.station_on_fakes import StationOnFakes

OUT = Path("/media/stick/certificate.txt")


@pytest.fixture
def certificate(station: StationOnFakes) -> Certificate:
    incident = station.incident(station.film())
    issued = station.certify(station.session(), incident.id)
    station.turn_page()
    return issued


def test_the_file_holds_the_text_and_its_seal_and_no_entry_is_made(
    station: StationOnFakes, certificate: Certificate
) -> None:
    assert station.save_certificate(certificate, OUT) == OUT
    written = station.outside_files.files[OUT].decode()
    assert written == printed_form(certificate, station.facts.signing_key)
    assert written.startswith(certificate.text)
    for part in (certificate.sha256, certificate.signature.hex()):
        assert part in written.removeprefix(certificate.text)
    assert station.journal() == []


def test_another_file_stays_as_it_is(station: StationOnFakes, certificate: Certificate) -> None:
    station.outside_files.files[OUT] = b"somebody else's"
    with bad_input(Problem.OUTPUT_EXISTS):
        station.save_certificate(certificate, OUT)
    assert station.outside_files.files[OUT] == b"somebody else's"


def test_it_is_not_written_into_the_station(
    station: StationOnFakes, certificate: Certificate
) -> None:
    with bad_input(Problem.OUTPUT_INSIDE_STATION):
        station.save_certificate(certificate, Path("/station/vault/certificate.txt"))
    assert station.outside_files.files == {}
