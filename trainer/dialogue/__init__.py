"""A conversation with a customer: its script, the rules of the mood, and the course it takes."""
