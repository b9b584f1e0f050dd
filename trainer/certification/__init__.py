"""Star-service certificates: the frozen record, its number, its states and its signed claim."""
