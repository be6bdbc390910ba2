"""The tag page in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.refusals import Problem, Refused
from tests.views.tag import tagging


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    guarded = Refused(Problem.RETAG_OPENS_FOOTAGE, incident="I-26-20423", category="UOF")
    yield "tag", partial(tagging.page, tagging.chosen())
    yield "tag_fresh", partial(tagging.page, tagging.fresh())
    yield "tag_critical", partial(tagging.page, tagging.critical())
    yield "tag_faulty", partial(tagging.page, tagging.faulty())
    yield "tag_saved", partial(tagging.page, tagging.saved())
    yield "tag_joins", partial(tagging.page, tagging.joins())
    yield "tag_refused", partial(tagging.page, tagging.refused(guarded))
