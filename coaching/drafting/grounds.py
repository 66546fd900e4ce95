"""What a draft may stand on: the slots with a true value and the tags that hold."""

from collections.abc import Mapping

from coaching.answer import Action, Decision
from coaching.drafting.forms import Form, form_of
from coaching.drafting.given import Given
from coaching.drafting.naming import address
from coaching.drafting.tone import Tone
from coaching.regexes import regex
from coaching.situation import Channel, PushBack, Signal, Situation, Tie

NAME_BLANK = "[name]"
MYSELF_BLANK = "[your name]"
MATTER_BLANK = "[the matter]"
REQUEST_BLANK = "[what you asked for]"
_DEAR = frozenset({Tie.CLOSE_FRIEND, Tie.FAMILY})
_FAMILIAR = _DEAR | {Tie.FRIEND}
_KNOWN = frozenset({*_DEAR, Tie.FRIEND, Tie.FORMER_COLLEAGUE, Tie.MENTOR})

_TIES: dict[Tie | None, frozenset[str]] = {
    Tie.CLOSE_FRIEND: frozenset({"close", "dear", "personal", "known"}),
    Tie.FAMILY: frozenset({"family", "dear", "personal", "known"}),
    Tie.FRIEND: frozenset({"friend", "personal", "known"}),
    Tie.FORMER_COLLEAGUE: frozenset({"colleague", "work", "known"}),
    Tie.MENTOR: frozenset({"mentor", "work", "known"}),
    Tie.CLIENT_PROSPECT: frozenset({"client", "business"}),
    Tie.RECRUITER_HIRING: frozenset({"hiring", "business"}),
    Tie.REFERRAL_INTRO: frozenset({"intro", "fresh"}),
    Tie.NEW_ACQUAINTANCE: frozenset({"new", "fresh"}),
    Tie.LINKEDIN_STRANGER: frozenset({"stranger", "fresh"}),
    Tie.OTHER: frozenset({"known"}),
    None: frozenset({"known"}),
}
_SIGNALS = {
    Signal.DATING: "date",
    Signal.CONFLICT: "conflict",
    Signal.USER_VANISHED: "vanished",
    Signal.USER_OVERREACHED: "overreached",
    Signal.BARRAGE: "barrage",
    Signal.STALE_ADDRESS: "stale",
    Signal.ASKED_FAVOUR: "favour",
    Signal.PROCESS: "process",
    Signal.VALUED: "valued",
    Signal.DISCLOSED: "disclosed",
    Signal.ELDERLY: "elderly",
    Signal.DEADLINE: "deadline",
    Signal.BRUSHED_OFF: "brushed_off",
}
HIRED = frozenset({"provider_called"})
"""Rows about somebody the user pays or rents from that have words to send."""

_IN_LAW = regex(r"(?i)in[- ]?laws?\b")
"""Family by marriage: dear perhaps, but nobody to whom "I love you" is written unasked."""
_PUSHED = {PushBack.NOT_NOW: "not_now", PushBack.NO: "no", PushBack.STOP: "stop"}
_FROM = {
    Channel.EMAIL: "from_email",
    Channel.TEXT: "from_text",
    Channel.WHATSAPP: "from_text",
    Channel.SIGNAL: "from_text",
    Channel.TELEGRAM: "from_text",
    Channel.PHONE: "from_phone",
    Channel.VOICEMAIL: "from_phone",
    Channel.LINKEDIN: "from_linkedin",
    Channel.LETTER: "from_letter",
}
_MET = regex(
    r"\b(?:met|dates?|dated|dinner|drinks?|coffee|lunch|kiss\w*|slept|went out|gone out|seeing|together|"
    r"hung out|night|hooked up|walk|movie|cinema|saw (?:her|him|them))\b"
)
"""Two who have only written to each other had no evening to remember."""
_PAYMENTS = ("invoice", "deposit", "refund")
_MONEY = (
    "money",
    "loan",
    "cash",
    "borrow",
    "broke",
    "wanted something",
    "needed",
    "favour",
    "favor",
)


def tags_of(given: Given, decision: Decision, channel: Channel) -> frozenset[str]:
    """Return every tag that holds for a draft to `channel` (the words are those of the book)."""
    return standing_tags(given, decision) | door_tags(given.situation, channel)


def standing_tags(given: Given, decision: Decision) -> frozenset[str]:
    """Return the tags that hold whichever channel is drafted for."""
    situation, tone = given.situation, given.tone
    tags = {*_side_tags(situation, decision), *given.faults, *_signal_tags(situation)}
    tags |= {name for name in ("casual", "formal") if getattr(tone, name)}
    tags |= _money_tags(situation)
    tags |= _life_tags(situation) | {f"knows_{key}" for key in situation.details}
    if _is_overlooked(situation):
        tags.add("overlooked")
    if situation.details.get("topic", "").endswith(_PAYMENTS):
        tags.add("invoice")
    if situation.has(Signal.ESTRANGED):
        tags.add(_break(situation))
    if situation.push_back is not None:
        tags.add(_PUSHED[situation.push_back])
    if decision.action is Action.GENTLE_CALLOUT:
        tags.add("callout")
    if decision.action is Action.SWITCH_CHANNEL:
        tags.add("ask_ok")
    return frozenset(tags)


def _signal_tags(situation: Situation) -> set[str]:
    """Name what is shown; where sorry has been said, what is left is to be kind."""
    tags = {tag for signal, tag in _SIGNALS.items() if signal in situation.signals}
    said_sorry = situation.has(Signal.APOLOGISED) and "conflict" in tags
    return tags ^ {"conflict", "estranged"} if said_sorry else tags


def door_tags(situation: Situation, channel: Channel) -> frozenset[str]:
    """Name the door, and the one that was knocked at, if there was one and this is another."""
    tried = {_FROM.get(tried, "from_chat") for tried in situation.channels}
    if len(tried) != 1 or _FROM.get(channel, "from_chat") in tried:
        return frozenset({f"to_{channel.value}"})
    return frozenset({f"to_{channel.value}", *tried})


def slots_of(
    situation: Situation, channel: Channel, tone: Tone, tags: frozenset[str]
) -> Mapping[str, str]:
    """Return the values a phrase may be filled with; `self` says who is speaking, for a call."""
    slots = dict(situation.details)
    name = address(situation)
    if name is not None:
        unnamed = situation.contact is not None and not situation.contact.named
        slots["name"] = name.lower() if tone.lower and unnamed else name
    elif form_of(channel) is Form.WRITTEN and not tone.casual:
        slots["name"] = NAME_BLANK
    if "topic" not in slots and (pending := _pending(situation, tags)):
        slots["topic"] = pending
    slots["self"] = _self(situation)
    return slots


def _pending(situation: Situation, tags: frozenset[str]) -> str | None:
    """Say what waits where the user did not name it, as plainly as the tie allows."""
    if situation.relationship is Tie.RECRUITER_HIRING:
        return "my application"
    if "hired" in tags:
        return MATTER_BLANK
    if "business" in tags:
        return "what I sent you"
    return REQUEST_BLANK if situation.has(Signal.DEADLINE) else None


def _self(situation: Situation) -> str:
    """Say who is calling without guessing: a name, a role that holds both ways, "me", a blank."""
    if "me" in situation.details:
        return situation.details["me"]
    tie = situation.relationship
    if tie in _FAMILIAR or (tie in _KNOWN and situation.has(Signal.CLOSE_NOW)):
        return "me"
    if "role_back" in situation.details:
        return f"your {situation.details['role_back']}"
    return MYSELF_BLANK


def _side_tags(situation: Situation, decision: Decision) -> set[str]:
    """Name the tie; somebody who is hired is asked as in any business."""
    if decision.row in HIRED:
        return {"business", "hired"}
    return _tie_tags(situation)


def _tie_tags(situation: Situation) -> set[str]:
    if situation.has(Signal.DATING) and situation.relationship not in _DEAR:
        return {"date"} if _MET.search(situation.text.lower()) else {"date", "chatted"}
    if situation.is_old_client:
        return set(_TIES[Tie.FORMER_COLLEAGUE]) - {"colleague"}
    if situation.relationship is None and situation.has(Signal.PROCESS):
        return {"business", "client"}
    if situation.contact is not None and _IN_LAW.search(situation.contact.role or ""):
        return {"personal", "known"}
    return set(_TIES[situation.relationship])


def _is_overlooked(situation: Situation) -> bool:
    """Tell whether a request lies where they may not have seen it, or has a date that is near."""
    unseen = situation.has(Signal.NOT_SEEN, Signal.STALE_ADDRESS)
    return situation.has(Signal.DEADLINE) or (unseen and situation.has(Signal.ASKED_FAVOUR))


def _break(situation: Situation) -> str:
    """Tell a break that hurts from old friends who lost touch."""
    hurts = situation.has(Signal.CONFLICT) or situation.relationship is Tie.FAMILY
    return "estranged" if hurts else "drifted"


def _life_tags(situation: Situation) -> set[str]:
    """Tell a heavy time from a merely full one, and worry from a client's delay."""
    if situation.relationship not in _KNOWN:
        steady = situation.has(Signal.CLOSE_NOW, Signal.VALUED, Signal.OUT_OF_CHARACTER)
        client = situation.relationship is Tie.CLIENT_PROSPECT
        return {"regular"} if client and steady else set()
    tags = {"worried"} if situation.has(Signal.OUT_OF_CHARACTER) else set()
    glad = {"baby", "load"} & set(situation.details)
    if situation.has(Signal.HARD_TIME) and not glad:
        return tags | {"hard_time"}
    return tags | {"full"} if glad or situation.has(Signal.BUSY) else tags


def _money_tags(situation: Situation) -> set[str]:
    words = situation.signals.get(Signal.USER_OVERREACHED, "").lower()
    return {"money"} if any(word in words for word in _MONEY) else set()
