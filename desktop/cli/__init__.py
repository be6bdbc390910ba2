"""The second skin: the same services from a shell."""
