"""Lays the chosen sentences out as a message, an email or letter, a call, or an opening line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from coaching.drafting.choosing import Pen
from coaching.drafting.forms import Form
from coaching.situation import Channel

_LINE = "drafts/true_lines/line"
_WARMTH = "drafts/warmth/line"


@dataclass(frozen=True, slots=True)
class Plan:
    """What to write: the book's folder for the action, the channel, and how full it may be."""

    folder: str
    channel: Channel
    middle: bool = True  # a true line, or a general one where there is none
    warm: bool = False  # one warm line more
    cheerful: bool = True  # may greet with the user's own exclamation mark


@dataclass(frozen=True, slots=True)
class Page:
    """The words as laid out."""

    body: str
    subject: str | None = None


def lay_out(form: Form, plan: Plan, pen: Pen) -> Page | None:
    """Write one page in `form`, or None where the book has no words for it."""
    return _LAYOUTS[form](plan, pen)


def _message(plan: Plan, pen: Pen) -> Page | None:
    greeting = pen.say("drafts/greeting/message", again=True) if "name" in pen.slots else None
    if greeting and plan.cheerful and pen.tone.exclaims and not pen.tone.formal:
        greeting = greeting.rstrip(",") + "!"
    inline = greeting is not None and greeting.endswith(",")
    opening = pen.say(f"drafts/{plan.folder}/message_opening", inline=inline)
    if opening is None:
        return None
    ending = f"drafts/{plan.folder}/message_ending"
    body = _joined(greeting, opening, *_inner(plan, pen), pen.say(ending))
    return Page(body.removesuffix(".") if pen.tone.lower else body)


def _written(plan: Plan, pen: Pen) -> Page | None:
    letter = plan.channel is Channel.LETTER
    greeting = pen.say(f"drafts/greeting/{'letter' if letter else 'email'}", again=True)
    subject = None if letter else pen.say(f"drafts/{plan.folder}/subject")
    pen.spent.clear()  # what a subject names, the body may say
    opening = pen.say(f"drafts/{plan.folder}/written_opening")
    if opening is None:
        return None
    inner = _joined(opening, *_inner(plan, pen))
    ending = pen.say(f"drafts/{plan.folder}/written_ending")
    return Page("\n\n".join(part for part in (greeting, inner, ending) if part), subject)


def _spoken(plan: Plan, pen: Pen) -> Page | None:
    voicemail = _voicemail(plan, pen)
    if plan.channel is Channel.VOICEMAIL or voicemail is None:
        return Page(voicemail) if voicemail else None
    pen.spent.clear()  # only one of the two is heard
    hello = pen.say("drafts/greeting/spoken", again=True)
    pickup = pen.say(f"drafts/{plan.folder}/pickup")
    say = pen.say(f"drafts/{plan.folder}/say")
    if pickup is None:
        return None
    labels = [pen.say(f"drafts/labels/{part}", again=True) for part in ("pickup", "voicemail")]
    return Page(f"{_joined(labels[0], hello, pickup, say)}\n\n{_joined(labels[1], voicemail)}")


def _voicemail(plan: Plan, pen: Pen) -> str | None:
    hello = pen.say("drafts/greeting/spoken", again=True)
    opening = pen.say(f"drafts/{plan.folder}/voicemail_opening")
    if opening is None:
        return None
    ending = f"drafts/{plan.folder}/voicemail_ending"
    return _joined(hello, opening, *_inner(plan, pen), pen.say(ending))


def _in_person(plan: Plan, pen: Pen) -> Page | None:
    hello = pen.say("drafts/greeting/in_person", again=True)
    line = pen.say(f"drafts/{plan.folder}/in_person", inline=True)
    return Page(_joined(hello, line)) if line else None


def _inner(plan: Plan, pen: Pen) -> list[str | None]:
    warm = pen.say(_WARMTH) if plan.warm else None
    if not plan.middle:
        return [warm]
    return [warm, pen.say(_LINE) or pen.say(f"drafts/{plan.folder}/middle")]


def _joined(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)


_LAYOUTS: Mapping[Form, Callable[[Plan, Pen], Page | None]] = {
    Form.MESSAGE: _message,
    Form.WRITTEN: _written,
    Form.SPOKEN: _spoken,
    Form.FACE: _in_person,
}
