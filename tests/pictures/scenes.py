"""What the pictures show: real answers of the coach's about invented people."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from bot import importing
from bot.delivery.chat import Kind, Message
from bot.slack.cards import message_card, modal_view, page_view, shortcut_view
from coaching import forms, page
from coaching.coach import coach
from coaching.conversation.saying import whole
from coaching.memory import Contact, Everything, Needs, Reminder, Settings
from coaching.messages import Choice, Choices, Chose, Incoming, Reply, Said, Text
from coaching.phrases import say, seeded
from coaching.reminders.arriving import arrived
from coaching.turn import Moment
from prompts import Book
from storage.importing import read_contacts
from storage.merging import plan
from tests.notebook import Notebook, counted

BOOK = Book.open()
START = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)  # a Monday
DANA = "emailed my old roommate Dana three times since august, nothing. she must hate me"
PITCH = (
    'I sent Mark this on LinkedIn 3 weeks ago: "Hi Mark, I help leaders 10x their pipeline. '
    "Can we hop on a quick 15 min call this week? I'd love to pick your brain. "
    'Please respond asap." nothing back'
)
DESPAIR = "Tom won't answer and I can't do this anymore, I want to kill myself. I'm in the US"
SEEN = "Emailed Dana three times since August and heard nothing. Is she annoyed with me?"
LENA = "/reconnect add Lena Ortiz, close friend, makes me laugh"
PRIYA = "/reconnect add Priya Nair, client, introduced me to two clients in 2023"
MARCUS = "/reconnect add Marcus Bell, my old mentor, taught me to weld"
FILE = b"""First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ines,Okafor,https://www.linkedin.com/in/inesok,,Harbour Labs,Designer,04 Mar 2021
Jonas,Weber,https://www.linkedin.com/in/jonasw,jonas@weber.example,Weber & Sons,Carpenter,11 Jun 2019
Mei,Tanaka,https://www.linkedin.com/in/meit,,Northwind,Editor,23 Sep 2023
"""


Shown = tuple[str, dict[str, Any]]
"""A message, a modal or a home page, and what of it goes to Slack."""


@dataclass(frozen=True)
class Scene:
    """One picture: its name, what it is about, and what is on it from top to bottom."""

    name: str
    about: str
    shown: tuple[Shown, ...]


class Ana:
    """Somebody who talks to the coach, and the time."""

    def __init__(self) -> None:
        self.book = Notebook(Settings(zone="Europe/London"))
        self.now = START

    def says(self, text: str) -> Reply:
        return self.does(Said(text))

    def does(self, incoming: Incoming) -> Reply:
        return self.book.say(incoming, self.now, BOOK).outgoing

    def waits_for_the_last_reminder(self) -> None:
        self.now = max(one.due_at for one in self.book.all(Reminder)) + timedelta(minutes=9)

    def moment(self) -> Moment:
        return Moment(self.now, self.book.new_id)

    def reminded(self) -> Reply:
        everybody = tuple(one.id for one in self.book.all(Contact))
        known = self.book.known(Needs(ids=everybody, reminders=True), self.now)
        due = arrived(self.book.person, self.moment(), BOOK, known, present=True)
        assert due is not None
        return due.outgoing


def scenes() -> Iterator[Scene]:
    """Yield every picture."""
    yield Scene("situation", "The answer to a situation", (said(DANA),))
    yield Scene("mirror", "A look at what was sent, and an email with its subject", (said(PITCH),))
    yield Scene("safety", "Safety comes first, and alone", (said(DESPAIR),))
    yield Scene("reminders", "Reminders: one, one with words, several", tuple(reminders()))
    yield Scene("picks", "Whom to say hello to this week", (picks(),))
    yield Scene(
        "small", "The welcome, a menu of channels, a file of contacts, a note", tuple(small())
    )
    yield Scene("home", "Home", (home(),))
    yield Scene("shortcut", "A second thought on any message", (shortcut(),))
    yield Scene("form-fix", "Correcting what was understood", (window("fix"),))
    yield Scene("form-draft", "What was sent, in one's own words", (window("draft"),))
    yield Scene("form-people", "Adding somebody, and a touch", (window("add"), window("touch")))
    yield Scene("form-settings", "Settings", (window("settings"),))


def card(reply: Reply, above: str = "", kind: Kind = Kind.REPLY) -> Shown:
    made = message_card(Message(id=UUID(int=1), reply=reply, kind=kind), BOOK)
    return "message", {"above": above, "text": made.text, "blocks": list(made.blocks)}


def said(text: str) -> Shown:
    return card(Ana().says(text), text)


def reminders() -> Iterator[Shown]:
    for told in (DANA, "texted my friend Noa two days ago about her new job, no answer"):
        ana = Ana()
        ana.says(told)
        if told == DANA:
            ana.does(Chose("sent"))
        ana.waits_for_the_last_reminder()
        yield card(ana.reminded(), kind=Kind.REMINDER)
    ana = with_people()
    ana.says("remind me on 2026-12-28 to send Lena the photos from the lake")
    ana.says("remind me on 2026-12-28 to call Priya")
    ana.says("remind me on 2026-12-28 about Marcus")
    ana.waits_for_the_last_reminder()
    yield card(ana.reminded(), kind=Kind.REMINDER)


def with_people() -> Ana:
    ana = Ana()
    for told in (LENA, PRIYA, MARCUS):
        ana.says(told)
    ana.now += timedelta(days=28)
    return ana


def picks() -> Shown:
    return card(with_people().says("/reconnect"), kind=Kind.PICKS)


def small() -> Iterator[Shown]:
    hello = ("welcome/hello", "welcome/how", "kept")
    examples = [_service(f"example/{name}") for name in ("silence", "hello", "help")]
    offered = Choices(tuple(Choice(f"say:{one.text}", one.text) for one in examples))
    yield card((*map(_service, hello), offered))
    ana = Ana()
    ana.says(DANA)
    yield card(ana.does(Chose("channel")))
    new_id = counted()
    parsed = read_contacts(FILE, "Connections.csv")
    planned = plan(parsed, Everything(), Moment(START, new_id))
    yield card(importing.offer(parsed, planned, new_id(), BOOK))
    yield card((_service("not_shown", code="http_503"),), kind=Kind.NOTE)


def _service(name: str, **slots: str) -> Text:
    return Text(say(BOOK, f"service/{name}", slots, {"slack"}, seeded(name)))


def home() -> Shown:
    ana = with_people()
    ana.says("/reconnect")
    ana.says(DANA)
    ana.does(Chose("sent"))
    known = ana.book.known(page.needs(), ana.now)
    reply = page.page(ana.book.person, known, ana.moment(), BOOK)
    return "home", page_view(reply, BOOK)


def window(key: str) -> Shown:
    ana = Ana()
    ana.says(DANA)
    known = ana.book.known(forms.needs(key, ana.book.person), ana.now)
    form = forms.form(key, ana.book.person, known, ana.moment(), BOOK)
    assert form is not None, key
    return "modal", modal_view(form, "{}")


def shortcut() -> Shown:
    answer = coach(SEEN, START.date(), BOOK, seeded(SEEN))
    reply = whole(answer, Moment(START, counted()), BOOK)
    return "modal", shortcut_view(reply, SEEN, BOOK)
