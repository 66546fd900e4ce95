"""Finds letters and drafts pasted without quote marks: where they begin and where they end."""

import re
from collections.abc import Iterator

from coaching.regexes import regex
from coaching.text import Span

_NAME = r"(?:(?:mr|mrs|ms|mx|dr|prof|professor|aunt|uncle|auntie)\.? )?[^\W\d_][\w.'-]*"
_SALUTATION = regex(
    r"[ \t>*_]*(?:hi|hiya|hey+|hello|helo|dear|good (?:morning|afternoon|evening|day)|greetings"
    r"|morning|yo|hullo|hallo|hej|hei|hola|ciao|bonjour|salut|liebe[rs]?|guten tag|dearest"
    r"|happy (?:birthday|new year|monday|friday)|long time no see|to whom it may concern)"
    rf"(?:,? (?:again|there|team|all|everyone|folks)|,? (?P<name>{_NAME}(?: {_NAME}){{0,2}}"
    r"|\{\{?[^{}\n]{1,30}\}?\}|\[[^\[\]\n]{1,30}\]|<[^<>\n]{1,30}>))?"
    r"(?:\s*[,!.:;—–-]|[ \t]*$|[ \t]*\n|\s*[\U0001f300-\U0001faff☀-➿])",
    re.MULTILINE,
)
_TO_COACH = regex(
    r"[ \t]*(?:hi+|hey+|hello|dear|good \w+|yo|hej|salut|thanks?)[ ,]*"
    r"(?:coach|second thought|bot|guys|y'?all|you(?: guys)?|help|so|i|i'm|quick|my|we|the|not"
    r"|is|what|how|can|could|need|for|that|just|it's|this)\b"
)
_THING = (
    r"(?:messages?|msgs?|e-?mails?|texts?|dms?|notes?|drafts?|letters?|follow[- ]?ups?|replies"
    r"|reply|opener|pitch|invite|post|card|version)"
)
_INTRODUCED = regex(
    rf"(?:^|(?<=[\s(]))(?:(?:here'?s|here is|this is|that'?s|below is) (?:exactly |basically )?"
    rf"(?:what i|how i|(?:the|my) (?:\w+ ){{0,2}}{_THING})[^:\n.?!]{{0,50}}"
    rf"|(?:my|the) (?:\w+ ){{0,3}}{_THING}(?: (?:was|were|is|so far|to [^:\n]{{1,30}}))?"
    r"|(?:pls|plz|please|can (?:u|you)|could (?:u|you))(?: (?:just|help me|quickly))? (?:fix|check"
    r"|look|read|review|edit|rewrite|reword|improve|rate|roast|grade|proof-?read|polish|tweak"
    r"|soften"
    r"|tone)[^:\n]{0,50}"
    r"|(?:fix|check|rewrite|review|edit|improve|rate) (?:this|my)[^:\n]{0,40}"
    r"|i (?:just |then |only )?(?:wrote|sent|said|texted|messaged|emailed|typed|posted|drafted)"
    r"(?: (?:him|her|them|this|that|the following|back|it|\w+))?"
    rf"|(?:body|draft|pasted?|copy|copied|drafting|saying|{_THING}|what i (?:sent|wrote|said|have)"
    r"|is this ok(?:ay)?(?: to send)?)(?: (?:to|for) [^:\n]{1,30})?"
    r")[ \t]*(?::|=|->)[ \t]*"
)
_WHAT_I_WROTE = regex(
    rf"\b(?:what i (?:wrote|sent|said|texted|emailed|messaged|have)|my (?:\w+ )?{_THING}"
    r"|pasted? below|see below|(?:wrote|sent|texted|messaged|emailed|posted|typed) (?:\w+ ){0,2}?(?:this|the following)|posting (?:it|this)|here (?:it|they|this) (?:is|are|goes)|both times|pasting|it below|this ok)\b[^\n]{0,70}$"
)
_SIGN_OFF = regex(
    r"[ \t]*(?:(?:all (?:the |my )?|very |my |with |kind |warm |best |many |yours |lots of |much )*"
    r"(?:best|best (?:wishes|regards)|regards|wishes|cheers|thanks|thank you|thx|sincerely|truly"
    r"|faithfully|yours|love|hugs|warmly|take care|talk soon|speak soon|cordially|xx+|xo(?:xo)*"
    r"|gratefully|appreciatively|ciao|respectfully|salutations)(?: again| in advance| so much)?"
    r"[,.!]*(?: (?!(?:for|to|and|the|you|i|that|it|a|your|from|of)\b)[^\W\d_][\w.'-]*){0,3}"
    r"|[-–—]+ ?[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*)?"
    r"|sent from my \w+)[ \t,.!]*"
)
_ABOUT_IT = regex(
    r"\b(?:sent|texted|emailed|messaged|wrote|written|already|twice|that was|no (?:reply|answer"
    r"|response|word)|nothing"
    r"|silence|crickets|ghosted|ignored|seen|unanswered|she|he|they|her|him|them|he's|she's"
    r"|is (?:it|this|that) (?:ok|okay|too|fine|weird)|what do you think|any advice"
    r"|too (?:much|long|pushy|salesy|needy)|should i|did i|do i|ago|coach|what now|was (?:it|that)"
    r"|haven'?t|hasn'?t|didn'?t|never (?:heard|answered|replied))\b"
)
_STARTS_ABOUT_IT = regex(
    r"[ \t]*(?:(?:i )?(?:sent|emailed|texted|messaged)\b|(?:that was|that's it|no (?:reply|answer"
    r"|response)|nothing (?:back|since|yet)|crickets|silence|is (?:it|this|that) (?:ok|okay|too"
    r"|fine)"
    r"|(?:too|should i|did i|what do you think|she|he) (?:much|long|pushy|send|do|didn|never"
    r"|hasn|is))"
    r")"
)
_THIRD_PERSON = regex(r"\b(?:she|he|him|her|his|he's|she's|hasn'?t|they|them)\b")
_ADDRESSES = regex(
    r"(?<!thank )(?<!thank-)\b(?:you|your|you're|you'd|you'll|u|ur|yours|yourself|you've)\b"
)
_ITEM = regex(r"(?:\(?\d{1,2}[.)]|\(?[a-h]\)|[-*•]) ")
_RULE = regex(r"[ \t]*(?:[-=_*~#]{3,}|\[?(?:end|eom|/?paste)\b[^\n]{0,10})[ \t]*")
_DAY_LINE = regex(
    r"[ \t]*(?:on |then |and )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|(?:first|second|third|1st|2nd|3rd) (?:e-?mail|message|text|one))"
    r"(?:,? \d{4})?[ \t]*[:,-]?[ \t]*"
)
_SHORT_NAME = regex(r"[ \t]*[-–—]*[ \t]*[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,2}[ \t.]*")


def letters(folded: str, rest: str) -> Iterator[Span]:
    """Find the unquoted letters in order; spans leave out the words that announce them.

    `folded` is the whole folded text and `rest` the same with what is already read blanked. A
    letter begins with a salutation at the start of a line or after words that announce it
    ("body:"), and ends with a sign-off or before a paragraph that talks about it.
    """
    lines = line_spans(rest)
    index = 0
    while index < len(lines):
        begin = _beginning(folded, rest, lines, index)
        if begin is None:
            index += 1
            continue
        first, at = begin
        last = _last_line(rest, lines, first)
        yield Span(at, lines[last].start + len(lines[last].of(rest).rstrip()))
        index = last + 1


def line_spans(text: str) -> list[Span]:
    """Cut `text` into its lines, as spans without the line break."""
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return spans


def looks_addressed(body: str) -> bool:
    """Tell whether a folded text speaks to somebody, not about somebody."""
    speaks_to = len(_ADDRESSES.findall(body)) + 2 * bool(_SALUTATION.match(body))
    return speaks_to > len(_THIRD_PERSON.findall(body))


def _beginning(folded: str, rest: str, lines: list[Span], index: int) -> tuple[int, int] | None:
    """Return the line and offset where a letter begins on this line or is announced by it."""
    line = lines[index]
    words = line.of(rest)
    if _greets(rest, lines, index):
        return index, line.start + len(words) - len(words.lstrip())
    if match := _INTRODUCED.search(words):
        return _announced(folded, rest, lines, index, line.start + match.end())
    if _WHAT_I_WROTE.search(words):
        return _announced(folded, rest, lines, index, line.end)
    return None


def _greets(rest: str, lines: list[Span], index: int) -> bool:
    """Tell whether this line greets the contact; the first line of all may greet the coach."""
    words = lines[index].of(rest)
    match = _SALUTATION.match(words)
    if not match or _TO_COACH.match(words):
        return False
    first = not rest[: lines[index].start].strip()
    if match["name"] and not first:
        return True
    if first and not match["name"]:
        return False
    last = index
    while last + 1 < len(lines) and last < index + 40 and lines[last + 1].of(rest).strip():
        last += 1
    paragraph = rest[lines[index].start : lines[last].end]
    return bool(_ADDRESSES.search(paragraph)) and not _THIRD_PERSON.search(paragraph)


def _announced(
    folded: str, rest: str, lines: list[Span], index: int, at: int
) -> tuple[int, int] | None:
    """Return where the text announced before `at` begins, unless it was read already."""
    begin = at
    for line in range(index, min(index + 4, len(lines))):
        begin = max(begin, lines[line].start)
        words = folded[begin : lines[line].end]
        if not words.strip():
            continue
        begin += len(words) - len(words.lstrip())
        if rest[begin] != folded[begin]:
            return None
        body = rest[begin : lines[line].end]
        if _ITEM.match(body):
            return None  # a list is read item by item
        fits = looks_addressed(body) or (
            len(body.split()) > 3 and not _ABOUT_IT.search(body) and line > index
        )
        return (line, begin) if fits else None
    return None


def greets(words: str) -> bool:
    """Tell whether a folded line opens with a salutation that is not the coach's."""
    return bool(_SALUTATION.match(words)) and not _TO_COACH.match(words)


def is_rule(words: str) -> bool:
    """Tell whether a line only separates ("-----", "[end]")."""
    return _RULE.fullmatch(words) is not None


def ends_before(rest: str, lines: list[Span], last: int, following: int) -> bool:
    """Tell whether a letter whose last line is `last` ends before the line `following`."""
    words = lines[following].of(rest)
    if _RULE.fullmatch(words) or _DAY_LINE.fullmatch(words) or _STARTS_ABOUT_IT.match(words):
        return True
    return following > last + 1 and _talks_about_it(rest, lines, following)


def signed_off(rest: str, lines: list[Span], index: int) -> int | None:
    """Return the last line of the sign-off (its name included) if this line begins one."""
    if not _SIGN_OFF.fullmatch(lines[index].of(rest)):
        return None
    following = _next_line(rest, lines, index)
    if following is not None and _SIGN_OFF.fullmatch(lines[following].of(rest)):
        return None  # "Thank you." before "Kind regards"
    return _with_name(rest, lines, index)


def _last_line(rest: str, lines: list[Span], first: int) -> int:
    """Return the last line of the letter that begins on line `first`."""
    last = first
    while (following := _next_line(rest, lines, last)) is not None:
        if ends_before(rest, lines, last, following):
            return last
        if (signed := signed_off(rest, lines, following)) is not None:
            return signed
        if _is_bare_name(rest, lines, following):
            return following
        last = following
    return last


def _is_bare_name(rest: str, lines: list[Span], index: int) -> bool:
    """Tell whether a line is one word that closes a paragraph: a name without "Best,"."""
    words = lines[index].of(rest).strip(" \t-–—.")
    closes = index + 1 == len(lines) or not lines[index + 1].of(rest).strip()
    follows = index > 0 and bool(lines[index - 1].of(rest).strip())
    return closes and follows and words.isalpha() and len(words) < 13


def _next_line(rest: str, lines: list[Span], index: int) -> int | None:
    """Return the next line with words on it, at most three lines on."""
    for line in range(index + 1, min(index + 4, len(lines))):
        if lines[line].of(rest).strip():
            return line
    return None


def _with_name(rest: str, lines: list[Span], index: int) -> int:
    """Return the line of the name under a sign-off, or the sign-off itself."""
    bare = lines[index].of(rest).rstrip().endswith((",", "!", "."))
    following = index + 1
    if following < len(lines) and _SHORT_NAME.fullmatch(lines[following].of(rest)):
        short = len(lines[following].of(rest).split()) <= (3 if bare else 2)
        return following if short else index
    return index


def _talks_about_it(rest: str, lines: list[Span], index: int) -> bool:
    """Tell whether the paragraph that begins here is about the letter, not part of it."""
    last = index
    while last + 1 < len(lines) and last < index + 40 and lines[last + 1].of(rest).strip():
        last += 1
    paragraph = rest[lines[index].start : lines[last].end]
    about = len(_ABOUT_IT.findall(paragraph)) + len(_THIRD_PERSON.findall(paragraph))
    return about > len(_ADDRESSES.findall(paragraph))
