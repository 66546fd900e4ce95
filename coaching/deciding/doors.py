"""Which channels to draft for: the doors a person of that tie may hear a knock at."""

from coaching.deciding.facts import NEAR_TIES, PROCESS_TIES, Facts
from coaching.deciding.rows import Door
from coaching.situation import Channel, Signal, Tie

_PERSONAL = (Channel.TEXT, Channel.PHONE, Channel.EMAIL, Channel.LETTER)
_NEAR = (Channel.PHONE, Channel.TEXT, Channel.LETTER, Channel.EMAIL)
_COLLEGIAL = (Channel.LINKEDIN, Channel.TEXT, Channel.EMAIL, Channel.PHONE)
_MENTOR = (Channel.LETTER, Channel.EMAIL, Channel.PHONE, Channel.LINKEDIN)
_BUSINESS = (Channel.PHONE, Channel.EMAIL, Channel.LINKEDIN)
_LIGHT = (Channel.EMAIL, Channel.LINKEDIN, Channel.TEXT)
_HIRED = (Channel.EMAIL, Channel.TEXT, Channel.PHONE)
_UNHURRIED = (Channel.PHONE, Channel.LETTER, Channel.TEXT, Channel.EMAIL)

_VOICES = frozenset({Channel.PHONE, Channel.VOICEMAIL})
_SPOKEN_OR_PUBLIC = frozenset({Channel.VOICEMAIL, Channel.IN_PERSON})
_ASIDE = _SPOKEN_OR_PUBLIC | {Channel.OTHER}
OFFERED = 2  # channels drafted for unasked; every other one is a button away


def channels(door: Door, facts: Facts) -> tuple[Channel, ...]:
    """Return the channels to draft for, best first; none where nothing is to be sent."""
    if door is Door.NONE:
        return ()
    doors = _ORDER[door](facts)
    if facts.has(Signal.NO_VOICE):
        doors = tuple(one for one in doors if one not in _VOICES) or doors
    if facts.has(Signal.DEADLINE):  # the post is too slow for it
        doors = tuple(one for one in doors if one is not Channel.LETTER) or doors
    return doors[:OFFERED]


def usual(facts: Facts) -> tuple[Channel, ...]:
    """Return the channels that suit the tie, best first, whatever was tried."""
    if facts.provider:
        return _HIRED
    if facts.is_tie(NEAR_TIES):
        return _NEAR
    if facts.has(Signal.ELDERLY) and not facts.in_process:
        return _UNHURRIED
    if facts.is_tie({Tie.FORMER_COLLEAGUE}):
        return _COLLEGIAL
    if facts.is_tie({Tie.MENTOR}):
        return _MENTOR
    if facts.is_tie(PROCESS_TIES) or facts.has(Signal.PROCESS):
        return _BUSINESS
    if facts.is_tie({Tie.NEW_ACQUAINTANCE, Tie.LINKEDIN_STRANGER, Tie.REFERRAL_INTRO}):
        return _LIGHT
    return _PERSONAL


def _other(facts: Facts) -> tuple[Channel, ...]:
    tried = set(facts.situation.channels)
    if tried & _VOICES:
        tried |= _VOICES
    doors = (*_answered_at(facts), *usual(facts))
    return tuple(dict.fromkeys(door for door in doors if door not in tried)) or _same(facts)


def _answered_at(facts: Facts) -> tuple[Channel, ...]:
    """The door at which they answered the last time: likelier than any rule about ties."""
    past = facts.situation.past
    return (past.channel,) if past and past.channel and past.channel not in _ASIDE else ()


def _same(facts: Facts) -> tuple[Channel, ...]:
    tried = facts.situation.channels
    written = [channel for channel in reversed(tried) if channel not in _SPOKEN_OR_PUBLIC]
    if not tried and facts.in_process:  # a manuscript, an application: that goes in writing
        written = [Channel.EMAIL]
    return tuple(dict.fromkeys([*written[:1], *usual(facts)]))


def _voice(facts: Facts) -> tuple[Channel, ...]:
    return tuple(dict.fromkeys((*_fresh_of((Channel.PHONE,), facts), *_other(facts))))


def _fresh(facts: Facts) -> tuple[Channel, ...]:
    return _fresh_of((*reversed(facts.fresh_doors), *usual(facts)), facts) or usual(facts)


def _note(facts: Facts) -> tuple[Channel, ...]:
    quiet = _fresh_of(_UNHURRIED, facts) or usual(facts)
    return tuple(dict.fromkeys((*_wished(facts), *quiet)))


def _wished(facts: Facts) -> tuple[Channel, ...]:
    """The door the user already has in mind for a first word: "is it weird to text her"."""
    verb = (facts.situation.wants or "").lower().split(" ")[0]
    door = _BY_VERB.get(verb) if facts.nothing_sent else None
    return (door,) if door else ()


_BY_VERB = {
    "text": Channel.TEXT, "call": Channel.PHONE, "ring": Channel.PHONE, "phone": Channel.PHONE,
    "email": Channel.EMAIL, "e-mail": Channel.EMAIL, "mail": Channel.EMAIL,
    "whatsapp": Channel.WHATSAPP,
}  # fmt: skip


def _fresh_of(wanted: tuple[Channel, ...], facts: Facts) -> tuple[Channel, ...]:
    """Keep to the stop rule: no third knock at a door that got two."""
    worn = set(facts.situation.channels) - set(facts.fresh_doors)
    kept = (channel for channel in wanted if channel not in worn | _SPOKEN_OR_PUBLIC)
    return tuple(dict.fromkeys(kept))


_ORDER = {
    Door.SAME: _same,
    Door.OTHER: _other,
    Door.VOICE: _voice,
    Door.FRESH: _fresh,
    Door.NOTE: _note,
}
