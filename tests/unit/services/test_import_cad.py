"""Importing calls from dispatch: whole or not at all, with each mistake named by its place."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.cad import CadCall
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Involved, Involvement
from desktop.domain.refusals import Problem
from desktop.services.import_cad import CadImport
from tests.fakes.builders import REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    CUSTODIAN,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

HEADER = "Event ID,Officer Badge ID,Dispatched Time,Cleared Time,Call Type"
# The recordings of the tests begin at 10:00 and last five minutes.
CALL = "26-001,4711,2026-03-02T10:01:00Z,2026-03-02T11:00:00Z,TRAFFIC"
PARTNERS_CALL = CALL.replace("4711", "4712")


def read_in(
    station: StationOnFakes, *rows: str, header: str = HEADER, by: Badge = CUSTODIAN
) -> CadImport:
    text = "".join(f"{line}\n" for line in (header, *rows))
    return station.import_cad(station.session(by), text)


def calls(station: StationOnFakes, event: str = "26-001") -> tuple[CadCall, ...]:
    with station.records.reading() as work:
        return work.cad.event(event)


def test_every_row_becomes_a_call_and_the_import_is_entered(station: StationOnFakes) -> None:
    assert read_in(station, CALL, PARTNERS_CALL) == CadImport(2, 2, 0, ())
    assert calls(station)[0] == CadCall(
        "26-001",
        REYES,
        datetime(2026, 3, 2, 10, 1, tzinfo=UTC),
        datetime(2026, 3, 2, 11, tzinfo=UTC),
        "TRAFFIC",
    )
    assert station.journal() == [("cad-imported", CUSTODIAN)]
    assert station.last_entry()["details"] == {"calls": 2, "new": 2, "incidents": 0}


def test_an_export_imported_twice_adds_only_what_is_new(station: StationOnFakes) -> None:
    read_in(station, CALL)
    assert read_in(station, CALL, PARTNERS_CALL) == CadImport(2, 1, 0, ())
    assert len(calls(station)) == 2


def test_an_export_without_rows_is_entered_as_empty(station: StationOnFakes) -> None:
    assert read_in(station) == CadImport(0, 0, 0, ())
    assert station.journal() == [("cad-imported", CUSTODIAN)]


def test_badges_that_this_station_does_not_know_are_shown(station: StationOnFakes) -> None:
    """Policy 6: a mismatch would silently break the matching."""
    rows = [CALL.replace("4711", badge) for badge in ("9911", "0815", "9911")]
    assert read_in(station, CALL, *rows).unknown_badges == ("0815", "9911")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-03-02T10:01:00", datetime(2026, 3, 2, 10, 1, tzinfo=UTC)),
        ("2026-03-02 10:01", datetime(2026, 3, 2, 10, 1, tzinfo=UTC)),
        ("2026-03-02T05:01:00-05:00", datetime(2026, 3, 2, 10, 1, tzinfo=UTC)),
    ],
)
def test_times_are_kept_in_utc_whatever_their_zone(
    station: StationOnFakes, written: str, meant: datetime
) -> None:
    read_in(station, CALL.replace("2026-03-02T10:01:00Z", written))
    assert calls(station)[0].dispatched_at == meant
    assert calls(station)[0].dispatched_at.utcoffset() == timedelta(0)


def test_columns_are_found_in_any_order_and_case_and_others_are_passed_over(
    station: StationOnFakes,
) -> None:
    header = "\ufeffcall type, OFFICER BADGE ID ,Event ID,Priority,Cleared Time,Dispatched Time"
    row = "TRAFFIC, 4711 ,26-001,2,2026-03-02T11:00:00Z,2026-03-02T10:01:00Z,one too many"
    assert read_in(station, row, header=header).new == 1
    assert calls(station)[0].badge == REYES


def test_line_ends_of_every_system_are_read(station: StationOnFakes) -> None:
    for number, end in enumerate(("\n", "\r\n", "\r")):
        text = f"{HEADER}{end}{CALL.replace('26-001', f'E{number}')}{end}"
        assert station.import_cad(station.session(CUSTODIAN), text).new == 1


def test_blank_lines_are_passed_over(station: StationOnFakes) -> None:
    assert read_in(station, "", CALL, "").calls == 1


# Mistakes


@pytest.mark.parametrize(
    ("header", "missing"),
    [
        ("Event ID,Officer Badge ID,Dispatched Time", "Cleared Time, Call Type"),
        (HEADER.replace("Officer Badge ID", "Officer"), "Officer Badge ID"),
        (
            "",
            "Event ID, Officer Badge ID, Dispatched Time, Cleared Time, Call Type",
        ),
    ],
)
def test_a_file_that_is_no_export_is_turned_away_with_what_it_lacks(
    station: StationOnFakes, header: str, missing: str
) -> None:
    with bad_input(Problem.CAD_FILE_UNREADABLE, columns=missing):
        read_in(station, CALL, header=header)


def test_an_empty_file_is_turned_away(station: StationOnFakes) -> None:
    with bad_input(Problem.CAD_FILE_UNREADABLE):
        station.import_cad(station.session(CUSTODIAN), "")


@pytest.mark.parametrize(
    ("right", "wrong", "column"),
    [
        ("26-001", "", "Event ID"),
        ("26-001", "  ", "Event ID"),
        ("4711", "", "Officer Badge ID"),
        ("4711", "47 11", "Officer Badge ID"),
        ("4711", "BADGE-NUMBER-TOO-LONG", "Officer Badge ID"),
        ("2026-03-02T10:01:00Z", "yesterday", "Dispatched Time"),
        ("2026-03-02T10:01:00Z", "0001-01-01T00:00:00+14:00", "Dispatched Time"),
        ("2026-03-02T11:00:00Z", "2026-02-30T11:00:00Z", "Cleared Time"),
        ("2026-03-02T11:00:00Z", "2026-03-02T10:00:59Z", "Cleared Time"),
        ("TRAFFIC", "", "Call Type"),
    ],
)
def test_a_row_that_can_not_be_used_is_named_by_line_and_column(
    station: StationOnFakes, right: str, wrong: str, column: str
) -> None:
    with bad_input(Problem.CAD_ROW_INVALID, line="3", column=column, value=wrong.strip()):
        read_in(station, PARTNERS_CALL, CALL.replace(right, wrong))


def test_a_call_that_was_cleared_at_once_is_a_call(station: StationOnFakes) -> None:
    assert read_in(station, CALL.replace("T11:00:00Z", "T10:01:00Z")).new == 1


def test_a_row_that_is_cut_off_is_named(station: StationOnFakes) -> None:
    with bad_input(Problem.CAD_ROW_INVALID, line="2", column="Cleared Time"):
        read_in(station, "26-001,4711,2026-03-02T10:01:00Z")


def test_a_file_that_is_no_table_is_turned_away(station: StationOnFakes) -> None:
    """A field without an end, as in a file that is no text."""
    with bad_input(Problem.CAD_ROW_INVALID, line="3"):
        read_in(station, CALL, "x" * 200_000)


def test_one_bad_row_imports_nothing(station: StationOnFakes) -> None:
    with bad_input(Problem.CAD_ROW_INVALID):
        read_in(station, CALL, "bad")
    assert calls(station) == ()
    assert station.journal() == []


@pytest.mark.parametrize("by", [REYES, SERGEANT])
def test_officers_and_sergeants_import_no_calls(station: StationOnFakes, by: Badge) -> None:
    with refused(Problem.NO_RIGHT, right="import-cad"):
        read_in(station, CALL, by=by)
    assert read_in(station, CALL, by=ADMIN).new == 1


# What an import joins


def test_incidents_that_were_waiting_for_their_call_are_joined(station: StationOnFakes) -> None:
    """Policy 2.4: everyone dispatched is gated from then on, and it is entered."""
    incident = station.incident(station.film())
    station.turn_page()
    assert read_in(station, CALL, PARTNERS_CALL, CALL.replace("4711", "0815")).incidents_joined == 1
    with station.records.reading() as work:
        joined = work.incidents.find(incident.id)
    assert joined.cad_number == "26-001"
    assert joined.involved == incident.involved | {
        Involved(REYES, Involvement.DISPATCHED),
        Involved(PARTNER, Involvement.DISPATCHED),
    }
    assert station.journal() == [
        ("officer-involved", None),
        ("officer-involved", None),
        ("cad-imported", CUSTODIAN),
    ]
    assert [entry["details"]["officer"] for entry in station.entries()[:2]] == [REYES, PARTNER]
    assert station.entries()[1]["details"] == {
        "incident": incident.id,
        "officer": PARTNER,
        "role": "dispatched",
    }


def test_an_officer_already_named_as_dispatched_is_not_entered_again(
    station: StationOnFakes,
) -> None:
    incident = station.incident(station.film())
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.DISPATCHED)
    station.turn_page()
    read_in(station, PARTNERS_CALL, CALL)
    assert [entry["details"].get("officer") for entry in station.entries()] == [REYES, None]


def test_an_incident_that_matches_nothing_stays_as_it_is(station: StationOnFakes) -> None:
    incident = station.incident(station.film())
    late = CALL.replace("T10:", "T15:").replace("T11:", "T16:")
    assert read_in(station, late).incidents_joined == 0
    with station.records.reading() as work:
        assert work.incidents.find(incident.id) == incident


def test_an_incident_is_joined_to_one_call_only(station: StationOnFakes) -> None:
    incident = station.incident(station.film())
    read_in(station, CALL)
    earlier = CALL.replace("26-001", "26-000").replace("10:01", "09:59")
    assert read_in(station, earlier).incidents_joined == 0
    with station.records.reading() as work:
        assert work.incidents.find(incident.id).cad_number == "26-001"


def test_an_officer_whose_row_comes_later_is_involved_and_gated(station: StationOnFakes) -> None:
    """Policy 2.4: dispatched units are gated, however late dispatch says so."""
    read_in(station, CALL)
    incident = station.incident(station.film())
    station.turn_page()

    read_in(station, CALL, CALL.replace("4711", SERGEANT))

    with station.records.reading() as work:
        found = work.incidents.find(incident.id)
    assert Involved(SERGEANT, Involvement.DISPATCHED) in found.involved
    assert station.journal() == [("officer-involved", None), ("cad-imported", CUSTODIAN)]
