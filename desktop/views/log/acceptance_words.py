"""What the page on which a log is accepted says of both logs and of the station."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from desktop.presenters.accept_log import StationCheck, StationCheckStep
from desktop.services.accept_log import LogComparison
from desktop.views.log.log_values import day_and_time
from desktop.views.widgets.key_value_list import Pairs
from desktop.wording import finding_words, verification_words

_TOLD_IN_FULL = 5


def _tr(words: str) -> str:
    return QCoreApplication.translate("AcceptLog", words)


def code_keys() -> tuple[str, str]:
    """What the codes of both heads are called: they are set in letters of one width."""
    return _tr("The keychain remembers"), _tr("The log here")


def comparison_pairs(compared: LogComparison, zone: tzinfo) -> Pairs:
    """Both logs, side by side."""
    remembered, here = code_keys()
    kept, head, newest = compared.kept, compared.head, compared.newest_at
    pairs = (
        [] if kept is None else [(remembered, kept.code), (_tr("Its entries"), f"{kept.size:,}")]
    )
    pairs += [
        (here, head.code),
        (_tr("Entries here"), f"{head.size:,}"),
        (_tr("Newest here"), day_and_time(None if newest is None else newest.astimezone(zone))),
    ]
    if kept is not None and kept.size > head.size:
        pairs.append((_tr("Missing here"), _missing(kept.size - head.size)))
    return tuple(pairs)


def check_words(check: StationCheck) -> tuple[str, str]:
    """A headline and details: how far verifying is, or what it found."""
    found = check.found
    if check.step is StationCheckStep.RUNNING:
        read = _tr("{n} sealed files were read back.").format(n=f"{check.files:,}")
        return _tr("Verifying the log and every sealed file…"), read
    if check.step is StationCheckStep.CANCELLED or found is None:
        return (
            _tr("Not verified: it was cancelled."),
            _tr("Nothing was changed. Verify before you accept anything."),
        )
    told = [finding_words(each) for each in found.findings[:_TOLD_IN_FULL]]
    more = len(found.findings) - _TOLD_IN_FULL
    if more > 0:
        told.append(_tr("And {n} more.").format(n=more))
    return verification_words(found), " ".join(told)


def _missing(count: int) -> str:
    return _tr("at least 1 entry") if count == 1 else _tr("at least {n} entries").format(n=count)
