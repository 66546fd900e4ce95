"""Facts of a message that its rewritten lines may keep: the name, the meeting, the firm."""

from collections.abc import Iterator, Mapping

from coaching.audit.letter import Letter
from coaching.regexes import regex
from coaching.situation import Tie
from coaching.text import Span

_NAME = regex(
    r"\A\s*(?:(?:[Hh]i|[Hh]ey|[Hh]ello|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Hh]iya|"
    r"[Tt]hanks|[Ss]orry|[Hh]appy [Bb]irthday)(?: again)?,? )?"
    r"(?P<name>(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? )?[^\W\d_]{2,20}(?:[-'][^\W\d_]{2,20})?)[,!:]"
)
_NO_NAME = frozenset(
    "hi hey hello dear thanks sorry there all everyone friend friends team sir madam folks ladies "
    "guys bro dude man mate wow fine ok okay so well yes no please also just bump anyway actually "
    "congrats congratulations great nice cool look listen first ladies again honey hun babe girl "
    "love lovely subject happy".split()
)
_EVENT = regex(
    r"\b(?:meet|met|meeting|seeing|chatting|talking|connecting|spoke|talked|chatted|connected)"
    r"(?: (?!at |for |about )[\w']{1,20}){0,5}? (?:at|after) "
    r"(?P<event>(?:the |a |[A-Z]|last )[^.,;:!?()\n]{2,40})(?=[.,;:!?(\n]|$)"
)
_EVENT_ENDS = regex(r" (?:and|on|in|last|but|when|where|which|that|for|so|who|because|yesterday)\b")
_DAY = regex(
    r"\b(?:met|meet|meeting|spoke|talked|chatted|seeing|connected)(?: [\w']{1,20}){0,6}? "
    r"(?:on|last) (?P<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
_THING = regex(
    r"\b(?P<whose>our|my)(?: [\w-]{1,20}){0,3}? (?P<thing>platform|app|software|"
    r"course|book|podcast|shop|studio|company|business|workshop|newsletter|programme|program|"
    r"bakery|album|agency|plan)\b"
)
_WORK = regex(
    r"\b(?:proposal|invoice|quote|contract|application|interview|role|position|approval|approve|"
    r"renew\w*|project|order|payment|review|client|customer|meeting|report|candidate)\b"
)
_PROCESS_TIES = frozenset({Tie.CLIENT_PROSPECT, Tie.RECRUITER_HIRING})
_LONGEST = 40


def facts(letter: Letter, caught: Mapping[str, Span]) -> dict[str, str]:
    """Return the slots a rewritten line may fill, as words of the message itself."""
    return dict(_from_text(letter.text)) | dict(_from_catch(letter.text, caught))


def at_work(letter: Letter) -> bool:
    """Tell whether the message belongs to a process (a quote, an application), not to a bond."""
    return letter.tie in _PROCESS_TIES or bool(_WORK.search(letter.folded))


def _from_text(text: str) -> Iterator[tuple[str, str]]:
    name = _NAME.match(text)
    if name and name["name"].casefold() not in _NO_NAME and name["name"][0].isupper():
        yield "name", name["name"]
    event = _EVENT.search(text)
    if event:
        yield "event", _EVENT_ENDS.split(event["event"])[0].strip()
    day = _DAY.search(text)
    if day:
        yield "day", f"{day['day']}day"
    thing = _THING.search(text)
    if thing:
        yield "thing", f"{thing['whose']} {thing['thing']}"


def _from_catch(text: str, caught: Mapping[str, Span]) -> Iterator[tuple[str, str]]:
    for slot, span in caught.items():
        words = span.of(text).strip()
        if words and words[0].isupper() and len(words) <= _LONGEST:
            yield slot, words.split(" by ")[0]
