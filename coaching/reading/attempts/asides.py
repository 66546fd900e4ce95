"""Judges which of the other side's words answer what was sent, and which are asides."""

from collections.abc import Sequence

from coaching.reading.attempts.telling import Role, Telling
from coaching.regexes import regex
from coaching.situation import Message, Side
from coaching.text import NEGATED

SILENCE = regex(
    r"\b(?:no (?:reply|answer|response|word)|(?:zero|without an?|never any) (?:reply|answer"
    r"|response)s?"
    rf"|(?:not|\w+{NEGATED}|never|stopped) (?:\w+ ){{0,2}}?"
    r"(?:repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|respond(?:s|ed|ing)?|heard|opened|seen|read"
    r"|(?:text|writ|call|email|messag|contact|pick|return|react|acknowledg)\w*|(?:got|gotten|get"
    r"|come) back)"
    r"|(?:0|zero) (?:repl(?:y|ies)|answers?|responses?)|(?:two|one|both|blue|grey|gray) ticks?"
    r"|phone(?:'s| is)? (?:off|dead)|not once|silence|silent|crickets|ghost(?:ed|ing|s)?"
    r"|ignor(?:es|ed|ing)|unanswered|left (?:me )?on (?:read|seen|delivered)"
    r"|nothing (?:back|since|yet)|(?<=[,.;:] )(?:and |but |then )?(?:nothing|nada)(?= ?(?:[,.;!]|\Z|\n))|went (?:quiet|dark|cold)|straight to voicemail"
    r"|unread|seen but|nada|zilch|blanked)\b"
)
_AT_LAST = regex(r"\b(?:then|finally|eventually|yesterday|today|now|this morning|but)\b")
_MET = regex(
    r"\b(?:interview(?:ed)?|screening|met|meeting|lunch|coffee|drinks|event|seminar|conference|wedding"
    r"|party|demo|fair|had a (?:\w+ ){0,2}(?:call|chat))\b"
)
_JUST_ONCE = regex(r"\b(?:once|one time)\b")
_WOULD = regex(r"(?: me| us)?(?: that)? (?:she|he|they|we)(?:'d|'ll| would| will)\b")


def without_asides(folded: str, told: Sequence[Telling]) -> list[Telling]:
    """Leave out what they said that answers nothing: at the meeting before, or after a silence.

    "I emailed her, no reply. The office said she is away" is no answer of hers, and "they'd be
    in touch" after an interview was said there.
    """
    kept: list[Telling] = []
    for telling in told:
        sent = [earlier for earlier in kept if earlier.role is Role.SENT]
        if telling.role is Role.SAID and sent:
            between = folded[sent[-1].span.end : telling.span.start]
            if SILENCE.search(between) and not _AT_LAST.search(between[-60:]):
                continue
            if _MET.search(folded, 0, sent[0].span.start) and _WOULD.match(
                folded, telling.span.end
            ):
                continue
        kept.append(telling)
    return kept


def after_their_words(
    folded: str, sent: list[Telling], messages: Sequence[Message]
) -> list[Telling]:
    """Leave out what was sent before words of theirs that are quoted, unless silence is told."""
    quoted = [message for message in messages if message.author is Side.CONTACT]
    if not (sent and quoted) or quoted[-1].start < sent[-1].span.start:
        return sent
    tail = folded[sent[-1].span.end :]
    if SILENCE.search(tail) or _MET.search(tail) or _JUST_ONCE.search(tail):
        return sent
    return []
