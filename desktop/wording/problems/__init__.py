"""The sentence of each known problem, by subject; `problem_sentences` joins and fills them."""
