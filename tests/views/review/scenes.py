"""The review page in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from tests.views.review import still_reviews


def _table() -> QWidget:
    view = still_reviews.page(still_reviews.watching())
    view.time.switch.click()
    return view


def _markers() -> QWidget:
    """Where the page is low, the list takes the place of the time line."""
    view = still_reviews.page(still_reviews.watching())
    view.time.foot_row.markers.click()
    view.time.markers.table.go_to("m2")
    return view


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "review", partial(still_reviews.page, still_reviews.watching())
    yield "review_compared", partial(still_reviews.page, still_reviews.compared())
    yield "review_alone", partial(still_reviews.page, still_reviews.alone())
    yield "review_not_yet", partial(still_reviews.page, still_reviews.before_the_other())
    yield "review_tampered", partial(still_reviews.page, still_reviews.tampered())
    yield "review_undecodable", partial(still_reviews.page, still_reviews.undecodable())
    yield "review_supervisor", partial(still_reviews.page, still_reviews.supervisor())
    yield "review_reason", partial(still_reviews.page, still_reviews.asking_why())
    yield "review_ended", partial(still_reviews.page, still_reviews.ended())
    yield "review_refused", partial(still_reviews.page, still_reviews.refused())
    yield "review_table", _table
    yield "review_markers", _markers
    yield "review_naming", partial(still_reviews.page, still_reviews.naming())
    yield "review_withdrawing", partial(still_reviews.page, still_reviews.withdrawing())
    yield "review_not_marked", partial(still_reviews.page, still_reviews.not_marked())
