"""Counts the user's messages and calls since the other side's last answer."""

from collections.abc import Sequence

from coaching.reading.attempts.asides import SILENCE, after_their_words, without_asides
from coaching.reading.attempts.sendings import tellings
from coaching.reading.attempts.several_cases import several_people
from coaching.reading.attempts.telling import Role, Telling
from coaching.reading.numbers import NUMBER, number
from coaching.reading.pasted.drafted import told_in_drafts
from coaching.reading.prose import Prose
from coaching.regexes import regex
from coaching.situation import Attempt, Channel, Message, Side, Status
from coaching.sought import Sought
from coaching.text import NEGATED

__all__ = [
    "SILENCE",
    "USER_SILENT",
    "attempts",
    "since_last_answer",
    "unanswered_messages",
]

_NOTHING_SENT = regex(
    r"\b(?:haven'?t|have not|hvnt|havn'?t|never|didn'?t|hadn'?t)(?: even| yet| ever| really"
    r"| actually"
    r"| dared?(?: to)?| been able to)* (?:written|write|wrote|texted|text|spoken|speak|talked|talk"
    r"|reached out|reach out|contacted|contact|messaged|message|called|call|emailed|email|sent"
    r"|send|said hi"
    r"|been in (?:touch|contact)|kept in touch|get in touch|got in touch|gotten in touch"
    r"|followed up"
    r"|tried|asked|apologi[sz]ed|thanked|seen (?:her|him|them|each other))\b(?! (?:back|me|us)\b)|\bnothing (?:(?:has|have|had|was|'s) )?(?:been |yet |ever )?(?:sent|gone out|went out)\b"
    r"|\bwe last (?:spoke|talked|met|saw each other|were in (?:touch|contact))\b"
    r"|\bhow (?:do|would|should|could|can) (?:you|i|one) (?:word|phrase|write|start|open|begin)"
    r" (?:\w+ ){0,3}(?:hello|hi|hey|opener|greeting|first (?:message|text|e-?mail|line))\b"
    r"|\b(?:want|wanna|like to|love to|hoping|hope|thinking (?:of|about)|afraid|scared|nervous"
    r"|how (?:do|can|should|would) i|planning|wondering (?:if|whether)|meaning|ready|dying|tempted"
    r"|not sure (?:how|if|whether)|should i)(?: \w+){0,3} (?:(?:re-?)?connect(?:ing)?"
    r"|reach(?:ing)? out"
    r"|get(?:ting)? (?:back )?in touch|writ(?:e|ing)|messag(?:e|ing)|text(?:ing)?|contact(?:ing)?"
    r"|send(?:ing)?|e-?mail(?:ing)?|call(?:ing)?|say(?:ing)? (?:hi|sorry|thank)|check(?:ing)? in"
    r"|thank|tell|apologi[sz]e)\b(?! back)(?! (?:\w+ ){0,2}again)"
    r"|\bhow (?:do|should|would|can) i (?:start|begin|open|break the ice|even start)\b"
    r"|\b(?:lost touch|lost contact|fell out of touch|drifted apart)\b"
)
USER_SILENT = Sought(
    r"\bi(?:'ve)?(?: still| just)? (?:haven'?t|have not|havent|never|didn'?t|did not"
    r"|still haven'?t|forgot to|put off)"
    r"(?: even| yet| really| actually| been able to| dared(?: to)?| managed to"
    r"| had the \w+ to)* (?:repl\w+|answer\w*|respond\w*|written back|wrote back"
    r"|write back|text(?:ed)? back|got(?:ten)? back|get back|messaged? back|call(?:ed)? back)\b"
    r"|\bi(?:'m|m| am| was|'ve been)? the one who (?:\w+ ){0,2}(?:stopped|ghosted|vanished|went"
    r"|disappeared|didn'?t)\b"
    r"|\bi (?:kind of |sort of |kinda |just |then )?(?:stopped (?:answering|replying|responding"
    r"|writing)|went (?:quiet"
    r"|silent|dark)|fell off the|ghosted|left (?:her|him|them) on read|ignored|vanished on"
    r"|disappeared on|owe (?:\w+ ){1,4}(?:a |an )?(?:reply|answer|text|call|email|message|letter"
    r"|response))\b"
)
_NOT_BY_USER = regex(r"\b(?:she|he|they|who)(?:'s|'ve)? (?:\w+ )?$")
_BUT_NOT = Sought(
    rf"\b(?:answer|repl|respond)\w+ [^.;!?]{{0,60}}?\bbut (?:not|never|\w+{NEGATED} (?:\w+ )?)(?: to| answered"
    rf"| replied to)? ?(?:to )?(?:the|my) (?:last|latest|second|third|most recent|other"
    rf"|next)(?: (?P<n>{NUMBER}))?\b"
)


def attempts(prose: Prose, messages: tuple[Message, ...]) -> tuple[tuple[Attempt, ...], int | None]:
    """Return the attempts by channel and their total since the other side's last answer.

    The total is None where the text gives no number ("my emails", "a few texts"), 0 where
    nothing is unanswered or nothing was sent (playbook, "The flow", 2).
    """
    told = without_asides(prose.folded, tellings(prose.folded, prose.sentences))
    sent, answer = since_last_answer(told)
    sent = after_their_words(prose.folded, sent, messages)
    sent = _without_retellings(sent)
    pasted = [
        message
        for message in unanswered_messages(messages)
        if answer is None or message.start > answer.span.start
    ]
    counted = _by_channel(sent, pasted)
    if several_people(prose.folded):
        return counted, None
    if match := _BUT_NOT.search(prose.folded):
        return counted, number(match["n"]) if match["n"] else 1
    if sent or pasted:
        return counted, _sum(prose.folded, sent, pasted)
    return counted, _without_attempts(prose.folded, told, answer, messages)


_NEAR = 40  # characters between the words that announce a message and the message


def since_last_answer(told: Sequence[Telling]) -> tuple[list[Telling], Telling | None]:
    """Return the attempts told after the last answer that is told, and that answer."""
    answers = [telling for telling in told if telling.role in {Role.ANSWERED, Role.SAID}]
    last = answers[-1] if answers else None
    after = last.span.end if last else -1
    return [item for item in told if item.role is Role.SENT and item.span.start > after], last


def unanswered_messages(messages: Sequence[Message]) -> list[Message]:
    """Return the pasted messages the user sent after the contact's last one, oldest first."""
    ordered = list(messages)
    days = [message.sent_on for message in ordered if message.sent_on]
    if len(days) == len(ordered):
        ordered = [ordered[at] for _, at in sorted((day, at) for at, day in enumerate(days))]
    answers = [at for at, message in enumerate(ordered) if message.author is Side.CONTACT]
    return [
        message
        for message in ordered[max(answers, default=-1) + 1 :]
        if message.author is Side.USER and message.status is Status.SENT
    ]


def _without_retellings(sent: Sequence[Telling]) -> list[Telling]:
    """Leave out what tells of the same attempt again, or of one among a number already said."""
    if len(sent) > 1 and _sums_up(sent[0], sent[1]):
        sent = sent[1:]
    kept: list[Telling] = []
    for telling in sent:
        before = kept[-1] if kept else None
        if before and _left_with_call(before, telling):
            kept[-1] = telling if telling.stated and not before.stated else before
        elif not any(_tells_again(earlier, telling) for earlier in kept):
            kept.append(telling)
    return kept


def _sums_up(first: Telling, second: Telling) -> bool:
    """Tell whether "I reached out." only opens the list: "LinkedIn note Sept 25, email Oct 2"."""
    return first.outline and not first.stated and second.noun and second.sentence > first.sentence


def _left_with_call(call: Telling, message: Telling) -> bool:
    """Tell whether a message was left in the call told right before it in the same sentence."""
    return (
        call.sentence == message.sentence
        and call.channel is Channel.PHONE
        and (message.left or message.channel is Channel.VOICEMAIL)
        and not message.further
        and not call.stated
    )


def _tells_again(earlier: Telling, telling: Telling) -> bool:
    if telling.same and not (telling.further or telling.stated):
        return True
    if telling.further or telling.stated or telling.ordinal or earlier.sentence == telling.sentence:
        return False
    same = telling.channel in {None, earlier.channel}
    return same and (earlier.stated and (earlier.count or 0) > 1)


_FIRST_ONE = regex(
    r"\b(?:after|since) (?:the|my) (?:first|original|initial) (?:one|e-?mail|text|message|msg|dm"
    r"|call|letter)\b"
    r"|\bfirst (?:one|e-?mail|text|message|msg|dm|call|letter) (?:was|went|sent)\b"
)
_FOLLOWS_UP = regex(
    r"\b(?:bumped|nudged|followed up|chased|reminded)[^.,;]{0,25}? (?:my|the|that) (?:first "
    r"|original |earlier |last )?"
    r"(?:e-?mail|message|text|proposal|application|quote|invoice|letter)\b"
)


_ONE_BY_ONE = regex(
    r'[^".;!?]{0,12}"[^"]{1,120}"'
    r'(?:,?(?: and| then| and then| after that| followed by)? "[^"]{1,120}")+'
)
"""Messages told one after the other: `I sent her "?" and then "hello??"`."""

_FOLLOW_UPS = regex(
    r"\b(?:follow[- ]?ups|reminders|chasers|nudges|bumps)(?: (?:were|are|said|read|went))?[ :]*[\"']?$"
)


def _sum(folded: str, sent: Sequence[Telling], pasted: Sequence[Message]) -> int | None:
    if any(telling.count is None for telling in sent):
        return None
    total = 0
    for telling in sent:
        if telling.total:
            total = telling.count or 0
        else:
            total = max(total + (telling.count or 0), telling.ordinal)
    if total == 1 and (_FIRST_ONE.search(folded) or _FOLLOWS_UP.search(folded)):
        total = 2
    if total == 1 and sent and (several := _ONE_BY_ONE.match(folded, sent[-1].span.end)):
        total = several.group().count('"') // 2
    return total + len(pasted) if _besides(folded, sent, pasted) else max(total, len(pasted))


def _besides(folded: str, sent: Sequence[Telling], pasted: Sequence[Message]) -> bool:
    """Tell whether what is told came on top of what is pasted: "I also called"."""
    if not (pasted and sent):
        return False
    start = pasted[0].start
    if _FOLLOW_UPS.search(folded, max(0, start - 40), start):
        return True
    channels = {message.channel for message in pasted}
    if any(0 <= message.start - sent[0].span.end < _NEAR for message in pasted):
        return False  # "I finally wrote: ..."
    elsewhere = all(telling.channel and telling.channel not in channels for telling in sent)
    return sent[0].further or (elsewhere and None not in channels)


def _without_attempts(
    folded: str, told: Sequence[Telling], answer: Telling | None, messages: Sequence[Message]
) -> int | None:
    """Return the total where no attempt is told after the last answer."""
    implied = told_in_drafts(messages)
    if implied:
        return implied
    if answer is not None and USER_SILENT.search(folded, answer.span.end):
        return 0
    if answer is not None:
        total = _answered(folded, told, answer, messages)
        if total is not None or not _nothing_sent(folded):
            return total
    if any(message.author is Side.CONTACT for message in messages):
        return 0
    mentioned = [telling.count for telling in told if telling.role is Role.MENTIONED]
    if mentioned:
        return None if None in mentioned else _mentioned(told)
    if USER_SILENT.search(folded):
        return 0
    rest = _NOTHING_SENT.sub(" ", folded)
    return 0 if _nothing_sent(folded) and not SILENCE.search(rest) else None


def _mentioned(told: Sequence[Telling]) -> int:
    """Return how many are spoken of: "my DM and my email" are two, the same one again is one."""
    first = next(telling.sentence for telling in told if telling.role is Role.MENTIONED)
    table: dict[Channel | None, int] = {}
    for telling in told:
        if telling.role is Role.MENTIONED and telling.sentence == first:
            table[telling.channel] = max(table.get(telling.channel, 0), telling.count or 0)
    return sum(table.values())


def _answered(
    folded: str, told: Sequence[Telling], answer: Telling, messages: Sequence[Message]
) -> int | None:
    if _REACTION.search(answer.span.of(folded)):
        return 0
    if SILENCE.search(folded, answer.span.end):
        return None
    replied = any(telling.role is Role.ANSWERED for telling in told)
    if replied or _ASKED.search(folded, 0, answer.span.start):
        return 0
    tried = any(telling.role is Role.SENT for telling in told) or bool(messages)
    return 0 if tried else None


_ASKED = regex(r"\bi (?:\w+ )?(?:asked|invited|proposed|suggested|told|offered|pitched)\b")


_REACTION = regex(r"\b(?:heart|thumbs?|emoji|smiley|like|haha)s?\b")


def _nothing_sent(folded: str) -> bool:
    return any(
        not _NOT_BY_USER.search(folded, max(0, match.start() - 20), match.start())
        for match in _NOTHING_SENT.finditer(folded)
    )


def _by_channel(sent: Sequence[Telling], pasted: Sequence[Message]) -> tuple[Attempt, ...]:
    table: dict[Channel | None, int | None] = {}
    for telling in sent:
        so_far = table.get(telling.channel, 0)
        table[telling.channel] = (
            None if telling.count is None or so_far is None else so_far + telling.count
        )
    if not table:
        for message in pasted:
            table[message.channel] = (table.get(message.channel) or 0) + 1
    return tuple(Attempt(channel, count) for channel, count in table.items())
