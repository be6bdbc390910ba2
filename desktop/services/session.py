"""A session: one person signed in at one terminal, and everything that ends with it."""

from desktop.domain.identifiers import Badge
from desktop.domain.officers import Officer
from desktop.domain.refusals import Problem, Refused
from desktop.domain.roles import Reach, Right, reach
from desktop.ports.grants import PlaybackGrant


class Session:
    """One person signed in at one terminal.

    Promises: once ended it allows nothing, and every grant that it held is over. It must not
    outlive the process.
    """

    def __init__(
        self,
        officer: Officer,
        terminal: str,
        *,
        must_change_password: bool = False,
        must_set_second_factor: bool = False,
    ) -> None:
        self.officer = officer
        self.terminal = terminal
        self.must_change_password = must_change_password
        self.must_set_second_factor = must_set_second_factor
        self._grants: list[PlaybackGrant] = []
        self._ended = False

    @property
    def badge(self) -> Badge:
        """Who it is."""
        return self.officer.badge

    def require(self, right: Right) -> Reach:
        """How far a right reaches for this person; never `Reach.NONE`.

        Raises Refused (SESSION_ENDED, PASSWORD_MUST_CHANGE, SECOND_FACTOR_MUST_BE_SET, NO_RIGHT).
        """
        self.require_ready()
        allowed = reach(self.officer.role, right)
        if allowed is Reach.NONE:
            raise Refused(Problem.NO_RIGHT, right=right, role=self.officer.role)
        return allowed

    def require_ready(self) -> None:
        """See that the session stands and that its sign-in is complete.

        Raises Refused (SESSION_ENDED, PASSWORD_MUST_CHANGE, SECOND_FACTOR_MUST_BE_SET).
        """
        self.require_standing()
        if self.must_change_password:
            raise Refused(Problem.PASSWORD_MUST_CHANGE, badge=self.badge)
        if self.must_set_second_factor:
            raise Refused(Problem.SECOND_FACTOR_MUST_BE_SET, badge=self.badge)

    def require_standing(self) -> None:
        """See that the session was not ended. Raises Refused (SESSION_ENDED)."""
        if self._ended:
            raise Refused(Problem.SESSION_ENDED, badge=self.badge)

    def hold(self, grant: PlaybackGrant) -> None:
        """Tie a grant to the session. Raises Refused (SESSION_ENDED), and then ends the grant."""
        if self._ended:
            grant.end()
        self.require_standing()
        self._grants.append(grant)

    def end(self) -> None:
        """Sign out, lock or revoke: every grant dies with it."""
        self._ended = True
        for grant in self._grants:
            grant.end()
        self._grants.clear()
