"""Next steps with the answer on the table: other words, another channel, why, fix, begin again."""

from collections.abc import Callable
from dataclasses import replace

from coaching.answer import Answer
from coaching.coach import answer, voiced
from coaching.conversation.keeping import kept_drafts
from coaching.conversation.news import Kind, News
from coaching.conversation.noting import note
from coaching.conversation.own_words import ask_words
from coaching.conversation.saying import channels, choices, ebbs, line, offer, said, whole
from coaching.drafting import Style, drafts
from coaching.messages import Choices
from coaching.person import Person, Waiting
from coaching.phrases import seeded
from coaching.reading.read import read
from coaching.replying import titled
from coaching.situation import Channel, Signal
from coaching.turn import Ask, Turn
from coaching.voice.wishes import ToSay
from coaching.voice.wishing import worded_again

__all__ = ["stepped"]

_STYLES = {"shorter": Style.SHORTER, "warmer": Style.WARMER}


def stepped(ask: Ask, key: str | None) -> Turn | None:
    """Do what a command or choice says; None if it is none, or if there is nothing to do it to."""
    name = (key or "").partition(":")[0]
    if name in _ANY_TIME:
        return _ANY_TIME[name](ask)
    if name in _NEWS:
        return note(ask, News(_NEWS[name], on=ask.moment.today))
    if name not in _ON_THE_TABLE:
        return None
    made = ask.person.answer
    if made is None:
        more = (line(ask.book, "why_more"),) if name == "why" else ()
        return Turn(ask.person, (line(ask.book, "nothing_yet"), *more))
    settled = replace(ask, person=replace(ask.person, waiting=Waiting.NOTHING), words=key or "")
    return _ON_THE_TABLE[name](settled, made)


def _reword(ask: Ask, made: Answer) -> Turn:
    """Show the draft again, shorter, warmer or in other words."""
    style = _STYLES.get(ask.words, ask.person.style)
    return _redraft(ask, replace(ask.person, style=style, turn=ask.person.turn + 1), made)


def _change_channel(ask: Ask, made: Answer) -> Turn:
    """Draft for another channel: the one named, or a menu of those that suit the tie.

    Where nothing is to be sent, a channel doesn't change that; where a tie ebbs, a closing line
    that asks for nothing may be.
    """
    if not (made.decision.channels or ebbs(made)):
        return Turn(ask.person, (line(ask.book, "no_draft"),))
    named = ask.words.partition(":")[2]
    if named not in {channel.value for channel in Channel}:
        return _channel_menu(ask, made)
    again = made.decision.channels[:1] == (Channel(named),)
    decision = replace(made.decision, channels=(Channel(named),))
    fresh = replace(ask.person, turn=ask.person.turn + 1) if again else ask.person
    return _redraft(ask, fresh, replace(made, decision=decision))


def _channel_menu(ask: Ask, made: Answer) -> Turn:
    menu = Choices(channels(made, ask))
    return Turn(ask.person, (line(ask.book, "which_channel"), menu))


def _redraft(ask: Ask, person: Person, made: Answer) -> Turn:
    decision = replace(made.decision, channels=made.decision.channels[:1])
    chance = seeded(person.text)
    found = drafts(made.situation, decision, ask.book, chance, person.style, person.turn)
    if not found:
        return Turn(person, (line(ask.book, "no_draft"),))
    plain = replace(made, drafts=found)
    again = _worded(plain, made, person, ask)
    words = (titled(draft, ask.book, chance) for draft in again.drafts)
    return Turn(
        replace(person, answer=again),
        (*words, *choices(again, ask)),
        kept_drafts(again, person.contact_id, ask.moment),
        wishes=worded_again(plain, ask.moment.today, person.style, person.turn, shown=made.drafts),
    )


def _worded(made: Answer, before: Answer, person: Person, ask: Ask) -> Answer:
    """Return the answer with a model's drafts, if it wrote any: the rest of it was shown before.

    So were its drafts where it says the same as `before`: then the coach's own are the other words.
    """
    wish = ToSay(made, ask.moment.today, person.style, person.turn, shown=before.drafts)
    said = voiced(made, wish, ask.book, seeded(person.text), ask.voice)
    if {draft.body for draft in said.drafts} & {draft.body for draft in before.drafts}:
        return made
    return replace(made, drafts=said.drafts, credits=said.credits)


def _fix(ask: Ask, made: Answer) -> Turn:
    return Turn(replace(ask.person, waiting=Waiting.CORRECTION), (line(ask.book, "what_wrong"),))


def _log(ask: Ask) -> Turn:
    """Say how to tell of a touch in words, where there is no form for it."""
    return Turn(ask.person, (line(ask.book, "how_to_log"),))


def _never_mind(ask: Ask) -> Turn:
    """Leave it; whether somebody is let go is asked, not taken for granted."""
    if ask.person.answer is None:
        return Turn(ask.person, (line(ask.book, "never_mind"),))
    steps = offer(ask.book, ["let_go", "rest"])
    return Turn(
        ask.person, (said(ask.book, "never_mind_open", ask.person.answer, ask.moment), *steps)
    )


def _judged(ask: Ask) -> Turn:
    """Take what the user thinks of an answer; where it was off, ask how."""
    if ask.words.partition(":")[2] != "bad":
        return Turn(ask.person, (line(ask.book, "glad_it_helped"),))
    made = ask.person.answer
    if made is None:
        return Turn(ask.person, (line(ask.book, "what_was_off"),))
    steps = ["fix", "another", "warmer", "why"] if made.drafts else ["fix", "why"]
    return Turn(ask.person, (line(ask.book, "what_was_off"), *offer(ask.book, steps)))


def _explain(ask: Ask, made: Answer) -> Turn:
    """Say which rule decided, and what is known about it: docs/coaching.md tells all of it."""
    why = said(ask.book, f"why/{made.decision.action}", made, ask.moment)
    mourned = made.situation.has(Signal.DECEASED)
    more = () if mourned else (line(ask.book, "why_more"),)
    return Turn(ask.person, (why, *more, *choices(made, ask)))


def _help(ask: Ask) -> Turn:
    return Turn(ask.person, (line(ask.book, "help"),))


def _start_over(ask: Ask) -> Turn:
    fresh = Person(careful=ask.person.careful, undo=ask.person.undo)
    return Turn(fresh, (line(ask.book, "nothing_yet"),))


def _go_on_in_english(ask: Ask) -> Turn:
    situation = replace(read(ask.person.text, ask.moment.today), language="en")
    made = answer(situation, ask.moment.today, ask.book, seeded(ask.person.text))
    kept = replace(ask.person, answer=made)
    return Turn(kept, (*whole(made, ask.moment, ask.book), *choices(made, ask)))


_ANY_TIME: dict[str, Callable[[Ask], Turn]] = {
    "help": _help,
    "new": _start_over,
    "english": _go_on_in_english,
    "touch": _log,
    "never_mind": _never_mind,
    "feedback": _judged,
}
_NEWS = {"sent": Kind.SENT, "replied": Kind.ANSWERED, "let_go": Kind.LET_GO, "rest": Kind.REST}
_ON_THE_TABLE: dict[str, Callable[[Ask, Answer], Turn]] = {
    "shorter": _reword,
    "warmer": _reword,
    "another": _reword,
    "channel": _change_channel,
    "last_line": _change_channel,
    "fix": _fix,
    "draft": ask_words,
    "why": _explain,
}
