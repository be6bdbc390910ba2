"""What a policy locks, in plain words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.policy import Policy
from desktop.domain.roles import Role
from desktop.views.theme.icons import Icon
from desktop.wording import printable, role_words

_MINUTE = 60


def _tr(words: str) -> str:
    return QCoreApplication.translate("Rules", words)


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule in a sentence; `names` are what it is about, where that would not read well."""

    icon: Icon
    words: str
    names: str = ""

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        return f"{self.words} {self.names}".strip()


def rule_lines(policy: Policy, titles: Mapping[str, str]) -> tuple[RuleLine, ...]:
    """Every rule of a policy; `titles` name categories by their codes."""
    return (*_locks(policy, titles), *_beside(policy, titles))


def named(codes: Iterable[str], titles: Mapping[str, str]) -> str:
    """Categories by their titles, in the order of the agency's list."""
    wanted = set(codes)
    known = [titles[code] for code in titles if code in wanted]
    unknown = sorted(wanted - set(titles))
    return " · ".join(map(printable, (*known, *unknown)))


def _locks(policy: Policy, titles: Mapping[str, str]) -> Iterator[RuleLine]:
    gated = policy.gated_categories
    if policy.log_only:
        yield RuleLine(
            Icon.SCROLL_TEXT,
            _tr("No footage waits for a report. What would have waited is entered in the log."),
            "" if gated is None else named(gated, titles),
        )
        return
    if gated is None:
        words = _tr("Footage of every incident waits for the viewer's own report.")
        yield RuleLine(Icon.LOCK, words)
    else:
        words = _tr("Footage of these waits for the viewer's own report:")
        yield RuleLine(Icon.LOCK, words, named(gated, titles))
    if policy.confirms_first_tag:
        yield RuleLine(
            Icon.TAG,
            _tr(
                "A tag opens nothing until dispatch or a supervisor who was not there confirms it."
            ),
        )
    held = (
        _tr("Critical footage is held from officers and supervisors until it is released.")
        if policy.critical_bars_supervisors
        else _tr(
            "Critical footage is held until it is released, except from supervisors who were not "
            "there."
        )
    )
    yield RuleLine(Icon.SIREN, held)
    release = (
        _tr("A release opens it before the officer's own account.")
        if policy.release_before_report
        else _tr("A release opens it only after the officer's own account.")
    )
    yield RuleLine(Icon.LOCK_OPEN, release)


def _beside(policy: Policy, titles: Mapping[str, str]) -> Iterator[RuleLine]:
    if policy.reason_for_every_view:
        yield RuleLine(Icon.EYE, _tr("Everyone gives a reason for every view."))
    if policy.attestation_categories:
        words = (
            _tr("May be attested as non-reportable, which opens the footage:")
            if policy.attestation_opens
            else _tr("May be attested as non-reportable, which opens nothing:")
        )
        yield RuleLine(Icon.FILE_LOCK_2, words, named(policy.attestation_categories, titles))
    yield RuleLine(Icon.KEY_ROUND, _override_words(policy.override_minutes))
    yield RuleLine(
        Icon.FILM, _tr("May make stills of what is open to them:"), _roles(policy.still_roles)
    )
    if policy.second_factor_roles:
        yield RuleLine(
            Icon.SMARTPHONE,
            _tr("Need an authenticator app to sign in:"),
            _roles(policy.second_factor_roles),
        )
    opened = _tr("Footage stays open for {n} minutes at a time.")
    yield RuleLine(Icon.TIMER, opened.format(n=f"{policy.grant_seconds / _MINUTE:g}"))
    due = _tr("A report falls due after {report} hours, a decision after {decision}.")
    yield RuleLine(
        Icon.HOURGLASS,
        due.format(report=policy.report_due_hours, decision=policy.decision_due_hours)
        + " "
        + _tr("Time alone opens nothing."),
    )


def _override_words(minutes: frozenset[int]) -> str:
    if not minutes:
        return _tr("There is no override.")
    lengths = ", ".join(map(str, sorted(minutes)))
    return _tr("An override may last, in minutes: {lengths}.").format(lengths=lengths)


def _roles(roles: frozenset[Role]) -> str:
    return " · ".join(role_words(role) for role in Role if role in roles) or _tr("nobody")
