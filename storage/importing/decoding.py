"""From bytes to text: the encodings that mail programs and spreadsheets really write."""

import codecs
import re

from storage.importing.charsets import decoded
from storage.importing.latin import latin_encoding
from storage.importing.plain import without_controls
from storage.importing.scripts import is_latin, script_encoding, words_of

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64_000
_DECLARED = re.compile(rb"CHARSET=\"?([\w-]+)", re.IGNORECASE)
_FOLD = re.compile(rb"\r?\n[ \t]")


def text_of(data: bytes) -> str:
    """Decode a file; text without control characters, lines as they were."""
    return without_controls(_decoded(data))


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if wide := _wide(data):
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _folded_utf8(data) or _mostly_utf8(data, error) or _guessed(data)


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: every second byte of Latin text is zero."""
    sample = data[:2000]
    if len(sample) < 8 or sample.count(0) < len(sample) // 3:
        return None
    return "utf-16-le" if sample[1::2].count(0) > sample[0::2].count(0) else "utf-16-be"


def _folded_utf8(data: bytes) -> str | None:
    """A card whose lines were folded in the middle of a character."""
    if b"BEGIN:VCARD" not in data[:1000].upper():
        return None
    try:
        return _FOLD.sub(b"", data).decode("utf-8")
    except UnicodeDecodeError:
        return None


def _mostly_utf8(data: bytes, error: UnicodeDecodeError) -> str | None:
    """UTF-8 with a few broken characters, or cut off within the last one."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(1 for char in text if char > "\x7f") - broken
    cut_off = error.start >= len(data) - 3 and error.reason == "unexpected end of data"
    return text if sound > 2 * broken or (cut_off and sound) else None


def _guessed(data: bytes) -> str:
    declared = _DECLARED.search(data)
    for encoding in [*([declared[1].decode("ascii")] if declared else []), *_detected(data)]:
        if (text := decoded(data, encoding)) is not None:
            return text
    return data.decode("cp1252", "replace")


def _detected(data: bytes) -> list[str]:
    """Name encodings to try: by the habits of scripts, and by statistics where none shows."""
    strange = [line for line in data[: 20 * _SAMPLE].splitlines() if not line.isascii()]
    sample = b"\n".join(strange)[:_SAMPLE]
    words = words_of(sample)
    if is_latin(words):
        return [latin_encoding(sample), "cp1252"]
    known = script_encoding(words)
    return [known] if known else _by_statistics(sample)


def _by_statistics(sample: bytes) -> list[str]:
    from charset_normalizer import from_bytes  # heavy, and hardly any file comes here

    return [found.encoding for found in from_bytes(sample)]
