"""Banks: knowledge points and questions, read from folders and checked."""
