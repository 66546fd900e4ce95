"""Dialogues where choices are clicked: there they have no numbers, and titles stand alone."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from coaching.messages import Choice, Choices, Chose, Said
from tests.dialogue import Exchange, model, read
from tests.notebook import Notebook
from tests.test_dialogs import BOOK, noon

_ON_CARDS = {"Fix what you read": "Fix"}
_NUMBER = re.compile(r"^\d+(?: |$)")


def taken(path: Path) -> Sequence[Choice | None]:
    """Return for each thing said the choice it stands for, where it is a number."""
    notebook, offered, found = Notebook(model=model(path)), list[Choice](), list[Choice | None]()
    for one in read(path):
        meant = [choice for number, choice in enumerate(offered, 1) if one.said == str(number)]
        found.append(meant[0] if meant else None)
        incoming = Chose(meant[0].key) if meant else Said(one.said)
        outgoing = notebook.say(incoming, noon(one), BOOK).outgoing
        offered = [c for part in outgoing if isinstance(part, Choices) for c in part.choices]
    return found


def on_cards(one: Exchange) -> Exchange:
    """Return what is promised as a card shows it."""
    return replace(one, wanted=[_shown(wanted) for wanted in one.wanted])


def _shown(wanted: str) -> str:
    pieces = (_NUMBER.sub("", piece.strip()).removesuffix(":") for piece in wanted.split("…"))
    return "…".join(_ON_CARDS.get(piece, piece) for piece in pieces)
