"""Adapter: footage played by libVLC, from memory into memory, with nothing written to disk."""
