"""Signs of the user's own risk that mean it only together: means, preparations, finality."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_HELD = (
    r"(?:in (?:my|one|both|the other) (?:hands?|lap|palm|mouth|fist|pocket)|in front of me|(?:next to|"
    r"beside|by|near) (?:me|my (?:bed|side|head))|on my (?:lap|bed|bedside \w+|nightstand|desk|chest)|"
    r"(?:to|at|against|under) my (?:head|temple|wrists?|throat|neck|chin|skin)|lined up|"
    r"laid out|spread out|counted(?: out)?|all ready|ready for (?:tonight|later|it)|loaded)"
)
_IN_HAND = (
    r"(?:in (?:my|one|both|the other) (?:hands?|lap|palm|mouth|fist)(?! (?:luggage|bag|baggage))|in front of me|(?:to|against|under) my "
    r"(?:head|temple|wrists?|throat|neck|chin|skin)|lined up|counted out|spread out|here (?:with|beside|next to|by) me)"
)
_ALL = (
    r"(?:(?:the|a|this|my|that|his|her) )?(?:whole|entire|full|all(?: of)?(?: my| the| these| of them)?|"
    r"every (?:last|single)(?: one of)?|the rest of|handful of|too many|a load of|loads of|bunch of|"
    r"as many|enough of|\d{2,3})"
)
MEANS = (
    rule(
        "acet advil antid aspi benz caps clut codei counte counti diaz hidd hoa holdi ibup insu "
        "lined lini looking_a medic meds morp opi oxy paink para pill savi sleepe sleepi stari "
        "stoc tablet tram tyl vali xan",
        rf"\b<drug>\b~\b{_HELD}\b|\b(?:holding|clutching|staring at|looking at|counting|counted|"
        rf"hoarding|stockpil\w+|saving up|hidden|lining up|lined up)(?: \w+){{0,4}} <drug>\b",
    ),
    rule(
        "9_mm 9mm fire glo gun handg pisto revo rifl servi shotg sidea",
        rf"\b<gun>\b~\b{_HELD}\b|\b(?:got|get|getting|took|taken|taking|pull\w*|brought|dug|fetched|"
        rf"held|hold(?:ing)?|load(?:ed|ing)?|clean(?:ed|ing)|look(?:ed|ing)? at|star(?:ed|ing) at|sat "
        rf"with|sitting with|sleep(?:ing)? with|bought)(?: (?:my|the|a|his|dad's|that|old|grand\w+|"
        rf"father's|husband's|\w+'s|up|out|here|down)){{0,4}} <gun>\b",
    ),
    rule(
        "_rop noos",
        r"\bnoose\b|\b(?:tied|tie|tying|bought|got|have|found|hung)(?: \w+){0,3} rope\b",
    ),
    rule(
        "bla box_c boxc knif razo scal stanl",
        rf"\b(?:<blade>|knife)\b~\b{_HELD}\b|\b(?:holding|clutching|staring at|looking at)(?: "
        rf"\w+){{0,3}} (?:<blade>|knife)\b",
    ),
    rule(
        "brid clif edge fly handr ledg mul overp para pier plat rail roof top_d top_fl top_l "
        "tracks viad weir wind",
        r"\b(?:i'?m|im|i am|sitting|sat|standing|stood|stand|been|ended up|walked|walking|went|going|"
        r"gone|drove|driving|came|climbed|climbing|up here|out here|here|back|parked|looking down|"
        r"looked down|leaning|keep going|drawn)(?: \w+){0,5} (?:on|onto|to|at|from|over|off|up|by) (?:a|"
        r"the|this|that|our|my|one of the)(?: \w+){0,3} <height>\b",
    ),
)
_WHOLE_LOT = rule(
    "acet advil all_of_i all_of_t antid aspi benz bott box cab caps codei diaz ibup insu "
    "it_all lot medic meds morp opi oxy pack paink para pill sleepe sleepi stas strip suppl "
    "tablet the_all them_al tram tyl vali xan",
    rf"\b(?:tak(?:e|ing)|took|swallow(?:ed|ing)?|down(?:ed|ing)?|neck(?:ed|ing)?|popp?(?:ed|ing)?|"
    rf"eat(?:ing)?|drink(?:ing)?|finish(?:ing)?) (?:{_ALL} (?:of )?(?:the |my |these |those )?"
    rf"(?:bottle|packs?|packets?|box|strips?|stash|cabinet|supply|lot|<drug>)|(?:the|it|them) (?:lot|all)|"
    rf"all of (?:them|it))\b(?! of (?:wine|gin|vodka|beer|rum|whisky|whiskey|prosecco|champagne|water|"
    rf"milk|juice|sauce|red|white|rose|vitamin\w*|bubbly|merlot|malbec)| (?:boys|girls|kids)|s? ?of "
    rf"(?:books|records|photos))",
)
NEAR_THE_END = (
    rule(
        "1_am 1am 2_am 2am 2ni 3_am 3am 4_am 4am 5_am 5am before_ch before_m before_s "
        "before_the_w before_to by_mo by_sun by_then by_to last_n midn this_weeke tn toni",
        r"\b(?:tonight|tonite|tn|2nite|this weekend|midnight|[1-5] ?am|last night|before (?:sunrise|"
        r"the weekend|tomorrow|morning|monday|christmas)|by (?:tomorrow|morning|then|monday|sunday))\b",
    ),
)
DARK = (
    rule(
        "any_m anym cold cry dark don't_know_why dont_k drif empty eno finall gone good_b goodb "
        "hate_m how_de how_f how_hi how_long_i how_m hurt i'm_do im_do it'l itll jum just_n "
        "just_w lone look_d looked_d looking_d lost_e make_it_s no_mo no_o nob none noone nothi "
        "num only_one_t only_one_w over_s peac poi quie so_do so_ti sorr the_dro the_ed the_fal "
        "the_pai the_wat the_way_d tired_o wort",
        r"\b(?:nobody|no ?one|none of them|look(?:ing|ed)? down|nothing|(?:no ?one|nobody)(?:'?d| would| will| else| ever| even|'?ll| is| has| can)? "
        r"?(?:\w+ )?(?:cares?|notic\w+|answers?|answered|missing|misses|miss|does|knows?|left|calls?|"
        r"wants?|to (?:call|talk|tell)|there|come|comes|needs?|around|understands?|got it|gets it)|"
        r"peace|alone|empty|numb|so tired|tired of|don'?t know why i'?m (?:telling|writing|typing|even|"
        r"here|saying)|it'?ll (?:all )?be over|over soon|goodbye|good ?byes|gone|cry\w*|dark\w*|"
        r"jump\w*|the (?:drop|fall|water|edge|way down)|how (?:far|deep|high|long it|cold|many it)|"
        r"cold|pointless|point|quiet|just (?:want|need) (?:it|this) to stop|make it stop|"
        r"hate (?:myself|my life|me)|"
        r"the pain|hurts?|worth(?:less)?|anymore|any more|no more|i'?m done|so done|finally|sorry|"
        r"drifting|drifted|lonely|lost everything|nothing left|only one (?:who|that)|enough)\b",
    ),
)
_INNOCENT_MEANS = (
    rule(
        "abs airso antib as_pr bad_ba barb bbq bridge_c bun chop clay climb_g climb_p climb_t "
        "climb_w climbing_g climbing_p climbing_t climbing_w climbs coff commu cook dinn dog_w "
        "dosag drinks ferry film firi fis flig flu for_my_ad for_my_al for_my_b for_my_col "
        "for_my_h for_my_k for_my_th for_the_a for_the_b for_the_col for_the_h for_the_k "
        "for_the_th gam gun_r hay heada holi hunt jet kit leak migr muse nerf paintb party pha "
        "phot picn prop repa roofe sail seas shooting_r solar sunr suns surf swi targ tile tour "
        "traf vet view vitam",
        r"\b(?:cook\w*|chopp\w*|dinner|kitchen|hunt\w*|(?:shooting|firing|gun) range|target practice|"
        r"clay\w*|film\w*|prop|game|museum|airsoft|paintball|nerf|view|sunset|sunrise over|party|"
        r"drinks|coffee|photos?|picnic|bbq|barbecue|fish\w*|dog walk|tour|climb(?:s|ing)? (?:trip|"
        r"wall|gym|partner)|abseil\w*|bungee|hay ?fever|bad back|headache|vet|pharmac\w+|dosage|"
        r"vitamins?|flu|flight|seasick\w*|jet ?lag|traffic|commut\w*|repair\w*|roofer|tiles?|leak\w*|solar|surf\w*|bridge club|"
        r"migraine|antibiotics?|holiday|swimming|sail\w*|ferry|as prescribed|for (?:my|the) (?:back|"
        r"knee|head|cold|allergies|thyroid|blood pressure|adhd))\b",
    ),
)
_STUFF = (
    r"(?:stuff|things|belongings|possessions|books|records|vinyls?|clothes|guitars?|tools|collection|"
    r"instruments|jewell?ery|watch(?:es)?|games?|console|plants|paintings|camera|bike|car|furniture|"
    r"gear|kit|fishing (?:gear|rods?)|medals?|ring|savings|money|everything|laptop|sewing machine)"
)
PREPARATIONS = (
    rule(
        "_got_my _has_my _have_my _took_m all_of_it_a everything_aw gave give giving_ hande "
        "handin it_all_a most_o passe passi stuff_a things_aw",
        rf"\b(?:giv(?:e|en|ing)|gave|handed|handing|passed|passing) (?:away |out |on )?(?:(?:almost |"
        rf"nearly )?(?:all|most|some|a lot|lots|half|the rest)(?: of)? )?(?:my|the) (?:\w+ )?{_STUFF}\b|"
        rf"\b(?:giv(?:e|en|ing)|gave) (?:it all|everything|all of it|stuff|things|most of it) away\b|\b(?:boy|girl|"
        rf"neighbou?rs?|nephew|niece|kid|lad|sister|brother|cousin|friend|next door)(?: \w+){{0,2}} "
        rf"(?:has|have|got|took) my (?:\w+ )?{_STUFF}\b(?: now)?",
    ),
    rule(
        "a_las a_wil in_ord loos my_last_w my_wil sett sort tidi tidy wind",
        r"\b(?:put(?:ting)?|got|get(?:ting)?|set(?:ting)?|have|having|bring\w*) (?:all )?(?:my |the )?"
        r"(?:things|affairs|papers|paperwork|everything|life|house|accounts|finances) (?:all |back )?in "
        r"order\b|\b(?:sort|settl|tidy|tidi|wind)\w*(?: (?:out|up))? (?:all )?(?:my|the last of my) "
        r"(?:affairs|papers|paperwork|estate|debts|will)\b|\bt(?:ied|ying) up (?:all )?(?:my |the )?"
        r"(?:\w+ )?loose ends\b|\b(?:wrote|written|made|making|updated|finished|signed) (?:out )?(?:my|a) "
        r"(?:last )?will\b|\bmy will(?:'s| is)? (?:done|written|ready|signed|in the)",
    ),
    rule(
        "bed counte desk dresse for_af for_all_o for_b for_ea for_everyb for_everyo for_them "
        "for_wh goodb in_the_dr kit shelf sid tab",
        r"\b(?:there(?:'s| is| are)|left|leaving|put|written|wrote|writing|got|have)(?: \w+){0,3} "
        r"(?:envelopes?|letters?|notes?|a letter each)(?: \w+){0,2} (?:on the (?:table|desk|counter|"
        r"bed|side|kitchen \w+|dresser|shelf)|in the drawer|for (?:each|everyone|everybody|all of|both|"
        r"whoever|them all|after))\b|\bgoodbye (?:letters?|notes?)\b",
    ),
    rule(
        "ancel ended losed stopp",
        r"\b(?:cancell?ed|closed|ended|stopped)(?: (?:all|most|of|my|the|every)){0,3} (?:subscriptions?|"
        r"accounts?|contracts?|lease|cards|appointments|direct debits|standing orders|memberships?|"
        r"phone plan|netflix|gym)\b|\b(?:subscriptions?|accounts|contracts?|direct debits|memberships?)"
        r"(?: \w+)? (?:are|is|all|been) (?:all |now )?(?:cancell?ed|closed)",
    ),
    rule(
        "bird budgi cat dog fis hams hors parr pet rabb re-h reho",
        r"\b(?:found|got|find(?:ing)?|sorted|arranged|have)(?: (?:a|an|someone|somebody|new|good|nice|"
        r"to|who'?ll|that'?ll|will)){0,5} (?:home|take|look after|keep|have)(?: \w+){0,2} (?:for )?"
        r"(?:my|the) (?:\w+ )?(?:cats?|dogs?|pets?|rabbits?|hamster|birds?|budgie|fish|horse|parrot)\b|"
        r"\b(?:(?:my|the) (?:\w+ )?)?(?:cats?|dogs?|rabbits?|hamster|parrot|budgie)(?:'s| is| are| has| have)? "
        r"(?:already |now )?(?:gone to|going to|with|at|moved to|taken care of|sorted|rehomed)"
        r"(?: (?:live|stay|be))?\b|\bre-?homed (?:my|the) (?:\w+ )?(?:cats?|dogs?|pets?)\b",
    ),
)
FAINT = (
    rule(
        "all_my_b all_my_d all_my_r all_the_bi all_the_d all_the_r bills clean cleare debts "
        "empti empty everyone_b everything_al everything_ar everything_i my_fu my_own_f off_e "
        "passw rent_al rent_ar rent_i spot tidi tidy",
        r"\b(?:flat|house|room|place|apartment|desk|kitchen|studio)(?:'s| is| has been)? (?:all |now |so |"
        r"finally )?(?:clean(?:ed)?|spotless|tidy|tidied|empty|emptied|cleared)\b|\bpasswords? (?:are |is |"
        r"all )?(?:written|in|on|saved|listed|taped)|\bpaid (?:for )?(?:my (?:own )?funeral|everyone "
        r"back|off everything|all (?:my|the) (?:bills|debts|rent))\b|\b(?:bills|debts|rent|everything) "
        r"(?:is|are|all)(?: all)? paid(?: up| off)?\b|\b(?:planned|picked|chose|chosen)(?: \w+){0,3} "
        r"(?:for )?my (?:own )?funeral\b",
    ),
    rule(
        "_good- _goodb before_i_g before_i_l my_las my_v one_l one_ve the_las the_ve",
        r"\b(?:said|saying|say|want to say|wanted to say)(?: \w+){0,2} good-?byes?(?: to (?:everyone|"
        r"everybody|people|them all|the people))?\b|\b(?:one|the|my) (?:very )?last (?:message|letter|"
        r"call|text|post)\b|\bbefore i (?:go|leave)\b(?! (?:to|for|on|"
        r"back|home|the|away for))",
    ),
    rule(
        "before_the_m before_the_n before_the_w before_the_y doesn where_i' where_im will_ "
        "won't_ wont",
        r"\bbefore the (?:weekend|week|month|year|night)(?:'s| is) (?:over|out)\b|\b(?:after|by|from) "
        r"(?:tonight|tomorrow|sunday|monday|friday|saturday)(?:,)? (?:it|none of (?:it|this)|nothing) "
        r"(?:won'?t|will|doesn'?t) \w+|\bwon'?t (?:be )?need(?:ing)? (?:it|them|any of (?:it|this|them)|"
        r"much|anything)\b|\bwhere i'?m going\b",
    ),
    rule(
        "the_only_o the_only_p",
        r"\bthe only (?:one|person) (?:who|that|i) (?:really |still )?(?:matters?|mattered|counts?|want to "
        r"(?:hear|say))\b",
    ),
    rule(
        "deac deleted eras wip",
        r"\b(?:deleted|wiped|deactivated|erased) (?:all |every one of )?(?:of )?my (?:\w+ )?(?:accounts|"
        r"socials?|photos|social media|profiles|apps|everything)\b",
    ),
)
MOVING = (
    rule(
        "abr backp budg car_ charity_d charity_s de-c decl depl downs eba emig end_of_l "
        "end_of_my end_of_te end_of_the_l end_of_the_t flig garage_s holi honeym insp kond "
        "landlo minima move_ moved mover moves movin new_ap new_c new_f new_h new_j new_pl "
        "opera relo reno reti road_ sab save_m spring_c storag surg traveli travell vint visa "
        "yar",
        r"\b(?:mov(?:e|ed|es|ing) (?:to|in|into|out|house|flat|away|abroad|back|home|country|on from|in "
        r"with|day|next|across|away)|movers|relocat\w+|emigrat\w+|downsiz\w+|de-?clutter\w*|minimalis\w+|"
        r"kondo|charity (?:shop|drive)|storage|visa|flight|sabbatical|travell?ing|backpack\w*|abroad|"
        r"retir\w+|new (?:flat|house|job|apartment|place|city|country)|renovat\w+|deploy\w*|surgery|"
        r"operation|ebay|vinted|car boot|yard sale|garage sale|landlord|end of (?:my |the )?(?:lease|"
        r"tenancy)|holidays?|honeymoon|road trip|inspection|budget\w*|save money|spring clean\w*)\b",
    ),
)
LETTING_GO = (
    rule(
        "be_fr be_rid bothe burd have_to ll_never_h ll_never_s need_t nuis one_le peac probl "
        "rest trou worry",
        r"\b(?:you|u|ya|y'?all|they|everyone|everybody|yous|we)(?: (?:can|will|could|would|all|finally|then|"
        r"gonna|going to|get to)|'?ll|'?d){1,4} (?:have|get|be (?:left )?(?:in|at))(?: (?:ur|your|their|some|a "
        r"(?:bit|little) of|all)){0,2} ?(?:peace|rest)\b(?! (?:treaty|of mind about|offering))|\b(?:won'?t|"
        r"will not|never|not (?:going to|gonna)|wont|no longer) (?:have to |be )?(?:a |any )?(?:\w+ )?"
        r"(?:burden|bother(?:ing)?|problem|trouble|worry|nuisance)(?: (?:to|for|on))? (?:anyone|anybody|"
        r"you all|them|everyone|people|my (?:family|kids|mum|mom|wife|husband))(?: (?:ever )?again|<anymore>| soon|$|"
        r"(?= ?[.!]))|\b(?:no ?one|nobody|they|everyone|you|u)(?:'?ll| will| would|'?d| won'?t| wont)(?: (?:ever|"
        r"all|not|finally)){0,2} (?:have to|need to|be rid of me|be free of me) ?(?:worry|deal|bother|put up|"
        r"care|carry|look after|pretend)?(?: (?:about|with|for))? ?(?:me|for me)(?: again|<anymore>)?\b|"
        r"\bone less (?:person|mouth|thing|problem|burden|loser)(?: \w+){0,4} (?:to|for) (?:worry|deal|feed|"
        r"them|everyone|everybody|care|bother|carry)\b|\b(?:u|you|they|he|she|everyone)(?:'?ll| will) never "
        r"(?:have to )?(?:hear|see) (?:from )?(?:me|of me) again\b(?= |[.!]|\Z)(?=~(?:\Z|[.!]|tonight|after|"
        r"goodbye|sorry|i promise|its))",
    ),
    rule(
        "bett easi freer happier lighte reliev",
        r"\b(?:every ?one|every ?body|they|yous?|you|people|the (?:kids|world|family|others|rest of them)|my "
        r"(?:\w+ )?(?:kids|family|children|parents|husband|wife|son|daughter|friends|mum|mom|girls|boys|"
        r"babies)|them|yall|y'all|all of (?:you|them)|(?:the|my) (?:\w+ )?(?:girls|boys|lads|grandkids|little ones|team of \w+))(?: (?:would|will|could|might|must|should|all|be|honestly|"
        r"probably|so|much|is|are|actually|just)|'?d|'?ll|'?re){1,6} (?:better(?: ?off)?|happier|relieved|"
        r"lighter|freer|easier)(?: off)?(?: \w+){0,2} (?:without me|w/o me|if i (?:was|were|wasn'?t|weren'?t|just|"
        r"went|go|die|died|disappear\w*|stopped|left this)|(?:when|once|after) i'?m (?:gone|dead|out))(?! (?:as|"
        r"on|at|in|lead|leading|running|organis|organiz|managing|here at|there at))",
    ),
    rule(
        "_w_m _with_me_d _with_me_g _with_me_n _with_me_o",
        r"\b(?:better|happier|easier|lighter|calmer|quieter)(?: off)?(?: \w+){0,2} (?:with|w) me (?:out of (?:it|the way|the picture)|gone|dead|not (?:here|around|in it))\b",
    ),
)
GOING = (
    rule(
        "any_of be_ar be_here being_ar being_h carry conti exi get_u getting_u go_on going_o "
        "hang_a hang_o hanging_a hanging_on hold_o holding_o it_all keep_g keep_l keeping_g "
        "life live livi stay_a stay_h staying_ar staying_h tomo wak",
        r"\b(?:(?:don'?t|dont|do not|can'?t|cant|cannot|couldn'?t|didn'?t|no longer|hardly|barely|stopped|never) "
        r"(?:really |even |honestly |actually )?(?:see(?:ing)?|find|know|remember|get|have)|(?:there'?s|there is|"
        r"theres|there isn'?t|is there|what'?s|whats|what is|sees?|see)(?: (?:really|even|just|honestly))?)"
        r"(?: (?:any|the|a|much|no|even a|what|why|what's|whats))? (?:point|reason|sense|use|purpose|good)(?: "
        r"(?:is|there))*(?: (?:of|in|to|for|with|anymore))? (?:me |my )?(?:going on|go on|carry(?:ing)? on|"
        r"continu(?:e|ing)|keep(?:ing)? going|keep living|stay(?:ing)? (?:alive|here|around)|liv(?:e|ing)|"
        r"being (?:here|alive|around)|be (?:here|alive|around)|wak(?:e|ing) up|getting up|get up|any of (?:it|"
        r"this)|exist(?:ing)?|hang(?:ing)? (?:on|around)|hold(?:ing)? on|existence|life|it all|tomorrow)\b(?! "
        r"(?:with (?:the|this|a|my|these|her|his)|about|like this with|early|at (?:five|six|\d)|in this (?:city|"
        r"town|country|job|company|flat|relationship)|applying|messaging|texting|to (?:work|the gym)|trying|"
        r"chasing|insurance))",
    ),
    rule(
        "_way_f _way_out _way_p _way_th can't_se cant_s no_f no_li",
        r"\b(?:no|can'?t see (?:a|any)|don'?t see (?:a|any)|only|isn'?t (?:a|any)|not see (?:a|any)|see no|can'?t "
        r"find (?:a|any)|there'?s no) (?:other )?way (?:out|forward|through this|past this)\b(?! (?:of (?:the|this) "
        r"(?:contract|lease|car|building|meeting|job|deal|date|conversation)|at work))|\bcan'?t see (?:past|"
        r"beyond) (?:tonight|tomorrow|this (?:week|weekend)|monday|friday|sunday|christmas|the weekend)\b|"
        r"\bno (?:light|future)(?: \w+){0,3} (?:for me|left|tunnel|anymore|any more|ahead of me)\b",
    ),
    rule(
        "get_th last_thr last_to last_u live_t make_it_p make_it_t see surv",
        r"\b(?:won'?t|wont|not (?:going to|gonna)|don'?t (?:think|know if|plan to|intend to|want to)(?: (?:i'?ll|i "
        r"will|i|i'?m going to|i'm gonna))?|doubt i'?ll|not sure i'?ll|might not|may not)(?: even| still| be able "
        r"to)? (?:make it (?:to|through|past)|get through|live to see|see|last (?:to|until|through)|survive)(?: "
        r"(?:the|another|my|this|next)){0,2} (?:night|weekend|week|morning|christmas|xmas|new year|year|winter|"
        r"spring|birthday|tomorrow|tmrw|month|\d\dth|holidays)(?:'?s)?\b(?! (?:on (?:this|my) (?:budget|salary)|"
        r"deadline|party|dinner|drinks|do|game|sale|meeting|without (?:coffee|caffeine|wine|snacks|a drink)))",
    ),
    rule(
        "ake akin asle close_m oke shut_ slee to_bed",
        r"\b(?:sleep|asleep|to bed|shut my eyes|close my eyes)(?: \w+){0,2} (?:and|&|,|then) (?:just |simply )?(?:not|"
        r"never|don'?t|stay (?:there|asleep|that way)|not have to)(?: (?:have to|ever))?(?: wake(?: up)?| come back|"
        r" get up again)?\b(?! (?:until|till|before|for|at \d))|\b(?:hop(?:e|ed|ing)|wish(?:ed|ing)?|pray\w*|wouldn'?t "
        r"mind|rather|want(?:ed)?)(?: \w+){0,4} (?:not|n'?t|never)(?: have to| to| ever| even)? (?:wak(?:e|ing)|woke|"
        r"woken)(?: up)?\b",
    ),
    rule(
        "be_gon cea disappe fad melt not_b not_exi stop_be stop_ex vani",
        r"\b(?:want(?:ed|ing)? to|wanna|i'd like to|i just|hop(?:e|ing) to|long(?:ing)? to|ready to|wish(?:ing)? (?:to|i (?:could|would)))<adv> (?:be gone|not (?:be|"
        r"exist|be here|be alive|be around)|stop (?:existing|being(?! (?:so|such|a|an|the|his|her|needy|weird|nice)))|"
        r"cease to (?:be|exist)|(?:fade|melt|vanish|disappear)(?: away)?(?= (?:forever|for good|completely|"
        r"entirely|off the (?:face of the )?earth|and never|and not|from (?:this|the) (?:world|earth|planet))))"
        r"(?! (?:before|by|from (?:work|here|this (?:office|job|list|chat|group)|the (?:chat|group|office))|on "
        r"holiday|when (?:he|she|they|the)|until|for (?:the|a) (?:weekend|week)|so|single|that (?:guy|girl|"
        r"person)|a (?:burden|pest|bother) to (?:her|him)|needy|the one))",
    ),
    rule(
        "can't_be_ cannot_b cant_b do_no don't_want_to_be dont_want_to_b not_g won't_be wont_b",
        r"\b(?:can'?t|cant|cannot|won'?t|wont|don'?t want to|do not want to|not going to|not gonna) be (?:here|around|alive) (?:past|after|beyond|come|any ?longer|much longer|(?:un)?till?) ?(?:tonight|tomorrow|the (?:weekend|summer|winter|spring|new year|week)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|this (?:week|month|year|winter)|much longer)?\b(?! (?:so (?:let|can|please)|but|for the meeting|if you|because (?:of )?(?:my|the) (?:flight|train|bus|holiday)))",
    ),
)
CODED = (
    rule(
        "actually_ bow_o catch_t check_o clock_o ctb dele end_me end_my_s eternal_n eternal_r "
        "eternal_s for_et for_real forev fr_ kms legit log_o not_j off_me off_my opt_o perma "
        "really_ rope seriousl sewe take_me_s take_mes take_my_s take_mys tap_o un-a unal yee",
        r"\bun-?aliv\w*|\bsewer ?slide\w*|\b(?:<want>|to|gonna|finally|might|i'?ll|should|could)<adv> (?:ctb|catch the bus for good|self[- ]?delet\w*|delet(?:e|ing) <myself>|yeet(?:ing)? "
        r"(?:<myself>|me) (?:off|out|into|in front|from)|off <myself>|rope(?:max+)?(?= ?[.!,]| ?\Z| tn| tonight| "
        r"<myself>| fr)|end my shit|end me|take <myself> out(?! (?:for|to|on|of))|(?:log|check|clock|tap|bow|opt) "
        r"(?:off|out)(?: of (?:life|everything|this (?:world|life|planet)|it all))?(?= (?:for good|forever|"
        r"permanently|irl|tonight for|of (?:life|everything|this))| early of life))|\b(?:nap|sleep|rest)(?:ping|ing)? "
        r"(?:forever|for eternity|permanently)\b(?! (?:this|on|in|if|after|lol i'?m))|\beternal (?:nap|sleep|rest)"
        r"\b|\bkms\b(?= (?:for real|fr|tonight|tn|actually|no joke|not even|legit|this time|soon|later))|\b(?:actually|"
        r"legit|really|seriously|for real|fr|not joking) (?:gonna |going to |about to )?(?:kms|kill <myself>)\b",
    ),
    rule(
        "_this_weeke _tn _tomorrow_n toni",
        r"\b(?:i'?m|im|gonna|going to|i'?ll|i will|might|finally|should) (?:just |actually |finally )?(?:do it|doing it|"
        r"go through with it|end it)(?: for real)? (?:tonight|tn|tonite|this weekend|tomorrow night)\b|\btonight'?s "
        r"the night (?:i|and then|it) (?:\w+ )?(?:go|end|over|stop)\w*",
    ),
)
AT_HAND = (
    rule(
        "acet advil antid aspi benz caps codei counte counti diaz entir full_ ibup insu medic "
        "meds morp opi oxy paink para pill sleepe sleepi tablet tram tyl vali whole_ xan",
        rf"\b(?:<drug>|(?:whole|entire|full) (?:packs?|packets?|bottles?|strips?|box))\b~\b{_IN_HAND}\b|\b(?:counted|counting) (?:out )?(?:all )?(?:the|my|a|of)"
        rf"(?: \w+){{0,2}} (?:<drug>|(?:whole|entire|full) (?:packs?|packets?|bottles?|strips?))\b",
    ),
    rule(
        "9_mm 9mm fire glo gun handg pisto revo rifl servi shotg sidea",
        rf"\b<gun>\b~\b(?:{_IN_HAND}|on my (?:bed|lap|pillow)|loaded)\b",
    ),
    rule("bla box_c boxc razo scal stanl", rf"\b<blade>\b~\b{_IN_HAND}\b"),
)
_UP_THERE = (
    rule(
        "brid clif edge fly handr ledg mul overp para pier plat rail roof top_d top_fl top_l "
        "tracks viad weir wind",
        r"\b(?:i'?m|im|i am|sitting|standing|stood|sat|up here|out here|back|leaning|alone)(?: \w+){0,3} (?:on|at|over|off|by) (?:a|the|this|that|our|my)(?: "
        r"\w+){0,3} <height>\b",
    ),
)
SCENES = (
    Scene(AT_HAND, spared=_INNOCENT_MEANS),
    Scene(_UP_THERE, (DARK,), _INNOCENT_MEANS),
    Scene((_WHOLE_LOT,), (NEAR_THE_END,), spared=_INNOCENT_MEANS),
    Scene((_WHOLE_LOT,), (DARK,), spared=_INNOCENT_MEANS),
    Scene((_WHOLE_LOT,), (MEANS,), spared=_INNOCENT_MEANS),
    Scene(MEANS[:4], (DARK,), spared=_INNOCENT_MEANS),
    Scene(MEANS[:4], (NEAR_THE_END,), spared=_INNOCENT_MEANS),
    Scene(MEANS[4:], (NEAR_THE_END, DARK), spared=_INNOCENT_MEANS),
    Scene(PREPARATIONS, (MEANS,), spared=_INNOCENT_MEANS),
    Scene(PREPARATIONS, (FAINT,), MOVING),
)
PLAIN = (*LETTING_GO, *GOING, *CODED)
