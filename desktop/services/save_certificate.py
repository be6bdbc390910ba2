"""Handing a certificate out as a text file that is verified by hand."""

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.certificates import Certificate, printed_form
from desktop.ports.outside_files import OutsideFiles


@dataclass(frozen=True, slots=True)
class SaveCertificate:
    """Writes certificates that were issued; issuing was entered, so this is not entered again.

    `signing_key` is the station's public key.
    """

    files: OutsideFiles
    signing_key: bytes

    def __call__(self, certificate: Certificate, out: Path) -> Path:
        """Write it with its seal to a file that is not there yet.

        Raises BadInput (OUTPUT_EXISTS, OUTPUT_INSIDE_STATION, OUTPUT_NOT_WRITABLE).
        """
        with self.files.new(out) as file:
            file.write(printed_form(certificate, self.signing_key).encode())
        return out
