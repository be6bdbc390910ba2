"""Why footage is locked, and what opens it."""
