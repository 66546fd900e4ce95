"""Signs of a plan to die told without its name: doses looked up, last words, a last reason gone."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_KIN = (
    r"(?:kids?|children|sons?|daughters?|boys|girls|mum|mom|mam|mother|dad|father|parents|wife|husband|partner|family|brothers?|sisters?|nan|gran\w*|friends|"
    r"each of them|everyone|everybody|them all)"
)
_DOSE = (
    rule(
        "looked_up look_up looking_up googl search research read_up reading_up read_about found_out finding_out work_out worked_out calculat which_dose what_dose checked checking how_many how_much how_high how_long lethal fatal painless "
        "quickest_way least_painful",
        r"\b(?:look(?:ed|ing)? up|googl\w+|search\w*|research\w*|read(?:ing)? (?:up|about)|f(?:ound|inding) out|work(?:ed|ing) out|calculat\w+|check(?:ed|ing)?|know|learn\w*|count\w*)(?: \w+){0,5}? (?:(?:how (?:many|much|high|far|long|quick(?:ly)?)|(?:what|which)(?: \w+)?) (?:\w+ ){0,4}?"
        r"(?:<drug>|<height>|rope|it(?:'d| would| will)? (?:take|takes|to)|you(?:'d)? (?:need|have to)|before (?:you|i)|until (?:you|it'?s over)|(?:is |are )?(?:lethal|fatal|enough|deadly)|dose\b|(?:would be|is) (?:enough|lethal|fatal))|"
        r"(?:lethal|fatal|deadly) (?:dose|amount|drop|height)s?|(?:painless|quick|easy|sure|peaceful|quickest|easiest|least painful|surest) (?:ways?|methods?|death)|(?:ways|methods) (?:to (?:die|go|end)|of dying))",
    ),
)
_FOR_OTHERS = (
    rule(
        "dog cat vet gp_ doctor pharmac prescri mum's dad's nan's child's son's daughter's headache hike novel nurse exam essay",
        r"\b(?:dog|cat|vet|gp|doctor|pharmacist|prescri\w+|(?:mum|mom|dad|nan|son|daughter|child)'s|headache|hike|nurs\w+|exam|essay)\b",
    ),
)
_LAST_WORDS = (
    rule(
        "note letter message card video voice words goodbye",
        rf"\b(?:written|wrote|writing|write|left|leaving|leave|recorded|record|recording|finished|done|got|sealed|posted)(?: \w+){{0,2}}? (?:the|my|a|some|all the|their|all my|last) (?:\w+ )?(?:notes?|letters?|cards?|videos?|messages?|goodbyes?)"
        rf"(?: \w+)? (?:to|for) (?:my |the |our |each of my |both |all )?(?:\w+ )?{_KIN}\b|\b(?:last|final|goodbye|farewell) (?:message|text|letter|note|words|email|card|video|voice ?(?:note|message))(?: \w+)? (?:to|for) (?:my |the |our |all )?(?:\w+ )?{_KIN}\b",
    ),
)
_ENDING = (
    rule(
        "done finish over not_be won't_be wont_be gone fault blame forgive sorry_for last_time after_the after_sunday no_more anymore any_more out_of_time ready to_end too_late explain_why know_why understand_why",
        r"\b(?:really |so |just )?done(?= ?[.,!;])|\b(?:won'?t|wont|will not|not going to|not gonna) be (?:around|here|there|alive|a problem|able to)\b|\bi'?(?:ll|m) (?:be )?gone\b|\b(?:not|isn'?t|wasn'?t|never|nobody'?s|no ?one'?s) (?:\w+ )?(?:their|his|her|your|anyone'?s|my kids'?)?"
        r" ?fault\b|\b(?:don'?t|not to|never) blame\b|\bforgive me\b|\bexplain(?:s|ing)? why\b|\b(?:know|understand) why\b|\bit'?s (?:nearly |almost )?over\b|\bthis is it\b|\bno more\b",
    ),
)
_LEAVING = (
    rule(
        "moving job company retire retir emigr boarding abroad flight holiday trip wedding colleague office work_ team school deploy surgery operation tour cruise christmas_card newsletter sabbatical party thank_you_note santa travel",
        r"\b(?:moving|new job|(?:leaving|left|quit\w*) (?:the|my|this) (?:job|company|team|office)|company|retir\w+|emigrat\w+|boarding|abroad|flights?|holidays?|trip|wedding|colleagues?|office|deploy\w+|surgery|operation|tour|cruise|christmas cards?|newsletter|sabbatical|"
        r"party|thank[- ]you|santa|travel\w*|leaving do)\b",
    ),
)
_TONIGHT = (
    rule(
        "plan",
        r"\b(?:had|have|got|made|i'?ve|there'?s|there was)(?: \w+){0,2} (?:a|my|the) plan(?: all)?(?: (?:ready|set|worked out|sorted|made))? ?(?:for (?:tonight|tonite|this evening|the weekend|sunday|tomorrow)|to (?:go|leave|end)\b(?= ?(?:[.,!]|tonight|quietly|and not)))|"
        r"\b(?:my|the) plan (?:is|was) (?:for )?(?:tonight|this weekend|tomorrow)\b",
    ),
)
_HOLD = (
    rule(
        "reason thing_keeping thing_that_kept one_keeping keeping_me holding_me kept_me hold_on",
        r"\b(?:last|only|one|final) (?:real |good )?(?:reason|thing|person|one)(?: \w+){0,2}? (?:i (?:had(?= ?(?:[.,!?;]|\Z|and|left|to))|had left|have left|(?:still )?(?:get up|got up|wake up|hold on|held on|hang on|hung on|carry on|carried on|keep going|kept going|stay|stayed|bother|'?m (?:still )?(?:here|alive|around))|"
        r"am (?:still )?(?:here|alive|around))|i'?m (?:still )?(?:here|alive|around|breathing)|(?:that |who |which )?(?:keeps?|kept|was keeping|is keeping|keeping|holding|held) me (?:here|going|alive|around|on this))\b(?! (?:at|in) (?:this|the) (?:job|company|city|town|gym|office))",
    ),
)
_LOW = (
    rule(
        "done tired alone nobody no_one lost last_reason only_reason here_first ask_here stop point cry can't cant anymore any_more numb empty everything enough goodbye tonight gone ghost left silent answer repl",
        r"\b(?:done|tired|alone|nobody|no ?one|lost|here first|cry\w*|can'?t|cant|anymore|any more|numb|empty|enough|goodbye|gone|ghosted|reason|<silent>|not? (?:answer|reply)\w*)\b|<silent>",
    ),
)
_ALL_OF_IT = (
    rule(
        "to_stop to_end to_be_over go_away stop_hurting stopping",
        r"\bi(?:'?m| just|'d)? ?(?:\w+ ){0,2}?(?:want|need|wish|wanted|ready|beg|pray|like)(?:ing)?(?: for)? (?:it|this|everything|the (?:pain|noise|hurt\w*|thoughts|voices))(?: all| to all)? (?:to (?:just |all |finally )?(?:stop|end|be over|go away|go dark|go quiet)|would (?:just )?(?:stop|end))\b"
        r"(?! (?:so|with|being (?:awkward|weird)|before|because|when|and (?:be friends|go back|talk)))",
    ),
)
_WORN = (
    rule(
        "can't_do cant_do can't_go cant_go can't_take cant_take can't_keep cant_keep cannot not_anymore anymore any_more no_more tired_of so_tired alone nobody numb empty no_one hate_my hurts hurting point",
        r"<cant><adv> (?:do (?:this|it)|go on|take (?:it|this|any)|keep (?:going|doing))\b|\b(?:i'?m )?so (?:tired|alone|empty|numb)\b|\b(?:tired of (?:everything|it all|life|being)|nobody (?:cares|would|left)|no ?one (?:cares|would|left)|hate (?:my life|myself)|no point|what'?s the point)\b",
    ),
)
SCENES = (
    Scene(_DOSE, (), (), _FOR_OTHERS),
    Scene(_LAST_WORDS, (_ENDING,), _LEAVING),
    Scene(_TONIGHT, (_HOLD,)),
    Scene(_HOLD, (_LOW,)),
    Scene(_ALL_OF_IT, (_WORN,)),
)
