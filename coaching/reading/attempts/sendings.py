"""Finds, in the user's own words, every attempt they tell of and every answer they got.

Counting and dating both read this list: what was sent, how often, on which channel, and where
in the telling the other side answered.
"""

from functools import lru_cache

from coaching.reading.attempts.sending_words import ANSWER_VERBS, BARE_PLATFORMS, NEEDS, NOUNS, SURE
from coaching.reading.attempts.telling import Line, Role, Telling
from coaching.reading.attempts.told_nouns import read_noun, read_platform
from coaching.reading.attempts.told_phrases import phrases
from coaching.reading.attempts.told_times import TIMES_FIRST, elsewhere, read_times
from coaching.reading.attempts.told_verbs import read_answer, read_verb
from coaching.regexes import regex
from coaching.text import Span

_MOST = 200  # tellings; nobody tells of more, and a text made of nothing else stays fast
_TOKEN = regex(r"[^\W_][\w'-]*")
_A_THANK_YOU = regex(r" you\b(?! (?:e-?mail|note|card|text|message|letter))")
_FOLLOW_UP = regex(r" up(?P<many>s)?\b")


@lru_cache(maxsize=4)  # counting and dating both read it
def tellings(folded: str, sentences: tuple[Span, ...]) -> tuple[Telling, ...]:
    """Return what the folded prose tells, in order of place."""
    told: list[Telling] = []
    for index, sentence in enumerate(sentences):
        if len(told) > _MOST:
            break
        _read_sentence(Line(folded, sentence, index, told))
    return tuple(told)


def _read_sentence(line: Line) -> None:
    special = phrases(line)
    position = line.span.start
    for token in _TOKEN.finditer(line.folded, line.span.start, line.span.end):
        if token.start() < position:
            continue
        phrase = special.get(token.start())
        if phrase and phrase.read(line, phrase.match):
            position = phrase.match.end()
        else:
            position = _read_word(line, token.group(), Span(*token.span()))
        if len(line.told) > _MOST:
            break
    _close(line)


def _read_word(line: Line, word: str, place: Span) -> int:
    """Read one word; return where to go on."""
    if word in SURE or word in NEEDS:
        return read_verb(line, word, place)
    if word == "follow" and (match := line.match(_FOLLOW_UP, place.end)):
        read_noun(
            line, "follow-ups" if match["many"] else "follow-up", Span(place.start, match.end())
        )
    elif word in ANSWER_VERBS:
        read_answer(line, word, place)
    elif word in NOUNS:
        read_noun(line, word, place)
    elif word == "thank":
        _read_thanks(line, place)
    elif word in BARE_PLATFORMS:
        read_platform(line, word, place)
    elif word in TIMES_FIRST or word[0].isdigit():
        return read_times(line, place)
    return place.end


def _read_thanks(line: Line, place: Span) -> None:
    """Read "a thank you": a note like another."""
    match = line.match(_A_THANK_YOU, place.end)
    if match and line.before(place.start, 2) == "a ":
        read_noun(line, "thank-you", Span(place.start, match.end()))


def _close(line: Line) -> None:
    """Give "Twice." or "Once, 3 days ago." to the attempt of the sentence before."""
    short = line.span.end - line.span.start < 40
    last = line.just_before()
    if not (line.waits and short and last) or elsewhere(line.span.of(line.folded)):
        return
    if last.role is Role.SENT and not last.stated:
        line.change(count=line.waiting, stated=True)
