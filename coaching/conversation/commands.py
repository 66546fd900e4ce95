"""Short messages that steer the conversation: "shorter", "by text", "I sent it", "why"."""

from coaching.reading.attempts.channels import mentions
from coaching.regexes import regex
from coaching.text import fold, spelled

LONGEST = 60
"""Characters of a command; anything longer is something told, not a command."""

_WORDS: tuple[tuple[str, str], ...] = (
    ("shorter", r"(?:make it |a bit |even |much )*shorter(?: please)?|too long|shorten it"),
    ("warmer", r"(?:make it |a bit |even |much )*(?:warmer|kinder|friendlier|softer)(?: please)?|too cold"),
    (
        "another",
        r"(?:try |give me |show me )?(?:another|a different)(?: one| draft| version| wording)?(?: please)?"
        r"|again|(?:different|other|new) (?:words|wording)|reword it|next|one more",
    ),
    ("channel", r"(?:try |use |on )?(?:an?other|a different) channel(?: please)?|other channels?"),
    ("fix", r"fix(?: (?:it|that|this|what you read))?|(?:that's|that is|you got (?:it|that)) (?:wrong|not right)|correct (?:it|that)|wrong"),
    ("sent", r"(?:ok(?:ay)?,? )?(?:i(?:'ve| have)? )?(?:just )?sent(?: it| that| the (?:text|email|note|message))?|done|i (?:called|rang|texted|emailed|wrote)(?: (?:her|him|them))?"),
    ("replied", r"(?!never|not|no|nobody|none|nothing)\w+(?:'s| has| have)? (?:finally |just )*(?:replied|answered|wrote back|called back|got back to me|texted back|responded)"),
    ("let_go", r"(?:i'll |i will |let's |i'd rather |ok(?:ay)?,? )?(?:let (?:it|this|this one|her|him|them) go|drop (?:it|this))"),
    ("never_mind", r"(?:oh |ok(?:ay)?,? |ah |well,? )*(?:never ?mind|nvm|forget (?:it|about it))(?: then| thanks)?"),
    ("why", r"why|why (?:this|that)(?: one| step| action| way)?|why(?:'?d| did| do) you (?:say|think|suggest) (?:that|it|so)|how come|says who|source|where (?:is|does) that (?:come )?from"),
    ("help", r"help|\?|/help|commands|menu|what now"),
    ("english", r"(?:yes,? )?(?:go on )?(?:in )?english(?: please| is fine)?"),
    ("new", r"(?:a )?(?:new|another|next) (?:one|person|situation)|someone else|start over"),
)  # fmt: skip
_COMMANDS = tuple((name, regex(pattern)) for name, pattern in _WORDS)
_PLEASE = regex(r"\A(?:(?:can|could|would|will) you |please |and |now )+")
_DOOR = regex(
    r"(?:(?:what about|how about|try|use|make it|do|give me|and|or|as|for|by|on|via|over|in) )*"
    r"(?:an? |the |my )?(?P<door>.+?)(?: instead| please| then| version| draft)*"
)


def command(text: str) -> str | None:
    """Return the command a short message gives, "channel:email" for a channel; else None."""
    folded = spelled(fold(text))
    folded = folded.strip(" .!?,\n") or folded.strip()
    if not folded or len(folded) > LONGEST:
        return None
    bare = _PLEASE.sub("", folded)
    for name, pattern in _COMMANDS:
        if pattern.fullmatch(folded) or pattern.fullmatch(bare):
            return name
    return _channel(folded)


def _channel(folded: str) -> str | None:
    match = _DOOR.fullmatch(folded)
    if match is None:
        return None
    door = "phone call" if match["door"] == "phone" else match["door"]
    found = mentions(door)
    if len(found) == 1 and found[0][0].of(door) == door:
        return f"channel:{found[0][1]}"
    return None
