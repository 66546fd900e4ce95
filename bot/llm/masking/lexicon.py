"""Words that say nothing of who somebody is: they leave as they are, capital letter or not."""

import unicodedata

from coaching.reading.lexicon.common_words import COMMON, SUFFIXES
from coaching.reading.lexicon.english_words import ENGLISH
from coaching.reading.lexicon.given_names import AMBIGUOUS, SURNAMES
from coaching.reading.lexicon.not_people import CALENDAR, DEMONYMS, GREETINGS, PLACES
from coaching.reading.lexicon.roles import MODIFIERS, PERSONS, ROLES
from coaching.reading.who.naming import FAMILY_TITLES, GIVEN, TITLES

_CHANNELS = frozenset(
    """
    linkedin facebook fb instagram insta ig whatsapp messenger slack discord telegram signal twitter x
    tiktok snapchat snap reddit youtube zoom teams skype gmail outlook hotmail hinge bumble tinder
    grindr imessage facetime wechat line viber kakaotalk kakao internet email emails mail text texts
    dm dms sms voicemail vm phone iphone meetup
    """.split()
)
_SHORT = frozenset(
    """
    ai am asap aka bbq bc bf bff btw ceo cfo coo cto cv diy dj er est faq ffs ft fwd fyi gf gm gmt gp
    hq hr icu id idk imho imo it iou irl kpi lmao lol mba mp nda ngl ngo np ok okay omg ooo pa pdf phd
    pm po pr ps pt pto qa rip rn rsvp smh sow tbh tgif thx tv ty uk un us usa vc vip vp wfh wip wtf
    xo xoxo xx xxx eod eow tba tbc tbd ux ui url cc bcc re fw dad mum mom nan bday
    hiya heya yeah yep nope hm hmm ugh argh oops wow yay gosh ouch phew haha hahaha
    """.split()
)
_KIN = frozenset(word for role in ROLES for word in role.split()) | frozenset(PERSONS) | MODIFIERS
_SAID = _CHANNELS | _SHORT | GREETINGS | DEMONYMS | TITLES | FAMILY_TITLES
_ALWAYS = (_SAID | CALENDAR | _KIN) - frozenset({"fri"})
_FORMS = ("'s", "'d", "'ll", "'re", "'ve", "'m", "n't", "s'", "'")
_ENDINGS = ("ing", "ed", "es", "s", "d", "er", "ly", "'d")
_LOOSE = frozenset("jan jun tom patience".split())
_THINGS = frozenset("bath bologna china queens turkey us uk".split())  # in small letters
_PLAINLY = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "ß": "ss"}
)


def readable(low: str) -> bool:
    """Tell whether a folded word may always leave: a weekday, a role, a channel, "hi"."""
    base = low.removesuffix("'s")
    return base in _ALWAYS or low in _ALWAYS or len(base) < 2  # "I", an initial


def calendar(low: str) -> bool:
    """Tell whether a folded word is a weekday, a month or a holiday, whoever else is called so."""
    return low in CALENDAR


def a_relative(low: str) -> bool:
    """Tell whether a folded word is what somebody is to another: "mum", "friend"."""
    return low in ROLES or low in PERSONS or low in FAMILY_TITLES


def everyday(low: str) -> bool:
    """Tell whether a folded word is an everyday one, in any of its forms, and nobody's name."""
    if low in COMMON and low not in _LOOSE:
        return True
    bases = [low.removesuffix(form) for form in _FORMS if low.endswith(form)]
    bases += [low[: -len(end)] for end in _ENDINGS if low.endswith(end) and len(low) > len(end) + 2]
    return any((base in COMMON or base in _CHANNELS) and base not in _LOOSE for base in bases)


def in_dictionary(low: str) -> bool:
    """Tell whether a folded word is English, or like it."""
    base = low.removesuffix("'s")
    return base in ENGLISH or everyday(base) or low.endswith(SUFFIXES)


def a_name(low: str) -> bool:
    """Tell whether a folded word is on a list of names."""
    return low in GIVEN or low in AMBIGUOUS or low in SURNAMES


def only_a_name(low: str) -> bool:
    """Tell whether a folded word is a name and, in lower case, nothing else."""
    return low in GIVEN and low not in AMBIGUOUS and not in_dictionary(low) and not readable(low)


def a_place(low: str) -> bool:
    """Tell whether a folded word is a place, and in small letters no thing."""
    return low in PLACES and low not in _THINGS and not everyday(low)


def foreign(word: str) -> bool:
    """Tell whether a word has letters of another script: in an English text it is a name."""
    return any(
        unicodedata.category(one) in _LETTERS and not unicodedata.name(one, "").startswith("LATIN")
        for one in word
        if not one.isascii()
    )


_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo"})


def spellings(low: str) -> frozenset[str]:
    """Return a folded name as it is typed where there are no such letters: "muller", "mueller"."""
    apart = unicodedata.normalize("NFD", low)
    bare = "".join(one for one in apart if not unicodedata.combining(one))
    return frozenset({low, bare, unicodedata.normalize("NFC", low).translate(_PLAINLY)})
