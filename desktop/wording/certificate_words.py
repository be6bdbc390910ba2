"""Words for certificates: what the log says of an officer's report and the footage."""

from collections.abc import Mapping

from desktop.domain.certificates import Standing
from desktop.wording.language import said

STANDINGS: Mapping[Standing, str] = {
    Standing.SEALED_FIRST: "Own report sealed before footage was first released",
    Standing.SEALED_NOT_RELEASED: "Own report sealed, and no footage released",
    Standing.RELEASED_FIRST: "Footage released before the own report was sealed",
    Standing.RELEASED_NO_REPORT: "Footage released, and no own report sealed",
    Standing.NO_REPORT_NOT_RELEASED: "No own report sealed, and no footage released",
}


def standing_words(standing: Standing) -> str:
    """What came first, as a line of a list says it."""
    return said(STANDINGS[standing])
