"""The first start: making a station, step by step."""
