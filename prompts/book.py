"""Opens a phrasebook: reads every Markdown file of a language and checks it whole.

A file is front matter (`about`, and the `slots` and `tags` its phrases may use) and headed
lists. Heading and path make the key: `- ...` under `## email` in `en/drafts/callout.md` is a
phrase of `drafts/callout/email`. A phrase may start with tags in code style (`` `close !casual` ``),
wraps onto indented lines, and gets a new paragraph by an indented blank-separated block.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Formatter
from typing import Any, Self

import yaml

from coaching.phrases import Phrase

_FILE = re.compile(r"\A---\n(?P<front>.*?)\n---\n(?P<body>.*)\Z", re.DOTALL)
_TAGS = re.compile(r"`([^`]+)`\s+")
_LISTS = ("slots", "tags")
_FIELDS = {"about", *_LISTS}
_PROMPTS = "model"  # what a model is told is no phrase: see `prompts.asking`
_SAFELY = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # in C it takes a fifth of the time


class PhrasebookError(ValueError):
    """A phrase file is wrong; the message names the file and what to change."""


class Book:
    """All the phrases of one language, by key."""

    def __init__(self, phrases: Mapping[str, Sequence[Phrase]]) -> None:
        self._phrases = phrases

    @classmethod
    def open(cls, language: str = "en") -> Self:
        """Read and check every phrase file of `language`.

        Raises:
            PhrasebookError: at the first file with a fault, naming it.
        """
        return cls.read(files("prompts").joinpath(language))

    @classmethod
    def read(cls, folder: Traversable) -> Self:
        """Read and check every phrase file below `folder`."""
        phrases: dict[str, list[Phrase]] = {}
        for name, text in sorted(_markdown(folder, "")):
            for key, phrase in _parse(name, text):
                phrases.setdefault(key, []).append(phrase)
        return cls({key: tuple(listed) for key, listed in phrases.items()})

    def keys(self) -> list[str]:
        """Return all keys, sorted."""
        return sorted(self._phrases)

    def phrases(self, key: str) -> Sequence[Phrase]:
        """Return the phrases under `key`, in file order.

        Raises:
            KeyError: if there is no such key.
        """
        return self._phrases[key]


def _markdown(folder: Traversable, prefix: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name != _PROMPTS:
            found += _markdown(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(".md"):
            found.append((prefix + entry.name, entry.read_text(encoding="utf-8")))
    return found


def _parse(name: str, text: str) -> list[tuple[str, Phrase]]:
    match = _FILE.match(text)
    if not match:
        raise PhrasebookError(f"{name}: must start with front matter between two lines of ---")
    front = _front_matter(name, match["front"])
    phrases = [
        (f"{name.removesuffix('.md')}/{heading}", _phrase(name, heading, item, front))
        for heading, item in _items(name, match["body"])
    ]
    _refuse_unused(name, front, [phrase for _, phrase in phrases])
    return phrases


def _front_matter(name: str, text: str) -> Mapping[str, Any]:
    try:
        front = yaml.load(text, _SAFELY)  # noqa: S506  # the safe loader, if need be in Python
    except (yaml.YAMLError, ValueError) as error:  # the latter of days that are none
        raise PhrasebookError(f"{name}: front matter is not YAML ({error})") from error
    if not isinstance(front, dict) or not front.get("about"):
        raise PhrasebookError(f"{name}: front matter needs an `about` line")
    if unknown := set(front) - _FIELDS:
        raise PhrasebookError(
            f"{name}: unknown front matter: {', '.join(sorted(map(str, unknown)))}"
        )
    for field in _LISTS:
        if not _is_list(front.get(field)):
            raise PhrasebookError(f"{name}: front matter: `{field}` must be a list of words")
    return front


def _is_list(found: object) -> bool:
    if not isinstance(found, list):
        return found is None
    return all(isinstance(one, str) for one in found)


def _items(name: str, body: str) -> list[tuple[str, str]]:
    items: list[tuple[str, list[str]]] = []
    heading = ""
    for line in body.splitlines():
        if line.startswith("## "):
            heading = line[3:].strip()
        elif line.startswith("- ") and heading:
            items.append((heading, [line[2:]]))
        elif line.startswith("  ") and items:
            items[-1][1].append(line.strip())
        elif not line.strip() and items:
            items[-1][1].append("")
        elif line.strip():
            raise PhrasebookError(f"{name}: neither a heading nor a phrase: {line!r}")
    return [(key, _paragraphs(lines)) for key, lines in items]


def _paragraphs(lines: list[str]) -> str:
    blocks = "\n".join(lines).strip().split("\n\n")
    return "\n\n".join(" ".join(block.split()) for block in blocks if block.strip())


def _phrase(name: str, heading: str, item: str, front: Mapping[str, Any]) -> Phrase:
    tags: frozenset[str] = frozenset()
    if match := _TAGS.match(item):
        tags, item = frozenset(match[1].split()), item[match.end() :]
    try:
        slots = frozenset(slot for _, slot, _, _ in Formatter().parse(item) if slot is not None)
    except ValueError as error:
        raise PhrasebookError(f"{name}: {heading}: {error}: {item!r}") from error
    _refuse_unknown(name, heading, "slot", slots, front.get("slots"))
    _refuse_unknown(name, heading, "tag", {tag.lstrip("!") for tag in tags}, front.get("tags"))
    return Phrase(item, _shared(slots), _shared(tags))


@cache
def _shared(names: frozenset[str]) -> frozenset[str]:
    """Return the one set of these names: thousands of phrases have few different ones."""
    return names


def _refuse_unknown(
    name: str, heading: str, kind: str, used: set[str] | frozenset[str], declared: Any
) -> None:
    if unknown := used - set(declared or ()):
        listed = ", ".join(sorted(unknown))
        raise PhrasebookError(
            f"{name}: {heading}: {kind} not declared in the front matter: {listed}"
        )


def _refuse_unused(name: str, front: Mapping[str, Any], phrases: Sequence[Phrase]) -> None:
    slots = {slot for phrase in phrases for slot in phrase.slots}
    tags = {tag.lstrip("!") for phrase in phrases for tag in phrase.tags}
    unused = (set(front.get("slots") or ()) - slots) | (set(front.get("tags") or ()) - tags)
    if unused:
        raise PhrasebookError(f"{name}: declared and never used: {', '.join(sorted(unused))}")
