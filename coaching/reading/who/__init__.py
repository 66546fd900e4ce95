"""Whom the message is about, and what they are to the user."""
