"""Rambling stories, each with a right reading: what the coach reads alone, and with the reading's help.

`python -m evals.stories` prints both scores side by side; `--failures` prints what is missed.
"""

import json
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coaching.answer import Alarm, Answer, Credit
from coaching.coach import coach
from coaching.phrases import Phrasebook, seeded
from coaching.situation import Channel, Intent, PushBack, Signal, Tie
from coaching.voice.claims import Claim, Claims, Counted, Dated, Fieldname, Named, Promised
from coaching.voice.wishes import SILENT, Answers
from evals.cases import TODAY, SituationCase
from evals.checks import FIELDS, Check, Judged, checks
from prompts import Book

STORIES = Path(__file__).parent / "cases" / "stories.jsonl"
CREDIT = Credit("read.v1", "0" * 12, "a person's own labels")


@dataclass(frozen=True, slots=True)
class Story:
    """A case, and all that a careful reader would claim about it."""

    case: SituationCase
    reading: Claims


def stories(path: Path = STORIES) -> tuple[Story, ...]:
    """Return the stories of a file."""
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    return tuple(
        Story(SituationCase(row["id"], row["text"], row["expect"]), claims(row["reading"]))
        for row in rows
    )


def claims(row: Mapping[str, Any]) -> Claims:
    """Return a reading as it is written in a file: pairs of a value and its quote."""
    return Claims(
        credit=CREDIT,
        people=tuple(Named(**one) for one in row.get("people", ())),
        channels=tuple(Claim(Channel(way), quote) for way, quote in row.get("channels", ())),
        unanswered=tuple(
            Counted(count, tuple(quotes), Channel(way) if way else None)
            for count, quotes, way in row.get("unanswered", ())
        ),
        last_attempt=_dated(row.get("last_attempt")),
        tie=_claim(Tie, row.get("tie")),
        push_back=_claim(PushBack, row.get("push_back")),
        promise=Promised(*row["promise"]) if row.get("promise") else None,
        signals=tuple(Claim(Signal(one), quote) for one, quote in row.get("signals", ())),
        intent=_claim(Intent, row.get("intent")),
        worry=_claim(Alarm, row.get("worry")),
        first_thought=row.get("first_thought", ""),
        wants=row.get("wants", ""),
        details=row.get("details", {}),
        not_said=frozenset(map(Fieldname, row.get("not_said", ()))),
        unsaid_signals=frozenset(map(Signal, row.get("unsaid_signals", ()))),
    )


def told(story: Story, book: Phrasebook, *, helped: bool) -> Answer:
    """Return the coach's answer to a story, alone or helped by its reading."""
    text = story.case.text
    voice = Answers(readings={text: story.reading}) if helped else SILENT
    return coach(text, TODAY, book, seeded(text), voice)


def judged(story: Story, book: Phrasebook, *, helped: bool) -> tuple[Check, ...]:
    """Return every check of a story that it has a label for: the fields and the first action."""
    found = checks(Judged(story.case, told(story, book, helped=helped)))
    return tuple(found)


def _dated(row: Any) -> Dated | None:
    return Dated(row[0], (row[1][0], row[1][1])) if row else None


def _claim(kind: Any, row: Any) -> Any:
    return Claim(kind(row[0]), row[1]) if row else None


def _table(alone: list[Check], helped: list[Check]) -> Iterator[str]:
    yield f"{'':24}{'alone':>12}{'with a right reading':>24}"
    for figure in (*FIELDS, "first action"):
        before, after = (_share(found, figure) for found in (alone, helped))
        yield f"{figure:24}{before:>12}{after:>24}"


def _share(found: list[Check], figure: str) -> str:
    right = [one.right for one in found if one.figure == figure]
    return f"{sum(right)}/{len(right)}"


def main() -> None:
    """Print the score of the coach alone and with right readings."""
    parser = ArgumentParser(prog="python -m evals.stories", description=__doc__)
    parser.add_argument("--failures", action="store_true", help="print what is missed")
    asked = parser.parse_args()
    book, told_ones = Book.open(), stories()
    both = [
        [one for story in told_ones for one in judged(story, book, helped=helped)]
        for helped in (False, True)
    ]
    print(*_table(*both), sep="\n")
    for name, found in zip(("alone", "helped"), both, strict=True):
        for one in found if asked.failures else ():
            if not one.right:
                print(f"{name}: {one.case} {one.figure}: expected {one.expected}, got {one.got}")


if __name__ == "__main__":
    main()
