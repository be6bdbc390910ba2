"""Policy 4 as a drawn table: O own, U unit, C case, P purpose, D drawn, A all, - none."""

import pytest

from desktop.domain.roles import MATRIX, SUPERVISORS, Reach, Right, Role, reach

COLUMNS = """
officer sergeant commander investigator internal-affairs
custodian auditor records device-manager administrator
"""
TABLE = """
offload-for         O U - - - A - - A -
tag                 O U - C C A - - - -
play                O U U C C P D C - -
list-recordings     O U U C C A A C - -
write-report        O O O O O - - - - -
decide-report       - U U C - - - - - -
read-log            - - - - - A A - - -
read-recording-log  O U U C C A A - - -
accept-log          - - - - - A - - - -
assign-cameras      - - - - - - - - A A
import-cad          - - - - - A - - - A
administer-officers - - - - - - - - - A
ask-override        O O O - - - - - - -
grant-override      - U U C - - - - - -
review-override     - - U - - - A - - -
release-critical    - - - C C - - - - -
assign-case         - - U - - - - - - -
mark-unobtainable   - - - - - A - - - -
record-statement    - - - C C - - - - -
confirm-tags        - U U - - - - - - -
propose-policy      - - - - - - - - - A
agree-policy        - - A - - - - - - -
"""
SIGNS = {
    "-": Reach.NONE,
    "O": Reach.OWN,
    "U": Reach.UNIT,
    "C": Reach.CASE,
    "P": Reach.PURPOSE,
    "D": Reach.DRAWN,
    "A": Reach.ALL,
}


def drawn() -> dict[tuple[Right, Role], Reach]:
    roles = [Role(word) for word in COLUMNS.split()]
    cells = {}
    for row in TABLE.strip().splitlines():
        right, *signs = row.split()
        for role, sign in zip(roles, signs, strict=True):
            cells[Right(right), role] = SIGNS[sign]
    return cells


def test_every_right_reaches_as_far_as_the_table_says() -> None:
    assert {(right, role): reach(role, right) for right in Right for role in Role} == drawn()


def test_an_administrator_and_a_device_manager_never_play_list_or_write() -> None:
    for role in (Role.ADMINISTRATOR, Role.DEVICE_MANAGER):
        for right in (Right.PLAY, Right.LIST_RECORDINGS, Right.WRITE_REPORT, Right.TAG):
            assert reach(role, right) is Reach.NONE


def test_nobody_can_give_a_role_a_right_while_the_program_runs() -> None:
    with pytest.raises(TypeError):
        MATRIX[Right.PLAY, Role.ADMINISTRATOR] = Reach.ALL  # type: ignore[index]  # that is the point


def test_sergeants_and_commanders_supervise() -> None:
    assert {Role.SERGEANT, Role.COMMANDER} == SUPERVISORS
