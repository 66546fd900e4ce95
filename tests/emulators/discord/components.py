"""Components' documented limits: what Discord says about messages and modals it does not take.

Lines are of components/reference, where nothing else is named; `spec` is the type's schema in
discord/discord-api-spec, specs/openapi.json.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.emulators.discord.tree import (
    ATTACHED,
    BUTTON,
    CHECKBOX,
    CHECKBOXES,
    CONTAINER,
    FILE,
    GALLERY,
    INPUT,
    LABEL,
    RADIO,
    ROW,
    SECTION,
    SELECT,
    SELECTS,
    SEPARATOR,
    TEXT,
    THUMBNAIL,
    UPLOAD,
    Json,
    inside,
)

Path = tuple[str | int, ...]
Problem = tuple[Path, str, str]
Found = Iterator[Problem]
MOST = 40  # :18, whatever they are in
MOST_TEXT = 4000  # spec, TextDisplayComponentForMessageRequest; of all in a message: as seen
MOST_ROWS = 5  # :2542
MOST_FIELDS = 5  # receiving-and-responding:322
IN = {
    "legacy": {ROW},  # :2542
    "message": {ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER},  # :34
    "container": {ROW, TEXT, SECTION, GALLERY, SEPARATOR, FILE},  # :1930
    "row": {BUTTON} | SELECTS,  # :111
    "section": {TEXT},  # :1517
    "accessory": {BUTTON, THUMBNAIL},  # :1524
    "modal": {LABEL, TEXT, ROW},  # :34, :96
    "modal row": {INPUT},  # :96
    "label": {INPUT, UPLOAD, RADIO, CHECKBOXES, CHECKBOX} | SELECTS,  # :2022
}
LENGTHS: Mapping[int, Mapping[str, tuple[int, int]]] = {
    BUTTON: {"label": (0, 80), "custom_id": (1, 100), "url": (1, 512)},  # :175, :177, :179
    **{one: {"custom_id": (1, 100), "placeholder": (0, 150)} for one in SELECTS},  # :300, :302
    INPUT: {"custom_id": (1, 100), "value": (0, 4000), "placeholder": (0, 100)},  # :501-507
    TEXT: {"content": (1, MOST_TEXT)},  # spec
    LABEL: {"label": (1, 45), "description": (1, 100)},  # :2017, :2018
    UPLOAD: {"custom_id": (1, 100)},  # :2109
    RADIO: {"custom_id": (1, 100)},  # :2221
    CHECKBOXES: {"custom_id": (1, 100)},  # :2316
    CHECKBOX: {"custom_id": (1, 100)},  # :2419
}
NEEDED = {
    **dict.fromkeys((*SELECTS, INPUT, UPLOAD, RADIO, CHECKBOXES, CHECKBOX), ("custom_id",)),
    TEXT: ("content",),
    LABEL: ("label",),
}
NUMBERS: Mapping[int, Mapping[str, tuple[int, int]]] = {
    **{one: {"min_values": (0, 25), "max_values": (1, 25)} for one in SELECTS},  # :303, :304
    INPUT: {"min_length": (0, 4000), "max_length": (1, 4000), "style": (1, 2)},  # :503, :504
    UPLOAD: {"min_values": (0, 10), "max_values": (1, 10)},  # :2110, :2111
    CHECKBOXES: {"min_values": (0, 10), "max_values": (1, 10)},  # :2318, :2319
    CONTAINER: {"accent_color": (0, 0xFFFFFF)},  # :1926
    SEPARATOR: {"spacing": (1, 2)},  # :1877
}
OPTIONS = {SELECT: (1, 25), RADIO: (2, 10), CHECKBOXES: (1, 10)}  # :301, :2222, :2317
OPTION = {"label": (1, 100), "value": (1, 100), "description": (0, 100)}  # :319-321
SWITCHES = {"disabled", "spoiler", "divider", "default", "required"}
PAIRS = (("min_values", "max_values"), ("min_length", "max_length"))


def length(text: str) -> int:
    """Return how long Discord takes a text to be: its characters, as Python counts them."""
    return len(text)


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def message_problems(some: Any, *, v2: bool) -> Found:
    """Yield what Discord says about the components of a message."""
    at: Path = ("components",)
    if not isinstance(some, list):
        yield at, "LIST_TYPE_CONVERT", "Must be a list"
        return
    yield from _children(some, "message" if v2 else "legacy", at)
    if not v2 and len(some) > MOST_ROWS:
        yield at, "BASE_TYPE_MAX_LENGTH", f"Must be {MOST_ROWS} or fewer in length."
    yield from _together(some, at)


def modal_problems(data: Json) -> Found:
    """Yield what Discord says about a modal (receiving-and-responding:320)."""
    yield from _length(data, "custom_id", 1, 100, (), needed=True)
    yield from _length(data, "title", 1, 45, (), needed=True)
    some, at = data.get("components"), ("components",)
    if not isinstance(some, list) or not 1 <= len(some) <= MOST_FIELDS:
        yield at, "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {MOST_FIELDS} in length."
        return
    yield from _children(some, "modal", at)
    yield from _together(some, at)
    for one in inside(some):
        if one.get("disabled"):  # :312
            yield at, "COMPONENT_DISABLED_IN_MODAL", "Modals cannot have disabled components"


def _children(some: Any, place: str, at: Path) -> Found:
    if not isinstance(some, list) or not some:
        if place not in {"message", "legacy"}:
            yield at, "BASE_TYPE_REQUIRED", "This field is required"
        return
    for number, one in enumerate(some):
        yield from _component(one, place, (*at, number))


def _component(told: Any, place: str, at: Path) -> Found:
    kind = told.get("type") if isinstance(told, Mapping) else None
    if not _whole(kind) or kind not in IN[place]:
        known = ", ".join(str(one) for one in sorted(IN[place]))
        yield (*at, "type"), "UNION_TYPE_CHOICES", f"Value of field must be one of ({known})."
        return
    for name, (least, most) in LENGTHS.get(kind, {}).items():
        yield from _length(told, name, least, most, at, needed=name in NEEDED.get(kind, ()))
    for name, (least, most) in NUMBERS.get(kind, {}).items():
        yield from _number(told, name, least, most, at)
    yield from _switches(told, at)
    if kind in OPTIONS:
        yield from _options(told, at)
    yield from _own(told, kind, place, at)


def _switches(told: Json, at: Path) -> Found:
    """Yield what is neither on nor off (spec)."""
    for name in SWITCHES & told.keys():
        if told[name] is not None and not isinstance(told[name], bool):
            yield (*at, name), "BOOLEAN_TYPE_CONVERT", "Must be either true or false."


def _own(told: Json, kind: int, place: str, at: Path) -> Found:
    """Yield what is wrong with what is particular to a type."""
    if kind == ROW:
        yield from _row(told, place, (*at, "components"))
    elif kind == CONTAINER:
        yield from _children(told.get("components"), "container", (*at, "components"))
    elif kind == LABEL:
        yield from _component(told.get("component"), "label", (*at, "component"))
    elif kind in PARTICULAR:
        yield from PARTICULAR[kind](told, at)
    elif place == "label":
        yield from _field(told, at)


def _row(told: Json, place: str, at: Path) -> Found:
    """Yield what is wrong with a row: five buttons or one select (:94-95)."""
    inner = "modal row" if place == "modal" else "row"
    yield from _children(told.get("components"), inner, at)
    kinds = [one.get("type") for one in told.get("components") or () if isinstance(one, Mapping)]
    most = 5 if set(kinds) <= {BUTTON} else 1
    if len(kinds) > most:
        yield at, "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length."


def _section(told: Json, at: Path) -> Found:
    """Yield what is wrong with a section: one to three texts, and its accessory (:1509)."""
    yield from _children(told.get("components"), "section", (*at, "components"))
    if len(told.get("components") or ()) > 3:
        yield (*at, "components"), "BASE_TYPE_MAX_LENGTH", "Must be 3 or fewer in length."
    yield from _component(told.get("accessory"), "accessory", (*at, "accessory"))


def _gallery(told: Json, at: Path) -> Found:
    """Yield what is wrong with a gallery: its items, and their words (Media Gallery Item)."""
    for number, one in enumerate(told.get("items") or ()):
        where = (*at, "items", number)
        yield from _length(one, "description", 1, 1024, where, needed=False)
        if not str((one.get("media") or {}).get("url")).startswith((ATTACHED, "https://")):
            yield (*where, "media", "url"), "COMPONENT_INVALID_FILE", f"{ATTACHED} or https://"
    if not 1 <= len(told.get("items") or ()) <= 10:  # :1743
        yield (*at, "items"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 10 in length."


def _file(told: Json, at: Path) -> Found:
    if not str((told.get("file") or {}).get("url")).startswith(ATTACHED):  # :1814
        yield (*at, "file", "url"), "COMPONENT_INVALID_FILE", f"only {ATTACHED}"


def _button(told: Json, at: Path) -> Found:
    """Yield what is wrong with a button (:184-187)."""
    style, emoji = told.get("style"), told.get("emoji")
    if style not in range(1, 7):
        yield (*at, "style"), "BASE_TYPE_CHOICES", "Value must be one of (1, 2, 3, 4, 5, 6)."
    needed = {5: "url", 6: "sku_id"}.get(style or 0, "custom_id")
    for name in ("custom_id", "url", "sku_id"):
        if (name == needed) != bool(told.get(name)):
            yield (*at, name), "COMPONENT_BUTTON_FIELDS", f"a button of this style: {needed} only"
    if style != 6 and not told.get("label") and not emoji:
        yield (*at, "label"), "COMPONENT_LABEL_EMOJI_REQUIRED", "label or emoji is required"
    if emoji and not emoji.get("id") and (emoji.get("name") or "a").isascii():
        yield (*at, "emoji", "name"), "COMPONENT_INVALID_EMOJI", "Invalid emoji"


PARTICULAR = {BUTTON: _button, SECTION: _section, GALLERY: _gallery, FILE: _file}


def _field(told: Json, at: Path) -> Found:
    """Yield what is wrong with a field of a form (:308, :2115, :2322)."""
    least = told.get("min_values")
    if least == 0 and told.get("required", True) is not False:
        yield (*at, "min_values"), "COMPONENT_MIN_VALUES_REQUIRED", "at least 1 if required"
    value, most = told.get("value"), told.get("max_length")
    if told["type"] == INPUT and value and most and length(value) > most:
        yield (*at, "value"), "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length."
    if told["type"] == INPUT and told.get("style") is None:
        yield (*at, "style"), "BASE_TYPE_REQUIRED", "This field is required"


def _options(told: Json, at: Path) -> Found:
    some, (least, most) = told.get("options"), OPTIONS[told["type"]]
    at = (*at, "options")
    if not isinstance(some, list) or not least <= len(some) <= most:
        yield at, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length."
        return
    for number, one in enumerate(some):
        yield from _switches(one, (*at, number))
        for name, (short, long) in OPTION.items():
            yield from _length(one, name, short, long, (*at, number), needed=short > 0)
    if len({one.get("value") for one in some}) < len(some):
        yield at, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is used"
    chosen = sum(1 for one in some if one.get("default"))
    if chosen > (told.get("max_values") or (1 if told["type"] != CHECKBOXES else len(some))):
        yield at, "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Too many default values"


def _length(told: Json, name: str, least: int, most: int, at: Path, *, needed: bool) -> Found:
    value = told.get(name)
    if value is None:
        if needed:
            yield (*at, name), "BASE_TYPE_REQUIRED", "This field is required"
    elif not isinstance(value, str):
        yield (*at, name), "STRING_TYPE_CONVERT", "Could not interpret as string."
    elif not least <= length(value) <= most:
        why = f"Must be between {least} and {most} in length."
        yield (*at, name), "BASE_TYPE_BAD_LENGTH", why


def _number(told: Json, name: str, least: int, most: int, at: Path) -> Found:
    value = told.get(name)
    if value is not None and not (_whole(value) and least <= value <= most):
        why = f"int value should be between {least} and {most}."
        yield (*at, name), "NUMBER_TYPE_MAX", why
    for low, high in PAIRS:
        if name == high and (told.get(low) or 0) > (value or most):
            yield (*at, name), "NUMBER_TYPE_MIN", f"{high} is below {low}"


def _together(some: Sequence[Json], at: Path) -> Found:
    """Yield what is wrong with all components of a message together (:18, :74, :81)."""
    every = [one for one in inside(some) if isinstance(one, Mapping)]
    if len(every) > MOST:
        yield at, "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", f"{len(every)} of {MOST} components"
    words = sum(length(str(one.get("content", ""))) for one in every if one.get("type") == TEXT)
    if words > MOST_TEXT:
        yield at, "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", f"{words} of {MOST_TEXT} characters"
    customs = [one["custom_id"] for one in every if one.get("custom_id")]
    if len(set(customs)) < len(customs):
        yield at, "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"
    numbers = [one["id"] for one in every if one.get("id")]
    if len(set(numbers)) < len(numbers):
        yield at, "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated"
    for one in numbers:  # :72, and spec: not below 0
        if not (_whole(one) and 0 <= one < 1 << 31):
            yield at, "NUMBER_TYPE_MAX", "a component's id is a 32 bit integer"
