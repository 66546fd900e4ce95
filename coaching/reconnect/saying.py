"""Words from the phrasebook for the commands of the family, and choices with their labels."""

from collections.abc import Collection
from dataclasses import replace

from coaching.messages import Choice, Choices, Part, Text
from coaching.phrases import Chance, say, seeded
from coaching.turn import Ask, Turn


def chance(ask: Ask) -> Chance:
    """Return the source of chance of an ask: the same words on the same day read the same."""
    return seeded(f"{ask.words}\0{ask.said}\0{ask.moment.today.isoformat()}")


def line(ask: Ask, key: str, tags: Collection[str] = (), **slots: str) -> str:
    """Say the phrase under a key of `prompts/…/reconnect/`."""
    return say(ask.book, f"reconnect/{key}", slots, tags, chance(ask))


def text(ask: Ask, key: str, tags: Collection[str] = (), **slots: str) -> Text:
    """Say a phrase as a paragraph."""
    return Text(line(ask, key, tags, **slots))


def choice(ask: Ask, key: str, label: str, **slots: str) -> Choice:
    """Return a choice whose label stands under `…/choices/<label>`."""
    return Choice(key, line(ask, label, **slots))


def turn(ask: Ask, *parts: Part, expects: str = "", pending: str = "") -> Turn:
    """Return a turn that only says something; what was asked before is over.

    `pending` are words that a choice of this reply needs and cannot carry.
    """
    kept = pending or ask.person.pending
    return Turn(replace(ask.person, expects=expects, pending=kept), parts)


def offered(*choices: Choice | None) -> Choices:
    """Return the choices that are on offer."""
    return Choices(tuple(one for one in choices if one is not None))


def clipped(words: str, longest: int) -> str:
    """Return words on one line, cut after a whole word where they are longer than that."""
    flat = " ".join(words.split())
    if len(flat) <= longest:
        return flat
    head = flat[:longest]
    return f"{head.rsplit(' ', 1)[0] or head} …"
