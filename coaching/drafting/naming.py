"""How to address somebody: the name the user uses for them, a title, "Mom", or nothing at all."""

import re

from coaching.situation import Situation, Somebody
from coaching.text import fold

_OWN_GREETING = re.compile(
    r"\A\W*(?:(?:hi+|hey+|hello|hiya|dear|hej|salut|hola|ciao|hallo|good (?:morning|evening))\s+)?"
    r"(?P<name>[^\s,!?:;\n]+(?:\s[^\s,!?:;\n]+){0,3}?)\s*(?:[,!:;\n]|\s-)",
    re.IGNORECASE,
)
_ADDRESSES = {
    word: word.capitalize()
    for word in (
        "mom mum mam mama mamma mommy mummy ma dad papa daddy pa pop pops grandma grandpa granny gran "
        "grandad granddad nana nan nanna nonna nonno oma opa abuela abuelo babcia auntie grandmother "
        "grandfather"
    ).split()
}
_KIN_TITLES = frozenset("aunt auntie aunty uncle tia tio grandma grandpa nana".split())
_TITLES = frozenset(
    "mr mrs ms mx dr doctor prof professor rev reverend sir dame mme mlle madame monsieur herr frau".split()
)
_FAMILY_FIRST = frozenset(
    (
        "szabó nagy kovács tóth horváth varga kiss molnár németh farkas balogh papp takács juhász "
        "lakatos mészáros oláh rácz fekete szilágyi fehér balázs szűcs kocsis pintér li wang zhang "
        "liu chen yang huang zhao wu zhou xu sun zhu guo luo zheng liang xie xiao cao deng feng "
        "cheng cai peng yuan nguyễn trần lê phạm hoàng nguyen tran pham hoang"
    ).split()
)  # names that are written family name first often enough not to be cut to their first word
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:['’.-][^\W\d_]*)*\Z")


def address(situation: Situation) -> str | None:
    """Return what to call the contact in a greeting, or None where no name is safe to use.

    The user's own greeting in a pasted message comes first ("Tanaka-san"), then the title or the
    given name; a bare role is used only where people are called by it ("Mom"), never "old boss".
    """
    contact = situation.contact
    if contact is None:
        return None
    if not contact.named:
        return _ADDRESSES.get(fold(contact.name).strip())
    return _own_address(situation, contact) or _name(contact)


def _own_address(situation: Situation, contact: Somebody) -> str | None:
    parts = {part.strip(".") for part in fold(contact.name).split()} - _TITLES
    for message in situation.own_messages:
        match = _OWN_GREETING.match(message.text)
        if match and _is_address(match["name"], parts):
            return match["name"].strip()
    return None


def _is_address(words: str, parts: set[str]) -> bool:
    """Every word is the contact's name, a title, or the name with a suffix ("Tanaka-san")."""
    known = parts | _TITLES | _KIN_TITLES
    folded = [word.strip(".") for word in fold(words).split()]
    return words[:1].isupper() and all(
        word in known or word.partition("-")[0] in parts for word in folded
    )


def _name(contact: Somebody) -> str | None:
    words = contact.name.split()
    if not words or not all(_NAME_WORD.match(word) for word in words):
        return None
    title = fold(words[0]).rstrip(".") in _TITLES | _KIN_TITLES
    bare = [fold(word) for word in words[title:]]
    if len(bare) == 2 and bare[0] in _FAMILY_FIRST:
        return " ".join(words[:2])
    if title:
        last = words[1:2] if fold(words[0]) in _KIN_TITLES else words[-1:]
        return " ".join([words[0][0].upper() + words[0][1:], *last])
    return words[0]
