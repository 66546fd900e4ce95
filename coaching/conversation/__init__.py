"""The conversation: from where a user stands and what arrived to where they stand and what to say.

Both functions are pure. `needs` says what of memory a message may want; whoever serves the
conversation loads that, lets `turn` think, keeps the outcome and delivers the reply.
"""

from coaching.conversation.routing import needs, turn

__all__ = ["needs", "turn"]
