"""Signs about a home that somebody in it needs help: post in the door, curtains drawn, milk outside."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_UNTOUCHED = (
    rule(
        "curtain blind shutter",
        r"\b(?:curtains?|blinds?|shutters?)(?: \w+){0,4}? (?:closed|drawn|shut|down)\b|\b(?:closed|drawn|shut) (?:curtains|blinds|shutters)\b",
    ),
    rule(
        "milk post mail letters paper parcel package letterbox letter_box mailbox deliver leaflet",
        r"\b(?:milk(?: bottles?)?|post|mail|letters|(?:news)?papers?|parcels?|packages?|leaflets?|deliver\w+|meals?|shopping)(?: \w+){0,4}? (?:pil(?:ing|ed)|stack\w*|sticking|"
        r"outside|uncollected|untouched|overflow\w*|in (?:the|her|his|their) (?:front )?(?:door|letter ?box|mail ?box|hall)|on (?:the|her|his|their) (?:front )?(?:step|"
        r"doorstep|mat|doormat|porch|landing)|(?:at|by) (?:the|her|his|their) (?:front )?door|(?:still|just) (?:there|sitting|lying))\b|\b(?:mail ?box|letter ?box)(?:'s| is) "
        r"(?:full|overflowing|stuffed)\b|\b(?:bottles?|pints?) of milk(?: \w+){0,2} (?:outside|on|by|at)\b",
    ),
    rule(
        "bin trash light tv telly dog cat car_ walker garden smell",
        r"\b(?:bins?|trash)(?: \w+){0,3} (?:not|n'?t|still|never) (?:\w+ )?(?:out|in|put|been|there)\b|\blights?(?: \w+){0,3} (?:on (?:all|day|the whole|since)|still on|"
        r"stay(?:s|ed)? (?:on|off)|off (?:every|all|for))\b|\b(?:tv|telly|radio)(?: \w+){0,3} (?:on|blaring|loud)(?: \w+)? (?:all|day|since)\b|\b(?:dog|cat)(?:'s| is| has been| was| keeps)? "
        r"(?:\w+ )?(?:bark|whin|howl|cry|meow)\w*|\bcar (?:hasn'?t|has not) moved\b|\b(?:strange|funny|bad) smell\b",
    ),
)
_UNSEEN = (
    rule(
        "seen see_ heard answer open knock bell sign come came nothing_ silen word repl reach pick",
        r"\b(?:n'?t|not|never|no ?one(?:'s| has)?|nobody(?:'s| has)?)(?: \w+){0,3} (?:see|seen|saw|hear|heard|answer\w*|open\w*|come|came|been out|repl\w+|reach|pick\w*)\b|"
        r"(?:hasn|haven|didn|doesn|won|isn)'?t(?: \w+){0,2} (?:seen|heard|answer\w*|open\w*|come|been|repl\w+)\b|<silent>|\bknock\w*~\bno(?:thing|body| ?one)?\b|"
        r"\b(?:rang|ring|rung)~\b(?:bell|door)\b|\bno sign\b|\bnothing\b",
    ),
)
_FRAIL_OR_NEAR = (
    rule(
        "old elder frail pensioner neighbo downstairs upstairs next_door across_the flat_ widow aunt uncle gran nan_ nana grand opa oma 7 8 9 sevent eight ninet landlady retired",
        r"\b(?:old|elderly|frail|pensioner|neighbou?rs?|downstairs|upstairs|next door|across the (?:road|street|hall|landing|way)|(?:flat|apartment|house) (?:above|below|opposite|"
        r"\d+)|widow(?:er|ed)?|(?:great[- ])?(?:aunt|auntie|uncle)|gran\w*|nan|nana|nanny|opa|oma|seventies|eighties|nineties|landlady|retired|lives (?:alone|on (?:his|her)))\b|"
        r"\b(?:[789]\d)\b(?! ?(?:%|percent|min|hours?|days?|emails?|texts?|messages?|am|pm|miles|km))",
    ),
)
_AWAY = (
    rule(
        "holiday away_ moved sold cruise visit staying travel trip abroad daughter's son's vacation empty_house hospital_since months month year airbnb renov works_night night_shift wrong_house",
        r"\b(?:(?:on|back from|went on|gone on|off on) (?:\w+ )?(?:holidays?|vacation|cruise|trip)|(?:is|are|was|were|goes|gone|going|went|'s|be|been) away|moved (?:out|away|house)|"
        r"sold|cruise|visiting|staying (?:with|at)|travell?ing|abroad|at (?:his|her|their) (?:daughter|son|sister|brother)'s|months?|years? ago|airbnb|renovat\w+|works? nights?|night shifts?|wrong (?:house|door|address|flat))\b",
    ),
)
SCENES = (Scene(_UNTOUCHED, (_UNSEEN, _FRAIL_OR_NEAR), _AWAY),)
