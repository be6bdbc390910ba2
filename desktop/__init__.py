"""Firsthand: the officer's own report first, then the footage."""

__version__ = "0.1.0"
