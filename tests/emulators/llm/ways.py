"""The ways in which a request is answered, by name; each takes what it needs by keyword.

What a way is given comes as JSON too, so that a server in another process can be told.
"""

import asyncio
import gzip
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from tests.emulators.llm.answering import completion, least, written
from tests.emulators.llm.line import Line, Request

Answerer = Callable[[Request], object]
"""What a good model says to a request: an object for JSON, or a text."""

Way = Callable[..., Awaitable[None]]

_PAGE = b"<!doctype html><title>Sign in</title><p>Please sign in to this network."
_FORM = "This response_format type is unavailable now"
_FORM_500 = (
    "[{'type': 'literal_error', 'loc': ('body', 'response_format', 'type'), 'msg': \"Input should"
    " be 'text' or 'json_object'\"}]"
)


async def good(line: Line, request: Request, good: Answerer, **more: Any) -> None:
    """Answer as a good model."""
    await line.json(completion(request, written(good(request)), **more))


async def answer(line: Line, request: Request, good: Answerer, *, content: Any) -> None:
    """Answer with this: an object, or a text as it is."""
    await line.json(completion(request, written(content)))


async def around(
    line: Line, request: Request, good: Answerer, *, before: str = "", after: str = ""
) -> None:
    """Put something around what a good model says: thoughts, a fence, sentences."""
    await line.json(completion(request, before + written(good(request)) + after))


async def refusal(line: Line, request: Request, good: Answerer) -> None:
    """Refuse, as a model does that minds what it was asked."""
    await line.json(completion(request, None, refusal="I'm sorry, I can't help with that."))


async def null(line: Line, request: Request, good: Answerer) -> None:
    """Say nothing at all."""
    await line.json(completion(request, None))


async def length(line: Line, request: Request, good: Answerer) -> None:
    """Stop in the middle, at the limit."""
    await line.json(completion(request, written(good(request))[:-5], finish="length"))


async def content_filter(line: Line, request: Request, good: Answerer) -> None:
    """Be stopped by a filter."""
    await line.json(completion(request, "", finish="content_filter"))


async def page(line: Line, request: Request, good: Answerer, *, status: int = 200) -> None:
    """Show a web page, as a proxy does that wants somebody to sign in."""
    await line.raw(_PAGE, status, {"content-type": "text/html"})


async def error_200(line: Line, request: Request, good: Answerer) -> None:
    """Tell of an error as if all were well."""
    await line.json({"error": {"message": "upstream failed", "code": 502}})


async def body(line: Line, request: Request, good: Answerer, *, body: Any) -> None:
    """Answer with any JSON."""
    await line.json(body)


async def raw(line: Line, request: Request, good: Answerer, *, text: str, times: int = 1) -> None:
    """Answer with any text, so many times over, as if it were JSON."""
    await line.raw((text * times).encode(), headers={"content-type": "application/json"})


async def malformed(line: Line, request: Request, good: Answerer) -> None:
    """Answer with JSON that ends in the middle."""
    raw = json.dumps(completion(request, "{}")).encode()[:-20]
    await line.raw(raw, headers={"content-type": "application/json"})


async def status(
    line: Line,
    request: Request,
    good: Answerer,
    *,
    number: int,
    message: str = "something is wrong",
    headers: Mapping[str, str] | None = None,
) -> None:
    """Answer with an error."""
    error = {"message": message, "type": "emulated", "param": None, "code": None}
    await line.json({"error": error}, number, headers)


async def echo(line: Line, request: Request, good: Answerer, *, number: int = 400) -> None:
    """Answer with an error that repeats all that was said, in its first line too."""
    said = json.dumps({"error": {"message": request.user}}).encode()
    reason = request.user.encode("ascii", "replace").decode()[:200]
    headers = {"content-type": "application/json", "x-request-id": reason}
    await line.raw(said, number, headers, reason=reason)


async def json_object_only(
    line: Line, request: Request, good: Answerer, *, number: int = 400
) -> None:
    """Refuse a schema, as some servers do with a 400 and some with a 500."""
    if request.form == "json_object":
        return await answer(line, request, good, content=good(request))
    return await status(line, request, good, number=number, message=_form_message(number))


async def no_form(line: Line, request: Request, good: Answerer, *, number: int = 400) -> None:
    """Refuse every form."""
    await status(line, request, good, number=number, message=_form_message(number))


async def form_ignored(line: Line, request: Request, good: Answerer) -> None:
    """Take a schema and not look at it, as some servers do: only words help."""
    said: object = {"reply": "Sure!"} if request.form == "json_schema" else good(request)
    await answer(line, request, good, content=said)


async def drip(line: Line, request: Request, good: Answerer, *, seconds: float = 0.5) -> None:
    """Write a good answer, a byte at a time."""
    raw = json.dumps(completion(request, written(good(request)))).encode()
    headers = {"content-type": "application/json", "content-length": str(len(raw))}
    await line.head(200, headers)
    for one in raw:
        await line.bytes(bytes([one]))
        await asyncio.sleep(seconds)


async def hang(line: Line, request: Request, good: Answerer, *, seconds: float = 3600) -> None:
    """Say nothing for long; then what a good model says, too late."""
    await asyncio.sleep(seconds)
    await line.json(completion(request, written(good(request))))


async def half_close(line: Line, request: Request, good: Answerer) -> None:
    """End in the middle of an answer."""
    raw = json.dumps(completion(request, written(good(request)))).encode()
    await line.raw(raw[: len(raw) // 2], length=len(raw))
    line.end()


async def close(line: Line, request: Request, good: Answerer) -> None:
    """Close the connection without a word."""
    line.close()


async def reset(line: Line, request: Request, good: Answerer) -> None:
    """Tear the connection."""
    line.tear()


async def redirect(
    line: Line, request: Request, good: Answerer, *, to: str, number: int = 307
) -> None:
    """Send whoever asks somewhere else."""
    await line.raw(b"", number, {"location": to})


async def flood(line: Line, request: Request, good: Answerer) -> None:
    """Answer without an end."""
    await line.head(200, {"content-type": "application/json", "transfer-encoding": "chunked"})
    part = b" " * 65_536
    while True:
        await line.bytes(b"%x\r\n%s\r\n" % (len(part), part))


async def packed(line: Line, request: Request, good: Answerer) -> None:
    """Answer with little that unpacks to very much."""
    raw = gzip.compress(b" " * 50_000_000)
    await line.raw(raw, headers={"content-type": "application/json", "content-encoding": "gzip"})


async def cookie(line: Line, request: Request, good: Answerer) -> None:
    """Hand over a cookie with a good answer."""
    said = completion(request, written(good(request)))
    await line.json(said, headers={"set-cookie": "who=you; Path=/"})


def least_of(request: Request) -> object:
    """Return the least that fits what was asked for: what a model says unless told otherwise."""
    return least(request.schema)


def _form_message(number: int) -> str:
    return _FORM if number == 400 else _FORM_500


WAYS: Mapping[str, Way] = {
    one.__name__: one
    for one in (
        good,
        answer,
        around,
        refusal,
        null,
        length,
        content_filter,
        page,
        error_200,
        body,
        raw,
        malformed,
        status,
        echo,
        json_object_only,
        no_form,
        form_ignored,
        drip,
        hang,
        half_close,
        close,
        reset,
        redirect,
        flood,
        packed,
        cookie,
    )
}
