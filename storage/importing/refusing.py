"""Tells what a file is when it holds no contacts, and what to do instead. Nothing is unpacked."""

import re

from storage.importing.parsed import NotContacts

_HOW = "Export your contacts as CSV or vCard and hand in that file."
_SAVE_AS = "Open it in your spreadsheet program, save it as CSV and hand in that file."
_KINDS: tuple[tuple[tuple[bytes, ...], str], ...] = (
    ((b"%PDF",), f"is a PDF. {_HOW}"),
    ((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM6", b"II*\0", b"MM\0*"), f"is a picture. {_HOW}"),
    (
        (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ"),
        "is a packed archive. Unpack it first and hand in the contact file inside.",
    ),
    ((b"\xd0\xcf\x11\xe0",), f"is an old Office file. {_SAVE_AS}"),
    ((b"SQLite format 3",), f"is a database. {_HOW}"),
    ((b"!BDN",), f"is an Outlook data file. In Outlook, {_HOW[0].lower()}{_HOW[1:]}"),
    ((b"{\\rtf",), f"is a text document. {_HOW}"),
    ((b"\x7fELF", b"MZ"), f"is a program. {_HOW}"),
)
_HTML = re.compile(r"\s*(?:<!--.*?-->\s*)?<(?:!doctype|html|head|body)\b", re.I | re.S)
_JSON = re.compile(r"\s*(?:\{\s*(?:\"|\})|\[\s*(?:\{|\[|\"|\]|-?\d))")
_MAIL = re.compile(r"(?:From |Return-Path:|Received:|Delivered-To:|MIME-Version:)")
_LDIF = re.compile(r"\s*(?:version: ?1\s+)?dn:", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def refuse_binary(data: bytes, name: str) -> None:
    """Raise where the bytes are empty or no text at all.

    Raises:
        NotContacts: says what they are.
    """
    if not data.strip(b"\0\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise NotContacts(f"{name} is empty. Was it saved or downloaded completely?")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        raise NotContacts(f"{name} {_packed(data)}")
    for marks, what in _KINDS:
        if data.startswith(marks):
            raise NotContacts(f"{name} {what}")
    if data[4:8] == b"ftyp" or (data[:4] == b"RIFF" and data[8:12] in {b"WEBP", b"WAVE", b"AVI "}):
        raise NotContacts(f"{name} is a picture or a recording. {_HOW}")
    if _is_binary(data):
        raise NotContacts(f"{name} is no text file, so there are no contacts to read. {_HOW}")


def refuse_text(text: str, name: str) -> None:
    """Raise where the text is of another kind than a list of people.

    Raises:
        NotContacts: says what it is.
    """
    start = text[:5000]
    if _HTML.match(start):
        raise NotContacts(
            f"{name} is a web page, perhaps the login page instead of the file. "
            "Log in, download the file again and hand that in."
        )
    if start.lstrip().startswith("<?xml"):
        raise NotContacts(f"{name} is an XML file, which is not read. {_HOW}")
    if _JSON.match(start):
        raise NotContacts(f"{name} is a JSON file of another kind. {_HOW}")
    if start.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        raise NotContacts(f"{name} is a calendar. {_HOW}")
    if _LDIF.match(start):
        raise NotContacts(f"{name} is an LDIF file, which is not read. {_HOW}")
    if _MAIL.match(start) and "\n" in start and "," not in start.partition("\n")[0]:
        raise NotContacts(f"{name} is an email. {_HOW}")


def no_people(name: str) -> NotContacts:
    """Say that nothing in a text tells who anybody is."""
    return NotContacts(
        f"{name} has no column with names, addresses or numbers, so nobody could be read from it. "
        "Give its columns headers such as Name, Email and Phone, "
        "or hand in a CSV or vCard file that your address book exported."
    )


def _packed(data: bytes) -> str:
    """Tell a spreadsheet from an archive by the names within, which stand there unpacked."""
    if b"xl/" in data[:20_000] or b"[Content_Types].xml" in data[:4000]:
        return f"is a spreadsheet or Office file under the name of a list. {_SAVE_AS}"
    if b"opendocument" in data[:200]:
        return f"is an OpenDocument file. {_SAVE_AS}"
    return "is a ZIP archive. Unpack it first: with LinkedIn's, the file is Connections.csv inside."


def _is_binary(data: bytes) -> bool:
    """One byte in fifty that no text has; UTF-16 is text although every second byte is zero."""
    sample = data[:8192]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")) or _is_wide(sample):
        return False
    return len(_CONTROL.findall(sample)) > 3 + len(sample) // 50


def _is_wide(sample: bytes) -> bool:
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    few, many = min(even, odd), max(even, odd)
    return many > len(sample) // 5 and few <= len(sample) // 50
