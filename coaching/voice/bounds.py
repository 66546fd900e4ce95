"""What nothing that a model worded may hold, whatever it is for: the rules, by name.

They are strict where a person would be hurt or led astray, and leave plain human sentences alone:
`tests/coaching/voice` holds examples of both.
"""

import unicodedata
from collections.abc import Callable, Mapping

from coaching.drafting.bans import LINK, UNFILLED
from coaching.drafting.joining import joined
from coaching.drafting.tone import has_emoji
from coaching.reading.languages.language import detect
from coaching.regexes import regex
from coaching.safety import check
from coaching.text import fold, spelled
from coaching.voice.page import Page

_LETTER = regex(r"[^\W\d_]")
_GAP = regex(r"\s[,;](?:\s|\Z)|(?:\A|\n)\s*[,;]")  # where a name was meant to be: "Hey , it's me"
_ADDRESS = regex(
    r"\b[a-z0-9][\w\-]*\.(?!m\b)[a-z]{2,}\b|\bdot (?:com|org|net|io|co|me|ly|app|dev|info|uk|de|fr|eu|biz|shop|studio)\b"
)
_MARKS = regex(r"[\[\]{}<>`|\\*_~^=]|@\w|(?<!\w)[#/]\w|/{2}|[\w.]+@[\w.]+|\+\d|\d[\d ()\-]{6,}\d")

_MACHINES = joined(
    r"\b(?:ai|a\.i\.|llm|gpt\w*|openai|chatbots?|json|schema)\b|\b(?:language|ai) models?\b|\bas an? (?:ai|assistant|model|coach)\b",
    r"\b(?:system|user|developer|your|my|this|the) (?:prompts?|message role|instructions?)\b|\b(?:previous|above|earlier|prior|following) instructions?\b",
    r"\b(?:ignore|disregard|override) (?:(?:all|any|the|your|previous|prior|above|everything|of) )*(?:above|instructions?|rules?|prompts?|previous|orders?)\b|\bplaceholders?\b|\b(?:the|this) user\b|\boffline\b|\bguidelines?\b",
    r"\bassistants?(?= (?:note|here|message|reply)|:)|\b(?:the|this|my|your) (?:text|message|reply|answer|output|words) (?:above|below)\b|\b(?:api|secret|access|your) (?:keys?|passwords?|tokens?)\b|\b(?:paste|click|subscribe|log ?in|password)\b|\b(?:type|enter) (?:in )?(?:the|a|your|this)\b|\ball your contacts\b",
)
_REFUSALS = joined(
    r"\bi(?:'m| am) (?:unable|not able|not allowed)\b|\bi (?:can't|cannot|can not|won't|am unable to) (?:help|assist|comply|do that|provide|write|answer|continue|generate)\b",
    r"\b(?:can't|cannot|unable to|not able to) (?:help|assist|comply)\b|\bi'm sorry,? but\b|\bi apologi[sz]e,? but\b|\b(?:professional|medical|legal) (?:help|advice)\b",
    r"\b(?:consult|see|talk to|speak to) (?:a|your) (?:professional|therapist|doctor|counsel\w+|lawyer)\b",
)
THERAPY = joined(
    r"\bboundar(?:y|ies)\b|\btrauma\w*|\btrigger(?:s|ed|ing)?\b|\bvalidat\w+|\bclosure\b|\battachment (?:style|issues?)\b|\btoxic\w*|\bnarciss\w+",
    r"\bgaslight\w*|\babandonment\b|\binner child\b|\bself-?(?:care|worth|love|esteem|compassion)\b|\bheal(?:ing)?\b|\bcoping\b|\bhold(?:ing)? space\b",
    r"\bproject(?:ing|ion)\b|\bcatastrophi\w+|\bcognitive\b|\bdistortions?\b|\bavoidant\b|\bcodependen\w+|\brejection sensitiv\w+|\bmindful\w*|\bjourney\b",
    r"\battachments?\b|\binner \w*(?:critic|child|voice)\b|\bemotional(?:ly)? (?:un\w+|available|labou?r|capacity|bandwidth|space|needs?|regulat\w+|safe\w*|wounds?|baggage)\b|\b(?:protect|guard|preserv|conserv)\w* (?:her|his|their|your|my) (?:energy|peace|space)\b|\bsit(?:ting)? with (?:your|this|that|the|these|her|his|their) (?:feelings?|grief|pain|discomfort|emotions?|sadness)\b|\bhonou?r(?:ing)? (?:your|her|his|their)\b",
    r"\bactivat\w+\b|\bdysregulat\w+|\bnervous system\b|\bdefen[cs]e mechanism\b|\bpeople-?pleas\w+|\bcore wounds?\b|\bsafe space\b|\blove languages?\b|\bunpack(?:ing)? (?:your|this|that|her|his|their)\b|\bself-?(?:sabotag\w+|protect\w+|regulat\w+)\b|\bshadow work\b",
    r"\bprocess(?:ing)? (?:your|their|her|his|the|these|those) (?:feelings?|emotions?|grief)\b|\byour feelings are\b|\bemotional (?:labou?r|capacity|bandwidth|space|needs?)\b|\bbandwidth\b",
)
"""Words of therapy, which help nobody in a chat; said by the user, they are the user's."""

_UNKIND = joined(
    r"\b(?:selfish|jerk|asshole|bastard|bitch|loser|pathetic|worthless|stupid|idiot\w*|creep\w*|clingy|needy|desperate|coward\w*)\b",
    r"\byou (?:ruined|blew|scared|pushed|drove|annoyed|bothered|smothered|chased) (?:it|them|her|him)\b|\byour (?:own )?fault\b|\b(?:they|she|he)(?:'s|'re| is| are) better off\b",
    r"\b(?:never|not|n't)(?: really| been| even| all)* (?:important|worth (?:it|her|his|their|anything)|special|good enough|worthy)\b|\byou(?:'re| are| were| may be| might be) (?:\w+ )?(?:exhausting|boring|annoying|unlovable|unimportant|forgettable|tiresome|ridiculous)\b",
    r"\b(?:not|n't|never|hardly) (?:even )?bother(?:ed|ing)?\b|\bthe (?:kind|sort|type) of (?:person|friend|man|woman|guy|girl)\b|\btoo (?:much|many|intense|eager|loud|needy|far|pushy|keen)\b[^.;]{0,12}\bfor (?:her|him|them)\b|\b(?:manipulat\w+|creepy|cringe\w*|obsess\w+|toxic|outgrown you|wrapped up in|self-?absorbed|self-?cent(?:er|re)d|narciss\w+)\b",
    r"\b(?:hatred|contempt|disgust\w*|repuls\w+|ashamed of you|embarrassed by you|laugh(?:s|ing|ed)? at you|a burden|rid of you|without you in|replaced you|used you|finds? you)\b",
    r"\b(?:turn(?:ing)? up (?:at|on)|show(?:ing)? up (?:at|on)|knock(?:ing)? (?:on|at)|wait(?:ing)? outside|keep(?:ing)? (?:on )?(?:calling|texting|writing|messaging|trying))\b",
)
_HARM = joined(
    r"\b(?:kill|hurt|harm|cut|end)(?:t?ing)? yourself\b|\bend(?:ing)? (?:it all|your (?:own )?life)\b|\bsuicid\w*|\byou (?:were|weren't|not being) (?:dead|gone|alive)\b|\b(?:better|easier|lighter) (?:off )?dead\b",
    r"\b(?:nobody|no ?one|no-one|none) (?:\w+ )?(?:likes?|loves?|wants?|cares?|miss(?:es)?|needs?|believes?)(?: (?:for|about|in))? you\b",
    r"\b(?:visit|go|drive|walk|cycle|come|going|driving|walking|coming|stop)(?:ing|ping)? (?:(?:to|by|past|round|over|at|outside) )*(?:her|his|their) (?:own )?(?:house|home|door(?:step)?|flat|apartment|street|work(?:place)?|office|school|gym)\b",
)
"""What may hurt somebody, said to whoever is low already: not even with a "perhaps"."""
_DEALS = joined(r"\b(?:bitcoins?|crypto\w*|nfts?|forex|casinos?|betting|lottery|gift ?cards?)\b")

Rule = Callable[[str, Page], bool]
"""Tells whether a text breaks a bound."""


def _hidden(text: str, page: Page) -> bool:
    """Letters that are not what they look like, and marks nobody sees."""
    return any(_is_odd(letter, page) for letter in text if not letter.isascii())


def _is_odd(letter: str, page: Page) -> bool:
    kind = unicodedata.category(letter)[0]
    foreign = kind == "L" and not unicodedata.name(letter, "").startswith("LATIN ")
    return kind == "C" or (foreign and letter not in page.answer.situation.text)


def _says(found: Callable[[str], object]) -> Rule:
    return lambda text, page: bool(found(spelled(fold(text))))


BOUNDS: Mapping[str, Rule] = {
    "empty": lambda text, page: _LETTER.search(text) is None,
    "marks": lambda text, page: _MARKS.search(text) is not None,
    "hidden": _hidden,
    "link": _says(lambda folded: LINK.search(folded) or _ADDRESS.search(folded)),
    "unfilled": _says(UNFILLED.search),
    "gap": lambda text, page: _GAP.search(text) is not None,
    "machines": _says(_MACHINES.search),
    "refusal": _says(_REFUSALS.search),
    "unkind": _says(_UNKIND.search),
    "harm": _says(_HARM.search),
    "deals": _says(_DEALS.search),
    "language": lambda text, page: detect(text) != "en",
    "borrowed": lambda text, page: page.borrows(text),
    "alarm": lambda text, page: check(text) is not None,
}
"""Broken by what holds for any text."""


def therapy(text: str, page: Page) -> bool:
    """Tell whether a text has words of therapy that the user did not use."""
    found = THERAPY.finditer(spelled(fold(text)))
    return any(match.group() not in page.given.folded for match in found)


def loud(text: str, page: Page) -> bool:
    """Tell whether a sentence of the coach's shouts or winks."""
    return "!" in text or has_emoji(text)
