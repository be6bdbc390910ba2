"""Exporting the custody log as one file that can be checked without us."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.custody import SignedHead
from desktop.ports.outside_files import OutsideFiles
from desktop.services.custody_log import CustodyLog
from desktop.services.log_package import Progress, write_package
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class ExportedLog:
    """A file that was written, how many entries it holds, and the head that it ends with."""

    file: Path
    entries: int
    head: SignedHead


@dataclass(frozen=True, slots=True)
class ExportLog:
    """Writes the whole log under a new signed head, with every head before and a verifier.

    `verifier` reads the one-file program that every export carries.
    """

    log: CustodyLog
    files: OutsideFiles
    verifier: Callable[[], bytes]

    def __call__(
        self, session: Session, out: Path, progress: Progress = lambda _done, _total: None
    ) -> ExportedLog:
        """Write it to a file that is not there yet.

        To stop it, raise from `progress`: no file is left, though the log says that an export was
        begun. Raises Refused (NO_RIGHT), BadInput (OUTPUT_EXISTS, OUTPUT_INSIDE_STATION,
        OUTPUT_NOT_WRITABLE).
        """
        self.log.require_export(session)
        with self.files.new(out) as file:
            made = self.log.export(session)
            entries = write_package(file, made, self.verifier(), progress)
        return ExportedLog(out, entries, made.heading.head)
