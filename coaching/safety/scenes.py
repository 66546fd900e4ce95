"""Scenes: signs that mean danger only together, wherever in a message they stand.

A pistol taken out of the safe, a phone that is off, a profile under a girl's name: none is an alarm
by itself. A scene names the sign that is quoted and what must be heard beside it, in any order.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from coaching.safety.grammar import Hit, Rule, hears, hits, woken
from coaching.safety.idioms import BLANK

Signs = tuple[Rule, ...]

_REACH = 600  # a sign further off belongs to another story


@dataclass(frozen=True)
class Scene:
    """`told` is what is quoted; one of each of `along` is heard near, and none of `unless`.

    `spared` are signs that make it harmless only in the very sentence.
    """

    told: Signs
    along: tuple[Signs, ...] = ()
    unless: Signs = ()
    spared: Signs = ()

    @cached_property
    def needed(self) -> tuple[Signs, ...]:
        """The groups of signs that must all be there."""
        return (self.told, *self.along)

    def possible(self, awake: frozenset[Rule]) -> bool:
        """Tell whether rules that are awake leave no needed group without a sign."""
        for signs in self.needed:  # noqa: SIM110  twice as quick as `all`, asked often
            if awake.isdisjoint(signs):
                return False
        return True


def played(scenes: Iterable[Scene], text: str) -> Iterator[Hit]:
    """Yield the quoted sign of every scene that a folded text plays."""
    awake = woken(text)
    for scene in scenes:
        if scene.possible(awake):
            yield from (hit for hit in hits(scene.told, text) if _plays(scene, hit))


def _plays(scene: Scene, hit: Hit) -> bool:
    before = hit.text[max(0, hit.start - _REACH) : hit.start]
    after = hit.text[hit.end : hit.end + _REACH]
    around = before + BLANK + after  # without its own words: no sign counts twice
    if not all(heard(signs, around) for signs in scene.along):
        return False
    return not (
        heard(scene.unless, before + hit.words + after) or heard(scene.spared, hit.sentence)
    )


def heard(signs: Signs, text: str) -> bool:
    """Tell whether a folded text holds one of these signs."""
    return any(hears(sign, text) for sign in signs)


def kinds(signs: Signs, text: str) -> int:
    """Count how many different ones of these signs a folded text holds."""
    return sum(heard((sign,), text) for sign in signs)
