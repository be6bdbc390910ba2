"""Adapter: passwords, second factors, signatures, and the station's keys; no secret is shown."""
