"""Which drafts a model may bring in: what no draft may do, and what no draft of a model may."""

from coaching.answer import Action, Draft
from coaching.deciding.facts import NEAR_TIES
from coaching.drafting import breaches
from coaching.drafting.joining import joined
from coaching.reading.who.naming import GIVEN
from coaching.regexes import regex
from coaching.situation import Channel
from coaching.sought import Sought
from coaching.text import fold
from coaching.voice.bounds import BOUNDS
from coaching.voice.page import Page, is_no_word
from coaching.voice.rude import rude

_GREETING = regex(
    r"(?:\A|\n)\s*(?:(?P<hello>hi|hey|hello|hiya|dear|yo|good (?:morning|afternoon|evening)|morning|heya|salut|hallo)"
    r"(?: there| my)? )?(?P<name>[^\W\d_][\w'’.\-]*(?: [^\W\d_][\w'’.\-]*){0,2}?)\s*(?:[,:\-]|\Z|\n)"
)
_NOBODY = frozenset(
    "there again all you stranger old friend love dear mate it's its this just so".split()
)
_SORRY = regex(r"\b(?:sorry|apologi\w+|my apologies|forgive|i regret)\b")
_WANTS_MORE = joined(
    r"\bwhenever\b|\blet me know\b|\bhear from you\b|\bget back\b|\bwould (?:love|like)\b|\bi'd (?:love|like)\b|\bhope (?:we|you'll|to|you can|you will)\b",
    r"\b(?:meet|talk|call|catch up|chat|coffee|one day|some ?time|someday|still friends|another chance|make it up|explain)\b|\bif you (?:want|ever|feel|like|change)\b|\b(?:but|because)\b",
)
_TENDER = Sought(
    r"\b(?:(?:i |we )?(?:love|adore) (?:you|u)|in love|xoxo|xx|kiss(?:es)?|babe|baby|darling|sweetheart|honey|my dear(?:est)?|sexy|beautiful|gorgeous)\b"
)
_SHORTEST_THOUGHT = 3  # words of a first thought that would be known again
_LEFT_OFF = regex(
    r"\b(?:no need|(?:don't|needn't|do not)(?: have| need)?(?: to)?)(?: to)? \w+(?: me)?(?: back)?\b"
)


def draft_faults(draft: Draft, page: Page) -> tuple[str, ...]:
    """Return the names of the rules a model's draft breaks, none if it may be shown.

    Names are those of `drafting.breaches`, of `BOUNDS` and of `RUDE`, and: blanks, subject,
    greets_another, no_apology, asks_after_all, gives_away, invented, made_up.
    """
    situation, action = page.answer.situation, page.answer.decision.action
    body, words = fold(draft.body), f"{draft.subject or ''}\n{draft.body}"
    apology = action is Action.APOLOGISE_AND_STEP_BACK
    checks = {
        "blanks": bool(draft.blanks),
        "subject": draft.subject is not None and draft.channel is not Channel.EMAIL,
        "greets_another": _greets_another(body, page),
        "no_apology": apology and _SORRY.search(body) is None,
        "asks_after_all": apology and _asks(body),
        "gives_away": _gives_away(body, page),
        "invented": page.invents(words),
        "made_up": page.makes_up(words),
        "too_tender": _too_tender(body, page),
    }
    bounds = (name for name, breaks in BOUNDS.items() if breaks(words.strip(), page))
    broken = (name for name, found in checks.items() if found)
    rudeness = sorted(rude(fold(words), page.given.folded))
    found = (*breaches(draft, situation, action), *rudeness, *bounds, *broken)
    return tuple(dict.fromkeys(found))


def _asks(body: str) -> bool:
    """Tell whether an apology wants anything after all; "no need to call back" wants nothing."""
    said = _LEFT_OFF.sub(" ", body)
    return "?" in said or _WANTS_MORE.search(said) is not None


def _greets_another(body: str, page: Page) -> bool:
    """Tell whether a draft is addressed to somebody else than the contact."""
    match = _GREETING.match(body)
    if match is None:
        return False
    words = frozenset(match["name"].replace(".", "").split())
    strangers = words - page.called
    others = _others(page)
    greeted = match["hello"] is not None
    return any(one in GIVEN or one in others or (greeted and is_no_word(one)) for one in strangers)


def _others(page: Page) -> frozenset[str]:
    contacts = page.answer.situation.contacts[1:]
    return frozenset(word for one in contacts for word in fold(one.name).split())


def _too_tender(body: str, page: Page) -> bool:
    """Tell whether a draft speaks of love, to somebody else than family or in other words than theirs."""
    near = page.answer.situation.relationship in NEAR_TIES
    found = _TENDER.finditer(body)
    return not near and any(one[0] not in page.given.folded for one in found)


def _gives_away(body: str, page: Page) -> bool:
    """Tell whether a draft tells the contact what the user feared, in the words told to the coach."""
    thought = fold(page.answer.situation.first_thought or "").strip(" .!?")
    return len(thought.split()) >= _SHORTEST_THOUGHT and thought in body
