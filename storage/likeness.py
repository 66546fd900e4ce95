"""Who may be meant by a name that nobody has exactly, and who fits a search.

Strict where names are short, since "Dana" and "Dina" are two people: a wrong guess mixes up two
lives, a missed one only asks again.
"""

from rapidfuzz.distance import OSA, Indel

from coaching.memory.names import normal

_ENDINGS = "aoi"  # Daniel and Daniela, Marc and Marco: other people
SHORTEST = 4  # letters of a name that may be mistyped
LONG = 6  # from here on a letter may also be another one; before, one too many or two swapped
NICK = 3  # letters a short form has at least


class Likeness:
    """How far names are like one that was asked for."""

    def __init__(self, asked: str) -> None:
        """Compare with this name."""
        self._words = normal(asked).split()
        self._known: dict[tuple[str, str], float] = {}

    def of(self, names: tuple[str, ...]) -> float:
        """Return how likely somebody of these names, in normal form, is meant: 1 surely, 0 not."""
        return max((self._of(name.split()) for name in names), default=0.0)

    def search(self, names: tuple[str, ...]) -> float:
        """Return how well names fit a search, which may be the beginning of a name only."""
        asked = " ".join(self._words)
        return max(self._starts(asked, name) for name in names) or self.of(names) / 2

    def _starts(self, asked: str, name: str) -> float:
        if not asked or asked not in name:
            return 0.0
        if name == asked:
            return 1.0
        return 0.9 if name.startswith(asked) else 0.8 if f" {asked}" in name else 0.6

    def _of(self, words: list[str]) -> float:
        if not words or not self._words:
            return 0.0
        mine = self._words
        if len(mine) == 1:
            return max(self._alike(mine[0], words[0]), 0.9 * self._alike(mine[0], words[-1]))
        if len(words) == 1:
            return 0.6 * (words[0] == mine[0])  # "Dana Cole" may be the one known as "Dana"
        if set(mine) <= set(words) or set(words) <= set(mine):
            return 0.95
        return min(self._alike(mine[-1], words[-1]), self._given(mine[0], words[0]))

    def _given(self, asked: str, name: str) -> float:
        """Compare first names where the last names are alike: an initial will do."""
        if min(len(asked), len(name)) == 1:
            return 0.7 * (asked[0] == name[0])
        return self._alike(asked, name)

    def _alike(self, asked: str, name: str) -> float:
        key = (asked, name)
        if key not in self._known:
            self._known[key] = alike(asked, name)
        return self._known[key]


def alike(one: str, other: str) -> float:
    """Return how likely two words in normal form are the same name: 1 equal, 0 another one."""
    if one == other:
        return 1.0
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        return _longer(short, long)
    if len(short) < SHORTEST:
        return 0.0
    if len(short) < LONG:
        swapped = sorted(one) == sorted(other) and OSA.distance(one, other, score_cutoff=1) == 1
        return 0.8 * (swapped or Indel.distance(one, other, score_cutoff=1) == 1)
    slips = 2 if len(short) >= 9 else 1
    return 0.8 * (OSA.distance(one, other, score_cutoff=slips) <= slips)


def _longer(short: str, long: str) -> float:
    """Compare a name with a longer one that begins with it: "Dan" and "Daniel", not "Dana"."""
    if len(long) - len(short) > 1:
        return 0.75 * (len(short) >= NICK)
    return 0.85 * (len(short) >= SHORTEST and long[-1] not in _ENDINGS)
