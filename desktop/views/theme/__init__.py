"""Colours, type, icons and focus ring, and how they are put on the application."""
