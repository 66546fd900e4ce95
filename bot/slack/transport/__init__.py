"""How what happens in Slack reaches us: over a socket that we open, or by HTTP."""
