"""The frozen program: what goes in, what stays out, what is written beside it."""
