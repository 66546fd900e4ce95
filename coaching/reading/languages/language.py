"""Tells the language of a message and glosses six of them, so that the English readers can read.

English wins whenever it is unsure: a foreign name or greeting in an English message is English.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from coaching.reading.languages.glosses import GLOSSES, NUMBERS, SINCE, UNITS
from coaching.reading.languages.stopwords import NEIGHBOURS, SCRIPTS, STOPWORDS
from coaching.regexes import regex
from coaching.text import fold

_WORD = regex(r"[^\W\d_]+")
_GLOSSED = regex(r"[^\W_]+")
_BETWEEN = frozenset(" '-\t")
_SCRIPTS = [(code, regex(f"[{letters}]")) for code, letters in SCRIPTS]
_NEIGHBOURS = {code: (other, regex(f"[{own}]")) for code, (other, own) in NEIGHBOURS.items()}
_SAID_IN: dict[str, list[str]] = {}
"""The languages a small word belongs to."""

for _code, _words in STOPWORDS.items():
    for _word in _words:
        _SAID_IN.setdefault(_word, []).append(_code)

_READ = 4_000  # characters; the language of a message shows long before that
_SHARE = 0.28  # of all words have to be a language's small words
_FEWEST = 3  # small words of a language make it likely; fewer do in a very short message

_UNITS = ("day", "week", "month", "year")

Entry = tuple[tuple[str, ...], str]


def detect(text: str) -> str:
    """Return the ISO 639-1 code of the language of `text`, "en" when unsure, short or mixed."""
    folded = fold(text[:_READ])
    return _by_script(folded) or _by_small_words(folded)


def gloss(text: str, language: str) -> str:
    """Return `text` with the words that matter put into English, word for word.

    Names, numbers and what is not known stay as they stand. Languages without a glossary, and
    English, are returned unchanged.
    """
    if language not in GLOSSES:
        return text
    glossary = _glossary(language)
    pieces: list[str] = []
    done = 0
    for start, end, english in _renderings(text, glossary):
        pieces += text[done:start], english
        done = end
    return "".join((*pieces, text[done:]))


def _by_script(folded: str) -> str | None:
    if folded.isascii():
        return None
    letters = sum(map(str.isalpha, folded))
    for code, script in _SCRIPTS:
        found = len(script.findall(folded))
        share = 4 if code == "ja" else 2  # kana stands among Chinese signs
        if found >= 2 and found * share > letters:
            other, own = _NEIGHBOURS.get(code, (code, script))
            return other if own.search(folded) else code
    return None


def _by_small_words(folded: str) -> str:
    words = _WORD.findall(folded)
    counts = dict.fromkeys(STOPWORDS, 0)
    for word in words:
        for code in _SAID_IN.get(word, ()):
            counts[code] += 1
    english = counts.pop("en")
    best = max(counts, key=lambda code: counts[code])
    likely = counts[best] >= _FEWEST or (counts[best] == len(words) - 1 and len(words) > 2)
    if likely and counts[best] > 2 * english and counts[best] >= _SHARE * len(words):
        return best
    return "en"


def _renderings(text: str, glossary: dict[str, list[Entry]]) -> Iterator[tuple[int, int, str]]:
    """Yield where an entry of the glossary stands in `text`, and its English; longest first."""
    words = [(match.start(), match.end()) for match in _GLOSSED.finditer(text)]
    plain = [_plain(text[start:end]) for start, end in words]
    at = 0
    while at < len(words):
        entry = _entry(glossary.get(plain[at], ()), text, words, plain, at)
        if entry is None:
            at += 1
            continue
        length, english = entry
        yield words[at][0], words[at + length - 1][1], english
        at += length


def _entry(
    entries: list[Entry] | tuple[()],
    text: str,
    words: list[tuple[int, int]],
    plain: list[str],
    at: int,
) -> tuple[int, str] | None:
    for key, english in entries:
        last = at + len(key)
        if tuple(plain[at:last]) == key and _joined(text, words[at:last]):
            return len(key), english
    return None


def _joined(text: str, words: list[tuple[int, int]]) -> bool:
    """Tell whether nothing but blanks, apostrophes and hyphens stands between the words."""
    return all(
        _BETWEEN.issuperset(fold(text[left[1] : right[0]])) for left, right in pairwise(words)
    )


def _plain(word: str) -> str:
    """Return a word in lower case without accents: people type "repond" for "répond"."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.lower().replace("ß", "ss"))
    return "".join(each for each in decomposed if not unicodedata.combining(each))


@cache
def _glossary(language: str) -> dict[str, list[Entry]]:
    entries = list(_durations(language))
    for line in filter(str.strip, GLOSSES[language].splitlines()):
        foreign, english = line.split(" = ")
        entries += [
            (tuple(map(_plain, _GLOSSED.findall(way))), english.strip())
            for way in foreign.split("|")
        ]
    glossary: dict[str, list[Entry]] = {}
    for key, english in sorted(entries, key=lambda entry: -len(entry[0])):
        glossary.setdefault(key[0], []).append((key, english))
    return glossary


def _durations(language: str) -> Iterator[Entry]:
    """Yield "vor drei Wochen" = "3 weeks ago" and its like, for small numbers and figures."""
    for number, names in enumerate(NUMBERS[language].split(), start=1):
        for name in (*names.split("|"), str(number)):
            for unit, plurals in zip(_UNITS, UNITS[language].split(), strict=True):
                english = f"a {unit}" if number == 1 else f"{number} {unit}s"
                for plural in plurals.split("|"):
                    for foreign, ago in SINCE[language]:
                        key = tuple(_plain(foreign.format(f"{name} {plural}")).split())
                        yield key, ago.format(english)
