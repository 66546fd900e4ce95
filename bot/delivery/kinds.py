"""What a file is that was handed in, by its name and what its platform says."""

from collections.abc import Mapping
from enum import StrEnum

from coaching.messages import Attached


class FileKind(StrEnum):
    """Kinds of files, by what can be done with them; each has its words in `prompts/en/files.md`."""

    READABLE = "readable"  # people, or words
    PICTURE = "picture"
    RECORDING = "recording"
    DOCUMENT = "document"
    SHEET = "sheet"
    ARCHIVE = "archive"
    OTHER = "other"


def kind_of(file: Attached) -> FileKind:
    """Return the kind of a file: what its name ends in says more than what the platform guesses."""
    _, dot, ending = file.name.lower().rpartition(".")
    known = _BY_ENDING.get(ending.strip()) if dot else None
    return known or _by_type(file.mimetype.lower().partition(";")[0].strip())


def is_text(file: Attached) -> bool:
    """Tell whether a file may hold somebody's words, and not a list of people."""
    return file.name.lower().endswith(".txt") or file.mimetype.lower().startswith("text/plain")


def _by_type(mimetype: str) -> FileKind:
    if mimetype in _BY_TYPE:
        return _BY_TYPE[mimetype]
    return _BY_FAMILY.get(mimetype.partition("/")[0], FileKind.OTHER)


_ENDINGS = {
    FileKind.READABLE: "csv tsv tab txt text vcf vcard json",
    FileKind.PICTURE: "png jpg jpeg gif webp heic heif bmp tif tiff svg avif",
    FileKind.RECORDING: "mp3 m4a aac ogg oga opus wav flac amr mp4 m4v mov webm mkv avi 3gp",
    FileKind.DOCUMENT: "pdf doc docx odt rtf pages md html htm eml msg ppt pptx key epub",
    FileKind.SHEET: "xls xlsx xlsm ods numbers",
    FileKind.ARCHIVE: "zip gz tgz tar 7z rar bz2 xz",
}
_BY_ENDING: Mapping[str, FileKind] = {
    ending: kind for kind, endings in _ENDINGS.items() for ending in endings.split()
}
_BY_TYPE: Mapping[str, FileKind] = {
    "text/html": FileKind.DOCUMENT,
    "text/rtf": FileKind.DOCUMENT,
    "application/pdf": FileKind.DOCUMENT,
    "application/rtf": FileKind.DOCUMENT,
    "application/msword": FileKind.DOCUMENT,
    "application/json": FileKind.READABLE,
    "application/csv": FileKind.READABLE,
    "application/vcard": FileKind.READABLE,
    "application/zip": FileKind.ARCHIVE,
    "application/gzip": FileKind.ARCHIVE,
    "application/vnd.ms-excel": FileKind.SHEET,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": FileKind.SHEET,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": FileKind.DOCUMENT,
}
_BY_FAMILY: Mapping[str, FileKind] = {
    "text": FileKind.READABLE,
    "image": FileKind.PICTURE,
    "audio": FileKind.RECORDING,
    "video": FileKind.RECORDING,
}
