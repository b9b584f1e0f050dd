"""A learner's way through a paper: append-only steps, the state derived from them."""
