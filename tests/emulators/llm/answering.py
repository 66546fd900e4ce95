"""What a model says: by default the least that fits the schema it was asked for."""

import json
from collections.abc import Mapping
from typing import Any

from tests.emulators.llm.line import Request

USAGE = {"prompt_tokens": 321, "completion_tokens": 45, "total_tokens": 366}


def least(schema: Mapping[str, Any], known: Mapping[str, Any] | None = None) -> Any:
    """Return the least that fits a schema."""
    known = known or schema.get("$defs", {})
    if "$ref" in schema:
        return least(known[schema["$ref"].rpartition("/")[2]], known)
    if "anyOf" in schema:
        nothing = {"type": "null"}
        return None if nothing in schema["anyOf"] else least(schema["anyOf"][0], known)
    if "enum" in schema:
        return schema["enum"][0]
    if schema["type"] == "object":
        return {name: least(one, known) for name, one in schema["properties"].items()}
    return {"array": [], "string": "", "boolean": False, "null": None}.get(schema["type"], 0)


def completion(
    request: Request,
    content: str | None,
    *,
    refusal: str | None = None,
    finish: str = "stop",
    usage: object = USAGE,
    model: object = None,
) -> dict[str, Any]:
    """Return the body of an answer, as OpenAI writes it."""
    message: dict[str, Any] = {
        "role": "assistant",
        "content": content,
        "refusal": refusal,
        "annotations": [],
    }
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": finish}
    return {
        "id": "chatcmpl-emulated",
        "object": "chat.completion",
        "created": 1_790_000_000,
        "model": request.body.get("model") if model is None else model,
        "choices": [choice],
        "usage": usage,
        "service_tier": "default",
        "system_fingerprint": None,
    }


def written(answer: object) -> str:
    """Return an answer as a model writes it: JSON, or a text as it is."""
    return answer if isinstance(answer, str) else json.dumps(answer)
