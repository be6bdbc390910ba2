"""What a screen says: one frozen state a screen, told by a signal. QtCore only."""
