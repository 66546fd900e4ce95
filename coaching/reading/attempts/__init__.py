"""Attempts: what was sent, how often and on which channel, and what came back."""
