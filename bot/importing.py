"""A file of contacts in the chat: the preview, what came of it, and doubts asked one at a time.

Words only: the plan comes from `storage.merging`, and whoever serves the conversation keeps what
it says. The choices name the file that is asked about, and each doubt by its place in the file.
"""

from collections.abc import Iterable, Sequence
from uuid import UUID

from coaching.memory import Contact
from coaching.messages import Choice, Choices, Listing, Part, Reply, Text
from coaching.phrases import Phrasebook, say, seeded
from storage.importing import Entry, Parsed, Problem
from storage.merging import Likeness, Plan, Unanswered, values

GO, NO = "import:go", "import:no"
SAME, TWO, SKIP = "import:same", "import:two", "import:skip"
GUESSED = "table"
"""The format of a file whose columns were taken for what their headers sound like."""
_SAMPLES = 3
_PROBLEMS = 5
_UNANSWERED = 10


def offer(
    parsed: Parsed, plan: Plan, file: UUID, book: Phrasebook, replaced: str | None = None
) -> Reply:
    """Return the preview of an import with the choice to go on, or that there is nothing to keep.

    `file` is the id under which it waits for the word; `replaced` the name of one that waited.
    """
    words = _Words(book, parsed.format)
    if not (parsed.entries or parsed.letters):
        return (words.text("nobody"), *words.problems(plan.problems))
    if not (values(plan) or plan.doubts):
        return (words.text("nothing_new"), *words.problems(plan.problems))
    return (
        *((Text(words.say("replaced", replaced=replaced)),) if replaced else ()),
        words.read(parsed),
        *words.columns(parsed),
        words.counts("counts", plan),
        *words.samples(parsed.entries),
        *words.problems(plan.problems),
        words.text("ask_go"),
        words.choices((f"{GO}:{file}", "go"), (f"{NO}:{file}", "no")),
    )


def report(plan: Plan, book: Phrasebook) -> Reply:
    """Return what came of an import, and who has not answered according to the messages."""
    words = _Words(book, str(len(values(plan))))
    return (
        words.text("imported"),
        words.counts("done_counts", plan),
        *words.unanswered(plan.unanswered),
        *((words.text("later"),) if plan.new and not plan.unanswered else ()),
    )


def doubt(likeness: Likeness, place: int, file: UUID, book: Phrasebook) -> Reply:
    """Ask whether somebody in the file is somebody already known; `place` is theirs in the file."""
    words = _Words(book, likeness.fresh.name)
    slots = {
        "name": likeness.fresh.name,
        "about": words.about(likeness.fresh, likeness.contact),
        "known": likeness.contact.name + words.about(likeness.contact, likeness.fresh),
    }
    keys = {SAME: "same", TWO: "two", SKIP: "skip"}
    named = ((f"{key}:{file}:{place}", label) for key, label in keys.items())
    return Text(words.say("doubt", {likeness.why}, **slots)), words.choices(*named)


def said(name: str, book: Phrasebook) -> Reply:
    """Return one line by its name in `prompts/en/importing.md`: "left_out", "gone", "older"."""
    return (_Words(book, name).text(name),)


class _Words:
    """The phrases of one reply, chosen by what it is about."""

    def __init__(self, book: Phrasebook, about: str) -> None:
        self._book = book
        self._chance = seeded(about)

    def say(self, key: str, /, tags: Iterable[str] = (), **slots: str) -> str:
        return say(self._book, f"importing/{key}", slots, set(tags), self._chance)

    def text(self, name: str) -> Text:
        return Text(self.say(name))

    def count(self, name: str, count: int) -> str:
        return self.say(name, {"one"} if count == 1 else (), count=f"{count:,}")

    def choices(self, *pairs: tuple[str, str]) -> Choices:
        return Choices(tuple(Choice(key, self.say(name)) for key, name in pairs))

    def read(self, parsed: Parsed) -> Text:
        people = self.count("people", len(parsed.entries))
        tags = {"letters"} if parsed.letters else {"table"} if parsed.format == GUESSED else ()
        return Text(self.say("read", tags, format=parsed.format, count_people=people))

    def columns(self, parsed: Parsed) -> tuple[Part, ...]:
        """Return how the columns of a table were taken, where that was a guess."""
        lines = tuple(
            self.say("column", header=header, field=field) for header, field in parsed.columns
        )
        return (Listing(self.say("columns"), lines),) if lines and parsed.format == GUESSED else ()

    def counts(self, title: str, plan: Plan) -> Listing:
        counted = {
            "new": len(plan.new),
            "merged": plan.merged,
            "unchanged": plan.unchanged,
            "touches": len(plan.touches),
            "doubts": len(plan.doubts),
            "problems": len(plan.problems),
        }
        lines = (self.count(name, count) for name, count in counted.items() if count)
        return Listing(self.say(title), tuple(lines))

    def samples(self, entries: Sequence[Entry]) -> tuple[Part, ...]:
        named = [one for one in entries if one.name][:_SAMPLES]
        lines = (
            self.say(
                "sample_line", {"left"} if one.company else (), name=one.name, where=one.company
            )
            for one in named
            if one.name
        )
        return (Listing(self.say("sample"), tuple(lines)),) if named else ()

    def problems(self, problems: Sequence[Problem]) -> tuple[Part, ...]:
        """Return the rows that could not be read, the first few of them."""
        lines = (
            self.say("problem", row=f"{one.row:,}", why=one.why) for one in problems[:_PROBLEMS]
        )
        more = self._more(len(problems) - _PROBLEMS)
        title = self.say("problems_title")
        return (Listing(title, tuple(lines), more),) if problems else ()

    def unanswered(self, waits: Sequence[Unanswered]) -> tuple[Part, ...]:
        lines = [self._wait(one) for one in waits[:_UNANSWERED]]
        lines += filter(None, [self._more(len(waits) - _UNANSWERED)])
        closing = self.say("unanswered_closing")
        return (Listing(self.say("unanswered"), tuple(lines), closing),) if waits else ()

    def about(self, one: Contact, other: Contact) -> str:
        """Return what tells a contact from another of the same name, behind a comma."""
        where = one.company or next((handle.value for handle in one.handles), "") or one.how_met
        return self.say("about", where=where) if where and one != other else ""

    def _wait(self, one: Unanswered) -> str:
        day = f"{one.last.day} {one.last:%B %Y}"
        tags = {"one"} if one.count == 1 else ()
        return self.say("unanswered_line", tags, name=one.name, count=str(one.count), day=day)

    def _more(self, count: int) -> str | None:
        return self.count("more", count) if count > 0 else None
