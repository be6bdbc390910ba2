"""Fields of a form: a label above, what is written or chosen, and what is wrong with it below."""
