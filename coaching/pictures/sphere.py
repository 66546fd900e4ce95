"""The sphere: who is near and who is drifting, by the time since a touch and the tie's rhythm."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from coaching.memory import Contact, Known, Silence, Standing, State
from coaching.picks import weights
from coaching.pictures import rings
from coaching.pictures.drawing import Dot, Line, Ring, Sphere
from coaching.pictures.names import Names
from coaching.pictures.touches import told_day
from coaching.pictures.water import rhythm_of
from coaching.pictures.words import Words, joined
from coaching.wording.calendar import day_of

RINGS = ("near", "drifting", "quiet")
_ENDS = (1.0, 3.0)  # rhythms since a touch, up to which somebody is near, and drifting
_LINE = 3  # names in a line below the rings
_ALT = 10  # names of a ring in words
_PEACE = frozenset({State.RESTING, State.LET_GO})
_GONE = frozenset({State.DECEASED, State.UNSAFE})


@dataclass(frozen=True, slots=True)
class Around:
    """Who stands where: the rings from the innermost, those in peace, those of whom none is known.

    `others` counts whoever is named nowhere; `waiting` are those whose answer is waited for.
    """

    rings: tuple[tuple[Contact, ...], ...]
    peace: tuple[Contact, ...]
    unknown: tuple[Contact, ...]
    others: int
    waiting: frozenset[UUID]

    @property
    def people(self) -> tuple[Contact, ...]:
        """Everybody who may be named."""
        return (*(one for ring in self.rings for one in ring), *self.peace, *self.unknown)


def around(known: Known, words: Words) -> Around:
    """Return who stands where; whoever died or is not safe to write to stands nowhere."""
    living = [one for one in known.circle if one.contact.state not in _GONE]
    peace = tuple(one.contact for one in living if one.contact.state in _PEACE)
    open_ones = [one for one in living if one.contact.state not in _PEACE]
    quiet = {one.contact.id: _rhythms(one, known.waiting, words) for one in open_ones}
    heard = [one.contact for one in open_ones if quiet[one.contact.id] is not None]
    unknown = tuple(one.contact for one in open_ones if quiet[one.contact.id] is None)
    shown = tuple(_rings(heard, {one: far for one, far in quiet.items() if far is not None}))
    named = sum(map(len, shown)) + len(peace) + len(unknown)
    waiting = frozenset(one.id for one in heard if one.state is State.WAITING)
    return Around(shown, peace, unknown, max(known.living - named, 0), waiting)


def _rhythms(one: Standing, waiting: Mapping[UUID, Silence], words: Words) -> float | None:
    """Return how many rhythms of the tie have passed since a touch; None where none is known."""
    zone = words.moment.now.tzinfo
    days = [day_of(one.last_touch, zone)] if one.last_touch is not None else []
    if (silence := waiting.get(one.contact.id)) is not None:
        days.append(told_day(silence, zone))
    if not days:
        return None
    return max((words.today - max(days)).days, 0) / rhythm_of(one.contact)


def _rings(heard: Sequence[Contact], far: Mapping[UUID, float]) -> Iterator[tuple[Contact, ...]]:
    """Yield those of each ring, of too many those who are dearest; the nearest first."""
    for number, room in enumerate(rings.ROOM):
        ring = [one for one in heard if _ring(far[one.id]) == number]
        ring.sort(key=lambda one: (-_dear(one), far[one.id], str(one.id)))
        yield tuple(sorted(ring[:room], key=lambda one: (far[one.id], str(one.id))))


def _ring(far: float) -> int:
    return sum(far > end for end in _ENDS)


def _dear(contact: Contact) -> float:
    waits = contact.state is State.WAITING
    return waits + (weights.VALUED if contact.value else weights.WORTH[contact.tie])


def sphere(shown: Around, names: Names, words: Words) -> Sphere | None:
    """Return the sphere; None where nobody stands in it."""
    if not any(shown.rings) and not shown.peace:
        return None
    titles = [words.say(f"sphere/{name}") for name in RINGS]
    named = [[names.of(one) for one in ring] for ring in shown.rings]
    return Sphere(
        title=words.say("sphere/title"),
        subtitle=words.say("sphere/subtitle"),
        you=words.say("you"),
        rings=tuple(map(Ring, rings.RADII, titles)),
        dots=tuple(_dots(shown, names, rings.placed(named, titles))),
        lines=tuple(_lines(shown, names, words)),
        waiting=words.say("sphere/waiting") if shown.waiting else "",
    )


def _dots(
    shown: Around, names: Names, places: Sequence[Sequence[tuple[float, float]]]
) -> Iterator[Dot]:
    for number, (ring, somewhere) in enumerate(zip(shown.rings, places, strict=True)):
        for one, (x, y) in zip(ring, somewhere, strict=True):
            yield Dot(x, y, names.of(one), number, one.id in shown.waiting)


def _lines(shown: Around, names: Names, words: Words) -> Iterator[Line]:
    for title, some in (("peace", shown.peace), ("unknown", shown.unknown)):
        if some:
            named = words.some([names.of(one) for one in some], _LINE)
            yield Line(words.say(f"sphere/{title}"), named)
    if shown.others:
        yield Line("", words.counted("sphere/others", shown.others))


def sphere_alt(shown: Around, words: Words) -> str:
    """Return who stands where, for who cannot see it."""
    said = [words.say("sphere/alt/what")]
    for name, ring in zip(RINGS, shown.rings, strict=True):
        said.append(_sentence(f"sphere/alt/{name}", ring, words))
    waits = [one for ring in shown.rings for one in ring if one.id in shown.waiting]
    said.append(_sentence("sphere/alt/waiting", waits, words))
    said.append(_sentence("sphere/alt/peace", shown.peace, words))
    said.append(_sentence("sphere/alt/unknown", shown.unknown, words))
    if shown.others:
        said.append(words.counted("sphere/alt/others", shown.others))
    return joined(said)


def _sentence(key: str, people: Collection[Contact], words: Words) -> str:
    if not people:
        return ""
    tags = ("one",) if len(people) == 1 else ()
    return words.say(key, tags, names=words.some([one.name for one in people], _ALT))
