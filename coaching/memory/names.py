"""The one normal form of a name: what is equal here is the same name to the index and the search.

Not for showing: a name is shown as the user wrote it. The index of names is made of normal forms,
so a change here must leave what is already indexed findable, or index it anew.
"""

import unicodedata

from coaching.regexes import regex

TITLES = frozenset(
    "mr mrs ms miss mx sir dame dr drs prof professor doctor rev reverend hon herr frau hr fru "
    "monsieur madame mme mlle senor senora sra srta dott dottssa".split()
)
"""Words before a name that people write or leave out as they please."""

FAMILY = frozenset(
    "uncle aunt auntie aunty cousin granny grandma grandpa nana tante tia tio coach sister brother".split()
)
"""Words before a name that say what somebody is: "Uncle Bernard" is "my uncle Bernard"."""

DEGREES = frozenset("phd md dds dvm mba msc bsc mph cpa cfa pmp esq rn".split())
"""Words after a name that do not belong to it. "Jr" and "III" do: they tell two people apart."""

_MARKS = regex("[\u0300-\u036f]")  # of Latin, Greek, Cyrillic; elsewhere marks are letters
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
_JOINED = str.maketrans("", "", "'’‘ʼ`´.")  # "O’Brien" and "J.R." are one word

_ASCII = {
    code: None if chr(code) in "'`." else chr(code) if chr(code).isalnum() else " "
    for code in range(128)
}  # what `_JOINED` and `_kept` do, at once: most names, and lists of names are long


def normal(name: str) -> str:
    """Return the normal form of a name: "Dr. José  Núñez-Ruiz" is "jose nunez ruiz".

    Compatibility forms and case folded; diacritics, titles and degrees dropped; punctuation and
    runs of blanks one blank. A name that holds nothing else ("Doctor", "🙂") stays, folded.
    The normal form of a normal form is itself.
    """
    folded = fold(name)
    plain = folded.translate(_ASCII if folded.isascii() else _JOINED)
    words = (plain if folded.isascii() else "".join(map(_kept, plain))).split()
    return " ".join(_untitled(words) or words) or " ".join(folded.split())


_SAME = (
    "mom mum mother mama mommy mummy ma mam", "dad father papa daddy pop pops",
    "boss manager supervisor", "girlfriend gf", "boyfriend bf", "husband hubby", "wife wifey",
    "sister sis", "brother bro", "grandma grandmother gran granny nan nana",
    "grandpa grandfather granddad grandad gramps",
)  # fmt: skip
_SAME_AS = {one: words.split() for words in _SAME for one in words.split()}


def spellings(name: str) -> tuple[str, ...]:
    """Return a name as it may be known: "Uncle Bernard" as "Bernard" too, "mum" as "mom"."""
    return tuple(dict.fromkeys((name, plain(name), *_SAME_AS.get(name.lower(), ()))))


def plain(name: str) -> str:
    """Return a name without what it says of the family, "Bernard" for "Uncle Bernard"; a role as one word."""
    if name.lower() in _SAME_AS:
        return _SAME_AS[name.lower()][0]
    first, _, rest = name.partition(" ")
    return rest.strip() if rest.strip() and first.lower() in FAMILY else name


def fold(text: str) -> str:
    """Return text without case, diacritics and compatibility forms; its words stay."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    # once more: some capitals appear only when a compatibility form is taken apart
    bare = unicodedata.normalize("NFKD", bare.casefold())
    return unicodedata.normalize("NFKC", _MARKS.sub("", bare).translate(_LETTERS))


def _kept(one: str) -> str:
    if one.isalnum():
        return one
    category = unicodedata.category(one)
    invisible = category == "Cf"  # joiners, soft hyphens, marks of direction
    return one if category[0] == "M" else "" if invisible else " "


def _untitled(words: list[str]) -> list[str]:
    start, end = 0, len(words)
    while start < end and words[start] in TITLES:
        start += 1
    while end > start and words[end - 1] in DEGREES:
        end -= 1
    return words[start:end]
