"""The scopes the bot has to be granted: the least with which everything here works."""

NEEDED = (
    "chat:write",
    "commands",
    "files:read",  # a list of contacts dropped into the chat
    "files:write",  # what is kept, exported into the chat
    "im:history",
    "im:write",
    "reactions:read",
    "users:read",  # the time zone
)
"""Without one of them something would fail for whoever tries it first."""

ALSO = ("assistant:write",)
"""Comes with the agent setting of an app: suggested prompts. Nothing breaks without it."""
