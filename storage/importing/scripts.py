"""Tells encodings of other scripts than Latin apart by the shape of their words.

A short file has too few letters for statistics, but scripts have habits: Cyrillic has capitals
only at the start of a word, today's Korean has no Chinese characters, Japanese has kana.
"""

import re
from collections.abc import Sequence

_WORD = re.compile(rb"[A-Za-z\x80-\xff]+")
_SHAPES = (
    ("cp1251", re.compile(rb"[\xc0-\xdf\xa8]?[\xe0-\xff\xb8]+")),
    ("koi8_r", re.compile(rb"[\xe0-\xff\xb3]?[\xc0-\xdf\xa3]+")),
)
_GREEK = re.compile(rb"[\xc1-\xdb\xa2\xb8-\xba\xbc\xbe\xbf]?[\xdc-\xfe]+")
_KANA = re.compile(r"[\u3041-\u30ff]")
_WIDE = (  # in this order: the first that decodes every word to what it is made of
    ("euc_jp", re.compile(r"[\u3005\u3041-\u30ff\u4e00-\u9fff]+")),
    ("euc_kr", re.compile(r"[\uac00-\ud7a3]+")),
    ("cp932", re.compile(r"[\u3005\u3041-\u30ff\u4e00-\u9fff]+")),
    ("gb2312", re.compile(r"[\u4e00-\u9fff]+")),
    ("big5", re.compile(r"[\u4e00-\u9fff]+")),
    ("gb18030", re.compile(r"[\u3400-\u9fff]+")),
)


def words_of(data: bytes) -> list[bytes]:
    """The words that have letters beyond ASCII, each once."""
    return [word for word in dict.fromkeys(_WORD.findall(data)) if not word.isascii()]


def is_latin(words: Sequence[bytes]) -> bool:
    """Say whether the words are mostly plain letters with an accent here and there."""
    letters = b"".join(words)
    if len(letters) < 4:
        return True
    return 5 * sum(byte > 0x7F for byte in letters) < 2 * len(letters)


def script_encoding(words: Sequence[bytes]) -> str | None:
    """Name the encoding by the shape of nearly all words; None where no shape fits."""
    greek = _share(words, _GREEK)
    if greek > 0.8 and b"\xe0" not in b"".join(words):  # Greek's rarest letter, Russian's first
        return "cp1253"
    for encoding, shape in _SHAPES:
        if _share(words, shape) > 0.8:
            return encoding
    return next((name for name, shape in _WIDE if _are_made_of(words, name, shape)), None)


def _share(words: Sequence[bytes], shape: re.Pattern[bytes]) -> float:
    return sum(1 for word in words if shape.fullmatch(word)) / max(len(words), 1)


def _are_made_of(words: Sequence[bytes], encoding: str, shape: re.Pattern[str]) -> bool:
    try:
        read = [word.decode(encoding) for word in words]
    except UnicodeDecodeError:
        return False
    if encoding == "euc_jp" and not _KANA.search("".join(read)):
        return False  # kanji alone look the same in Chinese encodings
    return 10 * sum(1 for word in read if shape.fullmatch(word.strip("・ー"))) > 9 * len(words)
