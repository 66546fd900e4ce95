"""What is wrong with a request: what some real server would refuse, or should never have been sent."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.emulators.llm.line import Request

_HEADERS = set(
    "host authorization content-type content-length accept accept-encoding user-agent"
    " connection".split()
)
_FIELDS = set(
    "model messages response_format max_tokens max_completion_tokens temperature store".split()
)
_KEYWORDS = set(
    "type enum anyOf items properties required additionalProperties $ref $defs title"
    " description".split()
)


def wrong(request: Request, *, stores: bool) -> list[str]:
    """Return all that is wrong; `stores`: the server knows `store` and wants it to be false."""
    if request.method != "POST" or not request.path.endswith("/v1/chat/completions"):
        return [f"{request.method} {request.path}"]
    if not isinstance(request.body, dict):
        return ["the body is no JSON object"]
    return [*_headers(request.headers), *_fields(request.body, stores=stores)]


def _headers(headers: Mapping[str, str]) -> Iterator[str]:
    if extra := headers.keys() - _HEADERS:
        yield f"headers nobody needs: {sorted(extra)}"
    if not re.fullmatch(r"Bearer \S+", headers.get("authorization", "")):
        yield "no key"
    if headers.get("content-type") != "application/json":
        yield "content-type"


def _fields(body: Mapping[str, Any], *, stores: bool) -> Iterator[str]:
    if extra := body.keys() - _FIELDS:
        yield f"unknown fields: {sorted(extra)}"
    if body.get("store", None) is not (False if stores else None):
        yield "store"
    if ("max_tokens" in body) == ("max_completion_tokens" in body):
        yield "one field has to limit the reply"
    if not isinstance(body.get("model"), str):
        yield "model"
    yield from _messages(body.get("messages", ()), body.get("response_format", {}))


def _messages(messages: Any, form: Mapping[str, Any]) -> Iterator[str]:
    if [one.get("role") for one in messages] != ["system", "user"]:
        yield "one system message, then one of the user"
        return
    if not all(one.keys() == {"role", "content"} for one in messages):
        yield "fields of a message"
    if not _is_object(messages[1]["content"]):
        yield "what the user says is no JSON object"
    yield from _form(form, messages[0]["content"])


def _form(form: Mapping[str, Any], system: str) -> Iterator[str]:
    if form == {"type": "json_object"}:
        if "JSON" not in system:  # OpenAI refuses that
            yield "json_object without the word JSON"
    elif form.get("type") == "json_schema" and form.keys() == {"type", "json_schema"}:
        yield from _named(form["json_schema"])
    else:
        yield "response_format"


def _named(named: Mapping[str, Any]) -> Iterator[str]:
    if named.keys() != {"name", "strict", "schema"} or named["strict"] is not True:
        yield "fields of json_schema"
    elif not re.fullmatch(r"[\w-]{1,64}", named["name"]):
        yield "name of the schema"
    elif named["schema"].get("type") != "object":
        yield "the schema is of no object"
    else:
        yield from not_strict(named["schema"])


def not_strict(schema: Mapping[str, Any], at: str = "") -> Iterator[str]:
    """Yield what a strict server would refuse in a schema."""
    if extra := schema.keys() - _KEYWORDS:
        yield f"{at}: keywords {sorted(extra)}"
    properties: Mapping[str, Any] = schema.get("properties", {})
    if "properties" in schema or schema.get("type") == "object":
        if schema.get("additionalProperties") is not False:
            yield f"{at}: additionalProperties"
        if set(schema.get("required", ())) != set(properties):
            yield f"{at}: not all is required"
    inner = [*properties.items(), *schema.get("$defs", {}).items()]
    inner += [("anyOf", one) for one in schema.get("anyOf", ())]
    inner += [("items", schema["items"])] if "items" in schema else []
    for name, one in inner:
        yield from not_strict(one, f"{at}.{name}")


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False
