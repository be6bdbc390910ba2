"""What stands beside an incident's reports."""

from desktop.domain.cases import CaseActKind, CaseFile
from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, IncidentId
from tests.fakes.builders import REYES
from tests.fakes.exceptions import make_case_act, make_outside_account

INCIDENT = IncidentId("i1")
OTHER = Badge("4712")


def test_acts_concern_whom_they_name_and_only_for_their_kind() -> None:
    file = CaseFile(
        (
            make_case_act(INCIDENT, kind=CaseActKind.RELEASED, officer=REYES),
            make_case_act(INCIDENT, kind=CaseActKind.ASSIGNED, officer=OTHER),
            make_case_act(INCIDENT, kind=CaseActKind.CONFIRMED, officer=OTHER, tag_version=3),
        )
    )
    assert file.officers(CaseActKind.RELEASED) == {REYES}
    assert file.officers(CaseActKind.ASSIGNED) == {OTHER}
    assert file.officers(CaseActKind.UNOBTAINABLE) == frozenset()
    assert file.confirmed_versions() == {3}
    assert CaseFile().confirmed_versions() == frozenset()


def test_the_newest_account_of_any_of_ones_badges_counts() -> None:
    """Policy 2.5."""
    first = make_outside_account(INCIDENT)
    second = make_outside_account(INCIDENT, author=OTHER, reference=SaltedText("RMS 2", "00"))
    file = CaseFile((), (first, second))
    assert file.account_of(frozenset({REYES})) == first
    assert file.account_of(frozenset({REYES, OTHER})) == second
    assert file.account_of(frozenset({Badge("1")})) is None
