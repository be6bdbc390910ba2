"""Words for how the custody log stands to the head that the keychain keeps."""

from collections.abc import Mapping

from desktop.domain.kept_head import LogStanding
from desktop.wording.language import said

LOG_STANDINGS: Mapping[LogStanding, str] = {
    LogStanding.NOT_KEPT: (
        "This account's keychain keeps no earlier head of the log, as after a recovery on a new "
        "machine: an older copy of everything would show against a printed code alone."
    ),
    LogStanding.EXTENDS: "The log extends the newest head that this account's keychain keeps.",
    LogStanding.ROLLED_BACK: "The log is an older copy than this account's keychain remembers.",
    LogStanding.FORKED: "The log is another one than this account's keychain remembers.",
}


def log_standing_words(standing: LogStanding) -> str:
    """What comparing with the kept head showed."""
    return said(LOG_STANDINGS[standing])
