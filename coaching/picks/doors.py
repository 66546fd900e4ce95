"""By which way to say hello: phone or a handwritten note first, email if it must be (source: S3)."""

from coaching.memory import Contact
from coaching.phrases import Chance
from coaching.situation import Channel, Tie

_NUMBER = frozenset(
    {Channel.PHONE, Channel.TEXT, Channel.WHATSAPP, Channel.VOICEMAIL, Channel.SIGNAL}
)  # one number serves all of them
_QUIET = (Channel.PHONE, Channel.LETTER)  # two ways that take turns
_DEAR = (*_QUIET, Channel.TEXT, Channel.WHATSAPP, Channel.EMAIL)
_WORK = (Channel.LETTER, Channel.PHONE, Channel.EMAIL, Channel.LINKEDIN, Channel.TEXT)
_FRESH = (Channel.EMAIL, Channel.LINKEDIN, Channel.LETTER, Channel.TEXT)
_ORDER: dict[Tie | None, tuple[Channel, ...]] = {
    Tie.CLOSE_FRIEND: _DEAR,
    Tie.FAMILY: _DEAR,
    Tie.FRIEND: _DEAR,
    Tie.MENTOR: _WORK,
    Tie.FORMER_COLLEAGUE: _WORK,
    Tie.CLIENT_PROSPECT: (Channel.PHONE, Channel.LETTER, Channel.EMAIL, Channel.LINKEDIN),
}
_OWN = frozenset({Tie.CLOSE_FRIEND, Tie.FAMILY, Tie.FRIEND})
_FAR = frozenset(
    {Tie.NEW_ACQUAINTANCE, Tie.LINKEDIN_STRANGER, Tie.REFERRAL_INTRO, Tie.RECRUITER_HIRING}
)


def ways(contact: Contact, chance: Chance) -> tuple[Channel, ...]:
    """Return the ways to reach them, the best first; at least one.

    Where the user noted handles, only those count, but for a friend's number, which they have
    anyway, and a handwritten note, which takes an address they can ask somebody for.
    """
    wanted = list(_ORDER.get(contact.tie, _FRESH if _is_far(contact) else _WORK))
    if set(wanted[:2]) == set(_QUIET) and chance("way") % 2:
        wanted[:2] = wanted[1::-1]
    others = (handle.channel for handle in contact.handles)
    reachable = (way for way in dict.fromkeys((*wanted, *others)) if _reaches(contact, way))
    return tuple(reachable)


def _reaches(contact: Contact, way: Channel) -> bool:
    known = {handle.channel for handle in contact.handles}
    if way in known or (way in _NUMBER and known & _NUMBER):
        return True
    if contact.tie in _OWN and way in {Channel.PHONE, Channel.LETTER, Channel.TEXT}:
        return True
    return not known or (way is Channel.LETTER and not _is_far(contact))


def _is_far(contact: Contact) -> bool:
    return contact.tie in _FAR or (contact.tie is None and not contact.value)
