"""Looks at what the lock file holds: its licences, and its known holes."""
