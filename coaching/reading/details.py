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

from collections.abc import Mapping

from coaching.reading import details_past, details_present, details_self
from coaching.reading.details_source import source
from coaching.reading.prose import Prose
from coaching.situation import Contact, Message, Tie

_READERS = {
    "met_at": details_past.met_at,
    "introducer": details_past.introducer,
    "shared": details_past.shared,
    "habit": details_past.habit,
    "place": details_past.place,
    "city": details_present.city,
    "school": details_past.school,
    "workplace": details_past.workplace,
    "thanks_for": details_past.thanks_for,
    "topic": details_present.topic,
    "their_work": details_present.their_work,
    "their_thing": details_present.their_thing,
    "baby": details_present.baby,
    "load": details_present.load,
    "trouble": details_present.trouble,
    "loss": details_present.loss,
    "their_people": details_present.their_people,
    "occasion": details_present.occasion,
    "me": details_self.me,
    "role_back": details_self.role_back,
}


def details(
    prose: Prose,
    messages: tuple[Message, ...],
    contacts: tuple[Contact, ...],
    relationship: Tie | None,
) -> Mapping[str, str]:
    """Return the details the text holds, by the keys of the table above.

    Several people in one message share no single detail, so with more than one contact only
    what is the user's own ("me") is read.
    """
    readers = _READERS if len(contacts) < 2 else {"me": details_self.me}
    text = source(prose, messages, contacts, relationship)
    found = {key: reader(text) for key, reader in readers.items()}
    return {key: words for key, words in found.items() if words}
