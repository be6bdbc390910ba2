"""What an MSI is made of, whoever builds it."""

from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).with_name("firsthand.wxs")
"""Describes the MSI in the language of WiX 3."""


@dataclass(frozen=True, slots=True)
class Msi:
    """What goes into one MSI."""

    program: Path
    running: Path
    """The custom action that looks whether the program runs."""
    version: str
