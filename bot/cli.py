"""The command line: what can be asked, with examples. The work is imported when it is needed."""

import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot import clock, data, doctor, operating, queueing, talking, working
from bot.errors import InputError
from bot.refusing import refusing

if TYPE_CHECKING:
    from bot.answering import Answerer

NO_TEXT = (
    "There is no text. Give it in quotes, pipe it in and say -, or name a file with --jsonl. "
    "For a conversation: second-thought chat"
)

app = typer.Typer(
    name="second-thought",
    rich_markup_mode=None,  # plain help: rich alone would take longer than the rest
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Text = Annotated[
    str | None, typer.Argument(metavar="TEXT|-", help="The text itself; - reads it from stdin.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print the record as one line of JSON.")]
Jsonl = Annotated[
    Path | None,
    typer.Option(
        "--jsonl",
        metavar="FILE",
        help='Answer a file with one {"id": ..., "text": ...} a line; - is stdin.',
    ),
]
Now = Annotated[
    str | None,
    typer.Option("--now", metavar="ISO", help="Answer as of this day (2026-11-22), not today."),
]


def _show_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"second-thought {version('second-thought')}")
        raise typer.Exit


@app.callback(
    epilog="\b\nExamples:\n"
    "  second-thought chat\n"
    '  second-thought coach "emailed Dana three times since august, nothing"\n'
    '  second-thought audit "Just following up on my last three messages"'
)
def start(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="Print the version and exit.",
            is_eager=True,
            callback=_show_version,
        ),
    ] = False,
) -> None:
    """A coach for when somebody hasn't answered.

    A likelier second thought, one first action with its date, and the words. Offline unless you
    choose a model; it never writes to anybody for you.
    """


@app.command(
    epilog="\b\nExamples:\n"
    "  second-thought chat\n"
    '  echo "texted my cousin twice, nothing" | second-thought chat'
)
def chat() -> None:
    """Talk to the coach in this terminal. Without a terminal: one message a line."""
    from bot.console import converse

    with refusing():
        converse()


@app.command(
    epilog="\b\nExamples:\n"
    '  second-thought coach "emailed Dana three times since august, nothing"\n'
    "  second-thought coach - < situation.txt\n"
    '  second-thought coach --json --now 2026-11-22 "called Sam twice last week"\n'
    "  second-thought coach --jsonl situations.jsonl > answers.jsonl"
)
def coach(text: Text = None, jsonl: Jsonl = None, as_json: AsJson = False, now: Now = None) -> None:
    """Answer one situation, or one a line, without memory."""

    def answerer() -> "Answerer":
        from bot.answering import Coach

        return Coach(day)

    day = _day(now)
    _answer(answerer, text, jsonl, as_json)


@app.command(
    epilog="\b\nExamples:\n"
    '  second-thought audit "Just following up on my last three messages"\n'
    "  second-thought audit --json - < message.txt\n"
    "  second-thought audit --jsonl messages.jsonl > audits.jsonl"
)
def audit(text: Text = None, jsonl: Jsonl = None, as_json: AsJson = False) -> None:
    """Look in the mirror: judge a message you sent, or are about to send."""

    def answerer() -> "Answerer":
        from bot.answering import Auditor

        return Auditor()

    _answer(answerer, text, jsonl, as_json)


def _answer(
    answerer: Callable[[], "Answerer"], text: str | None, jsonl: Path | None, as_json: bool
) -> None:
    from bot import batch, loading

    if jsonl is not None and text is not None:
        raise typer.BadParameter("give a TEXT or --jsonl FILE, not both")
    with refusing():
        if jsonl is not None:
            raise typer.Exit(batch.answer_all(jsonl, answerer))
        given = _given(text)
        with loading.undisturbed():
            answering = answerer()
        said = batch.as_json(answering.record(given)) if as_json else answering.reply(given)
        typer.echo(said)


def _given(text: str | None) -> str:
    """Return the text to answer: the argument, or all of stdin."""
    from bot.inputs import text_from, usable

    if text is not None and text != "-":
        return usable(text, "TEXT")
    if sys.stdin.isatty():
        if text is None:
            raise InputError(NO_TEXT)
        typer.echo("Type or paste the text, then press Ctrl-D on a line of its own.", err=True)
    return text_from(sys.stdin.buffer, "stdin")


def _day(now: str | None) -> date:
    if now is None:
        return clock.today()
    try:
        day = datetime.fromisoformat(now).date()
    except ValueError as error:
        wanted = "a date like 2026-11-22 or 2026-11-22T09:00"
        raise typer.BadParameter(f"{now!r} is not {wanted}", param_hint="--now") from error
    if not 1970 <= day.year <= 2200:
        raise typer.BadParameter("the year must lie between 1970 and 2200", param_hint="--now")
    return day


data.add_to(app)
operating.add_to(app)
talking.add_to(app)
working.add_to(app)
queueing.add_to(app)
doctor.add_to(app)
