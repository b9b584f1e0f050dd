"""What the engine learned before it was shipped, and the way to learn it again."""
