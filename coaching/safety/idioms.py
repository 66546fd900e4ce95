"""Everyday phrases of death, harm and spying that mean nothing of the kind, blanked before judging.

Only phrases that a danger rule would otherwise hear are listed. The blank character is one that
`fold` never leaves in a text, so no rule reaches across the gap.
"""

import re

from coaching.safety.grammar import pattern

BLANK = "\x00"

_CAUSES = (
    r"(?:embarras\w+|laugh\w*|boredom|shame|cring\w+|cuteness|happiness|curiosity|mortif\w+|thirst|"
    r"hunger|heat|excitement|awkward\w*|envy|jealousy|nerves|suspense|anticipation|joy|giggl\w+)"
)
_DYING = (
    rf"(?:die|died|dying|dead) (?:of|from|with) (?:the |pure |sheer |second-?hand |actual "
    rf")?{_CAUSES}",
    r"hill (?:i will |i'?ll |to )?(?:die|dying) on|die (?:a (?:little|bit|thousand)|laughing|"
    r"inside|on (?:that|this) hill|on me\b|happy\b|for (?!me\b)\w+)",
    r"(?:thought|swear|felt|feels?|feel|feeling) (?:like )?(?:i|i was|i'?d|i'?m|i would|i "
    r"might)(?: was| am| would| might)? (?:literally |actually |going to |gonna )?(?:die|"
    r"dying)(?: when| if| at| of| from| because| during| after| inside)?",
    r"die (?:at|to|on|in|against) (?:the |this |that |a |every )?(?:same |last |final |first "
    r")?(?:boss|level|raid|round|dungeon|stage|game|match|spawn)",
    r"die (?:alone|single|poor|a virgin|trying)|(?:could|can) sleep (?:for ?ever|for a "
    r"(?:week|month|year))",
    r"die (?:down|out|off|away)\b|(?:rather|sooner) die than(?! (?:keep|go on|live|wake|carry))",
    r"(?:until|till|til|before|when|the day|ride or|do or|never say) (?:the day )?(?:i )?die\b",
    r"dying (?:to (?!be with|die|join)\w+|for (?:a|some|the|it|this|news)|over here|breed|"
    r"laughing)",
    r"i(?:'ll| will|'m (?:gonna|going to)|'d| would|m gonna)? (?:\w+ )?die (?:if|without|unless) "
    r"(?:s?he|they|it|this|that|you|my|coffee|any\w+|some\w+|people)\b",
    r"want(?:ed)? to die (?:for|on) (?:a|the|this|that)\b",
    r"(?:love|loved|bored|scared|worried|tickled|talk\w*|nag\w*|text\w*|work\w*|sick|bug\w*) "
    r"(?:\w+ )?to death",
    r"(?:be )?(?:seen|caught) dead|wish(?:ing)? (?:this|that|the|my) \w+ (?:was|were|would "
    r"be) dead",
    r"(?:phone|mobile|laptop)(?:'s| is| was| has| just| went| goes){0,5} (?:die[sd]?|dying)",
    r"(?:battery|chat|thread|group|laptop|car|deal|wifi)(?:'s| is| was| has| just| went|"
    r" goes){0,5} (?:die[sd]?|dead|dying)",
    r"dead (?:to|set|serious|tired|jealous|keen|proud|lifts?|lines?|weight|ends?|on my feet|"
    r"in the water)",
)
_KILLING = (
    r"<kill>(?:ing|ed)? (?:<myself>|<themself>|yoursel\w+|oursel\w+) "
    r"(?:laughing|trying|over|working|studying|doing|getting|making|training|in the gym|on leg day|"
    r"to (?:get|finish|meet|make|please|keep|hit|impress|earn|pay|help|be|win|deliver|prove)|"
    r"at (?:the (?:gym|office)|work|that job|this job|my job|his job|her job|uni|school)|"
    r"with (?:work|overtime|worry|laughter|stress)|"
    r"for (?:this|that|the|a|my|his|her|their) "
    r"(?:job|company|client|team|project|deadline|grade|boss|exams?|promotion|business|work|"
    r"pitch))",
    r"(?:social|career|political|professional|commercial|financial|academic|brand|pr|corporate|"
    r"marketing|economic|reputational|relationship|linkedin) (?:death|<suicid>\w*)",
    r"<suicid>\w* (?:squad|bomb\w*|missions?|doors?|wings?|prevention|awareness|sprints?|"
    r"runs?|drills?|"
    r"burns?|girls?|kings?|silence|watch list|lane|pass|rates?|statistics|research|documentary|"
    r"podcast|movie|film|song|scene|volunteers?|charity|training|charities|hotline "
    r"(?:volunteer|work|training|shifts?))",
    r"(?:volunteer\w*|works?|working|worked|job|shifts?|trained|training|intern\w*) (?:at|for|"
    r"on|with) (?:a|the|our) "
    r"<suicid>\w* (?:hotline|helpline|line|prevention)",
    r"<suicid>\w*[- ](?:doors|wings|squad)|murder[- ]<suicid>\w*",
    r"\d{1,4} ?(?:,\d{3} ?)?kms\b|(?:few|many|several|hundred|thousand|couple of|more|of|in|"
    r"per|some|extra|"
    r"next|last|first|the|those|all|total|daily|weekly|my|more|10k|both) kms\b|kms (?:away|"
    r"from (?:here|home|me|him|her|town)|to (?:the|my|his|her)|an hour|per|"
    r"run|ride|walk|long|north|south|east|west|apart|a day|a week|driven)",
    r"<kill>(?:ing|ed|s)? (?:it|time|the (?:vibe|mood|deal|thread|conversation|joke|process|"
    r"momentum|chat)|two|"
    r"(?:him|her|them) with kindness|(?:him|her|them) (?:in|at) (?:chess|mario|fifa|the game|"
    r"smash|valorant|"
    r"catan|scrabble|trivia|the quiz|squash|tennis|padel))",
    r"(?:murder|destroy|beat|smash|crush|bury|demolish) (?:him|her|them) (?:in|at) (?:chess|mario|fifa|the (?:game|quiz)|smash|catan|scrabble|trivia|squash|tennis|padel|darts|pool|golf|cards|poker|monopoly)",
    r"<kill> (?:for (?:a|an|some|that|this)|to (?:know|get|have|be|see|hear))",
)
_INJURY = (
    r"cut(?:ting)? <myself> (?:off\b|(?:some|a bit of|a little|more) slack|short|a (?:slice|"
    r"piece|break|"
    r"deal|check|cheque|fringe)|loose|out of|some \w+|from (?:everyone|people|the|my|all|"
    r"social|him|her)|in on|"
    r"(?:while |when |whilst |when i was |as i was )?(?:shaving|cooking|chopping|slicing|"
    r"peeling|opening|"
    r"gardening|washing|fixing|carving)|on (?:a|the|some|my)|with (?:the|a) (?:kitchen|bread|paper|"
    r"cheese|stanley|box|can|tin)|by accident|accidentally)",
    r"accidentally cut|(?:shaving|cooking|chopping) and cut|"
    r"cutting (?:off|down|back|out|carbs?|costs?|calories|sugar|weight|hours|corners|ties|"
    r"contact|hair|"
    r"grass|the|my (?:hair|hours|losses|spending|grass|nails|fringe|expenses)|in half|season|"
    r"phase|again (?:after|for) (?:bulk|summer)|"
    r"edge|board|room|him|her|them|people|it|caffeine|alcohol|dairy|wood|fabric|class)\b",
    r"(?:hurt|hurting|harm\w*|injur\w+|punish\w*|tortur\w+|burn\w*) <myself> "
    r"(?:by|at|in|during|playing|doing|lifting|running|skiing|climbing|out\b|emotionally|with "
    r"(?:hope|"
    r"hopes|expectations|this|it|what)|trying|more by|again by|like this by|over (?:him|her|"
    r"them|this)|"
    r"cooking|on (?:the (?:oven|stove|hob|pan|iron|kettle|bike|slopes|pitch|ice)|a \w+))",
    r"(?:hang|hanging|top|topping) <myself> (?:out|up)|off <myself> (?:from|at)",
    r"sho?ot(?:ing)? <myself> in the foot|"
    r"drown(?:ing)? <myself> in (?:work|emails?|wine|ice ?cream|chocolate|admin|messages|"
    r"self-pity|gin|netflix)",
    r"throw(?:ing)? <myself> (?:into|at|in at) (?!traffic|the (?:river|sea|ocean|road|path)|a "
    r"(?:river|train))",
    r"<jump> (?:off|from|out of|in front of) (?:the |a |this |that |my )?(?:call|zoom|meeting|"
    r"teams|plane|bandwagon|bed|page|phone)",
    r"(?:if|because) (?:all )?(?:your|everyone|my) [^.!?\n]{0,20}jumped off a (?:bridge|cliff)",
    r"bungee \w+ (?:off|from) [^.!?\n]{0,20}(?:bridge|cliff|tower)|jump(?:ed|ing)? off (?:a|"
    r"the) (?:cliff|bridge) into (?:the )?(?:water|sea|lake)",
    r"tak(?:e|ing) my (?:own )?life (?:back|in|into|to|seriously|for granted|forward|one|day|"
    r"somewhere)",
    r"end(?:ed|ing)? it all (?:up|with (?:a|an|the|this)|by (?:saying|thanking|sending|writing))",
)
_REMEDIES = (
    r"(?:took|take|taking|taken|had|popped) (?:\w+ ){1,5}?(?:pills|tablets|paracetamol|ibuprofen|painkillers|meds|codeine) for (?:my |the |a |an )?(?:\w+ )?(?:flight|headache|"
    r"migraine|back|cold|hay ?fever|allerg\w+|jet ?lag|crossing|ferry|trip|period|cramps|toothache|hangover|flu|knee|neck|cough)",
)
_BLOWS = (
    r"(?:it|that|this|reality|grief|realisation|realization|loneliness|guilt|nostalgia|covid|"
    r"flu|the "
    r"(?:\w+ ){1,2}|song|wave|what|which|life|burnout|sadness)(?:'s)? (?:\w+ )?(?:hits?|"
    r"hitting|kills?|killing|punched|slapped|beats?) me\b",
    r"(?:hit|hits|hitting) me (?:up|back|on|with (?:a|an|the|that|his|her|some)(?! (?:belt|"
    r"bat|stick|bottle|pan|"
    r"frying|chair|hammer|plate|fist|car|rod|cane|shoe|slipper|brick|broom|phone|cable|cord|"
    r"pole|hanger|"
    r"closed|glass|pipe|ladle|iron|racket|club|golf))|like|that|hard|harder|differently|"
    r"different|one day|out of|right in the)",
    r"beat(?:s|ing|en)? me (?:at|to|in (?:the|a|chess|fifa|every|our|straight|tennis|mario|"
    r"scrabble)|by \w+ (?:points?|seconds?|minutes?|goals?)|on (?:the|price|points|penalties)|"
    r"there|again at|here)|\bbeats me (?:why|how|what|if|where|who)",
    r"kick(?:ed|ing|s)? me (?:out|off|from|when i'?m down|in the (?:teeth|gut|feels))",
    r"(?:punch|slap)\w* (?:me )?(?:in the face (?:that|by|when|because|to)|with (?:a|an|his|"
    r"her) (?:bill|fee|fine|lawsuit|invoice|clause|k\b|no\b|rejection|form|deadline))",
    r"attack(?:ed|ing|s)? me (?:in|on|at) (?:the )?(?:game|meeting|forum|comments|chat|"
    r"twitter|group chat|review)",
    r"threaten\w* me with (?:a good time|tea|cake|karaoke|more|another)|don'?t threaten me with",
    r"chok(?:ed|es|ing) me up|follow(?:ed|ing|s)? me (?:back|on|around (?:the|on|in) (?:shop|"
    r"office|kitchen|house)|up)|"
    r"(?:facebook|insta|instagram|linkedin|social media|online|ig)[- ]stalk\w*|stalk\w* (?:me|"
    r"him|her|them) (?:on|online)",
    r"(?:he|she|they|mum|mom|dad|boss|wife|husband|boyfriend|girlfriend|manager|partner|"
    r"sister|brother|parents|nan|gran|"
    r"mother|father|editor|flatmate|roommate|team|prof|professor)(?:'ll| will| is| would|'d|"
    r"'s|'re)?"
    r"(?: probably| so| literally| actually){0,5}(?: going to| gonna)? (?:<kill>|murder|"
    r"strangle) me\b(?! (?:if i (?:ever |try to |even )?(?:leave|left|go|tell|told|report|talk|speak|"
    r"block\w*|break up|broke up|dump\w*|divorce\w*|press charges|file|move out|moved out|run|"
    r"see (?:someone|somebody|another)|call the|end it|say no)|one day|and|in my sleep))",
)
_SPYING = (
    r"track(?:ing)? (?:record|my|the (?:package|parcel|order|application|status|shipment|"
    r"delivery))",
    r"(?:i )?spy (?:movie|film|novel|thriller|kids|museum|family|game|school)",
    r"pretend(?:ing|ed)? to be (?:fine|ok|okay|happy|busy|interested|asleep|sick|ill|over|"
    r"normal|cool|friends|"
    r"a (?:good|nice|better|cool|happy|normal)|someone i'?m not|something i'?m not|surprised|"
    r"excited|bothered|mysterious|"
    r"nonchalant|chill|strong|brave|shocked|nice|into)",
    r"revenge (?:body|dress|bedtime|travel|glow)|best revenge|emotional blackmail",
    r"<kill> (?:him|her|them) (?:lol|haha|lmao|😂|😅|🤣|with kindness)",
)

_IDIOM = pattern(
    r"(?<!\w)(?:" + "|".join(_DYING + _KILLING + _INJURY + _REMEDIES + _BLOWS + _SPYING) + r")"
)


def without_idioms(folded: str) -> str:
    """Return a folded text with its idioms blanked, of the same length."""
    return _IDIOM.sub(_blank, folded)


def _blank(match: re.Match[str]) -> str:
    return BLANK * len(match.group())
