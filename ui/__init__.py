"""What people touch: the command line and the window. The only Qt in the house."""
