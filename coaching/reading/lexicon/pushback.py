"""How people say no, stop or not now, and what they promise instead.

`SAID` is read only where the other side is heard: in their messages, in what the user quotes of
them, and after "she said". `DONE` is read in the user's own telling.
"""

from coaching.situation import PushBack

CLASSES = {
    "they": "she|he|they|her|him|them|i|we|hed|shed",
    "them": """me|us|her|him|them|my family|you|my wife|my husband|my partner|my daughter|my son|
        my mom|my sister|my brother|my kids|my children|my clients|my staff|my team|my friend|
        my friends|my work|my house|this number|this account|this address""",
    "their": "my|our|her|his|their|your|the",
    "am": "am|is|are|was|were|be|being|been|'s|feel|feels|felt",
    "contact": """contact|text|message|call|phone|ring|email|mail|write|dm|ping|bother|approach|
        pester|harass|follow|visit|see|talk|speak|reach out|come|come by|come over|come round|
        come around|come near|get in touch|show up|turn up|hit up|chase|disturb|respond|reply|ask""",
    "contacting": """contacting|texting|messaging|calling|phoning|ringing|emailing|mailing|writing|
        dming|pinging|bothering|pestering|harassing|following|visiting|chasing|stalking|spamming|
        bugging|hounding|hassling|asking|trying|pushing|sending|reaching|coming|showing|turning|
        getting|seeing|talking|pressuring|nagging|badgering|annoying|checking|liking|hitting|messing|blowing""",
    "rude": """creepy|creep|creeping|creeped|invasive|intrusive|spam|spammy|spamming|harassment|
        harassing|stalking|stalker|stalkerish|inappropriate|pushy|clingy|needy|suffocating|
        overwhelming|overstepping|crossing|disrespectful|unwelcome|unwanted|obsessive|desperate|
        unprofessional|aggressive|nosy|rude|weird|too much|too intense|too personal|so personal""",
    "soon": """right now|now|at the moment|currently|at present|these days|this week|this month|
        today|this time|for now|just now|this year|this term|this semester|this quarter|
        for a while|for the time being|until|before|this side of|at this time|at this stage|
        at this point|this season|for the foreseeable""",
    "month": """january|february|march|april|may|june|july|august|september|october|november|
        december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|fall|winter|
        easter|christmas|xmas|q1|q2|q3|q4|monday|tuesday|wednesday|thursday|friday|saturday|sunday""",
    "day": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun",
    "later": """later|next (week|month|year|quarter|term|semester|season)|
        in [the] [new] (<month>|year)|in [early|late|mid] <month>|after ..|once ..|when ..|
        another (time|day)|some other time|some time|in (a|two|three|few|couple) ..|
        down the (line|road|track)|at a later (date|stage|time)|around <month>|come <month>""",
}

SAID = {
    PushBack.STOP: """
        (stop|quit) [that|it|this|now|<contacting>] [please|now|mate|man|dude|bro] $
        (leave|drop) it [be|alone|there|at that|now|out|please] [mate|man|dude|bro|thanks|please|then] $
        (lose|forget|delete|erase) this (number|address|email|contact)
        (refrain|desist) [from] ..
        (this|that|it) is (goodbye|the end $|my last message|my final word|the last (time|you|message)) ..
        (goodbye|bye) (forever|for good)
        let (me|us) go $
        cutting (me|us|you|off|all|contact|ties) [off|out|all|contact|ties|with] ..
        (do|does|can|could|will|did) not (want|have|need) (you|me|him|her) in (my|her|his|our|their) (life|house|home|lives|wedding|feed)
        (leave|leaving) (things|this|us|it) (here|there|at that|as they are|as it is|in the past) $
        (zero|no further) contact
        (all|any|further) [further|future] (contact|communication|correspondence|messages) .. (through|via|to go) ..
        not (wish|wishing|care) to (hear|speak|talk|see|meet|be contacted|be in) ..
        (has|have|had) asked (me|you|us) [not|nicely|politely|already|before|_|_ times] (not to|to stop|to leave)
        let (me|us|her|him|them) be $
        (you are|i am|am) (banned|barred) ..
        (take|get) (me|us|my _) off .. (list|lists|thread|chain|group)
        [already|have] told (you|me) (no|not to|to stop)
        (delete|remove) (me|us|my _) (from|off) ..
        (want|wants|need|needs) (you|me) (out of|gone|to go away|to leave|to stop)
        can not (do|keep doing) this [anymore|any more]
        ^ please (do not|no) $
        (stress|stresses|stressing|upset|upsets|scare|scares|bother|bothers|annoy|annoys|overwhelm|overwhelms|exhaust|exhausts) <them> [out]
        (could|can) (i|you) [please|kindly|just] (not|stop)
        (stop|quit) <contacting> [out|up|in|by|round|over|around] [to|on|with|at] [touch] (<them>|here|this|$)
        (stop|quit) (doing this|with the|all this|this)
        to stop ($|<contacting>|it|this|that|and|now|immediately|because|so|all|with|or)
        please stop
        (do not|never|not to|to not|not) <contact> [to|with|at] (<them>|here) [again|anymore|any more]
        (do not|never|not to|to not|not) <contact> [to|with] [<them>] (again|anymore|any more|ever)
        (^|please|and|said|says|to) (not to|do not|never) (contact|text|message|call|email|write|reach out|come|come by|come over|come round|visit|show up|dm|bother|reply|respond) $
        not to (contact|text|message|email|write to|reach out to|come|come by|visit|show up|dm|bother|follow) ..
        [rather] (i|you) did not (contact|text|message|call|email|write) ..
        leave <them> [the hell|the fuck|well] (alone|be|in peace)
        (be|being|to be) left (alone|in peace)
        remove me $
        give it a rest
        (friendship|relationship|it|this|everything) (is|are) (over|done|finished) (between|for|now|and|$)
        nothing [more|else|left] to say to (me|you|us)
        leave it alone
        (back|fuck|piss|bugger|sod|buzz|eff) off
        (go away|get lost|get a life|get the hint|take a hint|take the hint|get a hint)
        (lose|delete|forget|remove|erase|block) <their> (number|email|address|contact|contacts|details|info)
        (take|remove|drop) <them> [name] (off|from) <their> [mailing|contact|call|email] (list|database|distribution|contacts|mailing)
        (remove|removed|taken|take) [<them>] (off|from) [<their>|this] .. (list|lists|database)
        unsubscribe [<them>|$]
        (opt|opting|opted) out
        no (more|further) (contact|messages|texts|calls|emails|mails|letters|visits|gifts|flowers)
        no contact
        (do|does|did) not want (you|me|us|any|to) [to] (contact|contacting|hear|be contacted|calls|messages|emails|texts) ..
        (do|does|did) not want to (hear|see|talk|speak|be in|have|deal|know|be) ... (me|you|us|contact|touch|again|anymore|friends)
        (do|does|did) not want (you|me) (here|there|around|near|in|at|to) ..
        (do|does|did) not want anything [more|else|further] to do with
        (want|wants|wanted) nothing [more|else|further] to do with
        (never|not) want to (see|hear|speak|talk) ..
        (we are|it is|this is|things are|they are|i am|she is|he is) (done|over|finished|through) [with (me|you|us)|$|for good]
        it is over
        over between us
        ^ [so|very|too|super|kinda|pretty|really|that is|this is] <rude> $
        (i|you|it|this) <am> [being|getting|so|a bit|kind of|really|very|just|way|a|like|coming across as|coming off as] <rude>
        (it|this|that|which|message|messages|texts|email|emails|note|letter|gift|flowers|behavior|approach) <am> [a bit|very|really|so|kind of|too|pretty|quite|a little|like|rather|just] <rude>
        (it|i|you|that|which) (comes|came|come) (across|off) [as] [a bit|very|really|so|kind of|too|pretty|quite] <rude>
        (called|calling|found|finds|thought) (it|me|this|that|us|my _) [a|as|very|really|so|a bit] <rude>
        (find|found) (it|this|that|me|you|the|my|your) .. <rude>
        creeping (<them>) out
        creeped (<them>) out
        (making|makes|made|make) <them> [feel|very|really|so|a bit] (uncomfortable|unsafe|scared|anxious|uneasy|nervous)
        not comfortable
        (am|is|was|feel|feels|felt) [very|really|so|pretty|a bit] (uncomfortable|harassed|unsafe|hounded|stalked|pressured|smothered)
        (incredibly|very|really|extremely|quite|too|so|rather|way too) personal
        none of your (business|concern|damn business)
        not your business
        (nobody|no one|do not|does not) (owe|owes) (you|me|strangers|anyone|anybody) ..
        <they> (do|does|did) not (know|remember) (you|me|who)
        do (i|we) know (you|each other)
        how did (you|i) get <their> (number|email|address|details)
        who gave (you|me) <their> (number|email|address)
        did not (ask for|sign up for|consent|agree to) ..
        (will|would|'d|going to|have to|about to) (call|get|involve|contact|go to) [the|a|her|his|my] (police|cops|hr|lawyer|lawyers|security|restraining)
        (will|would|'d|going to|have to|about to) (block|report) (me|you|us|it|this)
        (not|do not) [to] (come|be|show up|turn up) (near|to) ..
        cease and desist
        (stay|keep) (away|out of my life)
        (respect|accept) (my|her|his|their|our) (no|answer|decision|boundaries|boundary|wishes|privacy|space)
        (do not|not) (want|need) to be (contacted|friends|in touch|called|bothered)
        use another approach
        (move on|get over (it|me|him|her|them|us)|let it go|let go of ..) $
        enough is enough
        (jog on|take a hike|do one|get stuffed|get bent|go to hell|shove it|get out|let me be|get over it)
        out of (my|her|his|their|our) (life|business|inbox|hair)
        (forget|forget about) (me|him|her|them|us|it)
        (best|better|healthier|easier) [if|that] (we|i|you) (do not|did not|stop|stopped|part|go our|never) ..
        (cease|end) [all] (contact|communication)
        (not|do not) [to] bring it up
        this has to (stop|end)
        (no longer|not) [want to] (be friends|in contact|welcome)
    """,
    PushBack.NO: """
        (^|said|says|me|answered|replied|wrote|is|with|like|was|goes) [just] [a|an] [simple|plain|flat|firm|clear|hard|polite|simple|very clear] (no|nope|nah) ($|thank|thanks|sorry|not|she|he|they|we|i|it|because|but|and)
        (no|nah|nope) (can do|thank you|thanks|thank u)
        (thanks|thank you) but (no|not|i|we|this is|it is)
        (go|goes|going|gone|went|head|heading|moving|move|decided|opted|chose) [to go] [in|for|with] (a different|another|the other|an other|other) (way|direction|route|path|option|options|supplier|suppliers|candidate|candidates|applicant|applicants|agency|provider|person|vendor|company|contractor|designer|firm|quote|offer|team|guy|girl|one|people)
        (decided|chosen|chose|opted|going|elected|choosing) (to|with|for) (proceed|move|go|continue|work|moving|going) [forward|ahead|on] with ..
        (moving|proceeding|continuing|going) (forward|ahead|on) with (other|another|someone|somebody|a different|different|the other) ..
        (not|un) [been|was|were] (successful|selected|shortlisted|chosen|accepted) [on|this|in|for|$]
        unsuccessful
        (regret|sorry|sad|afraid) to (inform|tell|let you know|let me know|say) [you|me|us|that] [that] [we|i|it|she|he] (can not|will not|is not|have not|did not|are not|decided|have decided|has been)
        (good luck|best of luck|all the best|every success) (with|in|for) (everything|it|it all|your (search|project|future|endeavours|endeavors|hunt|job|career|studies)|the (future|search|project)|finding|life|future|whatever)
        (wish|wishing) you [all|every|nothing but|only] [the] (well|best|luck|success) [with|in|for|$|,|going|and]
        not [really|that|so|very|too|all that|overly|super|particularly|terribly] (keen|convinced|sold|persuaded|bothered|into (it|this|that|you|me|her|him|us))
        (a|an|the|hard|soft|definite|polite) [hard|soft|firm|definite|polite|gentle] (no|pass) (from|on|for (me|us)|here|unfortunately|sadly|$|sorry)
        hard pass
        (nah|nope|naw) (mate|bro|love|hun|babe|deal|no|sorry|thanks|chance)
        no (mate|bro|love|hun|sorry|deal|can do|way $|chance $)
        (find|ask|try|get|use|hire) ((someone|somebody|anyone) else|elsewhere|another (one|agency|person|place|supplier))
        (booked|full|fully booked|sold out|oversubscribed|no availability) (for|through|all) ..
        (declining|refusing|rejecting|turning down) (all|any|every|my|the|your|it|this|these|further|new) ..
        (nothing|not anything) (more|else|further|left) to (add|say|discuss|talk about|offer|give)
        no more (loans|money|favors|meetings|dates|chances|work|of this|of that|visits|excuses|$)
        no (vacancies|openings|availability|positions|slots|funding|money for|space for|place for|capacity|plans|further interest|further need|use for)
        (do|does|did) not need (a|an|another|more|anyone|anybody|anything|me|us|you) ..
        (do|does|did) not have (a|any|the|much) [_] (budget|opening|vacancy|vacancies|need|use|place|spot|position|funds|interest) ..
        (will|would|'d) not be (replying|answering|responding|writing|meeting|calling|in touch|seeing|attending|renewing|using|buying|ordering|hiring|able|extending|offering|inviting|part of|accepting|helping|available|interested) ..
        (in|maybe) another life
        see other people
        (grown|drifted|growing) apart
        (better|best) (as|off as|just) friends
        (it is|that is|it 's) [just|a bit|simply] too (late|complicated|expensive|far|much hassle|risky) (for|now|$|,|to)
        not (my|our|her|his|their) (area|field|place|department|cup of tea|decision|call|style|scene|priority)
        not (the right|the best|your|the|her|his) (person|one|guy|girl|man|woman) [for|to|who|$]
        (against|not) [our|company|school|the|my|their] (policy|policies|rules)
        not allowed to (give|share|comment|accept|discuss|meet|help|contact|recommend|provide|endorse) ..
        (can|could|will|would|can never|will never|could never) [not|never] (forgive|trust) (me|you|us|this|that|him|her)
        (hates|hate|despise|despises|cannot stand|can not stand) (me|you|us|my guts|the sight)
        (do|does|did|would) not (expect|wait for|count on|hold) (an answer|a reply|me|us|her|him|them|anything|your breath|my|it)
        (fine|happy|better|good|ok|okay) without (me|you|us|it|him|her|my|your|one)
        (found|got|have|has|picked|hired|chose|chosen|using|use|work with|went with|already have) [already|now|just] (someone|somebody|another|a new|a different|our own|my own) [_] (else|supplier|agency|photographer|designer|tutor|candidate|person|tenant|flatmate|roommate|vendor|provider|partner|guy|girl|already|now)
        (no longer|not) (need|needs|needed|want|wants|wanted|require|required|requires) [your|my|our|the|his|her|their|any|a] ..
        (not|never) (gonna|going to|will|to|would) (work|be working) [out|for us|for me|for them|for her|for him] ($|,|and|but|sorry)
        (position|role|job|spot|place|vacancy|slot|room|flat|seat) [has|have|is|was|'s] [been|already|now|since] (filled|taken|gone|closed)
        (am|is|are|'s|was|be) [already|actually|now|kind of|happily|currently] (taken|seeing (someone|somebody)|dating (someone|somebody)|spoken for|in a relationship|not single|with (someone|somebody)|not available)
        (we|i|she|he|they) (are|am|is|'s|were|was) [all|already|currently|pretty|quite|good|actually] (sorted|covered|set|well served|fixed up|suited) [already|for|on|with|thanks|thank|$|,]
        happy (where|as) (i|she|he|we|they|it|things)
        not [quite|really|exactly|honestly|actually] (what|something|anything|one|someone|somebody|a thing|the thing|the kind of|the sort of) .. (we|i|she|he|they|us|me) [we|i|are|is|am|would|can|really|currently|was|were] (need|needs|needed|want|wants|wanted|after|looking|look|do|does|use|take|offer|cover|publish|pursue|help|see|require|interested|for)
        (keep|keeping|keeps|kept) ... (separate|strictly professional|professional|private|apart) ..
        (sit|sitting) this one out
        count (me|us|her|him|them) out
        not [gonna|going to] (happening|on the cards|on offer|for sale|an option|possible|up for discussion)
        no (dice|go|can do|deal)
        (not|no longer) (friends|my friend|your friend|mates|his friend|her friend)
        (someone|somebody|something) (else|better) (came|turned) (along|up)
        (can|could|do|does|did|will|would) not (see|think|believe|feel) [that|how] (it|this|that|us|we|anything|things) [is|are|will] (going|gonna|working|work|happening|happen|leading|being|be|us|there|go) ..
        (i|we|she|he|they) (would|'d) rather (not|you did not|i did not|we did not|leave|keep|stay|just)
        (better|best) off (without|apart|as friends|alone)
        (do|does|did) not (do|deal|work with|work|collaborate|publish|consider|fund|sponsor|lend|rent|hire|endorse|review|respond to) (favors|favours|business|with|that|this|those|these|coffee|lunches|calls|interviews|unsolicited|strangers|agencies|recruiters|cold|from|people|like|freelancers)
        (a|the answer is|answer was|it is a|that is a) [firm|hard|clear|polite|flat|definite] no $
        (am|is|are|was|were|be|'s|really|just|simply|$|^|definitely|honestly) not [really|actually|currently|at all|all that|that|particularly] interested
        (no longer|not|no) [be|been] interested
        (have|has|had|having) no interest
        not [really|currently|actually] (looking|hiring|buying|dating|recruiting|shopping|taking on|taking any|accepting)
        (rather|prefer|preferred|prefers) not [to]
        (would|'d) (pass|decline|say no)
        (will|going to|to|have to|must|gonna) (decline|say no|turn)
        (will|going to|have to|must|gonna) pass [on|this|thanks|$|but|,|sorry|unfortunately]
        [<they>] pass $
        not (for me|for us|for her|for him|for them|my thing|her thing|his thing|their thing)
        not (a|the right|the best|a good|right|a great) (fit|match)
        let 's not
        (have|has|is|are) moved on
        (do|does|did) not want (a|any|this|that|it|anything|the|us) ..
        not [really|a] (my|her|his|their) type
        (gone|going|went|go|decided) [to go] with (someone|somebody|another|a different) ..
        (happy|fine|good|sorted|covered|all set) with <their> (current|existing|own|present) ..
        (are|am|is) all set
        (do|does|did) not (think|feel) [that] (it|this|we|there|that) .. (good idea|work|fit|connection|spark|chemistry|match|right|appropriate|possible|way)
        (do|does|did) not (feel|have|see) (the same|it|that way|any|a spark|a connection|chemistry|us) ..
        (do|does|did) not want to (go|meet|do|help|date|get|take|join|come|have|talk|catch|reconnect|see|speak|discuss|pursue|continue|buy|be (in|with|my|your|involved))
        (do|does|did) not (need|want) (it|this|that|one|any|your|my|help|our|the)
        [just] (want|wants|wanted|prefer|rather|see|sees|better) .. (just|as|be|stay|off as) [a|just] (friend|friends)
        only [want|wants|see|sees] .. as [a] friend
        no (spark|chemistry|budget|need for|room for|appetite|plans to)
        (can|could|will|would) not (help|do it|do that|make it work|take|commit|be able|give|write|offer|support|refer|recommend|invest|introduce|be my|be your|agree|accept)
        (am|is|are|was|were|be) (not able|unable) to ..
        (met|seeing|found|with) (someone|somebody) else
        (has|have|got) [a] (boyfriend|girlfriend|partner)
        not in a position to
        (no longer|not) (gives|give|giving|takes|take|taking|does|do|offers|offer|offering|accepts|sees|writing|write|pursuing|proceeding|moving forward|going ahead|going forward|continuing|keeping in touch|interested)
        (chosen|picked|hired|booked|found|selected|signed) [with] (another (one|candidate|supplier|agency|vendor|person|provider|applicant|firm|company|tutor|photographer|tenant|partner|designer|contractor)|someone|somebody|a different|other (people|candidates|applicants))
        (rather|prefer|preferred|prefers) [it] [if] (i|you|we|it) did not
        keep (things|it|this) [strictly|purely] (professional|separate|platonic|formal|work)
        (not|never) be (taking|pursuing|moving|going|proceeding|continuing|needing|joining|coming|doing) ..
        not going to (happen|work|be able|help|do|work out|change|come|meet)
        (have|has) to (decline|pass|say no)
        (not|no longer) (available|taking|doing|mentoring|accepting|ready for|investing|buying) ..
        (do|does|did) not (mentor|take on|take calls|do coffee|give references|invest|accept|do) ..
        out of the question
        not [really|currently|actually] (want|wants|wanted|wanting) to
        would not (work|want|be able|be interested|be possible)
        (politely|kindly|respectfully) (decline|declines|declined)
        absolutely not
        not a chance
        already (have|has|working with|committed|chosen) (one|someone|somebody|a) ..
    """,
    PushBack.NOT_NOW: """
        (put|putting) (me|myself|herself|himself|my _|her _|his _|family|the kids|us) first
        (family|kids|health|work|school|studies) [comes|come|has to come|is] first ..
        (can|could) not (commit|promise|think straight|cope|take on (more|anything|any)) ..
        pass (for now|at the moment|at this time|this time|right now|this year|at this stage|this round)
        (park|table|shelve|pause|postpone|defer|delay|push|leave) (this|it|that|things|everything|the _|our _) [back] (until|to|for|there|for now|till) ..
        (put|stick) (this|it|things|that|us|everything) (on hold|on ice|on pause|off)
        (put|stick|putting) a pin in (it|this|that)
        (pick|revisit) (it|this|that|things) [back] [up] [again] (after|once|when|in|next|another|later) ..
        only (seeing|doing|taking|meeting|taking on|talking to|speaking to) ...  (until|till|for now|right now|at the moment|this)
        (can|could|will|would|do|did) not [even|really|possibly|quite|face] ... (before|until|this side of) (<month>|the|we|i|she|he|after|next|my|her|his|new|exams|then|things|work|it)
        heads down
        (head|nose) down (until|till|for|with|on|right|at)
        (work|working|focus|focusing|concentrate) on (me|myself|herself|himself|themselves)
        (focus|focusing|concentrate|concentrating|prioritise|prioritising|prioritize|prioritizing) [on] (my|her|his|their|the|getting|school|work|family|healing|myself|herself|himself|uni|exams|recovery|baby|kids|marriage)
        (not|never) [just|really|quite|feel|feeling|yet|so|much] (up to|up for) ..
        (some|more|enough|little|bit of|lot of|need|needs|needed|want|wants|wanted|take|taking) [some|more|a bit of|a little|my|her|his|their|a|the] (time|space|distance) (to|for|with|alone|off|by|apart|from) (myself|herself|himself|themselves|me|think|heal|process|figure|breathe|recover|grieve|the|family|my|her|his|sort|work|rest|reset|everyone|everything|people|us|$)
        (want|wants|wanted|need|needs|needed|taking|take|took|asked for) a [bit of a|little|proper|social|social media|long|short] (break|breather|time out|pause|rest)
        (a bit|a little|some) of [a] (time|space|distance|break|breather) (to|from|$|away)
        (need|needs|have|has|trying|want|wants) to (heal|process|grieve|recover|recharge|regroup|get (my|her|his) (head|life|shit|stuff) (together|straight|in order)|sort (my|her|his) (head|life|shit|stuff|self) out|figure (things|stuff|myself|some things|it all) out|lie low|hibernate)
        (got|have|has|having|with) (enough|a lot|too much|so much|loads|way too much|plenty|other things|stuff) (going on|happening|to deal with|to process|on my mind|on her mind|on his mind|on)
        (i|she|he|they) (will|would|'ll|'d) (reach out|get in touch|contact|call|text|message|write|be in touch|let me know|let you know|come to|come back|shout|ping|holler) [me|you|us|to me|to you] (when|once|if) (i|she|he|they|things|ready|it|the|i 'm) ..
        (at|over|beyond) capacity
        (other|different) (priorities|commitments) [right|at|now|this|for|$]
        not (a|our|my|her|his|their) priority
        (do|does|did) not have it in (me|her|him|them)
        (next|another) (year|time|season|term|round|month|quarter|week) (maybe|perhaps|possibly|hopefully|instead)
        (not|never) (the|a|in the|in a) [right|good|best|great] (headspace|place|moment|season|chapter|frame of mind) ..
        (plate|plates|hands|calendar|diary|schedule|dance card) [is|are|'s] [a bit|way|too|really|pretty|very|super|completely|already|so] (full|tied|packed|rammed|booked|jammed|slammed)
        (too much|a lot|so much|enough|loads|plenty|tons) on [<their>] (plate|at the moment|right now|just now|now)
        (not|never) [really] [a|the|an] [very|particularly|really] (good|great|best|right|ideal|easy) (time|moment|period|week|month|year)
        (too soon|too raw|too fresh|too early)
        (not|never) [feel|feeling|quite|really] (ready|up to it|up for it|strong enough)
        (not|need) (dealing with|deal with|handle|cope with) ..
        (focus|focusing|concentrate|concentrating) on (my|her|his|their|the|getting|school|work|family|healing|myself|herself|himself)
        (full|booked|booked up|tied up|away|unavailable) until
        (next year|next term|next season) maybe
        (offline|off grid|unplugged|off social media|off my phone) for ..
        (need|needs|want|wants|wanted|needed) to be (alone|on my own|on her own|on his own|by myself|by herself|by himself)
        not the time
        (bad|terrible|awful|tough|wrong|difficult|crazy) (time|timing|moment)
        timing (is not|was not|is off|is bad|was bad|is wrong) ..
        (can|could|will|would) not .. <soon>
        (not|nothing|no) <soon>
        not (able|ready|free|available|up for|in a place|in the right place|in a good place|in the headspace|have time) ..
        (do|does|did) not have [the|any|much|enough] (time|bandwidth|capacity|energy|headspace|space|spoons|mental space|brain space|room|strength)
        (have|has|had|got|with) (no|zero|little) (time|bandwidth|capacity|energy|headspace|room|spoons)
        (no|without|zero) (bandwidth|capacity|headspace) ..
        (slammed|swamped|snowed under|flat out|buried|underwater|overwhelmed|up to <their> .. in|drowning|rammed|maxed out|stretched|overloaded|full up|fully booked|booked solid|booked up|tied up|run off <their> feet) ... (<later>|<soon>|maybe|perhaps)
        (too|so|super|very|really|crazy|insanely|just too) (busy|swamped|slammed|stretched|overwhelmed|tired|stressed|much going on) [to] [<soon>|$|for|with]
        busy .. (<soon>|until) ..
        (maybe|perhaps|possibly) [we could|we can|try|ask|do it|do this|catch up|meet|i could|i can|another] <later>
        (try|ask|ping|check|approach|circle|reach|come|catch|grab|find) [me|us|her|him|them|back|again|out|in|up|with] [back|again|to] [me|us|her|him] [maybe|again|sometime] (in [the] [new] [early|late] (<month>|year)|after ..|once ..|when ..|come <month>|next year|next quarter|later in|closer to|nearer)
        (revisit|reconsider|pick this up|pick it up|circle back|come back to [this|it|you]) .. (in [the] [new] [early|late] (<month>|year)|after ..|once ..|when ..|next year|next quarter|later [in|on]|down the)
        (need|needs|needed|want|wants|wanted|asked for|asking for|requires|taking|take) [some|more|a bit of|a little|a lot of|his|her|their|my] (space|time ($|,|and|right|before|now|but|,)|distance|breathing room|time out|room ($|,|and|to breathe)|time alone|alone time|break)
        (taking|take|needs|need) [a|some] (break|step back|time out|time off|breather) ..
        (let me|i will|i would) (think|let you know when|reach out when|get in touch when|contact you when|call you when) ..
        (not|nothing) (until|before|this side of) ..
        (not|not really) (do|meet|talk|think about|deal with|take|get to|commit|look at|focus|face) .. <soon>
        (when|once|after|until) (things|life|work|it all|everything|it|the dust) [has|have|is|are] [all] (calm|calms|calmed|settle|settles|settled|quiet|quiets|quieten|quietens|slow|slows|die|dies|ease|eases|clears|over|less) [down|up]
        (give|gave) (me|us|her|him|them) [some|a bit of|a little|more] (time|space|room)
        (on hold|on ice|on pause|parked|paused|pausing|frozen|hiring freeze|budget freeze)
        (another|some other|a different|a better) (time|day) $
        rain check
        raincheck
        (not|no) just yet
        ^ not yet $
        no time
        not in (the mood|a good place|the right place|the right headspace)
        (can|could) not (talk|chat|meet|do this|deal|think) $
    """,
}

DONE = {
    PushBack.STOP: """
        (wants|wanted|needs|asked for|insists on|requested) (no|zero) [more|further] (contact|messages|calls|visits)
        told .. not to (give|pass|share|hand) .. (me|it|number|address|details|my)
        (went|gone|complained|turned|reported) [straight|right] [me] to (hr|the police|security|management|the cops|the police|my boss|my manager) [about me|about it|over it]
        changed (her|his|their) number .. (because of me|so i|to get away|to avoid)
        (and|then|also|finally) blocked $
        blocked (me|us|my number|my calls|my email|my account|my profile)
        [<they>] (unfollowed|unfriended|muted|removed|deleted|unmatched|ghosted|reported) and blocked
        (has|have|had) (me|my number|us) blocked
        (restraining|no contact|protective|protection|non molestation|exclusion|barring) order
        (cease and desist|injunction)
        (lawyer|lawyers|solicitor|solicitors|attorney|police|hr) warned (me|us)
        (lawyer|solicitor|attorney) .. on (her|his|their) behalf
        (her|his|their) (lawyer|lawyers|solicitor|solicitors|attorney) (wrote|told|contacted|called|emailed|sent|asked|letter|said|spoke)
        (lawyer|solicitor|attorney|police|hr) (wrote|told|contacted|called|emailed|sent|asked|said|spoke) .. (behalf|to leave her|to leave him|to leave them|stay away|keep away|away from|harassing|harassment|no contact|no further contact|no more contact)
        (lawyer|solicitor|attorney|police|hr) (wrote|told|contacted|called|emailed|sent|asked|said|spoke) .. stop (contacting|writing|messaging|emailing|texting|calling|bothering|trying|it|$)
        (lawyer|solicitor|attorney|police|hr) (wrote|told|contacted|called|emailed|sent|asked|said|spoke) .. not to (contact|write|message|text|call|email|ring|go|talk|speak|approach|reach|bother|see)
        (lawyer|solicitor|attorney|police|hr) (wrote|told|contacted|called|emailed|sent|asked|said|spoke) .. about (contacting|writing|messaging|emailing|texting|calling|bothering|following)
        (lawyer|solicitor|attorney|police|hr) (contacted|called|emailed|visited|spoke|came) .. because of my (messages|texts|calls|emails|letters|posts)
        (called|calling|phoned|rang) (the police|the cops|security|911|999|112) on (me|us)
        reported me
        (went|gone|going|has gone|is) no contact (with|on) (me|us)
        went no contact
        (cut|cuts) (off|all|all contact|contact|ties|all ties|me|us|me off) [off|out|with] [contact|ties] (with me|me off|me out|with us|out of|off|from) ..
        cut off (contact|all contact|communication)
        (ended|ending|broke off|called off) (the|our) (friendship|contact|connection)
        (asked|told|begged|ordered|warned|instructed) (me|us) [_|very _] (to stop|not to|to not|to leave|to back off|to go away|to go $|to get lost|to stay away|to keep away|to never|never to|to quit|to cease|to lose|to delete|to remove|to move on)
        (wants|wanted) me (to stop|to leave|to stay away|to go away|to back off|gone|out)
        (asked|wants|wanted|demanded) (to be left|to be removed|to be taken off|to unsubscribe|that i stop|that i not|that i leave|i stop|i not|me gone)
        (invasive|creepy|spam|spammy|harassment|inappropriate|stalkerish|stalking) (was|is) (what|how|her|his|the word) ..
        (called|labelled|labeled|branded|described) (it|me|my message|my messages|my email|my note|us) [a|as] [bit|very|so|too] <rude>
        (opted out|unsubscribed)
        made (it|that) [very|quite|pretty|crystal|perfectly] (clear|plain) [that] .. (not want|no longer|do not|did not|does not|wants no|over|done|stop|leave|not) ..
    """,
    PushBack.NO: """
        turned (me|us|it|my|the|our|that|this|him|her|them) .. down
        turned down (my|our|the|me|us|every|both)
        (declined|refused|rejected|vetoed|nixed) (me|us|it|my|the|our|to meet|to talk|to speak|to help|to see|politely|flatly|and|both|all|$)
        (politely|kindly|flatly|gently|respectfully|nicely) (declined|refused|passed|said no|rejected)
        declined $
        (passed on|has passed on|decided to pass|chose to pass) ..
        (sent|mailed|posted|gave|came|handed|returned) .. (back|to me) [all|still|both] (unopened|unread|sealed|with a note)
        (sent|mailed|posted) (it|them|one|one of them|mine|my letter|my letters|my card|the letter|the card|everything|the gift|the flowers) [right|straight] back
        (returned|refused) [all] [of] (my|the|every|each) .. (unopened|letter|letters|card|gift|flowers|package|parcel|present)
        (unopened|refused) (letter|letters|mail)
        (hung|hangs|hanging) up on me
        (hung|hangs) up [as soon as|when|the moment|straight away|immediately|every time]
        (slammed|shut) the door (on|in)
        (unmatched|unfriended|defriended|unadded|unconnected) (me|us|$)
        (kicked|booted|banned|threw|thrown|removed|deleted|dropped) (me|us) (from|out of|off|out) ..
        (she|he|they|and) (is|are|was|were) not [at all|really|very|too|that|so] ((interested|keen) ($|,|and|in (me|us|my|it|meeting|talking|seeing|the|working|helping))|into it|having it|having any of it|up for it|playing ball)
        (agent|agents|editor|editors|publisher|investor|investors|vc|fund|committee|gallery|curator|buyer|board|client|label|they) [all|both|has|have|just|politely] passed [$|,|and|but|too|as well|again]
        (marked|stamped|came back|scrawled|written|writing) [as|with|on it] (refused|declined|rejected)
        (return|returned|back) to sender ... (handwriting|hand|pen|writing|scrawl|ink|herself|himself)
        (handwriting|writing|scrawl) ... (return to sender|refused)
        (unmatched|unfriended|defriended|removed|disconnected|deleted) (me|from me|with me) (as|on|from|$)
        (told|said) (me|us) no
        (refuses|refused|refusing) to (meet|see|talk|speak|help|discuss|engage|have|come|work)
        (gave|gives|giving) (me|us) [a|an|the] [polite|flat|firm|clear|gentle|kind|short|curt|hard|soft|straight] (no|rejection|thumbs down)
        (shot|shut|knocked) (me|us|it|that) (down|back)
        said no
        (withdrew|rescinded) (the|her|his|their) ..
        (asked|wanted) to (just|stay|remain|be) [just] friends
        (opened|read|saw) it and sent it back
        friendzoned me
        friend zoned me
        (they|she|he|firm|company|team|client|board|committee|agency) [have|has|had|just|already|then] (went|gone|chose|chosen|picked|hired|selected) [with] (another|a different|some other) (candidate|applicant|agency|supplier|vendor|firm|contractor|designer|freelancer)
        (they|she|he|firm|company|team|client|board|committee|agency) [have|has|had|just|already|then] (went with|chose|picked|hired|selected) (someone|somebody) else
    """,
    PushBack.NOT_NOW: """
        (she|he|they|_) (is|are|was|were) not [really|currently|even|actually|going to be] (dating|seeing|meeting|seeing people|looking|talking to|doing|taking|making|going|ready|available|booking|hiring|buying) ... (until|till|before)
        (she|he|they|who|and) (needs|wants|needed|wanted) [some|more|a bit of|a little|a lot of|her|his|their] (space|distance|time alone|time to think|time to herself|time to himself|breathing room)
        (asked|asking|ask) [me|us] (for|to give) [her|him|them] [some|more|a bit of|a little] (space|time|distance|room|a break)
        (asked|told) (me|us) to (wait (until|a|with|before|some|$)|hold off|be patient|give (it|her|him|them) [some|more|a bit of|a little] (time|space|room))
        (put|putting) (it|me|us|this|the) .. (on hold|on ice|on the back burner|off)
        (postponed|rescheduled twice|deferred)
        (too busy|too swamped|too slammed) (to|for|with) .. (she|he|they) said
    """,
}

BLAMELESS = {
    "not a refusal": """
        (full|bus|pit|next|last|first|one|train|tram|non|metro|whistle|rest) stop
        (rejection|no) from (the|a|my|their|that) [_] (company|firm|university|school|journal|committee|board|panel|bank|agency|program|college|hospital|council|employer|job)
        stop (by|in|over|round|off|worrying|apologizing|being)
        (will|would|can|do|does|did) not (know|decide|hear|find out|get around|be deciding|see (my|the|your)|get (my|the|your))
        (rejected|declined|refused|turned down) (my|our|the|all my|every) [_] (application|candidacy|paper|manuscript|card|payment|loan|visa|claim|insurance|call|calls)
        to leave (a|my|the|some) [short|brief|quick|nice] (message|messages|voicemail|number|note|name|details|review|deposit|key|keys|parcel|form|comment|feedback)
        no (one|body|problem|problems|worries|worry|rush|hurry|need|pressure|hard|big|doubt|idea|news|reason|response|answer|reply|matter|stress|less|more than|way (,|that|you|it)|chance (that|you|it)|later|obligation|bother|biggie|sweat|other)
        (said|says|told me) no such
        not (to|too) (worry|late|bad|sure|long|stress|feel|apologize|be sorry|rush|hurry)
        (not|never) (a|any) (problem|bother|worry|rush|hurry)
        (can|could) not (do it|go on|carry on|cope|take it|face it|bear it|stand it|manage) (any more|anymore|any longer)
        (ping|call|text|ring|phone|message|email|mail|dm|write|shout|find|look|hit|visit|come|drop|catch|try|reach|let|pop) [me|us|him|her|them|up|by|in|out] [a line|up|to me|know|by|in|over|round|see me] (when|whenever|if|once|next time|any time|anytime) (you are|you get|you come|you land|you visit|you pass|you find yourself|i am|i was|i got|i came|you next are) [next|ever|back|over|down|up|passing|visiting] (in|to|near|around|here|there|over|through|by|_)
        (do not|not to|never|never to) (call|text|message|email|write|ring|phone|ping|dm|bother) [me|her|him|them|us|here] (after|before|during|past|so late|so early|that late|at work|at night|at lunch|at dinner|on weekends|on weekdays|on sundays|on saturdays|on holidays|in the morning|in the evening|in the mornings|in the evenings)
        (do not|not to|never|never to) (contact|email|call|message|write to|approach) [the|any|our|their] (client|clients|customer|customers|editor|editors|supplier|suppliers|reference|references|vendor|vendors|press)
        (do not|not to) (worry|stress|rush|hurry|apologize|be|hesitate|mention|feel)
        (do not|never) (be a stranger|give up)
        (would|could|can) not (be happier|wait|agree more|stop)
        (can|could) not wait
        not (mad|angry|upset|annoyed|offended|ignoring|bothered)
    """
}

FRIENDLY = {
    "welcome": """
        (sure|absolutely|definitely|of course|yes|yeah|yep) (,|$|would|let|sounds|i|that|thing)
        (would|'d) (be|love|like) [to|really] (nice|lovely|great|good|fun|to|that|catch|meet|see|happy|keen|delighted)
        (would|'d) (love|like) (to|that|another|it|a|one)
        sounds (good|great|lovely|fun|perfect)
        (let us|let 's) (catch up|meet|do|grab|talk|speak|find|plan|get)
        look forward
        looking forward
        (happy|glad|delighted|keen|excited) to (chat|talk|meet|help|catch|hear|see|connect|jump|grab|read)
        [so] (good|great|nice|lovely) to hear
        (i|we) (will|would) hear
        (miss|missed) (you|me)
        (i|she|he|they) (will|'ll|would|'d|promised to) (get back|call|write|text|reply|be in touch|let you know|let me know|respond|reach out|ring|email|message|send)
        speak soon
        talk soon
        see you soon
    """,
}

ONE_DAY = {
    "one day": """
        (can|could|will|would) not [really|actually] (do|make|manage|come|go|join|meet) [it|to|this|next|on|the|for|that|until] (<day>|today|tonight|tomorrow|weekend|week|evening|morning|afternoon|then|day)
        (can|could|will|would) not [really|actually] (do|make|manage|come|go|join|meet) it [on|this|next|for] (<day>|weekend|week|evening)
    """,
}

CHANGED = {
    "changed": """
        (at first|initially|originally|used to) ... (but|then|now|and)
        (changed|change) (her|his|their) mind
        (but then|and then|later|then|eventually|but later|in the end) [she|he|they] (said yes|agreed|came|unblocked|apologized|apologised|accepted|relented|wrote back|reached out)
        unblocked me
    """,
}

SUFFERED = {
    PushBack.STOP: """
        (i|we) [have|had|just|then|also] (got|been|was|am|were|are|get) [just|then|also|now|completely|probably] blocked [by|on|everywhere|from|$]
        (i|we) (got|was|were|have been|had been|am|been) (asked|told|ordered|warned) [by _|by the _|by her _|by his _] (to stop|to leave|to back off|not to|to stay away|to go away|no)
        (got|received|served) [with] [a|the|her|his] (cease and desist|restraining order|block|lawyer 's letter|warning from)
    """,
    PushBack.NO: """
        (i|we) [have|had|just] (got|was|were|been|am|get|getting) (turned down|knocked back|rejected by|friendzoned|unmatched|unfriended|refused)
        (^|i|we|just|only|finally) [have|had] (got|received|had|gotten) [back] [a|an|her|his|their] [polite|flat|firm|clear|gentle|kind|short|curt|one line|hard|soft] (no|rejection|refusal|no thanks|no thank you|thanks but no thanks) [from|back|for|to|$]
        (i|we) (was|were) told no
    """,
}

PROMISES = {
    "promise": """
        (let me|lemme) (check|look|see|find out|ask|look into) [it|that|this|around|into it|and|what] ..
        (call|ring|phone|text|email|mail|message|write|ping|dm|try|contact|ask|come|pop|check|stop|drop|swing|catch|grab|hit) [me|us|her|him|them|a line] [back|again|by|in|to] .. (tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weeks|month|months|days|year|later|soon|when|after|once|<month>|sometime|anytime|any time|then|again|end)
        (call|ring|text|email|message|ping|dm|try) (me|us|back|again|him|her|them) $
        (drop me a line|give me a (call|ring|shout|bell|buzz)|hit me up|keep me posted|keep in touch|stay in touch|get in touch|reach out|look me up|shoot me ..)
        (let us|let 's|let s|we should|we must|we ought to|we will|we would|we 'd|we have to|we need to|we can|we could|should) [definitely|totally|really|def|all|soon|get] [to] (do|grab|get|have|meet|catch|talk|speak|chat|hang|go|write|stay|keep|connect|find|plan|touch|call|work|collaborate|set|jump|schedule|put|see|be) ..
        (i|she|he|they|we|someone|somebody) (will|would|'d|is going to|are going to|am going to|was going to|were going to|was gonna) [definitely|probably|try to|for sure|totally|also|then|just|be] (get|getting|let|call|calling|ring|text|email|write|message|reply|answer|respond|send|forward|put|introduce|follow|be|reach|come|look|check|read|review|think|ask|talk|speak|circle|confirm|update|share|pass|sort|help|do|have|decide|know|contact|chase|revert|meet|see|pay|transfer|find|try|give|make|set|book|arrange|connect|consider|take) ..
        (i|we) (would|'d|will|should|could|can) (hear|expect|have|get) (back|something|news|word|an|a|from|by|within|in|it|the|until|before|on|this|next|soon|more|either way) ..
        (decision|answer|result|results|offer|contract|money|payment|feedback|news|response|verdict|reply|funds|cheque|check|refund|paperwork|draft) (will|would|should|'d|is going to|was going to|might) [then|definitely|surely|probably] (come|be|arrive|follow|go|get|reach|land) ..
        (i|we) (would|'d|will|should) know [more] ..
        (to|can|could) expect ... (by|within|in|next|on|monday|tuesday|wednesday|thursday|friday|week|soon)
        (back|in touch|answer|reply|response|decision|news|word|feedback|something) .. (by|within|in|next|on|before|after) .. (<month>|week|weeks|days|day|month|end|tomorrow|hours|year)
        (busy|away|travelling|traveling|out|on leave|off|on holiday|on vacation|slammed|swamped) .. (until|till|back) ..
        (back|free|around|available|in) (on|in|after|from|next) .. (<month>|week|weeks|month|days)
        (sometime|some time) (soon|next|in|after)
        (talk|speak|see you|catch up|chat|more) (soon|then|later|next week|tomorrow)
    """,
}

PROMISED = {
    "promise": """
        (she|he|they|_) [has|had|just|also|even|then] (promised|offered|agreed|volunteered|vowed|pledged|swore|undertook) [me|us] (to|that|a|an|she|he|they|the|it|i) ..
        (promised|offered) (me|us) ..
        (we|we both) (said|agreed|promised|planned|arranged|swore|talked about) [that] [we 'd|we would|to|we] ..
        (was|were|is|are) (supposed|meant|due) to (call|text|email|write|send|get|ring|message|let|reply|meet|come|confirm|introduce|be|hear|decide|follow|pay|sign) ..
        (i|we) (was|were|am|are) (supposed|meant|due) to hear ..
        (i|we) (was|were) (told|promised) (i|we|to|that|an|a|it) ..
        (invited|invites) (me|us) (to|over|for|round) ..
        (gave|given) (me|us) (her|his|their|a) (card|number|date|deadline) .. (call|text|ring|email)
    """,
}

REPORTS = {
    "report": """
        (said|says|saying|replied|replies|answered|answers|responded|responds|insisted|goes|explained|snapped|shouted|yelled|announced|stated|threatened|threatens|warns|begs|texting back|writing back)
        (told|tells) (my|our|everyone|people|the|a|_) [_]
        (text|message|email|mail|note|letter|reply|answer|voicemail|dm|line|words|call|warning|word) [back] from (her|him|them|_|her _|his _|the _|their _) (saying|says|said|that|telling|asking|stating|to say|warning|ordering|$)
        (telling|asking|ordering|warning|begging|advising|tell|let) (me|us) (to|not|that|she|he|they|she 's|know|please|i)
        (rang|called|phoned|wrote|texted|emailed|messaged|came|stopped) [me|us|back|over|round|by] [just] to (say|tell me) [that]
        (told|tells|telling) (me|us) [straight|flat out|flatly|once|twice|again|politely|nicely|firmly] ,
        (in writing|on paper|sent word|word came|passed on|made known|relayed|passed along) that
        (confirmed|decided|admitted|mentioned|added|claims|claimed|indicated|signalled|hinted|stressed|repeated|writes|texts|types|typed|texted|mailed) [that|back|to me] (she|he|they|i|we|it|not|no|that|maybe|this|$)
        (told|tells|texted|messaged|emailed|wrote|informed|warned|begged|called|dmed|dm'd|wrote to|whispered to) (me|us|back)
        (wrote|texted|messaged|emailed|sent|quote) $
        (wrote|texted|messaged|emailed|asked) (try|please|stop|not|no|that|do|can|sorry|maybe|thanks|thank|to|for)
        (was|were|is) [all] like
        [the|one|only|short] (reply|answer|response|verdict|words|word|outcome|message) (was|is|says|said)
        (her|his|their|'s) [only|last|exact|final] (reply|answer|response|words|message|text|email|note|line) [back] (was|is|says|said|$)
        (made it clear|made clear|let me know|lets me know|made it plain|was clear|were clear|very clear)
        (picked|picks) up ... (and|just|then|once|$)
        (got|heard|came|wrote|texted) back $
        (asked|asks|begged|warned|urged) (me|us|that|to|for)
    """,
    "received": """
        (got|received|had|have) [back] (a|an|the|her|his|their|another|one) [_] (letter|note|email|mail|text|call|warning|message|dm|reply|answer|no) [from _|from her _|from his _|from the _|from their _] (that|saying|telling|asking|stating|to say)
        (heard|learned|learnt|found out|gathered|hear) (through|from|via|back from|thru) .. that
        (told|informed) [by _|by her|by him|by the _|by her _|by his _] (that|to)
    """,
}
