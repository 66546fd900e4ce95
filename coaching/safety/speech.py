"""Whose words are whose: the user's own, and the contact's where the user quotes or pastes them.

A death wish in the user's prose or unsent draft is the user's; the same words after `she wrote:` or
on a chat line labelled with another name are the contact's. What cannot be told is the user's:
a missed cry for help costs more than a needless kind question.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coaching.regexes import regex
from coaching.safety.grammar import pattern
from coaching.safety.idioms import BLANK
from coaching.text import Span, fold

_QUOTED = regex(r'"([^"]{2,3000})"|(?<!\w)\'(?=\S)((?:[^\'\n]|(?<=\w)\'(?=\w)){2,300})\'(?!\w)')
_SAID = pattern(
    r"(?:(?P<who>[^\W\d_][\w'-]{0,30}) )?(?:(?:just|then|also|only|never|finally|even|has|had|"
    r"have|is|was|"
    r"been|last|still|once|always|keeps?|kept|actually|literally|straight up|recently|"
    r"apparently) ){0,3}"
    r"(?:said|say|says|saying|wrote|writes|written|text|texts|texted|texting|replied|replies|"
    r"answered|"
    r"responded|told|tells|messaged|sent|sends|posted|posts|tweeted|captioned|goes|went|like|"
    r"screamed|"
    r"yelled|shouted|typed|emailed|dm'?e?d|asked|left|mumbled|whispered|put|send|type|draft|"
    r"drafted|"
    r"reads?|status|story|bio)\b"
)
_NOUN = pattern(
    r"(?P<whose>his|her|their|my|our|\w+'s) (?:\w+ ){0,2}(?:reply|answer|response|message|"
    r"messages|text|texts|"
    r"words|note|post|status|story|email|mail|dm|letter|voicemail|last|bio|caption|draft)\b|"
    r"(?:reply|answer|response|message|text|email|note|dm|letter) (?:back )?from (?P<sender>\w+)"
)
_UNQUOTED = regex(r"\w: ?(?P<said>[^\s\"'][^.!?\n]{1,300})")
_FOLLOWS = regex(r"[\s:,(-]{0,6}(?:\w+\s){0,4}[:,-]?\s{0,3}\Z")
_LINE = regex(
    r"(?m)^[ \t>*-]{0,6}(?:\[[^\]\n]{3,30}\]\s?|\d{1,2}[/.:]\d{1,2}[^\n-]{0,18}-\s)?"
    r"(?P<who>[^\W\d_][\w'. -]{0,24}?)\s?(?:\([^)\n]{1,20}\))?:\s(?P<said>[^\n]+)$"
)
_QUOTED_LINE = regex(r"(?m)^[ \t]{0,4}>[^\n]*$")
_USER = frozenset("i i've i'd i'll i'm ive im me my our we us myself mine you".split())
_THEIRS = frozenset("he she they his her their him them hers theirs".split())
_JOINING = frozenset("and then but just also so that which who he's she's to it".split())
_LABELS_OF_USER = frozenset("me i myself mine us we".split())
_NO_NAME = frozenset(
    "edit update ps p.s tldr tl;dr note question q context background subject re fwd to from "
    "date sent "
    "cc help advice ask body draft text email message title so also and but basically honestly "
    "situation story problem thing question1 today yesterday what why how here status update1 "
    "truth fact result summary conclusion goal feelings feeling thoughts thought message1 "
    "http https".split()
)


@dataclass(frozen=True, slots=True)
class Speech:
    """A folded message thrice, same length: the user's words, the contact's quoted ones, and both."""

    own: str
    theirs: str
    whole: str


def hear(text: str) -> Speech:
    """Part a raw message into the user's words and the contact's."""
    folded = fold(text)
    spans = sorted(_contact_spans(text, folded), key=lambda span: span.start)
    if not spans:
        return Speech(folded, _told(folded), folded)
    own, theirs, at = [], [], 0
    for span in spans:
        if span.end <= at:
            continue
        start = max(span.start, at)
        own += [folded[at:start], BLANK * (span.end - start)]
        theirs += [BLANK * (start - at), folded[start : span.end]]
        at = span.end
    own.append(folded[at:])
    theirs.append(BLANK * (len(folded) - at))
    return Speech("".join(own), _over("".join(theirs), _told(folded)), folded)


def _told(folded: str) -> str:
    """Return what the contact is said to have written, without quotation marks; "" for nothing.

    Whose it is can't be told for sure, so it stays among the user's words as well.
    """
    spans = [
        Span(match.start("said"), match.end("said"))
        for match in _UNQUOTED.finditer(folded)
        if _said_by_contact(folded[max(0, match.start("said") - 120) : match.start("said")])
    ]
    return _only(folded, spans) if spans else ""


def _only(folded: str, spans: Iterable[Span]) -> str:
    """Return a text with everything outside of these spans blanked."""
    kept = BLANK * len(folded)
    for span in spans:
        kept = kept[: span.start] + folded[span.start : span.end] + kept[span.end :]
    return kept


def _over(theirs: str, told: str) -> str:
    """Lay one text over another of the same length, where it is not blank."""
    if not told:
        return theirs
    both = zip(theirs, told, strict=True)
    return "".join(own if told == BLANK else told for own, told in both)


def _contact_spans(text: str, folded: str) -> Iterator[Span]:
    for match in _QUOTED.finditer(folded):
        if _said_by_contact(folded[max(0, match.start() - 120) : match.start()]):
            group = 1 if match.group(1) is not None else 2
            yield Span(match.start(group), match.end(group))
    for match in _LINE.finditer(folded):
        if _is_contact_label(text[match.start("who") : match.end("who")], folded):
            yield Span(match.start("said"), match.end("said"))
    for match in _QUOTED_LINE.finditer(folded):
        yield Span(match.start(), match.end())


def _said_by_contact(before: str) -> bool:
    """Judge the words before a quotation; only the last speech verb or noun close to it counts."""
    cue = _last_cue(before)
    if cue is None or not _FOLLOWS.match(before[cue.end() :]):
        return False
    groups = cue.groupdict()
    who = groups.get("who") or groups.get("whose") or groups.get("sender") or ""
    if who in _JOINING or not who:
        who = _last_subject(before[: cue.start()])
    return bool(who) and who not in _USER


def _last_cue(before: str) -> re.Match[str] | None:
    found = [*_SAID.finditer(before), *_NOUN.finditer(before)]
    return max(found, key=lambda match: match.end(), default=None)


def _last_subject(before: str) -> str:
    words = re.findall(r"[\w']+", before)
    return next((word for word in reversed(words) if word in _USER | _THEIRS), "")


def _is_contact_label(who: str, folded: str) -> bool:
    """A chat line is the contact's if its label is a pronoun, or a name beside the user's "me:"."""
    label = fold(who).strip()
    if label in _THEIRS:
        return True
    if label in _LABELS_OF_USER | _NO_NAME or len(label.split()) > 3:
        return False
    return who[:1].isupper() and bool(_BESIDE_ME.search(folded))


_BESIDE_ME = regex(
    r"(?m)^[ \t>*-]{0,6}(?:\[[^\]\n]{3,30}\]\s?)?(?:me|i)\s?(?:\([^)\n]{1,20}\))?:\s"
)
