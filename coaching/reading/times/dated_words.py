"""The words beside a time that tell what it dates: an attempt, a silence, a meeting."""

from coaching.reading.attempts.sending_words import HELD
from coaching.regexes import regex
from coaching.sought import Sought

LAST = Sought(
    r"\b(?:(?:the |my )?(?:second|third|fourth|2nd|3rd|[4-9]th) (?:one|e-?mail|text|message|msg"
    r"|call|try|dm)"
    r"|(?:the|my) (?:last|latest|most recent)(?: (?:one|time|try|attempt|message|msg|e-?mail"
    r"|text|call|dm"
    r"|letter|voicemail|follow-?up|nudge|ping))?|most recent(?:ly)?|last contact from (?:me|my side)|[uú]ltima|latest(?: one)?|last (?:one"
    r"|try|attempt|time"
    r" i (?:wrote|texted|emailed|called|messaged|tried|reached out|sent)|message|msg|e-?mail"
    r"|text|call|dm|letter)"
    r"|(?:my|the|our)? ?last (?:thing|go|bit|shot|card|note|ring|chaser|reminder|parcel|postcard|outreach|invite|effort|ping"
    r"|nudge|voicemail|follow-?up|attempt)(?: \w+)?? (?:was|went|on|in|from|at)"
    r")\b"
    r"(?! (?:two|three|four|few|couple|\d|heard|spoke|saw|talked|time|week|month|year|night"
    r"|summer|winter"
    r"|spring|fall|autumn|weekend))"
)
BEEN = Sought(
    r"\b(?:it'?s been|it has been|(?<!ve )(?<!have )(?<!has )been(?! \w+ing\b(?<!waiting))"
    r"|nothing|no word"
    r"|now(?=[, ]+\d)|waiting|waited|quiet|dark|no contact|silence|so far|no news|nada"
    r"|not a (?:word|peep)"
    r"|no sign|seen|on read|no luck|vanished|disappeared)\b"
    rf"|{HELD}"
)
CONTACT = Sought(
    r"\b(?:(?:haven'?t|have not|hasn'?t|hadn'?t|not|never|no longer)(?: really| actually"
    r"| properly)?"
    r" (?:spoken|talked|been in (?:touch|contact)|seen (?:each other|her|him|them)|kept in touch"
    r"|had contact)"
    r"|lost (?:touch|contact)|fell out of touch|drifted apart|out of touch"
    r"|last time (?:we|i) (?:spoke|talked|saw|met|heard|hung out|chatted|texted)"
    r"|last (?:spoke|talked|heard|saw|met|contact|conversation|chat(?:ted)?|hung out|catch(?:-"
    r"| )?up)"
    r"|stopped (?:talking|speaking))\b"
)
ELSE = Sought(
    r"\b(?:(?<!if )(?<!how )(?<!what )(?<!why )(?<!whether )(?:we|she|he|they)|who|met|meet"
    r"|meeting|meetup|interview(?:ed)?|drinks|lunch|coffee|dinner|party"
    r"|(?<!on his )(?<!on her )(?<!on their )wedding|conference|event|graduated|moved|worked|started"
    r"|joined|married|born|died|argu\w+|fight|fought"
    r"|borrowed|lent|loaned|cancelled|canceled|fell out|broke up|breakup|introduced|promised|divorced|used to|deadline|due"
    r"|birthday party|funeral"
    r"|had|got|went|saw|spoke|talked|left|lost|quit|hired|fired|layoffs?|laid off|i(?! (?:admire"
    r"|know|like|love|think|guess|believe|hope|mean|swear|follow|really)\b)|ran into|bumped into"
    r"|friends"
    r"|together|demo(?:ed)?|call with|trip|baby|class of|since high school"
    r"|(?:his|her|their) (?:last |only |first )?(?:reply|answer|e-?mail|text|message|response"
    r"|call|post|move|surgery"
    r"|(?<!on his )(?<!on her )(?<!on their )wedding|party|mom|mother|dad|father|job|ex))\b"
)
WITHIN = frozenset({"in", "within", "over"})
SINCE = regex(r"\s*(?:now |already )?since\b ?(?P<what>[^.,;!?\n]{0,60})")
SENDING = regex(
    r"\b(?:sent|texted|emailed|messaged|called|wrote|written|dm'?d|dmed|slacked|snapped|phoned"
    r"|whatsapped|rung|left|mails?|texts|e-?mails|messages|reached out|reply|message|msg|text"
    r"|email|e-mail"
    r"|call|letter|dm|voicemail|note|asked|posted|mailed|rang|follow(?:ed)?[ -]?up|nudged|pinged"
    r"|last one"
    r"|replied|tried|application|applied|proposal|quote|invoice)\b|^(?:then|that)?$"
)
IN_TOUCH = regex(r"\b(?:we|spoke|talked|saw|met|heard|hung out|last)\b")
BOUNDARY = regex(r"[,;:()]|\s-\s|\b(?:but|because|when|while|though|although|then|where|so)\b")
SUBORDINATE = regex(r"\b(?:after|when|because|while|before|once|as)\b")
HARD = regex(r";|\bbut\b")
EVER_SINCE = regex(r"\bsince\b[^;.]*$")
OF_NOTHING = regex(r" of (?:nothing|silence|no contact|not \w+)\b")
"""After "after six years": the two were not in touch before the attempt."""

LEFT_UNSAID = Sought(
    r"(?<!\bi )(?<!\bwe )\b(?:hasn'?t|haven'?t|has not|have not|isn'?t|ain'?t)"
    r"(?: (?:been|even|once|really|actually|yet))* \w+"
)
"""What they have not done, whatever it is: for so long they are silent."""

_SAY = r"(?!(?: to)? (?:my|everyone|everybody|myself|nobody|our)\b)"
_GIVEN = (
    r"introduced|invited|posted|put|connected|sent|send|applied|submitted|gave|dropped|handed|delivered"
    r"|shipped|returned|forwarded|commented|requested|proposed|offered|said (?:yes|no|ok|sorry|hi|hello)"
    r"|did (?:the|it|that)"
)
_TOLD = (
    r"emailed|e-?mail|wrote|write|written|replied|answered|chased|rung|rang|ring|mailed|thanked|reminded"
    r"|nudged|pinged|dm'?d|dmed|messaged|texted|called|phoned|whatsapped|slacked|knocked|apologi[sz]ed"
    r"|congratulated|wished|bumped|reached out|tried|(?:told|asked|added|friended) (?:him|her|them)|asked (?!around)\w+ (?:for|to|about)|asked (?:what|if|whether|how|when)"
)
_NOT_DONE = (
    r"(?!never|not|should|would|could|will|might|may|can|want|need|plan|am|was|think|guess|hope|wish"
    r"|used|usually|always|often)"
)
_NOT_WEIGHED = "".join(
    rf"(?<!\b{word} )"
    for word in "should shall do can could would might if when how before once until unless".split()
)
_NOT_THEIRS = r"(?<!his )(?<!her )(?<!their )"
DONE = regex(
    rf"{_NOT_WEIGHED}\b(?:i|we)(?:'ve| have|'d| had|ve)?(?: {_NOT_DONE}\w+){{0,2}}? (?:(?:{_GIVEN})\b|(?:{_TOLD})\b{_SAY})"
    rf"|(?:\A|[.!?,;\n] ?|\band |\bthen |\bso )(?:(?:{_GIVEN})\b|(?:{_TOLD})\b{_SAY})"
    rf"|{_NOT_THEIRS}\b(?:card|letter|e-?mail|text|message|dm|note|parcel|gift|invite|request|flowers"
    r"|postcard|voicemail|voice ?note|reminder) (?:was|went|is from|left)\b"
)
"""What the user did towards them, in words the reader of attempts does not count."""

NOTED = regex(
    rf"{_NOT_THEIRS}\b(?:e-?mail|text|message|msg|dm|letter|card|note|voicemail|call|invite|request"
    r"|(?<!on )(?<!via )(?<!my )(?:signal|telegram|whatsapp|insta(?:gram)?|linkedin|slack|facebook|fb|messenger"
    r"|wechat|viber|snap|discord)|postcard|follow-?up|reminder|voice ?note|went (?:off|out)(?: from \w+(?: \w+)?)?)"
    r" ?[(:,]? ?(?:(?:on|in|at|sent|from|back in|around|about|dated|the) ){0,2}$"
)
"""A message or a channel right before a time: "Signal at Easter", "thank-you note same evening"."""

VERB_LAST = regex(
    r" (?:\w+ ){0,3}?(?:wrote|written|sent|called|emailed|texted|messaged|asked|phoned|rang)\b"
)
"""Right after a time, where "I have" stands before it: German glossed word for word."""

AGAIN = regex(
    r"\b(?:again|once more|one more|a second time|a third time)(?:,? (?:on|in|at|around|about|the)){0,2} ?$"
)
"""Right before a time: what was told before was done once more."""

AHEAD = regex(
    r"\b(?:should|shall|will|would|'ll|gonna|going to|plan|slots?|next|until|till|could|want)\b"
)
"""In a sentence: a month named in it may be the next one."""

ONE = Sought(
    r"\b(?:one|first|second|third|another|2nd|3rd|last)(?: (?:one|\w+er(?: one)?))? (?:from|on|in|was|at)\b"
)
"""One of several: "the second on Thursday"."""
