"""The rulebook that the program ships, read once for all tests: it never changes."""

from desktop.app.resources import RESOURCES
from desktop.rulebook.toml_rulebook import TomlRulebook

SHIPPED_RULEBOOK = TomlRulebook(RESOURCES)
