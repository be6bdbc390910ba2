"""Adapter: taxonomy, policies and report templates, read from TOML data and checked."""
