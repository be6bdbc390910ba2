"""What is said of a verification: how far it is, and what it found."""

from PySide6.QtCore import QCoreApplication

from desktop.presenters.recording_log_state import LogCheckState
from desktop.wording import finding_words

_TOLD_IN_FULL = 3


def _tr(words: str) -> str:
    return QCoreApplication.translate("Log", words)


def verified_words(check: LogCheckState) -> tuple[str, str]:
    """What verifying found, when all matches."""
    return (
        _tr("Log verified. Nothing added, changed or removed."),
        _tr(
            "{n} entries, every link matches. The sealed file was read back: it matches its seal. "
            "Head {code}. Took {seconds} s."
        ).format(n=f"{check.total:,}", code=check.code, seconds=f"{check.seconds:.1f}"),
    )


def uncovered_words(count: int) -> str:
    """How many of the newest entries no signed head covers yet; nothing where all are."""
    if not count:
        return ""
    if count == 1:
        return _tr("The newest entry is not covered by a signed head yet.")
    return _tr("The newest {n} entries are not covered by a signed head yet.").format(
        n=f"{count:,}"
    )


def broken_words(check: LogCheckState) -> tuple[str, str]:
    """What verifying found, when something does not match; the first findings in full."""
    count = len(check.findings)
    headline = (
        _tr("1 thing does not match. Do not rely on this recording or on this log.")
        if count == 1
        else _tr("{n} things do not match. Do not rely on this recording or on this log.").format(
            n=count
        )
    )
    told = " ".join(finding_words(finding) for finding in check.findings[:_TOLD_IN_FULL])
    more = _tr(" And {n} more.").format(n=count - _TOLD_IN_FULL)
    return headline, told + more if count > _TOLD_IN_FULL else told


def running_words(check: LogCheckState) -> str:
    """How far verifying is."""
    if not check.total:
        return _tr("Verifying…")
    if check.done >= check.total:
        return _tr("Reading the sealed file back…")
    return _tr("Checking {done} of {total}").format(
        done=f"{check.done:,}", total=f"{check.total:,}"
    )
