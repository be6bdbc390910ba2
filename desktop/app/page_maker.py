"""Making a page when it is opened: its presenter and its view."""

from PySide6.QtWidgets import QWidget

from desktop.presenters.accept_log import AcceptLogPresenter
from desktop.presenters.cases import CasesPresenter
from desktop.presenters.certificate import CertificatePresenter
from desktop.presenters.desk import DeskPresenter
from desktop.presenters.dock import DockPresenter
from desktop.presenters.frame import FramePresenter
from desktop.presenters.log_bar import LogBarPresenter
from desktop.presenters.log_export import LogExportPresenter
from desktop.presenters.log_head import LogHeadPresenter
from desktop.presenters.override_desk import OverrideDeskPresenter
from desktop.presenters.pages import (
    AcceptLogPage,
    CertificatePage,
    Destination,
    Page,
    RailPage,
    RecordingLogPage,
    ReportPage,
    ReviewPage,
    TagPage,
    WhatChangedPage,
    WhyLockedPage,
)
from desktop.presenters.people import PeoplePresenter
from desktop.presenters.policy import PolicyPresenter
from desktop.presenters.policy_simulator import PolicySimulatorPresenter
from desktop.presenters.recording_log import RecordingLogPresenter
from desktop.presenters.recording_log_list import LogListPresenter
from desktop.presenters.report import ReportPresenter
from desktop.presenters.review import ReviewPresenter
from desktop.presenters.review_projection import Projectors
from desktop.presenters.shift import ShiftPresenter
from desktop.presenters.tag import TagPresenter
from desktop.presenters.what_changed import WhatChangedPresenter
from desktop.presenters.why_locked import WhyLockedPresenter
from desktop.presenters.workplace import Workplace
from desktop.views.cases.cases_view import CasesView
from desktop.views.certificate.certificate_view import CertificateView
from desktop.views.desk.desk_view import DeskView
from desktop.views.dock.dock_view import DockView
from desktop.views.log.accept_log_view import AcceptLogView
from desktop.views.log.log_list_view import LogListView
from desktop.views.log.recording_log_view import RecordingLogView
from desktop.views.page_view import PageView
from desktop.views.people.people_view import PeopleView
from desktop.views.policy.policy_view import PolicyView
from desktop.views.report.report_view import ReportView
from desktop.views.review.review_view import ReviewView
from desktop.views.shift.shift_view import ShiftView
from desktop.views.tag.tag_view import TagView
from desktop.views.what_changed.what_changed_view import WhatChangedView
from desktop.views.why_locked.why_locked_view import WhyLockedView


class PageMaker:
    """One branch for each page of `presenters/pages.py`."""

    def __init__(
        self,
        workplace: Workplace,
        frame: FramePresenter,
        dock: DockPresenter,
        projectors: Projectors,
        log_bar: LogBarPresenter,
    ) -> None:
        self._workplace = workplace
        self._frame = frame
        self._dock = dock
        self._projectors = projectors
        self._log_bar = log_bar

    def __call__(self, page: Page, parent: QWidget) -> PageView:
        """Make the view of a page where it will stand; put there later, it is dressed twice."""
        workplace, frame = self._workplace, self._frame
        match page:
            case RailPage(destination):
                return self._rail_page(destination, parent)
            case TagPage():
                return TagView(TagPresenter(workplace, frame, page), parent)
            case RecordingLogPage() | AcceptLogPage():
                return self._log_page(page, parent)
            case ReportPage():
                return ReportView(ReportPresenter(workplace, frame, page), parent)
            case WhyLockedPage():
                return WhyLockedView(WhyLockedPresenter(workplace, frame, page), parent)
            case ReviewPage() | WhatChangedPage() | CertificatePage():
                return self._page_after_sealing(page, parent)

    def _page_after_sealing(
        self, page: ReviewPage | WhatChangedPage | CertificatePage, parent: QWidget
    ) -> PageView:
        workplace, frame = self._workplace, self._frame
        match page:
            case ReviewPage():
                return ReviewView(ReviewPresenter(workplace, frame, page, self._projectors), parent)
            case WhatChangedPage():
                return WhatChangedView(WhatChangedPresenter(workplace, frame, page), parent)
            case CertificatePage():
                return CertificateView(CertificatePresenter(workplace, page), parent)

    def _log_page(self, page: RecordingLogPage | AcceptLogPage, parent: QWidget) -> PageView:
        match page:
            case RecordingLogPage():
                return RecordingLogView(
                    RecordingLogPresenter(self._workplace, self._frame, page.recording),
                    LogExportPresenter(self._workplace),
                    LogHeadPresenter(self._workplace),
                    parent,
                )
            case AcceptLogPage():
                return AcceptLogView(
                    AcceptLogPresenter(self._workplace, self._log_bar.refresh), parent
                )

    def _rail_page(self, destination: Destination, parent: QWidget) -> PageView:
        workplace, frame = self._workplace, self._frame
        view: PageView
        match destination:
            case Destination.SHIFT:
                view = ShiftView(ShiftPresenter(workplace, frame), parent)
            case Destination.DESK:
                view = DeskView(
                    DeskPresenter(workplace, frame), OverrideDeskPresenter(workplace), parent
                )
            case Destination.CASES:
                view = CasesView(CasesPresenter(workplace, frame), parent)
            case Destination.LOG:
                view = LogListView(LogListPresenter(workplace, frame), parent)
            case Destination.DOCK:
                view = DockView(self._dock, parent)
            case Destination.PEOPLE:
                view = PeopleView(PeoplePresenter(workplace), parent)
            case Destination.POLICY:
                view = PolicyView(
                    PolicyPresenter(workplace), PolicySimulatorPresenter(workplace), parent
                )
        return view
