"""What speaks for a message: interest in the other person, something given, an easy way out."""

from coaching.audit.matching import Lexicon

CARE = Lexicon(
    "care",
    {
        "interest": r"""
            how (?:are|r|is|was|were|did|have|has|'s|s|'re|do|does) (?:you|u|ya|things|life|
            everything|your|ur|the (?:new|baby|kids|family|move|job|move|boys|girls|twins|garden|
            house|wedding|trip|dog|cat|recovery|knee|back|exhibition|opening|show|exam|exams|
            interview|marathon|harvest|launch|talk|op|treatment|studio|shop|bakery|weather|little)|
            it going|mum|mom|dad|[a-z]+ (?:doing|getting on|keeping|settling))
            how'?s(?: the| your| ur| life| things| everything| it| mum| mom| dad| work| [a-z]+ (?:doing|
            getting|settling|keeping))
            (?:(?:love|like|happy|keen|curious|glad|want|wanted|enjoy|be (?:good|nice|lovely|
            great)) to (?:hear|know|learn|see|read)(?: more)? (?:what'?s new|how you|how (?:it|
            things|the|your|that)|what you|what'?s|about (?:you|your|it|the)|from you|all about|
            your|where you|you|more about)|what'?s (?:new|good|up|happening|going on|keeping you|
            been (?:happening|keeping|going on|the best)|life like|it like|next for|your (?:news|
            latest|world))|what (?:are|r|have) you (?:working on|up to|reading|been|making|planning|
            building|cooking|growing|doing|enjoying|most)|what did you (?:think|make|end up|decide)|
            tell me (?:everything(?! about you)|all|how (?:you|it|the)|what'?s|about (?:the|
            your) (?:new|trip|job|move|baby|garden|book|year|kids|weekend)))
            (?:hope|hoping|wishing|wish)(?: that)? (?:you(?:,| and| guys| both| all| had| got| have| enjoyed| made| found| settled| managed| are (?:feeling|
            settling|getting|recovering|enjoying|all)|'?re (?:feeling|settling|getting|recovering|
            enjoying|all|surviving|resting|keeping|doing))|your (?!inbox|business|week is|day is|
            company)|ur (?!inbox|business)|the (?!email|message|note|mail|offer)|all(?:'?s| is)? (?:well|
            good)|everything|life|things|mum|mom|dad|it (?:went|goes|all|helps|gets|was|is)|he|she|
            they|baby|that|work|leeds|london|[a-z]+ is (?:treating|being|everything|as)|he(?:'?s)|
            she(?:'?s))
            (?:(?:thought|thinking|think) of (?:you|u|your|our|that|us|how you)|reminded me (?:of|
            how)|made me (?:think|smile|laugh|remember)|(?:i|we) (?:still |often |always |fondly |
            just |keep |was )*(?:remember(?:ed|ing)?|laugh(?:ed|ing)?|miss(?:ed)?|think|smil(?:e|ed|
            ing)|walked past|passed|found|re-?read|cook(?:ed)?|bak(?:e|ed)|tried|
            listened)(?: \w+){0,4} (?:you|u|your|our|that|us|about (?:you|our|the (?:time|night|day|
            way))|the (?:time|day|way|night|old|photo|recipe)|when we)|(?:saw|heard|read|spotted|
            caught|watched|finished|loved|enjoyed|liked|adored) (?:\w+ )?(?:that you|about your|
            your|you(?:'?re| are|'?ve| have| got| had| made| won| were)|the news|ur (?!work)|
            you(?! work| are| have| at| on| in))(?! (?:profile|linkedin|page|post is|website|
            company|are hiring|'re hiring))|(?:i |we )?miss (?:you|u|our|ya|working|talking|seeing|
            those)|you came to mind|(?:been|you'?re) (?:on|in) my (?:mind|thoughts|prayers)|
            heart goes out)
            (?:you|u) (?:\w+ )?(?:mentioned|told me|were (?:saying|telling|talking|looking|worried|
            about to|off|heading|planning|hoping|just)|talked about|described|had (?:just|a (?:baby|
            big|new|bad|rough|hard|lot on)|an? (?:op|exam|interview|operation))|recommended|gave me|
            taught me|showed me|made me|sent me|lent me)
            (?:congrat\w*|well done|so proud of|happy (?:birthday|anniversary|new year|diwali|eid|
            holi|christmas|hanukkah|thanksgiving|easter|belated|bday|retirement|father'?s|mother'?s|
            first|wedding)|happy for (?:you|u)|merry (?:christmas|xmas)|eid mubarak|shubho|
            good luck|best of luck|fingers crossed|thrilled for|delighted for|over the moon for|
            mazel tov|mabrouk|get well|condolences|sorry (?:to hear|for your loss|about your)|
            thoughts are with|sending (?:love|hugs|strength|you)|big hug|take care of yourself)
            (?:(?:i |we |really |so |absolutely |just )(?:loved|enjoyed|liked|adored|appreciated?|
            admired?|learn(?:ed|t) (?:so much |a lot )?from) (?:your|ur|the (?:talk|way|piece|part|
            chapter|book|show|soup|evening|bit|photo|recipe|stor\w+)|how you|what you|that you|
            meeting|talking|our|hearing|seeing|chatting)(?! profile)|your (?:\w+ ){1,4}(?:is|was|
            were|are) (?:\w+ )?(?:great|lovely|wonderful|brilliant|amazing|beautiful|fantastic|
            superb|delicious|hilarious|so good|the best|spot on|moving|worth|inspiring)(?! (?:fit|
            match))|(?:it was|was|so) (?:\w+ )?(?:good|great|lovely|nice|wonderful|fun|a pleasure|
            a joy|brilliant|fab|amazing)(?: \w+)? (?:to (?:meet|see|talk|chat|speak|catch|hear|bump|
            run|work|sit|finally)|meeting|seeing|talking|chatting|speaking|catching|hearing|bumping|
            running|sitting|working))
            (?:are|r|did|is|have|has|was|were|do) (?:you|u|your \w+|the (?:kids|twins|boys|girls|
            baby|new \w+)|mum|mom|dad|[a-z]+) (?:ok|okay|alright|all right|well|safe|feeling|
            settl\w+|enjoy\w*|still (?:playing|making|baking|running|painting|singing|cycling|
            climbing|surfing|growing|in|at|working|teaching|writing|doing|into|have that|go)|had|
            better|excited|back|home|around|get (?:the|that|home|back|over)|manage to|sleep\w*|
            growing|keeping|holding up|coping|finding)
        """,
        "company": r"""
            (?:catch(?:ing)? up|(?:see|seeing|meet|have|having|miss) (?:you|u|ya)(?: all| both| guys)?(?: again| soon| there| properly| in person| for| on|
            ,|!|\.|\?|$)|(?:grab|have|get|do|fancy|up for|for|over|buy you) (?:a |some |
            an? \w+ )?(?:quick )?(?:coffee|lunch|dinner|drinks?|pint|beer|tea|chai|walk|brunch|bite|
            breakfast|wine|cuppa|ice cream|hike|swim|film|movie|game)|hang ?out|come (?:over|round|
            by|along|join|and|to (?:dinner|lunch|the|my|our|ours|mine))|join us|you'?re (?:invited|
            welcome)|spare room|stay with us|go for a|love (?:you|u)(?: to (?:come|be|meet|join|
            see))?|around (?:the|on|this|next|in|that) (?:week|weekend))
        """,
        "gift": r"""
            (?:here(?:'?s| is| are)|attached|attaching|enclos\w+|sending(?: you)?|i'?ve sent|
            sent you|i(?:'?m| am) sending|popped) (?:\w+ )?(?:the|a|an|that|those|some|
            you) (?:\w+ ){0,3}(?:recipe|photos?|pictures?|article|book|list|notes?|link you|song|
            playlist|tape|contact you|name|details you|number you|paper|tip|pattern|seeds|map|poem|
            card|cuttings?|lead|job (?:ad|posting)|piece|slides|file you|reference you|video|clip|
            letter you)
            (?:(?:happy|glad|more than happy|be glad|love|always|willing|here) to (?:help|return|
            lend|give you|introduce you|share (?:stories|notes|what i|my notes|war)|trade|swap|pass|
            send you (?:the|my|a|some)|put you in|listen|drive you|bring|look after|babysit|read|
            cook|mind|vouch|connect you|write you|feed|water)|(?:if|should) (?:there'?s|there is|
            you)(?: \w+){0,4} (?:anything|someone|somebody|anyone|help|need|
            ever)(?: \w+){0,5}? (?:i can|say the word|shout|help|i'?m here|just|you'?d like to meet|
            let me|tell me|you need|from me|give me)|(?:anything|something|how|what) (?:i|
            we) can (?:do|help|bring|return)(?: for| with)?|can i (?:help|bring|drop|send you|
            give you|cook|do anything|get you|take|drive|lend|introduce you|buy you|treat|return)|
            let me (?:help|buy you|treat|return|know how i can help|introduce you)|if i can (?:be|
            ever|help|return|do)|(?:i'?m|we'?re|am) (?:always |still )?here (?:for you|if you|
            whenever|when you|any ?time)|here for you|say the word|(?:i |we )?owe you|
            return the favou?r|repay|on me|my treat|i'?ll (?:bring|cook|buy|drive|come to you|
            fit around|pick up the))
            (?:would you (?:like|want)|do you (?:want|fancy|need)|want|fancy|yours if|
            you'?re welcome to|help yourself|take|have) (?:the|my|a|an|two|some|it|our|one of|
            to borrow|them) (?:\w+ ){0,5}(?:tickets?|spare|i (?:can'?t|don'?t|no longer|have|made|
            won'?t)|you (?:fancy|want|like)|free|if you)
            (?:(?:thank(?:s| you|ing you)|cheers|grateful|gratitude|appreciate(?:d)?|
            thankful)(?: (?:so much|again|a lot|very much|a million|a ton|both|always|to you|
            to you all|truly|ever so much))* ?(?:for (?!accepting|connecting|the (?:add|connection|
            connect|follow)|your time(?: and consideration)?|adding|following|reading|
            your (?:attention|interest|understanding|cooperation|prompt|business|continued|
            patience))|to you|,? (?:it|that|you|your|i)|that you|what you|all you|how you|
            everything you|your (?:help|advice|kindness|words|support|honesty|note|letter|call|
            company|encouragement))|(?:it|that|your|you) (?:\w+ ){0,6}(?:meant|means|made) (?:a lot|
            so much|the world|a (?:huge |big |real )?difference|my (?:day|week|year)))
            (?:(?:i(?:'?m| am)|so|very|really|truly|just wanted to say|terribly|my|and|
            am) (?:\w+ )?(?:sorry|apolog\w+)(?! (?:to (?:bother|chase|bug|keep|pester|nag|be a|
            hassle|trouble)|but (?:you|i (?:need|must|expect|deserve)|this|that)|for (?:the (?:bulk|
            mass|generic|cold)|following|bothering))|you feel|if you)|^sorry (?:for|about|that|i)|
            i apologi[sz]e|my (?:fault|bad|mistake)|forgive me)
            (?:would|do) you (?:like|want|fancy) (?:it|them|one|some|a (?:hand|lift|hug|break|jar|
            loaf|copy|slice)|help|company|me to (?:bring|help|come|pick|send|take|look|drop))
        """,
        "way_out": r"""
            (?:no (?:worries|worry|pressure|rush|need to (?:reply|answer|respond|write|get|call)|
            reply (?:needed|necessary|required|expected)|answer (?:needed|necessary|required|
            expected)|response (?:needed|necessary|required|expected)|hurry|obligation|
            hard feelings|stress|expectations?|strings|agenda|problem (?:if|at all|either)|biggie|
            ask|urgency|big deal|bother|drama)(?! (?:at all to)|mat)|don'?t (?:worry|feel|need|
            have) (?:if|about (?:replying|answering|it|getting)|to (?:reply|answer|respond|write)|
            you (?:have|need)|any|obliged|pressured|bad|like you)|(?:you |u )?don'?t owe|
            nothing (?:needed|asked|expected|you need|to (?:do|answer|reply|sell)|required|wanted)|
            not (?:expecting|asking|after|selling|pitching|looking for|
            chasing)(?: \w+)? (?:anything|a reply|an answer|a thing|for|you)?|zero (?:pressure|
            expectations?|obligation))
            (?:when(?:ever)? (?:you(?:'?re| are| have| get| feel| can| like| want|'?ve)|it suits|
            suits|things|life|the dust|works|time)|in your own time|at your (?:own )?(?:pace|
            leisure|convenience)|if (?:and when|or when|you(?:'?re| are| ever| have| fancy| feel|
            '?d like| would like| want| like|'?ve got)|it (?:suits|helps|works|doesn'?t suit|isn'?t|
            is not)|that'?s (?:ok|okay|alright|not|too)|not,?|now(?:'?s| is) (?:not|n'?t|a bad)|
            ever)|only if|totally (?:fine|understand|get it|ok)|completely (?:fine|understand)|
            perfectly (?:fine|ok)|(?:that'?s|it'?s|is|all) (?:absolutely |totally |completely |
            perfectly |quite |really )?(?:fine|ok|okay|alright|cool|good)(?: (?:too|either|if|
            with me|by me|as well))|feel free (?:to (?:say no|ignore|pass|decline|skip|tell me)|
            not to)|either way|say no|easy to (?:ignore|say no)|any ?time|someday|some ?day|one day|
            some time|one of these days|take (?:your time|all the time|as long)|slammed|
            snowed under|flat out|up to your (?:neck|ears)|swamped|hectic|understand if|get it if|
            fine if|ok if|okay if|totally (?:up to|your) |up to you|as you like|leave it (?:here|
            there|with you|at that)|i'?ll leave (?:you|it)|won'?t (?:chase|push|press|
            take it personally|be offended|mind))
        """,
    },
    guarded=False,
)

PRO_FORMA = Lexicon(
    "pro_forma",
    {
        "pro_forma": r"""
            (?:(?:i |just )?(?:hope|hoping|trust)(?: that)? (?:all(?:'?s| is)? (?:well|good)|
            you(?:'?re| are)? (?:\w+ )?(?:(?:doing|keeping)? ?(?:well|great|good|fine|okay|ok|
            amazing|fantastic)|having a (?:\w+ )?(?:week|day|month|weekend|start))|
            you had a (?:\w+ )?(?:week|weekend|day|holiday|break|start)|your (?:week|day|month|year|
            monday|friday)(?: is|'?s)? (?:off|going|started|has)|this finds|everything(?:'?s| is) (?:well|
            good|fine|great)|things are (?:well|good|going well))|how(?:'?s| are| r| is) (?:you|u|
            it going|things|life|everything|ya|you doing|your (?:week|day|weekend|monday|
            friday)(?: going)?|things going)(?: today| this week| doing| these days| going)?(?=[?!,.\n]| -|
            $| hope| i | we | just| quick))
            (?:love|like|keen|happy|eager|curious|excited|interested|hoping|want|wanted|great|
            nice|good|pleased)(?: (?:to|in|be))? (?:learn\w*|hear\w*|know\w*|
            find out)(?: a bit| a little)?(?: more)? about (?:you(?:rself)?(?: and your \w+)?|
            what you(?:'?re|'?ve| are| have)? (?:do|doing|building|working on|built|
            offer)(?: at \w+)?|your (?:\w+ )?(?:work|journey|career|company|business|background|
            experience|role|goals|story|expertise|team|organi[sz]ation|needs|vision|mission|
            challenges|priorities))(?=[.!,?]|$| and| to| if| or| -)
            (?:(?:i |just )?(?:hope|hoping|trust)(?: that)? (?:you|you and your \w+|
            you guys)(?:'?re| are| have)? (?:\w+ )?(?:crushing it|killing it|thriving|
            keeping well|doing (?:well|great)|in good (?:health|spirits)|having a (?:productive|
            fantastic|blessed)(?: \w+)?))
            thank(?:s| you|ing you) (?:\w+ )?(?:for your (?:continued|valued|ongoing|kind) \w+|
            for being a (?:valued|loyal))|loved your (?:recent |latest )?(?:post|profile|content|
            article|work)(?: (?:about|on) [\[{<])?(?=[.!,]|$| about [\[{<]| on [\[{<])
        """
    },
    guarded=False,
)
