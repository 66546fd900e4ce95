"""Checks a draft against every ban and length of the playbook; none is shown that breaks one."""

from coaching.answer import Action, Draft
from coaching.drafting.bans import BIG_QUESTIONS, FLATTERY, LINK, MARKS, SUBJECT, UNFILLED, banned
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
from coaching.drafting.given import Given
from coaching.drafting.tone import has_emoji
from coaching.regexes import regex
from coaching.situation import Channel, Situation
from coaching.text import fold

_BLANK = regex(r"\[[^\]\n]{1,60}\]")
_LETTER = regex(r"[^\W\d_]")
_MAY_ASK = frozenset({Action.SWITCH_CHANNEL, Action.WARM_CONTEXT_REMINDER})


def breaches(draft: Draft, situation: Situation | None, action: Action) -> tuple[str, ...]:
    """Return the names of the rules `draft` breaks, none if it may be shown.

    Names are the keys of `coaching.drafting.bans.BANS`, and: big_question, unearned_flattery,
    link, asks, exclamation, emoji, unknown_fact, empty, too_long, unmarked, blanks, no_subject,
    subject_following_up. Without a situation nothing is known of the tie, the register and the
    facts: the stricter reading holds, and facts are not checked. Source: playbook, "What a draft
    may never do".
    """
    return faults(draft, None if situation is None else Given(situation), action)


def faults(draft: Draft, given: Given | None, action: Action) -> tuple[str, ...]:
    """Do the work of `breaches` for a situation that has been looked at already."""
    title = draft.subject or ""
    words = _without_blanks(f"{title}\n{draft.body}")
    folded = fold(f"{title}\n{draft.body}")
    subject, body = folded[: len(title)], folded[len(title) + 1 :]
    found = sorted(banned(body) | banned(subject))
    found += _questions(draft, body, given, action)
    found += _borrowed(words, _without_blanks(folded), given)
    found += _shape(draft, body)
    found += _subject(draft, subject.strip())
    return tuple(dict.fromkeys(found))


def blanks_in(subject: str | None, body: str) -> tuple[str, ...]:
    """Return the marked blanks in reading order, each once."""
    return tuple(dict.fromkeys(_BLANK.findall(f"{subject or ''}\n{body}")))


def stretches(draft: Draft) -> list[str]:
    """Cut a draft into what one reader meets: a call and its voicemail are alternatives."""
    spoken = form_of(draft.channel) is Form.SPOKEN
    return draft.body.split("\n\n") if spoken else [draft.body]


def _questions(draft: Draft, body: str, given: Given | None, action: Action) -> list[str]:
    """A process may ask its one plain question, a new door one small one; nothing else asks."""
    found = []
    if (given is None or given.weak_tie) and BIG_QUESTIONS.search(body):
        found.append("big_question")
    if max(part.count("?") for part in stretches(draft)) > (action in _MAY_ASK):
        found.append("asks")
    return found


def _borrowed(words: str, folded: str, given: Given | None) -> list[str]:
    """Praise, facts, exclamation marks and emoji are the user's to bring."""
    known = "" if given is None else given.folded
    found = []
    if any(praise[0] not in known for praise in FLATTERY.finditer(folded)):
        found.append("unearned_flattery")
    if "!" in words and not (given and given.tone.exclaims):
        found.append("exclamation")
    if not words.isascii() and has_emoji(words) and not (given and given.tone.emoji):
        found.append("emoji")
    if given is not None and unknown_fact(words, folded, given.words):
        found.append("unknown_fact")
    return found


def _without_blanks(words: str) -> str:
    return _BLANK.sub(" ", words) if "[" in words else words


def _shape(draft: Draft, body: str) -> list[str]:
    found = []
    if not _LETTER.search(body):
        found.append("empty")
    if _too_long(draft):
        found.append("too_long")
    if LINK.search(body):
        found.append("link")
    marked = any(mark in body for mark in MARKS) and UNFILLED.search(body)
    if marked or set(blanks_in(draft.subject, draft.body)) != set(draft.blanks):
        found.append("unmarked")
    if len(draft.blanks) > 1:
        found.append("blanks")
    return found


def _subject(draft: Draft, subject: str) -> list[str]:
    if draft.channel is not Channel.EMAIL:
        return []
    if not _LETTER.search(subject):
        return ["no_subject"]
    found = ["too_long"] if len(subject.split()) > SUBJECT_WORDS else []
    return [*found, "subject_following_up"] if SUBJECT.search(subject) else found


def _too_long(draft: Draft) -> bool:
    if form_of(draft.channel) is Form.SPOKEN:
        return any(len(part.split()) > SPOKEN_WORDS for part in stretches(draft))
    if draft.channel in WORDS:
        return len(draft.body.split()) > WORDS[draft.channel]
    return len(draft.body) > CHARACTERS.get(draft.channel, CHAT)
