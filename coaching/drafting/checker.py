"""Checks a draft against every ban and length of the playbook; none may be shown that breaks one."""

import re

from coaching.answer import Action, Draft
from coaching.drafting.bans import BANS, BIG_QUESTIONS, FLATTERY, LINK, SUBJECT, UNFILLED
from coaching.drafting.facts import unknown_fact
from coaching.drafting.forms import (
    CHARACTERS,
    CHAT,
    SPOKEN_WORDS,
    SUBJECT_WORDS,
    WORDS,
    Form,
    form_of,
)
from coaching.drafting.tone import has_emoji, tone_of
from coaching.situation import Channel, Situation, Tie
from coaching.text import fold

_BLANK = re.compile(r"\[[^\]\n]{1,60}\]")
_LETTER = re.compile(r"[^\W\d_]")
_WEAK_TIES = frozenset(
    {
        Tie.NEW_ACQUAINTANCE,
        Tie.LINKEDIN_STRANGER,
        Tie.REFERRAL_INTRO,
        Tie.CLIENT_PROSPECT,
        Tie.RECRUITER_HIRING,
    }
)
_QUESTIONS = {
    Action.SWITCH_CHANNEL: 1,
    Action.WARM_CONTEXT_REMINDER: 1,
    Action.WAIT_UNTIL: 1,
}  # every other action asks nothing


def breaches(draft: Draft, situation: Situation | None, action: Action) -> tuple[str, ...]:
    """Return the names of the rules `draft` breaks, none if it may be shown.

    Names are the keys of `coaching.drafting.bans.BANS`, and: big_question, unearned_flattery,
    link, too_long, asks, exclamation, emoji, unknown_fact, subject_following_up, no_subject,
    empty, unmarked, blanks. Without a situation nothing is known of the tie and of the facts: the
    stricter reading holds for questions and praise, and facts are not checked. Source: playbook,
    "What a draft may never do".
    """
    body = fold(draft.body)
    found = [name for name, ban in BANS.items() if ban.search(body)]
    found += _manners(draft, situation, action)
    found += _shape(draft)
    found += _borrowed(draft, situation)
    if situation is not None and unknown_fact(draft, situation):
        found.append("unknown_fact")
    return tuple(found)


def said_by(text: str) -> frozenset[str]:
    """Return the bans that a message of the user's own breaks: what a new one has to own."""
    folded = fold(text)
    found = {name for name, ban in BANS.items() if ban.search(folded)}
    return frozenset(found | ({"big_question"} if BIG_QUESTIONS.search(folded) else set()))


def _manners(draft: Draft, situation: Situation | None, action: Action) -> list[str]:
    body = fold(draft.body)
    found = []
    weak = situation is None or situation.relationship is None
    if weak or (situation and situation.relationship in _WEAK_TIES):
        found += ["big_question"] * bool(BIG_QUESTIONS.search(body))
    known = "" if situation is None else fold(situation.text)
    if any(praise not in known for praise in FLATTERY.findall(body)):
        found.append("unearned_flattery")
    if LINK.search(body):
        found.append("link")
    if _questions(draft) > _QUESTIONS.get(action, 0):
        found.append("asks")
    return found


def _questions(draft: Draft) -> int:
    """Count the questions one reader meets; the words to say and the voicemail are alternatives."""
    spoken = form_of(draft.channel) is Form.SPOKEN
    return max(part.count("?") for part in (draft.body.split("\n\n") if spoken else [draft.body]))


def _shape(draft: Draft) -> list[str]:
    found = []
    if not _LETTER.search(draft.body):
        found.append("empty")
    if _too_long(draft):
        found.append("too_long")
    marked = set(_BLANK.findall(f"{draft.subject or ''}\n{draft.body}"))
    if UNFILLED.search(fold(draft.body)) or marked != set(draft.blanks):
        found.append("unmarked")
    if len(draft.blanks) > 1:
        found.append("blanks")
    return found + _subject(draft)


def _subject(draft: Draft) -> list[str]:
    if draft.channel is not Channel.EMAIL:
        return []
    if not draft.subject or not _LETTER.search(draft.subject):
        return ["no_subject"]
    long = len(draft.subject.split()) > SUBJECT_WORDS
    stale = SUBJECT.search(fold(draft.subject).strip()) is not None
    return ["too_long"] * long + ["subject_following_up"] * stale


def _too_long(draft: Draft) -> bool:
    if form_of(draft.channel) is Form.SPOKEN:
        return any(len(part.split()) > SPOKEN_WORDS for part in draft.body.split("\n\n"))
    if draft.channel in WORDS:
        return len(draft.body.split()) > WORDS[draft.channel]
    return len(draft.body) > CHARACTERS.get(draft.channel, CHAT)


def _borrowed(draft: Draft, situation: Situation | None) -> list[str]:
    """Exclamation marks and emoji are the user's to bring."""
    tone = None if situation is None else tone_of(situation)
    words = f"{draft.subject or ''}\n{draft.body}"
    found = []
    if "!" in words and not (tone and tone.exclaims):
        found.append("exclamation")
    if has_emoji(words) and not (tone and tone.emoji):
        found.append("emoji")
    return found
