"""What the pictures show: real answers of the coach's about invented people."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from bot import importing
from bot.delivery.chat import Kind, Message
from bot.discord.around import around as discord
from bot.llm.budget import Budget, Limits
from bot.llm.voice import ModelVoice
from bot.llm.wire.question import Question
from bot.llm.wire.question import Reply as Answered
from bot.pointing import anothers, their_own
from bot.slack.around import around as slack
from bot.thinking import thought
from bot.voice import Asker
from coaching import forms, page
from coaching.forms import Form
from coaching.memory import Contact, Everything, Needs, Reminder, Settings
from coaching.memory.settings import Leaves
from coaching.messages import Choice, Choices, Chose, File, Incoming, Reply, Said, Text
from coaching.phrases import say, seeded
from coaching.reconnect import voice
from coaching.reminders.arriving import arrived
from coaching.turn import Ask, Moment
from prompts import Book
from prompts.asking import open_prompts
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
THEIRS = "I need some space at the moment. It's not you."
OWN = "Hi Mark, just checking in again, did you get my last two messages? You must be too busy for me."
MODEL = "gpt-5-mini at api.openai.com"
LENA = "/reconnect add Lena Ortiz, close friend, makes me laugh"
PRIYA = "/reconnect add Priya Nair, client, introduced me to two clients in 2023"
MARCUS = "/reconnect add Marcus Bell, my old mentor, taught me to weld"
FILE = b"""First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ines,Okafor,https://www.linkedin.com/in/inesok,,Harbour Labs,Designer,04 Mar 2021
Jonas,Weber,https://www.linkedin.com/in/jonasw,jonas@weber.example,Weber & Sons,Carpenter,11 Jun 2019
Mei,Tanaka,https://www.linkedin.com/in/meit,,Northwind,Editor,23 Sep 2023
"""


@dataclass(frozen=True)
class Told:
    """A message of the coach's, and what was said before it."""

    message: Message
    above: str = ""


@dataclass(frozen=True)
class Window:
    """A form to fill in."""

    form: Form


@dataclass(frozen=True)
class Page:
    """What a person's own page says."""

    reply: Reply


@dataclass(frozen=True)
class Pointed:
    """A second thought on a message that Ana pointed at, and the message: whose, and its words.

    `said` is how she would tell of it.
    """

    reply: Reply
    said: str
    author: str
    text: str


@dataclass(frozen=True)
class Wrong:
    """A form that was handed in, and what is wrong with it."""

    form: Form
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Aside:
    """A word around the talk, to one alone: its name, and whether a way leads from it."""

    name: str
    leads: bool = False


Shown = Told | Window | Page | Pointed | Wrong | Aside


@dataclass(frozen=True)
class Scene:
    """One picture: its name, what it is about, and what is on it from top to bottom."""

    name: str
    about: str
    shown: tuple[Shown, ...]
    on: tuple[str, ...] = ("slack", "discord")


class Ana:
    """Somebody who talks to the coach, and the time."""

    def __init__(self, zone: str | None = "Europe/London", model: str = "") -> None:
        self.book = Notebook(Settings(zone=zone), model)
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


def scenes(platform: str) -> Iterator[Scene]:
    """Yield every picture there is of a platform."""
    return (scene for scene in _scenes(platform) if platform in scene.on)


def _scenes(platform: str) -> Iterator[Scene]:
    yield Scene("situation", "The answer to a situation", (said(DANA),))
    yield Scene("mirror", "A look at what was sent, and an email with its subject", (said(PITCH),))
    yield Scene("safety", "Safety comes first, and alone", (said(DESPAIR),))
    yield Scene("reminders", "Reminders: one, one with words, several", tuple(reminders()))
    yield Scene("zone", "A reminder where no clock is known", (zoneless(),), ("discord",))
    yield Scene("picks", "Whom to say hello to this week", (picks(),))
    yield Scene(
        "small",
        "The welcome, a menu of channels, a file of contacts, a note",
        tuple(small(platform)),
    )
    yield Scene("more", "Settings in parts, people, an export", tuple(more()), ("discord",))
    yield Scene("home", "Home", (home(),), ("slack",))
    yield Scene(
        "voice", "A model's help: asked for, agreed to, and what leaves", tuple(voiced(platform))
    )
    yield Scene(
        "shortcut",
        "A second thought on any message: another's, and one's own",
        tuple(shortcut(platform)),
    )
    yield Scene("asides", "Words to one alone", asides(), ("discord",))
    yield Scene("form-fix", "Correcting what was understood", (window("fix"),))
    yield Scene("form-draft", "What was sent, in one's own words", (window("draft"),))
    yield Scene("form-people", "Adding somebody, and a touch", (window("add"), window("touch")))
    yield Scene("form-settings", "Settings", (window("settings"),), ("slack",))
    yield Scene("form-settings", "Settings, in parts", tuple(parts_of("settings")), ("discord",))
    yield Scene("form-file", "A file of contacts", (window("import"),))
    yield Scene("form-wrong", "What of a form could not be read", (wrong(),), ("discord",))


def card(reply: Reply, above: str = "", kind: Kind = Kind.REPLY) -> Told:
    return Told(Message(id=UUID(int=1), reply=reply, kind=kind), above)


def said(text: str) -> Told:
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


def zoneless() -> Told:
    ana = Ana(zone=None)
    ana.says(DANA)
    ana.does(Chose("sent"))
    ana.book.person = replace(ana.book.person, hours=(9, 10))
    ana.waits_for_the_last_reminder()
    return card(ana.reminded(), kind=Kind.REMINDER)


def with_people() -> Ana:
    ana = Ana()
    for told in (LENA, PRIYA, MARCUS):
        ana.says(told)
    ana.now += timedelta(days=28)
    return ana


def picks() -> Told:
    return card(with_people().says("/reconnect"), kind=Kind.PICKS)


def small(platform: str) -> Iterator[Shown]:
    hello = ("welcome/hello", "welcome/how", "kept")
    examples = [_service(f"example/{name}", platform) for name in ("silence", "hello", "help")]
    offered = Choices(tuple(Choice(f"say:{one.text}", one.text) for one in examples))
    yield card((*(_service(name, platform) for name in hello), offered))
    ana = Ana()
    ana.says(DANA)
    yield card(ana.does(Chose("channel")))
    new_id = counted()
    parsed = read_contacts(FILE, "Connections.csv")
    planned = plan(parsed, Everything(), Moment(START, new_id))
    yield card(importing.offer(parsed, planned, new_id(), BOOK))
    yield card((_service("not_shown", platform, code="http_503"),), kind=Kind.NOTE)


def more() -> Iterator[Shown]:
    ana = with_people()
    for asked in ("/reconnect settings", "/reconnect who", "/reconnect Lena"):
        yield card(ana.says(asked), asked)
    yield card((File("second-thought.json", b"{}"),), "/reconnect export")


def voiced(platform: str) -> Iterator[Shown]:
    ana = Ana(model=MODEL)
    for asked in ("/reconnect voice", "/reconnect privacy"):
        yield card(ana.says(asked), asked)
    ana.says(DANA)
    yield card(ana.does(Chose("voice:words")))
    known = ana.book.known(Needs(), ana.now)
    ask = Ask(ana.book.person, "", ana.moment(), BOOK, known)
    free = Budget(None, Limits(), lambda: ana.now)
    model = ModelVoice(_Named(MODEL), free, open_prompts(), deadline=20)
    asking = model.asking(Asker(person=UUID(int=1), leaves=Leaves.WORDS))
    leaves = asking.leaving(voice.wishes(ask))
    yield card(voice.shown(ask, [(one.what, one.where, one.text) for one in leaves]))
    yield window("settings" if platform == "slack" else "settings:words", MODEL)


@dataclass(frozen=True)
class _Named:
    """A model that is only named: nothing is asked of it."""

    about: str

    async def ask(self, question: Question, until: float) -> Answered:
        raise AssertionError("nothing leaves for a picture")

    async def close(self) -> None:
        """Nothing is open."""


def _service(name: str, platform: str, **slots: str) -> Text:
    return Text(say(BOOK, f"service/{name}", slots, {platform}, seeded(name)))


def home() -> Shown:
    ana = with_people()
    ana.says("/reconnect")
    ana.says(DANA)
    ana.does(Chose("sent"))
    known = ana.book.known(page.needs(), ana.now)
    reply = page.page(ana.book.person, known, ana.moment(), BOOK)
    return Page(reply)


def window(key: str, model: str = "") -> Window:
    ana = Ana(model=model)
    ana.says(DANA)
    known = ana.book.known(forms.needs(key, ana.book.person), ana.now)
    form = forms.form(key, ana.book.person, known, ana.moment(), BOOK)
    assert form is not None, key
    return Window(form)


def parts_of(key: str) -> Iterator[Window]:
    return (window(one.key) for one in forms.sections(key, BOOK))


def wrong() -> Wrong:
    values = (("who", "Dana"), ("tried", "a few"), ("last", "next week"), ("tie", "friend"))
    return Wrong(window("fix").form, (*values, ("said", "nothing")))


def asides() -> tuple[Aside, ...]:
    names = ("in_windows", "old", "elsewhere", "not_kept", "closed")
    return (Aside("answered_directly", leads=True), *map(Aside, names))


def shortcut(platform: str) -> Iterator[Pointed]:
    """Yield what is said of another's message, and of one that Ana sent herself."""
    around = {"slack": slack, "discord": discord}[platform]
    yield _pointed("Dana", THEIRS, anothers(THEIRS, "Dana", BOOK))
    yield _pointed("Ana", OWN, their_own(OWN, around(BOOK, "sent_here")))


def _pointed(author: str, text: str, told: str) -> Pointed:
    return Pointed(thought(told, START.date(), BOOK), told, author, text)
