"""The rulebook port: taxonomy, policies and report templates, which are data."""

from typing import Protocol

from desktop.domain.policy import Policy
from desktop.domain.report_forms import ReportKind, ReportTemplate
from desktop.domain.taxonomy import Taxonomy


class Rulebook(Protocol):
    """The agency's data files, validated when they are loaded.

    Every method raises BadInput (DATA_FILE_INVALID, naming file, key and line).
    """

    def taxonomy(self) -> Taxonomy:
        """The codes in use."""
        ...

    def presets(self) -> tuple[str, ...]:
        """The presets that a station can be created with."""
        ...

    def newest_policy(self, preset: str, *, demonstration: bool) -> Policy:
        """The newest version of a preset. Raises BadInput (CODE_UNKNOWN)."""
        ...

    def policy(self, name: str) -> Policy:
        """A version by its name ("clean-reporting/1"). Raises BadInput (CODE_UNKNOWN)."""
        ...

    def template(self, kind: ReportKind) -> ReportTemplate:
        """The newest template of a kind."""
        ...
