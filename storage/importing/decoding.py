"""From bytes to text: the encodings that mail programs and spreadsheets really write."""

import codecs
import re

from storage.importing.latin import latin_encoding
from storage.importing.plain import without_controls

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64_000
_LIKELY = [
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257"),
    *("shift_jis", "cp932", "euc_jp", "gb18030", "big5", "euc_kr", "cp949", "koi8_r", "mac_roman"),
]
_DECLARED = re.compile(rb"CHARSET=\"?([\w-]+)", re.IGNORECASE)
_FOLD = re.compile(rb"\r?\n[ \t]")
_HAN = re.compile("[\u4e00-\u9fff\uf900-\ufaff]")
_HALF_KATAKANA = re.compile("[\uff61-\uff9f]")
_LATIN = frozenset({"cp1252", "cp1250", "cp1254", "cp1257"})


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
    return text if sound > 2 * broken or error.start >= len(data) - 3 else None


def _guessed(data: bytes) -> str:
    declared = _DECLARED.search(data)
    for encoding in [*([declared[1].decode("ascii")] if declared else []), *_detected(data)]:
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace")


def _detected(data: bytes) -> list[str]:
    from charset_normalizer import from_bytes  # heavy, and most files are UTF-8

    strange = [line for line in data[: 20 * _SAMPLE].splitlines() if not line.isascii()]
    sample = b"\n".join(strange)[:_SAMPLE]
    found = from_bytes(sample, cp_isolation=_LIKELY).best()
    encoding = found.encoding if found else "cp1252"
    return [_second_look(encoding, sample, data), encoding]


def _second_look(encoding: str, sample: bytes, data: bytes) -> str:
    """Correct what short files mislead the detection to."""
    text = sample.decode(encoding, "replace")
    if encoding in {"cp949", "euc_kr"} and _HAN.search(text):
        return "gb18030"  # today's Korean names are written without Chinese characters
    if encoding in {"shift_jis", "cp932"} and _HALF_KATAKANA.search(text):
        return "gb18030"
    if encoding in _LATIN:
        return latin_encoding(data if len(data) < _SAMPLE else sample)
    return encoding
