"""Talks in threads: each thread is about whom it was about, and nobody is in two of them."""

from dataclasses import replace
from datetime import UTC, datetime

from coaching.memory import Change, Contact, Put, Remove, State
from coaching.messages import Chose, Incoming, Said
from coaching.person import Person
from coaching.threads import kept, turned_to, wiped
from prompts import Book
from tests.notebook import Notebook

BOOK = Book.open()
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
COSMO = "my old friend Cosmo won't answer, emailed him twice since july"
HALIMA = "my mentor Halima, sent her a linkedin message 5 weeks ago, silence"


class Talk:
    """A talk with one person who writes in threads."""

    def __init__(self) -> None:
        self.notebook = Notebook()

    def say(self, thread: str, said: str | Incoming) -> Person:
        """Say something in a thread; return where the person stands then."""
        notebook, before = self.notebook, turned_to(self.notebook.person, thread)
        notebook.person = before
        made = notebook.say(Said(said) if isinstance(said, str) else said, NOW, BOOK)
        notebook.person = kept(before, made.person, thread, made.changes)
        return notebook.person


def two() -> Talk:
    talk = Talk()
    talk.say("1", COSMO)
    talk.say("2", HALIMA)
    return talk


def whom(person: Person) -> str:
    assert person.answer is not None
    assert person.answer.situation.contact is not None
    return person.answer.situation.contact.name


def contact(talk: Talk, name: str) -> Contact:
    return talk.notebook.contact(name)


def test_a_thread_is_about_whom_it_was_about() -> None:
    talk = two()
    assert whom(talk.say("1", Chose("shorter"))) == "Cosmo"
    assert whom(talk.say("2", "warmer")) == "Halima"


def test_who_replied_is_the_one_of_the_thread() -> None:
    talk = two()
    talk.say("1", Chose("replied"))
    assert contact(talk, "Cosmo").state is State.ACTIVE
    assert contact(talk, "Halima").state is State.WAITING


def test_a_new_thread_goes_on_with_the_talk_of_the_last() -> None:
    talk = two()
    assert whom(talk.say("3", "shorter")) == "Halima"
    assert talk.notebook.person.threads == ("2", "3")


def test_what_is_told_anew_in_a_thread_is_what_it_is_about() -> None:
    talk = Talk()
    talk.say("1", COSMO)
    talk.say("1", HALIMA)
    assert whom(talk.say("1", "shorter")) == "Halima"
    assert talk.notebook.person.aside == ()


def test_somebody_is_one_talk_in_all_threads() -> None:
    talk = two()
    talk.say("3", "Cosmo wrote back!")
    assert talk.notebook.person.threads == ("1", "3")
    assert talk.say("1", Chose("shorter")).answer is None


def test_what_is_added_without_a_name_is_the_same_talk() -> None:
    before = Person(text="she won't answer", threads=("1",))
    after = replace(before, text="she won't answer\nsince may")
    assert kept(before, after, "2").threads == ("1", "2")


def test_whoever_is_forgotten_or_left_in_peace_is_in_no_thread() -> None:
    talk = two()
    person, cosmo = talk.notebook.person, contact(talk, "Cosmo")
    changes: tuple[Change, ...] = (Remove(cosmo), Put(replace(cosmo, state=State.RESTING)))
    for change in changes:
        assert kept(person, person, "2", (change,)).aside == ()
    assert kept(person, person, "2", (Put(cosmo),)).aside == person.aside


def test_after_a_safety_turn_no_other_talk_is_left() -> None:
    talk = two()
    person = talk.say("3", "i want to kill myself")
    assert person.careful is not None
    assert person.aside == ()


def test_where_there_are_no_threads_nothing_is_laid_aside() -> None:
    talk = Talk()
    talk.say("", COSMO)
    talk.say("", HALIMA)
    assert (talk.notebook.person.threads, talk.notebook.person.aside) == ((), ())


def test_a_command_without_a_thread_leaves_the_talk_where_it_was() -> None:
    talk = two()
    talk.say("", COSMO)
    assert whom(talk.say("2", Chose("shorter"))) == "Halima"


def test_only_the_latest_talks_are_kept() -> None:
    talk = Talk()
    for number, name in enumerate(("Ada", "Ben", "Cleo", "Dirk", "Elif", "Fay", "Gus", "Hal")):
        talk.say(f"{number}", f"emailed my friend {name} twice since july, nothing")
    assert whom(talk.say("1", "shorter")) == "Ben"
    assert "0" not in {name for one in talk.notebook.person.aside for name in one.threads}


def test_words_that_are_wiped_are_wiped_in_every_talk() -> None:
    person = wiped(two().notebook.person)
    assert {person.text, person.pending} == {""}
    assert {(one.text, one.pending) for one in person.aside} == {("", "")}
