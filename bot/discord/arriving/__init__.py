"""Makes of what Discord hands over what delivery takes in. No call is made, nothing is kept here."""
