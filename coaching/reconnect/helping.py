"""What can be asked for, with an example each, and why the coach advises as it does."""

from coaching.messages import Listing
from coaching.reconnect import saying
from coaching.reconnect.finding import add_choice
from coaching.text import fold
from coaching.turn import Ask, Command, Turn

TOPICS = (
    "picks", "add", "edit", "who", "show", "tide", "sphere", "week", "rest", "remind",
    "settings", "import", "export", "link", "privacy", "forget",
)  # fmt: skip
VOICE = "voice"
"""A topic only where a language model is set up."""
_SAME = {
    "pick": "picks", "weekly": "picks", "reconnect": "picks", "note": "edit", "rename": "edit",
    "alias": "edit", "cadence": "edit", "let": "rest", "let go": "rest", "wake": "rest",
    "reminders": "remind", "reminder": "remind", "setting": "settings", "list": "who",
    "search": "who", "delete": "forget", "data": "privacy", "timeline": "show",
    "picture": "tide", "pictures": "tide", "look": "tide", "circle": "sphere", "review": "week",
    "unlink": "link", "connect": "link", "model": VOICE, "ai": VOICE,
}  # fmt: skip
_WHY = frozenset(("why", "method", "evidence", "research", "science", "sources", "studies"))
REASONS = ("hello", "one_step", "waiting", "voice", "silence", "reframe", "thumb", "manners")
"""Why the coach advises as it does; `docs/coaching.md` has all of it."""


def _help(ask: Ask) -> Turn:
    topic = fold(ask.words).strip(" .!?/\"'“”")
    topic = _SAME.get(topic, topic)
    if topic in _WHY:
        return _why(ask)
    topics = _topics(ask)
    if topic in topics:
        return saying.turn(ask, saying.text(ask, f"help/more/{topic}"))
    lines = tuple(saying.line(ask, f"help/commands/{name}") for name in topics)
    title = saying.line(ask, "help/title")
    return saying.turn(ask, Listing(title, lines, saying.line(ask, "help/closing")))


def _topics(ask: Ask) -> tuple[str, ...]:
    return (*TOPICS[:-1], VOICE, *TOPICS[-1:]) if ask.known.model else TOPICS


def _why(ask: Ask) -> Turn:
    lines = tuple(saying.line(ask, f"help/evidence/{reason}") for reason in REASONS)
    title, closing = (saying.line(ask, f"help/evidence/{name}") for name in ("title", "closing"))
    return saying.turn(ask, Listing(title, lines, closing))


def unknown(ask: Ask, word: str) -> Turn:
    """Say that there is nobody and no command of that name, and what there is."""
    known = ", ".join(_topics(ask))
    name = saying.clipped(word, 60)
    said = saying.text(ask, "help/unknown", name=name, commands=known)
    add = add_choice(ask, word)
    return saying.turn(ask, said, *((saying.offered(add),) if add else ()))


COMMANDS = {"help": Command(_help)}
