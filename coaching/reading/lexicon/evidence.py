"""What stands before and after a name or role when it is the one who hasn't answered, or isn't.

Regular expressions over folded text: the `BEFORE_…` ones are matched against the words right
before a mention, the `AFTER_…` ones against what follows it in the sentence.
"""

from coaching.regexes import regex
from coaching.sought import Sought

_ASIDE = r"(?: (?:both|again|my|our|poor|old|dear|a|an|the|this|that|back|also|actually|even))*"
_VERBS = (
    r"e-?mail(?:ed|ing)?|text(?:ed|ing)?|txt(?:ed|ing)?|call(?:ed|ing)?|ring(?:ing)?|rang|"
    r"phon(?:ed|ing|e)|messag(?:ed|ing|e)|msg(?:'?e?d|ing)?|dm(?:'?e?d|'?ing)?|pm(?:'?e?d)?|"
    r"ping(?:ed|ing)?|contact(?:ed|ing)?|nudg(?:ed|ing|e)|whatsapp(?:'?e?d|ing)?|"
    r"facetim(?:ed|ing|e)|chas(?:ed|ing|e)|bug(?:ged|ging)?|hit up|hmu|pok(?:ed|e)|snapped|"
    r"slack(?:ed|ing)|skyped|zoomed|tweeted(?: at)?|inmailed|wa'?d|ghost(?:ed|ing)?|dialled"
)
_SENT = (
    r"sent|send|sending|gave|give|left|leave|leaving|shot|dropped|mailed|posted|forwarded|wrote|"
    r"write|writing|written|promised|invited|thanked|asked|told|offered|showed|owe|lent|paid|"
    r"congratulated|apologi[sz]ed to|replied to|responded to|invite|ask|thank"
)
_TOWARDS = (
    r"(?:wrote|write|writing|written|reach(?:ed|ing)? out|reaching|sent|send|sending|get back|"
    r"got back|texts?|e-?mails?|messages?|letters?|cards?|notes?|calls?|dms?|voicemails?|msgs?|"
    r"proposal|quote|invoice|pitch|invite|invitation|it|one|something|stuff|them|this|that|these|"
    r"follow(?:ed)?[ -]?ups?|going|talk(?:ed|ing)?|speak(?:ing)?|spoke|spoken|repl(?:y|ied)|"
    r"introduced (?:me|us)|referred (?:me|us)|connected (?:me|us)|pointed me|passed me on|"
    r"get through|got through|said hi|say hi|say something|intro(?:duction)?|connection request|"
    r"request|apology|apologi[sz]ed|happy birthday|condolences|gift|package|parcel) (?:out )?to"
)
_FROM = (
    r"(?:hear(?:d|ing)?|word|nothing|reply|replies|response|responses|answer|answers|crickets|"
    r"silence|peep|news|message|messages|text|texts|email|emails|call|calls|line|anything|contact|update|sign|invite|visit|postcard|letter)"
    r"(?: (?:back|anything|a thing|a peep|a word|much|at all|yet|again))* (?:from|of)"
)
_WITH = (
    r"(?:follow(?:ed|ing)?[ -]?up|check(?:ed|ing)? in|reconnect(?:ed|ing)?|in touch|touch base|"
    r"touching base|get in touch|contact|drinks?|coffee|lunch|dinner|breakfast|date|dates|met|meet|"
    r"meeting|met up|close|friends|best friends|besties|mates|speak|spoke|spoken|chat(?:ted)?|"
    r"talk(?:ed|ing)?|interview(?:ed)?|call|fight|argument|fallout|fell out|falling out|broke up|"
    r"matched|hooked up|connect(?:ed|ing)?|catch(?:ing)? up|caught up|strong|strongly|mad|upset|"
    r"angry|make up|history|thing|things|relationship|contact|work(?:ed|ing)?|lived|shared|hung out|"
    r"hang out|hanging out|texting|chatting|emailing|in contact|thick|roomed|studied|trained|"
    r"put me in touch|connected me|linked me up|set me up|"
    r"convo|conversation|situation|plans|appointment|session|went out|going out|date nights?)"
    r"(?: \w+)? (?:with|w/?|on|to)"
)
_OTHER = (
    r"ghosted by|ignored by|blocked by|dumped by|left on read by|stood up by|blanked by|"
    r"wait(?:ing|ed)?(?: to hear)?(?: back)? (?:on|for|from)|miss(?:ing|ed)?|met|meet|meeting|know|"
    r"knew|dating|seeing|dated|about|added|friended|follow(?:ed)?|helped|saw|remember|visited|"
    r"get|is|it's|its|with|w/?|lost|losing|bumped into|ran into|care about|worried about|need|"
    r"thinking (?:of|about)|reconnect with|introduced to|referred to|intro(?:'?d|ed)? to|for|and|"
    r"trying to reach|reach|approach|track down|get hold of|get a hold of|regarding|re|namely|like|"
    r"interviewed with|demoed (?:for|to)|pitched(?: to)?|quoted|hired|contacting|reaching|love|hurt|"
    r"tried|try|named|called|pitch"
)

BEFORE_OBJECT = regex(rf"\b(?:{_VERBS}){_ASIDE},? $")
BEFORE_RECIPIENT = regex(rf"(?:\b(?:{_SENT}){_ASIDE}|\b{_TOWARDS}{_ASIDE}) $")
BEFORE_SILENT = regex(
    rf"\b(?:{_FROM}|ghosted by|ignored by|blocked by|left on read by|stood up by|blanked by|dumped by|"
    rf"wait(?:ing|ed)?(?: to hear)?(?: back)? (?:on|for|from)){_ASIDE} $"
)
BEFORE_SOCIAL = regex(rf"\b(?:{_WITH}){_ASIDE} $")
BEFORE_SOFT = regex(rf"\b(?:{_OTHER}){_ASIDE} $")
BEFORE_NAMED = regex(
    r"\b(?:(?:her|his|their|the|whose)(?: (?:first|full|real))? name(?: is|'s| was)|name's|names|"
    r"name is|goes by|we'll call (?:her|him|them)|let's call (?:her|him|them)|i'll call "
    r"(?:her|him|them)|care about (?:is|most is)|one is|person is|this is about|it's about|"
    r"context:|contact:|who:|name:|recipient:|person:|(?:^|\n)\s*(?:to|for|re|regarding|cc|til|an|para|aan|à|do|till)\s*:)"
    r" ?$"
)
BEFORE_APPOSED = regex(
    rf"\b(?:{_VERBS}|{_SENT}|{_TOWARDS}|{_FROM}) (?:an?|the|this|that|our|my|some)"
    r" [^.!?;:,\n]{2,50}, (?:the )?$"
)
"""A common noun, then who it is: "a note to an astronomer, Dr. …"."""
BEFORE_HOUSEHOLD = regex(
    r"\b(?:neighbou?rs?|next door|number \d{1,4}|upstairs|downstairs|across the (?:road|street|hall)|"
    r"family|couple|people|folks|moved in)\b[^.!?\n]{0,40}, the $"
)
"""A family by its surname: "the new people at number 14, the …"."""
BEFORE_REASON = regex(r"\b(?:because|cos|cause|coz|bc|since|as) $")
"""Somebody in a reason: "because my daughter loved her talk"."""
BEFORE_WHERE = regex(
    r"(?:\b(?:in|at|near|around|outside|inside|from|joined|joining|visit|visiting|via|"
    r"leaving|left for|moved to|move to|moving to|back to|flew to|trip to|off to|"
    r"based in|works? for|worked for|worked at|live in|beyond|across|throughout)(?: the)?|@) ?$"
)
AFTER_IS_MY = regex(r"'s (?:my|our|an?) ")
BEFORE_CALLED = regex(r"\b(?:called|named|name is|name's|names) $")
BEFORE_INTRODUCER = regex(
    r"\b(?:(?:introduc(?:ed|tion)|intro(?:'?d|ed)?|connected|referred|recommended|"
    r"put in touch|linked|hooked up|cc'?e?d|forwarded|passed on|set up|invited|told|brought)"
    r"(?: [\w']+){0,5} by|through|via|thanks to|courtesy of|on behalf of|"
    r"according to|because of|(?:intro|introduction|referral|recommendation) (?:from|by)|"
    r"mutual friend,?|met (?:her|him|them)? ?(?:at|through|via)|without)"
    r"(?: (?:a|an|our|my|the|mutual|common|friend|both))*,? $"
)
BEFORE_USER = regex(
    r"\b(?:i'm|i am|im|my name is|my name's|call me|me,|signed,?|yours,?|i,|myself,)"
    r"(?: (?:just|only|also|now|really|an?|the|very|still))* $"
)
BEFORE_COMPARISON = regex(
    r"\b(?:as|being|like|be|we're|we were|we are|become|became|been|i was|not just|than|such|just|"
    r"only|ever|i was (?:her|his|their))(?: (?:just|only|also|now|really|good|an?|the|very|still))* $"
)
BEFORE_GO_BETWEEN = regex(
    r"\b(?:(?:ask|asking|asked|tell|telling|get|getting|have|contact|message|text|email|call|go "
    r"through|bother|involve|via|write to|reach out to)|"
    r"(?:complain(?:ed)?|talk(?:ed|ing)?|speak|spoke|go|vent(?:ed)?|mentioned (?:it|this)) to|"
    r"(?:discussed|shared) (?:it|this) with)"
    r"(?: (?:my|our|the|a))? $"
)
BEFORE_PROTEGE = regex(
    r"\bi(?:'ve|'d| have| had)? (?:introduced|intro'?e?d|connected|put|referred|recommended|sent|"
    r"pointed|matched)(?: [\w'-]+){0,3} $"
)
AFTER_PROTEGE = regex(
    r"^(?: up| on| over| in touch| by e?-?mail)* (?:to|with) (?!me\b|us\b|you\b|the\b|an?\b|my)"
)
"""Somebody the user brought together with the one who has not answered."""
BEFORE_INTRODUCED = regex(
    r"\b(?:(?:introduced|referred|connected|recommended|intro'?e?d|passed|pointed|sent|linked)"
    r" (?:me|us)(?: on| up| over)?|(?:put|got) (?:me|us) in (?:touch|contact)|intro|introduction|"
    r"introduced|referred) (?:to|with) $"
)
AFTER_LOSS = regex(
    r"^(?: has| had| just| recently| suddenly)* (?:passed|died|was diagnosed|got diagnosed|is (?:ill|sick|dying|in "
    r"(?:the )?hospital)|got (?:ill|sick)|had a stroke|is unwell)\b"
)
"""What happened to the mother of the one who has not answered ("Rupert's mum died")."""
BEFORE_WATCHER = regex(r"\b(?:can|could|will|would|does|do|might|if|that) $")
AFTER_WATCHER = regex(r"^ (?:reads?|sees?|finds? (?:this|out|it)|access|look|spy|track|know)\b")
"""Somebody who might look over the user's shoulder."""
BEFORE_MACHINE = regex(r"\b(?:you are(?: now)?|you're(?: now)?|act as|pretend to be) (?:an? )?$")
AFTER_GO_BETWEEN = regex(
    r"^,? (?:if (?:she|he|they)\b(?!'d\b|'ll\b| would| could| can\b| might| wants?| fancied| minded| had"
    r" time| needed| was (?:free|up|around|ok|coming|in)|d\b)|whether (?!she(?:'d| would| could)|he(?:'d|"
    r" would| could)|they(?:'d| would| could))|to (?:check|ask|nudge|pass|talk|tell|forward|speak|remind|"
    r"put|poke|reach|intervene|mediate|step|vouch|see)|about (?:her|him|them|it)|instead|for (?:help|"
    r"advice|her|his|their)|what's up with|why (?:she|he|they)|how (?:she|he|they))\b"
)
AFTER_INTRODUCER = regex(
    r"^,?(?:(?: who|,)? (?:just|kindly|had|has|also|who|once|then|recently|already|actually|kept))*"
    r" (?:introduc(?:ed|es) (?!himself|herself|themsel|to (?:me|us)\b)|intro'?e?d |connected (?:us|me)|"
    r"put (?:us|me)|cc'?e?d|referred|recommended|set (?:us|me) up|linked (?:us|me)|"
    r"hooked (?:us|me) up|gave me (?:(?:her|his|their)(?! (?:\w+ )?(?:number|card|e-?mail|insta\w*|contact|details)"
    r"(?: (?:and|but|then|on|at|after|when|in)\b|[.;]|$))|[\w-]+'s) |passed (?:me|on|along)|suggested|vouched|"
    r"(?:said|says|mentioned|promised|swore|reckoned|thought|told me)(?: that)? (?!she|he|they|it|i\b|we|you|that|"
    r"this|there|no\b|yes|not|don't|nothing|everything|my|her|his|the)[\w'-]+ (?:would|could|might|is|was|will|"
    r"needs|wants|has)\b|says? (?:i|that i|it|its|it's|not|she|he|they|to|your|you|there|that|don't|just|hes|shes)\b|"
    r"thinks?\b|thought i|reckons?\b|"
    r"told me (?:to (?:ask|try|use|just|reach|write|message|give|contact|keep|let|move|get|talk|"
    r"check|come|go|send|chat|dm)|about|all about|that you|you)\b|"
    r"told (?:her|him|them) (?:about|i)\b|wants me to (?:keep|try|follow|call|email|push|chase|ask)|"
    r"wants us to|wants (?:results|numbers|an update)|keeps? (?:telling|saying|asking|pushing)|"
    r"advised|warned|swears|insists|mentioned (?:you|this)|sent me here|"
    r"(?:and|&) i (?:share|have) a)"
)
AFTER_SILENT = regex(
    r"^(?:'s)?(?:,? ?(?:still|just|also|both|now|then|who|has|have|had|simply|suddenly|basically|"
    r"completely|totally|never|actually|really|kinda|since|again|always|usually|normally|been))*,? "
    r"(?:has(?:n'?t| not)|have(?:n'?t| not)|had(?:n'?t| not)|did(?:n'?t| not)|won'?t|will not|"
    r"is(?:n'?t| not)|are(?:n'?t| not)|do(?:es)?(?:n'?t| not)|never|stop(?:ped|s)|went|gone|goes|"
    r"ghost(?:ed|ing|s)|ignor(?:ed|es|ing)|block(?:ed|s)|left me|leaves me|leaving me|left it|"
    r"read (?:it|my|the)|seen (?:it|my)|repli(?:ed|es)|answer(?:ed|s)|respond(?:ed|s)|"
    r"disappeared|vanished|dropped off|unfriend\w*|unmatch\w*|unfollow\w*|mut(?:ed|es)|"
    r"remov(?:ed|es) me|delet(?:ed|es) me|nothing|nada|crickets|zip|zilch|hung up|cancelled|canceled|bailed|"
    r"flaked|not (?:answering|replying|responding|picking|texting|returning)|silent|mia|no reply|"
    r"no answer|no response|quiet|radio silence|awol|pulled away|dodg(?:es|ed|ing)|cut me off|"
    r"blew me off|fell off|finally|wrote back|got back|can't be bothered|barely|rarely|only ever|"
    r"avoid(?:s|ed|ing)|neither|both|either|hasnt|wont|isnt|didnt|doesnt|aint|ain't|couldn'?t)\b"
)
SILENCE = regex(
    r"\b(?:has(?:n'?t| not)|have(?:n'?t| not)|did(?:n'?t| not)|won'?t|is(?:n'?t| not)|never|"
    r"stopped|went (?:quiet|dark|silent|mia|cold|radio)|ghosted|ignor(?:es|ed|ing)|blocked|"
    r"left me|disappeared|vanished|dropped off|repl(?:ies|ied)|answer(?:s|ed)|respon(?:ds|ded))\b"
)
AFTER_COAXED = regex(
    r"^ to (?:talk|speak|reply|answer|respond|write|call|text|open|forgive|see|listen|notice|meet|"
    r"pick up|get back|message|come back|give me)\b(?! (?:her|him|them)\b)"
)
AFTER_OFFICE = regex(
    r"^'s (?:\w+ )?(?:office|clinic|team|department|practice|surgery|shop|company|front desk|firm|"
    r"receptionist|reception|assistant|secretary|agency|website|support)\b"
)
AFTER_SUBJECT = regex(
    r"^(?:'s)?,?(?: (?:also|just|really|actually|always|once|still|only|who|and))* "
    r"(?:was|is|were|are|used to|and i|& i|and me|said|told|asked|accepted|moved|called|texted|"
    r"emailed|picked|wrote|got|had|left|helped|sent|gave|lives|works|worked|runs|ran|seemed|seems|"
    r"says|promised|wanted|wants|knows|owes|taught|mentored|hired|interviewed|has|posted|posts|"
    r"liked|forgot|forgets|hates|resents|forgave|dumped|invited|read|saw|started|met|wished|thanked|agreed|offered|loves|loved|turned|knew|"
    r"broke|lost|quit|retired|married|mentioned|asks|means|meant|ran|"
    r"i (?:have|had|go|went|were|are|used|met|did|was)|in [\w'-]+ and i|[a-z]{3,}ed|keeps?|gave|took|made|"
    r"came|does|did|would|will|might|thinks|felt|feels|became|owns|needs|never|always|just|chairs|"
    r"teaches|manages|leads|heads|plays|sings|grew|spent|stood|saw|showed|let|drove|bought|built|"
    r"borrowed|hosts|hosted|cut|chose|held|paid|put|ran|sat|sold|spoke|told|understood|won)\b"
)
AFTER_OWN_THING = regex(
    r"^(?:'s)? (?:phone|number|inbox|email|e-mail|birthday|voicemail|line|mobile|cell|office|desk|"
    r"place|house|flat|door|address|linkedin|insta|whatsapp|reply|answer|silence|last|funeral|book|"
    r"profile|name|work|mailbox|letterbox|letter box|dms?|doorstep|porch|messages?)\b"
)
AFTER_LABEL = regex(
    r"^(?: (?:and|&) [\w']+)?(?:: |:\n| - | \((?!they|i\b)|, (?:my|our|an?|the|from|at|who|one of|"
    r"whose|whom|[\w-]+ (?:at|of|from|in) |"
    r"director|head|ceo|founder|vp|recruiter|ex)\b|,? (?:from|at|@) )"
)
AFTER_EVENT = regex(
    r"^(?:'s)?(?: (?:\d0th|\w+))? (?:party|wedding|birthday|bbq|barbecue|house|place|rooftop|thing|"
    r"dinner|funeral|show|gig|event|do|barn dance|shower|barbeque|housewarming|picnic|potluck|"
    r"reception|leaving do|farewell|christening|hen|stag|launch|exhibition|opening)\b"
)
AFTER_THING = regex(
    r"^ (?:conference|conf|meetup|office|team|event|festival|branch|project|campus|offsite|summit|"
    r"hackathon|days?|role|job|position|account|offer|deal|trip|marathon|workshop|program|programme|"
    r"expo|fair|party|class|course|app|message|messages|dm|dms|group|page|request|post|story|invite|"
    r"season|morning|afternoon|evening|night|weekend|week|street|st|road|airport|station|university|"
    r"college|school|hospital|clinic|university|ave|avenue|area|market|thing|website|product|stand|"
    r"booth|panel|ticket|newsletter|podcast|alumni|alum|community|chapter|method|model|test|bar|"
    r"pub|restaurant|cafe|hotel|church)\b"
)
"""What follows a capitalised word that is no person ("the Lisbon conference")."""

_OPENING = r"(?:(?<=[.!?\n])|(?<=[.!?\n] )|(?<=[.!?\n]so )|(?<=[.!?\n] so ))"
_NEXT_OPENING = _OPENING.replace("(?<=", r"(?<=\w")
SEVERAL = Sought(
    r"\b(?:(?:two|2|three|3|four|4|several|a few|a couple of|couple of|multiple) (?:\w+ )?"
    r"(?:people|persons|friends|contacts|cases|folks|situations|names|colleagues|ppl|cousins|guys|"
    r"girls|women|men|recruiters|clients|exes|siblings|leads|prospects|mates|coworkers)|neither|"
    r"(?:two|three|four|five|2|3|4|5) (?:for (?:you|u|ya)\b|to|of them|of these|silences|threads|ghosters|open)\b|"
    r"(?:only|exactly|just|pick|choose|for) one of (?:these|them|the)|which (?:of (?:them|these)|one)|"
    r"where do i (?:start|begin)|"
    rf"{_NEXT_OPENING}who(?: first)?\??\s*$|"
    r"both of (?:them|whom)|either of them|none of (?:them|the (?:three|four))|all three|all of them|"
    r"they both|both (?:ghosted|went|haven'?t|silent|quiet|read|ignored)|who (?:do|should) i "
    r"(?:do|start|write|contact|message|text|email|call|try|answer|pick|prioriti[sz]e)[\w ]{0,20}first|"
    r"(?:which|who) (?:one )?first|one after the other|in that order|first one|second one)\b"
)
SEPARATE = Sought(
    r"\b(?:two|2|three|3|four|4) (?:different |separate |other )?(?:people|persons|contacts|cases|"
    r"situations|ppl|friends|folks|problems|silences|ones)\b(?![^.:!?\n]{0,40}\b(?:both|same))"
    r"[^.:!?\n]{0,40}(?:[.:]|\n)|"
    r"\b(?:two|three|four|five|2|3|4|5) for (?:you|u|ya)(?: today| now| this time)?[.:,\n-]|"
    r"\b(?:two|three|four|five|2|3|4|5) to (?:triage|sort|juggle|deal|chase)\b|"
    r"\b(?:only|exactly|just|pick|choose|for) one of (?:these|them)\b|"
    rf"{_OPENING}\bwho(?: first)?\??\s*$|\bwho (?:do|should|shall) i (?:\w+ ){1, 3}first\b"
)
"""Several people with a story each: no single answer is true of all."""
COORDINATION = regex(
    r"^(?:[^()\n]{0,80}\)| \([^()\n]{0,80}\))?(?: (?:from|at|in|of) [\w '-]{1,25}?)?(?:,|/| \+|,? (?:and|&|n|or|plus|as well as)(?: also|"
    r" then| to| from| with| my| our| both)?|, (?:my|our))? ?$"
)
"""What stands between two people of one list; the empty gap is excluded by its user."""
