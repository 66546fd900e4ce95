"""Reads what has happened since: sent, answered, talked, let go, left in peace.

Only a short message that tells one of these and nothing of a silence is news; anything with a
"but", a "not" or a question in it is a situation and is coached. What is read wrong is undone
with one word, what is not read is coached: so doubt means None.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from coaching.conversation.commands import command
from coaching.reading.attempts.channels import mentions
from coaching.reading.lexicon.roles import ROLES
from coaching.reading.times.expressions import time_words
from coaching.reconnect.resting import until
from coaching.situation import Channel, Intent, Side, Situation, Somebody, Tie
from coaching.text import fold, spelled

LONGEST = 160
"""Characters of news, what was sent (after a colon) left aside."""


class Kind(Enum):
    """What has happened."""

    SENT = auto()
    REACHED = auto()  # sent to somebody nobody was waiting for
    ANSWERED = auto()
    TALKED = auto()
    LET_GO = auto()
    REST = auto()


@dataclass(frozen=True, slots=True)
class News:
    """What has happened, with whom, how, on what day, who began it, and the words that were sent.

    `until` is the day a rest ends, where one was named. Of what was sent, `place` says which of the
    drafts it was ("the second one"), and `written` that it was no call. `logged` is what was filled
    in: whoever is named there is meant, known or not.
    """

    kind: Kind
    on: date
    somebody: Somebody | None = None
    tie: Tie | None = None
    channel: Channel | None = None
    text: str = ""
    side: Side = Side.USER
    until: date | None = None
    place: int | None = None
    written: bool = False
    logged: bool = False


_DOUBT = re.compile(
    r"\b(?:not|never|nothing|none|nobody|no (?:reply|answer|response|word|luck)|ignor\w*|ghost\w*"
    r"|silen\w*|unanswered|still|yet|without|since then|left me on|on read|but|should|could|want"
    r"|wanted|wish|if|whether|unless|how|what|why|hope|hoping|would|might|twice|times|again and again"
    r"|used to|before|until we|last time)\b|n't\b|n’t|\?"
)
_NO_ANSWER = re.compile(
    r"\b(?:not|never|nothing|no (?:reply|answer|response|word)|none|nobody|ignor\w*|ghost\w*|silen\w*"
    r"|(?<!time )since|still|yet|if|whether|before|used to|last time|until|hope|hoping|would|should|could|might"
    r"|how|why|what)\b|n't\b|\?"
    r"|\b(?:and|but|so|then),? (?:then )?i(?:'ve| have)?(?: (?:then|also|just|already|even))* (?:wrote|texted|called|emailed|messaged|rang|sent|tried|replied|answered|written)\b"
)
_HARSH = re.compile(r"\bcall(?:ed|s) me (?:an?|out|names|crazy|selfish|stupid|needy|clingy|too)\b")
_QUESTION = re.compile(r"\?|\b(?:should|could|would|can|do|if|whether|how|what|why)\b")
_WHO = r"(?:her|him|them|it|this(?: one)?|that(?: one)?|(?:my |the )?[\w'’.-]+(?: [\w'’.-]+)?)"
_INTENDS = (
    r"(?:i'?m |i am |i'?ll |i will |i'?d rather |i think |let'?s |let us |ok(?:ay)?,? |time to "
    r"|i'?ve decided to |gonna |going to |just )*"
)
_LET_GO = re.compile(
    _INTENDS + rf"(?:let(?:ting)? {_WHO} go|giv(?:e|ing) up(?: on {_WHO})?"
    rf"|(?:done|finished) (?:with|chasing|trying(?: with)?|waiting for) {_WHO}"
    rf"|drop(?:ping)? (?!all\b|every|the reminder)(?:it with )?{_WHO}|mov(?:e|ing) on(?: from {_WHO})?|forget(?:ting)? about {_WHO}"
    rf"|(?:not|won'?t|stop(?:ping)?) (?:going to |gonna )?(?:writ|chas|text|contact|bother|call|messag|email)\w*"
    rf"(?: to)? {_WHO}(?: any ?more| again| ever again)+|stop(?:ping)? (?:chasing|waiting for) {_WHO})"
    r"(?: now| then| for good)?"
)
_REST = re.compile(
    _INTENDS + rf"(?:let(?:ting)? {_WHO} rest|leav(?:e|ing) {_WHO} (?:alone|in peace|be)"
    r"|leav(?:e|ing) it(?: (?:there|at that|for now|alone|be))?"
    rf"|giv(?:e|ing) {_WHO} (?:some |a bit of |a little )?(?:space|room|time|peace)|giv(?:e|ing) it a rest"
    rf"|put(?:ting)? {_WHO} on (?:hold|ice)|(?:rest|pause|park) {_WHO}|rest)"
    r"(?: for now| for a (?:while|bit)| now| then)?"
)
_TIME_TAIL = re.compile(r"\b(?:until|till|for|over)\b.*")
_ANSWERED = re.compile(
    r"\b(?:heard (?:back )?from|(?:got|had) an? (?:\w+ ){0,2}(?:text|email|mail|message|call|letter|card|reply"
    r"|answer|voicemail|voice note|postcard|note) from|(?:back in|got in) touch|reached out to me"
    r"|(?:wrote|rang|called|phoned|texted|emailed|messaged)(?: to)? me\b"
    r"|sent me an? (?:\w+ ){0,2}(?:text|email|message|voice note|voicemail|photo|card|letter|reply|note|dm)"
    r"|(?:wrote|called|texted|emailed|messaged|got|phoned|rang|pinged)"
    r"(?: me)? back|answered|replied|responded|got back to me|picked up|(?<=she |.he )picked|returned my (?:call|email|message))\b"
)
_THEY_ANSWERED = re.compile(
    r"(?:(?:and|oh|hey|ok|so|well|guess what|update|good news|wow)[,: ]+)*"
    rf"(?:she|he|they|somebody|{_WHO})(?:'s)?(?: (?:just|finally|has|have|did|actually|even|already))*"
    rf" {_ANSWERED.pattern[2:]}"
)
_REACHED_OUT = re.compile(
    r"(?:(?:and|oh|omg|hey|ok|so|well|guess what|update|good news|wow|yay|lol|nvm|never mind|actually)[,: ]+)*"
    rf"(?!(?:i|we|you|just|then|and)\b)(?:she|he|they|{_WHO})"
    r"(?:'s| has| have)?(?: (?:just|finally|actually|even|already|then|now))*"
    r" (?:(?:called|rang|phoned|texted|wrote|emailed|messaged|dmed|dm'd|pinged|snapped|facetimed|got back|hit me back|came back to me)"
    r"|don (?:finally )?(?:reply|answer|call|text|message)(?= (?:o+h?|finally|at last|me back|back)$))"
    r"(?: me)?(?: back)?(?: (?:today|yesterday|just now|now|last night|this (?:morning|afternoon|evening)"
    r"|tonight|on \w+day|finally|at last|lol|haha|o+h?|too|already|in the end))*"
    r"(?P<tail> (?:to (?:say|thank|tell|ask|apologi[sz]e|wish|let me know)|and (?:said|apologi[sz]ed|told|asked|explained)"
    r"|about|saying|on (?:my|his|her|their)|(?:me )?(?:happy|merry|sorry|hi|hello|thanks|thank you))\b.*|[,;.!:] .*)?"
)
_CAME = re.compile(r"^(?:\w+ ){0,2}(?:heard (?:back )?from|(?:got|had) an? [\w ]{0,24} from) \w")
_TALKED = re.compile(
    r"\b(?:(?:we|i|and i|and me)\b[^.!?:]{0,24}?\b(?:talked|spoke|chatted|caught up|hung out|facetimed|zoomed)\b"
    r"|(?:had|grabbed|went for|shared|over)\b(?: \w+){0,3} (?:chat|talk|call|coffee|tea|lunch|dinner"
    r"|breakfast|brunch|drinks?|beers?|walk|catch[- ]?up|meal|conversation)\b"
    r"|^(?:just |finally |i |we |today )*(?:met|met up|meeting up|saw|visited|ran into|bumped into)\b"
    r"|^(?:just |finally |i |we )*(?:spoke|talked|chatted|caught up) (?:to|with)\b"
    r"|(?:we|and i)(?:'ve| have|'re| are)? (?:all )?(?:good|fine|ok(?:ay)?|friends|talking|in touch)(?: again| now)+"
    r"|(?:we|and i)(?:'ve| have)? (?:made up|made peace|patched (?:it|things) up|sorted (?:it|things|everything) out"
    r"|talked it (?:out|over|through)))"
)
_EDITED = (
    r"(?:(?:changed|edited|tweaked|shortened|reworded|rewrote|adapted|adjusted|personali[sz]ed|cut)"
    r" (?:it|that|the \w+|a \w+|some \w+|your \w+)(?: (?:a )?(?:bit|little|lot)| slightly| up| down| myself)*"
    r",? (?:and|then|but) )?"
)
_SENT = re.compile(
    r"^(?:(?:thanks|thank you(?: so much)?|ta|cheers|perfect|great|love it|nice|cool|kk?|yep|yup|ok(?:ay)?|so|well|done|right|alright|just|finally|and|then|yes|yep|i|i'?ve|i have|have"
    r"|ended up|went ahead and|now|actually|in the end|did it|took your advice and|like you said)[,!. ]+)*"
    + _EDITED
    + r"(?:(?:then|i) )?(?:sent|sending|texted|emailed|e-mailed|mailed|messaged|dmed|wrote|called|rang|phoned|posted|pinged"
    r"|whatsapped|left (?:(?:her|him|them) )?a (?:voicemail|message|note)|reached out|dropped (?:her|him|them|it|a)|(?:hit|pressed|clicked) send|put it in the (?:post|mail|box)"
    r"|(?:went with|used|took|chose|picked) (?:(?:the|your|ur) (?:\w+ ){0,2}(?:draft|one|version|words|text|email|note|letter|message|lines?|whatsapp|dm|call|voicemail)"
    r"|(?:email|text|whatsapp|linkedin|the phone|a call|a letter|a card|sms)$))\b"
    r"|^(?:it'?s|its|that'?s|message|text|email|note|letter|card)(?: is| has| just| been| all)* (?:sent|gone out|in the post)$"
)
_CHANGED = re.compile(
    r",? (?:but|though|and)? ?(?:i )?(?:changed|edited|tweaked|shortened|left out|added|cut|with a)\b.*"
)
_ENDS = re.compile(r"(?<=[.!?;])\s+")
_AHEAD = re.compile(
    r"\b(?:is|are|am|will|gonna|going to|let'?s|says?|said|wants?|come|meet(?:ing)?|see you)\b|['’](?:ll|re|m)\b|['’]s (?:\w+ing|going to)\b"
)
"""What a sentence says of a day to come: "someone is coming on thursday"."""

_PLACES = {"first": 0, "1st": 0, "top": 0, "second": 1, "2nd": 1, "other": 1, "third": 2, "3rd": 2}
_PLACE = re.compile(
    rf"\b(?:the|your|ur) (?P<place>{'|'.join(_PLACES)})(?: (?:one|draft|version|text|message))?$"
)
_MORE = re.compile(r"\b(?:another (?:one|text|message|email|dm)?|one more|two more|a few more)\b")
_WRITTEN = re.compile(r"\b(?:sent|sending|send|posted|mailed)\b")
_BY_POST = re.compile(
    r"\b(?:posted|mailed|sent|wrote|dropped)\b.{0,20}\b(?:letter|card|postcard|note)\b"
)
_COLON = re.compile(
    r"^[^:\n]{0,60}\b(?:sent|sending|wrote|texted|emailed|said|posted|messaged)\b[^:\n]{0,40}:\s*(?P<words>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_SPOKEN = re.compile(r"\b(?:call(?:ed)?|phoned?|rang|facetimed|zoomed)\b")
_HEARD_THEM = re.compile(
    r"\b(?:she|he|they)(?:'s| was| were| is| sounded| seemed)? (?:\w+ ){0,2}(?:happy|glad|delighted|pleased|thrilled"
    r"|over the moon|touched|surprised|fine|well|good|great|chatty|laughed|cried|said hi)\b"
)
_QUOTED = re.compile(r"[\"“„«'‘](?P<inside>.+)[\"”“»'’]", re.DOTALL)
_VOICE = re.compile(
    r"\b(?:call\w*|phoned?|rang|facetimed|zoomed|talk\w*|chat\w*|spoke|picked up|conversation)\b"
)
_FACE = re.compile(
    r"\b(?:met|saw|visited|ran into|bumped into|coffee|tea|lunch|dinner|breakfast|brunch|drinks?|beers?"
    r"|walk|meal|hung out)\b"
)
_BY_VERB = {
    "text": Channel.TEXT, "email": Channel.EMAIL, "mail": Channel.EMAIL, "call": Channel.PHONE,
    "rang": Channel.PHONE, "phone": Channel.PHONE, "voicemail": Channel.VOICEMAIL,
}  # fmt: skip


def news(text: str, heard: Situation, today: date) -> News | None:
    """Return what a message says has happened; `heard` is the same message as it was read."""
    told, words = _cut(text)
    folded = spelled(" ".join(fold(told).split())).strip(" .!,:")
    if not folded or len(folded) > LONGEST:
        return None
    kind = _kind(folded, heard) if not words else _kind_before(folded)
    if kind is None or any(_whose(one.first_name, folded) for one in heard.contacts):
        return None
    somebody = next((one for one in heard.contacts if fold(one.first_name) in folded), None)
    return News(
        kind,
        _day(_without_tail(folded), today) if kind is not Kind.REST else today,
        somebody,
        heard.relationship,
        _channel(folded, kind),
        words,
        Side.CONTACT if _is_answer(folded, heard) else Side.USER,
        _until(folded, today) if kind is Kind.REST else None,
        _place(folded) if kind is Kind.SENT else None,
        kind is Kind.SENT and _WRITTEN.search(folded) is not None,
    )


def _whose(name: str, folded: str) -> bool:
    """Whether it is about somebody of theirs: "Ana's brother"."""
    owned = re.search(rf"\b{re.escape(fold(name))}['’]s (?:\w+ )?(?P<role>[\w-]+)", folded)
    return owned is not None and owned["role"] in ROLES


def _without_tail(folded: str) -> str:
    """Cut what they called about and what is to come: their days are not the day they called."""
    reached = _REACHED_OUT.fullmatch(folded)
    if reached and reached["tail"]:
        return folded[: reached.start("tail")]
    first, *more = _ENDS.split(folded)
    return " ".join((first, *(one for one in more if not _AHEAD.search(one))))


def _place(folded: str) -> int | None:
    said = _PLACE.search(folded)
    return _PLACES[said["place"]] if said else None


def _cut(text: str) -> tuple[str, str]:
    """Cut what is told from the words that were sent: after a colon, to the end of the message."""
    quoted = _COLON.match(text)
    if quoted is None:
        return text, ""
    words = quoted["words"].strip()
    inside = _QUOTED.fullmatch(words)
    return text[: quoted.start("words")], inside["inside"] if inside else words


def _kind_before(folded: str) -> Kind | None:
    """Return `SENT` where what stands before the words is about sending them and no more."""
    return Kind.SENT if _SENT.match(folded) and not _DOUBT.search(folded) else None


def _kind(folded: str, heard: Situation) -> Kind | None:
    if _HARSH.search(folded):
        return None
    if _LET_GO.fullmatch(folded):
        return Kind.LET_GO
    if _REST.fullmatch(_TIME_TAIL.sub("", folded).strip()) and not _QUESTION.search(folded):
        return Kind.REST
    if _is_answer(folded, heard) and not (_TALKED.search(folded) or _NO_ANSWER.search(folded)):
        put_off = heard.push_back or (heard.promise and heard.promise.due)
        return None if put_off else Kind.ANSWERED
    return None if _DOUBT.search(_CHANGED.sub("", folded)) else _done(folded, heard)


def _done(folded: str, heard: Situation) -> Kind | None:
    """Return what the user did: talked, or sent one message, and no more than the draft."""
    reached = _ANSWERED.search(folded) or _HEARD_THEM.search(folded)
    if _TALKED.search(folded) or (_SPOKEN.search(folded) and reached):
        return Kind.TALKED if _is_recent(heard) else None
    several = (heard.unanswered_count or 0) > 1 or _MORE.search(folded)
    return Kind.SENT if _SENT.match(folded) and not several else None


def _is_answer(folded: str, heard: Situation) -> bool:
    told = heard.intent is Intent.NEWS and _ANSWERED.search(folded)
    came = _THEY_ANSWERED.match(folded) or _CAME.search(folded) or _REACHED_OUT.fullmatch(folded)
    return bool(told or came) or command(folded) == "replied"


def _until(folded: str, today: date) -> date | None:
    named = _TIME_TAIL.search(folded)
    return until(named[0], today) if named else None


def _is_recent(heard: Situation) -> bool:
    """Whether nothing in it tells an older story: messages besides, or a refusal."""
    written = [one for one in heard.attempts if one.channel is not Channel.PHONE and one.count]
    return not written and heard.push_back is None


def _day(folded: str, today: date) -> date:
    words = [timed for timed in time_words(folded, today) if timed.lead != "since"]
    said = [timed.days for timed in words if timed.days is not None]
    return min(said[0][1], today) if said else today


def _channel(folded: str, kind: Kind) -> Channel | None:
    if kind is Kind.TALKED:
        face = Channel.IN_PERSON if _FACE.search(folded) else None
        return face or (Channel.PHONE if _VOICE.search(folded) else None)
    if kind is Kind.SENT and _BY_POST.search(folded):
        return Channel.LETTER
    named = mentions(folded)
    if named:
        return named[0][1]
    return next((channel for verb, channel in _BY_VERB.items() if verb in folded), None)
