"""Answers a form: the same steps as in words, with what was filled in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from coaching import forms
from coaching.conversation.correction import put_right
from coaching.conversation.hearing import hear
from coaching.conversation.keeping import renamed
from coaching.conversation.news import Kind, News
from coaching.conversation.noting import note
from coaching.conversation.saying import line, whom
from coaching.forms.adding import line_of
from coaching.forms.fix import fixed
from coaching.forms.packing import packed
from coaching.forms.settings import wanted
from coaching.forms.touch import Who
from coaching.forms.values import Values, channel_of, day_of
from coaching.messages import Choice, Choices, Filled, Text
from coaching.reconnect import COMMANDS, finding, settings
from coaching.safety import check
from coaching.situation import Channel, Side, Somebody
from coaching.turn import Ask, Turn
from coaching.wording import figures

_FREE = ("words", "note", "how", "value")  # what may ring an alarm


@dataclass(frozen=True, slots=True)
class _Filled:
    """A form that was filled in rightly, and whom it is about where that was asked."""

    ask: Ask
    form: Filled
    values: Values
    about: UUID | None
    somebody_new: bool = False

    @property
    def moved_on(self) -> bool:
        """Whether the talk is about somebody else by now."""
        return self.about is not None and self.about != self.ask.person.contact_id


def filled(ask: Ask, form: Filled, whom: UUID | None = None, *, somebody_new: bool = False) -> Turn:
    """Do what a form says; what can't be right is said, and nothing is changed then.

    `whom` and `somebody_new` say who is meant where the name alone did not.
    """
    values = dict(form.values)
    wrong = forms.problems(form.form, values, ask.moment.today, ask.book)
    name = form.form.partition(":")[0]
    if wrong or name not in _ANSWERED:
        return _refused(ask, form, tuple(dict.fromkeys(wrong.values())))
    alarming = " ".join(values.get(one, "") for one in _FREE).strip()
    if check(alarming) is not None:
        return hear(replace(ask, words=alarming))
    about = whom or next(iter(finding.ids(form.form)), None)
    told = replace(ask, words=packed(form))
    return _ANSWERED[name](_Filled(told, form, values, about, somebody_new))


def _refused(ask: Ask, form: Filled, wrong: tuple[str, ...]) -> Turn:
    """Say what is wrong, and offer the form again where there is one."""
    if not wrong:
        return Turn(ask.person, (line(ask.book, "no_such_form"),))
    again = Choice(forms.opens(form.form) or form.form.partition(":")[0], _again(ask))
    said = "\n".join((line(ask.book, "form_wrong").text, *wrong))
    return Turn(ask.person, (Text(said), Choices((again,))))


def _again(ask: Ask) -> str:
    return line(ask.book, "choices_form_again").text


def _fixed(one: _Filled) -> Turn:
    """Put right what was read, and answer again."""
    ask, made = one.ask, one.ask.person.answer
    if made is None or one.moved_on:
        return Turn(ask.person, (line(ask.book, "moved_on"),))
    right = fixed(made.situation, one.values, ask.moment.today)
    turn = put_right(ask, made, right.situation)
    if right.name is None or turn.person.contact_id is None:
        return turn
    return renamed(turn, right.name, ask)


def _drafted(one: _Filled) -> Turn:
    """Note what the user made of a draft as sent, in their words."""
    ask, words = one.ask, one.values["words"].strip()
    channel = channel_of(one.values.get("channel", ""))
    told = News(Kind.SENT, on=_day(one), channel=channel, text=words)
    return note(ask, told, one.about) or hear(replace(ask, words=_sentence(one, channel, words)))


def _touched(one: _Filled) -> Turn:
    """Log a touch, and do what goes with it."""
    name = " ".join(one.values["who"].split())
    channel = channel_of(one.values.get("channel", ""))
    side = one.values.get("side") or Who.USER
    told = News(
        _kind(side, channel),
        on=_day(one),
        somebody=Somebody(name),
        channel=channel,
        text=one.values.get("note", "").strip(),
        side=Side.CONTACT if side == Who.CONTACT else Side.USER,
        logged=True,
    )
    meant = one.about if _is_called(one, name) else None
    noted = note(one.ask, told, meant, somebody_new=one.somebody_new)
    return noted or hear(replace(one.ask, words=_sentence(one, channel, "")))


def _is_called(one: _Filled, name: str) -> bool:
    """Whether the form still holds the name of the contact it was opened for."""
    history = one.ask.known.histories.get(one.about) if one.about else None
    return history is not None and finding.has_words(history.contact, name)


def _kind(side: str, channel: Channel | None) -> Kind:
    if side == Who.CONTACT:
        return Kind.ANSWERED
    return Kind.TALKED if side == Who.BOTH or channel is Channel.IN_PERSON else Kind.SENT


def _sentence(one: _Filled, channel: Channel | None, words: str) -> str:
    """Return what was filled in as it would be said, where it has to be coached."""
    history = one.ask.known.histories.get(one.about) if one.about else None
    called = whom(history.contact)["name"] if history else one.values.get("who", "them")
    way = f" {figures.way(channel)}" if channel else ""
    return f"I wrote to {called}{way}" + (f': "{words}"' if words else "")


def _set(one: _Filled) -> Turn:
    """Change the settings that are other ones now."""
    return settings.put(one.ask, wanted(one.values, one.ask.known.settings))


def _added(one: _Filled) -> Turn:
    """Add somebody as the line would."""
    added = COMMANDS["add"].run(replace(one.ask, words=line_of(one.values)))
    assert added is not None  # noqa: S101  # the command answers whatever it is given
    return added


_ANSWERED: Mapping[str, Callable[[_Filled], Turn]] = {
    "fix": _fixed,
    "draft": _drafted,
    "touch": _touched,
    "settings": _set,
    "add": _added,
}


def _day(one: _Filled) -> date:
    today = one.ask.moment.today
    return day_of(one.values.get("day", ""), today) or today
