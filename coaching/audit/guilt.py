"""How people make somebody feel bad about a silence: reproach, sulking, ledgers, comparisons."""

from coaching.audit.matching import Lexicon

GUILT = Lexicon(
    "guilt",
    {
        "sulking": r"""
            (?:i guess|i suppose|i see|i take it|i gather|so|clearly|obviously|apparently|evidently|
            it'?s (?:clear|obvious)(?: that| to me)?|seems|looks like|now i know|good to know|
            nice to know|at least i know|i knew|i can see|i should have known|shows me)(?: now| that| then)*,? (?:i know )?(?:where i stand|
            what i mean to <you>|how (?:much )?<you> (?:really |actually |truly )?(?:feel|care|
            think)|who my (?:real |true )?friends are|what (?:kind|sort) of (?:friend|person)|
            i(?:'?m| am| was|'?ve been) (?:just |really |only |simply |no longer )?(?:not|n'?t|
            nothing|nobody|no one|unimportant|a nobody|an afterthought|an? (?:option|inconvenience|
            bother|burden|joke)|the only one|too (?:old|boring|poor)|invisible|good enough only|
            wrong about (?:you|us)|disposable)|i (?:don'?t|never|didn'?t|do not|did not) (?:matter|
            mean|count|rate|deserve|exist|even)|<you> (?:don'?t|do not|never|didn'?t|couldn'?t|
            no longer|have better|'?ve got better|'?ve found|have found|'?ve moved|have moved|only|
            just|can'?t|got what|have (?:no|new|more)|'?ve (?:no|new|more)|forgot|'?ve forgotten|
            have forgotten|'?re too|are too)|our friendship|my friendship|this friendship|we(?:'?re| are) (?:not|
            no longer|n'?t)|we were never|family means|friendship means|that'?s (?:how|all|
            what) (?:it is|i|<you>|we))
            (?:friendship|relationship|family|marriage|this|it|i|we|us|loyalty|blood|
            promise) (?:obviously |clearly |apparently |must |really |only )?(?:means?|
            meant) (?:so little|less|nothing|very little|more to me than|that little|
            so much to <you> that)
            (?:don'?t worry(?: about me)?|no worries|fine|ok(?:ay)?|relax|rest assured|never mind|
            nvm|you won),? ?(?:,|\.|-)? ?(?:i'?ll not|i won'?t|i will not|i'?ll stop|i'?ll never|
            you won'?t|you'?ll never|i'?m not going to|i am not going to) (?:be )?(?:bother\w*|
            disturb\w*|trouble|annoy\w*|pester\w*|hear from me|message|text|waste|be bothering|
            contact|call|write|take up|see me|embarrass)
            i (?:won'?t|will not|shan'?t|'?ll never|will never) (?:be )?(?:bother(?:ing)?|
            contact(?:ing)?|trouble|burden(?:ing)?|waste|inconvenience|write to|text|message|
            call) (?:you|u|your|any|my)(?: \w+){0,2} (?:again|any ?more|ever again|any longer|time|
            breath)
            (?:i (?:get|got|can take|can|took|see) (?:the|a) (?:hint|message|picture)|
            message received|hint taken|point taken,? (?:i|you)|loud and clear|say no more then|
            i know when i'?m not wanted|i can tell when i'?m not)
            (?:^|[.!?\n] ?)(?:wow,? ?(?:ok(?:ay)?|just wow|thanks|nice|great|cool|fine|really|so)|
            fine,? (?:then|be like that|whatever|i|don'?t|ignore|suit)|
            ok(?:ay)? then,? (?:i (?:guess|see|get|won't|know)|guess|be like|ignore)|whatever then|
            suit yourself|be like that|have it your way|forget (?:it|i (?:asked|said|exist|even)|
            about me)|never ?mind,? (?:i|you|forget|it)|i give up(?: on (?:you|us))?|
            thanks for nothing|thanks a lot,? (?:friend|mate|pal)|cheers for nothing|great friend|
            nice one,? (?:mate|friend)|cool,? ignore me|keep ignoring me|just ignore me|
            ignore me then|real nice|very nice|so that'?s (?:it|how it is))(?!\w)
            (?:must be (?:so )?(?:nice|lovely|great|good|wonderful) (?:to (?:have|be|not|just|get)|
            having|being|for some)|nice (?:to|that you) (?:see you|have time|can|know you)|
            lucky for some|some of us (?:have|don'?t|actually|still|remember))
            (?:i(?:'?ll| will|'?m| am|'?m done| should) (?:\w+ )?(?:stop )?(?:wasting|waste) (?:my|
            any more|no more|your)(?: \w+)? (?:time|breath|energy)|(?:silly|stupid|foolish|dumb|
            naive|pathetic) (?:of )?me(?: for (?:thinking|believing|hoping|caring|trusting)|
            ,? (?:i thought|thinking|to think))|more fool me|i feel (?:so )?(?:used|like (?:a|
            an) (?:fool|idiot|mug|afterthought|burden))|(?:i was )?(?:stupid|foolish|wrong|naive|
            an idiot|a fool) (?:enough )?(?:to|for) (?:think|thinking|believe|believing|expect|
            expecting|hope|hoping|trust\w*|care|caring))
            i (?:really |honestly |always |actually |truly |once )?(?:thought|believed|
            assumed) (?:that )?(?:we were (?:friends|closer|family|better|mates|more|close|past|
            tight|like)|we had (?:something|a connection|a bond)|<you> (?:were (?:different|better|
            my|a|above|one of)|cared|would at least|liked me|had more|at least)|i (?:meant|mattered|
            was (?:more|worth|important|your)|could count|deserved|raised you)|our friendship|
            better of <you>|friends (?:were|did|don'?t|answered|helped))
            (?:so much for (?:best |old |true )*(?:friendship|friends|being|family|staying|keeping|
            loyalty|our|that|your|trust|us)|some (?:friend|brother|sister|son|daughter|mate|
            best friend|family|mentor|partner) (?:you|u|this)|call yourself (?:a|my)|
            real (?:friends|family|friend) (?:don'?t|would|answer|make|reply|show|wouldn'?t|call|
            pick)|(?:a|any) (?:real|true|good|decent|proper) (?:friend|son|daughter|brother|sister|
            person|mother|father|mate) (?:would|doesn'?t|wouldn'?t|answers|calls)|
            friends (?:don'?t (?:do|treat|ignore|ghost|leave)|answer each))
            (?:(?:not that|if|as if|like|since|don'?t you|if only) <you> (?:even |ever |still |
            actually |really |would |'?d )*(?:care[ds]?|gave? a|bothered|notice[ds]?|
            remember(?:ed)?)(?= |[.!?,]|$)(?! (?:to (?:join|come|share|grab|meet)|for (?:a|some)))|
            <you> (?:clearly|obviously|evidently|really|just|don'?t even|never even|simply)(?: do| did)?(?:n'?t| not)? (?:care|
            give a|even care|like me|value|respect|bother)|nobody (?:cares|visits|calls|asks)|
            no ?one (?:cares|visits|calls)|(?:you|u) (?:don'?t|do not|never|didn'?t|
            stopped) (?:even |really |actually |ever )?(?:care|caring|cared|love|loved|like|value|
            respect|appreciate|think of|want) (?:about )?(?:me|us|our|my)(?=[ .!?,]|$)(?! (?:to|for|
            it|any|the|a)))
            (?:i hope (?:you'?re|you are|ur|you'?re all) (?:happy|proud|pleased|satisfied|
            enjoying yourself)(?: now| with yourself|,? (?:now|because))(?! where| there| in| and well)|
            hope (?:it'?s|it was|that'?s) worth it|hope (?:she|he|they|work|your new \w+)(?:'?s| is| are)? worth)
            (?:(?:too (?:busy|important|good|famous|grand|cool|fancy|successful|posh)|(?:no|
            don'?t have|haven'?t (?:got )?|never have|can'?t (?:find|make)|not have|
            got no) (?:any )?(?:time|room)) (?:for (?:me|us|(?:your|an|old) (?:\w+ )?(?:friends?|
            mother|mum|mom|dad|father|family|parents|sister|brother|mates?|people))|to (?:reply|
            answer|respond|text|call|even|pick up|write)))
            (?:(?:when|once|after) i(?:'?m| am)(?: dead and)? (?:gone|dead|in the ground|six feet)|
            i (?:won'?t|might not|may not) (?:be (?:around|here)|live) (?:for ?ever|much longer|
            long|always)|i'?m not getting any younger|i'?ll (?:just )?(?:be|sit|stay|
            spend) (?:\w+ ){0,4}?(?:alone|by myself|on my own|in the dark)(?! time)|<your> (?:poor|
            old|lonely|dying) (?:old )?(?:mother|father|mum|mom|dad|nan|gran|grandmother|grandma|
            parents))
            (?:i'?m not (?:going to|gonna) (?:beg|chase|force|run after)|i won'?t (?:beg|chase|
            crawl|grovel|run after)|i (?:shouldn'?t|should not) have to (?:beg|chase|ask|remind|
            plead|fight)|do i (?:have|need) to beg|i refuse to (?:beg|chase))
            i see how (?:it|this|things?) (?:is|are|works?|goes)(?: now)?|so (?:this|
            that) is how it(?: is|'s going to be)|i (?:only|just) exist (?:when|if|for)|(?:i'?m|
            i am|i'?ve got|i got|getting) used to (?:being (?:forgotten|ignored|last|the last|left|
            alone|invisible|treated|let down|disappointed)|it by now|this from you|your silence)
            (?:is|are|was|were|seems?|'s|matters?|means?|comes?|come) (?:\w+ )?(?:more|before|above|
            first)(?: important)?(?: to (?:you|u))?(?: than)? (?:me|us|(?:your|
            ur) (?:own )?(?:family|friends|mother|father|mum|mom|dad|wife|husband|kids|children|
            sister|brother|oldest friend|best friend|people)|our friendship|an old friend|
            old friends)(?! (?:and|as|because) (?:i|we) (?:know|understand))
            (?:you'?ve|you have|u have|u'?ve) (?:really |so |completely |totally )?changed(?=[.!,]|
            $)|the (?:old|real) (?:you|u) (?:would|used|never|wouldn't)|what(?:'s| has|
            s)? happened to (?:the (?:person|friend|girl|guy|man|woman|kid) (?:i|who|you))|
            (?:you|u) used to (?:care|call|answer|reply|write|text|visit|be (?:my|a (?:good|real|
            better)|different|there|kind|nice)|have time|love|like me|think|tell me everything|
            pick up|make time)(?! (?:about|it when|to (?:go|play)))
            i'?ll (?:stop|quit) (?:trying|bothering|asking|caring|hoping|messaging|texting|calling|
            reaching out)(?: then| now)?(?=[.!,]|$)|(?:you|u) won'?t (?:hear|
            be hearing) from me(?: again| anymore)?|(?:goodbye|have a nice life|
            enjoy your (?:new )?life|good luck with your (?:new )?life|forget (?:i|we) (?:ever|
            existed))(?=[ .!,]|$)|(?:i|we) (?:know|can tell|see) (?:when|that) (?:i'?m|we'?re|
            i am) (?:not wanted|unwanted|being (?:avoided|ignored|dropped|ghosted)|a (?:bother|
            nuisance|burden))
            (?:not that )?(?:it|that|this)(?:'s| is| was)? (?:matters?|mattered)(?: to (?:you|
            u))(?=[.!,]|$)|but (?:never ?mind|whatever|hey|who cares|what do i know|
            i guess that'?s (?:me|life)|why would you)(?=[.!,]|$)|why would (?:you|u) (?:care|
            bother|want to (?:see|talk|hear)|remember me|make time)|silly me|
            my mistake for (?:thinking|caring|trusting|believing)
            (?:glad|good|nice|great|happy|relieved) to (?:see|know|hear) (?:you'?re|u'?re|you are|
            ur|that you'?re) (?:still )?(?:alive|living|breathing|around|doing so well without|
            having (?:so much )?fun|not dead|busy with)|so (?:you|u)(?:'?re| are|
            '?ve been) (?:still )?alive|if (?:you'?re|u'?re|you are) (?:even )?still alive|
            i could be (?:dead|dying|lying|in (?:a ditch|hospital))|for all (?:you|u) (?:know|care)
            (?:^|[.!?,\n] ?)(?:i |so i )?(?:guess|suppose|bet|gather|imagine|expect) (?:your|you|ur|
            some|other|everyone|everybody|it|that|this|i|we|our|my|friends|friendship|work|people|
            time|phones?)(?:'?re| are|'?m| am| is|'?s)?(?: \w+){0,3} (?:only|never|don'?t|doesn'?t|
            matters?|must|can'?t|too (?:busy|good|important|old|boring|much)|just not|forgot\w*|
            nothing|not (?:worth|important|enough|good|that|a priority)|broken?|dead|overrated|over|
            no longer)(?! (?:a )?(?:problem|worry|worries|hard|surprised?))
            but sure,? (?:you|u|go|keep|i|busy|whatever|work|fine)|(?:sure|right|of course|
            yeah),? (?:you|u)(?:'?re| are|r) (?:\w+ )?(?:busy|swamped|slammed)(?=[.!]|$)
            (?:meant|means|mean|counted?|counts|was worth|were worth|is worth|amounts? to|
            came to) (?:absolutely |obviously |clearly |so )?(?:nothing|little|jack|
            zilch)(?: to (?:you|u))?(?=[.!,]|$)|(?:oh,? )?look,? (?:she|he|they|it|who|someone|
            somebody)(?:'s| is|'re)? (?:lives?|alive|speaks?|exists?|finally|still (?:alive|
            breathing)|decided|back from)|(?:how )?(?:lovely|nice) for (?:you|some)(?=[.!]|$)|
            (?:all ?right|well) for some|bully for (?:you|u)|(?:i'?ll|i will|i won'?t|
            won'?t) (?:remember|forget) (?:that|this|it)(?: next time| when)?(?=[.!,]|$| when| next)|
            don'?t mind me(?=[.!,])|i only (?:raised|carried|fed|taught|paid|gave birth|introduced|
            helped|drove|hired|made|bore|brought) (?:you|u)
            (?:you|u) (?:don'?t|do not|never|didn'?t) (?:even |really )?(?:care|give a (?:damn|toss|
            monkey's|shit))(?=[.!,]|$| that i| how i)|(?:once|when|now that|since|as soon as|
            the moment) (?:they|i|we|people)(?:'?re| are|'?m| am| were| was| stopped being| stop being)? (?:no longer |
            not )?(?:useful|needed|convenient|any use|of use)
            (?:i'?m |i am )?not (?:even )?(?:angry|mad|cross|upset|bitter|
            offended)(?: with you| at you)?,? ?(?:just|only|but|merely|simply)? ?(?:\w+ )?(?:sad|
            disappointed|hurt|let down|surprised at you)(?=[.!,]|$| that| in| with)
            i(?:'?d| would)(?: have|'?ve| never have| never) (?:answered|picked up|replied|
            called you|written|been there|told you|left you|done (?:it|that|the same) (?:for|
            to) you|dropped everything|made time|ignored|forgotten|treated|turned my back|let you|
            abandoned)(?! (?:if i|sooner|earlier|but))
            if it (?:were|was|had been) the other way (?:a?round)|if (?:the )?roles were reversed|
            (?:if|had) the tables (?:were|been) turned
            i(?:'?d| had)? (?:only |just |simply |really |always |honestly |used to |once |
            genuinely |actually )*(?:think|thought|believed?|tell (?:people|everyone|them)|
            told (?:people|everyone|them)|took you for|believed in you)(?: that)? (?:you|u|
            we)(?:'?re| were|'?d be) (?:different|special|one(?=[ .!,]|$)(?! step| day| week)|
            closer|better|above|family|friends|(?:the|one of the) (?:one who|one person|reliable|
            kind|loyal|good|decent|few|exception|dependable|honest|real))
            (?:^|[.!?\n] ?)(?:i )?(?:guess|evidently|apparently|clearly|obviously|
            suppose) not[.!]?(?=\s*$|\s)|(?:^|[.!?\n] ?)(?:shows what i know|more fool me|
            lesson learn(?:ed|t)|how wrong i was|what a fool i was|fool that i am)(?=[.!,]|$)
            (?:i |just |i'?ve |only |be |been )(?:sat|sit|sitting|stood|stand|standing|waited|
            waiting|turned up|hoped|kept \w+|there)(?: [^\s.!?]+){0,8} like (?:a|an|
            some) (?:\w+ )?(?:fool|idiot|mug|lemon|clown|beggar|dog|orphan|stranger)
            (?:not|never|hardly|barely|n'?t)(?: even)?(?: now)? worth (?:so much as )?(?:a|an|one|
            the|two|five|your) (?:reply|answer|postcard|text|call|word|line|card|message|
            phone call|minutes?|stamp|thought|explanation|time|goodbye|hello)
            (?:i'?m|i am|we'?re) (?:quite |pretty |well |rather |very )?used to (?:being (?:alone|
            forgotten|ignored|last|left|invisible|let down|disappointed|on my own|second)|
            it(?=[.!,]|$)|your)
            don'?t (?:you )?(?:worry|trouble yourself|bother|concern yourself|put yourself out|
            get up|fret)(?: \w+)? (?:on my account|about (?:your|poor|little) (?:old|poor|lonely|
            own|me)|for my sake|just for me)|(?:she|he|i)(?:'?ll| will) (?:manage|cope|survive|
            get by|be fine)(?: \w+){0,3},? as (?:\w+ )?(?:always|usual|ever)
            (?:i )?(?:suppose|guess|should|ought to|supposed to|meant to) (?:i )?(?:should |
            ought to |have to |must )?(?:be |feel )(?:grateful|thankful|glad|flattered|honou?red|
            lucky)(?: that)? (?:you(?:'?ve| have| at| even| still| haven| took| looked| remember| read| opened| didn)|
            for (?:a|the|that) (?:thumb|like|emoji|crumb|sticker|heart|one))
            expected (?:so much |a lot |a bit |rather )?(?:more|better) (?:from|of) (?:you|u|
            a friend|my own|family|someone)|(?:thought|believed|knew) better of you
            (?:one|some) ?day (?:you|u)(?:'?ll| will| might| may) (?:need (?:me|some|a|help)|
            be sorry|regret|wish you|miss me|know (?:how|what) (?:it|i)|see what|be (?:old|alone|
            the one))|(?:then |and )you'?ll be sorry|you'?ll (?:miss me|be sorry) when
            (?:taught|teach|teaching|shown|showed) me (?:not|never) to (?:rely|trust|expect|count|
            hope|believe|depend|ask)|(?:gone|went|going) to your head|treat(?:ed|ing|s)? (?:me |
            us )?like (?:air|dirt|a stranger|strangers|nothing|rubbish|an afterthought|i don'?t|
            we don'?t|i'?m nothing|a nobody|garbage)|(?:never|not) (?:to )?become strangers|
            as if i (?:didn'?t|don'?t|never) exist\w*
            what would your (?:\w+ )?(?:father|mother|mum|mom|dad|parents|grandmother|gran|wife|
            husband|boss) (?:say|think)(?: of you| about|\?| if)(?! (?:they|she|he|you) (?:like|
            want|eat))
            i(?:'?ve)? (?:only|just|merely) (?:been )?(?:cried|crying|sobbed|sobbing|sat (?:up|
            there|here|by)|lay awake|been lying awake|lost my (?:job|mum|mother|father|dad|
            husband|wife|home))(?! (?:with|because (?:it|they|the)|laughing|happy|at the|once at|
            from laugh|when (?:they|the|she|he)))
            (?:you|
            u)(?:'?ve| have| obviously have| clearly have| must have| had| obviously had| clearly had| found| got)(?: got| found)? (?:better|
            more important|nicer|bigger|more interesting) (?:things|people|company|friends|fish|
            places)(?: to (?:do|fry|be|see))?|(?:more|better) fun than (?:me|your own|us|an old)
            no ?(?:body|one) (?:has|forced|forces|made|asked|is forcing|
            is making)(?: you)? to (?:be (?:friends|my|nice|close)|like me|love me|talk to me|
            care|answer me|know me|stay)
            (?:^|[.!?\n] ?)(?:oh,? |ah,? |well,? )?so you do (?:have|know|still|remember|read|use|
            check|own|answer)|(?:you|u) (?:sent|said|did|wrote|gave|brought|offered|asked|
            replied) (?:me |us )?(?:nothing|not a thing|not a word|not one word)(?=[.!,]|
            $)(?! (?:wrong|bad|to offend))
            (?:hope|trust) (?:your|the) new (?:crowd|friends?|circle|girlfriend|boyfriend|lot|
            set)(?: \w+)* (?:know|knows|is worth|are worth|appreciates?)
            (?:one|some) ?day you'?ll need (?:some|me|help|a)|you'?ll remember this (?:week|day|
            moment)
            would(?:'?ve| have)? been nice (?:to (?:be asked|hear|know|be told|get|be invited|
            be included|be thought)|if you)|imagine if i(?:'?d| had)|(?:you'?d|one would|
            i'?d have|anyone would) (?:have )?(?:think|thought) (?:that )?(?:a|an|the|
            your) (?:\w+ ){1,2}(?:would|might|could|deserved|rated|counted)
            forgive me for (?:thinking|hoping|caring|believing|assuming|existing|wanting|
            expecting)|sorry (?:for|that i) (?:existing|exist|caring|being alive|breathing|
            loving you|thinking)|(?:i'?ve|i have|i was|i'?m) (?:been |just been |obviously been |
            clearly been )*(?:demoted|downgraded|discarded|erased|written off|cast aside|
            crossed off|traded in)
            once upon a time,? you|(?:there was|remember) a time (?:when )?you|
            won'?t pretend (?:it|that|this|i'?m not)(?: \w+)? (?:\w+ )?(?:sting|hurt|hurts|fine|
            upset|bother|smart)|(?:that|this) (?:really |still |does )?(?:stings?|stung|
            hurts?)(?=[.!]|$)|the (?:friend|person|brother|sister|son|daughter|man|woman|girl|
            boy) (?:i|we) (?:used to (?:have|know)|once (?:had|knew))|whoever you are (?:now|
            these days)
            you explain (?:it|that) to (?:them|him|her|the)|(?:obviously |clearly |perhaps |
            apparently |i suppose )?[^\s.!?]{0,14} ?(?:is|are|was|were) too much to (?:hope|
            expect|wish)|before i (?:die|'m gone|am gone)(?=[.!,?]|$)|(?:kind|sort|
            type) of (?:friend|person|brother|sister|son|daughter|man|woman) (?:you|one|
            people) (?:keeps?|calls?|uses?|forgets?|ignores?)|only good for emergencies
            (?:on my own|by myself|alone|without you),? then(?=[.!,]|$)|(?:glad|nice|good|
            lovely) (?:that |to see )?(?:some(?:body|one)|others|other people) (?:was|were|got|
            had|could|is|are|gets?|made)
            (?:guess|suppose|looks like|think)(?: that)? (?:i'?m|im|i am|i'?ll be|
            it'?s) (?:just )?(?:\w+ing )?(?:alone|by myself|on my own|
            just me)(?: then)?(?= ?[^\w ]|\s*$)
        """,
        "ledger": r"""
            after (?:all|everything|all the (?:years|times|things|help|money)|so many years|what|
            twenty years|ten years|\w+ years)(?: that)? (?:i(?:'?ve| have|'?d)?|we(?:'?ve| have)?|
            our family|your (?:mother|father) and i) (?:\w+ )?(?:did|done|been|gave|given|
            sacrificed|do|helped|put|spent|paid|went|taught|bought|got|shared|through)
            i(?:'?ve| have|'?m| am| was)? (?:\w+ )?(?:always|constantly|forever) (?:been |was |
            am )?(?:there (?:for|when)|the one (?:who|that)|the first to|having to be|make (?:time|
            the effort)|made (?:time|the effort)|answer\w* (?:your|when you)|pick\w* up (?:when|
            for)|drop\w* everything|help\w* you)
            (?:(?:just |don'?t forget |please |do you |maybe |try to |u |you )?(?:remember|forget|
            recall)(?:ed)? (?:who|that i|the (?:time|times|night|nights|money|favou?rs?) (?:i|
            that i|you (?:needed|called|asked))|when you (?:needed|were (?:broke|sick|crying|down|
            out|alone|in)|had (?:no|nobody|nothing)|called me at|asked me)|everything i|all i|
            what i did)|who (?:was (?:it|there)|drove|sat|paid|lent|helped|got you|stood by|
            took you|picked you|bailed|looked after|held|raised|taught|introduced|came|stayed|fed|
            let you|covered|believed|answered))(?! (?:does|said|told me|knows))
            (?:when|whenever|the minute|every time|each time|the moment) (?:you|u|
            your \w+) (?:needed|need|were (?:sick|ill|broke|out of|down|in (?:hospital|trouble|
            need)|moving|crying|going through|unemployed|struggling|heartbroken|at your)|
            lost (?:your|ur)|had (?:no|nobody|nowhere|your|a)|broke up|got (?:fired|divorced|dumped|
            sacked|ill|sick)|want(?:ed)? (?:something|money|help|a favou?r)|call(?:ed)? me crying|
            asked|got laid off|died|left)(?: [^\s.!?]+){0,8}?,? (?:i (?:was|came|drove|dropped|
            answered|picked|stayed|gave|lent|helped|sat|paid|made|took|didn'?t|did|never|ran|
            listened|always|let|flew|am|'?m)|i'?m|it was me|who was|and (?:now|yet|this|i)|
            but (?:now|when)|guess who)
            i (?:\w+ )?(?:dropped everything|sacrificed|gave up (?:so much|everything|my|a lot)|
            lent you|loaned you|bailed you|covered for you|stuck (?:my neck|up for you)|
            put my (?:neck|name|reputation|life)|stood (?:up for|by) you|vouched for you|
            went out of my way|bent over backwards?|moved (?:heaven|mountains)|got you (?:that|this|
            your|the) (?:job|gig|interview|role|deal|client)|made (?:you|your career)|
            paid (?:for )?your|raised you|carried you|drove (?:\w+ ){0,3}(?:to|for) (?:see )?you|
            drove you|took (?:the|a) (?:blame|fall|bullet) for you|defended you|wiped your|
            stayed up (?:all night|until|till)|supported you (?:through|when|for)|held your (?:hand|
            hair)|fed you|travel+ed all|flew all)
            i(?:'?ve| have)? (?:never|hardly ever|rarely|barely) (?:once )?ask(?:ed|
            s)? (?:\w+ )?(?:for (?:anything|much|a thing|a favou?r|help|thanks)|anything|you for)|
            i (?:don'?t|do not) ask (?:for )?(?:much|a lot|anything)|all i (?:ask(?:ed)?|
            want(?:ed)?|need(?:ed)?)(?: for)? (?:is|was|for|from you)(?! (?:to say|to thank|
            to wish))
            (?:(?:is )?(?:this|that)(?:'?s| is)? (?:how (?:you|u) (?:repay|thank|treat)|
            the thanks i get|what i get|my thanks|all the thanks|how you)|(?:not even|
            without so much as|never (?:even )?(?:got|heard|said|a)|without even|
            not so much as) (?:a |an )?(?:thanks?|thank you|word|hello|call|text|reply|
            acknowledg\w+|happy birthday)|(?:ungrateful|no gratitude|so ungrateful|
            a bit of gratitude|some gratitude|show (?:some|a little) gratitude))
            (?:(?:\d+|ten|twenty|fifteen|thirty|all (?:those|these)|so many|
            all our) years (?:of (?:friendship|marriage|knowing|being|loyalty)|down the|
            and (?:this is|not (?:a|one|even)|nothing|now (?:you|not|this|nothing))|for nothing|
            wasted)|throw(?:ing|n)? (?:it|us|this|our friendship|everything|me|all (?:that|
            this)) away)
            (?:and|but|yet|now|still)(?: \w+){0,2} (?:i|we) (?:don'?t|can'?t|didn'?t|never|do not|
            couldn'?t|won'?t|get|got) (?:even |ever |so much as )(?:get|got|hear|deserve|receive|
            have|rate|merit) (?:a|an|one|any|back)|not (?:even |so much as |one )(?:a |an |
            one )?(?:thanks?|thank.?you|hello|hi|hey|word|call|text|reply|card|message|line|emoji|
            like|goodbye|sorry|acknowledg\w+|phone call)(?=[.!,? ]|$)
            i (?:was|am|'m) the (?:only )?one (?:who|that) (?:\w+ )?(?:held|sat|stayed|drove|paid|
            came|helped|picked|answered|visited|listened|believed|stood|called|got|gave|covered|
            bailed|cared|looked|always|defended|was there|showed|cooked|never|remember\w*|made|fed|
            got you|told you|introduced)
            (?:i|we) (?:made|make|making|kept making|had to make) excuses for (?:you|u)|(?:i|
            we) (?:\w+ )?(?:stuck|stand|stood|spoke|vouched|lied|fought|waited|
            prayed) (?:up )?for (?:you|u) (?:again|when|while|and|but|as|every|all|in front)|
            (?:lending|giving|helping|driving|feeding|supporting|paying|covering|listening to|doing|
            being there for|sticking up for|cooking for|babysitting) (?:you|u|your|for you|
            everything)(?: [^\s.!?]+){0,6} (?:and|but|yet) (?:i |now |this |you |not |never |still |
            what )
            (?:this|that) is (?:what|how|all) i (?:get|got)(?: for|,| in return| after|\.|$)|
            what do i get(?: for it| in return|\?)|and (?:this|that) is (?:my (?:reward|thanks)|
            the thanks|how (?:you|i))|in return (?:i|for)|i (?:deserved|deserve|earned|
            expected) better(?: than this)?(?: from (?:you|u))|(?:you|u) (?:came|come|ran|run|call|
            called|wrote|cried) to me (?:when|every|crying|for|whenever)
            when (?:you|u|your|ur)(?: \w+){1,4},? who (?:\w+ )?(?:let|was|came|drove|paid|stayed|
            sat|lent|helped|picked|took|gave|fed|held|got|cooked|answered|listened|looked|covered|
            stood|put|called)|who (?:let (?:you|u)|put (?:you|u) up|took (?:you|u) in|gave (?:you|
            u)|lent (?:you|u)|fed (?:you|u)|helped (?:you|u)|stayed with (?:you|u)|sat with (?:you|
            u)|taught (?:you|u)|got (?:you|u)|stood by (?:you|u)|stuck by (?:you|u)|
            believed in (?:you|u)|was there for (?:you|u))
            i (?:\w+ )?(?:paid for|bought|cooked|drove|lent|gave|covered|made|hosted|booked|planned|
            organi[sz]ed|spent)(?: \w+){0,6} (?:and|but|yet|so|then) (?:you|u|now you|still you|
            all you) (?:can'?t|couldn'?t|won'?t|don'?t|didn'?t|still|never|just|haven'?t|ignore|
            even|vanish\w*|disappear\w*|ghost\w*)
            after i (?:took (?:you|u)|let (?:you|u)|helped|gave|lent|drove|raised|fed|paid|put|
            covered|hired|taught|got|stood|sat|stayed|defended|introduced|saved|held|nursed|
            supported|listened|found|carried|bailed)|(?:remember|think about|forget) who (?:paid|
            raised|drove|got|gave|lent|fed|taught|held|stayed|sat|took|helped|was|stood|hired|
            introduced|bailed|let|put|picked|covered)
            (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|
            all those|so many|a whole|an entire) (?:years?|months|summers|christmases|decades|
            birthdays|winters|life)(?: [^\s.!?]+){0,7},? (?:and|then|yet|
            for)(?: now| then| all)? (?:i|all i|what i|this is what i|you|we) (?:get|got|have|
            hear|can'?t|couldn'?t|don'?t|never|can not)(?! (?:to|say how|believe it|wait|stop))|
            all (?:that )?i(?:'?ve)? (?:get|got|hear|gotten|
            ever get)(?: back| in return| from you)? (?:is|was) (?:a|an|one|silence|nothing|two)
            (?:funny|strange|odd|interesting|weird|curious|convenient|amazing|
            remarkable),? (?:how |that |isn'?t it,? |but )*(?:you|u|the phone|your phone|
            my number|people'?s?|some people|somebody|i was|everyone|
            my \w+)(?: [^\s.!?]+){1,10} (?:when|the (?:week|day|night|month|moment|year|minute)|
            until|as soon as|back when|while|as long as) (?:you|u|your|ur|the|it|there|
            i)(?! (?:come over|visit|smile|laugh|play|sing))|(?:funny|strange|amazing|interesting|
            remarkable),? how (?:short|quickly|fast|easily|soon|some (?:people|friends))
            (?:you|u) (?:always |certainly |sure |never |still |soon |somehow )*(?:knew|know|
            found|had (?:time|no trouble|my number|trouble)|remembered|managed|could find|
            were able|had no (?:trouble|problem))(?: (?:how|where|to|my|me|me|finding|time|reach|
            it|the|way|number|door|for|address))+ (?:when|the (?:week|day|night|month|
            year)) (?:you|u|your|ur|the|it|there|money|things|rent|he|she)
            (?:short|selective|bad|poor) (?:\w+ )?(?:people'?s )?memor(?:y|ies) (?:you|some|
            people)|(?:short|selective) (?:people'?s )?memor(?:y|ies)(?: are| is)?
            (?:your|ur) mem(?:ory|ories)(?: is| are|'s)? (?:so |very |rather |awfully )?(?:short|
            selective|poor)|how short (?:people'?s|your|some people'?s) memor
        """,
        "comparing": r"""
            (?:everyone|everybody|all the (?:others|rest)|the (?:others|rest(?: of (?:us|
            the \w+))?)|every ?one|all of (?:us|them)|other people|most people|
            all my (?:other )?(?:friends|kids|children)|even (?:my|the|your)(?: \w+){1,3}|
            your (?:brother|sister|cousin|colleagues?|wife|husband|son|
            daughter)s?)(?: else)?(?: in (?:the|our|this) (?:\w+ )?\w+)?(?: has| have| had| at least| always| still| actually| all|
            '?s)* (?:managed|replied|answered|responded|bothered|found (?:the |a )?(?:time|minute)|
            made (?:the |an |it|time)|calls?|called|remember(?:s|ed)?|texted|texts|wrote|writes|
            rsvp'?d|visits?|came|showed up|congratulated|wished|said (?:yes|something|happy)|
            got back|reached out|sent|seems to (?:find|manage)|manages|finds? time|takes? (?:the|a|
            two)|paid|donated|chipped|signed)(?! the (?:bill|race|quiz))
            (?:(?:except|apart from|other than) (?:for )?(?:you|u)(?=[ .!?,]|$)|but (?:you|
            u)(?=[.!?]|$)|(?:you|u)(?:'?re| are|r|'?ve| were)? the only (?:one|person|friend|
            colleague) (?:who|that|not|in|left|i (?:haven'?t|never|didn'?t))|(?:everyone|
            everybody) (?:but|except))
            (?:even (?:strangers?|people i (?:barely|hardly)|my (?:ex|boss|dentist|landlord|
            neighbou?r)|complete strangers|someone i|the (?:postman|
            neighbou?rs?))) (?:\S+ ){0,6}(?:repl|answer|call|care|ask|text|write|reach|sent|wish|
            remember|check|check)\w*
            (?:signed|paid|came|replied|answered|called|voted|turned up|showed up|helped|remembered|
            wrote|did|said|congratulated|visited|chipped in|donated|was there|
            were there)(?: [^\s.!?]+){0,5}? (?:apart from|except(?: for)?|but|bar|save|
            other than) (?:you|u|yours)(?=[.!?, ]|$)|(?:i|we) told (?:them|her|him|everyone|
            everybody|people|the (?:others|family|group|kids|team)) (?:you|u|that you) (?:were|was|
            had|have|are) (?:ill|sick|busy|away|stuck|working|travel\w*|unwell|tied up|an emergency)
            even (?:your|my|the|her|his|our) (?:\w+ ){1,3}(?:called|wrote|came|sent|asked|
            remembered|visited|answered|managed|rang|texted|found (?:a|the) |checked|phoned|
            bothered|replied|thanked)|guess (?:who|whose)(?: \w+){1,6} (?:free|empty|missing|
            wasn'?t|didn'?t|alone|left|forgot\w*|late)
            (?:someone|somebody|a (?:colleague|neighbou?r|woman|man|stranger)|
            my neighbou?r)(?: [^\s.!?]+){0,3} (?:i'?ve (?:met|known)|i (?:barely|hardly) know|
            i met|i don'?t even know)(?: [^\s.!?]+){0,4} (?:sent|wrote|came|called|brought|asked|
            remembered|rang|answered|offered|stayed|helped)
            (?:followers|strangers|others|colleagues|everyone|everybody|
            other people) (?:\w+ )?(?:get|got|gets|receive[ds]?) (?:an |a |your )?(?:answer|reply|
            like|attention|heart|comment)s?(?: from you)?|you remembered (?:the|his|her|their|
            everyone'?s)(?: [^\s.!?]+){1,4},? at least|at least you (?:remember|answer|reply to|
            like|call)
        """,
        "watching": r"""
            (?:i (?:can )?(?:see|saw|notice|noticed|know)(?: that| how)? (?:you|u|ur|your|it|it'?s|
            they'?re|my)(?:'?ve| have|'?re| are|'?s|r|d|'?d)? ?(?:been |was |were |message |
            messages |msg |email |just |all |still |always |got |already |clearly |got |
            it )*(?:read|seen|opened|online|active|posting|posted|viewed|on (?:instagram|insta|
            facebook|whatsapp|linkedin|here|twitter|your phone|tiktok|snap|stories)|liking|liked|
            watched|watching|checking|typing|around|replying|answering|reading|blue[- ]?tick\w*|
            delivered|tagged|out (?:with|at|last|having))(?! about| (?:your|the|an?|that|a great|
            some) (?:\w+ ){0,4}(?:piece|article|photos?|pictures?|news|book|talk|essay|post|review|
            thread|paper|interview|marathon|concert|new))|(?:left|leave|leaving) me on (?:read|seen|
            delivered)|on read(?: again)?(?=[.!?, ]|$)|(?:two|2|double|those|the|my) blue ticks|
            seen[- ]zoned|your (?:last seen|status) says)
            (?:(?:have|had|find|found|got|has|plenty of|enough|make|made|all the|
            always) (?:the )?time (?:to|for) (?:post\w*|tweet\w*|scroll\w*|instagram|facebook|
            tiktok|go(?:ing)? out|like|comment\w*|everyone|everybody|everything|others|other people|
            your (?:other|new)|holidays?|parties|netflix|golf|them|linkedin|the gym|her|him|stories|
            share|party|travel)(?: [^\s.!?]+){0,6}? ?(?:but|yet|and|just|,|though|than|not)?)
            (?:time to|can|you) (?:\w+ ){0,6}(?:but|yet|and) (?:not|can'?t|cannot|never|no time|
            somehow not|apparently not|don'?t|couldn'?t|won'?t|you can'?t|still can'?t|still not|
            haven'?t|still haven'?t|not even) (?:\w+ )?(?:to |even |bother to |for |be bothered to |
            manage to |find time to |had time to |time to )*(?:answer|reply|respond|text|message|
            call|me|us|say|write|pick up|a (?:text|reply|call|word)|send|ring|acknowledge|tell me|
            let me know|one)
            (?:(?:it'?s |how |isn'?t it |kinda |pretty )?(?:funny|interesting|strange|odd|weird|
            convenient|amazing|curious|ironic)(?:,)? (?:how|that|isn'?t it how) (?:you|u|ur|
            everyone|some))
            (?:you|u)(?:'?ve| have)? (?:seen|read|opened|ignored) (?:my|this|it|them|all my|
            every one of my)(?: \w+){0,2},? (?:i can tell|i know|so |and (?:you|u|still|not|nothing|
            yet)|but |yet )|i (?:can )?(?:tell|know) (?:you|u|that you|it'?s)(?:'?ve| have|'?re| are| were| been)? (?:seen|
            read|there|online|up|awake|around|home|getting (?:these|my|this)|reading|opened|
            delivered)
            (?:you|u)(?:'?ve been| were| have been|'?re|r| are) (?:online|active|on here|
            typing)(?: (?:at|all|yesterday|last|just|five|ten|this|an|two|until|till|again|every|
            right now|\d+|and)|[.!,])(?! (?:course|class|school|shop))|(?:blue|grey|double|two|
            both|little) (?:\w+ )?(?:ticks|tick marks|checkmarks|check marks)
            (?:i'?ve |i have |i )?(?:seen|saw|watched|been watching|noticed)(?: all)? (?:your|the|
            ur) (?:stories|story|posts|pictures from|photos from|check[- ]in|green dot|
            last seen)(?: [^\s.!?]+){0,4} (?:so|but|yet|while|and (?:yet|still|not|no|nothing)|
            instead|with (?:them|her|him|everyone))
        """,
        "reproach": r"""
            if (?:you|u) (?:never|weren't|were not|didn't|had no|don't|aren't|
            won't) (?:\w+ )?(?:intend\w*|planning|going|plan\w*|want\w*|intention|interested|gonna|
            mean|talk\w*|speak\w*|repl\w*|answer\w*) ?(?:\w+ )?(?:to|of|on|with)?
            (?:find|call) (?:it|this|that|your (?:silence|behaviou?r)) (?:\w+ ){0,2}(?:rude|
            unprofessional|disrespectful|hurtful|insulting|disappointing|sad|odd|strange|offensive|
            impolite|unkind|cruel|cowardly)|your silence (?:is|says|speaks|hurts|has|tells|really|
            just|feels)
            i (?:took the time|spent (?:\w+ ){0,3}(?:weekend|hours?|days?|nights?|week|evening|
            time)|put (?:so much|a lot of|hours|days)) (?:\S+ ){0,8}(?:and|but|yet|only) (?:i |you |
            now |not |nothing|to be|got|this)
            the (?:polite|decent|kind|respectful|courteous|grown[- ]up|adult|
            least) thing (?:would be|would've been|to do|is to|you)
            (?:you|u) (?:\w+ )?(?:never|hardly ever|don'?t ever|rarely|didn'?t even|couldn'?t even|
            can'?t even|don'?t even|haven'?t even|didn'?t so much as|still haven'?t|won'?t even|
            couldn'?t be|can'?t be|didn'?t) (?:once |bother(?:ed)? (?:to |with )?|
            have the (?:decency|guts|courage|courtesy|balls|time|nerve) to |think to |
            be bothered (?:to )?|even |be arsed (?:to )?|so much as )?(?:repl(?:y|ied)|
            answer(?:ed)?|respond(?:ed)?|call(?:ed)?(?: me)?(?: back)?|text(?:ed)?(?: me)?|write|
            wrote|written|ring|rang|get back|got back|message(?:d)?|bother(?:ed)?|send (?:me|a|one)|
            sent (?:me|a|one)|say (?:thank|hello|hi|goodbye|sorry|anything|a word|congrat|happy)|
            said (?:thank|hello|sorry|a word)|check(?:ed)? in|pick(?:ed)? up|visit(?:ed)?|
            ask(?:ed)? (?:how|about|me)|remember(?:ed)? my|wish(?:ed)? me|acknowledge(?:d)?|come|
            came|show(?:ed)? up|reach(?:ed)? out|make (?:an|any|the) effort|reciprocate|initiate|
            arsed)(?! (?:my mind|to mind|without|of it|across|up in|yet,? (?:no|so)))
            (?:can'?t|couldn'?t|can not|could not|not|wasn'?t|
            never) (?:even )?(?:be )?bothered? (?:to|with)|(?:didn'?t|don'?t|doesn'?t|
            couldn'?t) (?:even )?bother|can'?t be (?:arsed|bothered)
            (?:(?:you|u)(?:'?re| are|'?ve been| have been|r| were|'?ve| have|'?ve just| just| keep| obviously| clearly)? (?:been |
            just |clearly |obviously |deliberately |still |completely |totally )*(?:ignor(?:ing|
            ed?)|ghost(?:ing|ed)|blank(?:ing|ed)|avoid(?:ing|ed)|air(?:ing|ed)|snub\w+|stonewall\w+|
            shutting me out|freezing me out|cut(?:ting)? me off|abandon\w*|forgot(?:ten)? (?:me|
            about me|us)|drop(?:ped)? me|dump(?:ed)? me)|(?:thanks for|stop|enjoy|keep|hate|
            tired of|sick of|fed up (?:with|of)|hurts?) (?:you |being )?(?:ignor|ghost|blank|
            avoid)(?:ing|ed)|(?:silent treatment|cold shoulder|
            radio silence from you))(?! (?:the topic|this question|that question))
            (?:(?:you(?:'?ve| have)?|u|your silence|this silence|it|that|this)(?: has| have| really| is)* (?:hurt|
            hurts|wounded|broke|breaks|breaking|killing|upset|upsets|crushed|destroyed) (?:me|
            my heart|us|my feelings|that you|so|to be|when you|more)|(?:i'?m|i am|i was|i feel|
            feeling|been|we'?re|pretty|so|very|really|quite|deeply|bitterly) (?:\w+ )?(?:hurt|
            disappointed|let down|heartbroken|offended|insulted|gutted|upset) (?:in|with|by|
            at) (?:you|u|your|this)|(?:i'?m|i am|am|feel) (?:\w+ )?(?:hurt|disappointed|offended|
            insulted|upset) (?:that|you|u|because you|because u)|(?:you|u)(?:'?ve| have)? (?:really |
            always |just )?(?:let (?:me|us|everyone|the \w+|your \w+) down|disappoint\w*|
            broke my heart|made me (?:feel|cry|look)|make me feel (?:like|so|small|used|stupid|
            awful|bad|worthless|invisible)|embarrassed me|humiliated me|lost (?:a|my) (?:friend|
            respect|trust)|ruined|betrayed))(?!.{0,30}\bi'?m sorry)
            how (?:could|can) (?:you|u) (?:just |be so |do this|treat|not|forget|ignore|leave|even|
            walk)|how dare (?:you|u)|shame on (?:you|u)|you should be ashamed|
            i can'?t believe (?:you|u)(?:'?d|'?re| would| are|'?ve| have| did| could)? ?(?:not|n'?t|
            forgot|ignor\w+|ghost\w+|still|never|just|did|do|would|haven'?t|didn'?t|wouldn'?t|
            won'?t|can'?t|even|left)
            (?:i(?:'?ve| have|'?m| am| was)? (?:just |been |still )*(?:waited|waiting|sat|sitting|
            stayed up|staring|checking my phone|checked my phone)(?: here| there| up| around)? (?:all (?:day|
            night|week|evening|weekend|month)|by the phone|at my phone|for (?:hours|days|weeks|
            months|ages|nothing)|like (?:a|an) (?:fool|idiot|mug|dog)|every (?:day|hour|minute|
            five)|(?:\w+ )?(?:hours|days|weeks) for (?:you|a|your)))
            (?:you|u) only (?:ever )?(?:call|text|message|write|contact|reach out|get in touch|
            talk to me|remember me|ring|come|email|show up|want me) (?:\w+ )?(?:when|if) (?:you|u|
            it)
            (?:(?:i(?:'?ve| have)?|we(?:'?ve| have)?|that'?s|this is)? ?(?:written|wrote|sent|
            messaged|texted|emailed|called|left|tried|rung|rang|contacted|
            reached out)(?: to)?(?: you)? (?:\w+ ){0,3}(?:times|messages|emails|texts|voicemails|
            calls|letters|notes|mails)(?: [^\s.!?]+){0,5}?,? ?(?:and|but|yet|-|with|without|
            \.)? ?(?:still )?(?:nothing|not (?:one|a single|even|a|once)|no (?:reply|answer|
            response|word|courtesy)|silence|zero|crickets|you (?:haven'?t|never|still|didn'?t|
            don'?t|can'?t|couldn'?t|ignore|won'?t)|without (?:a|one|any|so|reply|response)|
            never (?:got|heard|had)|ignored))
            (?:(?:looks like|seems(?: like)?|i see|guess|so|clearly|obviously|apparently|i suppose|
            have|you'?ve|you have) (?:you(?:'?ve| have)? )?(?:\w+ )?(?:forgotten (?:about )?(?:me|
            us|who|where you|your (?:old|friends|roots|family))|replaced (?:me|us)|moved on (?:from|
            without)|outgrown (?:me|us)|traded me|deleted my|lost my number))
            (?:(?:you|u) (?:\w+ )?(?:forgot|missed|didn'?t (?:even )?remember) (?:my|our|mum'?s|
            mom'?s|dad'?s|your (?:mother|father|own)\S*) (?:\w+ )?(?:birthday|anniversary|wedding|
            graduation|funeral|surgery|operation)(?! and i))
            (?:look who|(?:nice|glad|good|kind|so good) of you to (?:finally|bother|grace|remember|
            join|reply)|(?:oh|ah|wow),? (?:you'?re|so you'?re|you are) (?:still )?alive)(?=[ .!?,]|
            $)
            (?:because of|thanks to) (?:ur silence|your silence)|(?:cried|crying|cry|in tears|
            couldn'?t sleep|can'?t sleep|lost sleep|haven'?t slept|sick with worry|worried sick|
            out of my mind|a wreck|a mess)(?: [^\s.!?]+){0,5} (?:because|over|about|thanks|since|
            and) (?:of )?(?:you|u|your|it is your|it'?s your)
            (?:hear|heard|find out|found out|learn|learned|learnt|read)(?: \w+){0,3} (?:from|
            through|via|on|off) (?:strangers|a stranger|others|other people|somebody else|
            someone else|everyone else|facebook|instagram|insta|social media|the neighbou?rs?|
            linkedin|twitter|your (?:wife|husband|mother|colleague|sister|brother|friends?|
            ex))(?! (?:that you (?:got|won)|about your (?:award|promotion|new)))|
            (?:the )?last (?:one |person )?to (?:know|find out|hear|be told)|your own (?:mother|
            father|sister|brother|mum|mom|dad|family|parents|daughter|son|best friend|grandmother|
            flesh)
            (?:it'?s been|that'?s|it is|now|going on|already) (?:over |more than |nearly |
            almost )?(?:\w+|\d+) (?:days?|weeks?|months?|years?) (?:and|with|without|
            of)(?: \w+){0,2} (?:nothing|silence|not (?:a|one)|no (?:word|reply|call|answer)|a word|
            so much as|you (?:haven'?t|still|never|couldn'?t))
            (?:do|does|did) (?:i|we|our friendship|this|it|my feelings) (?:even |really |
            ever )?(?:mean|matter|count|exist)(?: \w+)? (?:nothing|anything|so little|to you|
            at all)|(?:am i|are we) (?:not|n'?t|no longer|nothing|that|so|really|just|
            only) (?:\w+ )?(?:worth|important|friends|good enough|forgettable|easy to|a (?:joke|
            stranger|backup)|that (?:boring|easy|bad)|to you)|what did i (?:ever )?do to (?:deserve|
            you|make you)|(?:you|u) (?:must|really must|obviously|clearly) (?:hate|despise|dislike|
            not (?:like|care|want))(?: me)?
            i (?:hate|can'?t stand|don'?t (?:like|appreciate)|don'?t deserve|
            didn'?t deserve) (?:being|to be|this|how|the way|your) (?:ignored|ghosted|treat\w*|you|
            silence|left|blanked|forgotten|silent)|(?:the way|how) (?:you|u)(?:'?ve| have)? (?:treat|
            treated|ignore|ignored|behav\w+|act\w*|dropp?e?d?|left) (?:me|us|this)|(?:you|
            u) (?:make|made|leave|left|keep|kept) me (?:feel|waiting|hanging|wondering|guessing|
            look|worry|sick|sad|cry|beg|in the dark)(?! (?:so )?(?:welcome|at home|happy|better|
            special|loved|good|proud|young|safe|alive|laugh|smile))
            (?:common|basic|simple|least|the|any|some|little|no|human|
            professional) (?:\w+ )?(?:courtesy|decency|manners)(?! call| car| bus)|(?:most|normal|
            decent|other|polite|real|good|nice|kind) (?:people|friends|humans|colleagues|clients|
            men|women|sons|daughters|adults) (?:would|will|do|can|manage|reply|answer|call|at least|
            don'?t|wouldn'?t)(?! (?:love|like|enjoy))
            (?:if (?:you|u)|when you|since you|you|u) (?:were|was|are|had|have) (?:never|not|
            no) (?:going|planning|intend\w*|intention|interested|gonna|meaning|serious|about) (?:to|
            of|on|in)?
            (?:you|u) only (?:ever )?(?:call|text|message|write|contact|reach out|get in touch|
            talk to me|remember me|ring|come|email|show up|want me|phone|visit)(?: \w+)? when
            (?:hate|sorry|sad|shame|pity|embarrass\w+|rather not|awkward|not like|
            reluctant) (?:for me )?(?:to have to|if i had to|having to|to) (?:tell|explain|inform|
            report|let|mention|write)(?: [^\s.!?]+){1,16} (?:\w+n'?t|not|never|no|ignores?|
            too) (?:\w+ )?(?:answer|reply|replies|return|respond|call|write|care|bother|keep|even|
            his|her|their)
            (?:it (?:would|'d) be|what) a (?:pity|shame) if (?:people|everyone|everybody|others|
            your \w+|word|they|somebody|the \w+|i had)(?: [^\s.!?]+){0,3} (?:heard|knew|found|
            learn|got|saw|spread|tell|see)
            (?:i )?(?:don'?t know|wonder|wish i knew|can'?t think) what i (?:did|have done|
            '?ve done|said) to (?:be|deserve|you|make|get|earn|upset)|what have i done (?:to|that)
            (?:you|u) (?:found|find|had|made|have) (?:an?|the|plenty of|all the|
            half an?) ?(?:hour|minute|time|evening|day|weekend|afternoon)s? (?:for|
            to)(?: [^\s.!?]+){1,8},? (?:but|yet|and|just|only|though) (?:not|none|never|no|
            couldn'?t|can'?t)
            (?:hate|sorry|sad|awkward|not like|rather not) (?:if i had )?to (?:have to )?(?:tell|
            explain to|inform) \w{2,3}\. (?:[^\s.!?]+ ){1,14}(?:doesn'?t|does not|never|won'?t|
            didn'?t)
            (?:take|took|taking|gather|conclude|infer|read)(?: it)? from your silence
        """,
        "counting": r"""
            (?:this is|that'?s|it'?s|here'?s)(?: now| already| literally)? (?:my|the) (?:third|
            fourth|fifth|sixth|seventh|eighth|tenth|3rd|4th|5th|6th|7th|10th|umpteenth|millionth|
            hundredth) (?:time|message|email|text|attempt|mail|call|try|letter|voicemail|
            follow[- ]?up|reminder)
            i(?:'?ve| have)?(?: now| already)? (?:sent|written|messaged|texted|emailed|called|left|
            tried|rung|rang)(?: you)?(?: now| already)? (?:three|four|five|six|seven|eight|nine|ten|
            \d+|a dozen|countless|so many|multiple)(?: \w+)? (?:times|messages|emails|texts|
            voicemails|calls|letters|dms)(?! and (?:i'?m sorry|sorry|apolog))
            (?:\w+|\d+) (?:unanswered|ignored|unread) (?:texts?|messages?|calls?|emails?|mails?|
            voicemails?|letters?|dms?)|(?:texts?|messages?|calls?|emails?|voicemails?|
            letters?) (?:and|with|but) (?:not (?:a|one)|no|zero|still no) (?:\w+ )?(?:repl\w+|
            answers?|responses?|word)
            (?:third|fourth|fifth|sixth|seventh|tenth|3rd|4th|5th|6th|10th) (?:message|email|text|
            time|attempt|try|call|mail|letter)(?: \w+){0,3} (?:without|and (?:still|not|no|you|
            nothing)|with no)
            (?:^|[.!?\n] ?)(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|
            \d+) (?:\w+ )?(?:emails?|mails?|messages?|texts?|calls?|voicemails?|letters?|dms?|days|
            weeks|months|missed calls)(?:,| and (?:a|one|two|three|four|\d+|nothing|not|still|
            counting)| now| so far|\.|!)(?! (?:ago|later))
        """,
    },
    guarded=False,
)

GRUDGES = Lexicon(
    "grudges",
    {
        "absence": r"""
            (?:you|u) (?:weren'?t|wasn'?t|aren'?t|were not|are not) (?:there|here|around|with us|at|
            on)|(?:you|u)(?:'d| had| were| are|'?re)? (?:missing|absent|nowhere|gone again)|(?:you|
            u) (?:promised|swore|said you(?:'?d| would)|were (?:meant|supposed|going) to|forgot|
            missed|skipped|cancelled|vanished|disappeared|left (?:me|us)|never (?:came|showed|
            called|turned|did|said|wrote|asked|thanked|made|even))|not (?:one|a single|even one|
            even a) (?:word|line|call|text|card|message|visit|question|thing|peep)|(?:didn'?t|
            don'?t|won'?t|couldn'?t|can'?t|never|haven'?t) (?:even )?(?:say|said|answer|reply|call|
            write|text|come|came|show|visit|ask|notice|remember|thank|wish)(?: \w+)? (?:me|us|my|
            back|up|anything|hello|hi|sorry|goodbye|one)|(?:can'?t|couldn'?t|
            won'?t) (?:even )?(?:answer|reply to|return|send|manage|spare|find|write|make) (?:a|an|
            one|two|even|me|my|the)
            (?:still |and |heard |had |got |there'?s |is )(?:nothing|not a (?:thing|word|peep|
            line)|silence)(?: \w+)? ?(?:for me|from (?:you|my)|back|yet)?(?=[.!,]|$)|
            couldn'?t find (?:a|one|two|the|even)
            (?:^|[.!?\n] ?)(?:and )?(?:nothing|silence|crickets|radio silence|not a (?:word|peep|
            line)|zilch|zero)[.!](?=\s|$)
        """,
        "self_pity": r"""
            i(?:'?ll| will)? (?:just |be |sit |stay |wait |spend |carry |do |manage |cope )+(?:here|
            alone|by myself|on my own|in the (?:flat|house|dark|cold|rain|kitchen|car)|at home|
            with (?:the|all|nobody|your|no)|without|somehow|as (?:usual|always))|(?:should|ought to|
            must) (?:be|have been|have got|get|have gotten) used to|(?:coming|come|came|being|be|
            always) (?:last|second|forgotten|ignored|an afterthought|invisible)|don'?t mind me|
            never mind (?:me|that|us)|who am i|poor (?:old )?me|i'?m (?:just|only) (?:the|your|a|
            an) \w+|as (?:usual|always|ever)|again,? as|yet again|once again|i (?:had|
            have) to (?:cover|lie|explain|make (?:something|an excuse|excuses)|pretend|tell (?:them|
            everyone|him|her|people)|do it (?:all )?(?:alone|myself|on my own)|find out|hear|beg|
            ask|learn)|(?:go on|please do|by all means|off you go|you)(?:,)? (?:enjoy|have fun|go|
            be happy|live|carry on)(?: your| yourself| without| it|,|\.)
        """,
        "sarcasm": r"""
            (?:^|[.!?\n] ?)(?:cool|great|nice|wow|lovely|super|brilliant|charming|fantastic|
            unbelievable|incredible|amazing|typical|figures|classy|classic|noted|ok then|okay then|
            right then|fine|sure|whatever|good to know|thanks|thanks a bunch|
            cheers)(?: then)?[.!](?=\s*$|\s)|a thumbs up|big of you|how (?:kind|generous|thoughtful|
            nice|sweet) of you|what a (?:friend|surprise|hero|gent|joke)|(?:guess|suppose|clearly|
            obviously|apparently|evidently)|(?:so much|too much) (?:trouble|effort|to ask)
        """,
        "receipt": r"""
            (?:seen|read|delivered|opened|online|active|last seen)(?: at| on|
            :)? ?(?:\d{1,2}[:.h]?\d{0,2}|yesterday|today|this morning|last night|an hour|two hours)|
            (?:seen|read|opened) (?:at|on|yesterday|again|it|twice|three)|(?:two|blue|grey) ticks|
            left on (?:read|seen|delivered)
        """,
        "ledger": r"""
            i (?:\w+ )?(?:nursed|raised|drove|fed|carried|helped|held|sat|stayed|paid|lent|cooked|
            covered|hosted|taught|defended|supported|flew|waited|cleaned|babysat|minded|rescued|
            bailed|picked|looked after|put you|gave you|got you|bought|brought|introduced|listened|
            moved|proofread|edited|organi[sz]ed|planned|queued)|(?:you|u) (?:drop|dropped|do|did|
            make|made|find|found|have|had|always have|go|went|run|ran) (?:everything|anything|time|
            all|out of your way|to)(?: \w+)? (?:for|to) (?:him|her|them|everyone|others|work|your|
            everybody|that)|(?:rung|rang|called|phoned|written|wrote|texted|messaged|tried|emailed|
            asked|sent)(?: \w+){0,2} (?:twice|three times|four times|five times|\d+ times|
            again and again|every day|all week|a dozen)|for (?:years|ages|\d+ years|your (?:sake|
            whole))|all (?:those|these|that|the) (?:years|nights|times|hours|lifts|favou?rs)
            i (?:\w+ )?(?:knit|knitted|sewed|sang|wrote|gave|made|cleaned|fixed|carried|kept|
            baked|typed|painted|did|built|took|came|called|visited|looked after|cooked|drove|fed|
            babysat|read|translated|\w+ed)(?: [^\s.!?]+){0,6}? (?:for (?:you|all|your|each|both)|
            your \w+|every|each)(?: [^\s.!?]+){0,5}? (?:years?|months?|(?:sun|mon|fri|satur|thurs|
            wednes|tues)days?|weekends?|nights?|summers?|winters?|days?|weeks?|babies|children|
            exams?|moves?)
            i (?:wrote|rang|called|texted|sent|tried|emailed|phoned|asked|
            came)(?: [^\s.!?,]+){0,3},? (?:and )?i (?:wrote|rang|called|texted|sent|tried|emailed|
            phoned|asked|left|came|waited)
        """,
        "comparing": r"""
            (?:everybody|everyone|dad|mum|mom|they|people|the (?:kids|others|family|whole|rest)|nan|
            gran|grandma|grandad) (?:\w+ )?(?:noticed|asked (?:where|about|after|why)|saw|knows|
            knew|came|was there|were there|managed|remembered|wondered|waited|made)|a (?:grown|real|
            decent|normal|mature|proper|true|good|polite|kind) (?:adult|man|woman|person|friend|
            brother|sister|son|daughter|colleague|human|mate)(?: being)? (?:would|doesn'?t|
            wouldn'?t|does|knows|answers|calls)|your own (?:\w+)|(?:yet|but|while|and) (?:me|
            your (?:own )?(?:brother|sister|mother|father|mum|mom|dad|family|friend))|(?:him|her|
            them|others|everybody else|everyone else),? (?:but|yet|and) (?:not|never|me|your)
            (?:you|u) (?:managed|found (?:time|an hour|a minute|the time|half an hour)|had time|
            made time|could find|had no trouble|were able|answered|replied to|liked|wrote to|
            called)(?: [^\s.!?]+){0,6} (?:like|comment|post|tara\w*|[a-z]+'s|everyone|party|
            wedding|others?|him|her|them|hours?|pictures?)|(?:people|they|others|everyone|
            some) (?:asked|noticed|wondered|stared|talked)(?=[.!,]|$)|(?:your|his|
            her) (?:\w+ )?(?:brother|sister|cousin|wife|husband|mother|father|friends?|
            colleagues?|aunt|uncle|ex) (?:came|called|wrote|answered|managed|was there|
            remembered)(?=[.!,]|$)
        """,
        "shrug": r"""
            (?:^|[.!?\n] ?)(?:no,? )*(?:but )?(?:it'?s|that'?s|i'?m|i am|we'?re) (?:fine|ok|okay|
            alright|all right)(?:,? (?:really|honestly|i suppose|i guess))?[.!](?=\s|$)|(?:^|
            [.!?\n] ?)(?:anyway|whatever|never ?mind|oh well|no matter|forget it|take your time|
            don'?t get up|noted|enough said|say no more)[.!](?=\s|$)|no no,? (?:take|you|don'?t|
            it'?s)|(?:^|[.!?\n] ?)don'?t get up
            i(?:'?m| am) (?:sure|certain|confident) (?:your new|somebody|someone|whoever|they|
            others?|the others?|she|he|your other|everybody|everyone|it'?s somewhere)|
            (?:i )?(?:suppose|guess|see|gather|take it)(?: that)?(?:'?s| is|
            '?re| are)? (?:all )?(?:forgotten|over now|how it is|nothing|gone)(?=[.!,]|$)
            in case you(?:'re| are| were) wondering|in case you care|(?:^|[.!?\n] ?)(?:right|well|
            so|ok|okay)\. (?:well|right|fine|ok|then)?
        """,
        "vigil": r"""
            i (?:\w+ )?(?:sat|waited|stood|stayed|set|ate|cooked|made|lit|kept|saved|dressed|
            bought|baked|laid|drove|came|flew|turned up)(?: [^\s.!?]+){0,8} (?:alone|by myself|
            on my own|by the (?:phone|window|door)|with (?:two|the) (?:tickets|plates|glasses|
            phone)|for (?:an hour|hours|two hours|nothing|nobody|no ?one|you and everything)|
            in the (?:rain|cold|dark)|all (?:evening|night|day|afternoon)|till (?:two|three|
            midnight|late)|until (?:two|three|midnight|late))
            (?:seat|chair|place|plate|side of the \w+)(?: \w+){0,4} (?:was|stayed|sat|remained|
            is still|stands?) (?:empty|free|untouched|cold)|(?:my|that|
            this) (?:last )?(?:messages?|texts?|letters?|mails?|emails?|card|invitation|
            note)(?: \w+){0,3} (?:is|has been|are|sits?|lies)(?: just| still)* (?:sitting|waiting|
            unread|there|lying|gathering|unanswered|unopened)|like (?:a|an|some) (?:\w+ )?(?:fool|
            idiot|mug|lemon|clown|beggar)
            made up the (?:spare )?(?:bed|room)|i'?ll (?:unmake|undo|freeze|throw|put) (?:it|
            them) (?:again|away|out|back)|i told (?:the kids|everyone|them|him|her|mum|mom|dad|
            people) you'?d (?:come|be there|call|ring|make it)
        """,
    },
    guarded=False,
)
"""What adds up to a reproach: two different kinds of it together."""
