"""Draws the balance of a storm over Discord: what Discord noted against what is in the database.

Discord's log tells what people did and what was shown; the inbox, what was kept of it; the outbox,
what was to be shown. All three must say the same. Where sessions were lost too, Discord tells
nobody of what was changed or clicked meanwhile: only messages can be asked for, as long as they are
there.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.discord import marks
from bot.discord.around import around
from bot.discord.cards import choice_of
from prompts import Book
from storage.delivery.tables import DONE, SENT, VOID
from tests.emulators.discord.scripting import Given
from tests.emulators.discord.tree import inside
from tests.emulators.discord.world import BOT, direct_id
from tests.storms import accounts
from tests.storms.accounts import Kept, Noted

COMMAND, CLICK, SUBMIT = 2, 3, 5
OPENED = 9


@dataclass(slots=True, kw_only=True)
class Balance(accounts.Balance):
    """What became of the events; each list names what went wrong, and should be empty."""

    edits: int = 0
    deletions: int = 0
    clicks: int = 0
    forms: int = 0
    unanswered: list[str] = field(default_factory=list)
    unsent: list[str] = field(default_factory=list)
    misordered: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


def balance(log: Iterable[Noted], edits: Iterable[Given], kept: Kept, *, loses: bool) -> Balance:
    """Draw the balance; `loses`: whether sessions were lost."""
    noted = list(log)
    said = [key(one["id"]) for one in noted if one["what"] == "said"]
    edited = [key(one.id, "edit", one.edited) for one in edits]
    deleted = [key(one["id"], "delete") for one in noted if one["what"] == "unsaid"]
    asked = list(_asked(noted))
    known = {*said, *edited, *deleted, *map(_key_of, asked)}
    gone = set(deleted)
    found = [one for one in said if f"{one}:delete" not in gone]
    wanted = (
        found if loses else [*said, *edited, *deleted, *map(_key_of, _to_be_kept(asked, noted))]
    )
    done = [one for one in known if kept.state(one) == DONE]
    made = Balance(accepted=len(done))
    made.deliveries = len(known)
    made.edits, made.deletions = len(edited), len(deleted)
    made.clicks = sum(1 for one in asked if one["kind"] == CLICK)
    made.forms = sum(1 for one in asked if one["kind"] == SUBMIT)
    made.lost = [one for one in wanted if kept.state(one) != DONE]
    made.unanswered = list(_unanswered(noted))
    made.answered = len(done) - len(made.unanswered)
    made.unsent = list(_unsent(noted, kept))
    made.doubled = [*_twice(noted), *_too_many(noted)]
    made.misordered = _misordered(noted, kept)
    made.unknown = _unknown(noted, kept, known)
    made.refused = [str(one["code"]) for one in noted if _is_our_fault(one)]
    return made


def key(*named: str) -> str:
    """Return an event's key as the database knows it."""
    return ":".join(("discord", *named))


def _key_of(one: Noted) -> str:
    return key(one["id"])


def _asked(noted: Iterable[Noted]) -> Iterator[Noted]:
    """Yield the commands, clicks and forms."""
    yield from (one for one in noted if one["what"] == "interaction" and one["kind"] != 4)


def _to_be_kept(asked: Iterable[Noted], noted: Sequence[Noted]) -> Iterator[Noted]:
    """Yield what was not answered with a form, and not turned away with a word to whoever asked."""
    opened = {one["id"] for one in noted if one["what"] == "answered" and one["kind"] == OPENED}
    away = set(_turned_away(noted))
    for one in asked:
        if one["id"] not in opened | away and not _opens_anew(one):
            yield one


def _opens_anew(one: Noted) -> bool:
    """Whether a form is asked for again: nothing but that form is wanted."""
    return one["kind"] == CLICK and not choice_of(one["data"]["custom_id"], ("x",))


def _turned_away(noted: Iterable[Noted]) -> Iterator[str]:
    fine = [around(Book.open(), name) for name in ("answered_directly", "taken_along", "is_in")]
    for one in noted:
        if one["what"] == "ephemeral" and not any(words in _words(one) for words in fine):
            yield one["interaction"]


def _words(one: Noted) -> str:
    return "\n".join(each["content"] for each in inside(one["components"]) if "content" in each)


def _unanswered(noted: Sequence[Noted]) -> Iterator[str]:
    """Yield what was said last where nothing was shown afterwards, though it was not deleted."""
    gone = {one["id"] for one in noted if one["what"] == "unsaid"}
    last: dict[str, str] = {}
    for one in noted:
        if one["what"] == "said" and one["id"] not in gone:
            last[one["channel"]] = one["id"]
        elif one["what"] in {"posted", "updated"}:
            last.pop(one["channel"], None)
    yield from last.values()


def _unsent(noted: Iterable[Noted], kept: Kept) -> Iterator[str]:
    """Yield the messages that were to be shown and were not."""
    posted = {one["nonce"] for one in noted if one["what"] == "posted"}
    updated = [one for one in noted if one["what"] == "updated"]
    for mark, state in kept.messages.items():
        shown = marks.nonce_of(mark) in posted or any(
            marks.carries(_wire(one), mark) for one in updated
        )
        if state not in {SENT, VOID} or (state == SENT and not shown):
            yield str(mark)


def _wire(one: Noted) -> Mapping[str, Any]:
    """Return a message as an app sees one of its own."""
    return {"author": {"bot": True}, "components": one["components"]}


def _twice(noted: Iterable[Noted]) -> Iterator[str]:
    """Yield the messages that were posted twice."""
    posted = Counter(one["nonce"] for one in noted if one["what"] == "posted" and one["nonce"])
    yield from (nonce for nonce, count in posted.items() if count > 1)


def _too_many(noted: Iterable[Noted]) -> Iterator[str]:
    """Yield the channels in which more was posted than people and reminders asked for."""
    asked, posted = Counter[str](), Counter[str]()
    for one in noted:
        if one["what"] in {"said", "edited", "unsaid"}:
            asked[one["channel"]] += 1
        elif one["what"] == "interaction" and one["kind"] != 4:
            asked[direct_id(one["user"])] += 1
        elif one["what"] == "posted":
            posted[one["channel"]] += 1
    for channel, count in posted.items():
        if count > asked[channel] + 1:  # a reminder may come, one at most
            yield f"{channel}: {count} for {asked[channel]}"


def _misordered(noted: Iterable[Noted], kept: Kept) -> list[str]:
    """Return the channels in which messages do not stand in the order they were made in."""
    made = {marks.nonce_of(mark): number for number, mark in enumerate(kept.messages)}
    shown: dict[str, list[int]] = {}
    for one in noted:
        if one["what"] == "posted" and one["nonce"] in made:
            shown.setdefault(one["channel"], []).append(made[one["nonce"]])
    return [channel for channel, numbers in shown.items() if numbers != sorted(numbers)]


def _unknown(noted: Iterable[Noted], kept: Kept, known: Iterable[str]) -> list[str]:
    """Return by how many events more was kept than people did; a sign may come by each session."""
    signs = sum(1 for one in noted if one["what"] == "reacted" and one["user"] != BOT)
    sessions = max(1, sum(1 for one in noted if one["what"] == "identified"))
    more = len(kept.events) - sum(1 for one in known if kept.state(one) is not None)
    return [f"{more} events for {signs} signs"] if more > signs * (sessions + 1) else []


def _is_our_fault(one: Noted) -> bool:
    """Whether Discord did not take what was sent to it, for how it was."""
    return one["what"] == "refused" and one["code"] in {50006, 50035, 50109}


def reminded(log: Iterable[Noted]) -> Counter[str]:
    """Count how often each reminder was posted."""
    shown: Counter[str] = Counter()
    for one in log:
        if one["what"] == "posted":
            shown.update(reminders_in(one))
    return shown


def reminders_in(message: Noted) -> set[str]:
    """Return the ids of the reminders that a card shows, as its choices to drop them name them."""
    names = (one.get("custom_id", "") for one in inside(message["components"]))
    keys = (choice_of(name).split(":") for name in names)
    return {one[2] for one in keys if one[:2] == ["reminder", "drop"]}
