"""Things people ask for their own sake: introductions, referrals, time, money, a look at a CV."""

from coaching.audit.matching import Lexicon

FAVOURS = Lexicon(
    "favours",
    {
        "introduction": r"""
            (?:(?:introduce|connect) (?:me|us|my \w+)(?: \w+)? (?:to|with) (?:the |your |a |an |
            some |any )?([^.,;!?\n]{2,40})|(?:make|need|want|get|give|do|appreciate|love|like|
            ask(?:ing)? for|hoping for|for|grab|arrange|swing|facilitate|be) (?:me |us )?(?:an? |
            the |some |any |that |those |warm |quick |personal )*(?:introductions?|intros?)(?: to| with)?|
            put (?:me|us) in (?:touch|contact) with(?: ([^.,;!?\n]{2,40}))?|(?:pass|hand|forward|
            send) (?:my|our|it|this|me) (?:\w+ )?(?:details|name|number|cv|resume|r[eé]sum[eé]|deck|
            profile|info) (?:on )?(?:to|along)|who (?:else )?(?:do|should) (?:you|i) (?:know|talk|
            speak) (?:who|that|to|dealing|in|at|with)|(?:share|send|give) (?:me |
            us )?(?:\w+ )?(?:contacts?|contact (?:details|info\w*)|email|number|phone number) (?:of|
            for|with me))
            (?:open (?:some |a few |any )?doors|pull (?:some |a few )?strings|
            put in a (?:good )?word|(?:vouch|vouching) for me|get me (?:in|into|on|a meeting|
            an interview|the|a|past|through)(?! trouble))
            (?:access to|tap into|tap|introduce (?:me|us) to|leverage) your (?:network|contacts|
            connections|clients|team|list|investors)
            (?:hook|set|link|team|pair|match) (?:me|us|my \w+) up with|get (?:me|us|
            my \w+)(?: \w+){0,2} (?:in front of|a meeting|a seat|a slot|an audience|a chance|
            on the (?:list|panel|board)|backstage|in with|past the|an? (?:interview|internship|job|
            role|audition|gig|place|deal|table))|(?:forward|pass|send|show|give|hand|slip) (?:my|
            our|this|these|the attached) (?:\w+ ){0,3}(?:to|on to|along to) (?:your|the|whoever|
            anyone|someone|somebody|people|everyone)
            (?:i |we )?(?:need|want|looking for|am after|seek) (?:\w+ )?(?:guests?|speakers|
            sponsors?|partners|backers|clients|customers|leads|testers|
            volunteers)(?: [^\s.!?]+){0,6}(?= for| with|[.!,]|$)
            (?:i'?d like|i want|i need|could i have|can i have|may i have|give me|
            i'?d love) your (?:\w+ )?(?:contacts?|connections|leads|agent|publisher|editor|
            investors)(?= (?:at|in|for|so|to|and|with)|[.!?,'])
        """,
        "referral": r"""
            (?:(?:refer|recommend) (?:me|us|my \w+)(?: \w+)? ?(?:to|for|at|in|
            internally)? ?(?P<where>[a-z][^.,;!?\n]{1,30})?|(?:an?|your|the|any|some|internal|
            employee|me|for|more) (?:\w+ )?(?:referrals?|reference letter|letter of recommendation|
            recommendation letter)(?! (?:fee|code|from)| (?:was|you gave|you wrote|letter was))|
            (?:write|give|be|provide|need|send|endorse|leave) (?:me |us )?(?:a |an |my |
            as a )?(?:\w+ )?(?:reference|recommendation|testimonial|endorsement)|endorse (?:me|my|
            us)|(?:be|act as) (?:my|a) (?:referee|reference))
            (?:(?:are|is|if) (?:you|your (?:company|team|firm|boss))(?:'?re| are)? (?:currently |
            still )?hiring|(?:any|got any|have any|know of any|find me|get me|give me|hire me|
            looking for|help me (?:find|get|land)|need) (?:a |an |me |any )?(?:\w+ )?(?:jobs?|
            openings?|vacanc(?:y|ies)|positions?|roles?|internships?|gigs?|placement|job|
            work)(?! (?:going|out|to do|on|you|done|is|was|at home)|\w)(?! for you)|hire me|
            consider (?:me|my (?:cv|resume|application|profile)) for|look(?:ing)? for (?:a|my|
            an) (?:new |next )?(?:job|role|position|opportunity|internship|challenge)s?)
            (?:can|could|would|will|may|might|please|pls|plz|kindly|hoping|want|need|like|hope|know|
            since|wondering)(?: [^\s.!?]+){1,9}? (?:an? |my |the |your |our |some |
            any )?(?:\w+ )?(?:internship|apprenticeship|work experience|interview|recruiters?|
            hiring manager|cv|resume|job application|visa|scholarship|admission|promotion|pay rise|
            permit|licen[cs]e|rent|landlord|producers?|agent|publisher|editor|investors?|vc|vcs|ceo|
            boss|director|casting|label|gallery|curator|headhunter|dean|board)(?= (?:at|for|in|with|
            to|by|of|on|and|friends?|there|contacts?|please|moved|approved|lowered|reduced|sorted)|
            [.?!,]|$)
            (?:names?|contacts?|numbers?|emails?|leads?|clients?|suppliers?|list|addresses|
            people)(?: [^\s.!?]+){0,7} who (?:can|could|would|might|will) (?:hire|take|employ|
            help|fund|buy|back|place|book) (?:me|us|my)|(?:a|the|your) (?:\w+ )?(?:list of|
            list) (?:\w+ )?(?:clients|contacts|customers|suppliers|leads|donors|members)|
            your (?:\w+ )?(?:supplier|client|customer|contact|donor|mailing|investor) list|
            (?:clients|people|companies|firms|customers|contacts) i (?:could|can|should|
            might) (?:approach|contact|call|pitch|write to|talk to)
            (?:\w+|\d+) names (?:at|in|of people (?:at|in)|from) your|who (?:could|can|might|
            would) (?:take|hire) me(?: on)?
        """,
        "look_over": r"""
            (?:(?:look|read|go|glance|run|cast an eye|check|review|feedback|critique|edit|proofread|
            comment|thoughts|opinion|advice|input|take a look|fix|correct|help)(?: \w+){0,3} ?(?:at|
            over|through|on|about|with|of)? (?:my|our|the attached|this) (?:\w+ ){0,3}(?:cv|resume|
            r[eé]sum[eé]|cover letter|portfolio|pitch(?: deck)?|deck|manuscript|thesis|dissertation|
            draft|essay|application|business plan|script|novel|screenplay|website|app|pricing|
            business|company|shop|blog|book|product|start[- ]up|code|project|idea|start[- ]?up|
            proposal|personal statement|sop|linkedin|profile|slides|paper|chapter|poems?|song|tape)|
            (?:i'?ve|i have|i'?m|have|i) (?:also )?(?:attach(?:ed|ing)?|enclos(?:ed|
            ing)?) (?:\w+ ){0,2}(?:cv|resume|r[eé]sum[eé]|cover letter|portfolio|deck|pitch|
            manuscript|application|business plan|script|novel))
            (?:can|could|would|will|may|please|pls|plz|kindly|want you to|need you to|
            hoping you(?:'d| could| can| would))(?: [^\s.!?]+){0,4}? (?:check|review|read|edit|fix|
            proofread|correct|translate|rewrite|redo|go over|go through|look at|look over|
            look through|test|rate|judge|critique|improve|update) (?:my|our) (?!(?:spare|door|cat|
            dog|plants|post|phone|bag))
            (?:need|want|after|collecting|short of|looking for|would love|
            could use)(?: \w+){0,2} (?:testimonials?|reviews|endorsements?|recommendations|
            five[- ]star|quotes from)|write me (?:one|a|an|something|two)
        """,
        "advice": r"""
            pick (?:your|ur) brains?(?: (?:about|on|re|regarding|over) ([^.,;!?\n]{2,40}))?
            (?:(?:be|become|act as|as) (?:my|our) (?:mentor|adviser|advisor|coach|sponsor|guide)|
            mentor me|(?:want|need|would (?:love|like|appreciate)|looking for|love|like|seek\w*|
            get) (?:some |your |a bit of |any )?(?:advice|guidance|help|input|mentoring|mentorship|
            support|perspective|expertise|wisdom|insights?)(?! ?(?:to you|if you))(?: (?:on|with|
            about|for|regarding|in|from you on) (?:(?:my|our|the|a|how|getting|
            finding)[^.,;!?\n]{0,40}))?)
            (?:be|have you as|want you as|like you (?:to be|as)|need|need you as|looking for|
            find) (?:me )?(?:a |an |my )(?:mentor|sponsor|advisor|adviser|coach|cofounder|
            co-founder|referee|guarantor|reference)(?=[ .!,?]|$)
        """,
        "own_time": r"""
            (?:(?:can|could|would|will|may|might|when can|let'?s|shall we|want to|wanna|love to|
            like to|need to|free to|able to|open to|up for|available for|willing to|possible to|
            chance to|hop|jump|get|grab|spare|give|have|take|need|want|for|got) (?:you |i |we |me |
            us |please |maybe |possibly |perhaps |just |a |to )*(?:get |have |grab |schedule |book |
            set up |jump on |hop on |spare |give |take |arrange |do )?(?:me |us )?(?:a |an |some |
            your |half an |quick |short |brief |just )*(?:\d+|ten|fifteen|twenty|thirty|half|one|
            hour|30)?(?: |-)?(?:hours?|min(?:ute)?s?|call|phone call|zoom|meeting)(?: of your time| call| chat| with you| this week| next week| to (?:discuss|
            talk|chat|pick|ask|learn|hear|run|go|show|explain|get your))(?! (?:about (?:you|your)|
            how you)))
            (?:let (?:me|us) know|send (?:me|over|us)|give (?:me|us)|share|suggest|propose|pick|
            name|what'?s|find) (?:a |some |your |the |any |which |what |when )?(?:few |good |best |
            convenient |suitable )?(?:times?|dates?|slots?|availability|day and time|days?|
            time slot)(?: this week| next week| that works?| works?| you'?re| for a call| to (?:talk|
            meet|chat|connect))
            (?:i can (?:do|make)|i'?m (?:free|available|around)|
            i have) (?:on )?<day> (?:at )?\d[^.!?\n]{0,40}<day>
            (?:free|available|around) (?:on )?(?:<day>|today|tomorrow|tonight|all (?:day|
            week))[^.!?\n]{0,30}(?:and|or|,) ?(?:on )?(?:<day>|today|tomorrow|any ?time)
            i'?m (?:open|free|available|around) (?:on )?<day>[^.!?\n]{0,30}<day>
        """,
        "money": r"""
            (?:(?:lend|loan|spot|send|wire|transfer|venmo|paypal|give|zelle|front) (?:me|
            us) (?:\w+ ){0,4}?(?:money|cash|[£$€₹]\S+|rs|\d[\d,.]*k?|quid|bucks|fifty|hundred|rent|
            the deposit|grand)|(?:borrow|need|short of|ask (?:you )?for|have|
            get) (?:\w+ ){0,4}?(?:money|cash|£ ?\d\S*|\$ ?\d\S*|€ ?\d\S*|a loan|quid|bucks|
            loan from you|few hundred|\d+ (?:pounds|dollars|euros|rupees|quid|bucks))(?: from you| till| until| off you| for)|
            (?:can|could|may) i borrow (?:money|cash|a few|some money|\S*\d))
            (?:donat(?:e|ing|ion)s? (?:to|towards?|of|today|generously|here|via|on|for|would|link|
            page)|(?:sponsor|support) (?:me|us|my|our)(?: \w+)?|(?:my|our|the|
            a) (?:\w+ )?(?:fundrais(?:er|ing)|just[- ]?giving|gofundme|go fund me|charity|
            donation) (?:page|link|appeal|campaign|target|drive|is|for|event|gala|run|ride|walk)|
            chip in|pledge|(?:make|consider|give) (?:a|making a|giving a) (?:\w+ )?(?:donation|gift|
            contribution|pledge)|contribut(?:e|ion) (?:to|towards?) (?:my|our|the))
            (?:(?:would|want|like|care|consider|interested in|willing|keen|
            looking for) ?(?:you )?(?:to )?invest(?:ing|ors?)?|(?:introduce|know|find|looking for|
            seeking|need) (?:\w+ ){0,3}(?:investors?|funding|backers|capital|an angel|angels))
            (?:sign (?:my|our|the|this) petition|vote for (?:me|us|my|our)|nominate (?:me|us|my|
            our)|support my (?:campaign|nomination|application|bid|petition))
            (?:donate|chip in|contribute|give|pledge|support) (?:what|whatever|as much as|anything|
            generously|if|even) (?:you can|possible|a (?:little|few))|please (?:donate|give|
            contribute|support|pledge|sponsor)|put (?:a|my|our) sign|(?:need|want|collecting|after|
            get|gather\w*|for) (?:your |more |\d+ |some |\w+ )?(?:signatures?|votes?|donations?|
            pledges|backers|sponsors)(?= |[.!?,]|$)|borrow (?:\w+ ){0,3}(?:\d\S*|money|cash)
        """,
        "exposure": r"""
            (?:share|repost|retweet|promote|boost|plug|post|amplify|like and share|spread|forward|
            circulate) (?:it|this|them|my|our|the|about|word) ?(?:\S+ ){0,5}(?:network|followers|
            friends|story|stories|page|group|team|list|everyone|around|linkedin|instagram|people|
            word|book|podcast|post|contacts|colleagues|course|article|channel|event|survey|audience|
            community|campaign|launch)
            (?:(?:fill|filling) (?:in|out) (?:my|our|this|the|a)(?: \w+){0,3} (?:survey|
            questionnaire|form)|take (?:my|our|this|a)(?: \w+){0,2} (?:survey|questionnaire|poll)|
            (?:like|comment on|follow|subscribe to) my (?:\w+ )?(?:post|page|channel|video|podcast|
            blog|newsletter|account)|come on my (?:podcast|show|channel)|
            be (?:a guest )?on my (?:podcast|show))
            (?:(?:blurb|foreword|testimonial|quote|review|interview|speak at|talk at|
            keynote) (?:for|on|from you for|at|you for|with you for) (?:my|our)(?: \w+){1,3}|
            (?:speak|present|talk|appear|perform|play|volunteer|help out) (?:at|for|on) (?:my|
            our)(?: \w+){0,3} (?:event|conference|podcast|show|school|panel|webinar|gala|fundraiser|
            launch|festival|class)|interview you for (?:my|our))
            tag (?:\d+|ten|five|three|all|some|your|as many) (?:\w+ )?(?:ppl|people|friends|mates|
            contacts|moms|mums)|tell (?:all )?(?:your|ur|everyone|everybody|
            all your) (?:\w+ )?(?:friends|followers|colleagues|team|network|family|people|you know|
            about (?:me|my|us|our))|(?:share|send|forward|pass|post) (?:\w+ ){0,4}(?:with|
            to) (?:everyone|everybody|anyone|all|as many|ten|\d+)
        """,
        "story_use": r"""
            (?:(?:i'?m|i am|we'?re|am|currently|been) (?:\w+ )?(?:collecting|gathering|looking for|
            compiling|hunting for|after) (?:\w+ ){0,4}(?:stories|story|material|answers|people|
            quotes|examples|experiences|case studies|testimonials|interviewees|guests|data|subjects|
            content|responses) (?:for (?:my|our|a|an)|to (?:use|feature|put|share|include)|on)|
            (?:for|in) my (?:newsletter|book|podcast|blog|column|project|thesis|channel|research|
            documentary|article|show|content|dissertation|substack|youtube|tiktok|essay|novel|
            memoir|course))
            (?:i'?m|i am|we'?re|am) (?:\w+ )?(?:writing|making|researching|producing|recording|
            putting together|working on|launching|compiling) (?:a|an|my|our) (?:\w+ ){0,2}(?:book|
            podcast|article|documentary|series|thesis|dissertation|piece|newsletter|blog|study|film|
            memoir|zine|anthology|feature)|i(?:'?d| would|'?ll| will| can| want to| could) (?:\w+ )?(?:print|
            quote|publish|feature|include|use) (?:it|you|your|them|yours|the best)
        """,
        "for_me": r"""
            (?:please|pls|plz|kindly|can you|could you|would you|will you|you need to|you have to|
            i need you to|i want you to|i'd like you to)(?: [^\s.!?]+){1,12}? (?:my|
            our) (?:\w+ )?(?:proposal|prizes?|awards?|work|pitch|name|case|idea|project|business|
            company|talents?|portfolio|application|campaign|show|band|music|art|paintings?|
            photos? in|products?|research|career|skills|experience|achievements|startup|start[- ]up|
            deck|brand|startup|charity|cause|nomination|candidacy|book|novel|film|script|paper|bid|
            tender|quote|offer|services?|event|exhibition|gig|album|podcast|channel|post|profile|
            budget|essay|timetable|thesis|contract|lease|taxes|tax \w+|landlord|tutor|son|daughter|
            nephew|niece|cousin|brother|friend)
            put (?:my|our) name (?:forward|in|down|to)|tell (?:the|your|them|him|her|everyone|
            people)(?: \w+){0,3} (?:about|of|that) (?:my|me|our|us|i'?m)
            i (?:want|need|would like|'?d like|deserve|intend|wish|plan|'?d love) to (?:be (?:on|in|part of|featured in|featured on)|(?:appear|speak|perform|write|present|exhibit|publish|play|sell) (?:on|at|in|for|with|through)) your (?!(?:birthday|wedding|garden|party|team (?:on|for)))|i should be (?:on|
            in|at) your
        """,
        "errand": r"""
            (?:i (?:really |just |also |still |only )?(?:need|want|would need|require) (?:you|
            u) to (?!know|be safe|feel|be happy|take care|have (?:this|it|them)|hear|see how|rest|
            come|meet the)|(?:can|could|will|would) you (?:also |please |just |
            then )*(?:check (?:with|whether|if|on my)|ask (?:your|the|them|him|her|around)|chase|
            push|find out|get (?:me|them|him|her|your)|forward|pass|arrange|organi[sz]e|sort|
            set (?:me|this|it|that) up|speak to (?:your|the)|talk to (?:your|the)|have a word|sign|
            approve|vote|back (?:me|my)|tell (?:your|them|the)|help me (?:with|out|get|find|move|
            write|build|prepare|land|sell)|do me a|write (?:me|my)|fix my|build (?:me|my)|
            design (?:me|my)|translate|teach me|proofread|babysit|cover (?:my|for)|drive me|
            pick (?:me|my|up my)|lend|drop (?:me|my))|(?:do|doing) me (?:a|this|one|
            another) (?:\w+ )?(?:favou?r|solid)|need (?:a|one|your|this) (?:\w+ )?(?:favou?r|help|
            support|signature|approval)|(?:ask|asking) (?:you )?(?:for )?(?:a|you a|
            one) (?:\w+ )?favou?r|help me (?:out )?(?:with|get|find|land|grow|sell|raise|build|
            launch|by))
            (?:and|also|then|plus|&),? (?:please |also |then |kindly )?(?:ask|send|tell|get|call|
            put|check|forward|introduce|give|email|text|bring|arrange|find|show|write|help) (?:me|
            him|her|them|us|my|your|hr|the|it|[a-z]+ to)(?! (?:know (?:how|if|what)|know|a (?:photo|
            picture|hug)))
            (?:get|ask|tell|make|have|persuade|convince) your (?:\w+ )?(?:team|friends?|colleagues?|
            people|boss|wife|husband|contacts|staff|followers|clients|company|manager|partner|
            brother|sister|cousin|uncle|father|students|network|members|class|school|office) to
            (?:put|get|push|move|bump|add) my (?:\w+ ){0,2}(?:forward|up|on|in|onto|into|through|
            at the top|first|ahead|over)
        """,
    },
)
