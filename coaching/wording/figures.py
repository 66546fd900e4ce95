"""Counts, spans and dates as people say them: "three emails", "about five weeks", "Friday"."""

from collections.abc import Iterable, Sequence
from datetime import date

from coaching.situation import Attempt, Channel, Past

_NUMBERS = (
    "no one two three four five six seven eight nine ten eleven twelve".split()
)  # words up to twelve, figures beyond: the common rule of style guides
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_NOUNS = {
    Channel.EMAIL: ("email", "emails"),
    Channel.TEXT: ("text", "texts"),
    Channel.WHATSAPP: ("WhatsApp message", "WhatsApp messages"),
    Channel.PHONE: ("call", "calls"),
    Channel.VOICEMAIL: ("voicemail", "voicemails"),
    Channel.LINKEDIN: ("LinkedIn message", "LinkedIn messages"),
    Channel.INSTAGRAM: ("Instagram message", "Instagram messages"),
    Channel.FACEBOOK: ("Messenger message", "Messenger messages"),
    Channel.SLACK: ("Slack message", "Slack messages"),
    Channel.DISCORD: ("Discord message", "Discord messages"),
    Channel.TELEGRAM: ("Telegram message", "Telegram messages"),
    Channel.SIGNAL: ("Signal message", "Signal messages"),
    Channel.IN_PERSON: ("visit", "visits"),
    Channel.LETTER: ("letter", "letters"),
    Channel.X: ("message on X", "messages on X"),
    Channel.OTHER: ("message", "messages"),
}
_DOORS = {
    Channel.EMAIL: "email",
    Channel.TEXT: "text",
    Channel.WHATSAPP: "WhatsApp",
    Channel.PHONE: "the phone",
    Channel.VOICEMAIL: "voicemail",
    Channel.LINKEDIN: "LinkedIn",
    Channel.INSTAGRAM: "Instagram",
    Channel.FACEBOOK: "Messenger",
    Channel.SLACK: "Slack",
    Channel.DISCORD: "Discord",
    Channel.TELEGRAM: "Telegram",
    Channel.SIGNAL: "Signal",
    Channel.IN_PERSON: "turning up in person",
    Channel.LETTER: "the post",
    Channel.X: "X",
    Channel.OTHER: "that app",
}
_WAYS = {
    Channel.EMAIL: "by email",
    Channel.TEXT: "by text",
    Channel.PHONE: "by phone",
    Channel.VOICEMAIL: "by voicemail",
    Channel.IN_PERSON: "in person",
    Channel.LETTER: "with a handwritten note",
    Channel.OTHER: "where you usually chat",
}


def number(count: int) -> str:
    """Return a count in words up to twelve, in figures beyond."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def messages(channel: Channel | None, count: int) -> str:
    """Return "three emails" or "one call"; a channel of None gives "three messages"."""
    return f"{number(count)} {_NOUNS[channel or Channel.OTHER][count != 1]}"


def tried(
    attempts: Sequence[Attempt], total: int | None, channels: Iterable[Channel]
) -> str | None:
    """Return everything that lies unanswered: "two texts and one email"; None if unknown."""
    counted = [messages(attempt.channel, attempt.count) for attempt in attempts if attempt.count]
    if counted and sum(attempt.count or 0 for attempt in attempts) == (total or 0):
        return listed(counted)
    if not total:
        return None
    known = list(channels)
    return messages(known[0] if len(known) == 1 else None, total)


def door(channel: Channel) -> str:
    """Return the channel as a noun: "email", "the phone"."""
    return _DOORS[channel]


def way(channel: Channel) -> str:
    """Return the channel as a way to say something: "by text", "on LinkedIn"."""
    return _WAYS.get(channel, f"on {_DOORS[channel]}")


def listed(items: Sequence[str], last: str = "and") -> str:
    """Return "a", "a and b" or "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def span(days: int) -> str:
    """Return a number of days as people say it: "two days", "about five weeks", "a year"."""
    if days < 1:
        return "less than a day"
    if days < 14:
        return "a day" if days == 1 else "a week" if days == 7 else f"{number(days)} days"
    if days < 60:
        return f"about {number(round(days / 7))} weeks"
    if days < 340:
        return f"about {number(round(days / 30.4))} months"
    years = round(days / 365.25)
    return "about a year" if years < 2 else f"about {number(years)} years"


def past(answer: Past, today: date) -> str:
    """Return how and when somebody answered: "within two days, by text, about a year ago"."""
    said = [ago(answer.on, today)]
    if answer.channel is not None:
        said.insert(0, way(answer.channel))
    if answer.days is not None:
        said.insert(0, "the same day" if answer.days < 1 else f"within {span(answer.days)}")
    return ", ".join(said)


def ago(when: date, today: date) -> str:
    """Return a past day as people say it: "today", "yesterday", "about five weeks ago"."""
    days = (today - when).days
    return ("today", "yesterday")[days] if days in {0, 1} else f"{span(days)} ago"


def day(when: date, today: date) -> str:
    """Return "today", "tomorrow", "Friday", "Friday 4 December" or "March 2027", as far as it is."""
    ahead = (when - today).days
    if ahead in {0, 1}:
        return ("today", "tomorrow")[ahead]
    if ahead > 60:
        return f"{_MONTHS[when.month - 1]} {when.year}"
    return f"{_DAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]}"


def on_day(when: date, today: date) -> str:
    """Return the day with its preposition: "today", "on Friday 4 December", "in March 2027"."""
    ahead = (when - today).days
    named = day(when, today)
    return named if ahead in {0, 1} else f"in {named}" if ahead > 60 else f"on {named}"
