"""Questions too personal, too large or too probing for somebody one hardly knows."""

from coaching.audit.matching import Lexicon

PRYING = Lexicon(
    "prying",
    {
        "money": r"""
            (?:how much (?:do|does|did|are|is|will|money (?:do|have|did)) (?:<you>|
            <your> (?:husband|wife|partner|family|parents|house|flat|job))(?: \w+){0,2} (?:earn\w*|
            make|mak\w+|get paid|paid|being paid|worth|owe|saved|inherit|pay (?:for|in) (?:rent|
            your)|have (?:in|saved|left)|cost|bring home|clear|charge your)|
            how much (?:money )?(?:do|are|did) <you> (?:earn\w*|mak\w+|get paid|paid|worth|
            have saved|owe|take home|clear|pay in rent)|what(?:'s| is|s| was| do| are)? (?:<you> (?:earn\w*|
            make (?:a|per) (?:year|month|week|hour)|get paid|being paid|worth)|
            <your> (?:\w+'s )?(?:current |annual |monthly )?(?:salary|income|net worth|comp|ctc|
            rent|savings|package|bonus|wage|debt|credit score|bank balance))|are <you> (?:rich|
            wealthy|in debt|well[- ]off|broke)|do <you> (?:own or rent|own <your>|
            have (?:any )?(?:debts?|savings|money problems)))
            (?:(?:curious|tell me|asking|know|share|ask) (?:me )?(?:about )?<your> (?:salary|income|
            finances|net worth|debts?))
            (?:what|how much) (?:did|do|does|will|would|is|was) (?:you|they|your (?:\w+ )?|
            the )(?:house|home|flat|apartment|place|condo|divorce|wedding|ring|car|surgery|nose|
            degree)(?: \w+)? (?:cost|go for|sell for|fetch|set you back|worth)|(?:what|
            how much) (?:did|do) (?:you|they) (?:two )?(?:pay|get|give|spend|
            owe)(?: \w+){0,2} (?:for|on|in) (?:your|the|that|this|it|rent)(?: \w+)? ?(?:(?:house|
            home|flat|apartment|place|condo|divorce|wedding|ring|car|surgery|nose|degree)|rent|
            mortgage)|what do (?:you|they) (?:pay (?:in|for) (?:rent|that place|your place)|
            take home|bring home|clear|live on)
            (?:do|does|did|are|is|will) (?:your|the|his|her) (?:parents|family|father|mother|
            husband|wife|folks|in-laws|dad|mum|mom|ex)(?: still)? (?:support(?:ing)?|pay(?:ing)?|
            fund(?:ing)?|help(?:ing)?|keep(?:ing)?|bankroll\w*) (?:you(?=[ ?,]|$)(?! (?:move|pack|
            settle|with the (?:move|boxes))) ?(?:with (?:it|money|the rent))?|(?:for )?(?:your|
            the) (?:bills|rent|flat|house|life))|did your family (?:help|pay)|(?:can|how can|
            could) you (?:\w+ )?afford (?:it|that|this|the)|what (?:did|will) you inherit\w*|
            how much did (?:he|she|they|your \w+) leave you|(?:or )?is it a money (?:thing|
            problem|issue)
            (?:since|now that|as) (?:your (?:late )?(?:husband|wife|mother|father|partner|mum|mom|
            dad|parents)(?:'?s| has| have| is)? (?:\w+ )?(?:passed|died|left|gone|dead|walked)|
            you'?re (?:divorced|widowed|single|ill|unemployed|jobless|separated)|you (?:lost|divorced|split|separated)),?(?: [^\s.!?]+){0,10} (?:money|house|lonely|tight|short|
            insurance|finances|empty|big|afford|bills|pension|savings|funds)
            how (?:big|large|high|much) (?:was|is|are|were) your (?:bonus|salary|debts?|mortgage|
            inheritance|pension|rent|loan|savings)|(?:you'?ve|you have|have you) ever (?:owed|
            stolen|earned|lost at|inherited|borrowed)
        """,
        "love": r"""
            (?:(?:are|r) <you> (?:still |actually |really |even |currently |even still |
            not )*(?:single(?!-)|married|divorced|seeing (?:anyone|anybody|someone|other)|dating|
            with (?:him|her|that)|in love|gay|straight|lesbian|bi|a virgin|faithful|sleeping with|
            in a relationship|taken|attached|available\?|happy (?:in|with) <your> (?:marriage|
            relationship|husband|wife|partner|love life|sex life)|together)|(?:why|how come) (?:are|
            did|is|aren't|r) (?:<you>|<your> (?:husband|wife|marriage|ex|parents|partner)|
            someone like <you>)(?: and \w+)? (?:\w+ )?(?:still |not )*(?:single|divorce\w*|split|
            separat\w*|leave|left|break up|marry|married|get married|cheat|alone)|(?:do|does|did|
            have) <you>(?:r (?:husband|wife|partner|boyfriend|girlfriend))? (?:ever |still |even |
            actually |really |already )*(?:have (?:a (?:boyfriend|girlfriend|partner|husband|wife|
            lover|man|woman|crush)|someone)|love (?:him|her|your)|cheat\w*|get(?:ting)? jealous|
            sleep with|been (?:cheated|unfaithful|in love|divorced|married)|believe in love|
            want to get married|miss <your> ex)|(?:why|how) did <your> (?:marriage|relationship|
            engagement|last (?:relationship|marriage))|what (?:happened|went wrong) (?:with|between|
            in|to) <your> (?:ex|marriage|husband|wife|last relationship|boyfriend|girlfriend|
            partner|first marriage|divorce)|how(?:'?s| is| are|s) (?:<your> (?:love|sex|
            married) life|things in bed|<your> marriage|the marriage|the divorce)|
            is <your> (?:marriage|relationship)|are <you> two (?:ok|happy|still|having))
            (?:what(?:'s| is|s| are|r)? (?:<you> wearing|turns <you> on|<your> (?:kinks?|fantas\w+|
            type|body count|bra size|measurements|cup size))|send (?:me )?(?:a |some |ur |
            your )?(?:nudes?|pics?|pictures?|photos?|selfies?) of (?:you|ur|
            your)(?:self)?(?! (?:in front|at the|with the|two|all|and))|sexual (?:history|
            preference|orientation|past)|do <you> (?:like it|sleep naked|want sex))
            (?:(?:are|r) <you> (?:pregnant|trying(?: for)?|expecting|infertile|
            going to have (?:kids|children|a baby|more))|(?:when|why|how come) (?:are|do|don'?t|
            haven'?t|aren'?t|didn'?t|is|have) (?:<you>|<you> (?:guys|two))(?: not| never| going to)? ?(?:\w+ )?(?:have|
            having|had|want|start\w*|get|got|give|trying for) (?:\w+ )?(?:kids|children|a baby|
            babies|a family|grandchildren)|do <you> (?:want|plan|hope|intend) (?:to have )?(?:any |
            more )?(?:kids|children|a baby)|can <you> (?:have|not have) (?:kids|children)|
            is it (?:a )?fertility|miscarr\w+|whose baby|planned pregnancy|baby weight)
            does your (?:husband|wife|partner|boyfriend|girlfriend|fianc\w+) (?:know|mind|approve|
            love|trust|still|satisf\w+|treat|earn|understand|cheat)|(?:have|are|did) you (?:two|
            both|guys)? ?(?:ever |still |already )?(?:cheat\w*|sleep\w*|slept|breaking up|broken up|
            in love|getting divorced|separated)|not married (?:yet)?|(?:why|how come) (?:you'?re|
            you are|are you|aren'?t you) (?:still |not )*(?:single|married|alone|without)
            (?:is it|it'?s) true (?:that )?(?:you|you two|you and \w+|
            your \w+)(?: and your \w+)?(?: two)?(?:'?re| are| have|'?ve)? (?:\w+ )?(?:sleep\w*|
            share|separat\w*|live apart|living apart|split\w*|broke|breaking|divorc\w*|left|
            leaving him|leaving her|cheat\w*|pregnant|fired|sacked|broke up|in debt|an? (?:affair|
            addict|alcoholic))|do you two (?:still )?(?:sleep|share|fight|argue|kiss|have sex|
            love)|separate (?:rooms|beds|bedrooms)|share a bed(?:room)?|is there (?:another|
            somebody|someone) (?:woman|man|else)|who(?: \w+)? left (?:who|whom)
            (?:did|do|are|have|were|will) (?:you|you two|you and [\w']+|you guys|
            your \w+)(?: and (?:your )?\w+)? (?:\w+ )?(?:find out why you (?:couldn'?t|can'?t)|
            try(?:ing)? (?:for|to have|to conceive|again for)(?: (?:another|children|kids|
            a baby))?|planning (?:on )?(?:kids|children|another|a family|a baby)|
            want(?:ing)? (?:another|more kids|kids|children)|conceive|using protection)(?! (?:the|
            out|to (?:fix|cook|meet)))|why you(?: two| both)? (?:couldn'?t|can'?t|never) (?:have|
            had|get pregnant|conceive)|was it not possible|get(?:ting)? pregnant(?=\?| and| or)|
            biological clock
            (?:have|having|had) sex|sleep together|use protection|make love|is (?:the|that|
            your) (?:baby|child|boy|girl|kid|son|daughter) (?:his|hers|yours|really|theirs|
            \w+'s)(?=[?, ])|when you came out|(?:weren'?t|not|aren'?t|stopped) wearing (?:your|a|
            the) (?:wedding )?ring
        """,
        "health": r"""
            (?:(?:did|do|have|are|were|had|has|is) (?:<you>|it)(?: ever| still| actually| really| even| currently| always| been)* (?:get(?:ting)?|
            go|gone|been|have|having|had|take|taking|on|see|seeing|suffer\w*|diagnosed|depressed|
            bipolar|anxious|suicidal|addicted|recover\w*|lose|lost|gain\w*|put on|drink\w*|tried|
            thought (?:about|of)|in) ?(?:\w+ ){0,4}(?:treat(?:ment|ed)|therap\w+|rehab|medication|
            meds|antidepressants?|diagnos\w+|depress\w+|mental (?:health|illness|problems?)|anxiety|
            a? ?breakdown|addict\w+|drinking|drugs|aa|suicid\w+|psychiatrist|weight|abortion|
            surgery|ill(?:ness)?|cancer|hiv|std|disorder|eating disorder|trauma|
            drink(?:ing)? problem|disease)(?! course| trial| plan for the| research| policy)|(?:are|
            r|were) <you> (?:depressed|bipolar|autistic|suicidal|an alcoholic|an addict|
            mentally ill|on (?:medication|meds|drugs|antidepressants)|sick or something|disabled|
            contagious|terminal|dying|hiv|anorexic|still drinking|still smoking|drinking again|
            ill\?)|what(?:'s| is|s| was) (?:wrong with <your>|<your> (?:diagnosis|illness|
            disability|condition|disorder|addiction|medical|mental health|biggest (?:insecurity|
            trauma))|the (?:illness|diagnosis|disease|prognosis))|how much do <you> weigh|
            what do <you> weigh|why (?:are|r|have) <you> (?:so thin|so fat|lost so much|
            losing weight|gained|put on weight|limping|in a wheelchair)|what (?:did|
            do) <you> have\?|how (?:did|long have) <you> (?:lose|lost|become|
            been) (?:\w+ )?(?:disabled|<your> (?:leg|arm|sight|hearing|baby|hair)|sick|sober|ill))
            (?:(?:are|r|have) <you> (?:still )?(?:sober|clean|relapsed?|off the (?:booze|drink|
            drugs|wagon)))
            do (?:you|u)(?: \w+)? (?:drink|smoke|gamble|take drugs|do drugs|use drugs|vape|
            self[- ]harm|binge|overeat|starve)(?: \w+)? ?(?:as much|too much|a lot|alone|again|
            every|these days|heavily|still|at all)?(?=\?| and| or|,|$)|(?:still|back) (?:drinking|
            on the bottle|smoking weed|gambling|using|off the drink)(?=\?| and| or|,)
            (?:pills|tablets|meds|injections|your (?:condition|diagnosis|surgery|operation|
            treatment|weight|skin|teeth|limp|hair loss|hands? shak\w+))(?: [^\s.!?]+){0,6}\?|
            (?:can'?t|cannot|not able to|unable to|never) (?:have|had) (?:kids|children|a baby|
            any)(?: of your own)?|(?:did|do|have|what did) (?:the|your) (?:doctors?|therapist|
            psychiatrist|consultant|specialist) (?:say|said|tell|think|find)(?: [^\s.!?]+){0,8}\?
            (?:is|are) (?:that|those|these|they|it) (?:all )?(?:your )?(?:own|real|fake|
            natural)(?: own)? (?:teeth|hair|nose|breasts|boobs|lips|eyelashes|face)|
            what (?:happened to|is wrong with|'?s wrong with) your (?:leg|arm|face|hand|eye|skin|
            voice|teeth|hair|body|legs)(?=\?| and)(?! and are you ok)|scars? on your|
            your (?:\w+ )?scars?(?: \w+){0,3} from|why (?:don'?t|do) you (?:not )?(?:drink|smoke|
            eat|limp|shake)(?: any ?more| at all| so much| so little)?(?=\?)|(?:is it|was it|
            are you on) (?:the )?(?:drugs|drink|booze|steroids|ozempic|pills|
            medication)(?! (?:you|we|for the (?:dog|cat)))|(?:does|do) (?:it|that) run in (?:your|
            the) family|are you on (?:medication|anything) for|are you (?:ill|sick|dying|
            unwell)\?.{0,60}(?:lost|thin|weight|pale|everybody|people)
            (?:have|were|are) you (?:been |being |ever been )*(?:tested|screened) for (?:that|it|
            hiv|\w+)|(?:looks|is it|is that|sounds) (?:hereditary|contagious|genetic|terminal)|
            is your (?:mother|father|mum|dad|mom|husband|wife|gran\w*)(?:'?s)? (?:\w+ )?(?:mind|
            memory|going senile|losing it|demented|dying|drinking|an alcoholic|mental)(?=[ ?])
        """,
        "soul": r"""
            (?:if|what) <you> could (?:change|do over|redo|go back|undo|relive|erase|
            have) (?:\w+ ){0,4}(?:thing|life|past|and change|moment|day|decision|about yourself|
            again)|what (?:would|one thing would) <you> (?:change|do differently|regret|
            undo) (?:about|in|if|with) (?:<your>|yourself|<you>)
            what(?:'s| is| really|s)? (?:keep|keeps|kept|keeping) <you> (?:up|awake)(?: at night)?
            (?:(?:biggest|greatest|deepest|worst|one|main|what|any|your|ever|do you|life'?s?|
            most) (?:\w+ )?(?:regrets?))
            (?:(?:biggest|greatest|deepest|worst|secret|innermost|darkest|what(?:'s| is|s| are)? <your>|
            main|true) (?:\w+ )?(?:fears?|insecurit\w+|secrets?|shame|weakness(?:es)?|desires?|
            wounds?|demons?|flaws?|failures?|mistake|struggles?|heartbreak|dream in life|pain|
            vulnerabilit\w+)(?! points?)|what (?:are|r) <you> (?:most |really |truly |secretly |
            deep down )*(?:afraid|scared|ashamed|running|frightened|insecure|terrified|jealous|
            guilty|hiding)|what (?:scares|frightens|terrifies|haunts|breaks|hurts|shames|triggers|
            makes <you> (?:cry|feel (?:most|alive|ashamed|unlovable|unsafe|small|worthless|
            vulnerable))) ?<you>?)
            (?:what(?:'s| is|s|'s really| do <you> (?:think|believe|feel) is) (?:<your> (?:true |
            real |higher |life'?s? |deepest |big |soul'?s? )*(?:purpose|why|calling|mission|passion|
            legacy|life purpose|story|truth)|the meaning of (?:life|your)|missing (?:in|
            from) <your> life|holding <you> back|the (?:one|hardest|darkest|lowest|most (?:painful|
            difficult|vulnerable|embarrassing|important)) (?:\w+ )*(?:thing|moment|time|point|
            lesson|truth|experience|memory)))
            (?:are|r) <you> (?:\w+ )?(?:truly|really|actually|genuinely|deep down|
            honestly) (?:\w+ )?(?:happy|fulfilled|living|content|satisfied|free|lonely|okay inside|
            proud of)|(?:are|r) <you> (?:happy|fulfilled|satisfied|content|lonely) (?:with|
            in) (?:<your> (?:life|job|career|marriage|relationship|choices|self|body|home life)|
            yourself|life)|are <you> (?:lonely|unhappy|fulfilled)|do <you> (?:feel|ever feel|
            get) (?:lonely|fulfilled|empty|unloved|like a failure|inadequate|lost|worthless|trapped)
            (?:(?:how|what) (?:do|would) <you> (?:want|like) to be remembered|(?:are|
            r) <you> (?:afraid|scared) (?:of|to) d(?:ie|ying|eath)|if <you> (?:died|were (?:to die|
            dying)|had (?:one|a|six|\d+) (?:day|week|year|month|months|days)s? (?:left|to live))|
            what happens after (?:we|you) die|on <your> deathbed|who would <you> (?:save|die for|
            miss))
            (?:tell me (?:<your> (?:whole |full |entire )?life story|everything about (?:<you>|
            yourself)|<your> deepest|<your> darkest|something (?:<you>'?ve never|nobody|no one|
            <you> (?:never|have never|are ashamed|regret))|(?:about )?the (?:worst|hardest|darkest|
            saddest|most (?:painful|vulnerable|embarrassing)) (?:thing|time|day|moment|part|
            period))|what(?:'s| is|s) <your> (?:life )?story(?=\?)|when (?:did|
            was) <you> ?(?:the )?last (?:time )?(?:<you> )?(?:cr(?:y|ied)|felt (?:truly|really|
            alive|loved)|failed|lied|had sex|been truly|lonely))
            (?:when (?:was|is|did) (?:the last time )?<you> (?:last )?(?:cr(?:y|ied)|felt (?:truly|
            really|loved|alive)|really (?:cried|failed)))
            what (?:advice|would <you> (?:tell|
            say to)) ?(?:would <you> give )?(?:to )?<your> (?:younger|teenage|\d+.year[- ]old|
            past) self
            what(?:'s| is|s| was|'s been) (?:the|your) (?:biggest|worst|darkest|deepest|
            most (?:shameful|embarrassing|painful|terrible|illegal|selfish|regrettable|traumatic|
            humiliating)|meanest|cruellest|dirtiest|saddest|ugliest|craziest|wildest|
            best[- ]kept) (?:\w+ )?(?:lie|secret|thing|sin|crime|mistake|moment|memory|shame|
            failure|thought|fantasy|loss|heartbreak|betrayal|addiction|vice|habit|trauma|wound|fear|
            regret)|have (?:you|u) ever (?:lied|stolen|cheated|betrayed|killed|hit|hurt|
            been in love|been (?:arrested|unfaithful|heartbroken|suicidal|abused|cheated|divorced|
            fired|in prison|in rehab|in therapy|depressed)|had (?:an affair|an abortion|a breakdown|
            therapy|suicidal|a one)|wanted to (?:die|disappear|leave your)|thought (?:about|
            of) (?:suicide|dying|leaving|ending|divorce)|tried (?:drugs|to kill)|failed at|
            regretted|taken drugs|done drugs)
            (?:something|anything|a thing|one thing|what|a secret) (?:\w+ ){0,3}?(?:you'?ve|
            you have|you) (?:never|not) (?:told|shared|admitted|said to|confessed|
            forgiven)(?: (?:anybody|anyone|a soul|yourself|your \w+))?|on a scale (?:of|
            from)(?: [^\s.!?]+){0,5},? how (?:happy|satisfied|fulfilled|lonely|content|good|
            attractive|honest|depressed|anxious|confident)|how (?:happy|satisfied|fulfilled|
            lonely) are you (?:with|in|really)|what did (?:your|the) (?:divorce|breakup|illness|
            cancer|loss|grief|depression|miscarriage|addiction|childhood|bankruptcy|
            affair) (?:teach|do to|feel|cost|mean)
            what(?:'?s| is| was| would you say is| are)? (?:your|the) (?:single )?(?:greatest|
            biggest|worst|deepest) (?:failures?|regrets?|shame|weakness|loss|fears?|sins?|
            secrets?)|what are you (?:hiding|running from|so afraid of)|hiding behind
        """,
        "past": r"""
            (?:what(?:'s| is|s| was|'s been) the (?:worst|hardest|darkest|most (?:painful|traumatic|
            difficult|embarrassing|shameful|heartbreaking|vulnerable|challenging)|saddest|lowest|
            toughest|scariest|biggest (?:mistake|failure|lie|setback|
            heartbreak)) ?(?:\w+ )?(?:thing|moment|time|experience|day|part|point|period|year|
            memory|chapter|lie|decision|mistake|loss|of <your>)(?! (?:about the|of the (?:job|trip|
            project|course|show)|to (?:fix|cook|learn|bake)))|(?:were|was|have|did|
            had) <you> (?:\w+ )?(?:been )?(?:abused|bullied|assaulted|molested|adopted|cheated on|
            neglected|raped|arrested|in prison|in jail|fired before|betrayed|traumati[sz]ed|
            have a (?:happy|hard|difficult|bad|good) childhood|grow up poor|unhappy as a child)|
            (?:how (?:was|did)|what was) <your> (?:childhood|upbringing|
            relationship with <your> (?:father|mother|parents|dad|mum|mom)|parents'? (?:divorce|
            marriage))|tell me about <your> (?:childhood|trauma|mother|father|divorce|past|parents|
            loss|ex|upbringing|struggles|pain|marriage|mental|addiction)|what (?:trauma|traumas|
            wounds|abuse|demons|pain) (?:have|did|do|are|from)|how did (?:<your> (?:husband|wife|
            son|daughter|mother|father|mum|mom|dad|brother|sister|child|baby|parents?|partner|
            friend)|he|she|they) (?:die|pass|kill|do it|commit)|why did <you> (?:really |
            actually )?(?:get (?:fired|sacked|divorced|laid)|leave <your> (?:husband|wife|last job|
            family|church|country)|lose <your>|quit <your>|drop out|go to (?:prison|jail)))
            (?:were|was|did) <you> (?:really |actually )?(?:get )?(?:fired|sacked|laid off|let go|
            pushed out)(?=[ ?])
            (?:have|did|do|could|can|will|
            would) you(?: ever| finally| really| still)? (?:forgiven?|forgive|made (?:up|
            your peace|peace) with|make (?:up|your peace|peace) with|reconciled? with|hate|hated|
            blame|blamed) (?:your|him|her|them|yourself|with)(?= |\?|
            $)(?! (?:brother for the (?:cake|score)))|(?:do|did|
            have) you(?: ever| still)? (?:talk|speak|spoken|talked|met|meet|see|found|
            know) (?:to |with )?your (?:real|birth|biological|estranged|absent) (?:father|mother|
            parents|dad|mum|mom|family)|(?:were|was) you (?:ever )?(?:hit|beaten|hurt|unloved|
            unwanted|touched|neglected) (?:as|when|by)|as a child\?|(?:thing|things) (?:a|
            any) (?:man|woman|person|partner|parent|lover) (?:has|have|ever)(?: ever)? (?:done|
            said|did) to you|why did you really|was it the (?:drinking|drink|drugs|debts?|affair|
            gambling)
            (?:did|does|has|do) (?:he|she|your \w+|they) (?:ever |still )?(?:hit|hits|beat|beats|
            hurt|touch|touched|abuse|abused|cheat|betray|force|forced) (?:you|on you)(?=[? .,]|$)
        """,
        "beliefs": r"""
            (?:how old (?:are|r) <you>|what(?:'s| is|s) <your> (?:age|real age|date of birth|dob)|
            (?:may|can|could) i ask <your> age|what year were <you> born|when were <you> born|
            <your> age\?|guess <your> age|how old (?:is|are) <your> (?:new |latest )?(?:husband|
            wife|boyfriend|girlfriend))
            (?:who (?:did|do|will|would|are) <you> (?:\w+ )?(?:vote|voting|support)|
            did <you> vote (?:for|leave|remain|brexit)|how did <you> vote|what(?:'s| are| is|s|
            re) <your> (?:\w+ )?(?:politics|political|views on (?:abortion|trump|brexit|israel|gaza|
            immigration|guns|religion|gender))|(?:are|r) <you> (?:a |an )?(?:\w+ )?(?:conservative|
            liberal|republican|democrat|socialist|communist|right[- ]wing|left[- ]wing|tory|leftist|
            feminist|trump supporter|brexiteer))
            (?:do <you> (?:still |really |even )?(?:believe in (?:god|jesus|heaven|an afterlife|
            hell)|go to church|pray)|(?:are|r) <you> (?:a |an )?(?:\w+ )?(?:religious|christian|
            muslim|jewish|hindu|catholic|atheist|saved|believer|mormon|brahmin)|what(?:'s| is|
            s) <your> (?:\w+'?s )?(?:religion|faith|income|salary|caste|ethnicity|race|nationality|
            immigration status|visa status|sexual orientation)|what (?:religion|caste|
            race) are <you>|where are <you> (?:really|originally really|actually) from|
            are <you> (?:legal|illegal|here legally))
            (?:do <you> live (?:alone|by yourself|with (?:anyone|a man|your (?:parents|boyfriend)))|
            what(?:'s| is|s) <your> (?:home )?address(?! for| so i can (?:send|post)| again)|
            where (?:exactly )?do <you> live(?: exactly)?(?=\?)|which (?:street|house|
            building) do <you>|what time do <you> (?:get|come|go) home|who do <you> live with|
            are <you> home alone|where do your (?:kids|children) go to school)
            (?:which way|how|who|what) (?:do|did|will|would) you (?:usually |normally |
            actually )?vote(?: for)?(?=[,? ]|$)|do you pray(?=[? ]|$)|marry outside|
            happens? (?:after death|when (?:you|we) die|after (?:you|we) die)|(?:are|
            r) you (?:even )?here legally|what (?:visa|papers) (?:are|do) you|
            would you let your (?:daughter|son|child|kids)|which (?:church|mosque|temple|
            god) do you
        """,
    },
    guarded=False,
)

DELICATE = Lexicon(
    "delicate",
    {
        "money": r"""
            salary|salaries|income|net worth|in debt|debts|bankrupt\w*|inherit(?:ed|ance)|mortgage|
            savings|credit score|pay ?check|how much (?:money|you (?:earn|make))
        """,
        "love": r"""
            divorced?|affair|cheat(?:ed|ing)(?: on)?|virgin|sex life|sexuality|sexual|orientation|
            ex[- ](?:husband|wife|boyfriend|girlfriend)|<your> ex|marriage|breakup|break[- ]up|
            lonely|real relationship|love life|polyamor\w+|gay|lesbian|bisexual|straight or|dumped|
            custody
        """,
        "health": r"""
            trauma|rehab|mental health|mental illness|depress\w+|anxiety|therapy|therapist|
            antidepressants?|medication|meds|addict\w*|alcoholic|drinking problem|overdose|
            diagnos\w+|cancer|hiv|std|fertility|ivf|miscarriages?|abortion|pregnant|menopause|
            eating disorder|anorexi\w+|autis\w+|bipolar|adhd|disabilit\w+|suicid\w+|self[- ]harm|
            erectile|impoten\w+|surgery scars?|scars?
        """,
        "past": r"""
            traumas?|abused?|assault(?:ed)?|childhood|prison|jail|arrested|criminal record|
            foster care|adopted|bullied|foreclos\w+|deported
        """,
        "soul": r"""
            regrets?|insecurit\w+|darkest|deepest|innermost|meaning of life|purpose in life|
            afraid of dying|soulmate|life purpose
        """,
        "beliefs": r"""
            religion|religious|atheist|god|caste|immigration status|vote(?:d)? for|voted|political|
            politics|which party|trump|brexit|conservative or|liberal or
        """,
    },
    guarded=False,
)
"""Private matters: prying only inside a question put to the reader."""
