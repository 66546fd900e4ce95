"""Time: what the user's words say about when, past and future."""
