"""Hears that the contact may be in danger: spoke of dying, threatened, missing, or frail and silent.

One sign is not always enough: an old person who hardly writes e-mail and a busy friend are no
alarm. Frailty counts with a silence that breaks a pattern, or with a telephone nobody picks up.
"""

from coaching.safety import guards, own_risk, own_words
from coaching.safety.grammar import Hit, Rule, hits, pattern, rule
from coaching.safety.idioms import BLANK
from coaching.safety.mirror import mirrored
from coaching.safety.speech import Speech

_WHO = r"(?:\b(?:s?he|they|who)(?:'?(?:s|d|ll|re|ve))?|\b(?:my|his|her|their|our|the|a|an|this) (?:\w+ ){0,2}<role>(?:'s)?|\b[a-z][a-zà-ÿ'-]{1,20})"
_WISHING = r"(?:want(?:s|ed|ing)?|wish(?:es|ed)?|wanting|ready|going|planning|plans?|threaten(?:s|ed|ing)?|hop(?:es|ed|ing)|try|tries|trying|tried|thinking|thinks?|talk\w*|spoke|speaks?|mention\w*|texted|said|says|posted|joked|tweet\w*|hint\w*|messag\w*|told me|call\w*|about|of|rather|going on|cr(?:ied|ying) )"

_DEATH_WISH = (
    rule("self sel", r"\b(?:<kill>(?:ing)?|hang(?:ing)?|shoot(?:ing)?|drown(?:ing)?|unaliv(?:e|ing)|off(?:ing)?|harm(?:ing)?|hurt(?:ing)?|cut(?:ting)?|end(?:ing)?|poison(?:ing)?|top(?:ping)?|overdos(?:e|ing)) <themself>\b|\b<kill> (?:him|her|them) ?self"),
    rule("life", r"\b(?:end(?:ing)?|tak(?:e|ing)) (?:his|her|their) (?:own )?life\b|\b(?:end(?:ing)?) it all\b"),
    rule("die dying dead death", rf"\b{_WISHING}(?: \w+){{0,4}}? (?:to (?:just )?die\b(?! (?:for|of|laughing))|to be dead|about (?:dying|death|being dead)|of (?:dying|death|being dead)|(?:s?he|they) (?:was|were|wants? to|wanted to|wished|would be) (?:\w+ )?(?:dead|die)\b|dying\b)"),
    rule("here live alive exist wake around living", r"\b(?:s?he|they|who)(?:'d| would| will| has| had)? ?(?:\w+ ){0,3}?(?:doesn'?t|don'?t|didn'?t|did not|does not|no longer|never|not)(?: really| even)? (?:want(?:s|ed|ing)?|see(?:s)?|wish(?:es)?|care|know)(?: (?:to|the|a|any|point|reason|of|in|if|about|why|for|s?he|they)){0,5} (?:be|being|live|living|exist|wake|waking|go|going|keep|stay|staying|is|was) ?(?:here|alive|living|up|around|on|existing|going)?(?: <anymore>)?(?= ?(?:[.,!?;)…]|\Z|and|so|but|anymore|any|then|now|last|yesterday|since|on|because))"),
    rule("better off without", r"\b(?:everyone|everybody|we|the kids|the world|(?:his|her|their) (?:\w+ )?(?:family|kids|wife|husband|parents))(?:'d| would| will| are| is)(?: all| be)* better(?: off)? without (?:him|her|them)\b|\b(?:we|everyone|they)(?:'d| would)(?: all)?(?: be)? better off if (?:s?he|they) (?:was|were|wasn'?t|weren'?t|died)"),
    rule("suic sucid suisid siucid suicud sui unaliv", r"\b<suicid>\w*|\bunaliv\w*"),
    rule("goodbye good-bye good_bye farewell sorry_for_everything take_care_of", r"\b(?:said|saying|says|sent|texted|posted|left|wrote|messaged|last (?:text|message|post|thing)(?: \w+){0,2} (?:was|said))(?: (?:me|us|everyone|the group|a|an|his|her|their|long|weird|strange|final|kind of|this|that|about|to|him)){0,4} [\"'\x00]?(?:goodbye|good-bye|good bye|farewell|(?:that )?(?:s?he|they|i)(?:'s| is| was|'m| am) (?:so )?sorry for everything|take care of (?:my|the|his|her) (?:\w+ )?(?:dog|cat|kids?|mum|mom|sister|brother|family|pets?))"),
    rule("pill tablet overdos bridge ledge roof cliff tracks medication meds oded od'd xanax insulin paracetamol", r"\b(?:s?he|they|who)(?:'s|'d| has| had| have| just| said (?:s?he|they)(?:'d| had)?)? ?(?:just )?(?:took|taken|swallowed|take|taking|overdosed|oded|od'?d)(?: (?:a|the|all|some|too|whole|bunch|lot|many|load|loads|bottle|handful|of|his|her|their|my|entire|\d+)){0,6} (?:<pills>)\b(?! for)|\b(?:s?he|they)(?:'s| is| was)? (?:\w+ ){0,2}(?:on|at|near|by) (?:a|the) (?:\w+ )?(?:bridge|ledge|roof|rooftop|cliff|train tracks|tracks)\b(?= (?:and|crying|right now|again|saying|,))|<them> (?:has |have )?overdosed (?:again|last|on|yesterday|this)"),
    rule("go_on carry_on take_it take_this do_this do_it cope keep_going keep_doing live_like tired_of sick_of done_with worthless burden hopeless enough_of giving_up no_reason no_point the_point", r"\b(?:s?he|they|who|<role>|\w+) (?:\w+ ){0,3}?(?:said|says|texted|wrote|told me|messaged|kept saying|keeps saying|posted|saying|telling me)(?: (?:me|that|to me|last night|yesterday|on (?:the )?\w+)){0,2} (?:s?he|they)(?:'s| is| was|'d)? ?(?:<cant> (?:do (?:this|it)|go on|take (?:this|it)|carry on|cope|keep going|keep doing this|live like this|see a way (?:out|forward))|(?:done|tired|sick|over|finished)(?: (?:with|of))? (?:everything|life|living|it all|this life|trying)|(?:had|has) (?:had )?enough of (?:life|everything|living)|giving up(?: on (?:life|everything|living))?|worthless|a burden|hopeless|no (?:reason|point) (?:to|in) \w+|didn'?t see (?:the|a|any) (?:point|reason|way))(?: <anymore>)?"),
)  # fmt: skip
_FAREWELLS = (
    rule("bye farewell sorry take_care", r"\b(?:goodbye|good bye|farewell)\b|\bsorry for everything\b|\btake care of (?:my|the|her|him|them|mum|mom|dad|your)\b|(?:love you|sorry)[^\"\n]{0,20}\bbye\b|\bbye (?:forever|everyone|all|world)\b|\btell (?:my \w+|mum|mom|everyone) (?:that )?i (?:love|loved)"),
)  # fmt: skip
_ATTEMPT = (
    rule("attempt tried overdosed", r"\b(?:<suicid>\w* attempt|attempted <suicid>\w*|tried to (?:<kill> <themself>|end (?:his|her|their) life|take (?:his|her|their) (?:own )?life|overdose|hang <themself>|die)|(?:s?he|they|<role>) (?:has |had )?overdosed|attempt on (?:his|her|their) (?:own )?life)\b"),
    rule("psych sectioned suicide_watch self-harm self_harm self harm", r"\b(?:psych(?:iatric)? (?:ward|hospital|unit)|sectioned|on suicide watch|(?:s?he|they|who)(?:'s)? (?:\w+ ){0,2}self[- ]?harm(?:s|ing|ed)?)\b"),
)  # fmt: skip
_MISSING = (
    rule("left note", r"\bleft (?:a|this|the|us a|me a) (?:\w+ )?note\b(?! (?:on (?:the|my) (?:card|file|ticket|doc)|with (?:the|his|her) (?:receptionist|assistant)|at (?:the|his|her) (?:desk|office)|for (?:him|her)))"),
    rule("missing", r"\b(?:s?he|they|who|<role>|[a-z]{2,20})(?:'s| is| has| has been|'ve| have| went| gone| was reported| is reported| been reported| has gone){1,2} (?:\w+ )?(?:missing|reported missing)\b(?! (?:out|me|him|her|you|us|from (?:the|this|my) (?:thread|chat|list|invite|call|email|meeting)|(?:the|a|an|his|her|my|some|about|work|school|class|payments?|deadlines?|calls?|in action)\b))|\bwent missing\b(?! (?:in the (?:post|mail)|from (?:the|my) (?:thread|inbox|list)))|\bmissing person(?:s)? report\b|\bfiled a missing\b"),
    rule("home house show turn arrive made_it", r"\b(?:s?he|they|<role>)(?:'s)?(?: has| have| had)? ?(?:never|didn'?t|hasn'?t|not|did not|has not|haven'?t) (?:come|came|made it|been|arrived?|got|gotten|returned?|return|get|show(?:n|ed)? up|turn(?:ed)? up|showed)(?: up)?(?: (?:back|home|to|at|for|in))*(?: (?:his|her|their|the|our|my))?(?: (?:home|house|work|shift|school|class|hotel|hostel|airport|flight|dorm|apartment|flat|care home|camp|safely|safe))\b(?! (?:yet from (?:work|holiday)|party))"),
    rule("seen heard anyone no_one nobody none neither", r"\b(?:no ?one|no-one|nobody|none of (?:us|his|her|their|the)(?: \w+)?|not a single person|neither (?:his|her) \w+)(?:'s| has| have| had)? (?:else )?(?:\w+ )?(?:seen|heard (?:from|anything from)|knows where|been able to reach|can reach|can get hold of|can find) \w+"),
)  # fmt: skip
_MENACED = (
    rule("threat", r"\b(?:her|his|their|the|an?|some|this) (?:\w+ ){0,3}?(?:<partner>|guy|man|woman|person|people|gang|stranger|neighbou?r|someone|loan sharks?|dealer)s?(?: (?:has|have|had|is|was|are|were|been|keeps?|kept|also|even|always|who|that|actually|recently|again|started)){0,4} threaten(?:s|ed|ing)? (?:her|him|them|to (?:kill|hurt|hit|beat|harm|find|come|shoot|stab|take|post|leak))\b(?! (?:me|my|us|himself|herself|themsel\w+))"),
    rule("threat stalk follow beat attack assault abus blackmail held kidnap traffick jump mug stab shot hit", r"\b(?:s?he|they|<role>)(?:'s|'re)?(?: (?:has|have|had|is|was|were|been|being|got|getting|gets|said s?he|keeps|recently|also|told me s?he|just)){1,4} (?:being )?(?:threatened|stalked|followed home|beaten(?: up)?|attacked|assaulted|abused|hit by|blackmailed|held|kidnapped|trafficked|jumped|mugged|stabbed|shot|death threats|threats|threatening (?:messages|texts|calls))\b(?! (?:on (?:the )?(?:card|pitch|cover)|at the (?:gym|vet)|by (?:the )?(?:deadline|cold|flu|covid|a bug)|with (?:legal|redundancy)|accountable|up|back|hostage by (?:work|the)|in (?:a meeting|traffic)))"),
    rule("hit beat hurt abus violen chok punch stalk scared afraid", r"\b(?:her|his|their|(?:my|our) (?:\w+ ){0,2}<role>'s) (?:\w+ ){0,2}?(?:ex|husband|wife|boyfriend|bf|girlfriend|gf|partner|dad|father|stepdad|stepfather|mother|mum|mom|brother|roommate|flatmate|in-laws|uncle|son|pimp|boss|stalker)(?:'s)?(?: (?:has|have|had|is|was|been|used to|keeps?|often|always|sometimes|really|very|super|again|started|has been|gets|got|can be|recently)){0,4} (?:hit(?:s|ting)?|beat(?:s|ing|en)?|punch(?:ed|es|ing)|slap(?:s|ped|ping)|chok(?:ed|es|ing)|stalk(?:s|ed|ing)|hurt(?:s|ing)?|abus(?:es|ed|ing)|attack(?:ed|s|ing)|violent|abusive|controlling and|dangerous|strangled|harassing)(?: (?:her|him|them|with|again|and|to|towards?|when)\b|(?= ?[.,!?;)]|\Z))"),
    rule("scared afraid terrified frightened fear", r"\b(?:s?he|they|<role>)(?:'s|'re| is| was| said (?:s?he|they)(?:'s| is| was)| told me (?:s?he|they)(?:'s| is| was)| sounded| seemed| has been)(?: \w+){0,2} (?:scared|afraid|terrified|frightened) (?:of|for) (?:(?:her|his|their) (?:\w+ )?(?:ex|husband|wife|boyfriend|girlfriend|partner|dad|father|stepdad|brother|roommate|stalker|life|safety|family|in-laws)|him|going home)\b"),
    rule("abusive abuser domestic violent", r"\b(?:s?he|they|who|<role>)(?:'s| is|'re| are| was) (?:\w+ ){0,2}(?:in|with|living with|back with|married to|stuck with|trapped (?:in|with)) (?:an? |her |his )(?:\w+ )?(?:abusive|violent|dangerous)\b"),
)  # fmt: skip
_DISASTER = (
    rule("earthquake flood shots gunfire stabbing shooting bomb explosion hurricane cyclone tsunami wildfire crash accident strike shell attack fire avalanche storm tornado landslide collapse capsiz airstrike drone", r"\b(?:earthquakes?|floods?|flooding|shootings?|shots|gunfire|stabbings?|bomb(?:ing|ed|s)?|explosions?|hurricane|cyclone|typhoon|tsunami|wild ?fires?|bush ?fires?|car (?:crash|accident|wreck)|(?:plane|train|bus|motorbike|bike|helicopter) crash|accident on|air ?strikes?|missile|shelling|drone (?:strike|attack)s?|terror(?:ist)? attack|house fire|avalanche|tornado|landslide|building collapse|fire in (?:his|her|their)|riots?)\b"),
    rule("hik climb sail swim solo driv", r"\b(?:went|gone|out|was|is|left|set off)(?: \w+){0,3} (?:hiking|climbing|kayaking|sailing|swimming|diving|surfing|skiing|mountaineering|camping|trekking|fishing|solo hike|for a (?:swim|hike|walk in the (?:mountains|woods)))(?: \w+){0,3} (?:alone|on (?:his|her|their) own|by (?:himself|herself|themsel\w+)|solo)\b|\b(?:was|is|were) driving (?:home|back)\b[^.!?\n]{0,60}\b(?:never|hasn'?t|didn'?t|not)\b"),
)  # fmt: skip

_OLD = pattern(
    r"(?<!\w)(?:\w+'s (?:just |now |turning )?(?:[789]\d)\b(?= ?(?:[.,;)]|and|lives|yo|y/o|years))|(?:is|was|she'?s|he'?s|s?he is|they'?re|who'?s|aged?|turned|turning|now|just turned|nearly|almost|about|over|at) (?:[789]\d|10\d)\b(?! ?(?:%|percent|days|minutes|hours|emails|texts|messages|weeks|people|miles|km|k\b|pm|am|followers))|\(?(?:[789]\d|10\d)(?= ?(?:\)|, |yo|yo\b|y/?o\b|years? old|yrs? old|year-old|-year-old|and (?:lives|on|has|frail|not)|lives|with))|"
    r"in (?:his|her|their) (?:late |early |mid )?(?:seventies|eighties|nineties|[789]0'?s)|(?:[789]\d)[- ]?(?:year|yr)s?[- ]old|elderly|frail|old (?:man|lady|woman|age)|pensioner|"
    r"(?:my|our|his|her) (?:\w+ )?(?:grandma|grandpa|grandmother|grandfather|granny|gran|grandad|granddad|nan|nana|nanna|nani|nana ji|dadi|dada|dadu|nonna|nonno|abuela|abuelo|oma|opa|babcia|yiayia|great[- ](?:aunt|uncle)|lola|lolo|thatha|paati|halmoni|grandparents?))\b"
)
_ALONE = pattern(
    r"\b(?:liv(?:es|ing|e) (?:all )?(?:alone|by (?:himself|herself|themsel\w+)|on (?:his|her|their) own|with no ?one|far from)|(?:by (?:himself|herself)|on (?:his|her|their) own)|alone (?:in (?:the|his|her|a) \w+|at home|there)|no ?(?:body|one)(?:'s| is) (?:with|there)|no ?(?:one|body) (?:nearby|checks|with (?:him|her)|else there)|home alone|widow(?:er|ed)?)\b"
)
_ILL = pattern(
    r"\b(?:diabet\w*|insulin|heart (?:condition|attack|failure|problems?|surgery|trouble|issues|disease)|bypass|pacemaker|stroke|epilep\w*|seizures?|dementia|alzheimer\w*|parkinson\w*|copd|emphysema|asthma attack|oxygen|dialysis|chemo\w*|hospice|palliative|"
    r"(?:had|has had|having|after|since|from|post)[ -](?:\w+ ){0,3}(?:surgery|operation|op\b|procedure|transplant|hip replacement|knee replacement)|post[- ]?op\w*|post[- ]?surgery|out of hospital|discharged|came home from (?:the )?hospital|a (?:bad |nasty )?fall\b|fell (?:last|in|on|down|over|again)|keeps falling|"
    r"blood pressure|blood thinners|high fever|pneumonia|concussion|allerg\w+ (?:attack|reaction)|anaphyla\w*|overdos\w+|relaps\w+|using again|heroin|fentanyl|off (?:his|her|their) meds|stopped taking (?:his|her|their)|bipolar|schizo\w*|psychosis|manic|suicid\w*|heavily pregnant|due any day|\d+ months pregnant|very (?:ill|sick)|seriously (?:ill|sick)|terminal\w*)\b"
)
_UNUSUAL = pattern(
    r"\b(?:(?:always|normally|usually|typically|generally) (?:\w+ ){0,3}?(?:answer|repl|respon|text|call|pick|ring|rings|phone|get|write|check|message|send|say|confirm|turn)\w*|(?:answers?|replies|calls?|texts?|picks up|phones|rings|messages|speak|talk|spoke|talks?|check(?:s)? in)(?: \w+){0,5} (?:every (?:single )?(?:day|morning|night|evening|sunday|saturday|week|few hours|other day)|daily|twice a day|without fail|like clockwork|within (?:an?|the|\d+|minutes|half|a few|one|two)|on the (?:first|second|third) ring|right away|straight away|immediately|in (?:minutes|seconds)|each (?:day|morning|night|evening))|"
    r"never (?:\w+ ){0,2}(?:miss(?:es|ed)?|late|goes|gone|went|ignore[sd]?|fails|failed|doesn'?t|not)\b|not like (?:him|her|them|my)|unlike (?:him|her|them|my)|unusual|out of character|out of pattern|unheard of|(?:isn'?t|not|wasn'?t) (?:normal|like (?:him|her|them|my|dad|mum|mom|nan|gran))|without fail|like clockwork|every (?:single )?(?:day|night|morning|evening) (?:for (?:years|the past|months|as long)|since|without|at \d|and|but)|first time ever|never happened|never does this|(?:we|i) (?:speak|talk|facetime|skype|text|call \w+|ring \w+) (?:every|each|twice) (?:day|night|morning|evening|single day)|daily (?:call|text|phone|check)|"
    r"(?:he|she|they) said (?:he|she|they)'?d (?:call|text|ring|phone|message) (?:when|as soon|once|from|after|that (?:night|evening))|(?:supposed|meant|going) to (?:call|text|phone|ring|text|be home|land|arrive|be back)|promised to (?:call|text|ring) (?:when|once|as soon|after)|something(?:'s| is| feels| must be)(?: very| really)? (?:wrong|off|happened))\b"
)
_TELEPHONE = pattern(
    r"\b(?:phone|phoned|call(?:ed|ing|s)?|rang|ring(?:s|ing)?|pick(?:ed|ing|s)? up|landline|voicemail|answerphone|answering machine|mobile|cell|facetime|texts?|texted|whatsapp|line|tick|knocked|door|bell|doorbell)\b"
)
_SLOW_CHANNEL = pattern(
    r"\b(?:barely|hardly|rarely|never really|doesn'?t really|doesn'?t|seldom|not (?:very )?good (?:at|with)|isn'?t (?:very |big )?(?:good|great|big) (?:at|with|on)|hates?|useless (?:at|with)|forgets? to (?:charge|check)|not (?:a )?(?:big )?(?:on|into)|no good with|can'?t work|slow (?:at|with)|always slow|often forgets|hard of hearing|leaves? (?:his|her) phone|never (?:checks|charges|uses|looks|has (?:his|her) phone)) ?(?:\w+ ){0,4}?(?:uses?|checks?|reads?|opens?|looks?|on it|e-?mails?|phones?|mobile|texts?|texting|tech\w*|computers?|whatsapp|facebook|online|internet|it\b|them|anything|replies|reply|repl\w+|hearing|charge|charges|technology)\b"
)
_SLOW_SINCE = pattern(
    r"\b(?:months?|years?|autumn|spring|summer|winter|christmas|january|february|march|april|may|june|july|august|september|easter|last year|diwali|eid)\b"
)
_SIGNS = pattern(
    r"\b(?:(?:car|van|truck|bike)(?:'s| is| was| has been)? (?:still )?(?:there|in the (?:drive\w*|garage|street)|parked outside|hasn'?t moved|not moved)|curtains? (?:\w+ ){0,2}(?:closed|drawn|shut)|lights? (?:\w+ ){0,2}(?:off|on all|still on)|(?:hears?|hearing) voices|(?:newspapers?|post|mail|milk|papers|parcels) (?:\w+ ){0,3}(?:piling|piled|outside|uncollected|on the (?:step|doorstep|porch))|dog(?:'s| is| was)? barking|door (?:\w+ ){0,2}(?:unlocked|open)|neighbou?rs? (?:\w+ ){0,3}(?:not|n'?t|never) |(?:didn'?t|hasn'?t|did not|never|not) (?:shown?|show|turn(?:ed)?|been|come|came|gone) (?:up )?(?:at|for|to|in)(?: to)? (?:work|his shift|her shift|school|class|church|dinner|the airport|bingo|mosque|temple|training|practice)|no ?(?:one|body) (?:\w+ )?(?:seen|heard))\b"
)
_WORRY = pattern(
    r"\b(?:worried(?: sick)?|scared|panick?\w*|terrified|frantic|freaking out|losing my mind|going out of my mind|afraid (?:something|he|she|they|that)|something (?:bad |terrible )?(?:has |might have |could have |may have )?happened|safe\b|alive|okay\?|ok\?|hurt\b|all right\?|alright\?|are they ok\w*|is (?:he|she) ok\w*|if (?:he|she|they)(?:'s|'re| is| are) (?:ok\w*|alive|safe|alright|all right|hurt|dead)|dead\b|police|hospitals?|welfare check|emergency)\b"
)
_SILENT = pattern(r"<silent>")
_LONG_AGO = pattern(
    r"\b(?:years? ago|months ago|decades? ago|in (?:19|20)\d\d|(?:back|way back) (?:in|then)|last year|long ago|as a (?:kid|teen\w*|child)|when (?:we were|s?he was|they were) (?:kids?|young\w*|teens?|teenagers?|at (?:uni|school)|in (?:school|college|high school)|\d)|used to|at uni|in college|fine now|better now|(?:s?he'?s|they'?re) (?:much |so much |doing )?(?:fine|better|ok|okay|good|well|great)|recovered|passed away|died|funeral|is dead|was dead|has died|since (?:he|she|they) died)\b"
)
_POSSESSED = pattern(
    r"(?:\b(?!(?:it|that|he|she|what|there|here)'s)\w+'s|s'|\bhis|\bher|\btheir) (?:\w+ )?\Z|"
    r"\b(?:lost|losing|loss|died|passed|funeral|anniversary|survivors?|bereave\w*|widow\w*|committed|completed)\b[^.!?\n]{0,60}\Z"
)
_HER_OWN = pattern(
    r"\b(?:is|was|been|being|feel\w*|felt|seem\w*|sound\w*|gets?|got|getting|became|becoming|having|has|had|with|of|about|talk\w*|"
    r"mention\w*|spoke|threaten\w*|joked|posting|posted|post|contemplat\w+|consider\w+|plan\w*|commit(?:ting)?|texted|"
    r"messaged|quite|very|really|still|again|actively|possibly|maybe)(?: a| some| the| again| more| his| her| their)? ?\Z|\b(?:s?he|they)'(?:s|re) \Z"
)
_ME_TOO = pattern(r"\b(?:i|i'm|im|i am|i've|i was|i feel|i felt|my)(?: \w+){0,4} ?\Z")
_THE_NAME = pattern(r"\A(?:<suicid>|unaliv)")
_FAREWELL = pattern(r"goodbye|good-bye|good bye|farewell|sorry for|take care of")
_ALARMING = pattern(
    r"\b(?:phone (?:is |was |has been |went )?(?:off|dead)|(?:straight|goes|going|went) to voicemail|hung up|(?:it'?s|its) off|took off|worried|scared|panick?\w*|freaking|"
    r"weird|strange|depress\w*|suicid\w*|sorry for everything|take care of|loves? (?:us|me|you) all|hospital|rough|struggl\w*|dark place|"
    r"hasn'?t been (?:online|seen|home|at work)|not been seen|no ?one (?:can|has)|deactivat\w*|deleted (?:all )?(?:his|her|their))\b"
)
_OF_THEM = pattern(
    r"\b(?:s?he|they|him|her|them|his|their|who|(?:my|our|his|her|a|an|the) (?:\w+ ){0,2}<role>|<role>|someone)\b"
)
_LOW = pattern(
    r"\b(?:depressed|hopeless|low|worse|drinking|again|not (?:ok\w*|doing well)|struggling|withdrawn)\b"
)
_RECENT = pattern(
    r"\b(?:last night|yesterday|today|tonight|this (?:morning|afternoon|evening)|since (?:last night|yesterday|this|\w+day)|"
    r"hours?|(?:one|two|three|\d|a couple of|few) days?|phone (?:is |was |has been |went )?(?:off|dead)|voicemail)\b"
)
_SLOW_MEDIUM = pattern(
    r"\b(?:e-?mail\w*|letters?|cards?|linkedin|facebook|messenger|instagram|postcards?|invitation|dm|dms)\b"
)


def hear(speech: Speech) -> Hit | None:
    """Return where the message shows that the contact may be in danger."""
    return (
        _said_by_them(speech.theirs)
        or _goodbye_said(speech)
        or _wish_told(speech.own)
        or _attempt(speech.own)
        or _menaced(speech.own)
        or _missing(speech.own)
        or _struck(speech.own)
        or _frail(speech.own)
    )


def _said_by_them(theirs: str) -> Hit | None:
    found = own_risk.hear(theirs) if theirs.strip(BLANK) else None
    return found[1] if found and found[0].stops_coaching else None


def _goodbye_said(speech: Speech) -> Hit | None:
    """Their farewell or despair in their own words, and then silence."""
    for hit in hits((*_FAREWELLS, *own_words.HEAVY), speech.theirs):
        if _SILENT.search(speech.own) or _ALARMING.search(speech.own + speech.theirs):
            return hit
    return None


def _wish_told(own: str) -> Hit | None:
    """Their death wish as the user tells it; a finished suicide is grief, not danger."""
    told = next((hit for hit in _current(_DEATH_WISH, own) if _means_them(hit, own)), None)
    if told or not any(stem in own for stem in _GRAVE):
        return told
    view = mirrored(own)
    for hit in own_risk.present(view):
        here = Hit(own, hit.start, hit.end)
        if _THEIRS.search(hit.before + hit.words) and not _OVER.match(hit.words) and _now(here):
            return here
    return None


def _means_them(hit: Hit, own: str) -> bool:
    if _THE_NAME.search(hit.words):
        told = _HER_OWN.search(hit.before) and _OF_THEM.search(hit.before)
        return bool(told) and not _POSSESSED.search(hit.before)
    if _FAREWELL.search(hit.words):
        return bool(_SILENT.search(own) and _ALARMING.search(own))
    return guards.about_others(hit) or bool(_OF_THEM.search(hit.before + hit.words))


def _attempt(own: str) -> Hit | None:
    """A suicide attempt or a stay on a ward counts while it is recent and they are silent or low."""
    for hit in _current(_ATTEMPT, own):
        if _ME_TOO.search(hit.before) or not _OF_THEM.search(hit.sentence):
            continue
        if _SILENT.search(own) or _LOW.search(own):
            return hit
    return None


def _menaced(own: str) -> Hit | None:
    for hit in _current(_MENACED, own):
        if _SILENT.search(own) or _WORRY.search(own):
            return hit
    return None


def _missing(own: str) -> Hit | None:
    return next((hit for hit in _current(_MISSING, own) if _truly_missing(hit, own)), None)


def _truly_missing(hit: Hit, own: str) -> bool:
    worrying = (_WORRY, _ALONE, _UNUSUAL, _SIGNS)
    if _NOT_HOME.search(hit.words) or "note" in hit.words:
        return bool(_SILENT.search(own) and (_RECENT.search(own) or _WORRY.search(own)))
    if _SURELY_MISSING.search(hit.sentence):
        return True
    around = f"{own[: hit.start]} {own[hit.end :]}"
    return any(sign.search(around) for sign in worrying)


_THEIRS = pattern(r"\b(?:i|i'm|im|i've|i'd|i'll|me|my|myself|have)\b")
_GONE = pattern(
    r"\b(?:passed away|died|funeral|is dead|was dead|has died|since (?:he|she|they) died|(?:s?he'?s|they'?re) (?:fine|better|ok|okay|good|well|great) now)\b"
)
_GRAVE = tuple(
    "die dying dead death suic kill live cutting harm hurt alive livin exist wak pill overdos jump bridge "
    "himself herself themsel bleed hang blade funeral".split()
)
_OVER = pattern(r"\A(?:killed|took|hanged|hung|shot|drowned|jumped|ended|committed|cut myself\Z)")
_PHONE_DEAD = pattern(
    r"\b(?:phone|mobile|cell)(?:'s| is| was| has)?(?: been| just| now| switched){0,2} (?:off|dead)\b|to voicemail|rings out"
)
_SURELY_MISSING = pattern(
    r"\b(?:missing person\w*|reported missing|filed a missing|(?:daughter|son|child|kid|sister|brother|mum|mom|mother|dad|father|husband|wife|"
    r"niece|nephew|gran\w*|baby)(?:'s| is| has| went| has gone| has been| has now gone| gone){1,2} missing)\b|\bmissing\b[^.!?\n]{0,40}\bpolice\b"
)
_NOT_HOME = pattern(r"\b(?:come|came|made|been|arriv\w*|got|gotten|return\w*|get|show\w*|turn\w*)\b")


def _struck(own: str) -> Hit | None:
    """A disaster where they are, or a lone outing, and no sign of life since."""
    for hit in _current(_DISASTER, own):
        if _SILENT.search(own) and _WORRY.search(own) and not _SLOW_SINCE.search(own):
            return hit
    return None


def _frail(own: str) -> Hit | None:
    """Old or ill, and silent: against their habit, or alone, or with other signs."""
    old, ill = _OLD.search(own), _ILL.search(own)
    silent = _SILENT.search(own) if old or ill else None
    if silent is None or _SLOW_CHANNEL.search(own) or _GONE.search(own):
        return None
    if _SLOW_MEDIUM.search(own) and not _TELEPHONE.search(own):
        return None
    signs = (_UNUSUAL, _ALONE, _SIGNS, _WORRY, _PHONE_DEAD)
    found = sum(bool(sign.search(own)) for sign in signs) + bool(old and ill)
    needed = 2 if _SLOW_SINCE.search(own) else 1
    return Hit(own, silent.start(), silent.end()) if found >= needed else None


def _current(rules: tuple[Rule, ...], own: str) -> list[Hit]:
    return [hit for hit in hits(rules, own) if _now(hit) and not guards.denied(hit)]


def _now(hit: Hit) -> bool:
    """Neither a story, nor a joke, nor long over."""
    told = guards.told_of_fiction(hit) or guards.joking(hit)
    return not told and not _LONG_AGO.search(hit.sentence)
