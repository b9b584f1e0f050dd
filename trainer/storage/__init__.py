"""The store: the only place that knows SQL. Rows never leave it."""
