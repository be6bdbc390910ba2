"""The column at the right of the page: the form, or what became of the request."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.override_request import OverrideRequestPresenter, OverrideRequestState
from desktop.presenters.why_locked import LockedLine
from desktop.views.why_locked.override_course import OverrideCourse
from desktop.views.why_locked.override_form import OverrideForm


class OverrideColumn(QWidget):
    """Hidden until there is something to say; a form that is being filled in stays as it is."""

    watch_asked = Signal()

    def __init__(self, presenter: OverrideRequestPresenter, lines: tuple[LockedLine, ...]) -> None:
        super().__init__()
        self._presenter, self._lines = presenter, lines
        self.form: OverrideForm | None = None
        self.course = OverrideCourse(presenter.zone)
        self.course.end_asked.connect(presenter.end)
        self.course.anew_asked.connect(presenter.write_anew)
        self.course.watch_asked.connect(self.watch_asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.course)
        presenter.changed.connect(self._show)
        self._show(presenter.state)

    def focus_form(self) -> None:
        """Put the focus where a request begins."""
        if self.form is not None:
            self.form.focus_first()
        elif self.isVisible():
            self.course.end.setFocus()

    def _show(self, state: OverrideRequestState) -> None:
        self.setVisible(state.is_offered)
        writing = state.is_writing
        self.course.setVisible(not writing)
        if not writing:
            self._drop_form()
            self.course.show_state(state)
        elif self.form is None and state.offer is not None:
            self.form = OverrideForm(state.offer, self._lines, self._presenter.zone)
            self.form.sent.connect(self._presenter.send)
            self._column.addWidget(self.form)
            self.form.show()
        if self.form is not None:
            self.form.show_state(state)

    def _drop_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
