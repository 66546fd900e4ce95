"""The marks of a request or proposal in one sentence, by kind, to be weighed by `requests`."""

from coaching.audit.matching import Lexicon

_DO = (
    r"(?:call|send|give|tell|ask|check|click|visit|join|get|take|try|use|make|let|see|go|come|"
    r"bring|fill|read|review|look|forward|fax|email|e-?mail|mail|contact|talk|speak|meet|"
    r"schedule|set|put|print|sign|submit|register|subscribe|apply|download|confirm|verify|"
    r"activate|enter|complete|add|remove|delete|update|change|move|help|find|keep|hold|save|"
    r"buy|order|pick|drop|stop|start|finish|continue|follow|note|think|consider|discuss|write|"
    r"reply|respond|answer|share|post|show|explain|describe|list|include|attach|copy|run|test|"
    r"install|remember|don'?t|do not|never|be|have|ensure|make sure|plan|book|reserve|arrange|"
    r"coordinate|prepare|work|return|ring|text|ping|page|stay|wait|watch|listen|feel|enjoy|"
    r"provide|advise|log ?in|sign up|sign in|log on|press|select|choose|open|close|turn|pass|"
    r"pay|vote|invite|cancel|distribute|pull|point|revise|edit|correct|fix|shoot|drop by|"
    r"stop by|swing by|hit|throw|kick|learn|discover|explore|browse|retweet|like|create|build|"
    r"draft|plug|tune|mark|compare|describe|clarify|elaborate|specify|define|stick|assume|"
    r"suppose|cut|leave|handle|deal|proceed|treat|expect|allow|excuse|forgive|accept|earn|win|"
    r"claim|spread|sell|shop|grab|hurry|act|pre-?order|refer|google|ignore|avoid|quit|remind|"
    r"spend|bear|place|replace|describe|resend|re-send|finalize|circulate|route)"
)
_MEET = (
    r"(?:meet|discuss|talk|chat|speak|visit|sit|get together|catch up|go over|see|have|set up|"
    r"schedule|touch base|review|join|call|hear|know|get|invite|ask|request|follow.?up|work|"
    r"connect|propose|suggest|recommend|arrange|come|consider|share|explore|learn|offer|plan)"
)
_DO_SHORT = {"<do>": _DO, "<meet>": _MEET}


def _spelled(table: dict[str, str]) -> dict[str, str]:
    for short, full in _DO_SHORT.items():
        table = {kind: lines.replace(short, full) for kind, lines in table.items()}
    return table


ASKS = Lexicon(
    "asks",
    _spelled(
        {
            "can_you": r"""
            (?:can|could|would|will|cld|wld|can't|couldn't|won't|wouldn't) (?:<you>|you guys|
            someone|somebody|anyone|one of you|we|i)(?! (?:be (?:out|there|late|in)|not) )
            (?:would you mind|do you mind|(?:is|would|be) (?:it|that|this|
            there) (?:be )?(?:possible|ok|okay|alright|a chance|any chance|any way)|any chance|
            possible to|possible for|is there any)
        """,
            "please": r"""
            (?:please|pls|plz|plse|kindly)(?! (?:find|note that (?:this|the)|see attached|see below|
            to (?:meet|hear|see|announce)))
        """,
            "let_know": r"""
            let (?:me|us|him|her|them|[a-z]+) know|let me have|let (?:me|us) (?:see|hear)
            (?:keep (?:me|us) (?:posted|informed|updated|in the loop)|please advise|
            get back to (?:me|us)|give (?:me|us) (?:a|your|an|the|some)|drop (?:me|us) a|
            shoot (?:me|us) a|send (?:me|us|it|them|this|over|along|back|out)|tell (?:me|us)|
            call (?:me|us)|email (?:me|us)|contact (?:me|us)|ask (?:me|him|her|them)|show (?:me|us)|
            remind me|bear with|help (?:me|us)|forgive me)
        """,
            "lets": r"""
            (?:let'?s|let us|shall (?:we|i)|why (?:don'?t|not) (?:we|you|i)|why not|how about|
            what about|what if we|maybe (?:we|you|i) (?:can|could|should|will)|perhaps (?:we|you|i)|
            care to|want to (?:go|come|join|meet|grab|get|have)|wanna|fancy|up for|are (?:you|
            we) (?:free|available|around|up for|doing|still|going|interested|on for|ok|able|in)|
            do you (?:want|have|need|know|think|feel like|mind|guys|still|plan)|(?:you|u) (?:want|
            free|available|around|up for|interested)|interested in)
        """,
            "imperative": r"""
            (?:^|[.!?;:\n]\s{0,2}|-\s)(?:(?:also|then|so|and|but|ok|okay|well|now|first|second|
            third|finally|next|again|just|simply|please|anyway|btw|by the way|in the meantime|
            otherwise|if so|if not|remember|hey|hi|thanks|guys|all|team|folks|
            [a-z]+),? (?:-+ )?)?<do> (?!(?:is|was|are|were|will|would|has|had|have|can|who|of|by|
            list|date|time|sheet)\b)
        """,
            "proposal": r"""
            (?:we|you and i|you and me|the two of us) (?:should|need to|could|can|must|ought to|
            might|may|have to|will need to|'?ll need to|'d better|still need to|really need to|
            also need to|will|'?ll) (?:\w+ )?<meet>
            (?:i|we|i'd|we'd)(?: would| also| really| will| do| still| had|'?d)* (?:like|love|want|
            wanted|need|needed|wish|prefer|hope|hoping|appreciate) (?:you |for you |for us |us |
            to also |very much )*(?:to )<meet>
            (?:to|and|can|could|will|further|should|would|let's|like to) discuss(?! (?:the|
            a) (?:history|role) of)
            (?:i|we)(?:'?d| would| do| strongly| also| can| highly)? (?:suggest|propose|recommend|
            request|urge|ask|encourage|advise)|my (?:only )?suggestion|am writing to request|
            at your request
            (?:set ?up|schedule|arrange|plan|book|put|mark)(?: \w+){0,2} (?:a |an |the |some |on |
            for )*(?:time|meeting|call|appointment|lunch|visit|interview|discussion|calendars?|
            conference|briefing|this|something|date)
        """,
            "need": r"""
            (?:i|we|they|he|she|you|u)(?:'?ll| will| also| really| still| do| would| may| might| just)* (?:need|
            require|want)s?(?:ed)? (?:you|to know|to get|your|the|a|an|from you|some|this|that|it|
            these|more|to have|to see|to hear|to talk|to find|help|all|another|to make|to be|
            any)(?! back to| home)
            (?:you|u|everyone|all|everybody)(?:'?ll| will| really| also)? (?:should|must|need to|
            have to|ought to|will need to|'?ll need to|may want to|might want to|want to|are (?:to|
            required|requested|asked|expected|welcome|invited|encouraged)|can (?:also|use|call|
            reach|contact|find|click|see|view|visit|download|get|send|register))
        """,
            "courteous_if": r"""
            (?:wonder(?:ing|ed)?|curious|not sure) (?:if|whether|how|what|when|where|who|why|about|
            as to)|(?:i|we)(?:'?d| would) (?:be (?:interested|curious|happy|glad|grateful|
            delighted)|like to know|love to know|appreciate|welcome|greatly appreciate|
            really appreciate)|appreciate (?:it )?(?:if|your|a|any|the|you)|grateful (?:if|for any|
            for your)
        """,
            "great_if": r"""
            (?:would|will|might|it'?d|that'?d|'d) (?:\w+ )?(?:be|help) (?:\w+ )?(?:great|helpful|
            nice|good|awesome|wonderful|fine|useful|best|a good idea|appreciated|better|perfect|
            ideal|cool|interested)(?: if| to|ful| for)?
        """,
            "reminder": r"""
            (?:reminder|remember to|don'?t forget|make sure|be sure|do not forget|keep in mind|
            remember,|be advised|be aware|note that)
        """,
            "follow_up": r"""
            (?:follow(?:ing)?[ -]?up|checking in|any (?:word|news|update|luck|progress|thoughts|
            idea|interest)|status (?:of|on)|update on|have you (?:heard|had|seen|got|gotten|been|
            talked|made|decided|received|thought|done|tried|considered)|did (?:you|we|anything|
            anyone|he|she) (?:get|receive|have|see|hear|talk|find|decide|want|know|mean|try|read|
            send|ever))
        """,
            "to_you": r"""
            (?:<you>|you'?(?:re|ll|ve|d)|yourself|you guys)
            (?:<your>|yours)
        """,
            "me": r"""
            (?:me|us)
        """,
            "we": r"""
            (?:we|we'll|we're|we've|we'd|our)
        """,
            "appointment": r"""
            (?:meet|join(?:ing)?|lunch|dinner|drinks?|coffee|breakfast|beers?|attend|participate|
            get together|skiing|golf|movie|happy hour|stop by|come (?:over|by|down|up))
            (?:call|discuss|talk|speak|chat|schedule|appointment|interview|conference call|
            give (?:me|you|us|him) a)
        """,
            "eager": r"""
            (?:(?:be|am|'m|would be|will be|i'd be) (?:glad|happy|delighted|pleased)|(?:would|i'd|
            'd) (?:really |definitely )?love to|(?:i|we) shall|shall be|i will (?:call|be there|
            join|attend|see you|meet))
        """,
            "time": r"""
            (?:i(?:'?m| am| have)|we(?:'?re| are)|would|does|will|that|which|time|day|if|whatever|
            what) (?:\w+ ){0,3}(?:available|free|works? (?:for|best|better)|open|suits?|convenient|
            good for)(?= (?:on|at|for|tomorrow|this|next|to|after|before|any|mon|tue|wed|thu|fri|
            you|me|us)|[.,!?]|$)
            (?:tomorrow|tonight|this (?:week|weekend|afternoon|evening|morning)|next (?:week|mon|
            tue|wed|thu|fri)\w*|<day>|\d{1,2}(?::\d\d)? ?(?:am|pm))
        """,
            "task": r"""
            (?:try to|get (?:me|it|this|them|back|with|together|your|a|in touch|started|you)|
            make (?:sure|it|a)|take (?:a|care|the|this|advantage)|look (?:at|into|for|over)|
            check (?:out|with|on|it|your)|keep (?:me|in|an|us|your|up|this)|put (?:me|it|this|
            together|in|the)|bring (?:your|a|it|the))
            (?:i (?:assume|hope|think|believe|understand|guess|suppose) (?:that )?(?:you|we|
            it would|this|they|she|he)|(?:you|do you) think|that you)
        """,
            "sale": r"""
            (?:\$ ?\d|buy|prices?|products?|save|win|money|<your> life|lets (?:you|your)|app|games?|
            discount|shipping|deals?|sale|shop)
            (?:click(?:ing)?|below to|the link|go here|add (?:us|mailto|<email>|\S+@)|
            <your> (?:\w+ )?(?:address book|email|inbox|settings|preferences|messages|account|
            profile|password)|these emails?|emails? from)
            (?:look(?:ing)? forward to)
        """,
            "wish": r"""
            (?:to share|want to (?:share|change|be|learn|save|see|know|make|get|buy|help|take|keep)|
            <you> (?:want|wish|would no longer)|wish to|no longer|(?:is|be|been) (?:used|working|
            trying)|trying to)
        """,
            "i_first": r"""
            (?:^|[.!?\n] ?)(?:i|i'm|i've|my|i'd|i'll|i've)
        """,
            "it_first": r"""
            (?:^|[.!?\n] ?)(?:the|this|that|it|it's|there|he|she|they|these|his|her|their|a|an)
        """,
            "you_first": r"""
            (?:^|[.!?\n] ?)(?:you|you'?re|you'll|you guys)
        """,
            "boilerplate": r"""
            if (?:you|u)(?: \w+)? (?:have|need|should have|experience|encounter) (?:any |further |
            a |additional |more )*(?:questions?|problems?|assistance|help|concerns?|trouble|support|
            issues|difficulties|information)(?: \w+){0,9}?,? (?:please )?(?:contact|call|visit|
            email|check|see|feel|do not|don'?t|let|write|reply|go|refer|send|get)
            (?:ensure|to make sure|make sure|guarantee) (?:\w+ ){0,4}(?:deliver\w*|emails?|inbox|
            receiv\w+)|add (?:mailto|<email>|us|this|\S+@)
        """,
            "thanks": r"""
            (?:thank(?:s| you)(?: \w+){0,2} for|thanks again|many thanks|appreciated your|
            appreciate (?:all|everything|the (?:help|time|opportunity)))
        """,
            "plans": r"""
            (?:i|he|she|they|we|it|[a-z]+) (?:will|shall|'?ll|am going to|is going to|are going to|
            plan to|intend to|won'?t|will not|won't be|cannot|can'?t) (?:be|call|send|forward|get|
            not|have|attend|try|let|check|see|make|give|go|take|do|work|look|talk|fax|continue|also|
            keep|leave|return|come)
        """,
            "past": r"""
            (?:i|he|she|they|it|we|[a-z]+) (?:was|were|had|did|went|told|said|got|came|asked|spoke|
            talked|received|sent|met|saw|thought|left|called|wanted|decided|discussed|gave|found|
            made|heard|took|have been|has been|didn'?t|have had)
        """,
            "others": r"""
            (?:he|she|they|his|her|their)
        """,
        }
    ),
    guarded=False,
)
