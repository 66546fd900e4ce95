"""Tells the 8-bit encodings of Latin letters apart, which no byte statistics can on a short file.

"Peña" and "Peńa" are the same bytes. A word speaks for an encoding when one language that is
written in it has all of the word's letters; Western Europe wins where both would do.
"""

import re

_LANGUAGES = {
    "cp1252": (
        "äöüß",  # German
        "àâçèéêëîïôùûüÿœæ",  # French
        "áéíóúñüç",  # Spanish, Catalan
        "àáâãçéêíóôõúü",  # Portuguese
        "àèéìíîòóùú",  # Italian
        "åäöéøæü",  # Nordic
        "ëïéèöüáóíê",  # Dutch
        "áðéíóúýþæö",  # Icelandic
    ),
    "cp1250": (
        "ąćęłńóśźż",  # Polish
        "áčďéěíňóřšťúůýž",  # Czech
        "áäčďéíĺľňóôŕšťúýž",  # Slovak
        "áéíóöőúüű",  # Hungarian
        "čćđšž",  # Croatian, Slovene
        "ăâîşţ",  # Romanian
    ),
    "cp1254": ("çğıiöşüâî",),
}
_LANGUAGES["mac_roman"] = _LANGUAGES["cp1252"]
_WORD = re.compile(r"[^\s,;:\t\"()<>/@.|-]+")
# What no Western language has: only Portuguese has õ, before e; ñ stands before a vowel.
_NOT_WESTERN = re.compile(r"õ(?!e)|(?<=\w)þ|ñ(?![aeiouáéíóú]|$)|œ(?![uit])")
_CAPITAL_WITHIN = re.compile(r"[a-zß-ÿ][À-ÞŠŽŤŹĽŁĄŚ]")


def latin_encoding(data: bytes) -> str:
    """Name the likeliest of cp1252, cp1250, cp1254 and Mac Roman."""
    order = ("cp1252", "cp1254", "cp1250", "mac_roman")
    return max(order, key=lambda encoding: (_fitting(data, encoding), -order.index(encoding)))


def _fitting(data: bytes, encoding: str) -> int:
    text = data.decode(encoding, "replace")
    words = {word for word in _WORD.findall(text) if not word.isascii()}
    return sum(1 if _fits(word, encoding) else -1 for word in words)


def _fits(word: str, encoding: str) -> bool:
    small = word.lower().replace("i̇", "i")
    letters = {char for char in small if not char.isascii() and char not in "’‘“”–—…´"}
    western = encoding not in {"cp1250", "cp1254"}
    if _CAPITAL_WITHIN.search(word) or (western and _NOT_WESTERN.search(small)):
        return False
    return any(letters <= set(language) for language in _LANGUAGES[encoding])
