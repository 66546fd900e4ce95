"""Words people write, as plain data for the readers."""
