"""How people greet, thank, ask about the coach, bring news, lament, or ask for something else."""

from coaching.situation import Intent

CLASSES = {
    "lots": """10|15|20|25|30|35|40|45|50|60|70|80|90|100|120|150|200|300|ten|fifteen|twenty|thirty|
        forty|fifty|sixty|hundred|hundreds of|dozens of|dozens|a hundred|countless|so many|loads of|tons of""",
    "they": "she|he|they|her|him|them|friend|mom|dad|sister|brother|boss|guy|girl|client|recruiter",
    "answered": """answered|replied|responded|texted back|wrote back|written back|called back|
        emailed back|messaged back|got back to me|got back|gotten back|come back to me|came back to me|
        hit me back|rang back|reached out|texted me|called me|wrote me|messaged me|emailed me|
        apologized|said yes|said sorry|picked up|agreed|unblocked me""",
    "service": """dentist|dentist 's|doctor 's office|doctors office|gp surgery|surgery|clinic|
        hospital|pharmacy|support|support team|support desk|customer support|customer service|
        customer services|customer care|helpdesk|help desk|service desk|service center|call center|
        it department|letting agent|letting agency|letting agents|estate agent|estate agents|
        agency|property manager|property management|management company|housing association|bank|
        credit union|airline|airlines|council|city hall|town hall|municipality|government|
        insurance|insurer|insurance company|phone company|internet provider|internet company|broadband provider|broadband company|broadband|provider|isp|gym|parcel company|delivery firm|
        parcel service|customer portal|
        electricity company|energy supplier|gas company|water company|utility|utilities|hotel|
        restaurant|courier|delivery company|post office|embassy|consulate|tax office|irs|hmrc|dmv|
        uscis|immigration|registry office|visa office|passport office|admissions|registrar|
        admissions office|school office|garage|mechanic|plumber|electrician|roofer|
        contractor|vet|vet 's|vets|optician|store|shop|online shop|webshop|retailer|
        ebay seller|etsy seller|amazon|paypal|ebay|vodafone|comcast|netflix|microsoft|
        dhl|fedex|hoa|superintendent|locksmith|
        moving company|travel agency|airbnb|warranty department|manufacturer|hotline|
        dealership|car dealer|utility company|job center|jobcentre|benefits office|social security""",
    "idea": """second thought|second thoughts|first thought|no ask note|no ask|no-ask|gentle call out|
        gentle callout|callout|call out|warm context reminder|context reminder|let it ebb|
        letting it ebb|let go|first action|stop rule|mutuality|weekly picks|reconnect command|
        reminders|check in|nudge|nudges|ebb""",
}

GREETINGS = frozenset(
    """hi hello hey heya heyy hiya yo sup howdy greetings morning afternoon evening day good gm
    there coach anyone anybody here home you are is how it going what up doing today all friend bot
    everyone hallo salut hola ciao bonjour again me wassup whatsup hii helo ello oi nice to meet
    start begin the this ready test testing knock ping now in hej well come folks mate dude buddy
    team , . ? ok okay so""".split()
)
GREETING_CORE = frozenset(
    """hi hello hey heya heyy hiya yo sup howdy greetings morning afternoon evening gm hallo salut
    hola ciao bonjour anyone anybody wassup whatsup hii helo ello oi start test testing knock ping
    hej coach there""".split()
)

CUES: dict[Intent, str] = {
    Intent.THANKS: """
        (thanks|thank|ty|tysm|tyvm|cheers|thankyou|tks|merci|gracias|danke|grazie|obrigado|obrigada)
        (appreciate|appreciated) (it|that|this|you|your|the)
        (life saver|lifesaver|legend|godsend|star|genius|angel)
        the best $
        (that|this|it|you|which) [really|has|have|just|already|so|did|all] (helped|helps|help) [me|a lot|so much|loads|$|already|really|too]
        (so|very|super|really|most) helpful
        (good|great|solid|wise|sound|excellent|perfect|amazing|brilliant|nice) (advice|point|idea|tip|call|answer|words|stuff|job|one|work)
        (feel|feeling) [so|much|a lot|a bit|already] better
        (makes|made) [total|perfect|a lot of|so much|complete] sense
        ^ (perfect|awesome|great|brilliant|cool|nice|wonderful|amazing|love it|got it|sounds good|will do|ok|okay|k|kk|alright|fair enough|noted|understood) $
        (you|u) (rock|rule|are awesome|are great|are amazing|are the best|are a lifesaver|are so kind)
        (i will|will|gonna|going to) (try|do) (that|this|it)
    """,
    Intent.METHOD: """
        (she|he|they) (do|does) [always|still|eventually] (answer|reply|respond|text back|write back|get back to me) [though|tho|eventually|in the end|every time|always] ($|,|but|just)
        (just|only|to|curious|wanna|want to) [wanted|want] [to] (see|check|test|try|find out|know) (what|how) (you|this|it|the bot) (do|does|can do|work|works|is)
        [what|when] [is|are] [the|a] (best|good|right|worst) (time|day|hour|moment) [of day|of the day|of the week] to (text|write|message|email|call|reply|send|dm|ring)
        (can|could|will|would|do) you [please|just|also] (look up|track|find|stalk|spy on|watch|monitor|follow|hack) (her|his|their|him|them|my|_ 's|if|where|a|the)
        (can|could|will|would) you [please|just|also] (check|see) (if|whether|when|where) (she|he|they|_) [is|was|has|are]
        (can|could|will|would) you [please|just|also] (text|message|email|call|write to|write|send|dm|ring) (her|him|them|it to|this to) for me
        (what|whats|explain|define|how|tell me|meaning|mean|means|understand) ... <idea>
        <idea> (thing|idea|concept|method|mean|means|stuff|theory)
        (who|what) (made|built|created|wrote|designed|programmed|trained|runs|owns|are) you
        what is (this|second thought|your (name|deal|job|purpose|method|approach|philosophy))
        who is behind (you|this)
        how is (this|it) (work|works|working)
        how (do|does|did|would|can|will) (you|this|it|the coach|the bot|second thought) [actually|even|exactly|really] (work|function|help|know|decide|think|come up|remember|use)
        what (can|do|could|will|else can|else do) you [actually|even|exactly|really] (do|know|offer|help|remember|store|save|keep|see|need|want)
        (are|r) you [a|an|really|even|actually|just] [real] (bot|robot|human|person|ai|chatbot|machine|real|gpt|chatgpt|llm|therapist|free|licensed|alive|claude|program|model)
        (am i|is this) [talking to|chatting with|speaking to] [a] (bot|robot|human|person|ai|real person|private|confidential|anonymous|secure|safe|free|encrypted|therapy|paid|legit)
        (is|are) (this|it|these|my messages|our chat|my data|that|what i (say|write|tell you)) [all|really|kept|stored] (private|confidential|anonymous|secure|safe|free|stored|saved|encrypted|shared|visible|recorded|logged)
        (do|can|will|does|could) (you|this|it|anyone|my boss|my admin|the admin|admins) [ever|also|actually] (store|save|keep|remember|share|sell|see|read|log|record|delete|send|forget|track|write to|contact|message) (my|this|these|what|our|anything|it|everything|them|people|data|messages|all|things)
        (delete|erase|remove|forget|export|download) [all|all of] (my|everything|our) (data|history|messages|info|chats|chat|account|contacts|stuff|about)
        [how much|what] (does|do) (it|this|you) cost
        (how|where) (do|can) i (use|add|import|start|set|delete|change|turn|stop|export|cancel|snooze|drop) [this|you|my|a|the|using] (contacts|contact|reminder|reminders|notifications|bot|app|settings|you|this|data|timezone|language|it|$)
        (how does|how do) (reconnect|the reminders|snooze|the picks) work
        (what|which) (commands|languages|features|channels) ..
        ^ (help|commands|menu|about|info|instructions|faq|settings) $
        (do|can|will) you speak ..
        where (do|does) (you|your|this) (get|advice|ideas|come|idea) ..
        (is|are) (your|the) (advice|method|tips|approach) (based|backed|from|evidence|scientific) ..
        why (should i|would i) (trust|believe|listen to) you
        (show|give) me an example
    """,
    Intent.NEWS: """
        (finally|just|actually|now|immediately|literally|already|eventually|indeed) <answered>
        <answered> (today|this morning|last night|yesterday|finally|at last|after all|in the end|immediately|within _ minutes|straight away|right away|an hour later|!)
        (she|he|they|_) (wrote|texted|called|emailed|messaged|rang|pinged|got) (back|me back) (to|$|and|,|saying|last|this|today|yesterday|within|after|finally|with|already|!)
        ^ [omg|ok|okay|so|well|yay|update|guys] (she|he|they) (wrote|texted|called|emailed|messaged|rang|replied|answered) back
        had [finally|just|actually] (a|an) [lovely|nice|sweet|warm|great|quick|long|kind|real|actual] (reply|response|answer) [from|today|at last|this|finally]
        (got|received|gotten) [finally|just|actually] [a|an|the] [lovely|nice|sweet|warm|great|quick|long|kind|real|actual] (reply|response|answer|text back|message back|call back|call|email back|reaction) [from|back|today|$|at|this|finally|and|last|within|after]
        [just|finally|i|actually] heard (back|from (her|him|them|_)) [today|from|!|$|this|last|yesterday|finally|and]
        (update|good news|great news|news|guess what|you will never guess|omg|yay|woohoo|yes|wow|success|it worked) (,|$|,) [that|she|he|they|_|i|we|it] ... (<answered>|met|meeting|called|wrote|talked|spoke|coffee|heard|reply|got the|worked|fine|back)
        (it|that|this|your advice|the note|the text|the message|the callout|the draft|the trick) (worked|did the trick|paid off|went well|went great)
        (we|we 've|we are|we have) (finally|just|actually|now) (talked|spoke|met|met up|chatted)
        (we|we 've|we are|we have) [finally|just|actually|all|both|now] (made up|are good|good again|reconnected|caught up|patched things up|cleared the air|have a date|are meeting|are having|sorted it)
        (she|he|they|_) (replied|answered|responded|called|texted|wrote) $
        <they> (is|was) (so|really|super|very) happy to hear from me
    """,
    Intent.LAMENT: """
        why (do|does|are|can not|would) (people|ppl|humans|everyone|everybody|men|women|guys|girls|they all) [even|just|always] (do this|like this|be like this|this way|so rude|act|behave|ghost|just|say no|answer|reply)
        [just|only|am|sorry|needed to|need to|had to|wanted to] (venting|vent|rant over|ranting) ($|,|sorry)
        (heard|hear|got|had) (nothing|nothing back|crickets|silence) [back] from (any|all|most|none|all of|any of) [of] (them|those|these|it)
        (nobody|no one|noone|none of my friends|not one person|not a single person) [ever|really|even|actually|ever actually|in my life] (writes|write|replies|reply|answers|answer|texts|text|calls|call|responds|respond|messages|message|reaches|reach|likes|cares|wants|gets back|invites|checks|bothers|remembers|talks|contacts|listens|picks up|is there|has time|would notice)
        (everyone|everybody|people|friends|all my friends|guys|girls|men|women|they all|literally everyone|everyone i) [always|just|all|ever|i know|i meet|i date|i talk to|seems to|seem to|keeps|keep|eventually|end up] [always|just|all|i date] (ignore|ignores|ghost|ghosts|ghosting|ignoring|leave|leaves|leaving|forgets|forget|drop|drops|disappear|disappears|hate|hates|abandon|abandons|flake|flakes|vanish|vanishes|avoid|avoids) [on|about] (me|us|my|on|$)
        why (do|does|am|is|are) (i|everyone|everybody|people|nobody|no one|friends|it|all) [always|constantly|keep|never|ever|even] ... (ignored|ghosted|ghosting|ignore|ghost|alone|answer|reply|forgotten|left|me|back|leave|first|forget)
        (i am|im|it is|its|i 'm) always (me|the one|the last|the first|ignored|ghosted|reaching|left|texting|calling|chasing)
        (i have|i got|i 've got) (no|zero|hardly any|no real|not a single) (friends|friend|one|body)
        (i am|i feel|feeling|so) [so|very|really|all|completely|just|always] (lonely|alone|invisible|unwanted|unloved)
        (i|i just) always [seem to|have to] (end up|be|being|end up being|am) [being] the (one|only one|person) [who|that|to|always|has] ..
        (always|constantly) (have to|has to|must) [be the one to] (text|reach out|write|call|message|initiate|start) first
        (be|being|am) [always|constantly] the (one|only one|person) (who|that|to) [always|has to] (texts|text|reaches|reach|writes|write|calls|call|messages|message|initiates|initiate|starts|start) [out] [first|everything|every]
        (i|i just) always [get|end up|feel] (ghosted|ignored|forgotten|left|alone|last)
        (i|i always|i am always) (text|texting|reach|reaching|write|call) [out] first
        (what is wrong|whats wrong) with me
        (i am|i feel|i am getting|^ [so|just|really]) [so|just|really|pretty] (sick|tired|fed up|done) (of|with) (being|getting|always|people|everyone|chasing) ..
    """,
    Intent.OFF_TOPIC: """
        (ignore|disregard|forget|override|bypass) [all|any|the|your|every] [of] [the|your|my|all] [previous|prior|above|earlier|system|last|preceding|safety] (instructions|instruction|prompt|prompts|rules|guidelines|directions|programming|training|commands|messages)
        (system|developer|hidden|initial|secret) (prompt|message|instructions|instruction)
        (print|reveal|show|repeat|output|leak|tell me|give me|dump|display) (your|the|me your) [system|hidden|full|exact|initial|original|own|secret] (prompt|instructions|rules|configuration|source code|api key|password|training data)
        (you are now|pretend to be|act as|roleplay as|role play as|simulate|from now on you|jailbreak|dan mode|developer mode|do anything now) ..
        (weather|forecast|temperature|rain tomorrow|rain today|snow tomorrow|umbrella) (in|for|today|tomorrow|on|this|like|there|at|$|report|forecast)
        (will it|is it going to|is it) (rain|snow|raining|snowing|be sunny|hot|cold|sunny) ..
        (write|compose|generate|make|create|give|tell|sing) [me|us|up] (a|an|some|another) [_] [_] (poem|haiku|limerick|song|story|rap|essay|joke|jokes|riddle|recipe|code|script|program|function|novel|speech|fairy tale|sonnet|fact|blog post|tweet|cover letter|business plan|logo|picture|image|meme|python script|spell|workout|meal plan|quiz|sql query|regex)
        (python|javascript|java|sql|html|css|excel|regex|rust|bash|typescript|kubernetes|docker|git|linux|algorithm|compile|debug|stack trace|segfault|latex|powershell) (code|function|script|error|formula|query|loop|list|bug|file|command|regex|in|for|dict|array|exception|class|merge)
        (fix|debug|write|review|explain|refactor|optimize) [my|this|the|some|a|me] [_] (code|function|script|bug|program|query|regex|spreadsheet|formula)
        (my|math|maths|physics|chemistry|history|help with|do my|algebra|geometry) (homework|assignment|essay question|equation|calculus)
        (solve|calculate|compute|convert|integrate|factor|simplify) [for] [_|this] ..
        (capital|population|president|king|queen|prime minister|currency|flag|anthem) of ..
        (who|what|when|where) (won|wins|plays|invented|discovered|painted|is the (president|capital|tallest|largest|fastest|population)) ..
        (translate|translation) (this|that|to|into|the|from|for|it|_) ..
        (stock|stocks|bitcoin|crypto|ethereum|exchange rate|dow jones|nasdaq|lottery|horoscope|zodiac|star sign|tarot) [price|market|tips|today|now|for|is|$|should|numbers|reading|me]
        (score|who won) .. (game|match|super bowl|world cup|final)
        (football|soccer|nba|nfl|cricket|f1|premier league) (score|scores|result|results|fixtures|tonight|match)
        (recipe|recipes|cook|bake) (for|a|an|some|with|lasagna|pasta|cake) ..
        (best|good|recommend) [_|me a|a|any] (restaurant|restaurants|movie|movies|film|laptop|phone|headphones|hotel|hotels|netflix show|anime|book to read|car|vacuum|pizza|sushi|coffee machine|tv show) [in|for|near|to|under|around|on|$]
        how (do|does|did|to|can i|do i|can you|would i) [i|you|the|a|_] [_] (slack|discord|excel|outlook|gmail|google docs|teams|jira|notion|zoom|powerpoint|word doc|printer|wifi|vpn|iphone|android|windows|photoshop) (reminders|reminder|work|works|channels|bots|bot|threads|emoji|workflow|workflows|formulas|status|notifications|server|servers|integration|huddles|canvas|app|password|calendar|rules|filters|settings)
        (slack|discord|excel|outlook|teams|jira|notion|zoom) (reminders|workflows|formulas|integrations|huddles|slash commands|keyboard shortcuts|permissions|channels) [work|works]
        how (tall|far|old|many|much|big|deep|heavy|hot|fast) (is|are|does|do) (the|a|an|mount|mt|_) [_] (calories|moon|sun|earth|eiffel tower|everest|people|planets|miles|km|kilometers|grams|ounces|cups|bitcoin|tesla|coffee|in|from|it) ..
        (meaning of life|what time is it|what day is it|what is the time|what is the date|what year is it)
        (fuck|screw|damn|shut) (you|off|up|u)
        (you|u|ur|this bot|this thing|this) (are|is|'re|suck|sucks) [so|a|an|such|just|really|fucking|totally|complete|completely] [a|an|fucking] (stupid|dumb|useless|idiot|garbage|trash|shit|crap|moron|worthless|bullshit|joke|scam|rubbish|pathetic|annoying|waste|suck|sucks|lame)
        you suck
        (stupid|dumb|useless) (bot|coach|ai|thing|machine|robot)
        (sing|dance|marry|kiss|date) (me|a|for me|with me)
        (tell|know) [me] [any|a|some|another|good|me] [good|funny|dad|knock knock] (joke|jokes|riddle|secret)
        (make|book|order|buy|reserve) (me|a|us|some) (coffee|pizza|sandwich|table|taxi|uber|flight|hotel|ticket|tickets|appointment|dinner) ..
        (play|let us play|let 's play|wanna play) [a|some|me] (game|music|chess|song|trivia|hangman|tic tac toe)
        (summarize|summarise) (this|the) (article|document|pdf|paper|meeting|video|book) ..
        (lorem ipsum|hello world|foo bar)
        (buy|cheap|free|win|click) (viagra|cialis|followers|crypto|iphone|here|now|gift card) ..
    """,
}

CONCRETE = {
    "silence": """
        (not|never) [even|ever|yet|really|actually|once|been|bothered to|bother to|bothered|have] (answered|replied|answering|replying|responded|responding|heard back|written back|called back|texted back|got back|answer|reply|respond|write back|call back|text back|picking up|pick up|picked up|returned|returning|messaged|texted|called|call|text|opened|heard)
        (no|zero|not a|without|any|0) [single] (reply|answer|response|word|replies|answers|responses|peep)
        (unanswered|ghosted me|ghosting me|ghosted|ignoring me|ignored my|ignored me|ignores my|on read|crickets|radio silence|tumbleweed|seenzoned)
        (went|gone|going|goes|been|is|has) [all|so|really|completely|totally|suddenly|very|just|cold and] (quiet|silent|dark|cold|awol|mia|off grid|ghost|distant|no contact)
        (stopped|quit|stops) (replying|answering|texting|responding|calling|writing|messaging|talking|contacting)
        (double|triple|quadruple) (texted|texting|messaged|messaging|dmed)
        (since then|after that|still|then|now|got|and|but|heard|back) nothing
        nothing (since|back|for|from|yet|in)
        silence
        (fell|fallen) out
        (blocked|dumped|ditched|stood) me [up]
        (is|are|was|were) [been|just|now] (ignoring|avoiding|ghosting) (me|my|us)
        waiting (for|on) [a|an|her|his|their|the|_] [_] (reply|answer|response|call|text|email|her|him|them)
        (lost|losing|out of|no) (touch|contact) [with]
    """,
    "attempt": """
        (i|we|^|and|then) [have|just|also|then|finally|already|only|even|did|had|last|once|again|recently] (emailed|texted|messaged|dmed|dm'd|phoned|pinged|whatsapped|slid|nudged|contacted|called|rang|reached out|followed up|wrote|left|invited|mailed|facetimed|bumped) [to|a|an|two|three|2|3|my|her|him|them|the|our|this|_]
        (i|we) [have|just|also|finally|already|only|even|had|last|once|recently] (sent|asked|met|added|pitched|applied|interviewed|applied) (her|him|them|a|an|my|the|this|two|three|2|3|to|with|for|_) ..
        (<number>|my last|my first|my previous|my latest|my <number>) [_|unanswered|follow up] (emails|texts|messages|voicemails|dms|calls|letters|email|message|text)
    """,
    "wish": """
        (want|wanted|like|love|hoping|afraid|scared|nervous|thinking|tempted|planning|dying|ready|going) (to|of|about) [maybe|just|finally|really] (write|writing|text|texting|call|calling|message|messaging|email|emailing|reach out|reaching out|send|sending|contact|contacting|reconnect|reconnecting|get in touch|getting in touch|apologize|ask|thank|invite) ..
        (should|can|could|do) i (text|call|message|email|write|reach|send|contact|ring|ask|tell|apologize|wait|follow|try|say|invite|go|keep|let|give|just|still|even|dm|visit|nudge|reply) ..
        (help|what) ... (say|write|text|send|tell) .. (to|my|her|him|them) ..
    """,
}
CONCRETE_CLASSES = {
    "number": "one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10|12|few|several"
}

SERVICES = {
    "service": """
        (emailed|email|emails|called|call|calls|messaged|message|messages|wrote|written|contacted|texted|phoned|rang|tickets|ticket|chasing|chased|waiting|hear|heard|reply|answer|response|back|letters|letter|form|forms|complaint|complained|asked|voicemails|sent|through|refund|on hold) [back|twice|two|three] (to|from|with|on|for|at|by|_|of) [my|the|our|a|their|your|this] [_] <service>
        (emailed|called|messaged|contacted|texted|phoned|rang|tweeted|complained to|wrote|chasing) [my|the|our|a|their|this] [_] <service>
        (^|my|the|our|a|this|their) [_ 's|_] <service> [office|desk|line|people|team|department|dept|company] (has|have|is|are|will|would|does|did|never|still|just|keeps|ignores|ignored|ghosted|won|went|still|said|ignoring|not) ..
        (support|service) (ticket|tickets|request|case)
        (tickets|ticket|case|complaint|query) (in|with|via|through) [the] [chat|app|portal|website|helpdesk] [of|from] [my|the|our|a|their] <service>
        (emails|mails|messages|letters|calls|tickets) [to] [my|the|our|a|their] <service>
        (sent|mailed|wrote|written) [my|the|our|a|their] <service> .. (mails|emails|messages|letters|tickets|forms)
        (opened|raised|filed|logged|submitted) [_|_ _] (ticket|tickets|complaint|complaints|claim)
        <service> (office|desk|line|hotline|department)
    """
}

PERSONAL = {
    "person": """
        (friend|mate|sister|brother|mom|dad|cousin|ex|uncle|aunt|colleague|coworker|recruiter|mentor|crush|classmate|neighbor|client|investor) [of|,|_|who|at|from|is]
        (guy|girl|woman|man|lady|someone|somebody) (i|who|from|at|named|called)
        [the|a] <service> (owner|buyer|manager i|curator)
        _ from (my|our|the) (shop|store|gym|bank|clinic|hospital|garage)
    """
}

AT_SCALE = {
    "scale": """
        (applied|applying|applications|sent|wrote|written|emailed) (to|for|out|off) <lots> (jobs|job|roles|positions|companies|places|internships|applications|cvs|recruiters)
        <lots> (applications|job applications|cvs|cover letters)
    """
}
"""What goes out by the dozen: no single silence, but a feeling about all of them."""

GONE_AGAIN = {
    "again": """
        (but|then|now|since|and|after|until) ... (nothing|silence|quiet|silent|ghosted|ghosting|crickets|stopped|vanished|disappeared|ignoring|not|never|no|dark)
        [now|then|but] (nothing|silence) (since|again|for)
        _ (has|have|did) not [yet|though|tho|either] $
        _ (has|have) not [yet|even|still|ever] (answered|replied|responded|written|called|texted|said|come back|got back)
    """
}

SINCE_THEN = {
    "sent": """
        i [then|also|just|have|even] (sent|emailed|texted|wrote|written|called|rang|messaged|nudged|pinged|tried|followed up)
    """,
    "silent": """
        (silence|silent|crickets|nada|zilch|radio silence|no reply|no answer|no response|no word|not a word)
        [and|then|but|since|now|so] nothing [back|since|again|yet] $
    """,
}
"""What was done after an answer came, and what came of it."""
