"""The form for what the user made of a draft: their own words, where and when they sent them."""

from coaching.answer import Answer
from coaching.drafting.checker import blanks_in
from coaching.forms.form import Field, Form, Problems, Shape
from coaching.forms.values import (
    Sheet,
    channels,
    found,
    word,
    wrong_choice,
    wrong_day,
)
from coaching.situation import Channel
from coaching.turn import Ask

_LONGEST = 3000


def form(ask: Ask) -> Form | None:
    """Return the form with the draft on the table in it; None where there is none."""
    made = ask.person.answer
    return _form(ask, made) if made is not None and made.drafts else None


def _form(ask: Ask, made: Answer) -> Form:
    book, draft = ask.book, made.drafts[0]
    fields = (
        Field(
            name="words",
            label=word(book, "draft_words"),
            shape=Shape.LINES,
            value=draft.body,
            hint=word(book, "draft_words_hint"),
            needed=True,
            longest=_LONGEST,
        ),
        Field(
            name="channel",
            label=word(book, "channel"),
            shape=Shape.ONE,
            value=draft.channel,
            options=channels(book, [one.channel for one in made.drafts]),
        ),
        Field(
            name="day",
            label=word(book, "day"),
            shape=Shape.DATE,
            value=ask.moment.today.isoformat(),
        ),
    )
    about = ask.person.contact_id
    return Form(
        key=f"draft:{about}" if about else "draft",
        title=word(book, "draft"),
        fields=fields,
        send=word(book, "send_draft"),
        intro=word(book, "draft_intro"),
    )


def problems(sheet: Sheet) -> Problems:
    """Return what is wrong with what was filled in; a blank that is still one is."""
    words = sheet.values.get("words", "").strip()
    blanks = [one for one in blanks_in(None, words) if " " in one]
    wrong = None
    if not words:
        wrong = sheet.wrong("no_words")
    elif len(words) > _LONGEST:
        wrong = sheet.wrong("long_words")
    elif blanks:
        wrong = sheet.wrong("blank", words=blanks[0])
    return found(
        {
            "words": wrong,
            "channel": wrong_choice(sheet, "channel", Channel),
            "day": wrong_day(sheet, "day"),
        }
    )
