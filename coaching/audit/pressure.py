"""How people press: deadlines, demands, claims to an answer, threats of more, arguing with a no."""

from coaching.audit.matching import Lexicon

PRESSURE = Lexicon(
    "pressure",
    {
        "deadline": r"""
            (?:need|want|expect|require|must have|demand|have to have|looking for|
            waiting for) ~(?:your \w+|<number> \w+|answer|reply|response|decision|confirmation|
            approval|feedback|intro\w*|it|this|that|you to|u to|money|payment|yes or no|them|
            signature|contract)(?: [^\s.!?]+){0,12}? (?:by|before|no later than|
            until) (?:the )?<when>
            (?:let (?:me|us) know|introduce me|refer me|connect me|forward it|share it|reply|
            respond|revert|confirm|get back|answer|send (?:it|me|us|over|through|back|your|the)|
            write back|call (?:me|us)|decide|tell (?:me|us)|sign|return|advise|come back to (?:me|
            us)|give (?:me|us)|pay|approve|rsvp|update me)(?: [^\s.!?]+){0,7}? (?:by|before|
            no later than|within) (?:the )?(?:<when>|\d+ (?:hours|hrs|days)|the next \d+ (?:hours|
            days)|24)
            (?:confirm|reply|respond|revert|answer(?! from me)|approve|decide|an answer(?! from me)|a reply(?! from me)|a response|
            a decision|reply from you)(?: [^\s.!?]+){0,5}? (?:today|tonight|tomorrow|now|eod|cob|
            the same day(?! but)|first thing)
            (?:confirm|reply|respond|revert|send (?:it|me|us|over|through)|answer|get back to me|
            approve|call me|decide|let me know|an answer|a reply|
            a response)(?: [^\s.!?]+){0,5}? (?:immediately|asap|right away|straight away|at once|
            at the earliest|this instant|urgently|without (?:further )?delay|right now)
            (?:kindly|please|pls|plz) (?:revert|do the needful)(?: [^\s.!?]+){0,6}? (?:by|asap|
            at the earliest|today|eod|cob|tomorrow|immediately|within|before|urgently|soonest|
            on priority)
            (?:kindly|please|pls|plz)(?: [^\s.!?,]+){1,9} (?:asap|at the earliest|immediately|
            urgently|on priority|today itself|right away|straight away|without (?:further )?delay|
            at once)
            (?:deadline is|the deadline for (?:your|a) (?:reply|answer)|(?:(?:i|we) |(?:^|[.!?\n] ?))need (?:this|it|that|them|
            you|an answer|your answer)(?: [^\s.!?]+){0,6} (?:asap|eod|cob|today|now|by|before|
            tonight|tomorrow|immediately|urgently))
            (?:<you>(?:'?ve| have)? had|that's|that is|been) (?:more than )?(?:sufficient|enough|
            plenty of|ample) time
            (?:can|could|will|would) <you>(?: [^\s.!?]+){1,8} (?:right now|immediately|
            within the hour|by (?:tonight|tomorrow|eod|cob|end of day|noon|close of business))
            (?:last|final) (?:chance|warning|reminder|notice|call|attempt|opportunity)(?! saloon| to see| to get| night| orders)
            (?:clock is ticking|<you> have (?:until|till|\d+ (?:hours|days)|24|one day)|(?:i'll|
            i will|i'm going to) (?:give|giving) <you> (?:until|till|one|\d+))
        """,
        "today": r"""
            (?:can|could|will|would) <you>(?: [^\s.!?]+){1,8} (?:today|asap|straight away|now)
            (?:please|pls|plz|kindly|can you|could you|will you|would you|i need you|i want you|
            i'd like you)(?: [^\s.!?]+){1,22} (?:(?:by|before|until|
            no later than) (?:the )?(?:<when>|end of)|this (?:morning|afternoon|evening|week)|today|
            tonight|tomorrow)
        """,
        "demand": r"""
            (?:i|we)(?:'?m| am|'?re| are)? (?:still |would |fully |do |really )?(?:expect(?:ing|
            ed)?) (?:(?:an?|your|some|the) (?:\w+ )?(?:reply|answer|response|apology|call|
            explanation|decision|update|text|refund|confirmation|thank)|to hear|you to|
            u to|at least|this|it)(?! (?:baby|little one|second|child|girl|boy|lot of|parcel|
            delivery))
            (?:i|we) (?:demand|insist|require|must insist)
            (?:<you> (?:need|have|ought|really need|really have|better) (?:to )?|<you> must |
            <you>'?d better |<you>'?ve got to |<you> gotta )(?:reply|answer|respond|get back|call|
            text|write|talk to me|tell me|explain|sort|give me|send me|introduce|make time|meet|
            confirm|listen|decide|fix|honou?r|pay|help)
            i (?:really )?need <you> to (?!know|be safe|feel|take care|look after)
            (?:^|[.!?\n] ?)(?:please|pls|plz|kindly|do) confirm(?: (?:receipt|this|asap|immediately|
            your availability|availability|back|the (?:time|meeting|call)))?(?=[.!\n]|$)
            (?:^|[.!?,\n] ?|just |please |pls |so |and )(?:answer me|answer (?:your|the|ur) phone|
            answer my (?:\w+ )?(?:calls?|texts?|messages?|emails?|question)|reply to me|reply now|
            respond to me|respond now|text me back now|call me now|call me back now|
            pick up(?: (?:your|the|ur) phone)?|write me back now|talk to me now|text me now|
            call me immediately|stop ignoring me|quit ignoring me|stop avoiding me|
            stop ghosting me)(?=[.!?,\n]| |$)
            (?:^|[.!?,\n'"] ?)(?:call|ring|phone|text|visit|answer|write to|
            come (?:and )?see) (?:your|ur|yr) (?:poor |own )?(?:mother|father|mum|mom|dad|parents|
            grandmother|gran|grandma|nan|sister|brother|aunt|wife|husband|family|mama|papa|ma|
            amma)(?! (?:a happy|hello|for me))
            hell+o+ ?\?{1,}
            (?:^|[.!?\n] ?)(?:well|so|any ?one there|anybody there|u there|you there|still waiting|
            waiting|i'm waiting|im waiting|i am waiting) ?(?:\?{2,}|\?!|!{2,}|\.{3,})
            \w{0,29}[a-z] ?\?{3,}|(?:\?!|!\?){2,}
            (?:the (?:very )?least (?:<you> (?:can|could)|i (?:expect|deserve))|
            at (?:the very )?least (?:<you> (?:can|could)|have the (?:decency|courtesy|respect)|
            (?:reply|answer|respond|say|send|acknowledge|tell me)|a reply|a response|an answer|
            acknowledge))
            (?:^|[.!?\n] ?)(?:so,? )?(?:i'?m|i am|im|we'?re|we are|still) (?:still )?waiting(?=[.!]|
            $)|(?:yes or no|which is it|what'?s it (?:going to|gonna) be|what will it be|well\?|
            so\?|make up your mind|last time i ask)(?=[ ?.!,]|$)
            (?:^|[.!?\n] ?)(?:answer|reply|respond)(?: now| please)?[.!]|(?:you|u) (?:will|shall|
            are going to|are gonna|'?ll|'?re going to) (?:reply|answer|respond|call me|text me|
            talk to me|meet me|hear me|listen|explain|apologi[sz]e|give me|send me|pay|make time|
            see me)(?! (?:when|if|on|at|soon|whether))|don'?t (?:you )?(?:dare|ignore|be late|
            make me|keep me waiting|leave me (?:on|hang|wait)|pretend|play (?:dumb|games)|
            even think|you ignore|forget who|test me)|no excuses|non[- ]negotiable|end of (?:story|
            discussion)
            (?:most|very|extremely|highly|so|really|super) urgent(?=[ .!,]|$)|(?:reply|respond|
            revert|answer|confirm|call)(?: \w+){0,2} (?:same day|on priority|without fail|
            positively|forthwith|soonest|pronto|urgently)|treat (?:this|it) (?:as|
            on) (?:\w+ )?(?:urgent|priority|top priority|a matter)|(?:needs?|requires?|demands?|
            want) (?:your |an? )?(?:immediate|prompt|urgent|swift|quick) (?:attention|reply|
            response|answer|action)
            stop (?:hiding|avoiding|ghosting|ignoring|running|pretending|playing (?:games|hard)|
            being (?:so )?(?:rude|childish|silly|dramatic|difficult|like this)|wasting my|
            making excuses|dodging)|(?:^|[.!?\n] ?)(?:pick up|open the door|open it|read it|
            text back|write back|call back|reply|respond|say something|talk to me)[.!]
            (?:i|we) (?:want|would like|'d like|need|wish|demand|expect) (?:to hear (?:back |
            something |from (?:you|u) |back from (?:you|u) )?|an? (?:\w+ )?(?:answer|reply|response|
            explanation|apology|decision|word)(?: from (?:you|u))? |your (?:answer|reply|
            decision) )(?:by|before|today|tonight|tomorrow|now|immediately|this)
            (?:i|we) (?:want|need|expect|demand|require|am owed|deserve) (?:a|an|the|your|
            some) (?:\w+ )?(?:date|answer|time|yes|decision|commitment|explanation|apology|reply|
            response|meeting|call|number|straight answer|refund),? (?:today|tonight|now|tomorrow|
            this|by|and i|or)|send me (?:a|your) (?:yes|answer|decision|reply|confirmation)|
            until you (?:tell|say|answer|reply|confirm|choose|pick|decide|agree|talk|respond)|
            i'?ll (?:pencil|put|book|block|assume|mark|take) (?:\w+ ){0,4}(?:until|unless|till)|
            (?:sign|return|approve|pay|confirm|submit|complete|do it|send it|
            reply)(?: [^\s.!?]+){0,6} without fail|(?:is|are|now|long|well|already|weeks|
            days) overdue
            (?:^|[.!?\n] ?)(?:please |kindly |just |so |now )?explain (?:yourself|
            (?:to me )?(?:why|how) (?:this|it|that|my|you|i (?:have|haven|still|don'?t|get|got)|
            nobody|no ?one|none))
            (?:so|and|well),? when (?:do|am|will|can|shall) i (?:get|going|finally|hear|see|have|
            receive)(?! to )|when exactly|when (?:am i (?:going|gonna|finally|getting)|
            can i (?:finally )?expect|do i (?:finally )?(?:get|
            receive)(?! to | there| in| off| the keys)|will i finally)
            what(?:'?s| is|s)(?: exactly)?(?: is)? (?:(?:the|your) excuse|your (?:game|problem))|what exactly is your (?:game|problem)|what are you (?:playing at|hiding|
            waiting for|so afraid)|(?:is there|give me) (?:some|any|a|
            one)(?: good)? reason (?:why )?you (?:can'?t|won'?t|haven'?t|don'?t|couldn'?t)
            (?:my patience|(?:out of|losing|lost|lose|try(?:ing)?|
            test(?:ing)?) (?:my )?patience)(?! for| with (?:the|this printer))|(?:been|
            being) (?:more than |very |extremely |too |quite )?patient (?:enough|so far|with you|
            until|and|long)|been (?:more than|extremely) patient
            (?:is|are|isn'?t) not an option(?: here| any ?more)?(?=[.!]|$)|
            not an option(?: here)?[.!]|(?:asked|asking|told) (?:you )?(?:nicely|politely|twice|
            three times|repeatedly)(?: \w+)?|i won'?t (?:ask )?(?:a |again |you )*(?:third|second|
            fourth|another) time
            give me (?:one|a|any)(?: single)?(?: good)? reason|(?:don'?t|haven'?t|hasn'?t|
            not) (?:have |got )?(?:all day|all week|time for (?:this|games)|forever)(?=[.!,]|$)|
            how many (?:more )?times (?:do|must|have|should|will) i|(?:^|[.!?\n,] ?)so decide|
            i require (?:a|an|your)|(?:stick|keep) to it[.!]|(?:make it happen|get it done|
            see to it)(?=[.!,]|$| by| before| that)
        """,
        "owed": r"""
            (?:<you> (?:still )?owe me(?! nothing| no)|i'?m owed|i am owed|<you> owe it to)
            i (?:think i |do |really |at least )?deserve (?:a|an|at|better|more|the|to|some|your|
            that)
            (?:common|basic|simple|a little|some|the|bit of|minimum|professional|human|any|
            your) (?:\w+ )?(?:courtesy|decency|manners)(?! call)
            (?:the )?(?:polite|decent|professional|right|courteous|respectful|proper|least|honest|
            kind) thing (?:would be|would've been|to do (?:is|would)|is to|was to|<you> (?:can|
            could))
            (?:(?:quite|very|really|so|extremely|pretty|rather|highly|incredibly|frankly|is|it's|
            its|was|bit|just|find it|find this|being|been|how) (?:\w+ ){0,2}(?:unprofessional|rude|
            disrespectful|impolite|discourteous|bad form|bad manners|unacceptable|poor form|
            inconsiderate))
            (?:unacceptable|not acceptable|not good enough|isn't good enough|not on)(?= |[.!,]|$)
            (?:i'?m|i am|i feel) entitled to|i have (?:a|every) right to|it'?s only (?:fair|right|
            polite)(?: that)? <you>
            (?:how hard (?:is it|can it be)|is it (?:really |that |so )+(?:hard|difficult|
            much to ask|much trouble)|it (?:only |literally |would |
            just )*takes? (?:<you> )?(?:only |just |literally )?(?:two|2|a few|five|5|10|ten|thirty|
            30|one|1|a|\d+) (?:seconds?|secs?|minutes?|mins?)|is (?:a|one) (?:\w+ )?(?:reply|answer|
            text|word|message) too much|too much to ask)
            (?:a )?simple (?:yes|no|reply|answer|"?yes or no"?|thank you|
            acknowledg\w+) (?:or no )?(?:would|will|is|isn't|wouldn't)
            (?:can'?t|cannot|couldn'?t|can not) (?:even )?(?:<you> )?(?:spare|find|manage|take|
            make) (?:me )?(?:two|five|ten|a|one|\d+|even|the|thirty|a single|
            just) (?:\w+ )?(?:minutes?|mins?|seconds?|moment|text|call|hour|word|line|reply|time)
            (?:i|we) (?:took|spent|put in|went to|have put|invested) (?:the time|all th\w+ time|
            \w+ hours|hours|so much|a lot of|time|the trouble|all that|considerable|half|
            my) (?:\S+ ){0,4}(?:to|on|into|writing|preparing|for)(?: [^\s.!?]+){0,8}? (?:and|so|yet|
            but) (?:i |we |the |<you> |not |nothing|still|this|never)
            (?:i (?:don't|do not|won't|will not) (?:like|appreciate|enjoy|accept|tolerate) (?:being|
            to be|getting) (?:ignored|ghosted|left|blanked)|i will not be (?:ignored|ghosted))
            (?:when|if) (?:someone|somebody|people|a person|a friend|one) (?:writes?|texts?|
            messages?|calls?|emails?|reach\w*|asks?|takes?|sends?|contacts?|
            offers?)(?: [^\s.!?,]+){0,5},? (?:you|u|one|the (?:polite|least|decent|normal)|people|
            it'?s) (?:should |must |ought to |have to |are supposed to )?(?:answer|write|reply|
            respond|text|call|acknowledge|polite|get back|owe|at least)|it'?s (?:that|really|so|as|
            not) (?:simple|that hard|rocket science|much to ask|hard to (?:reply|answer|text|type|
            say))|(?:i|we) (?:don'?t|can'?t|cannot|do not|fail to) (?:understand|see|get|believe|
            comprehend|fathom) (?:why|how) (?:you|u|anyone|somebody|a person) (?:can'?t|won'?t|
            couldn'?t|don'?t|didn'?t|wouldn'?t|haven'?t|cannot|would|are|can) (?:\w+ )?(?:take|
            spare|find|answer|reply|respond|give|make|ignore|even|bother|write|call|not|treat|say|
            just|be (?:bothered|so))
            (?:can'?t|cannot|couldn'?t|can not|won'?t|wouldn'?t) (?:even )?(?:give|spare|find|
            manage|grant|offer|send|write|afford) (?:me|us) (?:even )?(?:a|an|one|two|five|ten|\d+|
            the|your|that|so much)
            (?:it(?:'?s| is)|that(?:'?s| is)) (?:literally |simply )?your (?:job|duty|
            responsibility|obligation)|you have (?:a|an|the) (?:\w+ )?(?:duty|obligation|
            responsibility) to|(?:you|people|somebody|someone|professionals?|they|
            anyone)(?: [^\s.!?]+){0,4} (?:ought|are obliged|are expected|are supposed|
            is supposed) to (?:\w+ )?(?:answer|reply|respond|write back|call back|return|
            acknowledge)
            (?:costs? you|takes you|cost you) (?:nothing|no more than|only|a|two|ten|thirty|
            five)(?: \w+)?|one[- ]word (?:reply|answer)(?: \w+)? (?:is|isn'?t|costs|can'?t|
            shouldn'?t|would)(?! (?:fine|enough|ok|plenty|all))
            (?:viewed|looked at|accepted|opened|added|connected|liked|followed|read|
            visited)(?: [^\s.!?]+){0,6} (?:and|but|then|yet) (?:you )?(?:never|said|not|still|
            then|went|have|haven'?t|kept)(?: \w+)? (?:nothing|silent|quiet|a word|said|a single|
            one word|replied|answered|spoke|written|wrote|ignore\w*|vanish\w*|disappear\w*)
        """,
        "why_silent": r"""
            why (?:didn'?t|haven'?t|won'?t|don'?t|aren'?t|can'?t|wouldn'?t|did <you> not|
            have <you> not|are <you> not|will <you> not|do <you> not) ?<you>? ?(?:\w+ )?(?:repl\w+|
            answer\w*|respond\w*|call\w*|text\w*|writ\w+|get back|got back|gotten back|talk\w*|
            messag\w+|pick\w* up|open\w*|speak\w*|say anything|even|acknowledge\w*|seen|read)
            why (?:are|r|have|did) <you> (?:been )?(?:all of a sudden |suddenly |just |
            even )?(?:ignor\w+|avoid\w*|ghost\w*|blank\w*|silent|not (?:reply|answer|respond|talk|
            call|text|writ|pick)\w*|so (?:quiet|cold|distant|rude)|leav\w+ me|disappear\w*|block\w*|
            go (?:quiet|silent|cold)|air\w* me|stonewall\w*|dodg\w*)
            why (?:did|would|do) <you> (?:even |bother to |bother )?(?:accept|connect|add|match|
            give me your|gave me your|ask (?:for )?my number|swipe|follow|agree|invite|say yes|
            say you|promise|tell me you|bother|swap|exchange)\w*
            what(?:'s| is|s| was) the point (?:of|in) (?:connecting|accepting|adding|matching|
            having|being|giving me|us|even|swapping|linkedin|asking)
            (?:is there (?:a|any|some) (?:particular )?reason (?:<you>|that <you>|
            for <your> silence|why)|(?:i'?d like|i want|i would like|give me|i'?m owed|
            need) an explanation|explain (?:yourself|to me why|why))
            (?:have|did) <you> even (?:read|look\w*|see|seen|open\w*|bother\w*|get|receive\w*|care|
            try|tried)|do <you> even (?:read|check|look|care|remember)
            what(?:'s| is|s) (?:<your> (?:problem|excuse|issue)|wrong with <you>(?: people)?|
            the matter with <you>|taking <you> so long|the hold[- ]?up|with the silence)
            how (?:much )?long(?:er)? (?:do i have to|must i|should i|am i (?:supposed|meant|
            expected) to|will <you>|are <you> going to|does it take) (?:\w+ )?(?:wait|ignore|keep|
            to)
            (?:i'?m|i am|i've been|we'?re|we are|been) (?:still |all |just |here |sat |
            sitting )*waiting (?:for|on) (?:your|ur|an|a|you to) (?:answer|reply|response|call|
            decision|explanation|apology|answer me|text)
            why (?:even |then |bother (?:to )?|did (?:you|u) |would (?:you|u) |on earth |
            the hell )*(?:accept(?:ing|ed)?|giv(?:e|ing)|gave|swap|swapping|match(?:ing|ed)?|
            connect(?:ing)?|add(?:ing)?|say(?:ing)? (?:yes|you|we)|agree(?:ing)?|invit(?:e|ing)|
            join|promis(?:e|ing)|exchang(?:e|ing)|ask(?:ing)? for|follow(?:ing)?|bother) (?:me|my|
            your|if|at all|to|yes|you|numbers|with|this|the|coming)
            why (?:say|tell me|promise|pretend|act|ask|offer|smile|
            give)(?: [^\s.!?]+){0,6} if (?:you|u|it)|what (?:are|is|'s) (?:connections?|friends?|
            phones?|a phone|numbers|email|family|linkedin|this app|a network) for|(?:can|could|
            have time to|manage to|bother to) (?:accept|add|like|view|follow|connect|match|swipe|
            open|read)(?: [^\s.!?]+){0,5} but (?:not|can'?t|never|won'?t|no)
            (?:curious|wondering|tell me|ask|asking|know) (?:why|what for) (?:you|u) (?:accepted|
            connected|matched|added me|followed)(?: [^\s.!?]+){0,4} (?:if|when|and)
        """,
        "more_coming": r"""
            (?:i'?ll|i will|i'?m going to|i am going to|i'?m gonna|expect me to|we'?ll|
            we will) (?:just |have to |simply |be )?(?:call\w*|ring\w*|phon\w*|try\w*|keep\w*|
            email\w*|messag\w*|text\w*|follow\w* up|chas\w*|reach\w* out|com\w* (?:by|to|over|round|
            around)|swing\w* by|turn\w* up|show\w* up|drop\w* (?:by|in)|stop\w* by|contact\w*|
            writ\w*|ping\w*|check\w*)(?: [^\s.!?]+){0,8}? (?:if|unless|until|till) (?:i|you|u|
            we)(?:'?ve| have| do| am|'?re)? ?(?:don'?t|do not|haven'?t|have not|hear|get|reply|
            answer|respond|no|you|u|not|receive|speak|talk|agree|say|change)
            if (?:i|we) (?:don'?t|do not|haven'?t|have not) (?:hear|heard|get|got|receive|
            received)(?: [^\s.!?]+){0,6}?,? ?(?:i'?ll|i will|i'?m going to|i'?m|we'?ll|i'?d|
            i (?:shall|am)|expect|then|consider|please) (?:have to |just |be |going to |gonna |
            to )*(?:call|ring|phone|assum|tak|escalat|keep|try|come|turn|show|contact|email|
            consider|go (?:to|above|over|ahead)|report|message|text|copy|cc|speak to your|proceed|
            follow|send|drop|stop by|reach out|complain|chase|visit|pop)\w*
            (?:i(?:'?m not| am not|'?ll not| will not| won'?t) (?:going to |gonna |be )?(?:stop|
            stopping|give up|giving up|let (?:this|you|it) go|go(?:ing)? away|quit|leave (?:you|
            it))(?! (?:smiling|laughing|thinking|talking about|loving|missing|crying|worrying|on))|
            i'?ll keep (?:trying|calling|messaging|emailing|texting|writing|asking|following|coming|
            sending|reaching|pinging|chasing|bugging|at it)|i (?:don'?t|do not) give up (?:easily|
            that)|you can'?t (?:ignore|avoid|get rid of|hide from) me|you(?:'?ll| will) (?:have to|
            need to) (?:talk|answer|face|deal|speak|reply)|persisten\w+ (?:is|pays|one))
            (?:(?:i'?ll|i will|going to|gonna|have to|forced to|might|may|no choice but to|happy to|
            shall) (?:\w+ ){0,3}(?:escalate|report (?:you|this)|(?:go|speak|talk|write|
            complain) (?:\w+ ){0,2}to (?:your|ur|the) (?:boss|manager|ceo|hr|supervisor|director|
            superior|company|wife|husband|mother|parents|family)|leave (?:a|you a) (?:bad |
            negative |one[- ]star |1[- ]star )?review|go public|post (?:about this|this|your|
            screenshots)|name and shame|tell everyone|tell people|copy (?:in )?your (?:boss|manager|
            ceo)|cc your|go over your head|take (?:my business|legal|this further)|
            involve (?:my )?lawyer))
            (?!(?:can|could|might) i )(?:i'?ll|i will|i'?m|i am|i know where|maybe i'?ll|might|can|gonna|
            could) (?:\w+ ){0,3}(?:come (?:to|by|over to|round to|past)|turn up at|show up at|
            turning up at|coming to|wait(?:ing)? (?:for you )?(?:outside|at)|outside|drop by|
            stop by|be at|where) (?:your|ur|the|you) (?:house|office|work|place|door|desk|home|flat|
            building|gym|school|workplace|live|work)(?! party| warming| hours?| for (?:dinner|lunch|tea)| on)
            (?:i'?ll|i will|i'?m going to|i shall|i'?ll just) (?:\w+ )?(?:assume|take (?:it|that|
            this|your silence|silence)|consider (?:it|this|your silence)|
            treat) (?:\S+ ){0,6}(?:as )?(?:a )?(?:yes|agree\w*|consent|go[- ]ahead|no objection|
            confirm\w*|approved?|on board|happy to proceed)
            (?:i'?ve|i have|i) (?:already |gone ahead and |just |also )*(?:booked|put|blocked|
            scheduled|sent|penciled|pencilled|reserved|added|
            dropped) (?:\S+ ){0,6}(?:in <your> (?:calendar|diary)|on <your> calendar|
            calendar invite|invite for|us in for)
            ignoring (?:me|us|this|it|my (?:messages|calls|emails|texts)) (?:won'?t|will not|
            is(?:n'?t| not)|does(?:n'?t| not)|only|just)|(?:this|it|that|i) (?:won'?t|will not|
            isn'?t|is not|'?m not) (?:going to |gonna )?(?:go(?:ing)? away|be(?:ing)? ignored|
            going anywhere|end(?:ing)? here|over until|leav(?:e|ing) until|mov(?:e|ing) until)|
            we(?:'?re| are)? (?:going to|gonna|will|'?ll) (?:talk|have (?:a|this) (?:talk|
            conversation|chat)|discuss|sort|settle)(?: \w+)? (?:about )?(?:this|it|
            things)?(?: \w+)? (?:whether|like it|today|now|one way)
            i (?:booked|reserved|bought|got|arranged|signed|put|made|told)(?: \w+){0,1} (?:us|you|
            u)(?: [^\s.!?]+){0,9},? (?:so )?(?:don'?t be late|be there|you (?:can|must|have to|
            need to|better|owe|can'?t say)|no excuses|see you there then|thank me)|(?:you|u)(?:'?ll| can| will) thank me (?:later|
            one day|for)|i(?:'?m| am|'?ll be|'?ll| will| will be) (?:calling|phoning|ringing|call|
            ring|phone|visiting|at|outside|waiting (?:at|outside|by|in)|coming (?:to|by|over|round)|
            dropping by|turning up|swinging by|in front of) (?:you|u|your (?:desk|office|house|door|
            flat|work|place|gate|boss|building|gym)|the (?:office|lobby|door|gate|
            reception))(?: [^\s.!?]+){0,4} (?:at|until|till|every|whether|tomorrow|today|tonight|
            no matter|and)(?! (?:home|the (?:usual|pub|caf\w+)))|let me call you (?:at|on|today|
            tomorrow|now|this)
            if (?:i|we) (?:get|hear|receive|see|have) (?:no|nothing|none|silence|
            not)(?: [^\s.!?,]+){0,6},? (?:then )?(?:i'?ll|i will|i'?m going to|i'?m|we'?ll|i shall|
            expect)
            (?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|last|final|
            umpteenth) time (?:of )?(?:asking|i'?m asking|i'?ve asked|writing|i ask|i'?m writing|
            i write|i'?ve written|requesting|of telling|i'?ve told)|(?:asking|ask|asked|telling|
            told|writing) (?:you )?(?:again|for the (?:second|third|fourth|last|final|nth|
            umpteenth) time|one last time|nicely|a (?:second|third|last) time)(?=[.!,:]|$| to| for| and)
            (?:otherwise|or else|if not|or),? (?:then )?(?:i'?ll|i will|i'?m going to|i'?m gonna|
            i shall|we'?ll) (?:just |have to |simply |be )*(?:try your|call|ring|phone|go to|
            go over|ask your|contact|assume|come (?:to|by|over)|take (?:it|this|that|my)|report|
            tell|keep|speak to|write to|escalate|find (?:you|your|a way)|turn up|show up|email your|
            message your|cancel|post|share|let everyone)
            if you (?:don'?t|do not|won'?t|can'?t|haven'?t) (?:pick|choose|answer|reply|respond|
            call|confirm|decide|tell|say|get back|write|show|agree|
            let me)(?: [^\s.!?,]+){0,6},? (?:then )?(?:i'?ll|i will|i'?m going to|i'?m|we'?ll|
            i shall|i have no choice)|i(?:'?ll| will|'?m going to) (?:wait|be waiting|stand|sit|
            stay|be standing) (?:outside|at your|by your|in front of|in your|near your|
            at the (?:gate|door|station|office|studio|school))
            (?:i'?ll|i will|we'?ll|we will|i|we) (?:just |simply |then |have to )?(?:assume|
            take it|presume|consider|understand it)(?! (?:it'?s a |that'?s a |the answer is |
            it'?s )?(?:no|not)|(?: that)? (?:you(?:'?re| are| have) (?:busy|not|tied|away|swamped|
            your hands|moved|a lot|full)|it'?s not|the timing|life|
            this number))(?: [^\s.!?]+){0,16} unless (?:you|i|we|told)|(?:unless|if) (?:i|we|
            you)(?: [^\s.!?,]+){1,10},? (?:i'?ll|i will|we'?ll|we will) (?:just |
            simply )?(?:take it that we|assume (?:we|you'?re (?:fine|happy|in|on|ok|interested|
            coming))|go ahead|proceed|invoice|bill|book|put you|count you)
            silence (?:means|is|equals|counts as|=) (?:a )?(?:yes|consent|agreement|approval)|
            so i assume you(?:'?re| are)? (?:\w+ )?(?:interested|in|agree|happy|keen|on board)|
            (?:since|as) (?:i'?ve|i have|nobody|you|there)(?: [^\s.!?,]+){0,6} (?:objection|
            objected|objections)
            either you (?:call|reply|answer|write|tell|talk|come|see|meet|ring|
            let)(?: [^\s.!?]+){0,6} or (?:i|we)|(?:every|each) (?:hour|day|morning|ten minutes|
            half hour|week) (?:until|till)|(?:until|till) (?:somebody|someone|anybody|anyone|
            one of you) (?:answers|comes|picks|replies|opens|talks|responds)
            (?:you'?d|you would|you'?ll|you will) (?:do well|be wise|be well advised|be smart|
            want) to (?:reply|answer|respond|call|write|talk|get back)|(?:it would be |it'?s |
            it is )?in your (?:own |best )+interests?|before i (?:speak|go|talk|write|complain|
            report|turn)(?: \w+)? to (?:the|your|a|my) (?:dean|boss|manager|press|lawyer|board|
            head|wife|husband|ceo|director|police|union|company|hr|editor|partner)
            (?:i'?m|i am|i'?ll|i will) (?:going to |not |be )*(?:stand|wait|sit|stay|camp|leaving|
            moving|go|leave|standing|waiting|sitting|be (?:there|outside|in (?:front|
            the lobby)))(?: [^\s.!?]+){0,8} (?:until|till) (?:you|we|somebody|someone|
            i)(?:'?ve| have)? (?:\w+ )?(?:come|talk|answer|speak|spoke|listen|reply|see|open|got|
            get an|hear)\w*|in front of your (?:building|house|office|door|flat)
            (?:i'?d|i would) (?:hate|be sorry|be sad|rather not|not like) to have to (?:tell|
            inform|report|explain|let)(?: [^\s!?]+){1,16} (?:\w+n'?t|not|never|no) |(?:it (?:would|'d) be|what) a (?:pity|shame) if (?:people|everyone|everybody|others|
            your boss|your \w+|word)(?: [^\s.!?]+){0,3} (?:heard|knew|found|learn\w*|saw|spread)
            if you (?:won'?t|don'?t|can'?t|do not|
            refuse)(?: [^\s.!?,]+){1,6},? (?:then )?i'?ll (?:talk|speak|write|go|turn|ask|call|
            tell|contact|come)(?! (?:you how|for you|along|and help))|(?:i'?ll|i will|
            i'?m going to) (?:talk|speak|write|complain) to your (?:wife|husband|boss|mother|
            father|manager|dean|parents|employer|colleagues|supervisor)(?! about (?:the|
            a) (?:surprise|present|party))
        """,
        "arguing": r"""
            (?:i know|i hear|i get|i understand|i realize|i realise|i see|i saw|
            i heard)(?: that)? <you>(?: have|'?ve)? (?:already )?(?:said|told|asked|replied|
            mentioned|wrote|aren't|are not|'?re not|don'?t want|weren'?t|turned|declined|
            passed) [^.!?\n]{0,60}?,? ?(?:but|however|though|still|yet)
            (?:even though|although|despite|regardless of) <you>r? ?(?:said|told|asked|having|
            saying|not|no|declin\w+|asking|being not)
            (?:just |please )?(?:hear me out|(?:at least )?give (?:me|us|it|this) (?:one more |
            another |a (?:second |fair |real )?|just one |one )chance|<you> (?:haven'?t|didn'?t|
            never|won'?t) (?:even )?(?:give|gave|given) (?:me|us|it|this) a (?:fair |proper |
            real )?chance|let me (?:change your mind|convince you|prove|persuade you))
            (?:(?:not|never|won't|don't) (?:going to |gonna )?(?:taking|take|accept|
            accepting) (?:a )?no (?:for|as)|i don'?t (?:accept|believe|buy) (?:that|your (?:no|
            answer|decision|reason|excuse)))
            (?:(?:please|i urge you to|urge you to|hope you(?:'?ll| will)?|you should|
            ask(?:ing)? you to|kindly|would you|could you|you might want to|
            you may want to) (?:\w+ )?(?:reconsider|rethink|change your mind|think again|
            give it another)|<you>(?:'?re| are)(?: really)? making a (?:big |huge |
            terrible )?mistake|<you>(?:'?ll| will) (?:regret|change your mind|be sorry|wish)|
            <you>(?:'?d be| would be) (?:crazy|silly|foolish|mad|stupid) (?:not to|to (?:miss|pass|
            say)))
            (?:<you>(?:'?ve| have)? (?:clearly |obviously |completely |totally |
            just )?(?:misunderst\w+|misread|got (?:me|this|it) (?:all )?wrong|misjudged|
            overreact\w*)|<you>(?:'?re| are) (?:overreacting|being (?:unfair|unreasonable|
            ridiculous|difficult|dramatic|childish|silly|paranoid)))
            (?:<your> (?:own )?(?:profile|bio|headline|page|website|linkedin) (?:literally |
            clearly |itself )?(?:says?|states?|claims?|mentions?)|<you> (?:call yourself|claim to|
            say you'?re (?:open|a)|describe yourself)|<you>(?:'?re| are) supposed to be) [^.!?\n]{0,80}
            (?:one|another|a different|try a(?:nother| different)?) (?:other |new |more )?approach|
            let me (?:try|put it|rephrase|explain|ask) (?:it |this |you )?(?:again|another way|
            differently|one more time|once more)
            (?:i (?:respectfully |strongly |have to )?disagree (?:with|that)|
            with (?:all due )?respect,? <you>|that'?s (?:not fair|unfair|ridiculous|nonsense|
            no excuse|a poor excuse|an excuse|just an excuse|not a (?:good |real )?reason)|
            that is (?:unfair|no excuse)|<you> (?:can'?t|cannot) (?:seriously|really|just) )
            (?:everyone|everybody|anyone|people|nobody|no one) (?:else )?(?:has (?:ten|10|five|5|15|
            fifteen|\d+) minutes|has time for|can find|is busy|is that busy|is too busy)
            (?:your|ur) (?:refusal|rejection|silence|decision|answer|excuse|reason|no|response|
            reply|attitude)(?: \w+)? (?:makes? no|is (?:ridiculous|unreasonable|illogical|wrong|
            silly|not (?:fair|good|acceptable|a|an)|unfair|a mistake|absurd|unacceptable|noted but)|
            doesn'?t make|isn'?t (?:fair|good|acceptable|an? ))|(?:nobody|no ?one|not many people|
            very few people|people don'?t|who) (?:else )?(?:turns?|turned|says?|said|refuses?|
            declines?|passes?|walks? away|ever (?:says|turns|refuses)) (?:this|it|that|me|no|down|
            on|us)|(?:explain|say|ask|repeat|try|tell you|show you|put)(?: \w+){0,2} (?:once more|
            one more time|again,? (?:slowly|more clearly|since|because|so)|until you)|(?:i'?m|
            i am) (?:not|n'?t) (?:like (?:the|other|those)|a (?:spammer|creep|stalker|salesman|
            salesperson|scammer|bot)|trying to be (?:pushy|difficult|rude)) ?,? ?(?:but|so|i|and)|
            (?:<you>) (?:only|just|simply) (?:think|say|said|don'?t) (?:that|so|know what)
            <you>(?:'?ve| have)? said (?:you'?re not|no|you don'?t|you aren'?t|you weren'?t|
            it'?s not|you can'?t|you didn'?t|you couldn'?t|not)(?: [^\s.!?]+){0,8},? (?:but|yet|
            however|and yet|still|though)
            (?:(?:you|u)(?:'?re| are)|that'?s|this is) (?:so |totally |completely |
            just )?wrong about (?:me|this|us|it|that)|(?:i|we) (?:can|could|will|'ll|would|
            'd) (?:prove|show|convince|change your|make you|explain (?:everything|myself|
            it all))(?: [^\s.!?]+){0,6}? if (?:you|u)|(?:even though|although|though|i know) (?:you|
            u)(?:'?ve| have)? (?:asked|told|said|wanted|blocked|begged) (?:for |me |to |you |
            me to )*(?:space|stop|no|time|not|leave|alone|a break|distance)
            (?:you'?re|you are|u r|ur) (?:going to|gonna) (?:hear|listen|let me|see|talk|know|
            understand|explain|answer)|(?:you|u) (?:told|said|tell|
            say)(?: me)?(?: \w+)? (?:it'?s over|no|we'?re done|to (?:stop|leave|go away)|
            you'?re done|not to),? ?(?:fine|ok|okay|whatever|and)?,? (?:but|yet|still|and i)
            (?:you|u) (?:say|said|keep saying) (?:no|not),? but|i don'?t accept (?:that|this|it|
            your)(?=[.!,]|$| no| answer)|see it my way|show you where you'?re wrong|
            you haven'?t heard the
        """,
        "time_demand": r"""
            (?:when )?(?:can|could|will|would)? ?<you> (?:please |just )?give (?:me|us) (?:an|one|
            half an|a (?:full|whole|half)|two|a couple of|\d+|thirty|45|forty|your|a day|an|
            a) ?(?:\w+ )?(?:hours?|hr|minutes?|mins?|undivided|afternoon|morning|day|evening)
            (?:i|we)(?:'?ll| will|'?d| would)? (?:only |just |really )?(?:need|require|want|
            take) (?:about |only |just |at least )?(?:an hour|one hour|two hours|half an hour|
            a (?:few |couple of )?hours?|\d+ (?:hours?|minutes|mins)|some|a bit|
            a lot) of <your> (?:time|day|expertise|attention)
            (?:clear <your> (?:calendar|diary|schedule|afternoon|morning|day|evening)|
            make time for (?:me|us|this|a)|drop (?:everything|what <you>))
            i'?m (?:free|available) (?:on )?<day> (?:at )?\d[^.!?\n]{0,20},? (?:and |
            or )?<day> [^.!?\n]{0,40}(?:let me know|which|pick one|confirm|call|hear back)
            (?:hop|jump|get) on (?:a |the )?(?:\w+ )?(?:call|zoom|phone) (?:today|now|right now|
            this (?:morning|afternoon|evening)|tonight|in (?:an|the next) hour)
            (?:i|we)(?:'?d| would)? (?:like|want|need|expect) you to (?:meet|call|see|give|spend|
            train|teach|mentor|coach|review|join) (?:me|us|my)(?: [^\s.!?]+){0,4} (?:every|each|
            daily|weekly|twice|this week|tomorrow|today|for (?:an|two|a few) hours?)
            (?:shall we say|let'?s say|how about|what about|say|can we do|can you do|i'?ll take|
            give it|book|block(?: out)?|set aside|keep|free up|reserve)(?: \w+){0,2} (?:an hour|
            one hour|two hours|three hours|half a day|an afternoon|a couple of hours|a few hours|
            \d+ hours|the (?:morning|afternoon|day))(?= |[.?!,]|$)(?! (?:drive|away|early|late|
            later|before|after|by train|flight))
        """,
        "imposing": r"""
            (?:^|[.!?\n,] ?)(?:so |please |just )?(?:block|keep|clear|hold|reserve|free up|
            save) (?:the|it|that|this|your|some|an)(?: \w+){0,2} ?(?:time|slot|evening|afternoon|
            morning|clear|free|open|diary|calendar|hour)(?=[.!,]|$| for (?:me|us|
            this)| and)(?! (?:and i|for yourself))
            (?:i'?ll|i will|i'?m going to) (?:just |then |simply )?(?:come to|meet you at|take|drop in at|stay at|sleep (?:on|in)|use) (?:your|the spare|
            your spare) (?:office|work|place of work|spare room|sofa|couch|desk|workplace|studio|
            car|guest room)|(?:and|then) you can (?:show (?:me|us)|pick (?:me|us)|drive (?:me|us)|
            introduce (?:me|us)|take (?:me|us)|put (?:me|us) up)
            (?:took|taken|take) the liberty of (?:scheduling|booking|adding|putting|signing|
            inviting|reserving|arranging)
        """,
    },
    guarded=False,
)

CLAIMS = Lexicon(
    "claims",
    {
        "promised": r"""
            you (?:said|told (?:me|us)|promised|swore|agreed|
            assured)(?: me| us)?(?: that)? (?:you(?:'?d| would|'?ll| were)|it(?:'?d| would|'?s)|
            an answer|a reply|by|on|for|<day>|last week|yesterday|i'?d|we'?d|the)
        """,
        "clock": r"""
            (?:it'?s|it is|now it'?s|it has|that'?s) (?:been |now |already )*(?:\w+|
            \d+) (?:working |whole |full |long )?(?:days|weeks|months)(?! (?:ago|old|off|till|
            until|since i (?:started|moved)|of (?:rain|sun)))|(?:it'?s|it is|today is) (?:now |
            already )*(?:<day>|the \d+\w*)(?=[.!,]|$)|(?:\w+|\d+) (?:days|weeks|months) (?:now|
            already|later|on)(?=[.!,]|$)
            waiting (?:for |since |over )?(?:\w+ ){0,2}(?:days|weeks?|months?)(?=[.!,]|$)
        """,
        "pointed": r"""
            (?:^|[.!?\n] ?)(?:so|well|and)? ?(?:where is (?:it|my|the answer|that|your)|when do i|
            what(?:'?s| is) (?:it|the answer|taking)|what happened to (?:it|that|my|your promise)|
            so\?|well\?|and\?|what now|how long (?:do|does|must|am|will) (?:i|it|this))
        """,
        "order": r"""
            (?:^|[.!?\n] ?)(?:please |kindly |just |so |then )?(?:send|give|forward|name|list|get|
            introduce|pass|hand|call|ring|write|show|find|tell)(?: it| them)? (?:me|us|over|on|
            through|back)(?= |[.!,]|$)(?! (?:a (?:photo|picture|hug|wave|postcard|kiss)|know|
            how you|all|everything|the photo|my love|love))|(?:^|[.!?\n] ?)(?:tell me|object|
            shout|say so|speak up|let me know|reply|answer)(?: [^\s.!?]+){0,6} (?:if|by|before)
            (?:^|[.!?\n] ?)(?:please |kindly )confirm that you
        """,
        "hour": r"""
            (?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|
            <day>)(?: \w+)? (?:would be (?:good|best|ideal|great|perfect|fine)|would suit(?: me)?|
            works?|is best|will do|at the latest)(?=[.!,]|$| for me| best)|(?:by|
            before) (?:\w+ )?(?:<when>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|
            twelve)(?=[.!, ]|$)(?! (?:days|weeks|months|years|o'clock train))
        """,
        "presuming": r"""
            (?:i'?ll|i will|i'?m going to|i'?ve|i have|i|we'?ll)(?: \w+){0,2} (?:put|written|
            signed|booked|pencilled|penciled|marked|counted|entered|count|sign|book|write|
            enter) (?:you|your name|you both)(?: \w+)? (?:down|up|in|on|for|as)|(?:send|sending|
            raise|issue) (?:you )?(?:the|an|my) (?:bill|invoice)|invoice you|
            go(?:ing)? ahead and (?:invoice|bill|book|charge|order|sign)|(?:so )?i'?m (?:booking|
            ordering|signing|going ahead)
        """,
        "object": r"""
            (?:shout|object|say so|speak up|tell me|let me know|
            say)(?: [^\s.!?]+){0,8} (?:if (?:that'?s|there'?s|it'?s|i'?m|you|this) (?:\w+ )?(?:a |
            any |an |not |in )?(?:problem|wrong|issue|not|object|disagree|mind|objection|ok)|
            or it'?s (?:done|settled|yours|final))
        """,
        "scold": r"""
            at (?:long )?last|for (?:once|heaven'?s sake|god'?s sake|pete'?s sake)|
            this time(?=[?.!]|$)|yet again|once more|still(?= (?:no|nothing|not|haven|waiting))|
            last (?:try|time|attempt)|either|or else|i'?ve asked|as agreed|excuses?
            (?:third|fourth|fifth|3rd|4th|5th) time
        """,
    },
    guarded=False,
)
"""What adds up to a claim: two different kinds of it together."""
