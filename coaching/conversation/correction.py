"""Puts right what was read wrong, and answers again."""

from dataclasses import replace

from coaching.answer import Answer
from coaching.coach import answer, voiced
from coaching.conversation.correcting import corrected
from coaching.conversation.keeping import keep
from coaching.conversation.saying import choices, line, whole
from coaching.drafting import Style
from coaching.person import Waiting
from coaching.phrases import seeded
from coaching.regexes import regex
from coaching.situation import Situation
from coaching.text import fold
from coaching.turn import Ask, Turn
from coaching.voice.wishes import ToSay
from coaching.voice.wishing import worded_again

_OPENS = (
    r"(?:no|nope|nah|actually|sorry|correction|wait|oops|hang on|hold on|well|i mean|i meant|my mistake"
    r"|my bad|not quite|typo|that'?s (?:wrong|not right)|and)"
)
_CORRECTION = regex(
    rf"(?:{_OPENS}[,.: ]+)*(?:it|that|they|those|there|these) (?:was|were|wasn'?t|weren'?t)"
    r" (?:only |just |actually |really |like |about |not )*(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|once"
    r"|twice|a|an|by|on|via|emails?|texts?|calls?|whatsapp|linkedin|in|last)\b.{0,60}"
    rf"|(?:{_OPENS}[,.: ]+)*(?:the )?last (?:one|time|text|email|message|call|try)(?: \w+)? (?:was|is)\b.{{0,60}}"
    rf"|(?:{_OPENS}[,.: ]+)+(?:she|he|they)(?:'?s|'?re| is| are| was| were) (?:a |an |my |only |actually |not |just )+\w+.{{0,60}}"
    rf"|(?:{_OPENS}[,.: ]+)+(?:i )?(?:only |actually |just )*(?:sent|texted|emailed|called|wrote|messaged)\b.{{0,60}}"
    rf"|(?:{_OPENS}[,.: ]+)+(?:\w+ ){{1,2}}(?:emails?|texts?|calls?|messages|letters?|times)"
)

_ADDS = regex(r"\b(?:too|also|as well|again|another|since then)\b|\?")


def _begins_one(words: str) -> bool:
    """Whether a message puts something right without having been asked: "no, it was two emails"."""
    folded = " ".join(fold(words).split()).strip(" .!")
    return _CORRECTION.fullmatch(folded) is not None and _ADDS.search(folded) is None


def correct(ask: Ask) -> Turn | None:
    """Put right what was read wrong and answer again.

    None where there is nothing to put right: nothing asked and nothing that begins like a
    correction, no answer on the table, or words that say nothing else than was read.
    """
    person, today = ask.person, ask.moment.today
    asked = person.waiting is Waiting.CORRECTION
    if person.answer is None or not (asked or _begins_one(ask.words)):
        return None
    situation = corrected(person.answer.situation, ask.words, today)
    if situation == person.answer.situation:
        return None
    return put_right(ask, person.answer, situation)


def put_right(ask: Ask, before: Answer, situation: Situation) -> Turn:
    """Answer again with the situation as it is right; with nothing new, say so."""
    if situation == before.situation:
        return Turn(ask.person, (line(ask.book, "nothing_new"), *choices(before, ask)))
    person, today = ask.person, ask.moment.today
    chance = seeded(f"{person.text}\n{ask.words}")
    made = answer(situation, today, ask.book, chance)
    again = voiced(made, ToSay(made, today), ask.book, chance, ask.voice)
    fresh = replace(person, waiting=Waiting.NOTHING, style=Style.PLAIN, turn=0)
    shown = replace(fresh, answer=again, fixed=True)
    history = ask.known.histories.get(person.contact_id) if person.contact_id else None
    kept = keep(again, again.situation, history, ask)
    return Turn(
        replace(shown, contact_id=kept.contact_id),
        (
            line(ask.book, "corrected"),
            *whole(again, ask.moment, ask.book),
            *kept.said,
            *choices(again, ask),
        ),
        kept.changes,
        wishes=() if before.safety is not None else worded_again(made, today, Style.PLAIN),
    )
