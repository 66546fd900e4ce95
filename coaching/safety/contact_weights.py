"""Signs that a contact may be in danger, weighed: two kinds of them, a telling silence, lately."""

from coaching.safety.grammar import rule

ALONE = (
    rule(
        "alone by_hers by_him by_them no_one_e nobody_el on_her_o on_his on_thei solo wid",
        r"\b(?:alone|by (?:him|her|them)sel(?:f|ves)|on (?:his|her|their) own|widow\w*|solo|nobody else|no one else)\b",
    ),
)
OUTING = (
    rule(
        "bik boat campi cano clim desert dingh dive divi driv drov fis fores hik hill hunti kay "
        "lak loch long_r moor moto mou off_the_i on_the_i onto_t padd ride ridg river sail sea "
        "ski summi surf swi trail trek wood",
        r"\b(?:kayak\w*|canoe\w*|sail\w*|boat|dinghy|fishing|hik\w+|climb\w*|trek\w*|ridge|mountains?|hills?|trails?|swim\w*|surf\w*|div(?:e|ing)|ski\w*|motorbike|"
        r"motorcycle|bike|ride|driv(?:e|ing)|drove|paddle\w*|camping|hunting|woods|forest|moors?|sea|lake|river|loch|desert|summit|(?:off|on|onto) the ice|trail run|long run)\b",
    ),
)
KINDS = (
    *ALONE,
    *OUTING,
    rule(
        "75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 alz asth bad_f bad_h "
        "bloo breat carer chem copd deme diab dial dodg elder epil fail fell_ feve frail gran "
        "had_a_fa heart high_ in_her_7 in_her_8 in_her_9 in_his_7 in_his_8 in_his_9 insu "
        "keeps_f nan newb oxy pensione pne poo preg seiz short_o strok surg unw weak whee",
        r"\b(?:elderly|dementia|alzheimer\w*|(?:bad|weak|dodgy|failing) heart|heart (?:condition|trouble|failure|attack|problems?|patient)|carers?|frail|stroke|"
        r"diabet\w*|epilep\w*|insulin|oxygen|wheelchair|(?:heavily |very |\d months )pregnan\w*|newborn|surgery|pensioner|(?:had a|keeps|bad) falls?|asthma\w*|"
        r"copd|seizures?|in (?:his|her) (?:80|90|70)s|nan|gran|granny|grand(?:ma|pa|mother|father|ad|dad)|(?:7[5-9]|8\d|9\d)(?= ?(?:[,.)]| year| and| years| now|yo\b| lives|"
        r"$))|breathless|short of breath|dialysis|blood (?:pressure|clot|thinners)|unwell|poorly|high fever|pneumonia)\b",
    ),
    rule(
        "ambul can't_a cannot_a cant_a couldn't_a couldnt epi- epip inhal no_insu no_mo ran_o "
        "run_ou running_o",
        r"\b(?:(?:ran|run|running) out of (?:\w+ )?(?:insulin|meds|medication|tablets|oxygen|pills|food)|no (?:more )?insulin|inhaler|epi-?pen|"
        r"(?:can'?t|cannot|couldn'?t) afford (?:any )?(?:more|his|her|the|food|heating|insulin|meds)|ambulance)\b",
    ),
    rule(
        "bed_i bed_n bed_w been_h came_h come_h doorb first_ti he_kno hung_ no_li not_ho not_sl "
        "tell_my tell_the_ they_kn",
        r"\b(?:bed (?:was |is )?not slept|not slept in|not (?:been )?home|(?:didn'?t|never|hasn'?t|not) (?:come|came|been) home|doorbell unanswered|no light|"
        r"first time (?:in (?:her|his|their) life|ever|in years)|hung up|(?:he|she|they) knows?|tell (?:my|the) (?:boys|kids|girls|wife|mum|mom|dad|family|"
        r"children|son|daughter))\b",
    ),
    rule(
        "an_ap discor onli ran_aw roblo run_aw runa snapc the_intern tind",
        r"\b(?:guy|man|girl|woman|stranger|someone|somebody)(?: \w+){0,2} (?:met |from )(?:\w+ )?(?:online|the internet|an app|discord|snapchat|tinder|roblox)\b|"
        r"\b(?:ran|run) away from (?:home|the home|her|his)\b|\brunaway\b",
    ),
    rule(
        "-ye y/o year_o years_ol yo yr_",
        r"\b(?:[4-9]|1[0-6]) ?(?:yo|y/o|years? old|-year-old|yr old)\b",
    ),
    rule(
        "after_dar aval before_d bla bliz earthq flood fog freez gale got_da heat_w heatw hurri "
        "in_the_dar it's_d its_da lightn minus sno storm tide wild",
        r"\b(?:storms?|blizzard|snow\w*|black ice|fog|flood\w*|(?:after|before|in the|it'?s|got) dark|gales?|heat ?wave|avalanche|lightning|tides?|freezing|minus \d+|hurricane|"
        r"wild ?fires?|earthquake)\b",
    ),
    rule(
        "asham attem awful_ bad_ broke_d burd can't_c can't_do_thi can't_g cant_c cant_d cant_g "
        "could_d cryi dark_p dark_t depre drinki given hard_ hopel horr lost_h lost_th low_ "
        "no_po not_cop overd relap rough_ self_h self-_h self-h selfh sobb sui terrible_ using "
        "want_to_die wants_t",
        r"\b(?:suicid\w*|depress\w*|(?:so )?ashamed|could die|wants? to die|relaps\w*|(?:using|drinking) again|(?:bad|awful|terrible|horrible|rough|hard|low) (?:year|time|place|week|month|few|patch)|"
        r"dark (?:place|thoughts)|hopeless\w*|sobbing|crying|given up|lost (?:his|her|their) (?:job|mum|mom|dad|wife|husband|house|baby|kids|brother|sister|flat)|broke down|not coping|self-? ?harm\w*|"
        r"overdos\w*|attempt(?:ed)?|no point|burden|can'?t (?:go on|cope|do this))\b",
    ),
    rule(
        "an_hon be_good_to_e be_k be_nice_t bla deac deleted fare forgi gave given giving_ "
        "good_b goodb left_al left_ev sorry_for_e taken taking_d thank_you_for_e thanks_for_e "
        "took_d wip",
        r"\b(?:good ?bye|farewell|an honou?r|black (?:picture|photo|profile|square|screen|pic)|(?:taken|took|taking) down (?:all|every|his|her|their)|deleted (?:his|her|their|all|every)\w*|wiped (?:his|her|their)|deactivated|"
        r"be (?:nice|good|kind) to each other|sorry for everything|forgive me|thank(?:s| you) for everything|left (?:all (?:the|his|her)|every) (?:group|chat)s?|(?:gave|giving|given) (?:\w+ ){0,3}away)\b",
    ),
    rule(
        "abu afraid_o angr be_ma beat broke_h contro dru followe follows forc frig get_ma hit "
        "hurt it's_ov its_o jea kil leave_h leavi locke locks marria marry rage scare shouti "
        "stal tempe terrif threat took_h violent won't_l wont_l",
        r"\b(?:bf|boyfriend|husband|ex|partner|brother|father|dad|stepdad|family|uncle|wife|girlfriend|gf|guy|man|stalker|flatmate|landlord|parents|in-laws|he|she)(?:'s|'d|'ll)?\b~\b(?:hits?|hit|hurts?|threat\w*|"
        r"controls?|violent|jealous|scares?|rages?|lock(?:s|ed)|stalk\w*|follow(?:s|ed)|forc\w+|marry|marriage|took (?:her|his) (?:phone|passport)|broke (?:her|his) \w+|won'?t let|beats?|abus\w+|kill|it'?s over|its over|leav(?:e|ing) "
        r"(?:him|her)|angry|shouting|temper|drunk)\b|\b(?:scared|afraid|terrified|frightened) of (?:him|her|them|his|her|going)\b|\bforced (?:to|marriage|into)\b|\b(?:taking|sending|sent|taken) (?:her|him) (?:abroad|back|home|away) to "
        r"(?:marry|be married|get married)\b",
    ),
    rule(
        "agre call_t come_l didn't_h didnt_h do_no don't_he dont_h hadn' hadnt_h promi said swo "
        "to_wo told_me",
        r"\bif (?:i|you|u|we) (?:don'?t|dont|do not|didn'?t|hadn'?t) hear\b|\bto worry\b|\b(?:said|promised|swore|told me|agreed)(?: (?:s?he|they))?(?:'?d| would| to|'?ll) (?:call|ring|text|phone|message|check ?in|let (?:me|us) know|be (?:back|home))(?: "
        r"\w+){0,3}? (?:when|as soon as|once|after|by|from|at|before|the (?:minute|moment|second))\b|\bcall the police if\b|\bcome look(?:ing)? (?:for|if)\b",
    ),
    rule(
        "afr alw bad_f bin car_ car' curt didn't_c didnt_c every_d every_e every_f every_mo "
        "every_nig every_sa every_su every_th every_tu every_w gut_ light_ lights mail milk "
        "missed_h missed_t never_d never_f never_i never_la never_mi newsp normally_ not_l "
        "out_of_c panick pape post routi scare show_u showed shown something' somethings turn_u "
        "turned_u unli usuall without_f worr",
        r"\b(?:always|never (?:misses|late|fails|ignores|does)|not like (?:him|her|them)|unlike (?:him|her)|out of character|every (?:day|morning|night|evening|sunday|monday|tuesday|wednesday|thursday|friday|saturday|week)|routine|"
        r"without fail|bins?(?: \w+)? (?:not|still)|curtains|(?:post|mail|papers?|newspapers?|milk)(?: \w+)? (?:pil\w+|on the|not)|car(?:'s| is)? still|lights? (?:on|off)|(?:hasn'?t|didn'?t|not|never) (?:shown?|show(?:ed)?|turn(?:ed)?) "
        r"up|(?:usually|normally) (?:waves?|calls?|texts?|rings?|answers?|posts?|writes?|opens?|sits?)|missed (?:his|her|the) (?:shift|meeting|dose|appointment|dialysis|exam)|didn'?t come this|i'?m (?:so |really |a bit |getting )?(?:worried|scared|afraid)|worried|something'?s (?:wrong|off|not right)|gut (?:feeling|says)|"
        r"bad feeling|panick\w*)\b",
    ),
    rule(
        "against_a against_med checked_h checked_t deto disch gun_ nothing_le rather_d reh "
        "shotg took_h took_the_k",
        r"\b(?:rehab|detox|against (?:medical )?advice|(?:discharged|checked) (?:him|her|them)sel(?:f|ves)(?: out)?|rather die|shotgun|gun licen[sc]e|nothing left|took (?:the|his|her) kids)\b",
    ),
)
TELLING_SILENCE = (
    rule(
        "'re_n 's_not am_n answerp are_n aren been_d been_g been_n been_q calle cell day_of "
        "days_o deli did_n didn disa discon do_n does_n doesn don' dont get_a get_h get_i "
        "get_th go_th going_d going_q going_th gone_d gone_m gone_q got_ gott gray grey had_ "
        "hadn has_n hasn have_n haven heard is_no isn just_r keeps last_onl lef line_ line' mac "
        "mean messaged missi mob nev no_ans no_b no_c no_mes no_new no_o no_rep no_res no_si "
        "no_t no_wo nor not_an not_b not_he not_onl not_p not_re not_ti not_tod not_y nothi "
        "now_not number_ number' of_not one_ti phon radi rang reach rece rings rung seen sile "
        "singl stopped_a stopped_c stopped_r stopped_t swi texte that_w then_n tick unan unre "
        "vani vm voice_m voicem was_n wasn went_da went_q will_n won' wont zero_t",
        r"<silent>|\b(?:no|not|zero|one|grey|gray|single) ticks?\b|\b(?:isn'?t|not|never|nothing|won'?t|doesn'?t|don'?t|aren'?t|no) ?(?:\w+ )?(?:deliver\w*|go(?:ing)? through|ticks?)\b|\b(?:number|phone|line)(?:'s| is| just)? (?:doesn'?t|doesnt|does not|isn'?t|not|no "
        r"longer|never) (?:\w+ )?(?:work\w*|connect\w*|ring\w*|in service|on)\b|\bnothing\b|\bno (?:answer|word|sign|reply|news|response|contact|message|text|call)\b|\bhas(?:n'?t|nt| not) (?:shown|turned|been|surfaced|checked)\b|\bnot (?:answering|"
        r"picking|responding|replying|heard|seen)\b|\bradio silen\w+|\bdisconnected\b|\bno (?:one|body)(?:'s| has| is)? (?:answer\w*|seen|heard|opens?|opening)\b|\bthat was (?:yesterday|last night|\d|hours|two|three|on)\b|\bi(?:'ve| have)? (?:texted|called|rung|rang|messaged|left)(?: \w+){0,2} (?:twice|times|\d|messages|voicemails)\b",
    ),
    rule(
        "trie",
        r"\btried (?:his|her|their|calling|ringing|phoning)(?: \w+){0,2} (?:twice|\d|times|three|four|again)\b",
    ),
)
LATELY = (
    rule(
        "_day _hrs _nig 1_am 1am 2_am 2am 3_am 3am 4_am 4am 5_am 5am an_h at_ frid hour it's "
        "its last_n minutes monda on_fr on_mo on_sa on_su on_thu on_tu satu since_ sund this_af "
        "this_e this_mo this_w thur toda toni tues wedn yest",
        r"\b(?:last night|yesterday|today|tonight|this (?:morning|afternoon|evening|week)|since (?:the|last|this|then|he|she|noon|midnight|\w+day|\d|early|late|dawn)(?: weekend)?|it'?s (?:now )?(?:noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|"
        r"sun)day|dark|evening|morning|past|nearly|almost|\d)|(?:\d|one|two|three|four|couple of|a few|few) (?:days?|nights?|hours?|hrs)|hours|(?:an|half an) hour|minutes ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[1-5] ?am|at (?:\d+|noon|midnight|dawn|one|two|three|four|five|six)(?! (?:work|weeks)))\b",
    ),
)
AT_EASE = (
    rule(
        "/j activ ago argu back_n back_o better_n boar book_c brea broke_u busy clie club crew "
        "crui crus dad_i date died dum emai figh fine_n foot foug fun gam grou ha heh hinge "
        "holi honey hosp inst inte invo is_wit j/k jk just_k late link lma lmfa lo meet mont "
        "mum_is onli our_d pass pitc post rece reco recr retr rofl signa since_h stori tind "
        "tour visit we_fo weeks wifi with_a with_fri with_he with_his with_t xd year 😭😂",
        r"\b(?:with (?:his|her|their|a|the) (?:\w+ )?(?:friends?|mates?|wife|husband|family|club|group|crew|team|class|boyfriend|girlfriend|partner|kids|guide|sister|brother|mum|mom|parents)|retreat|cruise|honeymoon|holidays?|"
        r"invoice|clients?|recruiter|linkedin|posts every|(?:posted|posting|active|online) (?:on|an hour|today|this|all|every)|stories|no (?:wifi|signal|reception)|months?|weeks|(?:last|next|a|\d+|few|two|three) years?(?! old)|years ago|"
        r"is with (?:him|her)|visits? (?:him|her)|pitch|interview|<laugh>|recovered|recovering well|fine now|better now|back next|tinder|hinge|crush|broke up|break ?up|dumped|had a fight|we fought|argu\w+|died|passed away|"
        r"funeral|since (?:his|her) (?:death|wedding)|board game|book club|football practice|game night|our date)\b",
    ),
)
