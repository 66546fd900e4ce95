"""Readings made of a case's labels: what a model that misses nothing would claim, with its quotes."""

from collections.abc import Iterator
from typing import Any

from coaching.reading.attempts.channels import mentions
from coaching.reading.read import read
from coaching.situation import Channel, PushBack, Tie
from coaching.text import fold
from coaching.voice.claims import Claim, Claims, Counted, Dated, Named
from coaching.voice.evidence import LONGEST_QUOTE, Ground, alone
from evals.cases import TODAY, SituationCase
from evals.stories import CREDIT


def labelled(case: SituationCase) -> Claims:
    """Return the labels of a case as claims, each with the words of its text that show it."""
    ground = Ground(read(case.text, TODAY), TODAY)
    expect = case.expect
    return Claims(
        credit=CREDIT,
        people=tuple(_people(expect.get("contact"), ground)),
        channels=tuple(_channels(expect.get("channels") or (), ground)),
        unanswered=tuple(_counted(_any(expect.get("unanswered_count")), ground)),
        last_attempt=_dated(expect, ground),
        tie=_tie(expect.get("relationship"), ground),
        push_back=_push_back(expect, ground),
    )


def _any(label: Any) -> Any:
    return label[-1] if isinstance(label, list) else label


def _clauses(ground: Ground) -> Iterator[str]:
    for clause in ground.prose.clauses:
        if ground.own(said := clause.of(ground.prose.text)):
            yield said


def _people(label: Any, ground: Ground) -> Iterator[Named]:
    names = [label] if isinstance(label, str) else label or []
    known = {one.name: one for one in ground.situation.contacts}
    for name in names:
        pronoun = known[name].pronoun if name in known else "they"
        named = known[name].named if name in known else name[0].isupper()
        yield Named(name, pronoun=pronoun, named=named)


def _channels(labels: Any, ground: Ground) -> Iterator[Claim[Channel]]:
    for way in map(Channel, labels):
        shown = (one for one in _clauses(ground) if way in {by for _, by in mentions(fold(one))})
        if quote := next(shown, None):
            yield Claim(way, quote)


def _counted(count: Any, ground: Ground) -> Iterator[Counted]:
    if not count:
        return
    told = {one: alone(one, TODAY).unanswered_count or 0 for one in _clauses(ground)}
    whole = [one for one, sent in told.items() if sent == count]
    parts = [one for one, sent in told.items() if sent] if sum(told.values()) == count else []
    if quotes := whole[:1] or parts:
        yield Counted(count, tuple(quotes))


def _dated(expect: Any, ground: Ground) -> Dated | None:
    least, most = expect.get("elapsed_days_min"), expect.get("elapsed_days_max")
    if least is None or most is None:
        return None
    for quote in _clauses(ground):
        found = ground.times(quote)
        if found is not None and least <= found.middle(TODAY) <= most:
            return Dated(quote, (least, most))
    return None


def _tie(label: Any, ground: Ground) -> Claim[Tie] | None:
    ours = ground.situation.relationship
    told = [label] if isinstance(label, str) else label or []
    if not told or ours is None:
        return None
    tie = ours if ours in told else Tie(told[0])
    contact = ground.situation.contact
    quote = (contact.role or contact.name) if contact else ""
    return Claim(tie, quote) if ground.own(quote) and len(quote) <= LONGEST_QUOTE else None


def _push_back(expect: Any, ground: Ground) -> Claim[PushBack] | None:
    ours, words = ground.situation.push_back, ground.situation.push_back_words
    told = expect.get("pushed_back") and ours is not None and words
    return Claim(ours, words) if told and ours and words else None
