"""How people put their first thought about a silence, and how they say what they want."""

CLASSES = {
    "they": "she|he|they|everyone|people|everybody|her|him|them",
    "bad": """hates|hate|hated|despises|dislikes|resents|blames|blame|avoiding|avoids|ignoring|
        ignores|ghosting|ghosted|dodging|punishing|dumping|dumped|dropped|dropping|cutting|icing|
        rejecting|rejected|replaced|replacing|forgot|forgotten|using|used|judging|snubbing|
        blowing|blanking|shunning|hating|testing|fobbing""",
    "mad": """mad|angry|furious|upset|annoyed|offended|pissed|pissed off|disappointed|fed up|cross|
        irritated|sick|tired|bored|done|finished|over|disgusted|embarrassed|ashamed|insulted|hurt|
        weirded out|creeped out|put off|turned off|freaked out|bitter|jealous|through|sour""",
    "am": "is|are|was|were|am|be|being|been|'s|must be|might be|has been|has gotten|got|gets",
    "mine": "me|us|my|i|we|our|mine",
    "burden": """annoying|bothering|pestering|too much|a burden|needy|clingy|pushy|desperate|weird|
        creepy|crazy|paranoid|overreacting|overthinking|boring|unlikeable|stupid|dumb|pathetic|
        invisible|forgettable|a joke|a nuisance|a bother|the problem|being annoying|being needy|
        being too much|being clingy|being pushy|being weird|being paranoid|being dramatic|
        being ghosted|being ignored|being unreasonable|being silly|being used|losing it|a pest|
        imagining|being stupid|being crazy|being desperate|being impatient|unlovable|worthless""",
    "low": """stupid|dumb|foolish|silly|pathetic|rejected|ignored|hurt|embarrassed|humiliated|awful|
        terrible|invisible|worthless|small|crushed|unwanted|forgotten|used|lonely|unloved|gutted|
        abandoned|like an idiot|like a fool|like a loser|like crap|like shit|like a burden|
        like a stalker|like a creep|like garbage|like rubbish|like i do not matter|snubbed|
        like a nobody|ridiculous|discarded|hopeless|mortified|heartbroken|devalued|insulted""",
}

THOUGHTS = {
    "dark": """
        <they> [just|really|probably|must|totally|obviously|clearly|secretly|might|may|actually|all|has|have|had|now|is|are|'s|was|already|finally|even|also|'d|would|will] [just|really|totally|probably|secretly|have|has|be|been|all] <bad> (me|us|$|about me|about us)
        (<they>|_) (hates|hate|hated|despises|resents) (me|us)
        (<they>|_) [must|might|may|has|have] [be|just|really|been|totally|definitely|so|probably] [is|are|'s|was] [just|really|still|so|totally|probably|definitely|secretly] <mad> (with|at|by|of|about) (me|us|it|something i)
        <they> [must|might|may] [is|are|'s|be|was|were] [just|really|still|so|totally|probably|definitely|secretly] (mad|angry|furious|upset|annoyed|offended|pissed|pissed off|disappointed) (now|lol|$|because|that|over|,|and|tbh)
        <they> [is|are|'s|just|has|have|must|have been|really] [just|all] [probs|prolly] (moved on|over it|over me|over us|found someone|found somebody|found better|found new|met someone|seeing someone|got better|outgrown me|too good for me|too important|lost interest|losing interest|forgotten|given up|changed her mind|changed his mind|changed their mind|gone cold|grown apart|dead to|better off)
        <they> [probably|just|must|really|clearly|obviously|only|does|do|did|'s|might|all] (think|thinks|thought|believe|believes|assume|assumes|figured|decided|saw|see|sees|find|finds|found|considers) [that] (i|me|my|we|it|us|this|his|her) ..
        <they> [just|really|obviously|clearly|probably|simply|totally] (do|does|did) not [really|even|actually|ever] (care|like|want|need|value|respect|remember|miss|love|trust|give|think|appreciate|bother|know) ..
        <they> [just|really|obviously|clearly|probably] (could|can) not (care|be bothered|stand) ..
        <they> (just|only|never|ever|always only) [really|ever|just] (wanted|used|needed|liked|cared|loved) (me|something|my|us|about|what|money|free) ..
        <they> (regrets|regret|regretted) ..
        <they> (is|are|'s|was) [just|probably|really|clearly|obviously] not (interested|into|bothered|that into|a real|my friend|keen|impressed|serious) ..
        <they> [just|have|has|must|probably] (wants|want|wanted) (nothing|me to stop|me gone|me out|me to leave|rid of|out) ..
        (i|we) [must|may|might|have|probably|definitely|totally|clearly|obviously|just|really] [have|'ve|just|really|totally|probably] (blew|blown|ruined|messed|screwed|fucked|botched) (it|things|up|this|everything|that|the)
        (i|we) (must|may|might|probably|definitely|totally|clearly|obviously) [have|'ve|just|really|totally|probably] (upset|offended|annoyed|hurt|scared|bored|pushed|lost|insulted|embarrassed|disappointed|put) (her|him|them|my|_)
        (i|we|i 've) [must|may|might|probably|definitely|clearly|obviously] [have|'ve] (done|said|did) (something|anything|sth|smth) [really|very|so|totally] (wrong|bad|stupid|dumb|to|that|awful|offensive|terrible|weird|off)
        (i|we) (am|was|are|must be) [just|probably|clearly|obviously|really|so] (<burden>|being ghosted|being ignored|blocked|dead to|nothing to|not important|not worth|not good enough|old news|yesterday 's news|done for|the last|too old|replaceable|out of the picture|off the list)
        (i|we) (do|did) not matter ..
        (it|this|our friendship|the friendship) (is|must be|has to be|was) [probably|just|clearly|all|totally|definitely|obviously] (my fault|because of me|over|personal|something i (did|said)|a no|a polite no|a rejection|a blow off|a brush off|about me|dead|the end)
        (my fault|because of something i|because i (said|did|am|was|asked|left)) ..
        (the job|the role|the position|the deal|it|that ship|my chance) (is|has|'s|has been|must have) (gone|gone to|dead|lost|been filled|filled|sailed|blown) ..
        (they|the company|recruiters|companies|people|<they>) [all|just|do|always|probably|really] [just|all|even|simply] (ghost|ghosts|ghosting|ghosted|string|stringing|lied|lying|lie) [me|people|you|us|candidates|everyone|now|along|$|to]
        (nobody|no one) [really|actually|ever|even|in] (likes|cares|wants|remembers|needs|loves|misses|respects|listens) ..
        (rejecting|hates|hate|ignoring|ghosting|avoiding|blanking|snubbing|punishing|judging) me
        (done|finished|fed up|over|bored|disgusted) with (me|us)
        i [have|'ve] (upset|offended|annoyed|insulted|scared|disappointed|bored|crushed|lost|put off|drove|frightened|freaked) (her|him|them) [off|away|out]
        (sick|tired|bored|fed up) of (me|us|everyone|my|hearing)
        (she|he|they) (will|would) not (know who i am|remember (me|who)|want to hear|care) ..
        i (am|was|must be|am just) the (most annoying|worst|last (person|one)|problem|idiot|only one|fool) ..
        i (never|do not|did not) [really|even|ever] (mattered|matter|exist|count|deserve) ..
        my (work|message|email|letter|cv|pitch|joke|text|note|writing|idea|questions|question) (was|is|must be|must have been) [just|really|so] (bad|terrible|too|awful|not good|crap|boring|stupid|rubbish|shit|weird|wrong) ..
        (they|she|he|they have) [has|have|must have|probably|just|already] (hired|picked|chosen|gone with|went with|replaced me with|found) (someone|somebody|another) ..
        <they> [is|are|must be|'s|all|probably|just] [probably|just|all] (laughing|talking|gossiping|rolling (her|his|their) eyes|making fun) (at me|about me|at my|about my|of me|behind) ..
        (told|telling|tells) (everyone|people|everybody|others|them all) .. (i|me|my) ..
        (had|has|have) enough of (me|us)
        (something|anything) (bad|terrible|awful|wrong) [has|must have|might have] (happened|happening) [to|with|between]
        (she|he|they|something) (must|might|could|is probably|has probably) [have|be] [been] (dead|died|in hospital|hurt|hurt herself|hurt himself|had an accident|crashed|lying)
    """,
    "asked": """
        (did|have|could|was it something) i (do|done|say|said|did|offend|upset|annoy|hurt|mess|screw|come|came|cross|miss|scare|blow|overstep|overdo|push|make|ruin|bore|get|lose) [something|anything|her|him|them|this|it|up|on|off|too|sth] ..
        (am|was) i [just|really|so|too|that|being|the|a|an|not|doing|going|coming|bothering|supposed|only] [a|so|too|really|just|that|the] (<burden>|bothering|ignored|ghosted|wrong|problem|bad|one|forgotten|unreasonable|rude|invasive|intense|crazy|off|idiot|fool|jerk|asshole|mad|blocked|mean|dull|not good|being) ..
        is (it|this|that|she|he) [just|really|all|maybe|actually|because of|because|something] [a|an|about|over] [polite|kind of] (me|my fault|my breath|blow off|blow|brush off|brush|no|rejection|personal|over|hopeless|goodbye|the end|i (did|said))
        is it me
        (do|does|did|is|are|has|have|would|will|why do|why does|why is|why are|why did) [you think] <they> [just|really|all|even|secretly|still|do|actually|not] [just|all|be|not|been|even] (hate|like|care|ghost|ignore|ignoring|avoid|avoiding|want|ghosting|mad|angry|upset|annoyed|offended|think|regret|remember|bored|forget|forgotten|blocked|over|done|interested|lost|blocking|dislike|resent) ..
        (what|where) (did|have) i (do|go|done|say) wrong
        why (do|does|would|is|am|are|did) .. (ignoring|ignore|ghost|ghosting|avoiding|hate|not care|punishing|not like|leave|left) (me|us)
        was it something i (said|did|wrote|sent)
        (have|did|had) i [just|really|been] (crushed|crush|lost|lose|bored|ruined|annoyed|scared|imagine|imagined|become|overstepped|killed|dreamt) ..
        (has|have|had|did|is) (she|he|they) [just|simply|really] (had enough|have enough|moved on|move on|given up|give up|gone off|go off|replaced|lost interest|lose interest|grown tired|fed up|over) ..
        [so|then] it must be me
        (was|is) it (the|my|because|that) .. (about|i|my|me|joke|comment|message|photo|dress|text|thing|tone) ..
        are we (done|over|finished|still friends|still ok|not friends) ..
        (i|we) [will|should|just] take (it|that|this) as a (hint|no|sign|rejection)
    """,
    "told": """
        (my|the) (first|immediate|gut|instant|initial|only|worst|automatic|honest) (thought|reaction|feeling|instinct|fear|assumption|idea|guess) [is|was|of course|is always|was of course] [,] [that]
        first thought [was|is] [,] [that]
        (my|the) (brain|head|anxiety|mind|gut|paranoia|inner critic) [just|immediately|always|keeps|of course|is] (says|say|said|saying|tells me|telling me|told me|thinks|convinced|goes straight to|goes to|goes|went straight to|went to|jumps to|jumped to|jumps straight to|screams|sure|insists|decided) [,] [that]
        i [just|always] keep (thinking|imagining|picturing|fearing|telling myself|feeling) [that|how|like]
        (feel|feels|felt|feeling) like
        (i am|i was|am|was|i 'm) [so|just|really|a bit|kind of|totally|half] (afraid|scared|worried|terrified|convinced|paranoid|anxious) [that]
        i (start|started|am starting|begin) to (think|believe|feel|fear|suspect) [that]
        (part of me|half of me) (thinks|believes|fears|is sure|is convinced) [that]
        (i|my) (fear|worry) [is] [that]
    """,
    "wondered": """
        (i|we) (wonder|wondering|keep wondering|am wondering) (if|whether|what) (i|she|he|they|it|we) ..
    """,
    "felt": """
        (i|it|makes me|made me|now i) [am|just|really|kind of|still|so|all|also|is|'s] [making me|makes me|made me] (feel|feeling|felt|feels) [so|really|very|pretty|a bit|a little|quite|super|totally|like|kind of|just] <low>
        (feel|feeling|felt|feels) [so|really|very|pretty|a bit|a little|quite|kind of|like|super|totally|pretty much|just] <low>
        (i am|i was) [so|really|very|pretty|a bit|quite|just|kind of] (hurt|gutted|crushed|heartbroken|humiliated|mortified|embarrassed|ashamed|devastated|an idiot|such an idiot|a fool|lonely)
        [it|this|that] [is|just] (drives|driving|drove|making|makes) me [feel] (crazy|mad|insane|nuts|anxious|spiral|sick|sad)
        taking it personally
        (it|this|that|which) [is|really|just] (hurts|stings|eats|eating) [me] (so|a lot|like hell|at me|$)
        (can|do) not stop (thinking|wondering|checking|crying|worrying)
    """,
}

LEAD_INS = {
    "lead": """
        (pretty|fairly|so|quite|almost|dead|damn|fucking|half) (sure|certain|convinced) [that|it is because|its because|because]
        (i am|i m|im|am|be|was) [just|so|really|also|a bit|kind of] (sure|certain|convinced|afraid|scared|worried|terrified|paranoid|thinking|guessing|assuming|wondering) [that|if|it is because|whether]
        (i|we) [just|do|really|always|keep|kind of|also|honestly|can only|still|now] (think|thought|bet|guess|feel|assume|fear|suspect|believe|suppose|imagine|figure|reckon|swear|know|worry|wonder|felt|keep thinking|keep telling myself) [that|like|as if|as though|if|it is because|maybe|he thinks that]
        (my|the) (first|immediate|gut|instant|initial|only|worst|automatic) (thought|reaction|feeling|instinct|fear|assumption|idea) [is|was|of course|$|,] [that]
        (feels|feel|felt|seems|seemed|looks) [to me] like
        (maybe|perhaps|probably|obviously|clearly|apparently|surely|possibly|like)
        (my|the|a) (brain|head|anxiety|mind|gut|voice|part of me) [in my head] (says|say|tells me|is telling me|thinks|is convinced|goes|keeps saying|screams|is screaming|is sure) [that]
        (part of me|half of me) (thinks|believes|says|wonders|fears) [if|that]
        (what if|afraid|scared|worried|worry|worrying|fear|convinced|means|meaning|thinking|must mean) [that|is]
        (it is|it must be) [just|all] because
        do you think
    """
}
"""What stands before the thought itself."""

NO_THOUGHTS = {
    "none": """
        (do|does|did) not [even|just|really] know (what|how|if|whether|where) ..
        (ignoring|ignores|ignored|ghosting|ghosted|avoiding|blanking) (me|us) (about|over|on|at|for|since|because)
        (do|did|does) not (hate|think (she|he|they) is|ignore)
        (hate|hates|hated) (myself|monday|mondays|this|that|it|texting|email|phones|calls|how|when)
        i hate
        (said|says|told me|admitted|wrote|texted) [that] (she|he|they) (is|was|were|'s|are) ..
        (not|never) (mad|angry|upset|annoyed|offended) (at|with) me
        (she|he|they) used [to]
        (she|he|they) (thought|thinks|think) (my|our|it|the) .. (great|good|funny|fun|nice|lovely|brilliant|perfect|interesting|cool)
        (used|using) me as
        dropped (me|us) (off|by|a|at|home)
        (found|finds) (me|my|us) (a|the|this|an|on)
        (wanted|needed|liked) (me|us) to (call|meet|come|help|send|write|join|work|try|visit)
        they (wanted|needed) (a|an|the|my|some) (quote|proposal|demo|call|meeting|report)
    """
}

WANTS = {
    1: """
        (i|we|and|just|really|still|so) (want|wanted|wanna|need|would like|would love|'d like|'d love|hope|am hoping|plan|am planning|intend|wish|am trying|am tempted|am dying|am itching) to
        (wanting|hoping|planning|tempted|trying|itching|ready|about|dying|intending) to
        (want|need) to
        (i am|i was|^) [just|also|now|seriously|so|kind of|totally] (going|about|ready) to
        (thinking|thought) (of|about)
        (considering|contemplating|debating)
        (my|the) plan is [to]
        i (will|might|may) [just|maybe|probably|also] (call|email|text|go|write|send|message|ring|ask|tell|show|drive|visit|try)
    """,
    2: """
        (please|^) help me [to]
        (should|could|can|shall|may|must|would|do) i [just|even|maybe|really|now|still|also|perhaps|rather|not] [need to|have to]
        (would it|is it|would that) be (weird|ok|okay|bad|wrong|too much|rude|awkward|creepy|strange|pushy|desperate|alright|crazy|stupid|a mistake) (to|if i)
        is it (weird|ok|okay|bad|wrong|too late|rude|awkward|creepy|strange|pushy|desperate|alright|crazy|worth|too soon|a good idea|a bad idea) [to|if i]
        how (do|can|should|would|could|might) i [best|even|possibly]
        (any|some) (idea|ideas|tips|advice) (how|on how) (to|i can|i could)
        (no idea|not sure|do not know|dunno|unsure|wondering) (how|whether|if i should|if i can|if i) [to|should|can]
        (what|who) (do|should|would|can|could|shall) i [even|best]
        (can|could|would|will) (you|u) [please|maybe|just|also] (help me [to]|tell me (how|if|whether|what) [to|i should])
        (can|could|would|will) (you|u) [please|maybe|just|also]
        how to
        (what|which) is the best way to
    """,
    3: """
        (please|^) [help me] (fix|check|rewrite|edit|proofread|review|improve|soften|shorten|polish) (my|this|the|it)
    """,
}
