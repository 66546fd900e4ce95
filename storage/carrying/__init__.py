"""Carries a whole SQLite database over to an empty PostgreSQL one: all of it, or nothing."""
