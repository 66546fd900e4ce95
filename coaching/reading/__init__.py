"""Reading: from one message to the closed values of a `Situation`."""
