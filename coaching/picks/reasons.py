"""Why somebody is picked, in one line that says only what the user told or a calendar shows."""

import re
from collections.abc import Mapping
from datetime import timedelta

from coaching.memory import Contact, Standing
from coaching.phrases import Chance, Phrasebook, say
from coaching.picks.dates import coming_up
from coaching.picks.noting import called
from coaching.picks.score import Scene, quiet_days
from coaching.picks.telling import quote, to_user, told
from coaching.picks.weights import LONG_LINK
from coaching.regexes import regex
from coaching.wording import figures

_ROOM = "reconnect/picks"
_PLACED = regex(
    r"(?:we |i )?(?:first )?(?:met )?(?:them |her |him )?(?P<place>(?:at|in|through|on|via|during) .{3,70})",
    re.IGNORECASE,
)
_CLEAR = regex(r"\b(?:we|us|she|he|they|when|was|were|and i)\b|[.;?!]", re.IGNORECASE)


def reason(standing: Standing, scene: Scene, book: Phrasebook, chance: Chance) -> str:
    """Return the line for this pick: the strongest fact, and how long it has been."""
    contact, slots = standing.contact, dict(_slots(standing, scene))
    tags = set() if "span" in slots else {"unheard"}
    fact, words = _fact(standing, scene)
    slots |= words
    slots |= {key.capitalize(): _capital(value) for key, value in words.items()}
    line = say(book, f"{_ROOM}/reason_{fact}", slots, tags | {f"{contact.tie}"}, chance)
    coming = coming_up(contact, scene.today)
    if coming is None:
        return line
    day = figures.on_day(scene.today + timedelta(days=coming.days), scene.today)
    ahead = say(
        book, f"{_ROOM}/coming", slots | {"feast": _capital(coming.what), "day": day}, (), chance
    )
    return f"{ahead} {line}"


def span(days: int) -> str:
    """Return how long ago, months up to two years: "about 14 months", where `figures` says a year."""
    if 340 <= days < 700:
        months = round(days / 30.4)
        return "about a year" if months in {11, 12, 13} else f"about {months} months"
    return figures.span(days)


def _slots(standing: Standing, scene: Scene) -> Mapping[str, str]:
    contact, days = standing.contact, quiet_days(standing, scene.today)
    slots = {"name": called(contact)}
    if days is not None:
        slots["span"] = span(max(days, 1))
    if contact.company:
        slots["company"] = contact.company
    if contact.connected_on is not None:
        slots["year"] = str(contact.connected_on.year)
    return slots


def _fact(standing: Standing, scene: Scene) -> tuple[str, dict[str, str]]:
    """Return what speaks most for them: the end of the phrases' key, and the words they stand on."""
    contact = standing.contact
    telling = told(contact)
    if telling is not None:
        return telling.shape, {"about": telling.about}
    if contact.cadence is not None:
        return "cadence", {"every": _every(contact.cadence)}
    if contact.how_met:
        return _met(contact)
    if contact.notes:
        return "note", {"about": quote(_first_line(contact.notes))}
    return _linked(contact, scene), {}


def _linked(contact: Contact, scene: Scene) -> str:
    if contact.company.casefold() in scene.companies and contact.company:
        return "peer"
    since = contact.connected_on
    if since is not None and contact.tie is None:
        return "long_link" if (scene.today - since).days >= LONG_LINK else "link"
    return "tie"


def _met(contact: Contact) -> tuple[str, dict[str, str]]:
    line = _first_line(contact.how_met)
    match = _PLACED.fullmatch(line)
    if match is None or _CLEAR.search(match["place"]):
        return "met_quote", {"about": quote(line)}
    place = match["place"]
    return "met", {"about": to_user(place[0].lower() + place[1:])}


def _first_line(text: str) -> str:
    line = next(iter(text.strip().splitlines()), "")
    return " ".join(line.split()).strip(" .")


def _every(days: int) -> str:
    if days % 7 == 0 and days < 84:
        weeks = days // 7
        return "every week" if weeks == 1 else f"every {figures.number(weeks)} weeks"
    if days < 28:
        return f"every {figures.number(days)} days"
    months = max(round(days / 30.4), 1)
    if months == 12:
        return "once a year"
    return "every month" if months == 1 else f"every {figures.number(months)} months"


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]
