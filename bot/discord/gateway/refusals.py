"""What Discord closes a gateway for, in words, where trying again would not help.

docs: topics/opcodes-and-status-codes, Gateway Close Event Codes.
"""

from bot.errors import InputError

_NOT_TAKEN = (
    "DISCORD_TOKEN: Discord does not take it. Make a new one in the Developer Portal, under Bot, "
    "Reset Token, and put it there."
)
_SHARD = (
    "DISCORD_SHARD_ID, DISCORD_SHARD_COUNT: Discord does not take shard {shard} of {shards}. Count "
    "shards from 0, and give each process another one."
)
_TOO_FEW = (
    "DISCORD_SHARD_COUNT: this bot is in too many servers for so few shards. Raise it (a shard for "
    "each 1,000 servers is usual) and run a process for each DISCORD_SHARD_ID."
)
_VERSION = "Discord does not know this version of its gateway any more. Update Second Thought."
_INTENTS = (
    "Discord does not let this bot hear direct messages ({code}). Second Thought asks for nothing "
    "that needs an approval: see in the Developer Portal, under Bot, whether the app is suspended."
)
_WORDS = {
    4004: _NOT_TAKEN,
    4010: _SHARD,
    4011: _TOO_FEW,
    4012: _VERSION,
    4013: _INTENTS,
    4014: _INTENTS,
}
_NEW_SESSION = (4007, 4009)


def refusal(code: int | None, shard: tuple[int, int]) -> InputError | None:
    """Return what is to be done about a close code; None where one just connects again."""
    words = _WORDS.get(code or 0)
    if words is None:
        return None
    return InputError(words.format(code=code, shard=shard[0], shards=shard[1]))


def ends_session(code: int | None) -> bool:
    """Tell whether a close code says that the session can't be resumed."""
    return code in _NEW_SESSION
