"""Sentences that tell what kind of tie it is without a role word, folded, by tie.

"Strong" signs win over what a weak role or the manner of meeting says; `SIGNS` is in order of
weight.
"""

from coaching.situation import Tie
from coaching.sought import Sought

_EVENT = (
    r"(?:conference|conf|meetup|meet-up|event|party|wedding|mixer|hackathon|workshop|panel|talk|fair|"
    r"expo|summit|breakfast|brunch|dinner|lunch|drinks|networking|bbq|barbecue|gala|retreat|class|"
    r"course|seminar|webinar|exhibition|launch|festival|convention|offsite|trip|flight|plane|"
    r"train|cruise|hostel|airport|bar|pub|gig|concert|show|market|trade show|tradeshow|symposium|"
    r"lecture|reading|book club|run club|running club|gym|dog park|playground|church|rooftop|"
    r"thing|open day|career day|demo day|pitch night|chamber of commerce|rotary|camp|course|"
    r"bootcamp|residency|fundraiser|charity|race|marathon|open house|open mic|vernissage|opening|"
    r"pride|protest|rally|parade|carnival|congress|forum|unconference|reception|q&a|picnic|barbeque|housewarming|christening|funeral)"
)
_WHEN = (
    r"(?:last (?:week|month|night|weekend|friday|thursday|wednesday|tuesday|monday|saturday|"
    r"sunday)|yesterday|this week|recently|the other day|\d+ (?:days?|weeks?|wks?) ago|"
    r"(?:a|two|three|few|couple)(?: of)? (?:days?|weeks?|months?) (?:ago|back))"
)

SIGNS: tuple[tuple[Tie, Sought], ...] = tuple(
    (tie, Sought(pattern))
    for tie, pattern in (
        (
            Tie.RECRUITER_HIRING,
            r"\b(?:interview(?:s|ed|ing)? with|(?:under|in) review|talent (?:lead|team)|people team|(?:my|\d+) "
            r"applications|job hunting|background check|second interview|final round|(?:second|third|first|last|phone|onsite|on-site|video|job|panel|zoom|"
            r"technical|screening) (?:round )?(?:interview|screen)|(?:the|my|an|had|great|good|after"
            r"|since|did|post) interviews?\b|(?<!journalist who )(?<!reporter who )(?<!writer who )(?<!blogger who )(?<!podcaster who )(?<!student who )interviewed me|interviewed (?:with|for|at|on|last|in|there|me for)|"
            r"interviewing|hiring (?:process|team|manager|committee)|recruiter|recruiting|"
            r"headhunter|job (?:offer|application|opening|posting)|offer letter|"
            r"appl(?:ied|ying|y) (?:to|for) (?:a|an|the|their|this|that) (?:\w+ ){0,3}(?:job|role|"
            r"position|opening|internship|post|vacancy)|take-?home (?:test|task|assignment)|"
            r"(?:sent|submitted) (?:him |her |them |in )?my (?:cv|resume|résumé|application)|"
            r"final stage|(?:next|second|third) round|screening call|job (?:search|hunt)|(?:for|about|regarding) (?:a|the) (?:\w+ ){0,2}"
            r"(?:job|role|position|vacancy)\b|my (?:job )?offer\b|start date|reference check|verbal offer|"
            r"salary (?:negotiation|expectations))\b",
        ),
        (
            Tie.OTHER,  # a date, an ex, somebody they were seeing
            r"\b(?:(?:first|second|third|1st|2nd|3rd|two|three|four|2|3|4|5|few|great|good|amazing|"
            r"our|last|another) dates?\b(?! (?:is|was|for|of))|went on (?:a|one|some|two|three|\d+)"
            r" (?:\w+ )?dates?|(?:on|from|off|via|through|at) (?:hinge|tinder|bumble|grindr|okcupid|"
            r"feeld|raya|match\.com|a dating app|the apps|dating apps?)|we matched|"
            r"\(?matched (?:\w+ ){1,2}ago|(?:ended|called off|broke off) (?:it|things|our relationship|us|the "
            r"engagement)\b|ended (?:it|things)|dumped (?:me|him|her|them)\b|"
            r"(?:restraining|protection|protective) order|split up\b|"
            r"matched (?:on|with)|hooked up|slept (?:with|together)|broke up|break ?up|breakup|"
            r"broken up|we(?:'ve| have|ve)? (?:been|were) (?:dating|seeing each other|talking "
            r"(?:for )?(?:\w+ ){0,2}(?:days|weeks|wks|months)|together)|"
            r"been seeing (?!a (?:therapist|doctor|coun|special)|my)|i(?:'m| am|m) (?:dating|seeing)|kiss(?:ed)?|talk about us\b|"
            r"think about us\b|get back together|my ex\b|situationship|(?:i|we) dated|dated (?:him|her|briefly|for|in|years|on)|went out with|ask(?:ed)? (?:him|her|them|\w+) out|flirt\w*|(?:girl|guy|woman|man) i(?:'m| am|'ve been| was)? "
            r"(?:seeing|dating|talking to)|crush on|(?:'m|am|was|really|so|im) into (?:him|her)\b(?! dm)|"
            r"no contact rule|still love (?:him|her)|boyfriend|girlfriend|ex-?(?:bf|gf))",
        ),
        (
            Tie.REFERRAL_INTRO,
            r"\b(?:introduced (?:me|us|you)(?: (?:both|over|by|via))?(?: (?:email|e-mail))? to|"
            r"introduced (?:me|us)\b|introduced to (?:me|us) (?:by|via|through)|introduced by|"
            r"(?:was|been|got|were|being) (?:introduced|intro'?e?d|connected|referred)(?: to(?: [\w'-]+){1,4}?)? "
            r"(?:by|through|via|over)|intro'?e?d (?:by|me|us|via|over)|"
            r"connected us\b|connected me (?:with|to)|put (?:us|me) in (?:touch|contact)|"
            r"referred (?:me|by|to me)|cc'?e?d (?:us|me)|warm intro|(?:an?|the|her|his|their|email|"
            r"that) (?:e-?mail )?intro\b|put (?:[\w'-]+ ){1,6}?in touch|"
            r"(?:intro|introduction|referral|recommendation) (?:from|by|via|through|to|email)|"
            r"(?<!he )(?<!she )gave me (?:her|his|their) (?:number|email|e-mail|contact|details|info|card) "
            r"(?:and (?:said|says|told|suggested|thinks|thought)|so i|because|saying|to)|set us up|linked us up|through \w+(?: \w+)? i met|(?:met|know|knows?|got to know) (?:[\w'-]+ ){0,3}?(?:through|via) (?:an?|my|our|the)? ?(?:\w+ ){0,2}(?:friends?|colleague|cousin|sister|brother|mom|mum|dad|aunt|uncle|boss|wife|husband|partner|coworker|neighbou?r|roommate)\b|"
            r"suggested i (?:contact|reach out|talk|speak|write|email|message)|"
            r"(?<!she )(?<!he )(?<!they )told me to (?:contact|reach out|email|call|talk to|get in touch|write)|"
            r"said i should (?:contact|reach out to|talk to|speak to|email|meet)|"
            r"on the recommendation of|at the suggestion of|(?:mutual|common) (?:friend|contact|"
            r"connection|acquaintance)s?|passed (?:on|along) (?:her|his|their))\b",
        ),
        (Tie.RECRUITER_HIRING, r"(?<!to )\bhr\b"),
        (
            Tie.MENTOR,
            r"\b(?:mentored|mentors|trained me|edited my|(?:thesis|dissertation|viva|coursework|internship report)"
            r" (?:\w+ )?(?:form|chapters?|drafts?|committee|deadline|defen[cs]e|comments|feedback|corrections)|"
            r"my (?:thesis|dissertation|viva|coursework|prof|professor|lecturer)\b|office hours|"
            r"letter of recommendation|recommendation letter|took me under|taught me|supervised my|advised me|coached me|"
            r"gave me my first|believed in me|guided me|wrote me a (?:\w+ )?(?:letter|"
            r"recommendation|reference)|looked out for me|championed me|"
            r"helped me (?:so much|a lot|get|land|find|through|when|with my|start|early|back|in|"
            r"years)|opened doors for me|encouraged me|inspired me|(?:gave me|took) a chance|got me into|got me started|"
            r"sponsored me|pushed me to|vouched for me|showed me the ropes|looked up to|"
            r"asked (?:her|him|them) to mentor|be my mentor)\b",
        ),
        (
            Tie.CLOSE_FRIEND,
            r"\b(?:best friends|bffs?|besties|best mates|(?:used to be|were|was|been|are|so|really|"
            r"very|super|pretty|incredibly|always been) (?:so |really |very |super |pretty )?"
            r"(?:close|inseparable|tight)\b(?! (?:to|by|enough|down|the|a)\b)|inseparable|"
            r"thick as thieves|like (?:a )?(?:sisters?|brothers?|family)|grew up together|"
            r"(?:known|friends with) (?:each other|her|him|them) (?:since|for (?:\d\d|\w+teen|ten|"
            r"twenty|over|years|decades))|friends since|known [\w'-]+ since|"
            r"since (?:nursery|kindergarten|infants|primary|childhood|we were (?:kids|little|small|babies|toddlers|\d|\w+teen|\w+lve|\w+ven|ten|eight|nine|six|five|four))|bridesmaids?|at my wedding|"
            r"(?:his|her|their) (?:best man|maid of hono)|tell each other everything|"
            r"talked? every ?day|every single day|closest (?:friend|person)|my (?:rock|person))\b",
        ),
        (
            Tie.LINKEDIN_STRANGER,
            r"\b(?:never (?:actually |even |really )?(?:met|spoken|talked)|haven'?t (?:actually |ever )?"
            r"met|(?<!hey )(?<!hello )(?<!hi )strangers?\b|don'?t (?:actually |really |even )?know "
            r"(?:him|her|them|each other)|doesn'?t know me|cold[- ](?:message|messaged|dm|dm'?e?d|"
            r"email|emailed|note|pitch|outreach|invite|approach|contact|connect)\w*|out of the blue|"
            r"(?:random|new) (?:linkedin )?connections?|someone i (?:don'?t know|found)|"
            r"found (?:him|her|them) (?:on|through|via) linkedin|connect with (?:strangers|people)|"
            r"everyone who accepts|all my (?:new )?connections|accept(?:ed|ing|s) (?:me|my (?:invit\w+|request|connect\w*))"
            r" ?(?:on linkedin)?|thank(?:s| you) for (?:connecting|accepting|the (?:connect|add))\b|linkedin (?:invites|requests)|admire\b|(?:we've|have|we have|i've) never (?:spoken|talked|met)|random person|found (?:her|his|their) profile|big fan of|fan of (?:her|his|their))\b",
        ),
        (
            Tie.FORMER_COLLEAGUE,
            r"\b(?:(?:at|on|in|for) the same (?:ward|shift|school|department|floor|site|firm|bank|desk|lab|hospital|"
            r"kitchen|newsroom|unit|branch|practice|agency|studio|company|office|plant|clinic)|"
            r"same (?:ward|shift|desk|newsroom)|(?:used to be|was) (?:[\w'-]+ ){0,2}(?:pa|assistant|secretary|apprentice|deputy|trainee) (?:to|for|at)|at my (?:first|second|third|last|old|current|new) job|"
            r"sat (?:next to|opposite|across from|beside) (?:each other |him |her |them |me )?(?:at|in) (?:the |my |our )?"
            r"(?:\w+ )?(?:bank|office|work|firm|company|newsroom|lab|agency|studio|desk)|"
            r"sat (?:next to|opposite|across from|beside) (?:[\w'-]+ ){1,8}years|"
            r"in (?:accounts|payroll|accounting|finance|procurement|logistics|legal|engineering|admin|"
            r"reception|dispatch|facilities|purchasing|r&d)\b|(?:temped|nursed|taught|interned|waitressed|"
            r"cooked|bartended|worked) (?:\w+ )?(?:together|alongside|with (?:him|her|them|me))|"
            r"worked (?:together|with (?:him|her|them|me)|for (?:him|her|them|me)|under|"
            r"alongside|side by side)|(?:used to|we) work(?:ed)? (?:together|with|for|at the same)|"
            r"(?:at|from) (?:my|our|the) (?:old|last|previous|former|first|ex) (?:job|place|work|"
            r"company|firm|office|team|employer|workplace|startup|agency|school|gig)|"
            r"(?:shared|share) (?:a|an|the) (?:desk|office|cubicle|cube)|same (?:team|office|company|department)|(?:old|former|previous|ex) (?:colleague|"
            r"coworker|co-worker|team|boss|workmate|manager)s?|(?:hired|managed|promoted|laid) me|"
            r"(?:my|our) (?:colleagues|coworkers)|since the layoffs|from (?:my|our) (?:days|time|"
            r"years) at|back at the office|when i (?:left|quit) (?:the company|my job)|"
            r"was on my team|on my (?:old )?team|reported to|from work|at work)\b",
        ),
        (
            Tie.CLIENT_PROSPECT,
            r"\b(?:commission(?:s|ed|ing)?\b(?! me to)|(?:bought|buys|ordered|orders) (?:[\w'-]+ ){1,4}?(?:off|from) (?:me|us)\b|"
            r"(?:sent|send|gave|emailed) (?:\w+ ){0,3}(?:quote|proposal|invoice|estimate|"
            r"contract|pricing|price list|offer|deck|statement of work|sow)\b|renewal|demoed|"
            r"(?:the|a|my|our) (?:demo|quote|proposal|invoice|estimate|contract|retainer|deal)\b|"
            r"(?:gone|going|went|go|chosen|chose|signed|picked) (?:with )?(?:an?other|a different|other) (?:supplier|vendor|"
            r"agency|firm|provider|company|contractor|studio|quote|bid)s?\b|"
            r"pitched\b|pitch(?:ing)? (?:him|her|them|to|my|our)|sales call|discovery call|close the deal|"
            r"sign(?:ed|ing)? (?:the|a|our) (?:contract|deal|agreement)|unpaid|(?:has|have)(?:n'?t| not) paid|owes? me [\d$€£]|late payment|freelanc\w+|prospect|"
            r"(?:a|my|our|potential|old|big) (?:client|customer|lead|account|investor|donor|sponsor|buyer|supplier|vendor|stockist)s?|"
            r"cold (?:call|lead)|invest in|(?:our|my) (?:product|app|startup|services|seed round|"
            r"fundrais\w+)|cover our|press coverage|sponsor(?:ship)?)\b",
        ),
        (
            Tie.NEW_ACQUAINTANCE,
            r"\b(?:met (?:a |an |this |the )?(?:[\w'.-]+ ){0,6}?"
            rf"(?:at|in|on|during|after|through|over) (?:a |an |the |my |our |this |that |[\w'-]+'s )?"
            rf"(?:[\w'&-]+ ){{0,5}}?{_EVENT}\b|"
            r"met (?:[\w'.,-]+ ){0,6}?(?:at|on|during|in) (?:a|an|the|this|that|my|our|[\w-]+s'|[\w-]+'s) "
            r"(?!(?:old )?(?:uni|university|college|high school|school|work|office|job|same|internet|first day)\b"
            r"(?! (?:open|fair|event|gala|gates?|fete|play|evening)))\w|"
            r"shar(?:ed|ing) (?:a|an|the) (?:\w+ )?(?:compartment|taxi|cab|table|ride|room|row|car|cabin|"
            r"lift|bench|tent|locker|booth|umbrella) with|sits? next to me (?:on|at|in)|(?:talked|spoke|chatted) "
            r"for (?:\w+ )?(?:hours?|ages|the whole)|(?:struck|strike) up a conversation|got chatting|"
            r"in the (?:queue|line|waiting room)\b|(?:did|took|went on) an? (?:[\w-]+ ){0,2}(?:workshop|course|class|"
            r"tour|retreat) with|wrote (?:his|her|their) (?:number|e-?mail|name) on|"
            rf"met (?:[\w'.-]+ ){{0,6}}?{_WHEN}|(?:just|only|recently|briefly|newly|barely) met\b|"
            r"met (?:once|twice|a couple of times|a few times|one time|only)|"
            rf"from (?:the|a|that|an|our|this) (?:[\w'-]+ ){{0,4}}?{_EVENT}\b|"
            rf"after (?:the|a|that|an|our|this) (?:[\w'-]+ ){{0,3}}?{_EVENT}\b|"
            r"met (?:someone|somebody|(?:a|this) (?:\w+ )?(?:guy|girl|woman|man|lady|person|dude))\b|"
            r"(?:at|during) (?:the|a|that|an|this) (?:[\w'-]+ ){0,3}?(?:conference|conf|meetup|meet-up|fair|"
            r"expo|summit|hackathon|mixer|networking \w+|trade show|panel|workshop)\b|"
            r"(?:exchanged|swapped|traded) (?:numbers|cards|contacts|contact|emails|details|info|"
            r"instas?|linkedins?)|gave me (?:her|his|their|a) (?:business )?card|"
            r"had (?:a|one) (?:\w+ )?(?:coffee|chat|drink|lunch)\b|networking (?:app|event)|(?:chatted|talked|spoke|bonded|"
            r"clicked|got chatting) (?:[\w'-]+ ){0,4}?(?:at|during) (?:a|the|my|our|that)\b|"
            r"(?:said )?let's (?:do|grab|get) (?:lunch|coffee|drinks|a drink|dinner)|"
            r"sat next to|got talking|hit it off|new (?:friend|neighbou?r|mom friend|acquaintance)|"
            r"friend of a friend|friend's friend|acquaintance|barely know|hardly know|"
            r"don'?t know (?:him|her|them) (?:well|that well|very well)|lovely to meet)",
        ),
        (
            Tie.LINKEDIN_STRANGER,
            r"\b(?:accept(?:ed|s) (?:my|the|me|it|but|and)|connection request|connected on linkedin|"
            r"(?:added|friended) (?:him|her|them|\w+) on linkedin|linkedin connection|"
            r"who accepts|who accepted|accept my (?:request|invite))\b",
        ),
        (
            Tie.FRIEND,
            r"\b(?:(?:from|in|at) (?:the |my |our )?(?:[\w-]+ )?(?:crew|club|squad|team|band|choir|allotments?|league|"
            r"five-a-side|5-a-side|regiment|parish|congregation|troop|seminary|convent)\b|alumni|reunion|class of|"
            r"(?:made|making|had) (?:me|each other|us|her|him|them) (?:swear|promise|vow)(?: that| to)? ?(?:[\w']+ ){0,2}(?:stay|keep|"
            r"write|call|visit)|at the airport\b|(?:waved|saw|seen) (?:me|us|her|him|them) off|"
            r"next (?:door|to mine)|across the (?:hall|street|road|landing)|down the (?:road|hall|street)|"
            r"on my (?:street|floor|road|landing)|same (?:building|street|block|village|class)|upstairs|"
            r"downstairs|(?:back|together) (?:to|in|at|since) (?:seminary|boarding|basic|flight|art|drama|"
            r"med|law|nursing|cooking|film)\b|boarding school|go(?:es)? (?:way |a long way )?back(?: (?:to|years|decades|ages))?\b|"
            r"since we were (?:students|teenagers|young|at)|"
            r"we(?:'ve|ve| have)? (?:\w+ )?play(?:ed)?\b|dear friend|"
            r"friends|buddies|pals|friendship|mates|(?:studied|volunteer(?:ed)?|play(?:ed)?|sang|danced|trained|"
            r"lived|travel(?:l)?ed|climbed|served|rowed) (?:\w+ )?with (?:him|her|them|me|\w+)|"
            r"(?:from|in|at|since|through|with me (?:in|at)) "
            r"(?:my |our |the |same )?(?:old )?(?:uni|university|college|school|high school|"
            r"grad school|law school|med school|primary school|secondary school|undergrad|"
            r"kindergarten|the dorms?|church|choir|the gym|book club|dance class|childhood|the team|"
            r"freshman year|erasmus|study abroad)|roommates|flatmates|housemates|classmates|"
            r"neighbou?rs|together\b|went to (?:school|uni|college|university) (?:together|with)|"
            r"(?:group|class) project together|studied together|hang(?:ing)? out|hung out|"
            r"(?:catch|catching) up|birthday|bday|game night|we used to|since we left|when we left|"
            r"our (?:trip|holiday|kids)|(?:her|his) wedding|baby shower|group chat|road trip|"
            r"travel(?:l)?ed (?:together|with)|played (?:\w+ )?together|reconnect(?:ing)?|"
            r"lost touch|drifted|fell out of touch|drifted apart|(?:my|our|old) friend)\b",
        ),
        (
            Tie.OTHER,
            r"\b(?:(?:broadband|internet|phone|energy|electricity|gas|water|mobile|delivery|utility|hosting|"
            r"parcel|removal|moving|train|cable|telecom) (?:provider|company|firm|people|shop)|service provider|"
            r"(?:support |help ?desk )?tickets? (?:with|in|to|to the)|help ?desk|airline|embassy|consulate|hmrc|irs|"
            r"town hall|customer (?:care|support)|complaints? (?:department|team|form)|customer service|support (?:desk|team|ticket)|landlord|contractor|plumber|"
            r"dentist|doctor'?s|the (?:bank|council|insurance|clinic|school office|garage)|"
            r"my (?:lawyer|accountant|therapist)|seller|refund|warranty|complaint|deposit|"
            r"my dentist's|office about|letting agency|property management)\b",
        ),
    )
)
"""(tie, sign) in the order in which they are believed."""
