"""A desk to fill forms in at: one person's talk, with the forms as a platform would show them."""

from datetime import UTC, date, datetime, time
from uuid import UUID

from coaching import forms, page
from coaching.forms import Form
from coaching.memory import Contact, Touch
from coaching.messages import Choices, Chose, Filled, Reply, Said
from coaching.replying import plain
from coaching.turn import Moment
from prompts import Book
from tests.notebook import Notebook

BOOK = Book.open()
TODAY = date(2026, 11, 22)
MARTA = "My friend Marta has gone quiet, I texted her twice, last one ten days ago"


class Desk:
    """One person's conversation, on one day unless it is moved, and what is kept of it."""

    def __init__(self, *said: str) -> None:
        self.book = Notebook()
        self.last: Reply = ()
        self.today = TODAY
        for words in said:
            self.say(words)

    @property
    def now(self) -> datetime:
        return datetime.combine(self.today, time(12), UTC)

    def say(self, words: str) -> str:
        return self._told(Said(words))

    def choose(self, key: str) -> str:
        return self._told(Chose(key))

    def open(self, key: str) -> Form | None:
        known = self.book.known(forms.needs(key, self.book.person), self.now)
        return forms.form(key, self.book.person, known, Moment(self.now, self.book.new_id), BOOK)

    def fill(self, key: str, **changed: str) -> str:
        """Open a form, change some fields, and hand it in as a platform would."""
        form = self.open(key)
        assert form is not None
        values = {field.name: field.value for field in form.fields} | changed
        return self.hand_in(form.key, **values)

    def hand_in(self, key: str, **values: str) -> str:
        return self._told(Filled(key, tuple(values.items())))

    def page(self) -> Reply:
        known = self.book.known(page.needs(), self.now)
        return page.page(self.book.person, known, Moment(self.now, self.book.new_id), BOOK)

    def contacts(self) -> list[str]:
        return [one.name for one in self.book.all(Contact)]

    def touches(self) -> list[Touch]:
        return self.book.all(Touch)

    def id_of(self, name: str) -> UUID:
        return self.book.contact(name).id

    def offered(self) -> list[str]:
        return keys(self.last)

    def _told(self, incoming: Said | Chose | Filled) -> str:
        self.last = self.book.say(incoming, self.now, BOOK).outgoing
        return plain(self.last)


def keys(reply: Reply) -> list[str]:
    """Return the keys of all choices of a reply."""
    return [one.key for part in reply if isinstance(part, Choices) for one in part.choices]
