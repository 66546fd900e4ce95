"""Signs of a plan to die told without its name: doses looked up, last words, a last reason gone."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_KIN = (
    r"(?:kids?|children|sons?|daughters?|boys|girls|mum|mom|mam|mother|dad|father|parents|wife|husband|partner|family|brothers?|sisters?|nan|gran\w*|friends|"
    r"each of them|everyone|everybody|them all)"
)
_DOSE = (
    rule(
        "acet advil antid aspi before_i_b before_i_d before_i_g before_i_p before_i_s before_y "
        "benz brid caps clif codei deadly diaz dose easies easy edge eno fata fly handr ibup "
        "insu it_ta it_to it_wil it_wo it'd least_p ledg leth medic meds metho morp mul opi "
        "overp oxy paink painl para peacef pier pill plat quick_ quickes rail roof rope sleepe "
        "sleepi sure_ sures tablet top_d top_fl top_l tracks tram tyl until_i until_y vali viad "
        "ways_o ways_t weir wind xan you_hav you_n you'd_h you'd_n",
        r"\b(?:look(?:ed|ing)? up|googl\w+|search\w*|research\w*|read(?:ing)? (?:up|about)|f(?:ound|inding) out|work(?:ed|ing) out|calculat\w+|check(?:ed|ing)?|know|learn\w*|count\w*)(?: \w+){0,5}? (?:(?:how (?:many|much|high|far|long|quick(?:ly)?)|(?:what|which)(?: \w+)?) (?:\w+ ){0,4}?"
        r"(?:<drug>|<height>|rope|it(?:'d| would| will)? (?:take|takes|to)|you(?:'d)? (?:need|have to)|before (?:you|i) (?:die|pass out|black out|stop|drown|go)|until (?:you (?:die|pass out|stop)|it'?s over)|(?:is |are )?(?:lethal|fatal|enough|deadly)|dose\b|(?:would be|is) (?:enough|lethal|fatal))|"
        r"(?:lethal|fatal|deadly) (?:dose|amount|drop|height)s?|(?:painless|quick|easy|sure|peaceful|quickest|easiest|least painful|surest) (?:ways?|methods?|death)|(?:ways|methods) (?:to (?:die|go|end)|of dying))",
    ),
)
_FOR_OTHERS = (
    rule(
        "cat child' dad' daughter' doct dog essay exam gp heada hike mom' mum' nan' nur pha "
        "presc son' vet",
        r"\b(?:dog|cat|vet|gp|doctor|pharmacist|prescri\w+|(?:mum|mom|dad|nan|son|daughter|child)'s|headache|hike|nurs\w+|exam|essay)\b",
    ),
)
_LAST_WORDS = (
    rule(
        "card fare final_ goodb last lette message note video",
        rf"\b(?:written|wrote|writing|write|left|leaving|leave|recorded|record|recording|finished|done|got|sealed|posted)(?: \w+){{0,2}}? (?:the|my|a|some|all the|their|all my|last) (?:\w+ )?(?:notes?|letters?|cards?|videos?|messages?|goodbyes?)"
        rf"(?: \w+)? (?:to|for) (?:my |the |our |each of my |both |all )?(?:\w+ )?{_KIN}\b|\b(?:last|final|goodbye|farewell) (?:message|text|letter|note|words|email|card|video|voice ?(?:note|message))(?: \w+)? (?:to|for) (?:my |the |our |all )?(?:\w+ )?{_KIN}\b",
    ),
)
_ENDING = (
    rule(
        "don't_bl done dont_bl explain_why explaini explains fau forgi i'll_be_g i'll_gon "
        "i'm_be_g i'm_gone ill_be ill_g im_be im_g it's_alm it's_n it's_ov its_al its_ne its_o "
        "know_why never_b no_mo not_g not_to_bl this_is_i understand_w will_not_b won't_be "
        "wont_b",
        r"\b(?:really |so |just )?done(?= ?[.,!;])|\b(?:won'?t|wont|will not|not going to|not gonna) be (?:around|here|there|alive|a problem|able to)\b|\bi'?(?:ll|m) (?:be )?gone\b|\b(?:not|isn'?t|wasn'?t|never|nobody'?s|no ?one'?s) (?:\w+ )?(?:their|his|her|your|anyone'?s|my kids'?)?"
        r" ?fault\b|\b(?:don'?t|not to|never) blame\b|\bforgive me\b|\bexplain(?:s|ing)? why\b|\b(?:know|understand) why\b|\bit'?s (?:nearly |almost )?over\b|\bthis is it\b|\bno more\b",
    ),
)
_LEAVING = (
    rule(
        "_my_job _my_tea _the_j _the_tea _this_j _this_tea abr boardi christmas_c collea compan "
        "cruis depl emig flig holi leavi movin new_j newsl offi opera party reti sab sant surg "
        "thank tour trave trip wedd",
        r"\b(?:moving|new job|(?:leaving|left|quit\w*) (?:the|my|this) (?:job|company|team|office)|company|retir\w+|emigrat\w+|boarding|abroad|flights?|holidays?|trip|wedding|colleagues?|office|deploy\w+|surgery|operation|tour|cruise|christmas cards?|newsletter|sabbatical|"
        r"party|thank[- ]you|santa|travel\w*|leaving do)\b",
    ),
)
_TONIGHT = (
    rule(
        "_a_plan _my_plan my_plan_ the_plan",
        r"\b(?:had|have|got|made|i'?ve|there'?s|there was)(?: \w+){0,2} (?:a|my|the) plan(?: all)?(?: (?:ready|set|worked out|sorted|made))? ?(?:for (?:tonight|tonite|this evening|the weekend|sunday|tomorrow)|to (?:go|leave|end)\b(?= ?(?:[.,!]|tonight|quietly|and not)))|"
        r"\b(?:my|the) plan (?:is|was) (?:for )?(?:tonight|this weekend|tomorrow)\b",
    ),
)
_HOLD = (
    rule(
        "bothe carried_o carry get_u got_u had hang_o have_le held hold_o holding_m hung_o "
        "i'm_br i'm_still_b im_br im_st keep_g keep_m keeping_m keeps_m kept_g kept_m m_al m_ar "
        "m_here m_still_a m_still_h stay wak",
        r"\b(?:last|only|one|final) (?:real |good )?(?:reason|thing|person|one)(?: \w+){0,2}? (?:i (?:had(?= ?(?:[.,!?;]|\Z|and|left|to))|had left|have left|(?:still )?(?:get up|got up|wake up|hold on|held on|hang on|hung on|carry on|carried on|keep going|kept going|stay|stayed|bother|'?m (?:still )?(?:here|alive|around))|"
        r"am (?:still )?(?:here|alive|around))|i'?m (?:still )?(?:here|alive|around|breathing)|(?:that |who |which )?(?:keeps?|kept|was keeping|is keeping|keeping|holding|held) me (?:here|going|alive|around|on this))\b(?! (?:at|in) (?:this|the) (?:job|company|city|town|gym|office))",
    ),
)
_LOW = (
    rule(
        "'re_n 's_not alone am_n answerp any_m anym are_n aren been_d been_g been_n been_q can' "
        "cant cell cry day_o days_o did_n didn disappeare do_n does_n doesn don' done dont "
        "empty eno get_a get_h get_i get_th ghoste going_d going_q gone goodb got_ gott had_ "
        "hadn has_n hasn have_n haven heard here_f is_no isn just_r keeps_r last_onl lost mac "
        "meant_t missi mob nev no_a no_c no_o no_re no_si no_t no_wo nob noon nor not_an not_b "
        "not_he not_onl not_p not_re not_tod not_y nothi now_n num of_not one_ti phon radi "
        "reach reas rece rings seen sile stopped_a stopped_c stopped_r stopped_t swi then_n "
        "tire unan unre vani vm voice_m voicem was_n wasn went_da went_q will_n won' wont",
        r"\b(?:done|tired|alone|nobody|no ?one|lost|here first|cry\w*|can'?t|cant|anymore|any more|numb|empty|enough|goodbye|gone|ghosted|reason|<silent>|not? (?:answer|reply)\w*)\b|<silent>",
    ),
)
_ALL_OF_IT = (
    rule(
        "beg lik need pray ready want wish",
        r"\bi(?:'?m| just|'d)? ?(?:\w+ ){0,2}?(?:want|need|wish|wanted|ready|beg|pray|like)(?:ing)?(?: for)? (?:it|this|everything|the (?:pain|noise|hurt\w*|thoughts|voices))(?: all| to all)? (?:to (?:just |all |finally )?(?:stop|end|be over|go away|go dark|go quiet)|would (?:just )?(?:stop|end))\b"
        r"(?! (?:so|with|being (?:awkward|weird)|before|because|when|and (?:be friends|go back|talk)))",
    ),
)
_WORN = (
    rule(
        "_do_it _do_thi _go_on _keep_d _keep_g _take_any _take_i _take_thi hate_my no_one_c "
        "no_one_l no_one_w no_po nobody_car nobody_l nobody_w noone so_al so_emp so_n so_ti "
        "tired_of_b tired_of_e tired_of_i tired_of_lif what's_the_p whats_the_p",
        r"<cant><adv> (?:do (?:this|it)|go on|take (?:it|this|any)|keep (?:going|doing))\b|\b(?:i'?m )?so (?:tired|alone|empty|numb)\b|\b(?:tired of (?:everything|it all|life|being)|nobody (?:cares|would|left)|no ?one (?:cares|would|left)|hate (?:my life|myself)|no point|what'?s the point)\b",
    ),
)
SCENES = (
    Scene(_DOSE, (), (), _FOR_OTHERS),
    Scene(_LAST_WORDS, (_ENDING,), _LEAVING),
    Scene(_TONIGHT, (_HOLD,)),
    Scene(_HOLD, (_LOW,)),
    Scene(_ALL_OF_IT, (_WORN,)),
)
