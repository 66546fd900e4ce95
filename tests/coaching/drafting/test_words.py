"""Every phrase of the book: it fits somewhere, it can be said there, and it breaks no rule."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product

import pytest

from coaching.answer import Action, Decision, Draft
from coaching.drafting.checker import blanks_in, faults
from coaching.drafting.choosing import Pen, _trays
from coaching.drafting.composing import _FOLDERS
from coaching.drafting.given import Given
from coaching.drafting.grounds import slots_of, tags_of
from coaching.drafting.voicing import said
from coaching.phrases import Phrase, seeded
from coaching.situation import Channel, PushBack, Signal, Situation, Somebody, Status, Tie
from prompts.book import Book
from tests.coaching.drafting.making import DETAILS, own, situation

BOOK = Book.open()
KEYS = BOOK.keys()
ACTIONS = {folder: action for action, folder in reversed(_FOLDERS.items())}
CHANNELS = (Channel.TEXT, Channel.LINKEDIN, Channel.EMAIL, Channel.LETTER, Channel.PHONE)
TEXT = " ".join(["Dana, Dr. Obi, Noor, mom.", *DETAILS.values()])
CALM = ((), (Signal.OUT_OF_CHARACTER,), (Signal.HARD_TIME,), (Signal.VALUED,))
TURNS = (
    (Signal.USER_VANISHED,),
    (Signal.CONFLICT,),
    (Signal.ESTRANGED,),
    (Signal.ESTRANGED, Signal.CONFLICT),
    (Signal.USER_OVERREACHED,),
    (Signal.BARRAGE,),
    (Signal.DATING,),
    (Signal.BUSY,),
    (Signal.DISCLOSED,),
)
DOORS = (
    (Signal.STALE_ADDRESS,),
    (Signal.ASKED_FAVOUR, Signal.DEADLINE),
    (Signal.PROCESS,),
    (Signal.BRUSHED_OFF,),
    (Signal.OUT_OF_CHARACTER, Signal.ELDERLY),
)
SENT: tuple[dict[str, str], ...] = (
    {},
    {"unsent": "I guess you never cared."},
    {"sent": "Our platform saves you money, book a demo."},
    {"sent": "I hope this finds you well. Just checking in."},
    {"sent": "Can you introduce me to your boss?"},
    {"sent": "What keeps you up at night?"},
    {"sent": "I guess you've forgotten me."},
    {"sent": "I need an answer by Friday."},
    {"sent": "so I went on and on " * 60},
)
CONTACTS = (Somebody("Dana"), Somebody("Dr. Amara Obi"), Somebody("mom", named=False))


def _signals(folder: str) -> tuple[tuple[Signal, ...], ...]:
    if folder in {"no_ask_note", "apologise_and_step_back"}:
        return CALM + TURNS
    return CALM + DOORS + ((Signal.DATING,), (Signal.USER_OVERREACHED,))


def _situations(folder: str) -> Iterator[Situation]:
    pushes = [None, *PushBack] if folder in {"apologise_and_step_back", "let_it_ebb"} else [None]
    sent = SENT if folder == "rewrite_and_resend" else SENT[:1]
    for tie, signals, push, words in product([*Tie, None], _signals(folder), pushes, sent):
        for contact in CONTACTS[:2] if signals in CALM else CONTACTS[:1]:
            base = situation(tie, *signals, push_back=push, text=TEXT, contacts=(contact,), **words)
            yield replace(base, details=DETAILS)
            yield replace(base, channels=(Channel.EMAIL,))
        if signals in TURNS:
            yield replace(base, contacts=CONTACTS[1:], details=DETAILS)
    yield situation(None, text=TEXT, contacts=CONTACTS[2:])
    money = {Signal.USER_OVERREACHED: "I only wrote when I needed money"}
    blows = {key: DETAILS[key] for key in ("loss", "trouble")}
    for tie in Tie:
        yield replace(situation(tie, text=TEXT), signals=money)
        yield situation(tie, Signal.HARD_TIME, text=TEXT, details=blows)
        owed = situation(tie, text=f"{TEXT} my invoice", details={"topic": "my invoice"})
        yield from (owed, replace(owed, contacts=CONTACTS[1:2]))
        steady = situation(tie, Signal.VALUED, text=TEXT, details=DETAILS)
        yield from (steady, replace(steady, messages=(own("I guess so.", Status.UNSENT),)))
        for tried in (Channel.WHATSAPP, Channel.PHONE, Channel.INSTAGRAM, Channel.LETTER):
            yield situation(tie, text=TEXT, channels=(tried,))
        near = situation(tie, *DOORS[1], text=TEXT, contacts=CONTACTS[1:2])
        yield from (near, replace(near, details=DETAILS))
        yield situation(tie, Signal.DATING, text=f"{TEXT} after two dates")
        yield situation(tie, text="i dunno. nothing", channels=(Channel.LINKEDIN,))


@cache
def _grounds(folder: str) -> tuple[tuple[frozenset[str], frozenset[str], Given, Channel], ...]:
    """Every different pair of tags and slots that may come up for an action."""
    found: dict[tuple[frozenset[str], frozenset[str]], tuple[Given, Channel]] = {}
    chosen = Decision(ACTIONS[folder], "row")
    for one in _situations(folder):
        given = Given(one)
        for channel in CHANNELS:
            tags = tags_of(given, chosen, channel)
            slots = frozenset(slots_of(one, channel, given.tone, tags))
            found.setdefault((tags, slots), (given, channel))
    return tuple((*key, *value) for key, value in found.items())


def _home(phrase: Phrase, folder: str) -> tuple[Given, Channel] | None:
    for tags, slots, given, channel in _grounds(folder):
        if phrase.fits(slots, tags):
            return given, channel
    return None


FOLDER_KEYS = [key for key in KEYS if key.startswith("drafts/") and key.split("/")[1] in ACTIONS]
SHARED_KEYS = ["drafts/true_lines/line", "drafts/warmth/line"]


@pytest.mark.parametrize("key", FOLDER_KEYS)
def test_every_phrase_has_a_situation_and_breaks_no_rule_there(key: str) -> None:
    _, folder, part = key.split("/")
    for phrase in BOOK.phrases(key):
        home = _home(phrase, folder)
        assert home is not None, f"unreachable: {key}: {phrase.text}"
        _assert_clean(phrase, *home, ACTIONS[folder], subject=part == "subject")


@pytest.mark.parametrize("key", SHARED_KEYS)
def test_every_shared_line_has_a_situation_and_breaks_no_rule_there(key: str) -> None:
    for phrase in BOOK.phrases(key):
        homes = [(folder, _home(phrase, folder)) for folder in ("no_ask_note", "switch_channel")]
        fitting = [(folder, home) for folder, home in homes if home]
        assert fitting, f"unreachable: {key}: {phrase.text}"
        for folder, home in fitting:
            _assert_clean(phrase, *home, ACTIONS[folder], subject=False)


@pytest.mark.parametrize("folder", sorted(ACTIONS))
def test_every_situation_finds_words_in_every_part(folder: str) -> None:
    required = {
        "message_opening", "message_ending", "written_opening", "written_ending", "subject",
        "pickup", "say", "voicemail_opening", "voicemail_ending", "in_person",
    }  # fmt: skip
    for part in required:
        phrases = BOOK.phrases(f"drafts/{folder}/{part}")
        for tags, slots, _, _ in _grounds(folder):
            assert any(phrase.fits(slots, tags) for phrase in phrases), (
                part,
                sorted(tags),
            )


@pytest.mark.parametrize("folder", ["no_ask_note", "rewrite_and_resend"])
def test_everything_that_fits_is_said_when_other_words_are_asked_for(folder: str) -> None:
    key = f"drafts/{folder}/message_opening"
    for tags, _, given, channel in _grounds(folder)[::97]:
        slots = slots_of(given.situation, channel, given.tone, tags)
        fitting = {phrase.text for phrase in BOOK.phrases(key) if phrase.fits(slots, tags)}
        told: set[str] = set()
        for turn in range(len(fitting)):
            pen = Pen(BOOK, slots, tags, given.tone, seeded("any"), turn=turn)
            pen.say(key)
            told |= pen.used
        assert told == fitting


def test_the_book_spells_neither_british_nor_american() -> None:
    one_sided = re.compile(
        r"\b(?:favou?r\w*|colou?r|apologi[sz]e|organi[sz]\w+|reali[sz]e|neighbou?r|advert|mum|mom|"
        r"cheque|whilst|gotten|reckon|fortnight|ring|rang)\b"
    )
    for key in FOLDER_KEYS + SHARED_KEYS:
        for phrase in BOOK.phrases(key):
            assert not one_sided.search(phrase.text.lower()), phrase.text


def test_the_fast_check_of_tags_agrees_with_the_phrases_own() -> None:
    key = "drafts/switch_channel/message_opening"
    for tags, slots, _, _ in _grounds("switch_channel")[::211]:
        opened = [tray for tray in _trays(BOOK.phrases, key) if tray.open_to(slots, tags)]
        fast = {phrase.text for tray in opened for phrase in tray.phrases}
        assert fast == {phrase.text for phrase in BOOK.phrases(key) if phrase.fits(slots, tags)}


def test_no_phrase_stands_twice_under_one_heading() -> None:
    for key in KEYS:
        texts = [(phrase.text, phrase.tags) for phrase in BOOK.phrases(key)]
        assert len(texts) == len(set(texts)), key


def _assert_clean(
    phrase: Phrase, given: Given, channel: Channel, action: Action, *, subject: bool
) -> None:
    tags = tags_of(given, Decision(action, "row"), channel)
    slots = slots_of(given.situation, channel, given.tone, tags)
    words = said(phrase.text, slots, given.tone, inline=False)
    body, title = ("Hello.", words) if subject else (words, "Only a hello")
    place = Channel.EMAIL if subject else Channel.SLACK
    draft = Draft(place, body, title, blanks_in(title, body))
    assert faults(draft, given, action) == (), words
