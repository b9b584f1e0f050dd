"""Codes and values of the core, said in the interface's language."""
