"""Makes of what Slack hands over what delivery takes in. No call is made, nothing is kept here."""
