"""What leaves for a language model: said in a line, and shown word for word.

What exactly would leave is known to the model's port alone. So a turn asks for it
(`coaching.turn.Preview`), and whoever serves the conversation has the port say what would leave
for the `wishes` given here, and that `shown`.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from coaching.coach import coach
from coaching.memory.settings import Leaves
from coaching.messages import Choice, File, Listing, Reply
from coaching.phrases import seeded
from coaching.reconnect import saying
from coaching.turn import Ask, Preview, Turn
from coaching.voice.wishes import Wish
from coaching.voice.wishing import wished

__all__ = ["LEAVING", "asked", "choices", "example", "lines", "preview", "shown", "wishes"]

LEAVING = "privacy:leaving"
"""The choice that shows what would leave."""

_ON_A_CARD = 3_000
"""Characters that every platform shows whole."""


def lines(ask: Ask) -> Iterator[str]:
    """Yield the line that says what leaves for a model, where one is set up."""
    if ask.known.model:
        now, model = ask.known.settings.leaves, ask.known.model
        if now is Leaves.NOTHING:
            yield saying.line(ask, "voice/privacy/off", model=model)
        else:
            told = saying.line(ask, f"voice/leaves/{now}")
            yield saying.line(ask, "voice/privacy/on", model=model, leaves=told)


def asked(ask: Ask) -> set[str]:
    """Return the tag of what is said where a model is set up and they let something leave for it."""
    leaves = ask.known.model and ask.known.settings.leaves is not Leaves.NOTHING
    return {"asked"} if leaves else set()


def choices(ask: Ask) -> Iterator[Choice]:
    """Yield what can be done about it, where a model is set up: to see it, and to change it."""
    if ask.known.model:
        yield saying.choice(ask, LEAVING, "voice/choices/leaving")
        yield saying.choice(ask, "reconnect:voice", "voice/choices/change")


def preview(ask: Ask) -> Turn:
    """Return a turn that asks for what would leave; it says nothing yet."""
    if not ask.known.model:
        return saying.turn(ask, saying.text(ask, "voice/none"))
    return replace(saying.turn(ask), requests=(Preview(),))


def wishes(ask: Ask) -> tuple[Wish, ...]:
    """Return what a model would be asked of the talk on the table; without one, of the example."""
    return _of_the_talk(ask) or _of(example(ask), ask)


def _of_the_talk(ask: Ask) -> tuple[Wish, ...]:
    person = ask.person
    if person.answer is None or person.careful is not None:
        return ()
    today = person.told_on or ask.moment.today
    return wished(person.answer, today, person.style, person.turn)


def example(ask: Ask) -> str:
    """Return a story of somebody invented."""
    return saying.line(ask, "voice/example")


def _of(text: str, ask: Ask) -> tuple[Wish, ...]:
    today = ask.moment.today
    return wished(coach(text, today, ask.book, seeded(text)), today)


def shown(ask: Ask, leaving: Sequence[tuple[str, str, str]]) -> Reply:
    """Return what would leave: of each message what it is for ("read", "say"), where to, and it.

    Nothing else of what somebody told stands in it. What is too long for a card is a file as well.
    """
    if not leaving:
        return (saying.text(ask, "voice/preview/empty"),)
    nothing_leaves = ask.known.settings.leaves is Leaves.NOTHING
    invented = set[str]() if _of_the_talk(ask) else {"example"}
    opening = saying.text(
        ask,
        "voice/preview/would" if nothing_leaves else "voice/preview/title",
        invented,
        model=leaving[0][1],
    )
    parts = (_part(ask, number, what, text) for number, (what, _, text) in enumerate(leaving, 1))
    closing = saying.text(ask, "voice/preview/closing")
    change = saying.offered(saying.choice(ask, "reconnect:voice", "voice/choices/change"))
    return (opening, *parts, closing, *_file([text for _, _, text in leaving]), change)


def _part(ask: Ask, number: int, what: str, text: str) -> Listing:
    about = saying.line(ask, f"voice/preview/{what}")
    title = saying.line(ask, "voice/preview/part", n=str(number), what=about)
    return Listing(title, tuple(_readable(text)))


def _file(texts: Sequence[str]) -> Iterator[File]:
    whole = "\n\n".join(texts)
    if len(whole) > _ON_A_CARD:
        yield File("what-would-leave.txt", f"{whole}\n".encode())


def _readable(text: str) -> Iterator[str]:
    """Yield a message line by line; of one that is JSON, each thing in it on a line of its own."""
    try:
        held = json.loads(text)
    except ValueError:
        held = None
    if not isinstance(held, dict):
        yield from filter(str.strip, text.splitlines())
        return
    for key, value in held.items():
        for one in value if isinstance(value, list) and value else [value]:
            yield f"{key}: {json.dumps(one, ensure_ascii=False)}"
