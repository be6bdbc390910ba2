"""What a new password must be."""

from desktop.domain.demonstration import is_demonstration_password
from desktop.domain.officers import MINIMUM_PASSWORD_LENGTH
from desktop.domain.refusals import BadInput, Problem


def check_new_password(password: str, *, demonstration: bool) -> None:
    """See that a password is long enough, and not a demonstration's on a real station.

    Raises BadInput (PASSWORD_TOO_SHORT, DEMONSTRATION_PASSWORD_REFUSED).
    """
    if len(password) < MINIMUM_PASSWORD_LENGTH:
        raise BadInput(Problem.PASSWORD_TOO_SHORT, least=MINIMUM_PASSWORD_LENGTH)
    if not demonstration and is_demonstration_password(password):
        raise BadInput(Problem.DEMONSTRATION_PASSWORD_REFUSED)
