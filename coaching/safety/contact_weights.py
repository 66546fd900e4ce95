"""Signs that a contact may be in danger, weighed: two kinds of them, a telling silence, lately."""

from coaching.safety.grammar import rule

ALONE = (
    rule(
        "alone himself herself themsel own_ own. own, widow solo nobody_else",
        r"\b(?:alone|by (?:him|her|them)sel(?:f|ves)|on (?:his|her|their) own|widow\w*|solo|nobody else|no one else)\b",
    ),
)
OUTING = (
    rule(
        "kayak canoe sail boat dinghy fishing hik climb trek ridge mountain hill trail swim surf diving dive ski motorbike bike ride drive driving drove "
        "paddle camp hunt woods forest moor sea lake river loch desert summit run_ walk_in off_the_ice on_the_ice",
        r"\b(?:kayak\w*|canoe\w*|sail\w*|boat|dinghy|fishing|hik\w+|climb\w*|trek\w*|ridge|mountains?|hills?|trails?|swim\w*|surf\w*|div(?:e|ing)|ski\w*|motorbike|"
        r"motorcycle|bike|ride|driv(?:e|ing)|drove|paddle\w*|camping|hunting|woods|forest|moors?|sea|lake|river|loch|desert|summit|(?:off|on|onto) the ice|trail run|long run)\b",
    ),
)
KINDS = (
    *ALONE,
    *OUTING,
    rule(
        "elder dement alzheim heart carer frail stroke diabet epilep insulin oxygen wheelchair pregnan newborn surgery pensioner fell_ "
        "asthma copd seizure in_his_8 in_her_8 in_his_9 in_her_9 nan_ gran 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 breath "
        "dialysis chemo blood unwell poorly fever",
        r"\b(?:elderly|dementia|alzheimer\w*|(?:bad|weak|dodgy|failing) heart|heart (?:condition|trouble|failure|attack|problems?|patient)|carers?|frail|stroke|"
        r"diabet\w*|epilep\w*|insulin|oxygen|wheelchair|(?:heavily |very |\d months )pregnan\w*|newborn|surgery|pensioner|(?:had a|keeps|bad) falls?|asthma\w*|"
        r"copd|seizures?|in (?:his|her) (?:80|90|70)s|nan|gran|granny|grand(?:ma|pa|mother|father|ad|dad)|(?:7[5-9]|8\d|9\d)(?= ?(?:[,.)]| year| and| years| now|yo\b| lives|"
        r"$))|breathless|short of breath|dialysis|blood (?:pressure|clot|thinners)|unwell|poorly|high fever|pneumonia)\b",
    ),
    rule(
        "insulin inhaler epipen epi-pen ran_out run_out running_out afford ambulance",
        r"\b(?:(?:ran|run|running) out of (?:\w+ )?(?:insulin|meds|medication|tablets|oxygen|pills|food)|no (?:more )?insulin|inhaler|epi-?pen|"
        r"(?:can'?t|cannot|couldn'?t) afford (?:any )?(?:more|his|her|the|food|heating|insulin|meds)|ambulance)\b",
    ),
    rule(
        "bed_ not_slept not_home not_been_home come_home came_home doorbell no_light first_time hung_up he_knows she_knows they_know tell_my tell_the door_open",
        r"\b(?:bed (?:was |is )?not slept|not slept in|not (?:been )?home|(?:didn'?t|never|hasn'?t|not) (?:come|came|been) home|doorbell unanswered|no light|"
        r"first time (?:in (?:her|his|their) life|ever|in years)|hung up|(?:he|she|they) knows?|tell (?:my|the) (?:boys|kids|girls|wife|mum|mom|dad|family|"
        r"children|son|daughter))\b",
    ),
    rule(
        "met_ online stranger from_discord from_snap from_tinder runaway ran_away",
        r"\b(?:guy|man|girl|woman|stranger|someone|somebody)(?: \w+){0,2} (?:met |from )(?:\w+ )?(?:online|the internet|an app|discord|snapchat|tinder|roblox)\b|"
        r"\b(?:ran|run) away from (?:home|the home|her|his)\b|\brunaway\b",
    ),
    rule(
        "yo y/o years_old year-old year_old teen",
        r"\b(?:[4-9]|1[0-6]) ?(?:yo|y/o|years? old|-year-old|yr old)\b",
    ),
    rule(
        "storm blizzard snow ice_ fog flood dark gale heat avalanche lightning tide wind freez hurricane wildfire black_ice night_",
        r"\b(?:storms?|blizzard|snow\w*|black ice|fog|flood\w*|(?:after|before|in the|it'?s|got) dark|gales?|heat ?wave|avalanche|lightning|tides?|freezing|minus \d+|hurricane|"
        r"wild ?fires?|earthquake)\b",
    ),
    rule(
        "suicid depress ashamed could_die relaps using_again drinking bad_ awful terrible horrible hard_ dark_ hopeless sobbing crying lost_his lost_her "
        "lost_their broke_down cop self-harm selfharm self_harm overdos attempt no_point burden can't cant rough_ given_up low_",
        r"\b(?:suicid\w*|depress\w*|(?:so )?ashamed|could die|wants? to die|relaps\w*|(?:using|drinking) again|(?:bad|awful|terrible|horrible|rough|hard|low) (?:year|time|place|week|month|few|patch)|"
        r"dark (?:place|thoughts)|hopeless\w*|sobbing|crying|given up|lost (?:his|her|their) (?:job|mum|mom|dad|wife|husband|house|baby|kids|brother|sister|flat)|broke down|not coping|self-? ?harm\w*|"
        r"overdos\w*|attempt(?:ed)?|no point|burden|can'?t (?:go on|cope|do this))\b",
    ),
    rule(
        "goodbye farewell honour honor black_ taken_down took_down taking_down deleted wiped deactivat be_nice each_other sorry_for forgive thank unfriended_every left_the_group removed_all "
        "cleared gave_away giving_away",
        r"\b(?:good ?bye|farewell|an honou?r|black (?:picture|photo|profile|square|screen|pic)|(?:taken|took|taking) down (?:all|every|his|her|their)|deleted (?:his|her|their|all|every)\w*|wiped (?:his|her|their)|deactivated|"
        r"be (?:nice|good|kind) to each other|sorry for everything|forgive me|thank(?:s| you) for everything|left (?:all (?:the|his|her)|every) (?:group|chat)s?|(?:gave|giving|given) (?:\w+ ){0,3}away)\b",
    ),
    rule(
        "husband boyfriend bf partner ex_ brother father dad family uncle wife girlfriend he_ guy man stalker flatmate landlord parents",
        r"\b(?:bf|boyfriend|husband|ex|partner|brother|father|dad|stepdad|family|uncle|wife|girlfriend|gf|guy|man|stalker|flatmate|landlord|parents|in-laws|he|she)(?:'s|'d|'ll)?\b~\b(?:hits?|hit|hurts?|threat\w*|"
        r"controls?|violent|jealous|scares?|rages?|lock(?:s|ed)|stalk\w*|follow(?:s|ed)|forc\w+|marry|marriage|took (?:her|his) (?:phone|passport)|broke (?:her|his) \w+|won'?t let|beats?|abus\w+|kill|it'?s over|its over|leav(?:e|ing) "
        r"(?:him|her)|angry|shouting|temper|drunk)\b|\b(?:scared|afraid|terrified|frightened) of (?:him|her|them|his|her|going)\b|\bforced (?:to|marriage|into)\b|\b(?:taking|sending|sent|taken) (?:her|him) (?:abroad|back|home|away) to "
        r"(?:marry|be married|get married)\b",
    ),
    rule(
        "if_i_don't if_i_dont hear_from_her hear_from_him hear_from_me to_worry said_he'd said_she'd said_hed said_shed would_call would_ring would_text promised "
        "call_the_police come_look if_she_doesn't if_he_doesn't let_me_know_when as_soon",
        r"\bif (?:i|you|u|we) (?:don'?t|dont|do not|didn'?t|hadn'?t) hear\b|\bto worry\b|\b(?:said|promised|swore|told me|agreed)(?: (?:s?he|they))?(?:'?d| would| to|'?ll) (?:call|ring|text|phone|message|check ?in|let (?:me|us) know|be (?:back|home))(?: "
        r"\w+){0,3}? (?:when|as soon as|once|after|by|from|at|before|the (?:minute|moment|second))\b|\bcall the police if\b|\bcome look(?:ing)? (?:for|if)\b",
    ),
    rule(
        "always never_miss never_late not_like unlike out_of_char every_ routine without_fail regular usual normal bins curtain post_ mail_pil paper newspaper milk car_still lights "
        "shift hasn't_shown hasnt_shown didn't_show didnt_show not_shown missed_his missed_her didn't_turn worried worry scared come_this something_wrong gut feeling panick",
        r"\b(?:always|never (?:misses|late|fails|ignores|does)|not like (?:him|her|them)|unlike (?:him|her)|out of character|every (?:day|morning|night|evening|sunday|monday|tuesday|wednesday|thursday|friday|saturday|week)|routine|"
        r"without fail|bins?(?: \w+)? (?:not|still)|curtains|(?:post|mail|papers?|newspapers?|milk)(?: \w+)? (?:pil\w+|on the|not)|car(?:'s| is)? still|lights? (?:on|off)|(?:hasn'?t|didn'?t|not|never) (?:shown?|show(?:ed)?|turn(?:ed)?) "
        r"up|(?:usually|normally) (?:waves?|calls?|texts?|rings?|answers?|posts?|writes?|opens?|sits?)|missed (?:his|her|the) (?:shift|meeting|dose|appointment|dialysis|exam)|didn'?t come this|i'?m (?:so |really |a bit |getting )?(?:worried|scared|afraid)|worried|something'?s (?:wrong|off|not right)|gut (?:feeling|says)|"
        r"bad feeling|panick\w*)\b",
    ),
)
TELLING_SILENCE = (
    rule(
        "answer pick respon repl voicemail phone_ off tick deliver work_ disconnect service nothing reach heard word silen unread gone_quiet seen shown show_up "
        "radio rings deactiv knock online hear that_was times twice messages",
        r"<silent>|\b(?:no|not|zero|one|grey|gray|single) ticks?\b|\b(?:isn'?t|not|never|nothing|won'?t|doesn'?t|don'?t|aren'?t|no) ?(?:\w+ )?(?:deliver\w*|go(?:ing)? through|ticks?)\b|\b(?:number|phone|line)(?:'s| is| just)? (?:doesn'?t|doesnt|does not|isn'?t|not|no "
        r"longer|never) (?:\w+ )?(?:work\w*|connect\w*|ring\w*|in service|on)\b|\bnothing\b|\bno (?:answer|word|sign|reply|news|response|contact|message|text|call)\b|\bhas(?:n'?t|nt| not) (?:shown|turned|been|surfaced|checked)\b|\bnot (?:answering|"
        r"picking|responding|replying|heard|seen)\b|\bradio silen\w+|\bdisconnected\b|\bno (?:one|body)(?:'s| has| is)? (?:answer\w*|seen|heard|opens?|opening)\b|\bthat was (?:yesterday|last night|\d|hours|two|three|on)\b|\bi(?:'ve| have)? (?:texted|called|rung|rang|messaged|left)(?: \w+){0,2} (?:twice|times|\d|messages|voicemails)\b",
    ),
)
LATELY = (
    rule(
        "at_ night yesterday today tonight morning afternoon evening weekend day hour since noon midnight am pm o'clock mins now",
        r"\b(?:last night|yesterday|today|tonight|this (?:morning|afternoon|evening|week)|since (?:the|last|this|then|he|she|noon|midnight|\w+day|\d|early|late|dawn)(?: weekend)?|it'?s (?:now )?(?:noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|"
        r"sun)day|dark|evening|morning|past|nearly|almost|\d)|(?:\d|one|two|three|four|couple of|a few|few) (?:days?|nights?|hours?|hrs)|hours|(?:an|half an) hour|minutes ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[1-5] ?am|at (?:\d+|noon|midnight|dawn|one|two|three|four|five|six)(?! (?:work|weeks)))\b",
    ),
)
AT_EASE = (
    rule(
        "with_his with_her with_friend with_the with_a club group crew tour retreat cruise honeymoon holiday invoice client recruit linkedin email meeting post busy "
        "posts online_ insta stories wifi signal reception months weeks year ago mum_is dad_is visits hospital_with years pitch interview lol haha recover fine_now "
        "better_now back_on back_next date tinder hinge crush broke_up dumped argument fight fought died funeral passed late_ long_ago",
        r"\b(?:with (?:his|her|their|a|the) (?:\w+ )?(?:friends?|mates?|wife|husband|family|club|group|crew|team|class|boyfriend|girlfriend|partner|kids|guide|sister|brother|mum|mom|parents)|retreat|cruise|honeymoon|holidays?|"
        r"invoice|clients?|recruiter|linkedin|posts every|(?:posted|posting|active|online) (?:on|an hour|today|this|all|every)|stories|no (?:wifi|signal|reception)|months?|weeks|(?:last|next|a|\d+|few|two|three) years?(?! old)|years ago|"
        r"is with (?:him|her)|visits? (?:him|her)|pitch|interview|<laugh>|recovered|recovering well|fine now|better now|back next|tinder|hinge|crush|broke up|break ?up|dumped|had a fight|we fought|argument|argued|died|passed away|"
        r"funeral|since (?:his|her) (?:death|wedding)|board game|book club|football practice|game night|our date)\b",
    ),
)
