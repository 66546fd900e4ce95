"""Signs of a threat: a condition, and what is to come then."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_WARNED = (
    rule(
        "_hours_t _hrs _mins _minutes_t by_ final_c final_w if last_c last_wa onc one_more_cha "
        "one_more_w or_e ti unle when",
        r"\b(?:if|unless|til+|until|once|when|next time)(?: \w+){1,3}?(?: (?:has|have|is|does|do|did|will|had|can|can'?t|are|was))?(?:n'?t|nt| not| never| keeps?| ignor\w+| ghosts?| blocks?| answers?| repl(?:y|ies)| still|"
        r" picks?| calls?| pays?| comes?| talks?| texts?| refuses?| says?)\b|\bby (?:tonight|tomorrow|midnight|noon|\w+day|the (?:morning|weekend|end of)|\d+ ?(?:am|pm)?)\b|\b(?:has|have|got|gets?) (?:un)?til+ \w+\b|\b(?:last|final|one more) (?:warning|chance)\b|\bor else\b|"
        r"\b\d+ (?:hours|hrs|mins|minutes) to (?:answer|reply|call|pay)\b",
    ),
    rule(
        "come_to_t open_the_d to_make_h to_make_t",
        r"\bto make (?:him|her|them) (?:talk|listen|answer|pay|understand|sorry|come out|open)\b|\b(?:open|come to) the door\b",
    ),
)
_COMING = (
    rule(
        "bat boyf boys brot cous crew dad dogs friends gang guys husb lads mate uncl",
        r"\b(?:driv(?:e|ing)|com(?:e|ing)|go(?:ing)?|head(?:ing)?|turn(?:ing)? up|rock(?:ing)? up|roll(?:ing)? up|pop(?:ping)?|bring(?:ing)?|send(?:ing)?|get(?:ting)?|show(?:ing)? up|pay(?:ing)? (?:him|her|them) a (?:little )?visit|round|over|down|there)(?: "
        r"(?:over|round|down|there|here|up|to|his|her|their|place|house|flat|work|tonight|tomorrow|and|in|[a-z]+'s)){0,5} (?:with )?(?:my|the|some|a few|a couple of|two|three)(?: \w+){0,2} (?:brothers?|lads|boys|mates?|cousins?|uncles?|crew|gang|bat|dogs|guys|dad|"
        r"friends|boyfriend|husband)\b(?! (?:for (?:dinner|a|the|lunch|drinks|coffee)|to (?:help|meet|say|celebrate|pick|see|visit)|party|along to))",
    ),
    rule(
        "break_ breaki kick_ kicking_ knock_ knocki pay_h pay_t payi send_ sendi smas",
        r"\b(?:pay(?:ing)? (?:him|her|them) a (?:little )?visit|(?:kick|kicking|knock|knocking|break|breaking|smash|smashing) (?:his|her|their) (?:\w+ )?(?:door|windows?|teeth|face)(?: in| down)?|send(?:ing)? (?:someone|somebody|people|a few lads|my \w+) (?:round|over|to (?:his|"
        r"her|their)))\b",
    ),
)
_WILL_SUFFER = (
    rule(
        "be_sor find_o get_w have_it have_thi know_about_i learn never_d never_fo never_i "
        "never_mes pay regret_e regret_i regret_mes regret_n regret_t see_w sorr wish_",
        r"\b(?:s?he|they|(?!you\b)[a-z]{3,14})(?:'?ll| will|'?s (?:going to|gonna)|'?re (?:going to|gonna)|'?d (?:better|best)) (?:soon |really |bloody |fucking |so )?(?:wish (?:s?he|they)(?: had|'?d|'?d never| hadn'?t| never|'?d just)?|regret (?:it|this|that|ignoring|ever|messing|not)|be (?:\w+ )?sorry(?! to hear)|"
        r"pay(?: for (?:it|this|that)|(?= ?(?:[.!]|\Z)))|learn|find out (?:what|the hard)|know about it|see what (?:happens|i)|never (?:ignore|forget|do that|mess)|have (?:it|this) coming|get what(?:'?s| is)? com\w+|be sorry)\b",
    ),
)
_JOLLY = (
    rule(
        "/j amaz birthd cak clai conc court deal fak fan fest fun game gig ha heh hire hiring "
        "invo j/k jk jok just_k kidd lawy lega letter_b lma lmfa lo medi offer ombu oppo part "
        "piz pran prod rema rofl sale small_c soli spid surp wedd xd 😭😂",
        r"\b(?:party|cake|fun|amazing|concert|deal|sale|offer|<laugh>|gig|festival|hiring|hire|surprise|joking|joke|kidding|birthday|pizza|wedding|opportunity|product|fantasy (?:league|football)|rematch|fake|spider|prank|halloween|small claims|letter before action|mediation|ombudsman)\b",
    ),
)
_SCARE = (
    rule(
        "a_fin a_las afr beg bric cry fear frig hurt_li in_fe inti one_fi one_last_w pani pay "
        "put_t ratt scare shake_u shit sorr squi suff sweat terrif the_final_w the_last_w",
        r"\b(?:want|make|making|get|need|like|love|have|see|watch|leave)(?: (?:him|her|them|my (?:\w+ )?ex|[a-z]{3,12}))(?: (?:to|be|actually|feel|properly|really|know|get|start|a bit|so|too|bloody|fucking|be really|well)){0,5} (?:scared|afraid|frightened|terrified|(?:shit|bricks|bricking)\w*|suffer(?:ing)?|beg(?:ging)?|"
        r"panic(?:king)?|sweat(?:ing)?|squirm(?:ing)?|in fear|fear me|fear for|hurt like|cry|crying|pay|sorry)\b(?! (?:with (?:laughter|joy|happiness)|of (?:losing me|commitment)|attention|off))|\b(?:scare|frighten|terrify|intimidate|shake up|rattle) (?:him|her|them|my ex|the (?:shit|life|hell|crap) "
        r"out of|[a-z]{3,12}) ?(?:into|so|enough|a bit|a little|straight|properly|him|her|them|until|good|for once|shitless|to death|with (?:this|a|the|some))?(?= ?(?:[.!?,]|\Z|into|so|enough|a bit|until|properly|shitless|with|and|him|her|them))|\bput the fear (?:of god )?(?:into|in)\b|\b(?:a|the|one) (?:last|final) "
        r"warning\b(?=~(?:scar|pic|post|him|her|before|text|message)|(?: ?(?:[.!?]|\Z)))",
    ),
)
_EXPOSE = (
    rule(
        "chat dms emails letters messages nude phot pic receipts recor screen_s screens secr "
        "sex_t sextap snaps texts vid voice_notes voicen",
        r"\b(?:those|the|these|his|her|all the|all those|our) (?:\w+ )?(?:pics?|pictures?|photos?|nudes?|vids?|videos?|screen ?shots?|recordings?|messages|chats?)(?: \w+){0,4}? (?:go|goes|going|will be|get|getting|are) (?:going )?(?:online|public|live|viral|everywhere|out to|up on|to (?:his|her|everyone))\b|\b(?:i'?m|im|i'?ll|ill|i will|imma|gonna|going to|i'?m gonna|might|should i|thinking (?:of|about)|about to|tempted to|ready to|want to|wanna|could|can|just)(?: (?:just|so|totally|be|going to|actually|gonna|only|literally|start)){0,3} (?:post(?:ing)?|send(?:ing)?|shar(?:e|ing)|leak(?:ing)?|upload(?:ing)?|"
        r"forward(?:ing)?|publish(?:ing)?|show(?:ing)?|dump(?:ing)?|print(?:ing)?|releas(?:e|ing)|put(?:ting)?|drop(?:ping)?|spread(?:ing)?|air(?:ing)?)(?: (?:up|out|all|every|everyone|everybody|of|one|some|a few|round))* (?:the|those|these|his|her|their|our|my|all|every|some|that|them|a)(?: (?:\w+ ){0,3}?)?(?:pics?|"
        r"pictures?|photos?|nudes?|vids?|videos?|screen ?shots?|messages|texts|dms|chats?|voice ?notes|recordings?|secrets?|snaps|sex ?tape|receipts|emails|letters)\b(?= ?(?:[.,!?]|\Z|i have|i've|ive|of|we|he|she|they|to (?:his|her|their|every|the|all|my)|on|online|everywhere|public\w*|from|that|unless|if|so|and|in the|round|around|for (?:all|everyone)))",
    ),
)
_HARMLESS_PICS = (
    rule(
        "alb baby birthd bug_r cat conc dog dron event fun grad hike holi memo newsl portf reu "
        "school_p slide thank ticke trip wedd",
        r"\b(?:wedding|holiday|album|baby|dog|cat|trip|reunion|birthday|thank\w*|graduation|concert|portfolio|hike|event|ticket|bug report|newsletter|catalogue|memories|memorial|funeral|drone|slides|school play)\b",
    ),
)
_AUTHORITIES = (
    rule(
        "bene bord child_ cps depor dwp hmr home_o ice imm irs social_se",
        r"\b(?:call|calling|report|reporting|tell|telling|ring|ringing|phone|phoning|tip off|email|emailing|contact|contacting|shop|grass|dob|snitch|send|sending|get|getting)(?: \w+){0,4} (?:to |by |on |in )?(?:the )?(?:immigration|ice|home office|border force|deported|irs|hmrc|dwp|social services|cps|child (?:protective )?services|child protection|"
        r"benefits (?:office|line|people))\b(?! (?:for (?:advice|help|my|a form|information|an appointment|support)|about my|appointment|helpline|officer's (?:name|email)))",
    ),
    rule(
        "_out_h _out_th _outi tell_her_ tell_his tell_thei telling_h telling_t",
        r"\b(?:i'?ll|i will|gonna|going to|i'?m|im|should i|could|can|might|want to|thinking of|threaten\w*)(?: \w+){0,2} (?:out|outing) (?:him|her|them)(?: (?:to|at|as|online|publicly)|(?= ?(?:[.,!?]|\Z)))|\b(?:tell|telling) (?:his|her|their) (?:\w+ )?(?:parents|family|wife|husband|church|dad|mum|mom|boss|team)(?: \w+){0,2} "
        r"(?:s?he'?s|they'?re|that (?:s?he|they)(?:'?s|'?re)) (?:gay|bi|trans|queer|a lesbian|cheating|hiv)\b",
    ),
)
_FOR_HELP = (
    rule(
        "at_ri brui case lawy my_ap my_gre my_papers my_pas my_v negl safeg social_w welf worried",
        r"\b(?:worried|welfare|my (?:visa|application|case|papers|green card|passport)|lawyer|neglect\w*|bruises|at risk|safeguard\w*|caseworker|social worker)\b",
    ),
)
_KNOWS_WHERE = (
    rule(
        "i_found_e i_found_o i_found_wh i_have_ex i_have_wh i_know_e i_know_w",
        r"\bi (?:know|found out|have|found) (?:exactly )?(?:which|where|what)(?: \w+){0,3} (?:(?:his|her|their) )?(?:\w+ )?(?:goes|lives?|works?|parks?|trains?|sleeps?|sits?|walks?|drinks|(?:his|her|their) (?:kids?|daughter|son|mother|mum|wife|husband|family) \w+)\b",
    ),
    rule(
        "accidents be_a_p be_a_s long_m pretty_l what_a_p what_a_s",
        r"\blong memory\b|\b(?:be|would be|what) a (?:shame|pity) (?:if|should)\b|\baccidents (?:do )?happen\b|\bpretty little (?:daughter|wife|family|house)\b",
    ),
)
_MAKE_CLEAR = (
    rule(
        "drop_i hint if_h if_s if_they let_her_ let_hi let_t make_c make_it_c make_it_v make_v "
        "makes_c makes_i makes_v maki menti owe remind_ should_k should_m should_sa should_t "
        "write_it write_tha",
        r"\b(?:make|makes|making) (?:it )?(?:very )?clear\b|\blet (?:him|her|them) know\b|\bremind (?:him|her|them)\b|\b(?:hint|mention|drop in)\w*\b|\bshould (?:know|say|tell|make)\b|\bowes?\b|\bif (?:he|she|they)\b|\bwrite (?:that|it so)\b",
    ),
)
_EITHER_OR = (
    rule(
        "either_",
        r"\beither (?:s?he|they|[a-z]{3,14}) (?:\w+ )?(?:answers?|repl(?:y|ies)|calls?|pays?|talks?|texts?|comes?|meets?|picks?|unblocks?)(?: \w+){0,5} or (?:(?:his|her|their) (?:wife|husband|boss|mum|mom|dad|parents|family|kids|job|girlfriend|boyfriend|partner|"
        r"employer|work|church|followers)|everyone|the (?:whole|pics|photos|police|press|video|screenshots)|i(?:'?ll| will|'?m) (?:post|send|tell|show|leak|go to|come|make|ruin|expose|share))\b",
    ),
    rule(
        "find_o finds_o get_ gets hear_a hears receive_ receives see_ sees_",
        r"\b(?:his|her|their) (?:\w+ )?(?:wife|husband|boss|parents|family|girlfriend|boyfriend|partner|employer|fianc\w+) (?:will |is going to |'?ll )?(?:gets?|receives?|sees?|hears? about|finds? out about) (?:the |all |those |our |some )?(?:\w+ )?(?:receipts|photos|pics|messages|screenshots|"
        r"video|videos|texts|chats|affair|truth|emails|everything)\b",
    ),
)
_ARMED = (
    rule(
        "acid bag_o baseb bric crow gaso hamm knif lighte mache matches petro pisto shotg sled "
        "spra",
        r"\b(?:petrol|gasoline|lighter fluid|matches|a brick|bricks|crowbar|baseball bat|sledgehammer|hammer|acid|knife|machete|shotgun|pistol|spray paint|bag of nails)\b",
    ),
)
_THEIR_THINGS = (
    rule(
        "bik boat car doo fla front_d gara house moto plac shed shop tires truck tyr van wind",
        r"\b(?:his|her|their|[a-z]{3,14}'s) (?:\w+ )?(?:car|house|flat|front door|door|windows?|van|truck|shop|bike|motorbike|place|garage|tyres|tires|shed|boat)\b",
    ),
)
_OWED = (
    rule(
        "answ apo be_sor dese disr gho igno lesso mann owe pay repl teac",
        r"\b(?:owes?|apolog\w+|ignor\w+|deserves?|pays?|teach|lesson|manners|ghost\w*|disrespect\w*|be sorry|answers?|repl\w+)\b",
    ),
)
_LAY_WAIT = (
    rule(
        "wait_f waiting_f",
        r"\b(?:i'?m|gonna|going to|i'?ll|will|ima|imma)(?: (?:gonna|going to|just|be|go))* ?wait(?:ing)? for (?:him|her|them|that \w+)\b~\b(?:learn|lesson|manners|sorry|regret|teach|face|scare|show|explain|answer me|talk)\w*\b",
    ),
)
_ERRAND = (
    rule(
        "barb bbq borr broke_d broken_ campi deco deliv diy fill fix flat_t give_b give_it_b "
        "lend lent mow pick_h pick_i picking_h picking_i repa returni shelf shelv wedd",
        r"\b(?:borrow\w*|lent|lend|fix\w*|repair\w*|decorat\w+|flat (?:tyre|tire)|broke down|broken down|bbq|barbecue|mow\w*|deliver\w*|pick(?:ing)? (?:it|him|her) up|camping|fill(?:ed)? up|diy|shelf|shelves|wedding|returning|give (?:it )?back)\b",
    ),
)
SCENES = (
    Scene(_KNOWS_WHERE, (_MAKE_CLEAR,), _JOLLY),
    Scene(_EITHER_OR[:1], (), _JOLLY),
    Scene(_EITHER_OR[1:], (_OWED,), _JOLLY),
    Scene(_ARMED, (_THEIR_THINGS, _OWED), (*_ERRAND, *_JOLLY)),
    Scene(_LAY_WAIT, (), _JOLLY),
    Scene(_COMING, (_WARNED,), _JOLLY),
    Scene(_WILL_SUFFER, (_WARNED,), _JOLLY),
    Scene(_WILL_SUFFER, (_COMING,), _JOLLY),
    Scene(_SCARE, (), _JOLLY),
    Scene(_EXPOSE, (_WARNED,), (*_JOLLY, *_HARMLESS_PICS)),
    Scene(_EXPOSE, (_SCARE,), _JOLLY),
    Scene(_EXPOSE, (_WILL_SUFFER,), _JOLLY),
    Scene(_AUTHORITIES, (), (*_JOLLY, *_FOR_HELP)),
)
