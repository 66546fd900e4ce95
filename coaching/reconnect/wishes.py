"""The family's commands as people say them in a conversation: "who am I waiting for?".

Only a message that says this and nothing else is one; what could be about a silence is coached.
"""

import re

from coaching.places import ANYWHERE
from coaching.text import fold, spelled

_ME = r"(?: for me| to me| me| please| now| so far| yet| this week| today| next)*"
_MODEL = r"(?:(?:an?|any|the|your|that|this|some) )?(?:(?:large )?(?:language )?model|ai|a\.i|llm|chat ?gpt|gpt)s?"
_WISHES: tuple[tuple[str, str], ...] = (
    ("picks", r"whom? (?:should|could|can|shall|do) i (?:write to|call|reconnect with|reach out to|contact"
              r"|catch up with|say hello to|get in touch with|say hi to)"),
    ("picks", r"(?:show me |give me |what are )?(?:my |the |this week's |some )?(?:weekly )?picks"),
    ("picks", r"whom? (?:haven't|have) i (?:not )?(?:talked|spoken|written|reached out) to(?: in| for)?(?: a| some)?(?: long)?(?: while| time| ages)"),
    ("who waiting", r"whom? (?:am i|are we) (?:still )?waiting (?:for|on)"),
    ("who waiting", r"who (?:(?:still )?hasn't|has not|still has not) (?:answered|replied|written back|got back)"),
    ("who waiting", r"whom? (?:haven't|have) i (?:not )?heard (?:back )?from"),
    ("who", r"(?:show |list )?(?:me )?(?:all )?my (?:people|contacts)|(?:who|whom) do you (?:know|remember)"),
    ("sphere", r"(?:show |draw |see )?(?:me )?(?:my|the) sphere|whom? (?:is|are|'s) (?:still )?(?:near|drifting|close)"
               r"(?: (?:away|by))?(?:,? and whom? (?:is|are|'s) (?:near|drifting|close|far)(?: away)?)?"),
    ("week", r"(?:show|draw|see)(?: me)? (?:my|the) (?:last |past )?week|(?:(?:show|draw|see)(?: me)? )?(?:(?:my |the )?weekly review|my week in (?:review|pictures?))"),
    ("reminders", r"(?:show |list |see )?(?:me )?(?:what are |all )?(?:my |the )?reminders|what (?:have i got|is|'s) coming up"),
    ("reminders", r"(?:and |so |ok )?(?:when|what time|what day)(?: will| do| are| would|'ll)? (?:you|u) (?:going to |gonna |be )?"
                  r"(?:remind(?:ing)?|ask(?:ing)?|nudg(?:e|ing)|check(?:ing)?(?: back)?(?: in)?)"
                  r"(?: with)?(?: me)?(?: again| back| next)?(?: (?:about|of) (?:it|that|this|her|him|them|[\w'-]+))?"),
    ("reminders", r"(?:when|what time)(?: is|'s|s) (?:the|my) (?:next )?(?:reminder|check[- ]?in)(?: (?:for|about|of) [\w'-]+)?"),
    ("reminders", r"(?:what|which) reminders (?:do|have) (?:i|you) (?:have|got|planned)(?: for me)?|do i have any reminders"),
    ("settings", r"(?:show |change )?(?:me )?my settings"),
    ("privacy", r"what (?:do|have) you (?:store|keep|save|remember|know|kept|stored|saved)(?: about)?"),
    ("export", r"(?:export|download|give me|send me|i want|can i (?:have|get|export|download)) (?:a copy of )?(?:all )?(?:of )?my (?:data|contacts)"),
    ("import", r"(?:how (?:do|can) i |can i |i want to )?import (?:my )?(?:contacts|people|address book)"),
    ("link", r"(?:(?:i want to|i'd like to|can (?:you|i)|how (?:do|can) i) )?(?:link|connect)(?: (?:this|it|that|you|me|us))?(?: (?:up))?"
             rf"(?: (?:with|to|and))?(?: my| our)?(?: (?:{ANYWHERE}|accounts?|other (?:account|platform)s?)(?: account)?)(?: (?:and|with|to)(?: my)? (?:{ANYWHERE}))?"),
    ("unlink", r"(?:unlink|disconnect) (?:this(?: account)?|me)(?: again)?"),
    ("help why", r"help why|why (?:should|would|do) i (?:trust|believe|listen to) you"
                 r"|what(?:'s| is| are) your (?:evidence|sources?|method|advice based on)|what do you base (?:this|that|it|your advice) on"),
    ("voice off", rf"(?:turn |switch )?voice off|(?:please )?(?:no|without|stop (?:using|asking)|(?:don't|do not|never) (?:use|ask)|(?:turn|switch) off)"
                  rf" {_MODEL}(?: any ?more)?|(?:turn|switch) {_MODEL} off"
                  r"|(?:please )?(?:stop|don't|do not|never) (?:send(?:ing)?|shar(?:e|ing)|giv(?:e|ing)|pass(?:ing)?) (?:on )?my (?:words?|data|stor(?:y|ies)"
                  rf"|(?:words?|messages?|texts?|data|stor(?:y|ies)) (?:to|with) (?:{_MODEL}|anyone|anybody))(?: on)?(?: any ?more)?"),
    ("voice facts", r"voice facts?(?: only)?"),
    ("voice words", r"voice (?:on|words?)"),
    ("voice style", r"voice style"),
    ("voice", rf"(?:(?:you )?(?:can|could|may) )?(?:please )?(?:let|use|ask|turn on|switch on|add) {_MODEL}(?: help)?(?: you)?|(?:can|could|may|should|does|do) (?:you |i )?(?:use|ask|let|have) {_MODEL}(?: help)?(?: you)?"
              rf"|{_MODEL} (?:can|may) help(?: you)?"),
    ("privacy preview", rf"(?:show (?:me )?(?:exactly )?)?what (?:exactly )?(?:(?:would|will|does) (?:leave|go out)|leaves|(?:do|would|will) you (?:send|share|pass on|tell)(?: (?:to|with))? {_MODEL}|{_MODEL} (?:gets|sees|would get))"),
    ("forget me", r"(?:delete|erase|remove|forget|wipe) (?:everything|all(?: of)? (?:it|my data)|my data|me)(?: you (?:know|have|keep))?(?: about)?"),
)  # fmt: skip
_PATTERNS = tuple((command, re.compile(f"(?:{pattern}){_ME}")) for command, pattern in _WISHES)


def wish(text: str) -> str | None:
    """Return the words of the command a message wishes for, "who waiting"; None for any other."""
    said = spelled(" ".join(fold(text).split())).strip(" .!?")
    return next((command for command, pattern in _PATTERNS if pattern.fullmatch(said)), None)
