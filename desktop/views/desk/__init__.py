"""The sergeant's desk: what waits, one report with its checks, approving or returning it."""
