"""The log of a recording: everything that happened to it, and whether all is as it was sealed."""
