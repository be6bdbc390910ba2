"""Adapter: probing and exact stills by PyAV, from memory, with nothing written to disk."""
