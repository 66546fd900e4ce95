"""Reads true details a draft may use: short phrases, already turned to face the contact.

Each value drops into a sentence said to the contact ("her bakery" is "your bakery"):

=============  ===================================================  ==========================
key            reads in                                             example
=============  ===================================================  ==========================
met_at         "we met at {}", "from {}"                            the pottery workshop
introducer     "{} introduced us"                                   Paul
shared         "I was thinking of {}"                               our field trip in Nara
habit          "I miss {}"                                          our Sunday calls
place          "{} has been on my mind" (where both were)           Hanoi
city           "I hope {} is treating you well"                     Toronto
school         "thinking back to {}"                                grad school
workplace      "our time at {}"                                     the old firm
thanks_for     "thank you for {}"                                   the letter you wrote me
topic          "about {}" (what is pending)                         the analyst role
their_work     "{} stayed with me"                                  your talk on soil
their_thing    "I hope {} is doing well" (always singular)          your bakery
baby           "with {} around"                                     the new baby
load           "I know you have {} to get through"                  the move
trouble        "I was sorry to hear about {}"                       the layoffs
loss           "I'm so sorry about {}"                              your dad
their_people   "say hello to {}"                                    the twins
occasion       "with {} coming up"                                  your birthday
me             the user's own name                                  Gary
role_back      "it's your {}" (what the user is to them)            old roommate
=============  ===================================================  ==========================

A wrong detail is worse than none: every pattern names its words, and what it does not know is
left out.
"""

from collections.abc import Callable, Mapping

from coaching.reading.details import own as details_self
from coaching.reading.details import past as details_past
from coaching.reading.details import present as details_present
from coaching.reading.details.source import Source, source
from coaching.reading.prose import Prose
from coaching.situation import Message, Somebody, Tie

Reader = Callable[[Source], str | None]

_TABLE: Mapping[str, tuple[Reader, str]] = {
    "met_at": (details_past.met_at, ""),
    "introducer": (
        details_past.introducer,
        "intro refer put# cc",
    ),
    "shared": (
        details_past.shared,
        "our# together we# lunch dinner coffee brunch drinks breakfast tea",
    ),
    "habit": (
        details_past.habit,
        "used#to",
    ),
    "place": (
        details_past.place,
        "#in# left#",
    ),
    "city": (
        details_present.city,
        "move moving relocat emigrat went#",
    ),
    "school": (
        details_past.school,
        "school uni college camp",
    ),
    "workplace": (
        details_past.workplace,
        "old# former work colleague overlap",
    ),
    "thanks_for": (
        details_past.thanks_for,
        "thank grateful wrote#me helped gave taught lent encourag hired trained hosted mentored recommended referred drove coached guided invited sent# sponsored",
    ),
    "topic": (details_present.topic, ""),
    "their_work": (
        details_present.their_work,
        "saw read heard loved enjoyed liked watched listened finished remember",
    ),
    "their_thing": (
        details_present.their_thing,
        "run own open start found",
    ),
    "baby": (
        details_present.baby,
        "born baby twins",
    ),
    "load": (details_present.load, ""),
    "trouble": (details_present.trouble, ""),
    "loss": (
        details_present.loss,
        "died passed lost death funeral passing",
    ),
    "their_people": (
        details_present.their_people,
        "hope love#to hello#to hi#to hug#to how#are",
    ),
    "occasion": (
        details_present.occasion,
        "birthday anniversary graduation retirement launch wedding",
    ),
    "me": (details_self.me, ""),
    "role_back": (details_self.role_back, ""),
}
"""Each reader, and the bits of words one of which stands wherever it finds anything.

They are looked for first, because that is quick; none means "always read". "#" is a space.
"""
_READERS = {
    key: (reader, tuple(bits.replace("#", " ") for bits in stems.split()))
    for key, (reader, stems) in _TABLE.items()
}
_OWN = {"me": _READERS["me"]}
KEYS = frozenset(_TABLE)
"""The keys of the table above."""


def details(
    prose: Prose,
    messages: tuple[Message, ...],
    contacts: tuple[Somebody, ...],
    relationship: Tie | None,
) -> Mapping[str, str]:
    """Return the details the text holds, by the keys of the table above.

    Several people in one message share no single detail, so with more than one contact only
    what is the user's own ("me") is read.
    """
    text = source(prose, messages, contacts, relationship)
    lowered = text.both.lower().replace("\n", " ")
    found = {}
    for key, (reader, stems) in (_READERS if len(contacts) < 2 else _OWN).items():
        if (not stems or any(stem in lowered for stem in stems)) and (words := reader(text)):
            found[key] = words
    return found
