"""What Discord refuses of what an app sends: messages, answers, commands, by documented limits."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tests.emulators.discord import components, tree
from tests.emulators.discord.components import Problem
from tests.emulators.discord.world import V2, DiscordError, Json, User

LONGEST = 2000  # resources/message:1080
LONGEST_NONCE = 25  # resources/message:1081
MOST_CHOICES = 25  # receiving-and-responding:313
LEGACY = ("content", "embeds", "poll", "sticker_ids")
"""What a message of components cannot have (components/reference:15)."""
MENTION = re.compile(r"<@!?(\d+)>")


def refused(problems: Iterable[Problem]) -> DiscordError | None:
    """Return the refusal that tells of some problems, field by field (reference:46)."""
    errors: Json = {}
    for path, code, why in problems:
        here = errors
        for one in path:
            here = here.setdefault(str(one), {})
        here.setdefault("_errors", []).append({"code": code, "message": why})
    return DiscordError(400, 50035, "Invalid Form Body", errors) if errors else None


def refusal(path: Sequence[str | int], code: str, why: str) -> DiscordError:
    """Return the refusal of one field."""
    made = refused([(tuple(path), code, why)])
    assert made is not None
    return made


def _raise(problems: Iterable[Problem]) -> None:
    if made := refused(problems):
        raise made


def message(body: Json, *, files: bool, doing: str, before: Json | None = None) -> None:
    """Refuse a message beyond what is documented; `doing`: "create", "edit" or "answer"."""
    flags = int(body.get("flags") or 0)
    was = int((before or {}).get("flags", 0))
    _raise(_texts(body))
    _raise(allowed(body.get("allowed_mentions")))
    if (flags | was) & V2:
        _raise(_legacy(body))
    _raise(components.message_problems(body.get("components") or [], v2=bool((flags | was) & V2)))
    if doing == "edit" and "flags" in body and was & V2 and not flags & V2:
        raise refusal(["flags"], "MESSAGE_FLAG_CANNOT_BE_REMOVED", "IS_COMPONENTS_V2 stays")
    has = any(body.get(one) for one in ("content", "embeds", "components", "sticker_ids", "poll"))
    kept = before is not None and bool(body.keys() & {"flags", "allowed_mentions", "attachments"})
    if not (has or files or kept):
        raise DiscordError(400, 50006, "Cannot send an empty message")


def _texts(body: Json) -> Iterable[Problem]:
    content, nonce = body.get("content"), body.get("nonce")
    if content is not None and not isinstance(content, str):
        yield ("content",), "STRING_TYPE_CONVERT", "Could not interpret as string."
    elif content and components.length(content) > LONGEST:
        yield ("content",), "BASE_TYPE_MAX_LENGTH", f"Must be {LONGEST} or fewer in length."
    if nonce is not None and len(str(nonce)) > LONGEST_NONCE:
        yield ("nonce",), "NONCE_TYPE_TOO_LONG", "Must be 25 or fewer in length."
    if len(body.get("embeds") or ()) > 10:  # receiving-and-responding:297
        yield ("embeds",), "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length."


def _legacy(body: Json) -> Iterable[Problem]:
    why = "The {!r} field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
    for one in LEGACY:
        if body.get(one):
            yield (one,), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", why.format(one)


def allowed(told: Any) -> Iterable[Problem]:
    """Yield what is wrong with the allowed mentions (resources/message:752)."""
    if told is None:
        return
    parse = told.get("parse") or []
    for number, one in enumerate(parse):
        if one not in {"roles", "users", "everyone"}:
            yield ("allowed_mentions", "parse", number), "BASE_TYPE_CHOICES", "unknown"
    for one in ("roles", "users"):
        some = told.get(one) or []
        if len(some) > 100:
            yield ("allowed_mentions", one), "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer."
        if some and one in parse:
            yield ("allowed_mentions",), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", one


def mentions(told: Json, body: Json, users: Mapping[str, User]) -> Json:
    """Return who a message pings: who is mentioned and allowed (resources/message:712)."""
    rule = body.get("allowed_mentions")
    parse = {"users", "everyone"} if rule is None else set(rule.get("parse") or ())
    only = None if "users" in parse else {str(one) for one in (rule or {}).get("users") or ()}
    text = "\n".join([told.get("content", ""), *tree.texts(told.get("components", ()))])
    some = dict.fromkeys(MENTION.findall(text))
    pinged = [users[one].wire for one in some if one in users and (only is None or one in only)]
    everyone = "everyone" in parse and bool(re.search(r"@(everyone|here)\b", text))
    return {"mentions": pinged, "mention_everyone": everyone}


def numbered(some: Sequence[Json]) -> list[Json]:
    """Return components as Discord keeps them: each has an id (components/reference:74)."""
    return tree.numbered(some)


def whole(query: Mapping[str, str], name: str, usual: int, least: int, most: int) -> int:
    """Return a number of a query within its bounds."""
    told = query.get(name)
    if told is None:
        return usual
    if not told.isdigit() or not least <= int(told) <= most:
        why = f"int value should be between {least} and {most}."
        raise refusal([name], "NUMBER_TYPE_MAX", why)
    return int(told)


def choices(data: Json) -> None:
    """Refuse what autocomplete cannot show (receiving-and-responding:313)."""
    some = data.get("choices")
    if not isinstance(some, list):
        raise refusal(["data", "choices"], "BASE_TYPE_REQUIRED", "This field is required")
    if len(some) > MOST_CHOICES:
        raise refusal(["data", "choices"], "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    for number, one in enumerate(some):
        for name in ("name", "value"):
            if isinstance(one[name], str) and not 1 <= components.length(one[name]) <= 100:
                path: list[str | int] = ["data", "choices", number, name]
                raise refusal(path, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.")


NAME = re.compile(r"[-_'\w]{1,32}")
"""application-commands:18, but for two scripts of which \\w knows most."""


def commands(some: Sequence[Json]) -> None:
    """Refuse commands beyond the documented limits."""
    _raise(problem for number, one in enumerate(some) for problem in _command(one, number))


def _command(told: Json, number: int) -> Iterable[Problem]:
    kind, name = told.get("type", 1), str(told.get("name") or "")
    if kind == 1:
        yield from _named(told, (number,))
        yield from _options(told.get("options") or (), (number, "options"))
        if _weight(told) > 8000:  # application-commands:450
            yield (number,), "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds 8000 characters"
    else:
        if not 1 <= components.length(name) <= 32:  # :29
            yield (number, "name"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 32 in length."
        if told.get("description"):  # :31
            why = "Context menu commands cannot have description"
            yield (number, "description"), "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION", why
    for one, known in (("integration_types", (0, 1)), ("contexts", (0, 1, 2))):
        if any(each not in known for each in told.get(one) or ()):
            yield (number, one), "BASE_TYPE_CHOICES", "unknown"


def _named(told: Json, at: tuple[str | int, ...]) -> Iterable[Problem]:
    """Yield what is wrong with a name and a description (application-commands:18, 29, 31)."""
    name, said = str(told.get("name") or ""), str(told.get("description") or "")
    if not NAME.fullmatch(name) or name != name.lower():
        yield (*at, "name"), "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid"
    if not 1 <= components.length(said) <= 100:
        yield (*at, "description"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length."


def _options(some: Sequence[Json], at: tuple[str | int, ...]) -> Iterable[Problem]:
    """Yield what is wrong with options (application-commands:33, 65, 71-86)."""
    if len(some) > 25:
        yield at, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length."
    if len({one.get("name") for one in some}) < len(some):
        yield at, "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists"
    required = [bool(one.get("required")) for one in some]
    if required != sorted(required, reverse=True):
        why = "Required options must be placed before non-required options"
        yield at, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", why
    for number, one in enumerate(some):
        yield from _named(one, (*at, number))
        yield from _choices(one, (*at, number, "choices"))
        if one.get("type") in {1, 2}:
            yield from _options(one.get("options") or (), (*at, number, "options"))


def _choices(option: Json, at: tuple[str | int, ...]) -> Iterable[Problem]:
    """Yield what is wrong with an option's choices (application-commands:76, 122-124)."""
    some = option.get("choices") or ()
    if len(some) > 25:
        yield at, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length."
    if some and option.get("autocomplete"):
        yield at, "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES", "autocomplete with choices"
    for number, one in enumerate(some):
        if not 1 <= components.length(str(one["name"])) <= 100:
            yield (*at, number, "name"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100."
        if components.length(str(one["value"])) > 100:
            yield (*at, number, "value"), "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer."


def _weight(told: Json) -> int:
    own = len(told.get("name", "")) + len(told.get("description", ""))
    own += sum(len(str(one["name"])) + len(str(one["value"])) for one in told.get("choices") or ())
    return own + sum(_weight(one) for one in told.get("options") or ())


MOST_DESCRIBED = 1024  # resources/message, Attachment Structure: description


def described(some: Any) -> None:
    """Refuse a file whose description is too long or none (resources/message, description)."""
    for number, one in enumerate(some or ()):
        words = one.get("description")
        if words is not None and not (isinstance(words, str) and len(words) <= MOST_DESCRIBED):
            why = f"Must be {MOST_DESCRIBED} or fewer in length."
            raise refusal(["attachments", number, "description"], "BASE_TYPE_MAX_LENGTH", why)


def files(told: Json) -> None:
    """Refuse a component that shows a file the message has not (components/reference:1814)."""
    names = {one["filename"] for one in told.get("attachments", ())}
    for name in tree.references(told.get("components", ())):
        if name not in names:
            raise refusal(
                ["components"], "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", name
            )
