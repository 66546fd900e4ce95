"""What a person sees of a message: the words, and what can be clicked, picked or filled in."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.emulators.discord import reading
from tests.emulators.discord.tree import (
    BUTTON,
    CHECKBOX,
    CHECKBOXES,
    INPUT,
    LABEL,
    RADIO,
    ROW,
    SELECT,
    TEXT,
    UPLOAD,
    inside,
    references,
)
from tests.emulators.discord.world import V2

Json = Mapping[str, Any]


class NotShownError(Exception):
    """A person cannot click or fill in what is not there."""


@dataclass(frozen=True, slots=True)
class Control:
    """Something to click: a button, or one option of a menu."""

    component: Json
    label: str
    value: str
    option: Json | None = None

    @property
    def payload(self) -> dict[str, Any]:
        """What the app is told when it is clicked (receiving-and-responding:126)."""
        own = self.component
        told = {"custom_id": own["custom_id"], "component_type": own["type"], "id": own["id"]}
        return told if self.option is None else {**told, "values": [self.value]}


def controls(message: Json) -> Iterator[Control]:
    """Yield everything that can be clicked, in order; what is disabled or leads away cannot."""
    for one in inside(message["components"]):
        if one.get("disabled") or "custom_id" not in one:
            continue
        if one["type"] == BUTTON:
            emoji = (one.get("emoji") or {}).get("name") or ""
            yield Control(one, one.get("label") or emoji, one["custom_id"])
        elif one["type"] == SELECT:
            for option in one["options"]:
                yield Control(one, option["label"], option["value"], option)


def control(message: Json, what: str) -> Control:
    """Return what is labelled so, or carries this value or custom id."""
    some = list(controls(message))
    for same in ("label", "value"):
        for one in some:
            if getattr(one, same) == what:
                return one
    labels = ", ".join(repr(one.label) for one in some) or "nothing"
    raise NotShownError(f"{what!r} is not there to click; {labels} is")


def picked(message: Json, what: Sequence[str], menu: str = "") -> dict[str, Any]:
    """Return what the app is told when some options of one menu are picked."""
    some = [one for one in controls(message) if one.option is not None]
    names = {"custom_id", "placeholder"}
    own = [one for one in some if not menu or menu in {one.component.get(name) for name in names}]
    found = [next((one for one in own if each in {one.label, one.value}), None) for each in what]
    if not found or None in found or len({id(one.component) for one in found if one}) != 1:
        labels = ", ".join(repr(one.label) for one in own) or "nothing"
        raise NotShownError(f"{what!r} is not there to pick; {labels} is")
    component = found[0].component if found[0] else {}
    least, most = component.get("min_values"), component.get("max_values") or 1
    least = 1 if least is None else least
    if not least <= len(found) <= most:
        raise NotShownError(f"between {least} and {most} are to be picked")
    told = {"custom_id": component["custom_id"], "component_type": component["type"]}
    return {**told, "id": component["id"], "values": [one.value for one in found if one]}


def fields(modal: Json) -> Iterator[tuple[Json, str]]:
    """Yield the fields of a form, each with its label."""
    for one in modal["components"]:
        if one["type"] == LABEL:
            yield one["component"], one["label"]
        elif one["type"] == ROW:
            yield from ((each, each["label"]) for each in one["components"])


def texts_of(message: Json) -> Iterator[str]:
    """Yield what is written on a message, as it was sent, in order."""
    if message.get("content"):
        yield message["content"]
    for one in inside(message.get("components") or ()):
        if one["type"] == TEXT:
            yield one["content"]


def seen(message: Json, names: Mapping[str, str]) -> dict[str, Any]:
    """Return what a person sees of a message: `words` as they are read, what is on its buttons
    among them; `shown` with what marks and mentions do, as `reading` tells; `buttons`, `options`, `files`.
    """
    some = list(texts_of(message))
    labels = [one.get("label") or "" for one in inside(message["components"])]
    words = [*(reading.plain(one, names) for one in some), *(one for one in labels if one)]
    told: dict[str, Any] = {"words": "\n".join(words)}
    told["shown"] = "\n".join(reading.marked(one, names) for one in some)
    every = list(controls(message))
    told["files"] = _files(message)
    told["buttons"] = [one.label for one in every if one.option is None]
    told["options"] = [one.label for one in every if one.option is not None]
    return told


def _files(message: Json) -> list[str]:
    """Return the files that are to be seen: on a card only those it shows (components/reference:16)."""
    if message["flags"] & V2:
        return references(message["components"])
    return [one["filename"] for one in message["attachments"]]


def filled(
    modal: Json, values: Mapping[str, Any], filed: Callable[[Any], Json]
) -> tuple[list[dict[str, Any]], list[Json]]:
    """Return a form's components as they are handed in, and the files among them.

    A field is named by its custom id or its label; one that is not named stays as it was opened.
    """
    left, files = dict(values), list[Json]()
    made = []
    for one in modal["components"]:
        if one["type"] == TEXT:
            made.append({"type": TEXT, "id": one["id"]})
        elif one["type"] == LABEL:
            told = _handed(one["component"], one["label"], left, filed, files)
            made.append({"type": LABEL, "id": one["id"], "component": told})
        else:
            some = [_handed(each, each["label"], left, filed, files) for each in one["components"]]
            made.append({"type": ROW, "id": one["id"], "components": some})
    if left:
        raise NotShownError(f"there are no fields {sorted(left)} to fill in")
    return made, files


def _handed(
    own: Json, label: str, left: dict[str, Any], filed: Callable[[Any], Json], files: list[Json]
) -> dict[str, Any]:
    names = [one for one in (own["custom_id"], label) if one in left]
    given = left.pop(names[0]) if names else None
    told: dict[str, Any] = {"type": own["type"], "id": own["id"], "custom_id": own["custom_id"]}
    if own["type"] == INPUT:
        return {**told, "value": _typed(own, label, given)}
    if own["type"] == UPLOAD:
        some = [filed(one) for one in _several(given)]
        files += some
        return {**told, "values": _count(own, label, [one["id"] for one in some])}
    if own["type"] == CHECKBOX:
        return {**told, "value": bool(own.get("default") if given is None else given)}
    chosen = _options(own, label, given)
    if own["type"] == RADIO:
        if own.get("required", True) and not chosen:
            raise NotShownError(f"{label!r} has to be filled in")
        return {**told, "value": chosen[0] if chosen else None}
    return {**told, "values": _count(own, label, chosen)}


def _typed(own: Json, label: str, given: Any) -> str:
    """Return what is typed, within the field's bounds (components/reference:503)."""
    text = str(own.get("value") or "" if given is None else given)
    least, most = own.get("min_length") or 0, own.get("max_length") or 4000
    if own.get("required", True) and not text.strip():
        raise NotShownError(f"{label!r} has to be filled in")
    if text and not least <= len(text) <= most:
        raise NotShownError(f"{label!r} takes {least} to {most} characters")
    return text


def _several(given: Any) -> list[Any]:
    return [] if given is None else list(given) if isinstance(given, list | tuple) else [given]


def _options(own: Json, label: str, given: Any) -> list[str]:
    options = own.get("options", ())
    if given is None:
        return [one["value"] for one in options if one.get("default")]
    made = []
    for what in [one for one in _several(given) if one != ""]:
        found = [one["value"] for one in options if what in {one["label"], one["value"]}]
        if not found:
            raise NotShownError(f"{what!r} is not among the options of {label!r}")
        made.append(found[0])
    return made


def _count(own: Json, label: str, some: list[str]) -> list[str]:
    usual = len(own.get("options", ())) if own["type"] == CHECKBOXES else 1
    least, most = own.get("min_values"), own.get("max_values") or usual
    required = own.get("required", True)
    if not some and not required:
        return some
    if not (least if least is not None else 1) <= len(some) <= most:
        raise NotShownError(f"{label!r} takes {least or 1} to {most}")
    return some
