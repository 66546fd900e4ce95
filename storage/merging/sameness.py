"""When two ways of writing an address, a number, a profile or a name mean the same one.

Everything here is called once for each row of a file and each contact: plain string work only.
"""

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from coaching.memory import Contact, Handle
from coaching.situation import Channel
from storage.importing.parsed import Entry

SPOKEN = frozenset(
    {Channel.PHONE, Channel.TEXT, Channel.WHATSAPP, Channel.VOICEMAIL, Channel.SIGNAL}
)
_USUAL = "https://www."  # what LinkedIn writes; needs no expression
_PAGE = re.compile(r"\s*(?:https?:)?/*(?:www\.|[a-z]{2}\.(?=linkedin\.))?([^?#]*)")
_PROFILE = re.compile(r"(?:linkedin\.com/(?:in|pub)|facebook\.com|instagram\.com|x\.com)/[^/]+$")
_SITES = (
    ("linkedin.com", Channel.LINKEDIN),
    ("facebook.com", Channel.FACEBOOK),
    ("instagram.com", Channel.INSTAGRAM),
    ("x.com", Channel.X),
    ("t.me", Channel.TELEGRAM),
    ("wa.me", Channel.WHATSAPP),
)
_GOOGLE = ("gmail.com", "googlemail.com")
_TITLES = frozenset("mr mrs ms mx miss dr prof sir dame".split())
_EXTENSION = re.compile(r"(?:ext|x|#|;|,)")
_FEWEST_DIGITS = 6
"""A shorter number is an extension, and means somebody else in every office."""


def folded(words: str) -> str:
    """Return a name or company without case, accents, and extra space."""
    if words.isascii():
        return " ".join(words.lower().split())
    plain = unicodedata.normalize("NFKD", words.casefold())
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).split())


def email_key(address: str) -> str:
    """Return an address as its mailbox knows it; dots and tags mean nothing to Google's."""
    key = address.strip().removeprefix("mailto:").casefold()
    box, _, host = key.rpartition("@")
    if host in _GOOGLE:
        return f"{box.partition('+')[0].replace('.', '')}@gmail.com"
    return key


@lru_cache(maxsize=65536)
def number(written: str) -> tuple[str, str]:
    """Return a number with its country ("+4520000000", empty where none is given) and without.

    A zero dialled only at home is left out. Both are empty where there are too few digits.
    """
    start = _EXTENSION.split(written.lower().replace("(0)", ""))[0].strip(" '(")
    digits = "".join(filter(str.isdecimal, start))
    if len(digits) < _FEWEST_DIGITS:
        return "", ""
    if not start.startswith(("+", "00")):
        return "", digits.lstrip("0")
    return _with_country(digits.lstrip("0"))


def _with_country(digits: str) -> tuple[str, str]:
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE  # only files with numbers pay for it

    for length in (1, 2, 3):
        if digits[:length].isdecimal() and int(digits[:length]) in COUNTRY_CODE_TO_REGION_CODE:
            home = digits[length:].lstrip("0")
            return f"+{digits[:length]}{home}", home
    return f"+{digits}", digits


def phone_keys(written: str) -> tuple[str, ...]:
    """Return what a number is kept under: itself, and how others may give it."""
    whole, home = number(written)
    if not home:
        return ()
    return (whole, f"home:{home}", f"home:{whole[1:]}") if whole else (f"bare:{home}",)


def phone_asks(written: str) -> tuple[str, ...]:
    """Return the keys a number is looked for under.

    Two numbers with a country are the same only as a whole; one without is compared by the
    digits dialled at home, or by all of them.
    """
    whole, home = number(written)
    if not home:
        return ()
    if whole:
        return (whole, f"bare:{home}", f"bare:{whole[1:]}")
    return (f"bare:{home}", f"home:{home}")


def url_key(address: str) -> str:
    """Return an address of the web without scheme, "www.", country, query, and last slash."""
    if address.startswith(_USUAL) and "?" not in address and "#" not in address:
        key = address[len(_USUAL) :].casefold().rstrip("/ ")
    else:
        page = _PAGE.match(address.casefold())
        key = page[1].rstrip("/ ") if page else ""
    return f"x.com{key[11:]}" if key.startswith("twitter.com") else key


def channel_of(address: str) -> Channel:
    """Return the channel a web address belongs to."""
    if "linkedin.com/" in address:  # the most frequent by far
        return Channel.LINKEDIN
    host = url_key(address).partition("/")[0]
    for site, channel in _SITES:
        if host == site or host.endswith(f".{site}"):
            return channel
    return Channel.OTHER


def is_profile(key: str) -> bool:
    """Tell whether a key is one person's page, and so never two people's."""
    return _PROFILE.match(key) is not None


def handle_keys(handle: Handle, asked: bool = False) -> tuple[str, ...]:
    """Return what a handle is kept under, or `asked` for by: mailbox, digits or web address."""
    value = handle.value
    if "@" in value and "/" not in value:
        return (email_key(value),)
    if handle.channel in SPOKEN:
        return phone_asks(value) if asked else phone_keys(value)
    if handle.channel is Channel.LINKEDIN and "/" not in value:
        return (f"linkedin.com/in/{value.strip().casefold()}",)
    if "/" in value or value.startswith("www.") or handle.channel is Channel.OTHER:
        return (url_key(value),)
    return (f"{handle.channel}:{value.strip().casefold()}",)


def keys(contact: Contact, asked: bool = False) -> tuple[str, ...]:
    """Return what a contact is kept under, or `asked` for by, besides the name."""
    return tuple(key for handle in contact.handles for key in handle_keys(handle, asked))


def entry_handles(entry: Entry) -> tuple[Handle, ...]:
    """Return the ways an entry gives to reach somebody."""
    web = (Handle(channel_of(entry.url), entry.url),) if entry.url else ()
    return (
        *(Handle(Channel.EMAIL, address) for address in entry.emails),
        *(Handle(Channel.PHONE, number) for number in entry.phones),
        *web,
    )


def entry_name(entry: Entry) -> str:
    """Return the entry's name; without one, its address, number, company or page stands for it."""
    stand_ins = (entry.company, *entry.emails, *entry.phones, entry.nickname, entry.url)
    return entry.name or next(filter(None, stand_ins), "")


def contradict(one: Contact, other: Contact) -> bool:
    """Tell whether two contacts cannot be one person: other birthdays, or pages on one site."""
    if one.birthday and other.birthday and one.birthday[-5:] != other.birthday[-5:]:
        return True
    if not one.handles or not other.handles:
        return False
    mine, theirs = _profiles(one), _profiles(other)
    sites = {key.partition("/")[0] for key in mine} & {key.partition("/")[0] for key in theirs}
    return bool(sites) and mine.isdisjoint(theirs)


def _profiles(contact: Contact) -> set[str]:
    return set(filter(is_profile, keys(contact)))


def alike(one: str, other: str) -> bool:
    """Tell whether two names may be one person's who shares an address.

    One is part of the other ("Grace Achieng", "Grace B Achieng", "Cole, Dana"), or the first
    names are the same or cut short ("D. Cole", "Dana Smith"). "Jane Cole" and "Bob Cole" are not.
    """
    if one == other:
        return True
    left, right = words_of(one), words_of(other)
    return within(one, other) or _begins(left, right) or _begins(right, left)


def within(one: str, other: str) -> bool:
    """Tell whether the words of one name are all among the other's."""
    left, right = Counter(words_of(one)), Counter(words_of(other))
    return left <= right or right <= left


def _begins(left: list[str], right: list[str]) -> bool:
    return bool(left) and bool(right) and right[0].startswith(left[0])


def words_of(name: str) -> list[str]:
    """Return the folded words of a name without its titles."""
    words = re.split(r"[\s,.]+", folded(name))
    return [word for word in words if word and word not in _TITLES]
