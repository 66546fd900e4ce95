"""The words of a contact in danger: of dying, of threats, of going missing, of frailty."""

from coaching.safety.grammar import pattern, rule

_WHO = (
    r"(?:\b(?:s?he|they|who)(?:'?(?:s|d|ll|re|ve))?|\b(?:my|his|her|their|our|the|a|an|this) "
    r"(?:\w+ ){0,2}<role>(?:'s)?|\b[a-z][a-zà-ÿ'-]{1,20})"
)
_WISHING = (
    r"(?:want(?:s|ed|ing)?|wish(?:es|ed)?|wanting|ready|going|planning|plans?|threaten(?:s|ed|"
    r"ing)?|hop(?:es|ed|ing)|try|tries|trying|tried|thinking|thinks?|talk\w*|spoke|speaks?|"
    r"mention\w*|texted|said|says|posted|joked|tweet\w*|hint\w*|messag\w*|told me|call\w*|"
    r"about|of|rather|going on|cr(?:ied|ying) )"
)
DEATH_WISH = (
    rule(
        "end_ev end_it end_thin",
        r"\b(?:said|says|told|texted|wrote|talk\w*|threat\w*|saying|posted|"
        r"messaged)\b[^.!?\n]{0,30}\b(?:s?he|they|he's|she's)(?:'d| is| was| would|'ll|'s)? "
        r"?(?:wants? to|wanted to|going to|gonna|about to|might|will|would|ready to|just) "
        r"?(?:just )?end (?:it|things for good|everything)\b(?! (?:with (?:me|him|her|us)|"
        r"between))|\b(?:drinking|drunk|crying|depressed|alone)\b[^.!?\n]{0,60}\b(?:s?he|they)(?:'d|'ll) (?:just )?end it\b"
        r"(?! (?:with|between|if|when|early))",
    ),
    rule(
        "gun noose pill rope tabl",
        r"\b(?:says?|said|told|texted|wrote)\b[^.!?\n]{0,30}\b(?:s?he|they)(?: has|'s got| have|'d got| had| got) (?:a plan and|"
        r"saved up|a stash of|enough)(?: \w+){0,2} (?:pills|tablets|rope|noose|gun)\b(?! (?:for|left|until|show|range))",
    ),
    rule(
        "her_se herse him_se hims hiss it_sel itse their_s theirs them_se thems",
        r"\b(?:<kill>(?:ing)?|hang(?:ing)?|shoot(?:ing)?|drown(?:ing)?|unaliv(?:e|ing)|"
        r"off(?:ing)?|harm(?:ing)?|hurt(?:ing)?|cut(?:ting)?|end(?:ing)?|poison(?:ing)?|"
        r"top(?:ping)?|overdos(?:e|ing)) <themself>\b|\b<kill> (?:him|her|them) ?self",
    ),
    rule(
        "end_her end_his end_it_al end_thei ending_h ending_i ending_thei take_h take_thei "
        "taking_h taking_thei",
        r"\b(?:end(?:ing)?|tak(?:e|ing)) (?:his|her|their) (?:own )?life\b|\b(?:end(?:ing)?) it "
        r"all\b",
    ),
    rule(
        "about_d dead die dyi of_dea to_be_d",
        rf"\b{_WISHING}(?: \w+){{0,4}}? (?:to (?:just )?die\b(?! (?:for|of|laughing))|to be dead|"
        rf"about (?:dying|death|being dead)|of (?:dying|death|being dead)|(?:s?he|they) (?:was|"
        rf"were|wants? to|wanted to|wished|would be) (?:\w+ )?(?:dead|die)\b|dying\b)",
    ),
    rule(
        "care know see want wish",
        r"\b(?:s?he|they|who)(?:'d| would| will| has| had)? ?(?:\w+ ){0,3}?(?:doesn'?t|don'?t|"
        r"didn'?t|did not|does not|no longer|never|not)(?: really| even)? (?:want(?:s|ed|ing)?|"
        r"see(?:s)?|wish(?:es)?|care|know)(?: (?:to|the|a|any|point|reason|of|in|if|about|why|for|"
        r"s?he|they)){0,5} (?:be|being|live|living|exist|wake|waking|go|going|keep|stay|staying|"
        r"is|was) ?(?:here|alive|living|up|around|on|existing|going)?(?: <anymore>)?(?= "
        r"?(?:[.,!?;)…]|\Z|and|so|but|anymore|any|then|now|last|yesterday|since|on|because))",
    ),
    rule(
        "_better_off_i _better_off_without_h _better_off_without_t _better_w",
        r"\b(?:everyone|everybody|we|the kids|the world|(?:his|her|their) (?:\w+ )?(?:family|kids|"
        r"wife|husband|parents))(?:'d| would| will| are| is)(?: all| be)* better(?: off)? without "
        r"(?:him|her|them)\b|\b(?:we|everyone|they)(?:'d| would)(?: all)?(?: be)? better off if "
        r"(?:s?he|they) (?:was|were|wasn'?t|weren'?t|died)",
    ),
    rule(
        "_u_i *ic* *ici iuc u!c u*c u1c ucic ucid ucu ui_c uic uisi unal",
        r"\b<suicid>\w*|\bunaliv\w*",
    ),
    rule(
        "_am_so_s _am_sor _is_so_s _is_sor _was_so_s _was_sor 'm_so_s 'm_sor 's_so fare good_b "
        "good- goodb take_c",
        r"\b(?:said|saying|says|sent|texted|posted|left|wrote|messaged|last (?:text|message|post|"
        r"thing)(?: \w+){0,2} (?:was|said))(?: (?:me|us|everyone|the group|a|an|his|her|their|"
        r"long|weird|strange|final|kind of|this|that|about|to|him)){0,4} [\"'\x00]?(?:goodbye|"
        r"good-bye|good bye|farewell|(?:that )?(?:s?he|they|i)(?:'s| is| was|'m| am) (?:so "
        r")?sorry for everything|take care of (?:my|the|his|her) (?:\w+ )?(?:dog|cat|kids?|mum|"
        r"mom|sister|brother|family|pets?))",
    ),
    rule(
        "_overd advil antid aspi benz brid clif codei ibup insu ledg medic meds oxy paink para "
        "pills roof sleepi tablets tracks train_tr tyl xan",
        r"\b(?:s?he|they|who)(?:'s|'d| has| had| have| just| said (?:s?he|they)(?:'d| had)?)? "
        r"?(?:just )?(?:took|taken|swallowed|take|taking|overdosed|oded|od'?d)(?: (?:a|the|all|"
        r"some|too|whole|bunch|lot|many|load|loads|bottle|handful|of|his|her|their|my|entire|"
        r"\d+)){0,6} (?:<pills>)\b(?! for)|\b(?:s?he|they)(?:'s| is| was)? (?:\w+ ){0,2}(?:on|at|"
        r"near|by) (?:a|the) (?:\w+ )?(?:bridge|ledge|roof|rooftop|cliff|train tracks|"
        r"tracks)\b(?= (?:and|crying|right now|again|saying|,))|<them> (?:has |have )?overdosed "
        r"(?:again|last|on|yesterday|this)",
    ),
    rule(
        "a_bur carry cope didn't_s didnt_s do_it do_thi everyt giving_u go_on hopel it_all "
        "keep_d keep_g life live_li livi no_po no_rea see_a take_i take_thi this_l tryi worthl",
        r"\b(?:s?he|they|who|<role>|\w+) (?:\w+ ){0,3}?(?:said|says|texted|wrote|told me|messaged|"
        r"kept saying|keeps saying|posted|saying|telling me)(?: (?:me|that|to me|last night|"
        r"yesterday|on (?:the )?\w+)){0,2} (?:s?he|they)(?:'s| is| was|'d)? ?(?:<cant> (?:do "
        r"(?:this|it)|go on(?! (?:holiday|vacation|to|the|a|with|that|this|about|\w+day|stage|air|tour|trips?|sick|leave|strike))|take (?:this|it)|carry on|cope|keep going|keep doing this|live like "
        r"this|see a way (?:out|forward))|(?:done|tired|sick|over|finished)(?: (?:with|of))? "
        r"(?:everything|life|living|it all|this life|trying)(?! (?:about|at|in|on|from|to do|for) (?:work|the|this|that|his|her|their|my|our))|(?:had|has) (?:had )?enough of "
        r"(?:life|everything|living)|giving up(?: on (?:life|everything|living))?|worthless|a "
        r"burden|hopeless|no (?:reason|point) (?:to|in) \w+|didn'?t see (?:the|a|any) (?:point|"
        r"reason|way))(?: <anymore>)?",
    ),
)
FAREWELLS = (
    rule(
        "_i_lov bye fare for_me good_b goodb over_by over_to sorry_for_e take_c",
        r"\bdon'?t (?:bother |come |even )?(?:look|search)(?:ing)? for me\b(?! (?:at|in|on|by) )|\bit'?(?:ll| will) (?:all )?be over (?:tonight|by (?:tonight|morning))\b|"
        r"\b(?:goodbye|good bye|farewell)\b|\bsorry for everything\b|\btake care of (?:my|the|her|"
        r"him|them|mum|mom|dad|your)\b|(?:love you|sorry)[^\"\n]{0,20}\bbye\b|\bbye (?:forever|"
        r"everyone|all|world)\b|\btell (?:my \w+|mum|mom|everyone) (?:that )?i (?:love|loved)",
    ),
)
ATTEMPT = (
    rule(
        "_overd attem tried_t",
        r"\b(?:<suicid>\w* attempt|attempted <suicid>\w*|tried to (?:<kill> <themself>|end (?:his|"
        r"her|their) life|take (?:his|her|their) (?:own )?life|overdose|hang <themself>|die)|"
        r"(?:s?he|they|<role>) (?:has |had )?overdosed|attempt on (?:his|her|their) (?:own "
        r")?life)\b",
    ),
    rule(
        "harm on_sui psy sect",
        r"\b(?:psych(?:iatric)? (?:ward|hospital|unit)|sectioned|on suicide watch|(?:s?he|they|"
        r"who)(?:'s)? (?:\w+ ){0,2}self[- ]?harm(?:s|ing|ed)?)\b",
    ),
)
MISSING = (
    rule(
        "left_a_ left_me_a left_th left_u",
        r"\bleft (?:a|this|the|us a|me a) (?:\w+ )?note\b(?! (?:on (?:the|my) (?:card|file|ticket|"
        r"doc)|with (?:the|his|her) (?:receptionist|assistant)|at (?:the|his|her) (?:desk|office)|"
        r"for (?:him|her)))",
    ),
    rule(
        "filed missin reporte went_m",
        r"\b(?:s?he|they|who|<role>|[a-z]{2,20})(?:'s| is| has| has been|'ve| have| went| gone| "
        r"was reported| is reported| been reported| has gone){1,2} (?:\w+ )?(?:missing|reported "
        r"missing)\b(?! (?:out|me|him|her|you|us|from (?:the|this|my) (?:thread|chat|list|invite|"
        r"call|email|meeting)|(?:the|a|an|his|her|my|some|about|work|school|class|payments?|"
        r"deadlines?|calls?|in action)\b))|\bwent missing\b(?! (?:in the (?:post|mail)|from "
        r"(?:the|my) (?:thread|inbox|list)))|\bmissing person(?:s)? report\b|\bfiled a missing\b",
    ),
    rule(
        "airp apar camp care_h clas dorm fla flig hom hostel hote hous saf schoo shif work",
        r"\b(?:s?he|they|<role>)(?:'s)?(?: has| have| had)? ?(?:never|didn'?t|hasn'?t|not|did not|"
        r"has not|haven'?t) (?:come|came|made it|been|arrived?|got|gotten|returned?|return|get|"
        r"show(?:n|ed)? up|turn(?:ed)? up|showed)(?: up)?(?: (?:back|home|to|at|for|in))*(?: "
        r"(?:his|her|their|the|our|my))?(?: (?:home|house|work|shift|school|class|hotel|hostel|"
        r"airport|flight|dorm|apartment|flat|care home|camp|safely|safe))\b(?! (?:yet from "
        r"(?:work|holiday)|party))",
    ),
    rule(
        "been_ab can_f can_ge can_r heard_a heard_f knows seen_",
        r"\b(?:no ?one|no-one|nobody|none of (?:us|his|her|their|the)(?: \w+)?|not a single "
        r"person|neither (?:his|her) \w+)(?:'s| has| have| had)? (?:else )?(?:\w+ )?(?:seen|heard "
        r"(?:from|anything from)|knows where|been able to reach|can reach|can get hold of|can "
        r"find) \w+",
    ),
)
MENACED = (
    rule(
        "locked_h locked_t",
        r"\b(?:s?he|they|<role>)(?:'d| had|'s| has)? locked (?:her|him|them) (?:in|up)\b(?! (?:a|the) (?:contract|deal|rate|price|lease))",
    ),
    rule(
        "_threat",
        r"\b(?:her|his|their|the|an?|some|this) (?:\w+ ){0,3}?(?:<partner>|guy|man|woman|person|"
        r"people|gang|stranger|neighbou?r|someone|loan sharks?|dealer)s?(?: (?:has|have|had|is|"
        r"was|are|were|been|keeps?|kept|also|even|always|who|that|actually|recently|again|"
        r"started)){0,4} threaten(?:s|ed|ing)? (?:her|him|them|to (?:kill|hurt|hit|beat|harm|find|"
        r"come|shoot|stab|take|post|leak))\b(?! (?:me|my|us|himself|herself|themsel\w+))",
    ),
    rule(
        "abuse assa attacke beate bla death_t followed_h held hit_b jumpe kidna mug shot stab "
        "stalke threatene threatening_c threatening_m threatening_te threats traffick",
        r"\b(?:s?he|they|<role>)(?:'s|'re)?(?: (?:has|have|had|is|was|were|been|being|got|getting|"
        r"gets|said s?he|keeps|recently|also|told me s?he|just)){1,4} (?:being )?(?:threatened|"
        r"stalked|followed home|beaten(?: up)?|attacked|assaulted|abused|hit by|blackmailed|held|"
        r"kidnapped|trafficked|jumped|mugged|stabbed|shot|death threats|threats|threatening "
        r"(?:messages|texts|calls))\b(?! (?:on (?:the )?(?:card|pitch|cover)|at the (?:gym|vet)|"
        r"by (?:the )?(?:deadline|cold|flu|covid|a bug)|with (?:legal|redundancy)|accountable|up|"
        r"back|hostage by (?:work|the)|in (?:a meeting|traffic)))",
    ),
    rule(
        "abus attacke attacki attacks beat chok controlli dang haras hit hurt punc slapp slaps "
        "stalk strangled violent",
        r"\b(?:her|his|their|(?:my|our) (?:\w+ ){0,2}<role>'s) (?:\w+ ){0,2}?(?:ex|husband|wife|"
        r"boyfriend|bf|girlfriend|gf|partner|dad|father|stepdad|stepfather|mother|mum|mom|brother|"
        r"roommate|flatmate|in-laws|uncle|son|pimp|boss|stalker)(?:'s)?(?: (?:has|have|had|is|was|"
        r"been|used to|keeps?|often|always|sometimes|really|very|super|again|started|has been|"
        r"gets|got|can be|recently)){0,4} (?:hit(?:s|ting)?|beat(?:s|ing|en)?|punch(?:ed|es|ing)|"
        r"slap(?:s|ped|ping)|chok(?:ed|es|ing)|stalk(?:s|ed|ing)|hurt(?:s|ing)?|abus(?:es|ed|ing)|"
        r"attack(?:ed|s|ing)|violent|abusive|controlling and|dangerous|strangled|harassing)(?: "
        r"(?:her|him|them|with|again|and|to|towards?|when)\b|(?= ?[.,!?;)]|\Z))",
    ),
    rule(
        "_afraid_f _afraid_o _frig _scared_f _scared_o _terrifi",
        r"\b(?:s?he|they|<role>)(?:'s|'re| is| was| said (?:s?he|they)(?:'s| is| was)| told me "
        r"(?:s?he|they)(?:'s| is| was)| sounded| seemed| has been)(?: \w+){0,2} (?:scared|afraid|"
        r"terrified|frightened) (?:of|for) (?:(?:her|his|their) (?:\w+ )?(?:ex|husband|wife|"
        r"boyfriend|girlfriend|partner|dad|father|stepdad|brother|roommate|stalker|life|safety|"
        r"family|in-laws)|him|going home)\b",
    ),
    rule(
        "abusi dang violent",
        r"\b(?:s?he|they|who|<role>)(?:'s| is|'re| are| was) (?:\w+ ){0,2}(?:in|with|living with|"
        r"back with|married to|stuck with|trapped (?:in|with)) (?:an? |her |his )(?:\w+ "
        r")?(?:abusive|violent|dangerous)\b",
    ),
)
DISASTER = (
    rule(
        "accident_ air_st airst aval bike_c bom buil bus_c bush car_ cyc dron earthq explo fire "
        "flood gunf heli house_fi hurri lands missil plane_c riot shell shooti shots stab terro "
        "torn train_c tsun typh wild",
        r"\b(?:earthquakes?|floods?|flooding|shootings?|shots|gunfire|stabbings?|bomb(?:ing|ed|"
        r"s)?|explosions?|hurricane|cyclone|typhoon|tsunami|wild ?fires?|bush ?fires?|car "
        r"(?:crash|accident|wreck)|(?:plane|train|bus|motorbike|bike|helicopter) crash|accident "
        r"on|air ?strikes?|missile|shelling|drone (?:strike|attack)s?|terror(?:ist)? attack|house "
        r"fire|avalanche|tornado|landslide|building collapse|fire in (?:his|her|their)|riots?)\b",
    ),
    rule(
        "campi clim divi fis hik is_driv kay mou sail skii solo surfi swi trek walk_in_t "
        "was_dri were_d",
        r"\b(?:went|gone|out|was|is|left|set off)(?: \w+){0,3} (?:hiking|climbing|kayaking|"
        r"sailing|swimming|diving|surfing|skiing|mountaineering|camping|trekking|fishing|solo "
        r"hike|for a (?:swim|hike|walk in the (?:mountains|woods)))(?: \w+){0,3} (?:alone|on "
        r"(?:his|her|their) own|by (?:himself|herself|themsel\w+)|solo)\b|\b(?:was|is|were) "
        r"driving (?:home|back)\b[^.!?\n]{0,60}\b(?:never|hasn'?t|didn'?t|not)\b",
    ),
)
OLD = pattern(
    r"(?<!\w)(?:\w+'s (?:just |now |turning )?(?:[789]\d)\b(?= ?(?:[.,;)]|and|lives|yo|y/o|"
    r"years))|(?:is|was|she'?s|he'?s|s?he is|they'?re|who'?s|aged?|turned|turning|now|just "
    r"turned|nearly|almost|about|over|at) (?:[789]\d|10\d)\b(?! ?(?:%|percent|days|minutes|"
    r"hours|emails|texts|messages|weeks|people|miles|km|k\b|pm|am|followers))|\(?(?:[789]\d|"
    r"10\d)(?= ?(?:\)|, |yo|yo\b|y/?o\b|years? old|yrs? old|year-old|-year-old|and (?:lives|"
    r"on|has|frail|not)|lives|with))|"
    r"in (?:his|her|their) (?:late |early |mid )?(?:seventies|eighties|nineties|[789]0'?s)|"
    r"(?:[789]\d)[- ]?(?:year|yr)s?[- ]old|elderly|frail|old (?:man|lady|woman|age)|pensioner|"
    r"(?:my|our|his|her) (?:\w+ )?(?:grandma|grandpa|grandmother|grandfather|granny|gran|"
    r"grandad|granddad|nan|nana|nanna|nani|nana ji|dadi|dada|dadu|nonna|nonno|abuela|abuelo|"
    r"oma|opa|babcia|yiayia|great[- ](?:aunt|uncle)|lola|lolo|thatha|paati|halmoni|"
    r"grandparents?))\b"
)
ALONE = pattern(
    r"\b(?:liv(?:es|ing|e) (?:all )?(?:alone|by (?:himself|herself|themsel\w+)|on (?:his|her|"
    r"their) own|with no ?one|far from)|(?:by (?:himself|herself)|on (?:his|her|their) own)|"
    r"alone (?:in (?:the|his|her|a) \w+|at home|there)|no ?(?:body|one)(?:'s| is) (?:with|"
    r"there)|no ?(?:one|body) (?:nearby|checks|with (?:him|her)|else there)|home alone|"
    r"widow(?:er|ed)?)\b"
)
ILL = pattern(
    r"\b(?:diabet\w*|insulin|heart (?:condition|attack|failure|problems?|surgery|trouble|"
    r"issues|disease)|bypass|pacemaker|stroke|epilep\w*|seizures?|dementia|alzheimer\w*|"
    r"parkinson\w*|copd|emphysema|asthma attack|oxygen|dialysis|chemo\w*|hospice|palliative|"
    r"(?:had|has had|having|after|since|from|post)[ -](?:\w+ ){0,3}(?:surgery|operation|op\b|"
    r"procedure|transplant|hip replacement|knee replacement)|post[- ]?op\w*|post[- ]?surgery|"
    r"out of hospital|discharged|came home from (?:the )?hospital|a (?:bad |nasty )?fall\b|"
    r"fell (?:last|in|on|down|over|again)|keeps falling|"
    r"blood pressure|blood thinners|high fever|pneumonia|concussion|allerg\w+ (?:attack|"
    r"reaction)|anaphyla\w*|overdos\w+|relaps\w+|using again|heroin|fentanyl|off (?:his|her|"
    r"their) meds|stopped taking (?:his|her|their)|bipolar|schizo\w*|psychosis|manic|"
    r"suicid\w*|heavily pregnant|due any day|\d+ months pregnant|very (?:ill|sick)|breathless\w*|out of breath|"
    r"short(?:ness)? of breath|breathing|wheez\w+|chest (?:pains?|infection)|coughing|dizz\w+|faint(?:ed|ing)|"
    r"confused|slurr\w+|poorly|unwell|not (?:been |feeling |at all )?(?:very )?well|weak|seriously "
    r"(?:ill|sick)|terminal\w*)\b"
)
UNUSUAL = pattern(
    r"\b(?:our (?:\w+ )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekly|daily|nightly|morning|evening|"
    r"regular|usual|standing)(?: (?:morning|evening|night|afternoon))? (?:\w+ )?(?:calls?|phone ?calls?|chats?|"
    r"talks?|lunch|tea|coffee|cards|game|crossword|visits?|walk|catch[- ]?up)|(?:every|each) (?:(?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)days?|week|morning|evening|night|day|afternoon)|two (?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)days|(?:always|normally|usually|typically|generally) (?:\w+ ){0,3}?(?:answer|repl|"
    r"respon|text|call|pick|ring|rings|phone|get|write|check|message|send|say|confirm|"
    r"turn|see|wave|chat|sit|walk|open|fetch|collect|bring|stop|come|sweep|feed|water)\w*|(?:answers?|replies|calls?|texts?|picks up|phones|rings|messages|speak|talk|"
    r"spoke|talks?|check(?:s)? in)(?: \w+){0,5} (?:every (?:single )?(?:day|morning|night|"
    r"evening|sunday|saturday|week|few hours|other day)|daily|twice a day|without fail|like "
    r"clockwork|within (?:an?|the|\d+|minutes|half|a few|one|two)|on the (?:first|second|"
    r"third) ring|right away|straight away|immediately|in (?:minutes|seconds)|each (?:day|"
    r"morning|night|evening))|"
    r"never (?:\w+ ){0,2}(?:miss(?:es|ed)?|late|goes|gone|went|ignore[sd]?|fails|failed|"
    r"doesn'?t|not)\b|not like (?:him|her|them|my)|unlike (?:him|her|them|my)|unusual|out of "
    r"character|out of pattern|unheard of|(?:isn'?t|not|wasn'?t) (?:normal|like (?:him|her|"
    r"them|my|dad|mum|mom|nan|gran))|without fail|like clockwork|every (?:single )?(?:day|"
    r"night|morning|evening) (?:for (?:years|the past|months|as long)|since|without|at \d|and|"
    r"but)|first time (?:ever|in \w+ (?:years|months))|never happen(?:s|ed)|(?:message|text|speak|talk|chat|write|call|phone|whatsapp)(?: \w+){0,2} daily|"
    r"(?:has|have)(?:n'?t| not) missed (?:one|a)|never (?:once|been (?:late|this|so|quiet|out of))|"
    r"never does this|(?:we|i) (?:speak|talk|facetime|"
    r"skype|text|call \w+|ring \w+) (?:every|each|twice) (?:day|night|morning|evening|single "
    r"day)|daily (?:call|text|phone|check)|"
    r"(?:he|she|they) said (?:he|she|they)'?d (?:call|text|ring|phone|message) (?:when|as "
    r"soon|once|from|after|that (?:night|evening))|(?:supposed|meant|going) to (?:call|text|"
    r"phone|ring|text|be home|land|arrive|be back)|promised to (?:call|text|ring) (?:when|"
    r"once|as soon|after)|something(?:'s| is| feels| must be)(?: very| really)? (?:wrong|off|"
    r"happened))\b"
)
TELEPHONE = pattern(
    r"\b(?:phone|phoned|call(?:ed|ing|s)?|rang|ring(?:s|ing)?|pick(?:ed|ing|s)? up|landline|"
    r"voicemail|answerphone|answering machine|mobile|cell|facetime|texts?|texted|whatsapp|"
    r"line|tick|knocked|door|bell|doorbell)\b"
)
SLOW_CHANNEL = pattern(
    r"\b(?:barely|hardly|rarely|never really|doesn'?t really|doesn'?t|seldom|not (?:very "
    r")?good (?:at|with)|isn'?t (?:very |big )?(?:good|great|big) (?:at|with|on)|hates?|"
    r"useless (?:at|with)|forgets? to (?:charge|check)|not (?:a )?(?:big )?(?:on|into)|no "
    r"good with|can'?t work|slow (?:at|with)|always slow|often forgets|hard of hearing|"
    r"leaves? (?:his|her) phone|never (?:checks|charges|uses|looks|has (?:his|her) phone)) "
    r"?(?:\w+ ){0,4}?(?:uses?|checks?|reads?|opens?|looks?|on it|e-?mails?|phones?|mobile|"
    r"texts?|texting|tech\w*|computers?|whatsapp|facebook|online|internet|it\b|them|anything|"
    r"replies|reply|repl\w+|hearing|charge|charges|technology)\b"
)
SLOW_SINCE = pattern(
    r"\b(?:months?|(?:in|for|since|\d|two|three|few|couple of|last) years?(?! (?:we|straight|now we|it must))|years? (?:ago|now)|autumn|spring|summer|winter|christmas|january|february|march|april|"
    r"may|june|july|august|september|easter|last year|diwali|eid)\b"
)
SIGNS = pattern(
    r"\b(?:(?:hasn'?t|haven'?t|not|didn'?t|won'?t|isn'?t|never) (?:open|answer)\w* (?:the|her|"
    r"his|their) (?:front )?door|(?:car|van|truck|bike)(?:'s| is| was| has been)? (?:still "
    r")?(?:there|in the "
    r"(?:drive\w*|garage|street)|parked outside|hasn'?t moved|not moved)|curtains? (?:\w+ "
    r"){0,2}(?:closed|drawn|shut)|lights? (?:\w+ ){0,2}(?:off|on all|still on)|(?:hears?|"
    r"hearing) voices|(?:newspapers?|post|mail|milk|papers|parcels) (?:\w+ ){0,3}(?:piling|"
    r"piled|outside|uncollected|on the (?:step|doorstep|porch))|dog(?:'s| is| was)? barking|"
    r"door (?:\w+ ){0,2}(?:unlocked|open)|neighbou?rs? (?:\w+ ){0,3}(?:not|n'?t|never) |"
    r"(?:didn'?t|hasn'?t|did not|never|not) (?:shown?|show|turn(?:ed)?|been|come|came|gone) "
    r"(?:up )?(?:at|for|to|in)(?: to)? (?:work|his shift|her shift|school|class|church|dinner|"
    r"the airport|bingo|mosque|temple|training|practice)|no ?(?:one|body) (?:\w+ )?(?:seen|"
    r"heard))\b"
)
WORRY = pattern(
    r"\b(?:worried(?: sick)?|scared|panick?\w*|terrified|frantic|freaking out|losing my mind|"
    r"going out of my mind|afraid (?:something|he|she|they|that)|something (?:bad |terrible "
    r")?(?:has |might have |could have |may have )?happened|safe\b|alive|okay\?|ok\?|hurt\b|"
    r"all right\?|alright\?|are they ok\w*|is (?:he|she) ok\w*|if (?:he|she|they)(?:'s|'re| "
    r"is| are) (?:ok\w*|alive|safe|alright|all right|hurt|dead)|dead\b|police|hospitals?|"
    r"welfare check|emergency)\b"
)
SILENT = pattern(r"<silent>")
LONG_AGO = pattern(
    r"\b(?:years? ago|months ago|decades? ago|in (?:19|20)\d\d|back then|way back|back in (?:the|my|our|school|college|uni|high|19|20|january|february|march|april|may|june|july|august|september|october)|"
    r"last year|long ago|as a (?:kid|teen\w*|child)|when (?:we were|s?he was|they were) "
    r"(?:kids?|young\w*|teens?|teenagers?|at (?:uni|school)|in (?:school|college|high school)|"
    r"\d)|used to|at uni|in college|fine now|better now|(?:s?he'?s|they'?re) (?:much |so much "
    r"|doing )?(?:fine|better|ok|okay|good|well|great)|recovered|passed away|died|funeral|"
    r"(?<!phone\s)(?<!mobile\s)(?<!battery\s)(?:is|was) dead|has died|since (?:he|she|they) "
    r"died)\b"
)
POSSESSED = pattern(
    r"(?:\b(?!(?:it|that|he|she|what|there|here)'s)\w+'s|s'|\bhis|\bher|\btheir) (?:\w+ )?\Z|"
    r"\b(?:lost|losing|loss|died|passed|funeral|anniversary|survivors?|bereave\w*|widow\w*|"
    r"committed|completed)\b[^.!?\n]{0,60}\Z"
)
HER_OWN = pattern(
    r"\b(?:is|was|been|being|feel\w*|felt|seem\w*|sound\w*|gets?|got|getting|became|becoming|"
    r"having|has|had|with|of|about|talk\w*|"
    r"mention\w*|spoke|threaten\w*|joked|posting|posted|post|contemplat\w+|consider\w+|"
    r"plan\w*|commit(?:ting)?|texted|"
    r"messaged|quite|very|really|still|again|actively|possibly|maybe)(?: a| some| the| again| "
    r"more| his| her| their)? ?\Z|\b(?:s?he|they)'(?:s|re) \Z"
)
ME_TOO = pattern(r"\b(?:i|i'm|im|i am|i've|i was|i feel|i felt)(?: \w+){0,4} ?\Z")
THE_NAME = pattern(r"\A(?:<suicid>|unaliv)")
FAREWELL = pattern(r"goodbye|good-bye|good bye|farewell|sorry for|take care of")
ALARMING = pattern(
    r"\b(?:phone (?:is |was |has been |went )?(?:off|dead)|(?:straight|goes|going|went) to "
    r"voicemail|hung up|(?:it'?s|its) off|took off|worried|scared|panick?\w*|freaking|"
    r"weird|strange|depress\w*|suicid\w*|sorry for everything|take care of|loves? (?:us|me|"
    r"you) all|hospital|rough|struggl\w*|dark place|"
    r"hasn'?t been (?:online|seen|home|at work)|not been seen|no ?one (?:can|has)|"
    r"deactivat\w*|deleted (?:all )?(?:his|her|their))\b"
)
OF_THEM = pattern(
    r"\b(?:s?he|they|him|her|them|his|their|who|(?:my|our|his|her|a|an|the) (?:\w+ "
    r"){0,2}<role>|<role>|someone)\b"
)
LOW = pattern(
    r"\b(?:depressed|hopeless|low|worse|drinking|again|not (?:ok\w*|doing well)|struggling|"
    r"withdrawn)\b"
)
RECENT = pattern(
    r"\b(?:last night|yesterday|today|tonight|this (?:morning|afternoon|evening)|since "
    r"(?:last night|yesterday|this|\w+day)|"
    r"hours?|(?:one|two|three|\d|a couple of|few) days?|phone (?:is |was |has been |went "
    r")?(?:off|dead)|voicemail)\b"
)
SLOW_MEDIUM = pattern(
    r"\b(?:e-?mail\w*|letters?|cards?|linkedin|facebook|messenger|instagram|postcards?|"
    r"invitation|dm|dms)\b"
)
THEIRS = pattern(r"\b(?:i|i'm|im|i've|i'd|i'll|me|my|myself|have)\b")
GONE = pattern(
    r"\b(?:passed away|died|funeral|(?<!phone\s)(?<!mobile\s)(?<!battery\s)(?:is|was) dead|"
    r"has died|since (?:he|she|they) died|(?:s?he'?s|they'?re) (?:fine|better|ok|okay|good|"
    r"well|great) now)\b"
)
GRAVE = (
    "die", "dying", "dead", "death", "suic", "kill", " live", "livin", "alive", "wanting", "cutting",
    "harm", "hurt", "exist", "wake", "waking", "pill", "overdos", "jump", "bridge", "himself",
    "herself", "themsel", "bleed", "hang", "blade", "funeral",
)  # fmt: skip
OVER = pattern(r"\A(?:killed|took|hanged|hung|shot|drowned|jumped|ended|committed|cut myself\Z)")
PHONE_DEAD = pattern(
    r"\b(?:phone|mobile|cell)(?:'s| is| was| has)?(?: been| just| now| switched){0,2} (?:off|"
    r"dead)\b|to voicemail|rings out"
)
SURELY_MISSING = pattern(
    r"\b(?:missing person\w*|reported missing|filed a missing|(?:daughter|son|child|kid|"
    r"sister|brother|mum|mom|mother|dad|father|husband|wife|"
    r"niece|nephew|gran\w*|baby)(?:'s| is| has| went| has gone| has been| has now gone| "
    r"gone){1,2} missing)\b|\bmissing\b[^.!?\n]{0,40}\bpolice\b"
)
NOT_HOME = pattern(r"\b(?:come|came|made|been|arriv\w*|got|gotten|return\w*|get|show\w*|turn\w*)\b")
GENERIC = pattern(
    r"\b(?:(?:some|many|most|other|young|lots of|how|why) )?(?:people|teens|teenagers|patients|"
    r"students|clients|characters|celebrities|men|women|kids) (?:who|that|often|sometimes|"
    r"they|think|"
    r"talk|want|say|feel|self|cut|hurt|kill)|\bteens?, they\b"
)
SENT = pattern(
    r"\b(?:sent|texted|wrote|said|left|posted|messaged|dm'?d|told|says|emailed|snapped|saying|sending|text|message|"
    r"voicemail|voice ?note|vn|email|status|story|note|msg|last (?:words?|thing)|telling|writing|asked|asking|"
    r"giving|gave|called|rang|phoned)\b"
)
SENT_AFTER = pattern(
    r"\A[^.!?\n]{0,40}\b(?:s?he|they|[a-zà-ÿ]{3,14}) (?:just )?(?:sent|wrote|said|says|texted|posted|messaged|put|left)\b|"
    r"\A[^.!?\n]{0,25}\b(?:last|final) (?:text|message|words|thing|post|msg)\b"
)
SENT_BY_ME = pattern(
    r"\b(?:i(?:'ve| have|'d)?(?: just| only| also)?|my|draft\w*|me:|to|should i|can i|could i|i'll|let me|gonna) (?:\w+ )?"
    r"(?:sent|send|texted|text|wrote|write|said|say|left|posted|messaged|message|told|tell|emailed|email|saying|"
    r"card|letter|note)\b[^.!?\n]{0,80}\Z"
)
LEAVING = pattern(r"<cant> (?:do|take) (?:this|it)|\b(?:done|giving up)(?: <anymore>)?\Z")
