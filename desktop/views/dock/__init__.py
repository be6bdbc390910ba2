"""The dock board: a card for each slot, what happened lately, and a slot in detail."""
