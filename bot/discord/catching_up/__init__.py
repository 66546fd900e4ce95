"""Finds what happened while nobody listened, and no session could be resumed."""
