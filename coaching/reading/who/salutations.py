"""Reads the names in greetings, signatures and introductions: who is written to, who writes."""

from coaching.reading.prose import Prose
from coaching.reading.who.naming import Name, names, tokens
from coaching.regexes import regex
from coaching.situation import Message, Side
from coaching.sought import Sought
from coaching.text import fold, sentences

_BLANK = ' \t\n.,;:!?()-"'


def greeted_name(messages: tuple[Message, ...], own: frozenset[str]) -> Name | None:
    """Return the name that the user's pasted messages greet, or the contact's sign off with."""
    for message in messages:
        is_user = message.author is Side.USER
        name = _greeting_name(message.text) if is_user else _signature(message.text)
        if name is not None and not own.intersection(name.words):
            return name
    return None


def _greeting_name(text: str) -> Name | None:
    head = text[:120]
    folded = fold(head)
    opening = _GREETING.match(folded)
    start = opening.end() if opening else len(folded) - len(folded.lstrip(_BLANK))
    name = next((name for name in _names_in(head) if name.span.start == start), None)
    if name is None:
        return None
    after = folded[name.span.end :]
    if opening:
        return name if not after[:1].isalnum() else None
    surely = name.sure > 1 or (head[start].isupper() and after.startswith(","))
    return name if surely and _CALLS.match(after) else None


_GREETING = regex(
    r"\W{0,5}(?:hi|hii+|hey+|hello|hallo|hiya|hola|salut|bonjour|ciao|liebe[rs]?|dear|dearest|yo|"
    r"oi|sup|heya|howdy|greetings|hej|olá|ola|namaste|good (?:morning|afternoon|evening|day)|"
    r"morning|happy (?:birthday|new year|diwali|eid|holidays)|merry christmas|thanks|thank you|"
    r"sorry|congrats|congratulations|my dear|ok|okay|omg|wow|so|well)"
    r"(?: (?:there|again|so much|my dear|to you))?[ ,!.]{1,3}(?:my dear(?:est)? )?"
)
_CALLS = regex(r"(?:-san|-sensei)?\s?[,!:;-]|\s?$")


def _signature(text: str) -> Name | None:
    """Return the name a pasted message is signed with."""
    tail = text.rstrip()[-80:]
    match = _SIGNED.search(fold(tail))
    if match is None:
        return None
    return next((name for name in _names_in(tail) if name.span.start == match.end()), None)


_SIGNED = regex(
    r"(?:^|[\n,.!?] ?)(?:(?:best|kind|warm|all the best|many thanks|thanks|thank you|thx|cheers|regards|"
    r"best regards|kind regards|warm regards|best wishes|love|lots of love|sincerely|yours|xo|xx|"
    r"take care|talk soon|warmly)[,.! ]*\s*|\n[-~ ]*|\s- ?)(?=[^\W\d_][\w'-]*(?: [^\W\d_][\w'.-]*)?$)"
)


def _names_in(text: str) -> list[Name]:
    folded = fold(text)
    return names(text, folded, tokens(text, folded, tuple(sentences(folded))))


def own_names(prose: Prose, messages: tuple[Message, ...]) -> frozenset[str]:
    """Return the words of the user's own name, as they give it or sign with it."""
    own: set[str] = set()
    for message in messages:
        signed = _signature(message.text) if message.author is Side.USER else None
        own.update(signed.words if signed else ())
    for pattern in (_INTRODUCTION, _HERE, _FROM):
        for match in pattern.finditer(prose.folded):
            own.update(match.group(1).split())
    signed = _signature(prose.text)
    own.update(signed.words if signed and len(prose.text) > 40 else ())
    return frozenset(own)


_INTRODUCTION = Sought(
    r"\b(?:my name is|my name's|call me|i'm called|(?:hi|hey|hello|hej)[,!]? (?:i'm|im|it's|its)) "
    r"([^\W\d_][\w'-]*)"
)
_HERE = regex(
    r"(?:^|[.!?,\n] ?|\b(?:hi|hey|hello|it's|its|hej) )([^\W\d_][\w'-]*) here\b(?! is|'s)"
)
_FROM = regex(r"(?:^|\n)\s{0,9}from: ([^\W\d_][\w' -]{1,40})")
