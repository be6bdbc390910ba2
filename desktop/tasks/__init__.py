"""How work leaves the GUI thread: operations, progress, cancel. Knows none of our nouns."""
