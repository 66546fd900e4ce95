"""Makes `coaching/audit/cues.py`: for each phrase of a lexicon, words one of which it must contain.

Run `python -m tests.coaching.audit.making_cues` after changing a lexicon; a test says when it is
due. The cues are read off the parsed pattern, so no message that a phrase matches is ever missed.
"""

import re._constants as sre
import re._parser as parser
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from textwrap import wrap
from typing import Any

from coaching.audit.matching import Lexicon, cues_of, written_out
from coaching.text import fold
from tests.coaching.audit.labelled import ALL

LEXICONS = {
    "pitches": "PITCHES",
    "hints": "HINTS",
    "pressure": "PRESSURE",
    "claims": "CLAIMS",
    "guilt": "GUILT",
    "grudges": "GRUDGES",
    "prying": "PRYING",
    "delicate": "DELICATE",
    "stock": "STOCK",
    "favours": "FAVOURS",
    "care": "CARE",
    "pro_forma": "PRO_FORMA",
    "advert": "MARKS",
    "asks": "ASKS",
}
HOMES = {
    "pro_forma": "care",
    "hints": "pitches",
    "grudges": "guilt",
    "claims": "pressure",
    "delicate": "prying",
}
WAKING = [cues_of(fold(message)) for *_, message in ALL]
Ends = dict[str | None, frozenset[str]]
"""How the word under way may begin (None = unknown), each with cues its way has met already."""
NOTHING: frozenset[str] = frozenset()
START: Ends = {"": NOTHING}
UNKNOWN: Ends = {None: NOTHING}
_WORDY = {sre.CATEGORY_WORD, sre.CATEGORY_DIGIT, sre.CATEGORY_NOT_SPACE}


class Needs:
    """Walks a parsed pattern and collects sets of cues, one of each of which must occur."""

    def __init__(self, ends: Ends = START) -> None:
        self.ends = ends
        self.sets: list[frozenset[str]] = []

    def close(self, *, certain: bool = True) -> None:
        """The word under way ends here, or (not certain) may go on."""
        met = [self._met(end, cues, 1 if certain else 4) for end, cues in self.ends.items()]
        if all(met):
            self.sets.append(frozenset().union(*met))
            self.ends = START if certain else UNKNOWN
        elif certain:
            self.ends = {"": NOTHING}
        else:
            self.ends = UNKNOWN

    @staticmethod
    def _met(end: str | None, cues: frozenset[str], least: int) -> frozenset[str]:
        stem = frozenset({end[:4]}) if end and len(end) >= least else NOTHING
        return min((one for one in (stem, cues) if one), key=waking, default=NOTHING)

    def walk(self, items: Iterable[tuple[Any, Any]]) -> "Needs":
        for op, value in items:
            getattr(self, f"_{str(op).lower()}", self._other)(value)
        return self

    def _literal(self, code: int) -> None:
        character = chr(code)
        if character.isalnum():
            self.ends = {e if e is None else e + character: cues for e, cues in self.ends.items()}
            return
        self.close()
        if not character.isspace() and character not in "'-.,":
            self.sets.append(frozenset({character}))

    def _in(self, options: list[tuple[Any, Any]]) -> None:
        signs = {chr(value) for op, value in options if op is sre.LITERAL}
        if len(signs) == len(options) and not any(
            one.isalnum() or one in " \n'-.," for one in signs
        ):
            self.close()
            self.sets.append(frozenset(signs))
            return
        if len(signs) == len(options) and all(one.isalnum() for one in signs):
            self._either([Needs(self.ends).walk([option]) for option in options])
            return
        if options == [(sre.CATEGORY, sre.CATEGORY_DIGIT)]:
            self.ends = {None: frozenset().union(*(cues or {"0"} for cues in self.ends.values()))}
            return
        wordy = any(
            (op is sre.CATEGORY and value in _WORDY)
            or op is sre.NEGATE
            or (op is sre.RANGE and chr(value[0]).isalnum())
            or (op is sre.LITERAL and chr(value).isalnum())
            for op, value in options
        )
        self.close(certain=not wordy)

    def _subpattern(self, value: tuple[Any, ...]) -> None:
        self.walk(value[-1])

    def _branch(self, value: tuple[Any, list[Any]]) -> None:
        self._either([Needs(self.ends).walk(option) for option in value[1]])

    def _max_repeat(self, value: tuple[int, int, Any]) -> None:
        least, most, inner = value
        taken = Needs(self.ends).walk(inner)
        if most > 1 and set(taken.ends) != {""}:
            taken.close(certain=False)
        if least:
            self.sets += taken.sets
            self.ends = taken.ends
        else:
            self._either([Needs(self.ends), taken])

    _min_repeat = _max_repeat

    def _at(self, value: Any) -> None:
        if value is sre.AT_BOUNDARY and set(self.ends) != {""}:
            self.close()

    def _assert(self, value: Any) -> None:
        """Looking around takes no characters."""

    _assert_not = _assert

    def _other(self, value: Any) -> None:
        self.close(certain=False)

    def _either(self, options: Sequence["Needs"]) -> None:
        if all(option.sets for option in options):
            best = [min(option.sets, key=waking) for option in options]
            self.sets.append(frozenset().union(*best))
        merged: Ends = {}
        for option in options:
            best = min(option.sets, key=waking) if option.sets else NOTHING
            for end, cues in option.ends.items():
                met = best or cues
                merged[end] = (
                    (merged[end] | met if merged[end] and met else NOTHING)
                    if end in merged
                    else met
                )
        self.ends = merged


def waking(cues: frozenset[str]) -> tuple[int, int]:
    """How many of the labelled messages these cues wake, then how many cues there are."""
    return sum(not message.isdisjoint(cues) for message in WAKING), len(cues)


def cues_for(pattern: str) -> str:
    """Return the cues of one phrase as a lexicon's index writes them."""
    needs = Needs().walk(parser.parse(written_out(pattern)))
    needs.close()
    if not needs.sets:
        raise ValueError(f"any message at all may hold this phrase: {pattern}")
    first = min(needs.sets, key=waking)
    pairs = [(joint(first, other), other) for other in needs.sets if other != first]
    count, second = min(pairs, key=lambda pair: (pair[0], sorted(pair[1])), default=(10**6, first))
    groups = [first, second] if count < 0.7 * waking(first)[0] else [first]
    return " AND ".join(" ".join(sorted(group)) for group in groups)


def joint(first: frozenset[str], second: frozenset[str]) -> int:
    """How many messages are woken by both."""
    return sum(not (one.isdisjoint(first) or one.isdisjoint(second)) for one in WAKING)


def index() -> dict[str, tuple[str, ...]]:
    """Return the cues of every phrase of every lexicon, in their order."""
    made: dict[str, tuple[str, ...]] = {}
    for name, variable in LEXICONS.items():
        lexicon: Lexicon = getattr(
            import_module(f"coaching.audit.{HOMES.get(name, name)}"), variable
        )
        made[name] = tuple(cues_for(pattern) for pattern in lexicon.patterns)
    return made


def source() -> str:
    """Return the text of `coaching/audit/cues.py`."""
    lines = [
        '"""Cues of the phrases: words one of which must stand in a message before it is searched.',
        "",
        "Made from the lexicons by `python -m tests.coaching.audit.making_cues`; not for hand.",
        '"""',
        "",
        "CUES: dict[str, tuple[str, ...]] = {",
    ]
    for name, phrases in index().items():
        lines.append(f'    "{name}": (')
        for cues in phrases:
            parts = wrap(cues, 84, break_long_words=False, break_on_hyphens=False)
            quoted = [repr(part + " ").replace('"', '\\"').replace("'", '"') for part in parts]
            lines += [f"        {quoted[0]}", *(f"        {part}" for part in quoted[1:])]
            lines[-1] += ","
        lines.append("    ),")
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    target = Path(__file__).parents[3] / "coaching" / "audit" / "cues.py"
    target.write_text(source(), encoding="utf-8")
