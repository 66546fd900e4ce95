"""Puts an answer into parts, the person first and the machinery last, and parts into text."""

from collections.abc import Mapping, Sequence

from coaching.answer import Answer, Draft, Finding
from coaching.deciding.facts import NEW_TIES, OLD_TIES, Facts
from coaching.messages import (
    File,
    FirstAction,
    Listing,
    Mirror,
    Part,
    Picture,
    Reply,
    Text,
    Thoughts,
    Understood,
    Urgent,
    Words,
)
from coaching.phrases import Chance, Phrasebook, choose, say
from coaching.regexes import regex
from coaching.situation import PushBack, Signal, Status, Tie
from coaching.text import fold
from coaching.thoughts import tags_of
from coaching.topics import topic
from coaching.wording import figures
from coaching.wording.summary import summary

__all__ = ["first_action", "parts", "plain", "titled"]

_MOST_FINDINGS = 3
_TEMPTATIONS = (Signal.WANTS_TO_ESCALATE, Signal.WANTS_THIRD_PERSON)
_TALK = frozenset({"small_talk", "service"})
_FEELING = regex(
    r"(?:i|it|this|that)(?:'m| am| just| really)? (?:feels?|hurts?|stings?|makes me|sad|hurt|gutted|crushed|angry|embarrassed|mortified|ashamed|heartbroken)\b|i'?m (?:so |really )?(?:sad|hurt|gutted|crushed|angry|embarrassed|mortified|ashamed|heartbroken)\b"
)
_OKAY = regex(
    r"(?:(?:ok(?:ay|ie|s)?|k+|alright|all right|right|fine|noted|understood|got it|i see|will do|sure|fair enough|sounds good|hm+|cool)[\s.,!]*)+"
)
Slots = Mapping[str, str]


def parts(answer: Answer, facts: Facts, book: Phrasebook, slots: Slots, chance: Chance) -> Reply:
    """Return the reply of an answer as parts, in the order in which they are read."""
    if answer.safety is not None and answer.safety.kind.stops_coaching:
        return (Urgent(answer.safety.text),)
    gentle: list[Part] = [Text(answer.safety.text)] if answer.safety else []
    if answer.decision.row in _TALK:
        return (*gentle, Text(_talk(facts, book, slots, chance)))
    if answer.question is not None:
        return (*gentle, Text(answer.question))
    if facts.has(Signal.DECEASED):  # nothing to weigh, to mend or to wait for
        return (*gentle, Text(first_action(answer, facts, book, slots, chance).text))
    return (*gentle, *_coaching(answer, facts, book, slots, chance))


def _coaching(
    answer: Answer, facts: Facts, book: Phrasebook, slots: Slots, chance: Chance
) -> tuple[Part, ...]:
    found = [
        Text(_opening(facts, book, slots, chance)),
        Understood(
            _label(book, "read", chance), summary(facts.situation, facts.today, book, chance)
        ),
        Thoughts(_label(book, "thoughts", chance), answer.second_thoughts),
        _mirror(answer, book, slots, chance),
        first_action(answer, facts, book, slots, chance),
        *(Text(line) for line in answer.also),
        *(titled(draft, book, chance) for draft in answer.drafts),
    ]
    return tuple(part for part in found if part is not None)


def _opening(facts: Facts, book: Phrasebook, slots: Slots, chance: Chance) -> str:
    if not facts.situation.first_thought:
        return say(book, "reply/first_thought/unnamed", slots, _moods(facts), chance)
    said = say(book, "reply/first_thought/named", slots, _manner(facts), chance)
    return f"{said} {say(book, 'reply/first_thought/aside', slots, (), chance)}"


def _manner(facts: Facts) -> set[str]:
    """Return how the first thought was put: as a feeling, as a question or as a thought."""
    thought = (facts.situation.first_thought or "").strip()
    if _FEELING.match(fold(thought)):
        return {"feeling"}
    return {"question"} if f"{thought}?" in facts.situation.text else set()


def _moods(facts: Facts) -> set[str]:
    """Return the mood of a situation that decides how a reply opens, and whether they are afraid."""
    checks = {
        "put_off": facts.pushed_back is PushBack.NOT_NOW,
        "reply_due": facts.pushed_back is not None,
        "loss": facts.has(Signal.OWN_LOSS),
        "date": facts.has(Signal.DATING, Signal.EX) and not facts.has(Signal.SHARED_CHILD),
        "regret": facts.has(Signal.USER_VANISHED, Signal.USER_OVERREACHED, Signal.BARRAGE),
        "nothing_sent": facts.nothing_sent,
        "process": facts.in_process,
        "new": facts.is_tie(NEW_TIES | {Tie.REFERRAL_INTRO}),
        "personal": facts.is_tie(OLD_TIES),
    }
    moods = {next((mood for mood, holds in checks.items() if holds), "other")}
    return moods | ({"afraid"} if facts.has(Signal.AFRAID) else set())


def _mirror(answer: Answer, book: Phrasebook, slots: Slots, chance: Chance) -> Mirror | None:
    if not answer.audit.labels:
        return None
    unsent = any(message.status is Status.UNSENT for message in answer.situation.own_messages)
    kind = "faulty" if answer.audit.faulty else "good"
    opening = say(book, f"reply/mirror/{kind}", slots, {"unsent"} if unsent else (), chance)
    return Mirror(opening, _worth_saying(answer.audit.findings))


def _worth_saying(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """One finding for each quote, three at the most: a mirror, not a list of charges."""
    first: dict[str, Finding] = {}
    for finding in findings:
        first.setdefault(finding.quote, finding)
    return tuple(first.values())[:_MOST_FINDINGS]


def first_action(
    answer: Answer, facts: Facts, book: Phrasebook, slots: Slots, chance: Chance
) -> FirstAction:
    """Return the one action with its reason, what to leave alone, and the day to stop waiting."""
    row, action = answer.decision.row, answer.decision.action
    told = [say(book, f"reply/actions/{row}", slots, tags_of(facts), chance)]
    tempted = next((signal for signal in _TEMPTATIONS if facts.has(signal)), None)
    if tempted is not None:
        told.append(say(book, f"reply/cautions/{tempted}", slots, (), chance))
    return FirstAction(
        _label(book, "action", chance),
        " ".join(told),
        choose(book, f"reply/closing/{action}", slots, (), chance),
    )


def titled(draft: Draft, book: Phrasebook, chance: Chance) -> Words:
    """Return a draft under a title that names its channel."""
    title = say(book, "reply/labels/draft", {"way": figures.way(draft.channel)}, (), chance)
    return Words(title, draft)


def _talk(facts: Facts, book: Phrasebook, slots: Slots, chance: Chance) -> str:
    tags = {topic(facts.situation.text)}
    if _OKAY.fullmatch(" ".join(fold(facts.situation.text).split())):
        tags = {"okay"}
    tags |= {"hard_time"} if facts.has(Signal.HARD_TIME) else set()
    return say(book, f"reply/talk/{facts.intent}", slots, tags, chance)


def _label(book: Phrasebook, name: str, chance: Chance) -> str:
    return say(book, f"reply/labels/{name}", {}, (), chance)


def plain(reply: Reply) -> str:
    """Return a reply as plain text, a blank line between parts."""
    return "\n\n".join(filter(None, map(_plain, reply)))


def _plain(part: Part) -> str:
    match part:
        case Text(text) | Urgent(text) | File(text) | Picture(_, text):
            return text
        case Understood(title, facts):
            return f"{title}: {' · '.join(facts)}" if facts else ""
        case Thoughts(title, thoughts):
            return _bullets(title, *(f"{said.text} ({said.rests_on})" for said in thoughts))
        case Mirror(opening, findings):
            return _bullets(opening, *map(_found, findings))
        case FirstAction(title, text, closing):
            return f"{title}: {text}" + (f" {closing}" if closing else "")
        case Words(title, draft):
            subject = f"Subject: {draft.subject}\n" if draft.subject else ""
            return f"{title}\n{subject}{draft.body}"
        case Listing(title, lines, closing):
            return "\n".join(filter(None, [_bullets(title, *lines), closing]))
        case _:
            return ""


def _bullets(title: str, *lines: str) -> str:
    return "\n".join([title, *(f"• {line}" for line in lines)])


def _found(finding: Finding) -> str:
    return f"“{finding.quote}” {finding.why}\n  Instead: {finding.instead}"
