"""Whether a text sells: a plain pitch, an unfilled outreach template, or the marks of an advert.

The marks (prize, short code, opt-out, …) carry weights fitted by logistic regression on one half
of public SMS and mail collections and checked on the other, then rounded; a text whose marks
outweigh the marks of ordinary talk ("I think", "lol") sells.
"""

from collections import Counter
from collections.abc import Mapping

from coaching.audit.advert import MARKS
from coaching.audit.letter import Letter
from coaching.audit.pitches import PITCHES
from coaching.audit.stock import placeholder

WEIGHTS: Mapping[str, float] = {
    "prize": 0.8,
    "money": 1.4,
    "free": 1.3,
    "short_code": 2.6,
    "rate": 1.2,
    "opt_out": 0.8,
    "click": 1.8,
    "adult": 0.9,
    "handset": 1.9,
    "urgent": 0.4,
    "offer": 0.5,
    "finance": 0.5,
    "bulk": 1.5,
    "talk": -1.6,
    "banter": -0.4,
    "list_mail": -2.1,
    "capitals": 0.6,
    "exclamations": 0.9,
    "digits": 1.1,
    "length": 0.9,
}
PITCH = 5.1  # one plain pitch outweighs friendly talk, not a mailing list's shop talk about one
THRESHOLD = 2.8
_ONCE = frozenset({"talk", "banter", "list_mail"})
_MOST = 2  # more lines of one kind than this say nothing new
_SHOWN = 3000  # characters that decide; an advert shows itself early
NOT_A_PITCH = frozenset({"flattery", "customer"})  # kind words that sell only beside a pitch


def is_salesy(text: str) -> bool:
    """Tell whether `text` pitches, advertises or is an outreach template (playbook, `salesy`)."""
    letter = Letter(text[:_SHOWN])
    pitches = PITCHES.find(letter.passages)
    pitched = any(hit.kind not in NOT_A_PITCH for hit in pitches)
    unfilled = placeholder(letter.text, letter.folded) is not None
    return unfilled or advert_score(letter) + PITCH * pitched > THRESHOLD


def advert_score(letter: Letter) -> float:
    """Return the weight of the marks of an advert in the first 3,000 characters of `letter`."""
    return sum(WEIGHTS[mark] * count for mark, count in _marks(letter).items())


def _marks(letter: Letter) -> dict[str, int]:
    found = Counter(hit.kind for hit in MARKS.find(letter.passages))
    marks = {kind: min(count, 1 if kind in _ONCE else _MOST) for kind, count in found.items()}
    return marks | _looks(letter.text[:_SHOWN])


def _looks(text: str) -> dict[str, int]:
    letters = [character for character in text if character.isalpha()]
    shouted = sum(character.isupper() for character in letters)
    digits = sum(character.isdigit() for character in text)
    return {
        "capitals": int(shouted > 0.25 * len(letters) and text.count(" ") >= 4),
        "exclamations": min(3, text.count("!")),
        "digits": int(digits > 0.06 * len(text)),
        "length": int(len(text) > 100),
    }
