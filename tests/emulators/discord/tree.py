"""Components as a tree: what they are in, what they say, and how Discord gives them back.

Lines are of components/reference; `spec` is the type's schema in discord/discord-api-spec.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Json = dict[str, Any]
ROW, BUTTON, SELECT, INPUT, SECTION, TEXT = 1, 2, 3, 4, 9, 10
THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL, UPLOAD = 11, 12, 13, 14, 17, 18, 19
RADIO, CHECKBOXES, CHECKBOX = 21, 22, 23
SELECTS = {SELECT, 5, 6, 7, 8}
ATTACHED = "attachment://"
USUAL: Mapping[int, Json] = {
    CONTAINER: {"accent_color": None, "spoiler": False},
    SEPARATOR: {"spacing": 1, "divider": True},
    **{one: {"min_values": 1, "max_values": 1} for one in SELECTS},
}
"""What Discord gives back where nothing was said (spec, the types' responses)."""


def inside(some: Any) -> Iterator[Json]:
    """Yield every component, whatever it is in, in order."""
    for one in some if isinstance(some, list) else ():
        if isinstance(one, dict):
            yield one
            yield from inside(one.get("components") or ())
            for name in ("accessory", "component"):
                if one.get(name):
                    yield from inside([one[name]])


def texts(some: Sequence[Json]) -> Iterator[str]:
    """Yield the texts of text displays."""
    for one in inside(some):
        if one.get("type") == TEXT:
            yield one["content"]


def numbered(some: Sequence[Json]) -> list[Json]:
    """Return components with an id each; 0 is none, and none is given twice (:74)."""
    taken = {one.get("id") for one in inside(some)}
    free = (number for number in range(1, 1 << 31) if number not in taken)
    return [_numbered(one, free) for one in some]


def _numbered(told: Json, free: Iterator[int]) -> Json:
    made = {**USUAL.get(told["type"], {}), **told, "id": told.get("id") or next(free)}
    if told.get("components"):
        made["components"] = [_numbered(one, free) for one in told["components"]]
    for name in ("accessory", "component"):
        if isinstance(told.get(name), Mapping):
            made[name] = _numbered(told[name], free)
    return made


def references(some: Sequence[Json]) -> list[str]:
    """Return the names of the files that components show."""
    links = [media["url"] for one in inside(some) for media in _media(one)]
    return [one.removeprefix(ATTACHED) for one in links if one.startswith(ATTACHED)]


def _media(told: Json) -> Iterator[Json]:
    if told.get("type") == FILE:
        yield told["file"]
    elif told.get("type") == GALLERY:
        yield from (one["media"] for one in told["items"])


def placed(some: Sequence[Json], files: Sequence[Json]) -> list[Json]:
    """Return components with their files' own addresses, as the API gives them (:1814-1817)."""
    return [_placed(one, {file["filename"]: file for file in files}) for one in some]


def _placed(told: Json, files: Mapping[str, Json]) -> Json:
    if told["type"] == CONTAINER:
        return {**told, "components": [_placed(one, files) for one in told["components"]]}
    if told["type"] == GALLERY:
        return {**told, "items": [_hung(one, files) for one in told["items"]]}
    file = files.get(told["file"]["url"].removeprefix(ATTACHED)) if told["type"] == FILE else None
    if file is None:
        return told
    media = {name: file[name] for name in ("id", "url", "proxy_url", "content_type")}
    own = {"file": {**media, "attachment_id": file["id"]}, "name": file["filename"]}
    return {"spoiler": False, **told, **own, "size": file["size"]}


def _hung(item: Json, files: Mapping[str, Json]) -> Json:
    """Return an item of a gallery with its picture's own address."""
    file = files.get(item["media"]["url"].removeprefix(ATTACHED))
    if file is None:
        return item
    media = {name: file[name] for name in ("url", "proxy_url", "content_type")}
    return {"spoiler": False, **item, "media": {**media, "attachment_id": file["id"]}}
