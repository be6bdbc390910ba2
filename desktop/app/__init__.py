"""Wires the rings: constructors, configuration, entry points. Imported by main.py and tests."""
