"""Chinese text → evidence → mark."""
