"""How people tell the circumstances of a silence: the cues of every `Signal`."""

from coaching.situation import Signal

CLASSES = {
    "they": "she|he|they",
    "their": "her|his|their|'s",
    "them": "her|him|them",
    "is": "is|are|was|were|'s|be|been|being|has been|have been|had been|might be|may be|must be|seems|looks",
    "kin": """mom|mother|dad|father|brother|sister|son|daughter|wife|husband|partner|baby|kid|kids|
        child|children|grandma|grandmother|grandpa|grandfather|gran|nan|nana|parents|parent|family|
        dog|cat|uncle|aunt|twin|twins|fiance|fiancee|boyfriend|girlfriend|stepdad|stepmom""",
    "gender": "girl|guy|woman|man|boy|lady|dude|chick|bloke|lad|person|someone|somebody|him|her|them",
    "texts": """texts|text|messages|message|dms|dm|emails|email|calls|call|voicemails|voicemail|
        voice notes|snaps|times|notes|mails|missed calls|whatsapps|paragraphs|pings""",
    "sent": """sent|send|wrote|texted|messaged|emailed|dmed|dm'd|called|rang|phoned|pinged|mailed|
        whatsapped|left|asked|tried|written""",
    "contact": """text|message|email|write|call|ring|phone|contact|dm|reach out|get in touch|
        reach out to|get in touch with|write to|reconnect with|reconnect|ping|approach|say hi|
        say hello|hit up|send|mail|drop""",
    "contacting": """texting|messaging|emailing|writing|calling|ringing|phoning|contacting|dming|
        reaching out|getting in touch|reconnecting|pinging|approaching|sending|dropping""",
    "many": """4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|30|35|40|50|60|100|four|
        five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|
        forty|fifty|hundred|dozen|dozens|loads|tons|million|hundreds|heaps|bunch|countless""",
    "few": "1|2|3|one|two|three|a|24|36|48|72|couple|the same|a couple of|a single|an",
    "number": """1|2|3|4|5|6|7|8|9|10|11|12|15|20|25|30|one|two|three|four|five|six|seven|eight|nine|
        ten|a|several|many|few|couple|twenty|some""",
    "place": """conference|meetup|event|fair|workshop|panel|summit|hackathon|wedding|party|mixer|
        breakfast|dinner|lunch|retreat|course|class|festival|seminar|webinar|bootcamp|convention|
        expo|talk|gala|fundraiser|reception|launch|trip|tour|camp|barbecue|bbq|demo day|
        book club|choir|gym|pub|bar|cafe|train|flight|airport|tournament|retreat|residency|
        networking|happy hour|drinks|opening|show|exhibition|market|match|race|marathon|lecture""",
    "month": """january|february|march|april|may|june|july|august|september|october|november|
        december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|fall|winter|
        christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday""",
    "day": """monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thu|
        fri|sat|sun|tomorrow|tonight|today|midnight|noon|eod|next week|this week|end of (day|week|month|the week|the month|the day)|the end of""",
    "fast": """minutes|an hour|the hour|hours|a day|the day|seconds|a minute|one day|a few hours|
        two days|24 hours|five minutes|ten minutes|same day|the same day|minute|instantly|
        immediately|right away|straight away|fast|quickly|quick|promptly|within _ minutes""",
    "favour": """reference|referral|recommendation|intro|introduction|favor|job|loan|money|review|
        feedback|advice|testimonial|quote|interview|meeting|call|signature|letter of recommendation|
        endorsement|mentor|mentorship|help|lift|cofounder|co founder|referee|guarantor|donation|
        investment|discount|contract|contact|contacts|coverage|opinion|input|guidance|number""",
    "old": """70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|
        99|101|seventy|eighty|ninety""",
    "pending": """application|interview|invoice|quote|contract|proposal|offer|tender|bid|estimate|
        renewal|order|payment|grant|manuscript|submission|paperwork|assessment|
        take home|panel interview|onboarding|visa|lease|
        audition|portfolio review|case study|purchase order|po|sow|statement of work""",
}

CUES: dict[Signal, str] = {
    Signal.DATING: """
        (went|gone|been|going) out [with] [her|him|them|_] (once|twice|two|three|2|3|a few|a couple|last|on|for a)
        (a|the|our|one|first|second|third|blind|some|few|good|great|amazing|lovely|couple|two|three|2|3|4|last) (date|dates) [with|last|on|and|then|was|went|,|$|ago|we|she|he|they|together]
        (went|been|gone|go|going) on .. (date|dates)
        matched (on|with|last|a|and|two|three) ..
        (tinder|hinge|bumble|grindr|okcupid|her app|feeld|badoo|dating app|dating apps|online dating|speed dating|situationship|talking stage|fwb|one night stand|hooked up|hookup|hooking up|slept together|made out)
        (been|were|was|are|started) (dating|seeing each other|hooking up|sleeping together)
        (dating|seeing) (this|a|someone|somebody|each|him|her|them|for)
        (guy|girl|woman|man|boy|person) (i|i am|i was|i have been) [am|was|have been|have] [been] (seeing|dating|talking to|into)
        (been|we are|were) talking (2|two|3|three|a few|for a few|for two|for 2|for three|for|a couple) [of] (weeks|days|months|week|month)
        (kissed|kiss) [me|him|her|them|goodnight|at|and|on]
        (my|a|huge|big|have|old) crush
        (ghosted|ghosting) .. (date|dates)
        (asked|ask|asking) (him|her|them|out|me) out
        (flirting|flirted|flirty)
        (this|a|the) (guy|girl) i like
    """,
    Signal.PARTNER: """
        (my|our) [lovely|dear] (girlfriend|boyfriend|gf|bf|wife|husband|hubby|fiance|fiancee|spouse|missus)
        we [have|are|were] been (together|dating|going out|a couple|married) [for|since] [like|about|almost|nearly|over|around] _ (months|month|years|year|weeks)
        (together|dating|going out) (for|since) .. (months|years) now
    """,
    Signal.AT_HAND: """
        (she|he|they|_) is [always|right|just|back|still|sitting] (in the office|at the office|at work|at the next desk)
        (sits|sitting|works|working) [right|just|directly|two desks|a few desks] (next to|opposite|across from|behind|in front of|beside|away from) (me|us)
        [i] (see|seeing|pass) (her|him|them) [around|at|in|literally|basically] (every day|daily|every morning|each day|at school|in school|at work|in class|in the corridor|in the hallway|around the office|in the office|at training|at practice|at home)
        (ignoring|ignores|blanking|blanks|avoiding|avoids) me (at|in|around|on|across) [the] (school|class|work|office|uni|college|corridor|hallway|house|lunch|training|practice)
        we [still|also|all|both] (live together|share an office|share a desk|share a room|share a flat|share a house|work together|are in the same (class|team|office|building))
        (sits|sitting|works|working|is) [just|only|literally] (one|two|three|four|five|a few|a couple of|some|2|3|4|5) (desk|desks|doors|rows|seats|offices) (away|down|over|from|along|apart)
        (one of|two of|some of) my direct reports
        (my|our) direct (report|reports)
        in the same (class|office|team|department) as (me|us)
    """,
    Signal.DISCLOSED: """
        [since|after|because|when] [i] (told|tell|telling) (her|him|them|my _|_) [that] [i] (am|is|was|i am|i was|i have|i had|i got|about) [having|being|a|an|the|my|our] (gay|trans|bi|bisexual|lesbian|queer|asexual|nonbinary|pregnant|abortion|miscarriage|hiv|diagnosis|diagnosed|cancer|illness|depression|depressed|addiction|rehab|rape|assault|divorce|affair|eating disorder|bipolar|autism|autistic|transition)
        [since|after|because|when] [i] (came|come|coming) out (to|as) (her|him|them|my|gay|trans|bi|lesbian|queer|_)
        [since|after|because|when] [i] (told|tell) (her|him|them|_) (i love|i loved|i am in love|i was in love|i had feelings|i have feelings|how i feel|how i felt)
    """,
    Signal.NO_VOICE: """
        (can|could|do|did) not (bring|get) myself to (call|ring|phone|pick up|dial)
        (hate|dread|loathe|avoid|bad at|terrified of|scared of|afraid of|terrible at) [making|the|talking on the] (phone|phones|calls|calling|phone calls|phoning|ringing)
        (phone|telephone|call|calling|phonecall) (anxiety|phobia|fear)
        i (do|can|will) not (do|make|take) [phone|voice] calls
        (too|so) (shy|scared|nervous|anxious) to (call|ring|phone)
    """,
    Signal.APOLOGISED: """
        [to] (say|saying|said|wrote|texted|sent) [her|him|them|that] [i|i am|how] [was|am] [so|really|very|a] sorry (for|about|that|and|if|$)
        (apologized|apologised) [to|for|twice|again|already|the|in|straight|right|by|$]
        (apology|apologies) (text|message|letter|email|note|card|by|on|in|to (her|him|them|_))
        (sent|wrote|texted|left|made) [her|him|them|_] (an|my|a) [long|short|proper|sincere|real|heartfelt|full|written] apology
        i (called|rang|phoned|wrote|texted|emailed|messaged|went) ... to (apologize|apologise|make amends|say sorry|say i am sorry|say i was sorry)
    """,
    Signal.OWED: """
        (invoice|invoices|bill|bills) .. (overdue|unpaid|outstanding|past due|not paid|not been paid|still open)
        (overdue|unpaid|outstanding|late) (invoice|invoices|payment|payments|bill|bills|rent)
        (owes|owing) (me|us) [for|about|over|around|nearly|almost|roughly] ..
        (owes|owing|owe|owed) (me|us) ... (money|rent|cash|dollars|pounds|euros|quid|bucks|grand|deposit|thousand|hundred)
        (has|have|did|is|are) not (paid|paying|pay) (me|us|the|my|our|it|for|back|up)
        (my|our|the) [_] (deposit|refund|wages|salary|fee) back
        (lent|loaned) (him|her|them|_) ... (money|dollars|pounds|euros|quid|bucks|grand|hundred|thousand)
    """,
    Signal.EX: """
        (she|he|they|_) (ended it|ended things) (with me|on|in|last|after|and|$)
        (my|an|the|abusive|toxic|crazy|recent) (ex|exes)
        ex (boyfriend|girlfriend|husband|wife|partner|fiance|fiancee|gf|bf)
        (former|estranged) (boyfriend|girlfriend|husband|wife|partner|spouse)
        (we|he|she|they) (broke up|split up|broke it off|ended things|separated|divorced)
        (broke up with|dumped) me
        (since|after|before) [our|the] (breakup|break up|split|divorce|separation)
        i (dumped|broke up with|ended things with) (him|her|them|_)
    """,
    Signal.CONFLICT: """
        (since|after|because|when) i (criticized|criticised|insulted|offended|upset|refused|told her off|told him off|snapped|called her|called him|confronted|missed her|missed his|forgot her|forgot his)
        (we|us two|the two of us|since we|after we) [had|have|all|both|really|kind of|sort of] [a|an|this|our|some|another] [big|huge|stupid|silly|massive|awful|nasty|little|lil|tiny|wee|small|minor|bad|terrible|ugly|blazing|heated|bit of a] (fight|argument|row|falling out|fallout|disagreement|blowup|blow up|bust up|tiff|quarrel|spat|misunderstanding|blow out|shouting match|beef|clash)
        (had|after|since|because of|about|over) (a|an|our|the|that|this|my|some) [big|huge|stupid|silly|massive|awful|nasty|little|small|bad|terrible|heated|last] (fight|argument|row|falling out|fallout|disagreement|blowup|bust up|tiff|quarrel|spat|blow up)
        (we|since we|and i|after we|i and|both) [have|had|all|both|really] (argued|fought|fell out|quarrelled|quarreled|rowed|clashed|fallen out|butted heads|bickered|disagreed|squabbled|locked horns|crossed swords|came to blows)
        (we|and i|i and _|us) [had|exchanged] [some|a few|sharp|harsh|cross] words ($|,|about|over|and|last|in|at|on|when|because|since|before)
        (fought|fell out|quarreled|quarrelled|falling out|fallen out|fell-out) (about|over|with|at|when|last|because|in|on|and)
        (i|she|he|they) [really|just|totally|kind of|may have|might have] (snapped|yelled|shouted|screamed|blew up|lashed out|exploded|went off|stormed out) [at|on|and|out|$]
        (said|told|called) (him|her|them|some|something|things|awful|mean|me) (awful|mean|horrible|nasty|hurtful|terrible|cruel|harsh|stupid|i regret|things|stuff) [things|stuff]
        (said|did) (something|some things|things|stuff) (i|that i|mean|hurtful|stupid|awful|that hurt|unkind|i should)
        things (got|were|have been|ended|went) (heated|ugly|tense|badly|sour|south|bad|awkward|weird)
        (left|ended|parted) on [a|really] (bad|sour|poor|rough|not great) (terms|note)
        (bad|angry|harsh|heated) (blood|words)
        (angry|mad|furious|upset|annoyed|pissed|pissed off) (at|with) me (about|over|because|for|since|after|when)
        (she|he|they) (was|were|got|is|are) [really|so|very|pretty] (angry|mad|furious|upset|annoyed|offended|hurt|pissed)
        i (offended|upset|insulted|hurt|betrayed|let down) (him|her|them)
        (bitter|messy) (dispute|feud|split)
        not [been] on speaking terms
    """,
    Signal.ESTRANGED: """
        (have|had|has) not been in (contact|touch) .. (years|decade|decades)
        estranged
        (have|had|has) not (spoken|talked|had contact|communicated) [to|with] .. (in|for) .. (years|decade|decades)
        (have|had|has) not (spoken|talked|had contact|communicated) [to|with] [her|him|them|each other|_] [at all|much|properly|really] since ... (estate|inheritance|wedding|funeral|divorce|will|fight|argument|inheritance|christmas|election|was|were|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|breakup|falling)
        (not|no) (spoken|talked|speaking|talking|contact|real contact|communication) .. (years|decade|decades)
        (years|decade|decades) [of|with] [no|without|zero] (contact|silence|speaking|talking|communication)
        (first|1st) .. in [over|about|almost|nearly] .. (years|decades)
        (cut|cutting) (contact|ties|each other off|off contact)
        (no contact|nc|silence|not a word) (since|for) .. (year|years|20|the wedding|funeral|divorce|2019|2020|2021|2022|2023|2024)
        (fell|fallen|falling) out [with|at|over|about|in] ... (2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|years|decade|decades)
        (disowned|cut out of|black sheep|kicked me out|threw me out)
        (family|sibling) (feud|rift|estrangement)
        get [my] _ to (talk|speak) to me again
        (used to be|were once|was once) [so|very|really] (close|inseparable|best friends) ... (years|decade|decades) .. (contact|silence|nothing|since)
    """,
    Signal.USER_VANISHED: """
        i (have|had) not been in touch
        never got (around|round) to (answering|replying|writing|calling|thanking|responding)
        i let (it|things|us|the friendship|our friendship|the contact|her|him|them) (slide|drift|lapse|slip|go|fade|die)
        (dropped|fell) off the (map|radar|face of the earth|planet|grid)
        (i|and i|then i|but i) [am the one who|was the one who|just|kind of|kinda|sort of|totally|basically|then|also|had|have|only|completely|pretty much|more or less|admittedly|actually] (vanished|disappeared|ghosted|went quiet|went dark|went silent|dropped off|dropped out|fell off|drifted away|stopped replying|stopped answering|stopped responding|stopped writing|stopped calling|stopped texting|went awol|went off grid|went off the radar|faded away|faded out|pulled away|withdrew|bailed|flaked|let it slide|lost touch|dropped the ball|bottled it)
        kind of (vanished|disappeared)
        and kind of vanished
        i (never|did not|failed to|forgot to|neglected to|have not) [ever|even|actually] (answered|answer|replied|reply|responded|respond|wrote back|write back|called back|call back|texted back|text back|got back|get back|returned|return|acknowledged|acknowledge|thanked|thank) [to|his|her|their|him|them|me|my|back|$]
        i (left|kept) (him|her|them|it|(his|her|their) [_] _) [all|just] (on read|unanswered|hanging|waiting|unread|in the dark|on delivered)
        i [never|have] answered [exactly|literally] none of (them|it|those|his|her)
        i (took|waited) .. (months|weeks|years|ages|forever) to (reply|answer|respond|write back|get back)
        (my|all my) (fault|bad) ... (quiet|silent|silence|touch|reply|contact|distance)
        (she|he|they) .. (messaged|texted|called|wrote|emailed|reached out|tried) .. (then|and|but) .. (stopped|gave up|i never|i did not)
        i (was|have been|am) (a|the) (bad|terrible|awful|rubbish|crap|shit|lousy|worst) (friend|sister|brother|daughter|son|correspondent|at keeping)
        i (am|was|have been) (bad|terrible|awful|rubbish|crap|useless) (at|about) (keeping|staying|replying|answering|texting|writing|responding)
        i owe (him|her|them) (a|an) (reply|answer|call|apology|letter|message|email|text)
        i (was|am) the one (who|that) (went|stopped|vanished|disappeared|left|ghosted|dropped|did not)
        (never|did not) (answered|replied to|responded to|returned) (his|her|their) (last|message|messages|calls|call|email|emails|texts|text|letter|letters|invitation|invite)
        i skipped (his|her|their) ..
    """,
    Signal.USER_OVERREACHED: """
        [may have|might have|must have] (come|came|coming) (across|off) [as] [a bit|too|very|really|so|pretty|like|a] (desperate|needy|pushy|clingy|creepy|salesy|intense|eager|stalker|rude|aggressive|weird)
        (ten|five|three|two|10|5|3|2|huge|endless|long) [page|pages] love letter
        (came|come|coming) on [a bit|way|a little|kind of|far|really] [too] strong
        i [may have|might have|probably|totally|definitely|think i|was|got|have|went|am] [may have|have] [been] (overdid it|overstepped|overshared|overreached|over did it|overwhelmed|overdone it|oversharing|pushed too|too pushy|too much|too intense|too eager|too forward|too keen|too needy|too clingy|scared (him|her|them) off|freaked (him|her|them) out|smothered|laid it on|crossed a line|crossed the line)
        (too|way too|a bit too|so|kinda|really|a bit) (pushy|intense|eager|forward|needy|clingy|salesy|desperate|full on|keen) [with|w|on|in|and|i|,|$]
        only (ever|really|wrote|write|called|call|contacted|contact|texted|text|reached|get|got|messaged|message|reach|emailed) .. (when|if|for|because) .. (need|needed|wanted|want|money|help|something|favor|favors|a job|broke)
        only (wrote|called|texted|contacted|reached out|messaged|emailed) [her|him|them|to] [for|when|about|because] ..
        (i|and) [did|do] (scared|freaked|scare|freak|put) (him|her|them) (off|out|away)
        (asked|ask) (too much|for too much|too soon|too early|way too)
        (moved|went|rushed) [in|it|things|way] too fast
        (wish|should) i [had|have] not (sent|said|pushed|asked|texted|called)
        should not have (sent|said|pushed|asked|texted|called|pitched|been so|gone|pressed|drunk)
        (drunk|drunkenly) (texted|dialed|dialled|called|messaged|text|dial)
        i [kind of|totally|really|probably|think i] (overdid|blew|botched|ruined|messed up|screwed up|fucked up|mishandled) (it|things|this|that|the|our|$)
        (love bombed|love bombing|word vomit|trauma dumped|trauma dump|info dumped)
        (pitched|sold|spammed) (him|her|them) .. (right away|straight away|immediately|on day one|too)
    """,
    Signal.BARRAGE: """
        (triple|quadruple|quintuple) (texted|text|texting|messaged|messaging|dmed)
        <many> times (on|this) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|afternoon|morning|evening)
        <many> [of|or|unanswered|frantic|long|voice|missed|angry|different|straight|more|separate] <texts> .. (yesterday|today|tonight|last night|this morning|this afternoon|this evening|this weekend|in a row|back to back|straight|in [under|about|less than] <few> (day|days|hour|hours|night|row|evening|afternoon|morning|sitting|go|weekend|minutes)|since (yesterday|last night|this morning|friday|saturday)|over the weekend|within <few> (day|days|hour|hours)|(a|per|every) (day|hour))
        (yesterday|today|tonight|last night|this morning|this weekend|in <few> (day|days|hour|hours|night|evening|afternoon|morning|weekend)) ... <many> [of|or|unanswered|frantic|long|voice|missed|angry|different|straight|more] <texts>
        <texts> <many> times .. (yesterday|today|tonight|last night|this morning|in <few> (day|days|hour|hours|night|evening))
        (all|this|that|everything|it) [of|all] [this|that|it] [all] (happened|was|went down) (in|within|over) [just|about|like] <few> (day|days|hours|night|evening|weekend)
        (three|3|four|4|five|5) times in (two|2|three|3|a|one|1|a couple of|24|48) (day|days|hours|row|night)
        (blew|blown|blowing|blow) up (her|his|their) (phone|dms|inbox|messages)
        (blew|blown|blowing) (her|his|their|him|them) .. up
        (spammed|bombarded|flooded|bombed|barraged|peppered|carpet bombed) (her|him|them|his|their)
        (kept|keep) (texting|calling|messaging|ringing|dming|spamming|sending) .. (all|day|night|every|nonstop|until|till|hour|hours)
        (texting|calling|messaging|called|texted|messaged|wrote|texts|message|text) [her|him|them] [all|every|nonstop|non stop|constantly|like crazy|like mad] (day|hour|night|all day|nonstop|constantly|non stop|every hour|few hours|few minutes|day long|night long|like crazy|like mad)
        (quadruple|quintuple) (texted|text|messaged)
        (text|message|texts|messages) after (text|message)
        wall of (texts|messages|text)
        (million|hundred|thousand|gazillion|billion|zillion) (texts|messages|times|calls)
    """,
    Signal.OUT_OF_CHARACTER: """
        (never|not) [normally|usually] (like this|this quiet|this slow|this long)
        (she|he|they|who|and|_) (always|usually|normally|typically|generally|ordinarily|never fails to) [would] (answers|answer|replies|reply|responds|respond|gets back|get back|texts back|text back|calls back|call back|writes back|write back|picks up|pick up|answered|replied|responded|got back|texted back|called back|picked up|wrote back|is quick|is fast|is so responsive|is super responsive|is responsive|is on)
        (normally|usually|always|typically) .. <fast>
        (answers|replies|responds|reply|answer|respond|replied|answered|responded) (in|within|to me in|to me within) <fast>
        (never|not) (takes|taken|take|took|takes him|takes her|took him|took her) [him|her|them] [this|that|more|longer|so] (long|than|more|longer)
        never [more than|longer than] (a day|an hour|two days|a few hours|a week)
        never (gone|goes|went|misses|missed|ignores|ignored|leaves|been|not) (this|so|that|a|my|me|quiet|more|silent|without|one|answered|replied|picked) ..
        (not|so un|very un|totally un|really un|un) like (him|her|them) [at all|to|$]
        unlike (him|her|them)
        out of character
        (so|very|really|super|quite|totally|completely) (unusual|strange|odd|weird|unlike|out of the ordinary) [for|of] (him|her|them)
        (unusual|strange|odd|weird|uncharacteristic|abnormal) (for|of) (him|her|them)
        (glued|always on|attached) (to|on) (his|her|their) phone
        (fast|quick|instant|prompt|reliable|super responsive) (replier|texter|responder|with replies|to reply|to answer|to respond)
        (used|use) to (answer|reply|respond|text back|call back|get back|write back) .. (fast|quickly|instantly|immediately|right|same|within|in|straight|minutes|hours|always|every)
        (we|she|he|they) [always|usually|normally|used to] (text|talk|speak|call|chat|message|texted|talked|spoke|calls|texts|messages) (every|each|daily|all) (day|night|morning|week|single|sunday|evening|the time|day long)
        (rings|calls|texts|messages|writes|phones|emails) (me|us) (every|each|daily) (day|night|morning|week|single|sunday|evening|monday|tuesday|wednesday|thursday|friday|saturday)
        (normally|usually) (so|very|really|super) (chatty|responsive|reliable|punctual|talkative|prompt|quick)
        always [been] (so|very|super|really) (responsive|quick|prompt|reliable|chatty)
        something is (off|wrong|up)
        (missed|skipped) [our|the|her|his|my] [last] (one|two|three|four|five|2|3|4|5|several|a few) [of our|our|of the] [_] (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|calls|weeks|sessions|games)
        (two|three|four|five|six|2|3|4|5|6) (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) (now|running|straight|in a row|gone)
    """,
    Signal.SEEN: """
        (left|leave|leaves|leaving|been left|got left|put) [me|us|it|my|them|him|her] [message|messages|text|texts|all] on (read|seen|delivered and read)
        (seen|read) (,|$|but|and|no|at|yesterday|last|on|nothing|without|two|three|with|since|with no|w) [no|not|nothing|never|still|zero] [reply|answer|response|word|replied|answered|responded|ago|week|night|days]
        (it|they|all|both|message|messages|text|texts|dm|dms|whatsapp|whatsapps|that) [all|both] (says|say|shows|show|is|are|was|were|got|been|marked|has been|have been|just says) [been|as|all|both] (seen|read|opened)
        (she|he|they|has|have|had|clearly|definitely|i know she|i know he|i can see she|i can see he) [has|have|had|just|only|clearly|definitely|obviously|even|already] (read|seen|opened|saw|viewed) (it|them|my|the|all|both|that|every|and|this|everything)
        (she|he|they) (reads|sees|opens|views) (it|them|my|the|all|every|and|everything)
        (blue|two|double) (ticks|tick|check|checks|checkmarks|checkmark)
        (ticks|tick) [went|turned|are|is|have gone|gone] blue
        read (receipt|receipts)
        (watched|watches|viewed|views|sees|saw|seen|looked at|looks at|liked|likes) (my|all my|every one of my) [insta|instagram|whatsapp|every] (story|stories|status|reel|reels)
        (was|started|she is|he is|they are|is|were|been|him|her|them) typing
        (typing|three) (bubbles|dots|bubble)
        (opened|viewed) (it|the email|my email|the proposal|the link|the message|my message|the snap|my snap|the doc|the deck|the file|twice|_ times)
        (tracker|tracking|mailtrack|hubspot|docsend|superhuman) (says|shows|showed|said|tells) ..
        seenzoned
        seen zoned
        <number> seen
        seen reply
    """,
    Signal.NOT_SEEN: """
        on delivered
        (not|never|has not|have not|is not|still not|still un|nor|without being) [been|even|yet|yet been|actually] (seen|read|opened|delivered|viewed)
        (she|he|they) (has|have|did) not [even|yet|actually] (seen|read|opened|open|viewed|see|checked|looked)
        (is|it is|still|sitting|sits|says|both|all|left|are|shows|as|,) (unread|unseen|undelivered|unopened)
        (one|single|1|only one) [grey|gray] (tick|check|checkmark)
        (grey|gray) (tick|ticks) [$|only|still]
        (just|only|says|still|shows|stuck on|still says) (delivered|sent|sending)
        message requests
        (spam|junk) (folder|filter)
        (request|requests) folder
        (never|not) (went|gone|going|go) through
        (last|was last) (seen|online|active) .. (ago|weeks|month|months|week|in|on|years)
        green (bubble|bubbles|text)
        (bounced|bounce|mailer daemon|undeliverable|delivery failed|failed to deliver)
        (not|has not|have not) (logged (on|in)|been online) ..
    """,
    Signal.STALE_ADDRESS: """
        (is|if|whether|was|be) [this|that|it] [is] still (her|his|their|the right|the same|a valid|the) (number|email|address|account|contact)
        (old|outdated|dead|defunct|former|wrong|ancient|unused|expired|previous|last known) (email|address|number|mail|inbox|account|e mail|hotmail|yahoo|aol|gmail|contact details|email address|phone number)
        work (email|address|inbox|mail)
        (hardly|barely|rarely|never|seldom|hardly ever|scarcely|not really|almost never|does not really) [ever|really|even|actually] (use|uses|used|checks|check|checked|reads|read|opens|open|looks at|look at|log|logs|goes on|go on|on) (it|that|email|emails|her|his|their|linkedin|facebook|instagram|whatsapp|social|texts|messages|voicemail|voicemails|the|computers|a computer|smartphones|insta|twitter|fb|messenger|slack|discord|into|in|there|phone)
        (not|never) (a|an|much of a|much of an|really an|a big|big on|great with|good with|good at|into) (email|texting|phones|technology|tech|texter|computers|social media|email person|phone person|texting person|computer person|emails)
        (changed|switched|moved|left|lost|quit|between|leaving|changing|got a new|got a different|started a new|new) (jobs|job|companies|company|employer|employers|number|numbers|phone|phones|email|address|addresses|roles|firms|firm|carriers|email addresses)
        (have|has|had|may have|might have|could have|must have|probably) [since|just|now] (left|changed|moved|switched|quit) (the company|that company|the firm|that job|her job|his job|their job|jobs|job|companies|roles)
        (number|address|email|phone|contact|details|info) (may|might|could|has|have|must|is|was|i have|probably|is probably|maybe) [have|be|well|is|been|have been|not] [be] (changed|old|wrong|outdated|out of date|stale|dead|defunct|disconnected|different|years old|gone|deactivated|out of service)
        (not|un) sure [if|whether|that] [it|that|this|she|he|they|the|his|her] [is|has|still|was|number|email|address] (still|is|has|have|right|his|her) [the|his|her|right|a] (works|work|uses|use|has|have|checks|valid|active|current|right|correct|good|number|address|same|monitored)
        (if she|if he|whether she|whether he|if they) [even|still] (has|have|uses|use|checks|check) (that|this|the|it|my|her|his|their|same)
        still (uses|use|checks|check) (that|this|it|the same)
        (used to be|was) (his|her|their) (email|address|number|work email)
        (only|the only) (address|email|number|contact) (i|i have|i had|i could|on) ..
        (from|on) [an|the|a] (old|alumni|ancient|years old|decade old) (list|directory|address book|business card|card|phone)
        (changed|new) (surname|last name|married name)
        (retired|left the company|left that company|left the firm|no longer works|no longer there|not work there|gone from)
        (deactivated|deleted|inactive|abandoned) [her|his|their|account|profile|since|on]
        (no longer|not) [in|at|with|on] (service|use|in service|in use|connected)
        (profile|account|page) .. (inactive|not been updated|not updated|years ago|empty|since 20|dormant)
    """,
    Signal.ACTIVE_ELSEWHERE: """
        [is] on (strava|instagram|facebook|tiktok|linkedin|twitter|x|whatsapp|discord|snapchat|slack|reddit|steam) (every|all|daily|constantly|right now|today|a lot|non stop|nonstop)
        (posting|posted|posts|uploading|sharing|shares) [_|_ _] (pics|photos|pictures|stories|videos|reels|memes|selfies|articles|updates)
        (posts|posted|posting|keeps posting|post|tweets|tweeted|tweeting|posted a|likes|liked|comments|commented|streaming|streams|shares|shared|reposts|reposted|uploads|uploaded) (on|stories|story|all|every|photos|pics|pictures|to|about|daily|constantly|loads|in|her|his|their|a|my|other|things|stuff|memes|reels|yesterday|today|last|this|everywhere|tiktoks|videos|from|new) ..
        (active|online|on|around|present|busy) [all the time|every day|daily|constantly|all day|today|yesterday|right now|again|just now|last night|all] (on|in) (insta|instagram|facebook|fb|linkedin|twitter|x|tiktok|whatsapp|discord|slack|snapchat|snap|telegram|teams|steam|strava|social|the group|our group|group|other|the team|the server|reddit|bluesky|threads|messenger|signal)
        (she|he|they|has|is|are|clearly|still|constantly|always) [is|are|has been|was|were|been|still|always|clearly|constantly|also] [been] (online|active) [all|every|today|yesterday|right|just|now|and|but|on|$|though|tho|daily|constantly]
        (see|saw|seen|seeing|spotted|noticed) (her|him|them) (online|posting|post|active|on|in|at|tagged|liking|commenting|typing|streaming)
        (last seen|last active|was online|active) (today|an|yesterday|minutes|just|this|two|five|now|recently|hours|earlier|at) ..
        (replies|replied|responds|responded|answers|answered|talks|chats|writes|texts|replying|answering|responding) (to|in|with|on) (everyone|everybody|others|other|my|the|our|all|group|mutual|people)
        (her|his|their) (stories|story|posts|feed|status|instagram|tiktok|linkedin|updates|strava) (every|all|daily|are|is|show|shows|keep|keeps|says)
        green dot
    """,
    Signal.HARD_TIME: """
        <their> <kin> 's (operation|surgery|hospital|chemo|treatment|birth|wake|burial|eviction)
        signed off [work] [sick|with]
        (wife|husband|partner|girlfriend|boyfriend|fiance) [just|has|had|recently] (left|dumped|cheated on|walked out on|divorced) (him|her|them)
        <their> (dying|sick|ill|ailing|elderly|terminally ill) <kin>
        (a|the|new|their|her|his|with|first|second|third|just had a|had a|had her|had his|had their|expecting a|expecting their|having a|have a|has a|got a) [new|first|second|third|tiny] (newborn|baby|babies|new baby|infant|twins)
        newborn
        (gave birth|maternity leave|paternity leave|parental leave|pregnant|miscarriage|postpartum|ivf|had a kid|became a dad|became a mom|new mom|new dad|new parent|new parents)
        (since|after|because of|with|during|in|through|from|amid|of|recent|the|round of|big|mass) [the|all the|those|all those|his|her|their|big|recent] (layoffs|layoff|lay offs|restructuring|restructure|redundancies|redundancy|reorg|merger|acquisition|bankruptcy|downsizing|cuts|job cuts|flood|floods|flooding|fire|earthquake|hurricane|war|crisis|accident|diagnosis|funeral|surgery|operation|stroke|breakup|divorce|eviction|burglary)
        (laid off|made redundant|got fired|was fired|lost his job|lost her job|lost their job|lost their jobs|let go from|out of work|unemployed|got sacked|was sacked)
        <their> <kin> [just|has|had|is|was|are|were|recently|suddenly|also|'s] [has|been|is|was|just] [been|very|really|quite|seriously|so] (ill|sick|dying|died|dead|unwell|passed|passed away|poorly|in hospital|hospitalized|hospitalised|in the hospital|in a hospice|in hospice|in care|in icu|in intensive care|diagnosed|had|having|critical|terminal|missing)
        (lost|losing|buried|burying|caring for|looking after|nursing|grieving|mourning|cares for) <their> [own|old|beloved|baby|little|poor|dear] (<kin>|house|home|job|pet|business)
        (death|funeral|illness|loss|surgery|diagnosis|passing|burial|wake) (of|in|for) (<their>|the) ..
        <their> [own|late] <kin> 's (death|illness|funeral|surgery|cancer|diagnosis|stroke|passing|accident|dementia)
        (lost|losing) (someone|somebody|a parent|a baby|a friend|a child)
        (is|was|'s|been|still|back|ended up) [still|back|now|currently] (in hospital|in the hospital|in intensive care|in icu|in the icu|in a coma|in hospice|in a hospice|in rehab|on life support)
        (she|he|they|and|who|just|recently) [has|have|is|are|was|were|had|just|recently|currently|been|still|also] [been|just|really|very|quite|pretty|so|got|recently] (ill|sick|unwell|poorly|hospitalized|hospitalised|in hospital|in the hospital|depressed|burnt out|burned out|grieving|mourning|struggling|bereaved|divorcing|getting divorced|going through|in rehab|in recovery|in treatment|in chemo|on sick leave|off sick|recovering|widowed|heartbroken|devastated|having a hard|having a rough|having a tough|diagnosed|evicted|homeless)
        (going|gone|went|goes|been|been going) through (a|an|some|hell|it|so|the|something|stuff|things|lots|chemo|cancer|treatment|surgery|bankruptcy|ivf|divorce|his|her|their) ..
        (in|under|having|starting|started|finishing) [cancer] (treatment|chemotherapy|radiotherapy|radiation) ($|,|for|at|and|since|now|again)
        (hard|tough|rough|difficult|bad|awful|horrible|stressful|terrible|dark|heavy|shitty|crappy) (time|times|patch|year|month|week|period|few|couple|season|spell|stretch|situation|going) [for|at|with|lately|recently|of|months|weeks|$]
        (has|got|have|having|had|battling|fighting|with|her|his|their|diagnosed with|suffering from|suffers from|the) (cancer|covid|the flu|depression|anxiety|burnout|dementia|alzheimers|alzheimer 's|chemo|long covid|a breakdown|a stroke|a heart attack|heart surgery|surgery|an operation|adhd|ptsd|multiple sclerosis|chronic illness|chronic pain|concussion|a concussion|mental health)
        (moving|moved|relocating|in the middle of moving|in the middle of a move|packing up|mid move|just bought) (house|home|houses|flat|flats|apartment|apartments|country|countries|cities|abroad|across|out|a house|in)
        (swamped|busy|stressed|dealing|snowed under) with (the|a|her|his|their) (move|divorce|baby|new baby|renovation|kids|newborn|funeral|wedding|house)
        [final|his|her|their|the|bar|board|studying for|has|with|uni|med school|in] (exams|finals|midterms|dissertation|the bar exam|bar exam|thesis defence|thesis defense|residency|a levels|gcses|viva|orals)
        (<their>|a|the|messy|ugly|nasty|bad) (divorce|separation|custody|lawsuit|court case|bankruptcy|breakup)
        (caring|cares|carer|caregiver) for (<their>|a|an|elderly|sick|two|three) ..
        (house|flat|home|apartment) (burned|burnt|flooded|was broken|got broken)
        (passed away|died) (in|last|this|two|a|recently|on|and|suddenly|$) ..
        (single (mom|dad|parent)|three kids|four kids|small kids|toddler|toddlers|little ones)
    """,
    Signal.BUSY: """
        on a [_] trip [_] (until|to|for|in|this|with|$)
        (in the middle of|middle of|under|facing|up against|knee deep in|deep in) (an|a|the|another) [_] (audit|launch|merger|release|trial|harvest|campaign|election|renovation|reorg|deadline|season|project)
        (she|he|they|who|and|always|both|lately|_) [is|are|was|were|has been|have been|has|just|'s|also|been|still|probably|always] [been|just|really|very|so|super|pretty|quite|crazy|insanely|extremely|incredibly|totally|always|that|busy] (busy|swamped|slammed|snowed under|flat out|overworked|under the cosh|rushed off|up to her|up to his|travelling|traveling|on the road|on tour|on a trip|on holiday|on vacation|on leave|away|abroad|on sabbatical|out of office|out of the office|in meetings|in back to back|in crunch|on deadline|stretched|offshore|deployed|on site|booked solid|overwhelmed|working nights|working doubles|working two jobs|buried)
        (busy|crazy|hectic|peak|high|silly|festive|tax|harvest|wedding|exam|award|budget|audit|grant|marking|lambing|holiday|conference|planning) (season|period|time of year|time|schedule|month|week|job|quarter|times|life|stretch)
        (year|quarter|month) end [close|closing|$]
        end of (year|quarter|term|semester|the year|the quarter|the term|the fiscal)
        (big|huge|massive|product|book|major|new|tight) (launch|deadline|release|deadlines|rollout|trial|case|tour|project)
        (her|his|their) [big|book|product|busy|work] (deadline|deadlines|launch|schedule|tour|travels|travel|workload|trial|shifts|calendar)
        (auto|out of office|ooo|automatic|autoreply) (reply|response|reply|message|email|responder)
        (started|starting|start|began|in) (a|her|his|their|the) new (job|role|business|company|position|school|restaurant|shop)
        (works|working) (nights|shifts|two jobs|crazy hours|long hours|all hours|80 hours|weekends|non stop|nonstop|offshore)
        (promoted|got promoted|just promoted)
    """,
    Signal.BRUSHED_OFF: """
        (call|ring|try|phone|check|ping|ask) [me|us|him|her|them] [back|again|in] (in|next|after|on|later|another|sometime|some other) [a|the|two|three|few|couple|new|of|other|2|3|time] [of] (week|weeks|month|months|day|days|time|year|later|monday|tuesday|wednesday|thursday|friday|fortnight|january|christmas|holidays|$)
        (try|call|check|ask|email) [back|again|me|us|in] (again|later|another time|some other time|soon) $
        (told|asked|said) [me|us] to (call|try|email|check|come|ring|write|ask|get|circle|ping|text|follow) (back|again|in|up|later|him|her|them|next) ..
        (let us|let 's|we should|we must|we will|we 'll|should) [definitely|totally|def|really|all|soon] (do|grab|get|have|meet|catch|hang|talk|go) [for] (lunch|coffee|drinks|dinner|a drink|up|together|out|something|a coffee|a beer|brunch|soon|sometime|tea|beers)
        (keeps|kept) (saying|promising) ..
        (he|she|they|assistant|secretary|receptionist) [is|was|are|were|said|says|told me|'s] [he|she|they] [is|was|are] [always|still] (in meetings|in a meeting|out of office|out of the office|not available|unavailable|not in|away from|on another call|busy right now)
        (keeps|kept|keep) (saying|telling|putting|pushing|postponing|rescheduling|cancelling|canceling|moving|promising) ..
        (she|he|they|and|then|has|have|had|just|also) (rescheduled|cancelled|canceled|postponed) (on (me|us)|twice|three|again|last minute|both|me|us|it twice|it again|our|the|two)
        (rain check|raincheck|blow off|blow-off|brush off|brushed me off|fobbed me off|fobbed off|blew me off|put me off|gave me the runaround|the runaround|palmed off|gatekeeper)
        (soon|later|some time|sometime) (he|she|they) said
    """,
    Signal.NO_ASK_SENT: """
        (what|how much) (she|he|they|it|that) (meant|means|mean) to
        (tell|told|telling) (her|him|them) how (much|grateful|thankful|proud|happy)
        (wrote|texted|emailed|messaged|called|rang) [her|him|them|_] (to|and) (thank|congratulate|wish|say (hi|hello|thanks|happy|congrats))
        (happy|merry|belated|birthday|bday) (birthday|bday|christmas|new year|anniversary|wishes|message|card|text|greetings|easter|diwali|eid|hanukkah|xmas|holidays|mothers day|fathers day|name day|card|greeting)
        (thank|thanking|thanked) (you|her|him|them|u) [note|card|letter|email|message|text|for|and|so|,|$]
        (note|card|letter|email|message|text|line|mail|words) (of|to) (thanks|thank|gratitude|appreciation|condolence|condolences|sympathy|congratulations|congratulate|support|encouragement|say thanks|say thank|say congrats|say hi|say hello|say happy|say i was thinking|say i)
        (thinking|thought) (of|about) (you|her|him|them|u) [note|message|card|text|$]
        (no need|not need|do not have|do not need|no obligation|no pressure|need not) to (reply|respond|answer|write back|get back|call back)
        no (reply|answer|response) (needed|necessary|required|expected|called for)
        (nothing|not anything) (asked|needed|wanted|requested|to ask|to answer|i wanted)
        (asked|asking|wanted|needed|wanting|requested) [for] nothing
        (did not|without|not|was not|no) (ask|asking|asked) [him|her|them|for] [for] (anything|a thing|something|a favor|question)
        (no|zero|without an|without any) (ask|agenda|strings|question|questions|request|favor) (attached|in it|at all|asked|$|from me|whatsoever)
        (congratulated|congratulate|congrats|congratulations|congratulating|condolences|get well|good luck|best wishes|season 's greetings|well wishes) [to|on|her|him|them|for|note|card|message|text|email|when|$|,|after]
        (sent|send|posted|mailed|gave|dropped|shared|forwarded|texted|messaged) (her|him|them|_) [a|an|the|some|this|back|over|off|his|her|their|my] [funny|silly|nice|cute|old|sweet|little|birthday|short|christmas|pretty|thank you|sympathy|great|quick|get well|handwritten|congratulations] (photo|picture|pic|meme|memes|song|playlist|article|link|card|postcard|flowers|gift|present|book|cake|recipe|video|reel|reels|tiktok|joke|mixtape|parcel|package|care package|poem|clipping|gif|cookies)
        (sent|returned|gave|mailed|posted|returning|dropped off|brought|sending|giving) [back|_] (his|her|their|the) .. back
        with a card
        (just|simply|only) (saying|to say|said|wrote|sent|wanted to say|asked how|asking how|ask how|to ask how|checking in on|to check in|a hi|to see how|wanted to see how|a quick hi|wishing|to wish) [hi|hello|hey|hiya|thanks|thank|happy|i|she|he|they|congrats|how|good|sorry|merry|him|her|them]
        (said|saying|say|sent|a simple|a quick|wrote) (hi|hello|hey|hiya) [only|$|and|to]
        (wished|wishing) (her|him|them|_) (happy|a|luck|well|good|all|merry|the best)
        (asked|asking|ask) [her|him|them] how (she|he|they|things|life|it|her|his|their|everyone|the) ..
        (complimented|praised|told (her|him|them) how much|said how much|told (her|him|them) i (loved|enjoyed|admired|missed|appreciated|was|am)|said i (loved|enjoyed|admired|missed|appreciated)) ..
    """,
    Signal.ASKED_FAVOUR: """
        (needed|wanted|need) (her|him|them) to (sign|send|give|introduce|help|review|write|confirm|lend|refer|pay|check|approve|read)
        (asked|asking) (if|whether) (she|he|they) [could|would|can|'d] [_] (introduce|refer|recommend|help|cover|write|review|look|meet|mentor|lend|sign|give|share|pass|read|vouch)
        (asked|asking|begged|emailed|messaged|texted|wrote|dmed|dm'd|called|pinged|requested|ask) [to] [her|him|them|_] [to ask|asking] [_ _|on _|via _|by _|over _|...] (if|whether) (she|he|they) [could|would|can|will|'d|might|was|were] [be|maybe|please|possibly|like to|want to|mind|consider|able to|willing to|up for|open to] (introduce|introducing|refer|recommend|help|cover|write|writing|review|look|meet|meeting|mentor|mentoring|feature|lend|connect|join|endorse|sign|buy|invest|speak|give|giving|put|come|work|have|send|do|share|pass|get|sponsor|host|donate|babysit|read|vouch|act|take|forward|chat|talk|my|a reference|interested|hiring)
        (asked|asking|begged|beg|requested) [her|him|them|_] (to|about) (be|introduce|refer|recommend|help|cover|write|review|look|meet|mentor|feature|lend|connect|join|endorse|sign|buy|invest|speak|give|put|come|work|consider|have|send|do|share|pass|get|sponsor|host|donate|babysit|read|vouch|act|take|forward|grab|hop|proofread|collaborate|partner|chat|being|helping|mentoring|a job|work|jobs|working|borrowing|lending|meeting|getting|covering)
        (asked|asking|begged|emailed|messaged|texted|wrote to|wrote|dmed|dm'd|called|pinged|contacted|approached|requested|ask) [her|him|them|_] for [a|an|some|his|her|their|the|my|any|one|more|help|professional|quick|small|big|honest|job|written] [quick|small|big|honest|job|character|professional|of|warm|written] (<favour>|advice|help|money|feedback|coffee|funding|work|info|information|15|20|30|half|ten|fifteen|call|chat|letter|reference|sponsorship|tickets|access|permission|shot|chance|time|ride|lift|date)
        (asked|asking|begged) (my|our) ... to (introduce|refer|recommend|write|review|sign|vouch|lend|cover|proofread) [me|us|my|our|a|an|the]
        (asked|emailed|messaged|texted|wrote|written|dmed|called|contacted|approached) [to] (my|our) ... for [a|an|the|his|her|their] [quick|small|big|short|good|written|character|professional] <favour>
        (asking|hoping|fishing|begging) for (a|an|some|his|her|their|advice|help|money|feedback|coffee|funding|work|the|my|more|15|20|30)
        (to be|as|be) my (referee|reference|mentor|cofounder|co founder|guarantor|bridesmaid|best man|partner|guest|sponsor|date|roommate|tutor)
        (cover|covering|feature|featuring|review|reviewing|share|promote|invest in|fund|buy|test|try) (our|my) (app|book|album|startup|start up|product|company|band|show|film|shop|restaurant|launch|platform|service|event|podcast|research|course|work|song|game|business|story)
        pick (his|her|their|your) (brain|brains)
        (pitched|pitching|pitch) (her|him|them|my|our|a|the|it|an|to|on|_) ..
        (asking|asked|ask) (a|one|for a|for one) [small|big|tiny|huge] favor
        (my|a|the|our) (pitch|sales|investor) (deck|pitch|proposal|demo)
        (proposed|proposing|suggested|suggesting) (a|an|some|three|two|3|2|several|time|times|dates|meeting|coffee|lunch) [few|couple|of] [time|times|dates|slots|call|meeting|coffee|lunch|collaboration|partnership|project]
        (rsvp|wedding invite|wedding invitation|save the date)
        (invited|inviting) (her|him|them|_) (to|for|over|out|on|along)
        (borrow|lend me|loan me|lend|money from|owes me|owe me)
        (booking|calendly|scheduling|calendar) (link|invite)
        (looking for|need|needed|wanted) (a|an|his|her|their) (job|reference|intro|introduction|referral|recommendation|mentor|investor|cofounder)
    """,
    Signal.MASS_SENT: """
        (to|with) (everyone|everybody|all|all my|all of|every|loads of|tons of|dozens of|hundreds of|lots of|around|about|roughly|like|over|some|nearly|almost) [of|who|my|the|new|single|20|25|30|40|50|60|70|80|90|100|150|200|300|500|1000] (20|25|30|40|50|60|70|80|90|100|150|200|300|500|1000|folks|people|contacts|connections|who|friends|clients|leads|prospects|investors|journalists|companies|recruiters|classmates|alumni|accepts|connects|profile|contact|connection|match|matches|vcs|bloggers|editors|designers|strangers|managers|of them)
        (same|identical|one|this|that|a template|generic|copy pasted|template) (message|text|email|note|dm|words|opener|line|template|thing|mail|blurb|intro) (to|with|for|goes|went|every)
        (mass|bulk|group|batch) (email|emailed|message|messaged|mail|mailed|mailing|text|texted|dm|sent|mailout|send|emails|messages|mailing)
        (mail merge|mailmerge|newsletter|copy paste|copy pasted|copy and paste|copied and pasted|copypasta|boilerplate|sequence|drip campaign|blast|cold outreach campaign|bcc|bcced|bcc 'd)
        (response|reply|hit|conversion) rate
        (i|we) (send|sent|use|used|message|paste) (it|this|that|the same) (to|for|on|with) (all|every|everyone|everybody|each)
        <number> out of <number> (replied|answered|responded|got|people)
        1 in <number>
        one in <number>
        my (template|standard message|standard opener|go to message|usual opener|usual message|script)
    """,
    Signal.NOTHING_SENT: """
        help [me] [to] (word|phrase|draft|write|find the words|put together) (something|a message|a text|an email|a note|a letter|a thank you|this) (to|for) ..
        (have|has|had|did) not [even|yet|actually|really|ever] (sent|send|written|write|said|messaged|texted|emailed|called|contacted|reached out|contact|reach out) [to] [her|him|them|it|anything|a thing|a word|one] [to] [her|him|them] (yet|anything|since|at all|$|because|,|and)
        (never|nothing) (sent|written|reached out|contacted|actually sent|said anything|messaged) [it|anything|yet|so far|,|$|out|her|him|them]
        (not|nothing) (sent|written|reached out|contacted) (yet|so far|anything|a thing)
        (no|zero) (contact|messages) (from me|sent)
        (wrote|written|typed|drafted) .. (but|never|and) .. (deleted|delete it|never sent|erased|chickened out)
        (chickened|wimped) out
        (drafts|draft) folder
        (keep|kept) (deleting|rewriting|typing and deleting|putting it off|chickening out)
    """,
    Signal.AFRAID: """
        fear of (looking|being|seeming|rejection|bothering|sounding|coming|annoying|intruding)
        (holds|holding|held|stops|stopping) me [back] [is|from] (fear|the fear|being afraid|writing|texting|calling|reaching|sending)
        (afraid|scared|terrified|nervous|anxious|frightened|petrified|dreading|worried) (to|of|about|that|it|i|she|he|they|she 'll|he 'll) [would|might|will|be] (<contact>|<contacting>|send|reach|ask|write|text|call|message|hit|press|rejection|being rejected|being ignored|bothering|bother|be rejected|intruding|intrude|what|come|coming|seeming|looking|annoying|ignored|reject|rejected|say|says|be|have|has|will|'ll|would|think|thinks|forgotten|forgot|annoyed|remember|not|weird|awkward|too|is|hang|hate|hates) ..
        (too|so|kinda|kind of|really|a bit|super|pretty|very) (scared|afraid|shy|nervous|embarrassed|ashamed|anxious|awkward|proud|chicken|intimidated|self conscious|guilty) (to|of|about|now|that|$)
        (embarrassed|ashamed|mortified) (to|that|about|by|at|how|it)
        (feel|feels|felt|feeling|be|is|would be|seem) [so|too|really|kind of|a bit|super|very|like] (awkward|weird|embarrassing|embarrassed|intrusive|cringe|cringey|presumptuous|strange|guilty|ashamed|shy|nervous) (to|reaching|writing|about|now|after|contacting|messaging|texting|calling|asking|sending|because|if)
        (do|did|would) not (dare|dared|have the courage|have the guts|have the nerve|want to bother|want to intrude|want to impose|want to disturb|want to be a bother|want to be a burden|want to seem|want to look|want to come across|want to come off|want to be annoying|want to be pushy)
        (can|could) not bring myself
        (no|not) (courage|guts|nerve|the courage|the guts|the nerve)
        (chickened|chickening|wimped) out
        (keep|kept) (putting it off|deleting|chickening|rewriting|typing and deleting|starting and|overthinking|procrastinating)
        (putting|put) it off
        (been|it has been|is it|too) [so|too|way too|far too] (long|much time|late) .. (weird|awkward|embarrassing|embarrassed|scared|write|reach|say|now)
        (too late|weird|awkward|strange|creepy) to (<contact>|reach|write|send|say|ask)
    """,
    Signal.CALLED_OUT: """
        (no pressure|here|around|i am here|i am around) whenever
        i [have|had|already|even|also|then|just|finally|basically|did] [already|even|then|just|finally] (told|asked|said|texted|wrote|messaged|emailed) [to] [her|him|them|_|out] [that|saying|and|to|back|,] (i|if|why|whether|what) [i|am] [guess|take|take it|assume|figure|bet|know|imagine|suppose|knew|was|gather] [she|he|they|it|if|you|i|life|things|work] [is|was|were|must|are|had|has|have|did|'s|'d|would|should|just] [be|been|just|not|so|too|really|still] (busy|slammed|swamped|mad|angry|upset|annoyed|ignoring|avoiding|alive|wrong|over|answering|replying|responding|ok|okay|crazy|hectic|answer|reply|respond|writing|silence|offended|ghosting|quiet|talking|happened|not)
        (asked|asking|ask|asks) [her|him|them|_] (if|whether) [i|she|he|they|we|anything|everything|something|it] [am|is|was|were|'d|had|did|have|are|has] [done|said|still|mad|angry|upset|something|ok|okay|alright|good|cool|anything|at|wrong|annoyed|offended|busy|ignoring|avoiding|all] [wrong|mad|me|something|to|at|anything] (mad|angry|upset|wrong|something|ok|okay|alright|busy|annoyed|offended|cool|good|offend|me|her|him|avoiding|ignoring|anything)
        (asked|ask|asking|demanded|texted|wrote|messaged) [to] [her|him|them|_] [to] [know] why [is|are] [she|he|they] ..
        (asked|asking|texted|wrote|said|messaged) [her|him|them] (what is wrong|what is going on|what is up with|what i did|what i did wrong|what happened|are you mad|are you ok|are you okay|are you alive|did i do|have i done|is everything|if everything|hello ?|you there|are you ignoring|are you avoiding|you must be busy|i guess you are)
        (called|calling|call) (her|him|them) out
        i (confronted|challenged)
        (told|tell) (her|him|them|_) [that|how] (it|this|her|his|their|the|i|the silence|i am|i was|i felt|i feel) .. (hurt|hurts|rude|ignored|ghosted|silence|worried|disappointed|upset|confused|sad)
        (joked|teased|mentioned|pointed out|complained|hinted) .. (silence|ghosting|ghosted|not answering|quiet|answered|reply|replied|replying|black hole|vanished|busy|slammed|ignoring)
        (gave|given) (her|him|them) an (out|easy out)
        (sent|already sent|wrote) .. (call out|callout|are you mad|last chance|no worries if|guess you are busy|here whenever|breakup email|break up email|are you alive|did i do something|one last)
        ($|wrote|texted|said) i (guess|take it|assume|figure) you are .. (busy|slammed|swamped)
    """,
    Signal.DEADLINE: """
        (flights|flight|prices|price|tickets|fares|rates|fees) (go|goes|going|rise|rises|expire|expires|end) [up|out] <day>
        (appointment|interview|hearing|exam|closing|signing|party|event|ceremony|meeting|wedding|funeral|gig|show|concert|flight|defense|defence|viva|move|opening|launch|trip|match|race|reunion) is [on|this|next|already] (tomorrow|today|tonight|<day>|<month>|on .. <month>)
        (birthday|anniversary|christening|shower|party|do|40th|50th|60th|70th|80th|30th|18th|21st) is [on|this|next|in] .. (<day>|<month>|days|weeks)
        (wants|want|needs|need|needing|require|requires|asked for) [the|our|my|final|all|a|an|some|exact] (numbers|headcount|answer|decision|confirmation|deposit|money|payment|names|list|reply|reference|signature|form|forms|key|keys) .. (by|on|before|until) [the|this|next|end of] (<day>|<month>|1st|end)
        (sign|signed|send|confirm|return|reply|answer|pay|approve|submit|decide|complete|fill|hand|book|deliver|collect|know|give|renew|register|file|signature|reference|form|letter) ... (by|before|until) [the|this|next|end of|coming|latest] (<day>|<month>)
        [must|need|needs|have|has] ... before (my|the|our) (flight|appointment|wedding|hearing|deadline|exam|viva|defence|defense|surgery|trip|move|closing|trial)
        (has|have|must|needs) [to] be .. by (tomorrow|tonight|today|next|the|this|<day>|<month>)
        (deadline|cutoff|cut off|due date|closing date|submission) [for|is|was|this|next|of|on|date|the|it|coming|looming|approaching|'s] [is|it|that|this|the|to|application|coming|up] (tomorrow|today|tonight|<day>|<month>|soon|in|this|next|approaching|looming|coming|on|the|by|end|_ days)
        (need|needs|needed|have|must|want|supposed|require|requires|promised|hoping) [it|to|an|a|his|her|their|the|this|them|my|that|him|answer] .. (by|before|until) [the|this|next|end of|close of] (<day>|<month>|eod|week|weekend|end|close|10|15|20|25|30|1|christmas|tomorrow)
        (due|expires|expire|expiring|runs out|run out|closes|closing|ends|submit|submitted|starts|start|leaving|leave|moving|signing) (on|in|by|tomorrow|today|tonight|next|this|<day>|at) ..
        (running|run|ran) out of time
        (time|clock) (is|'s) (running|ticking|short|tight|almost)
        (only|just) [have|got|has] <number> [more] (days|day|hours|weeks|week) (left|to|until|before)
        <number> (days|day|hours|weeks|week) left
        (time sensitive|urgent|urgently|asap|last chance|last minute)
        (before|by) (my|the|our|their) (trial|hearing|interview|deadline|flight|wedding|surgery|exam|defense|defence|move|closing|application|meeting|launch|visit|trip) ..
        (interview|wedding|flight|exam|hearing|closing|presentation|launch|move|trip) is (tomorrow|today|next|this|on|in)
        (quote|offer|ticket|tickets|lease|visa|contract|price|hold|reservation) (expires|runs out|ends|is up|lapses)
    """,
    Signal.CLOSE_NOW: """
        (we|i and _|_ and i) [both|all|always|usually] (play|meet|run|train|climb|cook|eat|swim|walk|game|jam|drink|lunch|watch|go) .. (every|each) [single] (day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|evening|night)
        ^ (bestie|bff)
        (our|a) (daily|weekly|monthly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|nightly|evening|standing) [phone|telephone|video|zoom] (call|calls|chat|coffee|lunch|walk|run|game|dinner|drink|date|facetime)
        i (ring|call|phone|text|visit|see) (her|him|them|_|_ _) every (day|week|sunday|monday|saturday|friday|night|morning|evening|thursday|wednesday|tuesday)
        (my|her|his) (closest|best|oldest) (mate|friend|pal|buddy|friends|mates)
        (we|she|he|they|and i|used to|always|normally|usually) [always|usually|normally|used to|would|have been|were|'d|still|both|all] (text|talk|speak|call|chat|message|texted|talked|spoke|chatted|messaged|facetime|facetimed|met|meet|hang out|hung out|play|see each other|snap|calls|texts|video call) [me|each other|to each other|up|on the phone|for hours|about everything] [literally|pretty much|almost|basically|nearly|like] (every|daily|all the time|constantly|twice a|three times a|once a|nonstop|on a daily|weekly|most days|most weeks|each)
        (used to|would) (call|text|ring|message|phone|write|visit|email|facetime|come over|talk to|speak to) (me|us|each other) (every|each|daily|all|twice|weekly|once|on|constantly|most)
        (my|a|our|very|really|so|one of my|been|his|her) (best friend|bestie|bff|closest friend|closest friends|best friends|best mate|best buddy|ride or die)
        (talk|talking|talked|speak|spoke|texting|text|texted|chat|chatting) (every day|daily|every week|every night|all the time|all day|constantly|nonstop|each week|weekly|most days|every sunday|every morning)
        (every|each) (day|week|sunday|night|morning|evening|saturday|friday|month) (until|till|before|about|since|for) ..
        (in|regular|constant|close|daily|weekly) (regular|constant|daily|close|frequent|weekly) (contact|touch|calls|chats)
        (was|were|everything was|all was|things were|we were|been) [all|so|totally|perfectly|going|getting on|getting along] (fine|great|good|well|normal|amazing|perfect|close) (until|before|till|up until|and then|then)
        (last|saw|spoke to|talked to|met|visited) (him|her|them|each other) [just|only] (last week|a week ago|yesterday|last weekend|two weeks ago|last month|few days ago|a few days ago|days ago)
        (going|been|went) strong
        inseparable
    """,
    Signal.VALUED: """
        (helped|taught|mentored|coached|supported|encouraged|inspired|trained|guided|advised|believed in|championed|promoted|hired|recommended|referred|raised|backed|sponsored|vouched for|looked out for|covered for|pushed|showed|supervised|brought up|saved|rescued|housed) (me|us) [with|through|to|when|get|so|a|how|in|at|out|up|everything|for|into|and|all|back|during|my|the|over|once|$|,|find|that]
        (mentored|taught|helped|trained|coached) (me|us)
        (gave|got|landed|offered|handed|found|lent|bought) (me|us) (my|a|the|his|her|their|an|so|advice|great|money|good|work|hope|confidence|everything|feedback|such) [very|first|big|start|great|good|real|second|glowing|kind|lot|own] (job|break|start|chance|reference|advice|recommendation|internship|opportunity|client|clients|gig|shot|leg up|lift|place|support|feedback|contract|foot|work|courage|book|room|hand|lead|leads|introduction|intro|loan|pep talk|scholarship|role|interview|couch|sofa)
        (wrote|written|writing) (me|us) [a|an|the|my|such|his|her|several|that|this] [great|glowing|kind|lovely|nice|beautiful|strong|good] [of] (letter|reference|recommendation|references|testimonial|letters|card|rec)
        (letter|reference|recommendation|rec) .. (she|he|they) wrote [me|for me]
        (got|helped) (me|us) (my|into|through|out|started|hired|promoted|in|the|a|get|find|land|when|move|with|back) ..
        (refer|send|bring|pass|give) (me|us) [so|many|lots|some|a|his|her|their|good|new|of|the|all] [of|many|few|lot|work|regular] (referrals|clients|customers|business|work|leads|jobs|commissions)
        (referred|sent|brought|introduced|steered|passed) [me|us] [on|over|to|a|two|three|several|my|some|many|lots|so] [of|couple|few|lot|many|biggest|first|best|loads] [of] (clients|client|work|business|customers|people|jobs|patients|projects|leads|customer|my boss|my wife|my husband|my cofounder)
        (was|were|is|has been|had been) [always|so|really|such|very|incredibly|super|there|like] [a|so|really|very|incredibly] (kind|good|generous|there for me|helpful|supportive|mentor|a second (mother|father)|second mother|second father|huge help|big help|great mentor|rock|wonderful|patient|lovely) (to|with|for|when|me|$|,|influence|through)
        (i|we) (owe|owed) (him|her|them|so|my|a) (so much|a lot|my|everything|much|big|career|a|thanks|one|great) ..
        (people|someone|somebody|those|everyone|anyone) (who|that) [have|has] [really|once|ever] (helped|mentored|taught|supported|encouraged) me
        (my|our|old|former|first|best) [old|former|first|favorite|great|amazing|beloved|phd|thesis|uni|high school|college|best|career|longtime] (mentor|adviser|advisor|teacher|professor|supervisor|coach|tutor|benefactor|sponsor|godfather|godmother|champion|role model|piano teacher|boss and mentor|thesis adviser|thesis advisor)
        (changed|saved|shaped) my (life|career|path|ass|bacon|job|mind)
        (learned|learnt) (so much|everything|a lot|a ton|loads|the ropes|my trade) (from|with|under)
        (stood|stuck|was) by (me|us)
        (best man|maid of honor|maid of honour|bridesmaid|man of honor) at my
        was (my|his|her|our) (best man|maid of honor|maid of honour|bridesmaid)
        (put|stuck) in a good word
        there for me
        (drove|nursed|fed|looked after|took care of|took) (me|us) (to|through|in|when|back|for|under)
        (means|meant|mean) (a lot|so much|the world|everything|loads) to me
    """,
    Signal.ELDERLY: """
        (is|she|he|turned|turning|turns|aged|age|nearly|almost|over) [almost|nearly|about|over|now|turning] <old> (now|and|,|$|years|year|yrs|yo|y|lives|this|next|but|with|so|old|who|living|in|last)
        , [aged|age|now] <old> [now] (,|$|years|year|yrs|lives|who|and)
        <old> (year|years|yr|yrs|yo|y) [old|o|$]
        in (her|his|their) [early|mid|late] (70s|80s|90s|seventies|eighties|nineties|eightieth)
        (lives|living|live|lived|left|is|home|there|all) [all|on|completely|totally] (alone|by herself|by himself|on her own|on his own|by themselves|her own|his own)
        (care|nursing|retirement|old people 's|old folks|residential|assisted living) (home|facility|village)
        (in|at) (assisted living|a hospice|hospice|sheltered housing|care)
        (elderly|frail|old lady|old man|old gentleman|pensioner|very old|getting on in (years|age)|getting on a bit|housebound|bedridden|senile|widow|widower)
        (had|has had|after|recovering from|had another|since) [a|an|the|her|his|another] [mini|small|second] (stroke|fall|heart attack|hip replacement|hip operation|bypass|pacemaker|broken hip)
        (dementia|alzheimers|alzheimer|parkinsons|parkinson|emphysema|heart condition|heart trouble|heart failure|memory loss|copd)
        (my|our) [old|great|dear|elderly] (grandma|grandmother|grandpa|grandfather|gran|nan|nana|granny|grandad|granddad|great aunt|great uncle|great grandmother|abuela|abuelo|nonna|oma|opa|halmoni|lola)
    """,
    Signal.SHARED_CHILD: """
        (share|raising|raise) [a|two|three|one|our] [little|small] (son|daughter|kid|kids|child|children|baby)
        (have|got|had) [a|two|three|one] [little|small] (son|daughter|kid|kids|child|children|baby) (together|with (her|him|them))
        our [_] (son|daughter|kid|kids|child|children|boys|girls|little one|baby|twins)
        (co parent|co parenting|coparent|coparenting|custody|child support|visitation|parenting plan)
        (pick up|pickup|drop off|dropoff|picking up|school run) .. (kid|kids|son|daughter|children)
    """,
    Signal.OWN_LOSS: """
        (my|our) [late|_] (<kin>|best friend|grandparents) [has|had|just|also|suddenly|recently|sadly] (died|passed|passed away|'s funeral)
        (i|we) [just|recently|have|had|also] lost (my|our) [_] (<kin>|best friend)
        (since|after|before|at) [my|our] (mom|mother|mum|dad|father|brother|sister|son|daughter|wife|husband|gran|grandma|grandpa|nan) 's (funeral|death|passing|wake|memorial)
        (^|and|since|when|after) (mom|mum|dad|gran|grandma|grandpa|nan) (died|passed)
        (buried|cremated) (my|our) <kin>
        (i|we) [had|have|just|recently] (miscarried|had a miscarriage|had a stillbirth)
        (i|we) [had|have|just|recently] lost (the|a|our|my) [_] (baby|pregnancy|twins|child)
        my (miscarriage|stillbirth)
    """,
    Signal.DECEASED: """
        (she|he) [has|had|'s|just|suddenly|sadly|actually|recently|is] [since|just|suddenly|sadly|recently] (died|passed away|passed on|dead|deceased|passed last|passed in)
        (learned|learnt|heard|news|hearing|told|learning) (of|about) (her|his) (death|passing)
        my [_] (friend|mentor|teacher|boss|professor|neighbor|neighbour|colleague|coworker|adviser|advisor|supervisor|coach|client|godfather|godmother|classmate|roommate|tutor|manager) [_] [has|had|just|suddenly|sadly] (died|passed away|passed on|passed last)
        (learned|learnt|found out|heard|told me|discovered|saw|read) [that] (she|he) [had|has|'d|is|was] (died|passed|dead)
        (saw|read|found|came across) (her|his|_ 's) (obituary|obit|death notice)
        (went to|missed|at|after|attended) (her|his) [own] (funeral|memorial|wake)
        (since|before|after) (she|he) (died|passed)
    """,
    Signal.WANTS_TO_ESCALATE: """
        (drive|driving|go|going|come|coming|head|heading) over (there|to|with|tonight|tomorrow|now|$)
        (email|emailing|call|calling|contact|contacting|write|writing|message|messaging|tell|telling|text|texting|go to|going to|cc|ccing|copy|copying|ring|ringing|complain to|complaining to|report|escalate to|talk to|reach out to|go over) [to|in|with] [her|his|their|the|_] [_|'s] (boss|manager|ceo|supervisor|hr|director|head|employer|landlord|company|superior|superiors|board|department|higher ups|partner|wife|husband|parents|office)
        (go|going|gonna|turn|turning|show|showing|showed|drive|driving|drop|dropping|walk|walking|pop|popping|fly|flying|stop|stopping|head|heading|swing|swinging|come|coming|wait|waiting|sit|sitting|stand|standing|camp|camping) [up|by|over|out|in|round|around|down] [at|to|in|outside|by|near|front|round|over|unannounced|into] [of] [her|his|their|the|_] [_|'s|new] (house|place|home|office|work|workplace|door|doorstep|desk|flat|apartment|building|gym|street|shop|school|hotel|event|unannounced|in person|her|his|outside|job|town|class|church|party|wedding|car)
        (turn|turning|show|showing) up (at|to|in|unannounced|outside|there|on|with|anyway|$)
        (send|sending|sent|put|book) [her|him|them|_|over] [a|an|the|another|out] (calendar|meeting|outlook|google|zoom|teams|calendly) (invite|invitation|link|request|hold|event)
        calendar invite
        (one|another|final|big|1) (more|last|final|big) (push|try|shot|attempt|email|text|message|call|go|time|letter|nudge|blast|big)
        (demand|demanding|insist|force|forcing|make|making|get) [on|that|an] [her|him|them] [to] (answer|talk|reply|listen|respond|explain|answers|explanation|see me|face me|admit|pay attention)
        (cannot|can not|will not be able to|not be able to) (ignore|avoid|refuse|escape)
        (public|publicly|call (her|him|them) out publicly|tag (her|him|them)|tagging|shame|expose|exposing|name and shame|post about|blast (her|him|them)|bad review|leave a review|comment on (her|his|their))
        (keep|keeping) (trying|calling|texting|going|messaging|emailing|pushing|pestering) until ..
        (from|with|make|made|making|create|creating|use|using|get|getting|set up|via|under) [a|an|my] (another|new|different|second|fake|burner) (account|number|profile|phone|insta|instagram|sim|email|name)
        (call|calling|text|texting|message|email|ring) [her|him|them] every (day|hour|morning|minute|single|few|30|15)
        (lawyer up|legal action|take (her|him|them) to court|sue|small claims|escalate|escalating|ultimatum|last warning)
        (explain|convince|persuade|prove|show) [to] (her|him|them) (that|i|to|why|how|she|he|they|wrong|again) ..
        (offer|propose|suggest|insist on) to meet [for|in|up|her|him|them]
        (keep|wants me to keep) (going $|pushing|calling|at it)
    """,
    Signal.WANTS_THIRD_PERSON: """
        (send|sending|text|texting|email|emailing|call|calling|ring|ringing) (her|his|their) (husband|wife|mom|dad|sister|brother|roommate|friend|partner|girlfriend|boyfriend|son|daughter|parents|cousin) (this|that|a|an|instead|$|about|to)
        (ask|asking|tell|telling|message|messaging|text|texting|contact|contacting|email|emailing|call|calling|go through|going through|write to|talk to|talking to|reach out to|speak to|bug|nudge|nudging|rope in|involve) [to|with] (her|his|their|our|a|one of our|_ 's) [mutual|best|own] (sister|brother|mom|mother|dad|father|friend|friends|wife|husband|cousin|roommate|flatmate|colleague|coworker|assistant|kids|son|daughter|neighbor|neighbour|partner|girlfriend|boyfriend|mutual|mutuals|mutual friend|aunt|uncle|family|teammate|parents|introducer|secretary|buddy|mate) [to|if|whether|what|about|for|why|$|instead|in|and|or]
        (get|getting|have|having|use|using) (her|his|their|our|my|a|_) [mutual|best|own|_] (sister|brother|mom|mother|dad|father|friend|friends|wife|husband|cousin|roommate|flatmate|colleague|coworker|assistant|kids|son|daughter|neighbor|neighbour|partner|girlfriend|boyfriend|mutual|mutuals|mutual friend|aunt|uncle|family|teammate|parents|introducer|secretary|buddy|mate) [_] to (ask|tell|text|call|message|nudge|check|pass|write|reach|talk to (her|him|them)|speak to (her|him|them)|put|say|mention|find|contact|remind|intervene|help|mediate)
        (ask|asking|tell|message|call|text) my (sister|brother|mom|mother|dad|father|friend|friends|wife|husband|cousin|roommate|flatmate|colleague|coworker|assistant|kids|son|daughter|neighbor|neighbour|partner|girlfriend|boyfriend|mutual|mutuals|mutual friend|aunt|uncle|family|teammate|parents|introducer|secretary|buddy|mate) [_] to (ask|tell|text|call|message|nudge|check|pass|write|reach|talk to (her|him|them)|speak to (her|him|them)|put|say|mention|find|contact|remind|intervene|mediate)
        (mutual|common) (friend|friends|contact|acquaintance|connection|colleague)
        (do|should|can|could|would|must|shall) i (tell|ask|bother|nudge|ping|go back to|bug|involve|loop in|complain to|mention it to|say something to|bring in) _ [to|if|about|that|$|?|again|,|why|what]
        (go|going|reach|try|get) (through|via) (her|his|their|a|our|my|someone|somebody|mutual|the) ..
        (ask|asking|get|getting|have|having) (someone|somebody|a friend|anyone|a mutual|people) [else] (to|if|who|whether|check|text|ask|call|message|talk) ..
        (pass|passing|relay|relaying|carry|deliver) (on|it|a|the|my|along) [on|a|message|note|word|letter] ..
        (ask|asking|tell|get|getting) _ to (ask|tell|nudge|check on|talk to (her|him|them)|call (her|him|them)|text (her|him|them)|message (her|him|them)|remind (her|him|them)|find out|pass|put in|ping|say something|mention it)
        (put|asked) in a word
        (word|message) (through|via) ..
        ask around
    """,
    Signal.HAS_HOOK: """
        (met|meet|meeting|chatted|talked|bonded|connected|spoke|hit it off|got talking|got chatting|sat next|sat|ran into|bumped into) .. (at|during|over|on|in|through|after|about|next) [a|an|the|my|our|their|this|that|his|her|last|some|_] [_|'s] [_] <place>
        (talked|chatted|spoke|bonded|laughed|joked|geeked out|nerded out|discussed|compared|swapped|shared|traded) [for|a|all|so|really|notes] [hours|ages|bit|lot|while|an hour|evening|night|much|stories|recipes|tips|numbers] (about|over|on) ..
        (gave|handed|slipped|passed) (me|us) (his|her|their|a) [business] (card|number|email|contact)
        (same|our|shared) (panel|class|course|table|school|team|flight|train|cohort|group|session|workshop|trip|field trip|hometown|train carriage|building|choir|club|team|year|dorm|seminar|band|office|street|village|alma mater)
        (field trip|group project|road trip|study group|internship together|worked on .. together|project together|were roommates|sat together|danced|sang together)
        (she|he|they) (mentioned|recommended|suggested|showed|liked|loved|praised) [me|that|about|to|he|she|they|wanted|my|a|the|his|her|their|us] [_] (book|her|his|their|article|podcast|trip|dog|garden|kids|recipe|restaurant|project|research|talk|idea|photos|work|about|me|talk|film|band|place|sourdough|tool|paper|looking|wanted|loves)
        (i|we) (asked|answered|had) [him|her|them|the] (a question|question|about (his|her|their)) [at|after|during|in|on|about]
        (saw|read|loved|enjoyed|heard|watched|attended|liked) (her|his|their|your) [_|new|latest|great] (piece|article|talk|post|book|interview|podcast|show|exhibition|film|paper|essay|column|keynote|presentation|photos|performance|lecture|album|profile)
        (inside|running) joke
        (had|shared|grabbed|went for) (drinks|coffee|a drink|a coffee|lunch|dinner|a beer|beers|a taxi|a cab|a table|an uber) [with|together|at|after|and]
        met [her|him|them|_|_ _|each other] (at|through|during) (a|an|the|my|our|_) ..
        panel q
    """,
    Signal.PROCESS: """
        (phd|doctoral|postdoc|doctorate) (place|position|spot|application|opening|programme|program|vacancy)
        (invoice|invoices|bill|quote|payment) .. (overdue|unpaid|outstanding|past due|not paid)
        (manuscript|proposal|application|novel) to (an|the|my|a|her|his|_) [literary|_] (agent|publisher|editor|journal)
        (data room|partner meeting|screening call|due diligence)
        <pending> has been (with|pending|in|under|on|sitting|stuck)
        my [_] (application|claim|appeal|manuscript|submission)
        (my|the|our|an|a|renewal|his|her|their|final|second|first|sent|unpaid|outstanding|overdue|updated|signed|job|open|this|round|that|phone|technical|onsite|proposal|pending|small|big|year 's|annual|revised) [job|round|sales|business|price|updated|renewal|final|phone|signed|unpaid|overdue|panel|onsite|grant|book|project|full|video|research|seed|series|last|second|third] <pending> [on|for|in|at|to|sent|was|is|i|with|went|last|two|three|four|a|,|$|from|and|still|that|after|of|stage|round|process|back|with|out|about|,]
        (applied|interviewed|apply|interviewing|applying) (for|to|at|with|there|in|last|two|on|through) ..
        (final|first|second|third|last|fourth|phone|video|panel|technical) (round|stage) [interview|interviews|interviewed|at|with|on|last|$|,|was|of]
        (recruiter|recruiters|hiring manager|headhunter|talent acquisition|hr|interviewer|hiring team|talent partner)
        (analyst|manager|engineer|designer|developer|nurse|teacher|assistant|director|senior|junior|marketing|sales|product) (role|position|job|vacancy|opening)
        (job|role|position) (offer|opening|application|interview|posting|at|i applied|update)
        (invoiced|quoted|billed|tendered)
        (unpaid|outstanding|overdue|late) (invoice|invoices|bill|payment|balance|fee|fees)
        (owes|owe) (me|us) (money|for|an|payment|$|the)
        (waiting|waited) (on|for) (the|a|their|his|her|an) (decision|contract|quote|signature|offer|approval|payment|answer on|verdict|result|results|feedback|green light|sign off|go ahead|paperwork)
        (sent|emailed|submitted|shared|gave) [over|her|him|them|off|in|_] (a|the|my|our|an|full|their|his|her|updated|revised|final) [_] (proposal|quote|invoice|contract|estimate|bid|application|cv|resume|portfolio|manuscript|pitch deck|term sheet|sow|draft contract|offer|statement of work|references)
        (demo|demoed|demo 'd|trial|pilot|poc) (for|with|to|in|on|last|went|call|was|ended|of) ..
        (term sheet|due diligence|seed round|series a|pre seed|fundraise|fundraising|investor call)
        (any|an) update on
    """,
}

CANCELS: dict[Signal, str] = {
    Signal.ACTIVE_ELSEWHERE: """
        (posting|posted) (this|here|it) ..
    """,
    Signal.PARTNER: """
        (my|our) [lovely|dear] (girlfriend|boyfriend|gf|bf|wife|husband|hubby|fiance|fiancee|spouse) ('s|and|says|said|thinks|told|tells|keeps)
        (my|our) (girlfriend|boyfriend|gf|bf|wife|husband|hubby|fiance|fiancee|spouse) (left|dumped|died|passed|is dying)
        (to|with|for|and|by|of|told|asked|than|as) my (girlfriend|boyfriend|gf|bf|wife|husband|hubby|fiance|fiancee|spouse)
        (broke up|split up|broken up|ended it|ended things)
    """,
    Signal.EX: """
        ex (coworker|colleague|boss|manager|best|friend|roommate|flatmate|teammate|client|neighbor|neighbour|student|professor|employer|company|bandmate|landlord|work|housemate|army|military|lead|mentor|team|in law)
        (her|his|their) ex
        (broke up|split up|broken up|broke it off|ended it|ended things|separated|divorced) (with|from) (his|her|their)
        (lives|living|live|stays|staying|stay|moved|moving|went|is|back) [in|back|off|now] (with|at|to) (my|the|her|his) ex
        (son|daughter|kid|kids|child|children|boy|boys|girl|girls|twins|baby) [i have|we have|i had] (with|by|from|and) my ex
        my ex [wife|husband|partner|girlfriend|boyfriend] and (i|me) (have|had|share|shared|raised|raise) ..
    """,
    Signal.CONFLICT: """
        (documentary|film|movie|book|books|article|song|show|podcast|that|which|game|recipe|question|it|thing|things|always) we [have|had|'d] [always|once|all|both] (argued|fought|disagreed|bickered|squabbled) (about|over|on|$)
        (words|talk) (with|to|in|for) [the|a]
        (asked|ask|asking|wonder|wondering|know|worried|afraid) [her|him|them] (if|whether|that) (she|he|they|i) .. (mad|angry|upset|annoyed|offended|hurt|pissed)
        (did|did not) (we|i) (argue|fight)
        (no|never|not) [a|an|any|had a|had any|real|big] (fight|argument|row|falling out|fallout|disagreement|bad blood)
        without (a|any) (fight|argument|row)
        (i am|im|i was|i feel) [so|really|very|pretty] (angry|mad|furious|upset|annoyed|offended|hurt|pissed)
    """,
    Signal.VALUED: """
        (helped|helps) me [with|to] (see|understand|calm|sleep)
        (thanks|thank you|that) .. helped
        helped (a lot|so much) $
        (helped|help) me (write|out) $
    """,
    Signal.DATING: """
        about (a|the) (date|dates) (on|for|of|in)
        (due|closing|to|up to|out of|start|end|release|wedding|delivery|launch|the same|expiry|court|save the|set a|fixed a|a specific|no) date
        dating back
    """,
    Signal.OWED: """
        (owes|owing) (me|us) [an|a|that|the|at least an|at least a|some|any] (explanation|apology|answer|answers|reply|response|call|text|favor|favors|coffee|drink|beer|pint|dinner|lunch|letter|visit|one|nothing|anything|it|this|big|huge|so much)
    """,
    Signal.BUSY: """
        (not|never) [that|so|too] busy
        (desk|desks|door|doors|rows|seats|houses|streets|blocks|minutes|hours|miles|stops) (away|down)
        (i|we|me) [was|were|just|got|have been|'ve been] (promoted|got promoted|just promoted)
        (neighbor|neighbour|neighbors|neighbours|others|everyone|everybody|<kin>|friend|friends|nephew|niece) [_] (is|are|was|were) [also|all|just] (away|busy|travelling|traveling|abroad|on holiday|on vacation|swamped)
    """,
    Signal.DEADLINE: """
        (no|not|any|their|her|his) deadline
    """,
    Signal.PROCESS: """
        (friend|connection|follow) request
        (look|looked|looking|read|check|checked|proofread) over my [_] (application|grant|proposal|submission|contract)
    """,
    Signal.NO_ASK_SENT: """
        say (hi|hello|thanks|thank you|congrats) and (ask|asked|asking|see if|check if) ..
        (her|his|their) birthday (party|is|was|in)
        thank (god|goodness|heavens)
        (thanks|thank you|ty) (in advance|for (your|the|any) (help|advice|last|reading|that|coaching|tip|tips))
        (said|says|told me|wrote) (thank|thanks|happy)
    """,
    Signal.ASKED_FAVOUR: """
        (invited|inviting) (me|us) ..
        asked (for|me) (a|for) break
        (asked|asking) [her|him|them|_] for (space|time|forgiveness|his|her number|news)
    """,
    Signal.HARD_TIME: """
        baby shower
        moved out
        (i|we) [had|have|just|recently] (lost|miscarried|buried|terminated|aborted) ..
        (my|our) (newborn|baby|pregnancy|maternity|paternity|layoff|divorce|exams|finals|dissertation|move|mom|dad|brother|sister|son|daughter)
        i (was|am|had|got|have|have been|gave|went) .. (hard|tough|rough|difficult|divorced|divorce|pregnant|newborn|baby|surgery|cancer|depression|depressed|burnout|birth|laid off|fired|sick|ill)
        (hard|tough|difficult|rough|bad) time (understanding|believing|with this|letting)
    """,
    Signal.CLOSE_NOW: """
        (used to be|was|were|ex|former|once|old) [my|a|the|our] (best friend|bestie|bff|closest friend|best friends|best mate)
        (her|his|their) (best friend|bestie|bff|best mate)
    """,
    Signal.OUT_OF_CHARACTER: """
        (like|as) (always|usual)
        never (been|was|is) (quick|fast|great|good|responsive)
    """,
    Signal.ELDERLY: """
        i [am|have|just|currently|also] (live|living|turned|alone|at home|lived|left) ..
        (i|we) (am|are|have) .. (alone|elderly|frail|stroke)
    """,
    Signal.SEEN: """
        (to|can|can not|could|we|i|will) (read|seen|see)
    """,
    Signal.DECEASED: """
        (her|his|their|'s) [_] (<kin>|pet) ... (died|dead|passed|funeral)
        (my|our) [_] (<kin>|pet) [_] [has|had|just|also|suddenly|recently|sadly] (died|dead|passed|funeral)
        (<kin>|pet|friend) [_] (,|and|who) [she|he] [just|has|had] (died|passed)
        (phone|battery|laptop|line|thread|chat|number|email|conversation|friendship) .. (died|dead)
        (could|might|may|almost|nearly|if|practically|basically|figuratively) .. (died|dead|passed away)
        died (laughing|inside|down|out)
        died of (laughter|laughing|embarrassment|shame|boredom)
    """,
    Signal.AFRAID: """
        (worried|afraid|scared) (about|for) (her|him|them|his|my|_) [health|safety|well being]
    """,
    Signal.WANTS_TO_ESCALATE: """
        (my|our|old|former|was|was her|was his) (boss|manager|ceo)
    """,
}
"""What looks like a cue of the signal and is none."""

BY_USER = frozenset(
    {
        Signal.APOLOGISED,
        Signal.NO_VOICE,
        Signal.USER_VANISHED,
        Signal.USER_OVERREACHED,
        Signal.BARRAGE,
        Signal.NO_ASK_SENT,
        Signal.ASKED_FAVOUR,
        Signal.NOTHING_SENT,
        Signal.AFRAID,
        Signal.CALLED_OUT,
    }
)
"""Signals of what the user did or feels: "she hasn't written" is not NOTHING_SENT."""

ABOUT_THEM = frozenset(
    {
        Signal.OUT_OF_CHARACTER,
        Signal.SEEN,
        Signal.STALE_ADDRESS,
        Signal.ACTIVE_ELSEWHERE,
        Signal.HARD_TIME,
        Signal.BUSY,
    }
)
"""Signals that tell something of the other side: the user's own "I've been busy" is none."""

REPORTED = frozenset(
    {
        Signal.APOLOGISED,
        Signal.SEEN,
        Signal.ACTIVE_ELSEWHERE,
        Signal.HARD_TIME,
        Signal.BUSY,
        Signal.CONFLICT,
        Signal.DECEASED,
        Signal.USER_VANISHED,
        Signal.BARRAGE,
        Signal.ASKED_FAVOUR,
        Signal.NO_ASK_SENT,
        Signal.CALLED_OUT,
    }
)
"""Signals that must have happened: "maybe she's busy" and "what if we argue" are none."""

AFFIRMED = frozenset(Signal) - {
    Signal.NO_VOICE,
    Signal.OWED,
    Signal.OWN_LOSS,
    Signal.SHARED_CHILD,
    Signal.NOT_SEEN,
    Signal.NOTHING_SENT,
    Signal.AFRAID,
    Signal.STALE_ADDRESS,
    Signal.OUT_OF_CHARACTER,
    Signal.ESTRANGED,
    Signal.USER_VANISHED,
    Signal.DEADLINE,
}
"""Signals a "not" or "never" right before takes away."""

WISHES = {
    "wish": """
        (want|wanted|wants|like|love|hope|hoping|plan|planning|need|intend|decided|meaning|itching|tempted|trying|looking|ready|about) (to|of) [finally|maybe|just|really] (<contact>|<contacting>|get back in touch|getting back in touch|say|send one|break the silence|make contact|make it right|make up|catch up|apologize|thank|thanking|rekindle|repair)
        (thinking|thought|dreaming|considering|contemplating|debating|thinking about) [of|about|whether to] [maybe] <contacting>
        (should|could|can|do|shall|would it be weird to|is it weird to|too late to|weird to|awkward to|ok to|okay to|strange to|wrong to|possible to) [i|we] [even|just|maybe|best|first] (<contact>|get back in touch|break the silence|break the ice|thank|congratulate|apologize|make the first move)
        (where|how) (to|do i|should i|would i|can i|could i) [even|best] (start|begin|open|<contact>|approach|break the ice|break the silence)
        (do|did|would|will|can|could) not (dare|know what to say|know how to start|know how to reach|bring myself|pluck up|work up|get up the courage|know what to write|know where to start|know how to begin|know how to approach)
        (what|how) (do|should|would|can|could) i [even] (say|write|send|open with|start with|put) .. (after|yet|first)
        (not|never) (hit|pressed|press|pushed|hitting) send
        (unsent|not sent yet|before i send|before sending)
    """
}

ATTEMPTS = {
    "attempt": """
        (i|we|^|and|then) [have|just|also|then|finally|already|only|even|did|had|last|only ever|once|again|recently] (sent|wrote|texted|messaged|emailed|dmed|dm'd|called|rang|phoned|pinged|mailed|whatsapped|left|written|asked|tried|slid|nudged|followed up|contacted|reached out|invited|replied|added|posted|bumped|chased|tagged|pitched|applied|slacked|facetimed)
        (no|zero|not a|without|not one|0) [single] (reply|answer|response|word|replies|reaction|answers|responses|peep)
        (not|never|stopped|nor) [even|ever|yet|really|actually|once] (answered|replied|answering|replying|responded|responding|heard back|written back|called back|texted back|got back|answer|reply|respond|write back|call back|text back|writing back|called|call|got back to me|picking up|pick up|picked up|returned|returning)
        (again|follow up|followup|another one|one more|resend|nudge|second time)
        (of|all|both) [_] my [_] (messages|texts|emails|dms|calls|voicemails|letters|snaps)
        (my|the|one|two|three|2|3|4|5|6|7|8|a) [voice|first|second|last|missed|unanswered|unread|signal|whatsapp|insta] (message|messages|texts|emails|voicemail|voicemails|dms|calls|letters|cards|note|notes) (went|is|are|was|were|to|on|in|since|so|and|,|$|ago)
        (unanswered|ignored|ignoring|ghosted|ghosting|crickets|tumbleweed|silence|nothing back|on read|seen)
        (my|the|a|last|few|two|three|2|3|4|second|both) [last|first|second|third|few|two|three|previous|latest] (email|emails|text|texts|message|messages|voicemail|voicemails|dm|dms|letter|letters|calls|note)
    """
}

MESSAGE_CUES: dict[Signal, str] = {
    Signal.NO_ASK_SENT: """
        (happy|merry|belated) (birthday|christmas|new year|anniversary|holidays|easter|diwali|eid|hanukkah)
        (thank|thanks) [you|so|again|for|very|a] ..
        (thinking|thought) (of|about) (you|your)
        (congrats|congratulations|well done|bravo|get well|so proud of you)
        (no need|not need|do not have|do not need|no obligation) to (reply|respond|answer|write back|get back)
        no (reply|answer|response|need) [to] [needed|necessary|required|expected|reply]
        (made|makes) me (think of|smile|laugh|remember)
        (reminded|reminds) me of (you|our|that|us)
        hope (you|your|the|all|everyone|things|life|it) ..
        (so sorry to hear|sorry for your loss|condolences|nothing needed|nothing to answer)
        (i|we) (walked|drove|passed|saw|found|heard|read|remembered|laughed|loved|came across|watched|made|baked|cooked) ..
    """,
    Signal.ASKED_FAVOUR: """
        (could|can|would|will) (you|u) [please|maybe|possibly|kindly|also|just|perhaps] (introduce|refer|recommend|help|cover|write|review|look|meet|mentor|feature|lend|connect|join|endorse|sign|invest|speak|give|put|come|work|consider|have|send|share|pass|get|sponsor|host|donate|read|vouch|act|pick|take|make|let|forward|mind|spare|be|do|tell|confirm|check)
        (would|'d) (love|like|appreciate|be grateful|be happy|be great|be amazing|be awesome|be keen) [for|it|if] [you|to|your|a|if|the] [could|can|would|to|chance|chat|pick|get|hear|have|hop|schedule|set|jump|come|introduce|feature|discuss|call|time|15|20|30|meeting|feedback|thoughts|advice] (your brain|your feedback|your advice|on a call|a call|a meeting|call|chat|introduce|feature|a demo|feedback|your thoughts|15|20|30|advice|time|meeting|for you to|refer|you to come)
        (do|have|got) (you|u) [have|got] (time|15|20|30|a minute|a few|five|ten|half) ..
        (need|wanted|want|looking for|ask for|asking for|asking|ask) (your help|your advice|a favor|an intro|a reference|a referral|your feedback|you for|a job|some advice|you to|an introduction)
        would you (be|mind|be open|be willing|be interested|be up) ..
        (book|schedule|pick|grab|find|choose) (a|some|your) (time|slot|call|demo|meeting)
        (any|an) (update|news|word|openings|leads) ..
        feature (us|me|our)
        be my (cofounder|co founder|referee|reference|mentor|guarantor)
    """,
    Signal.CALLED_OUT: """
        (you|u) must be (busy|slammed|swamped|so busy|too busy) ..
        (guess|take it|assume|figure|imagine|gather|know|sure|suspect) [that] (you|u) (are|'re|must be|have been) [probably|just|really|so|super|crazy|totally] (busy|slammed|swamped|mad|angry|upset|ignoring|avoiding|snowed|buried)
        (are|r) (you|u) (mad|angry|upset|ignoring|avoiding|annoyed|ok|okay|alive|still alive|ghosting)
        did i (do|say) (something|anything)
        have i (done|said|upset|offended) ..
        why (are|have|did|do|will) (you|u) (not|ignoring|stopped|ghosting) ..
        (have|had) not heard (back|from you) ..
        (you|u) (have|did|do|are) not (answered|replied|responded|answer|reply|respond|answering|replying|written|texted|called) ..
        (been|been a) [trying|while] to reach you ..
        (everything|all|are we|is it|things) (ok|okay|good|alright|cool) [between|with] us
        (hello|helloo|you there|anyone there|earth to) ?
        i (guess|see) (i know|where|you do not|that you|how it) ..
        (left|leaving) me on read
        not sure (if|whether) (you|u) (got|saw|received|read|have seen|are mad)
        should i close [your|the|this] (file|case|ticket)
    """,
    Signal.HAS_HOOK: """
        (great|good|lovely|nice|fun|really|so) [nice|good|great|lovely] (to meet|meeting|to chat|chatting|to talk|talking|to see|seeing|catching up|to connect) [you|with] [you] (at|on|in|during|over|last|after|about) ..
        (we|you and i) (met|talked|chatted|spoke|sat|bonded|discussed|laughed|danced|sang) ..
        (you|u) (mentioned|recommended|told me|suggested|were saying|said|spoke|showed|talked) ..
        (your|the) (talk|article|piece|book|post|paper|panel|podcast|workshop|keynote|essay|column|exhibition|photos) (on|about|at|in|was|made|really)
        (our|the) (chat|conversation|talk|trip|field trip|project|class|lunch|coffee|time|walk|days) (about|on|at|in|over|together|last|was)
        (saw|read|loved|heard|enjoyed|watched) your ..
        (remember|still have|still think about|remembering) (when|the|that|our|how|us) ..
    """,
    Signal.PROCESS: """
        (any|an) (update|news|word) (on|about|regarding) the .. (role|position|application|proposal|contract|invoice|quote|decision|offer|project|interview)
        (the|my|your|our|attached|unpaid|overdue) (invoice|proposal|quote|contract|application|interview|role|position|estimate|renewal)
    """,
}

ASKS_BACK = {
    "asks": """
        (let me know|get back to me|would love to hear|looking forward to your|when can we|are you (free|around|available)|your thoughts|any thoughts|what do you think)
    """
}
