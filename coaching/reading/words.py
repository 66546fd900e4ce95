"""Words as the cue readers see them: contractions opened, slang spelled out, places kept.

"she hasn't" and "she hasnt" both read `she has not`; sentence ends read "." or "?", softer
breaks "," and quotation marks '"'. Every word keeps its place in the text, so that what a cue
finds can be quoted exactly.
"""

from dataclasses import dataclass
from functools import cached_property

from coaching.regexes import regex
from coaching.text import Span

HARD = frozenset({".", "?"})
SOFT = frozenset({",", '"'})
EDGES = HARD | SOFT
REACH = 50  # words; whoever looks around in a sentence looks no farther

_TOKEN = regex(r"[^\W_]+(?:'[^\W_]+)*|[.!?…]+|\n+|[,;:()\"]|(?<=\s)-{1,2}(?=\s)")
_SINGLE_QUOTED = regex(r"(?<![\w'])'(?=[a-z])((?:[^'\n]|(?<=\w)'(?=\w)){2,300})'(?!\w)")
_DRAWN_OUT = regex(r"([a-z])\1{2,}")
_TITLES = frozenset("mr mrs ms mx dr prof st".split())
_ENDINGS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "'d", "s": "'s"}
_IS_AFTER = frozenset(
    "she he it that there who what here where how everything nothing something".split()
)
_NOT = "do does did is are was were has have had would could should need must might".split()
_OPENED: dict[str, tuple[str, ...]] = {
    **{f"{verb}nt": (verb, "not") for verb in _NOT},
    **{word: (word[:-1], "is") for word in "shes hes thats theres whos whats heres hows".split()},
    **{word: (word[:-2], "have") for word in "ive youve theyve weve".split()},
    "can't": ("can", "not"), "cant": ("can", "not"), "cannot": ("can", "not"),
    "won't": ("will", "not"), "wont": ("will", "not"), "ain't": ("is", "not"),
    "aint": ("is", "not"), "shan't": ("will", "not"),
    "im": ("i", "am"), "youre": ("you", "are"), "theyre": ("they", "are"),
    "hed": ("he", "'d"), "theyd": ("they", "'d"), "youd": ("you", "'d"), "itd": ("it", "'d"),
    "theyll": ("they", "will"), "itll": ("it", "will"), "its": ("it", "is"),
    "lets": ("let", "'s"), "gonna": ("going", "to"), "wanna": ("want", "to"),
    "gotta": ("have", "to"), "til": ("until",), "till": ("until",), "rn": ("right", "now"),
    "atm": ("at", "the", "moment"), "u": ("you",), "ya": ("you",), "ur": ("your",),
    "r": ("are",), "pls": ("please",), "plz": ("please",), "msg": ("message",),
    "msgs": ("messages",), "msgd": ("messaged",), "msged": ("messaged",), "txt": ("text",),
    "txts": ("texts",), "txted": ("texted",), "txting": ("texting",), "bday": ("birthday",),
    "ppl": ("people",), "cuz": ("because",), "coz": ("because",), "bc": ("because",),
    "w": ("with",), "abt": ("about",), "tmrw": ("tomorrow",), "prob": ("probably",),
    "probs": ("probably",), "prolly": ("probably",), "thx": ("thanks",), "thnx": ("thanks",),
    "yr": ("year",), "yrs": ("years",), "wk": ("week",), "wks": ("weeks",), "mos": ("months",),
    "hrs": ("hours",), "mins": ("minutes",), "bf": ("boyfriend",),
    "gf": ("girlfriend",), "insta": ("instagram",), "ig": ("instagram",), "fb": ("facebook",),
    "mum": ("mom",), "mam": ("mom",), "mummy": ("mom",), "colour": ("color",),
    "favour": ("favor",), "apologised": ("apologized",), "realised": ("realized",),
}  # fmt: skip


@dataclass(frozen=True)
class Words:
    """The words of one text in order, with a "." at either end.

    `forms[i]` was read from `starts[i]:ends[i]` of the text.
    """

    forms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, folded: str) -> "Words":
        """Cut folded text (`coaching.text.fold`) into words."""
        drawn_out = _DRAWN_OUT.search(folded) is not None
        if " '" in folded:
            folded = _SINGLE_QUOTED.sub(r'"\1"', folded)
        forms, starts, ends = ["."], [0], [0]
        for match in _TOKEN.finditer(folded):
            start, end = match.span()
            opened = _open(match.group(), forms[-1], drawn_out)
            for form in opened:
                forms.append(form)
                starts.append(start)
                ends.append(end)
        length = len(folded)
        return cls((*forms, "."), (*starts, length), (*ends, length))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every form that occurs."""
        return frozenset(self.forms)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each form stands, but for the "." at either end."""
        places: dict[str, list[int]] = {}
        for place in range(1, len(self.forms) - 1):
            places.setdefault(self.forms[place], []).append(place)
        return places

    def span(self, first: int, last: int) -> Span:
        """Return the place in the text of the words `first` up to but without `last`."""
        return Span(self.starts[first], self.ends[last - 1])

    def clause(self, first: int, last: int) -> tuple[int, int]:
        """Widen a stretch of words to the breaks around it, by `REACH` at most."""
        return self._widened(first, last, EDGES)

    def sentence(self, place: int) -> tuple[int, int]:
        """Return the first word of the sentence around `place` and the mark that ends it."""
        return self._widened(place, place, HARD)

    def _widened(self, first: int, last: int, breaks: frozenset[str]) -> tuple[int, int]:
        left, right = max(first - REACH, 1), min(last + REACH, len(self.forms) - 1)
        while first > left and self.forms[first - 1] not in breaks:
            first -= 1
        while last < right and self.forms[last] not in breaks:
            last += 1
        return first, last


def open_word(word: str) -> tuple[str, ...]:
    """Return the plain forms of one lower-case word: "didn't" is "did", "not"."""
    if word in _OPENED:
        return _OPENED[word]
    base, apostrophe, ending = word.rpartition("'")
    if not apostrophe or not base:
        return (word,)
    if ending == "t" and base.endswith("n"):
        return base[:-1], "not"
    if ending == "s" and base in _IS_AFTER:
        return base, "is"
    if ending in _ENDINGS:
        return *_OPENED.get(base, (base,)), _ENDINGS[ending]
    return (word,)


def _open(piece: str, before: str, drawn_out: bool) -> tuple[str, ...]:
    first = piece[0]
    if first.isalnum():
        return open_word(_DRAWN_OUT.sub(r"\1", piece) if drawn_out else piece)
    if first == '"':
        return ('"',)
    if first in ",;:()-":
        return (",",)
    if piece == "." and before in _TITLES:  # the dot of "Dr." ends nothing
        return ()
    return ("?",) if "?" in piece else (".",)
