"""Signs that a contact may be in danger and mean it only together: goodbyes, being overdue, fled."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_BELONGING = (
    r"(?:bike|guitar|car|van|truck|motorbike|records?|vinyls?|vinyl collection|books?|watch|camera|console|"
    r"playstation|ps[345]|xbox|switch|laptop|drums?|drum kit|amp|piano|keyboard|violin|bass|tools?|board|"
    r"surfboard|skateboard|ring|necklace|jacket|coat|hoodie|plants?|collection|boots|tent|telescope|"
    r"savings|money|stuff|things|place|house|flat|boat|rods?|cat|dog|medals?|paintings?)"
)
_DEPENDANTS = (
    r"(?:dogs?|cats?|pets?|rabbits?|birds?|horse|fish|kids|children|boys|girls|baby|mum|mom|mam|ma|dad|nan|"
    r"gran|sister|brother|mother|father|family|wife|husband|son|daughter|little (?:brother|sister)|plants|"
    r"garden|[A-Z]?[a-z]{3,12})"
)
PARTING = (
    rule(
        "i_lik i_want_u i_want_y i'd_like_u i'd_like_y i'd_w keep_a keep_m keep_the take_a "
        "take_m take_the u_can_ u_co u_sho ur",
        rf"\b(?:my|the|that|all my|your) (?:\w+ ){{0,2}}{_BELONGING}(?:'s| is|'re| are)(?: all)? (?:yours?|urs?)"
        rf"(?: now)?\b|\b(?:you|u) (?:can|should|could) (?:have|keep|take) (?:all )?(?:my|the) (?:\w+ )?"
        rf"{_BELONGING}\b|\b(?:keep|take) (?:all )?(?:my|the) (?:\w+ )?{_BELONGING}(?:,| ok| yeah| now|$| ?[.!\"'\x00])"
        rf"|\bi(?:'d)? (?:want|like) (?:you|u) to (?:have|keep) (?:my|the|it|all)\b",
    ),
    rule(
        "be_go be_k be_ther give look_af make_s mind promise_ take_c take_g watch_",
        rf"\b(?:look after|take (?:good )?care of|watch over|be good to|be kind to|be there for|mind|promise (?:me )?"
        rf"(?:you'?ll|to) (?:look after|take care of)|make sure|give) (?:my|the|our|his|her) (?:\w+ )?{_DEPENDANTS}\b",
    ),
    rule(
        "_any_on _anyone' _anyones _ur_f _you'r_f _you're_f _your_fa _youre _yours_f do_no "
        "don't_bl dont_bl never_b nobody' nobodys",
        r"\b(?:none of (?:this|it)(?:'s| is| was)?|it(?:'s| is| was)?(?:n'?t| not)?|its not|this (?:isn'?t|is not)|not)"
        r" (?:any ?one'?s|any of your|your|ur|yours?|you'?re?|nobody'?s) fault\b|\bnobody'?s fault\b|\b(?:don'?t|"
        r"dont|do not|never) blame (?:your ?self|yourselves|urself|anyone|each other|mum|mom|dad|her|him)\b",
    ),
    rule(
        "i'm_sor im_sor let_ tell_",
        r"\b(?:tell|let) (?:my |the |our )?(?:\w+ ){1,3}(?:know )?(?:that )?i(?:'ve| have)? (?:always )?(?:love[ds]?|"
        r"tried|am sorry|'m sorry|did my best|was sorry|said sorry|said goodbye)\b|\bi'?m sorry tell\b",
    ),
    rule(
        "able_t at_pea be_a_ free i'll_be_g ill_be in_ano in_hea in_the_n it'l it's_all_b "
        "it's_all_o it's_be_o it's_ov itll its_al its_be_o its_over_ on_the_o remember_ up_ther "
        "will_not_b won't_be wont_b",
        r"\b(?:see|meet|catch|find) (?:you|u|ya)(?: \w+){0,2} (?:on the other side|in the next (?:life|one)|in another "
        r"life|in heaven|up there)\b|\bin (?:the next|another) life\b|\bi'?(?:m|ll be) (?:finally |be )?(?:free|at "
        r"peace|able to rest)\b|\bremember me\b|\bbe a burden\b|\b(?:won'?t|wont|will not) be (?:here|around|a bother)\b"
        r"(?! (?:at|until|till|on|next|tomorrow|for the (?:meeting|party|weekend)|this (?:week|weekend)))|\bi'?ll be gone\b"
        r"(?! (?:for|until|till|by \d|next|all))|\bit'?(?:ll|s) (?:all )?(?:be )?over soon\b",
    ),
    rule(
        "had_enough_of_e had_enough_of_i had_enough_of_t have_en i_can' i_cann i_cant i_give_u "
        "tired",
        r"\bi (?:can'?t|cant|cannot) (?:do (?:this|it)|go on|carry on|take (?:it|this)|keep (?:going|doing this)|fight)"
        r"(?: <anymore>)?\b(?! (?:weekend|saturday|sunday|friday|monday|week|job|project|on|at))|\bi'?m (?:just |so |"
        r"really )?(?:so |too )?tired(?: of (?:everything|it all|all of it|fighting|being))?(?= ?(?:[.,!\"'\x00]|\Z))|"
        r"\bi give up\b|\b(?:had|have) enough of (?:it all|everything|this life)\b",
    ),
    rule(
        "dona give_a give_my give_t sell_m",
        rf"\b(?:sell|donate|give away|give) my (?:\w+ )?{_BELONGING}\b|\bgive (?:the|my|all my) (?:money|savings|things|stuff|\w+) to (?:mum|mom|dad|my|her|him|the kids|charity)\b",
    ),
)
WARM = (
    rule(
        "cheers grate so_gr thank_u thank_y thanks thx ty",
        r"\b(?:thank(?:s| you| u)|thx|ty|cheers|so grateful|grateful)(?: \w+){0,3}? (?:for|4) (?:everything|every thing|"
        r"all (?:of it|you|u|the|that|your)|it all|always|being|having|putting up|loving|the (?:good |great |best )?"
        r"(?:times?|memories|laughs|years|friendship|love)|never|trying|what you|caring|the ride|a good run)\b",
    ),
    rule(
        "be_go be_k look_af mind_ take_c",
        r"\b(?:mind|look after|take care(?: of)?|be (?:good|kind) to) (?:yourself|yourselves|urself|yerself|each other|"
        r"one another)\b|\btake care(?: of yourselves)?(?: ok)?(?= ?[.,!\"'\x00]| ?\Z| always| bro| man| mate)",
    ),
    rule(
        "forgi i'm_sor im_sor sorry_",
        r"\b(?:i'?m |im |i am )?(?:so |really |very )?sorry (?:for|about) (?:everything|all|it all|what i|being|"
        r"letting|not being|any|the trouble|all of it|the mess|this)\b|\bforgive me\b|\bsorry (?:i|it|that) (?:wasn'?t|"
        r"couldn'?t|had to|let|was never|came to|didn'?t)\b|\bi'?m sorry\b(?= ?[.,!\"'\x00]| ?\Z)",
    ),
    rule(
        "love_ loved",
        r"\b(?:i )?(?:always )?loved? (?:you|u|ya|yous|y'?all|ye)(?: (?:all|so much|both|always|guys|loads|man|bro|"
        r"forever|more than))?\b(?! (?:to|if you|for it|for that))",
    ),
    rule(
        "by fare good_b good- goodb",
        r"\bgood-? ?bye\b(?! to my)|\bfarewell\b|\bbye+(?: (?:everyone|everybody|all|now|forever|x+|bro|mate|man|then))?"
        r"(?= ?[.,!\"'\x00]| ?\Z)",
    ),
    rule(
        "been_an been_re good_to_m have_a_b have_a_g have_a_h have_a_ni nice_k u_are u_ha u_wa "
        "u_wer u're u've",
        r"\bhave a (?:good|nice|great|happy|beautiful) life\b|\b(?:you|u)(?:'ve| were| was| are|'re| have)(?: (?:always|"
        r"been|honestly|a|an|the|my|such|so|truly|really|only)){1,5} (?:best|good|great|real one|true|kind|sound|"
        r"only)(?: (?:friend|mate|brother|sister|one|person|thing|to me))?\b|\bnice knowing (?:you|u)\b|\bbeen (?:real|"
        r"an honou?r)\b|\bgood to me\b",
    ),
)
ACUTE = (
    rule(
        "_deli 're_n 's_not am_n answerp are_not aren been_d been_g been_n been_q boun can't_g "
        "cant cell day_of days_o deac dead dele did_n didn disappeare discon do_n does_n doesn "
        "don' dont get_a get_h get_i get_th going_d going_q gone_d gone_m gone_q got_ gott had_ "
        "hadn has_n hasn have_not haven heard is_no isn just_r keeps_r last_onl mac meant_t "
        "missi mob nev no_ans no_c no_rep no_res no_si no_t no_wo nor not_an not_b not_g not_he "
        "not_onl not_p not_re not_tod not_y nothi now_not of_not off one_g one_ti phon radi "
        "reach rece ring_ou rings seen sile stopped_a stopped_c stopped_r stopped_t swi then_n "
        "unan undel unrea vani vm voice_m voicem was_n wasn went_d went_q will_n won' wont",
        r"\b(?:phone|mobile|cell|it)(?:'?s| is| was| has| has been| just| went| goes| seems| must be| been){0,3} (?:switched |"
        r"turned |gone |now )?(?:off|dead|disconnected|unreachable)\b|\b(?:straight |right )?to (?:voicemail|vm|voice mail|"
        r"answer ?phone)\b|<silent>|\bcan'?t get (?:hold|through)\b|\bnothing\b|\bone (?:grey )?tick\b|\bnot "
        r"(?:delivered|delivering|going through)\b|\b(?:none|never|not one|nothing)(?: \w+){0,2} delivered\b|\bundelivered\b|\bbounced? back\b|\bdeleted (?:all )?(?:his|her|their)\b|\bdeactivated\b|\boffline\b|"
        r"\brings? out\b|\bno (?:answer|reply|word|sign)\b",
    ),
)
_JUST_NOW = (
    rule(
        "am day ever_si hour in_the_mid last_n midn mins minu nig now since_ then_n this_af "
        "this_e this_mo toda toni yest",
        r"\b(?:[1-6](?:[:.]\d\d)? ?am|last night|tonight|today|yesterday|this (?:morning|afternoon|evening)|midnight|"
        r"hours?|minutes?|mins|now|since then|ever since|since (?:last|this|\w+day|he|she|they|that|midnight)|in the "
        r"(?:night|middle)|(?:one|two|three|2|3|couple of|a few) (?:days?|nights?)|on \w+day|then nothing|night|"
        r"a day ago|days? ago)\b",
    ),
)
_LEAVING = (
    rule(
        "a_wed abr airp birthd boardi break_u breaku broke_u broken_ business_tr cat_s cat- "
        "cats clie compan confer contra cours crui dati depl divo dog_s dog- dogs dum emig "
        "ended_i ended_t family_t first_d flew flig fly gradu her_tr her_we his_tr his_wed holi "
        "host house_s house- houses intern interv invo job_o landlo last_d leavi left_me lod "
        "month_ag months_a moved_aw moved_b moved_o moved_t moving_a moving_b moving_o moving_t "
        "my_ex new_j our_wed party pet_s pet- pets proj recr relat reti road_t role school_t "
        "second_d situ ski_t tena the_pla the_tr the_wed their_t their_w thesi third_d tour "
        "trave vac weeks_a while_h while_i while_s while_th work_t year_ag years_ag",
        r"\b(?:new job|moved (?:to|away|abroad|out|back|on)|moving (?:to|away|abroad|out|back)|emigrat\w+|holidays?|"
        r"vacation|(?:work|ski|business|road|school|family|his|her|their|the) trip|flights?|flew|flying|the plane|"
        r"cruise|broke up|break ?up|broken up|dumped|divorc\w+|(?:the|his|her|their|our|a) wedding|retir\w+|last day|"
        r"deploy\w+|party|hosted|hosting|birthday|interview\w*|clients?|project|internship|contract|ended (?:it|things)|"
        r"left me(?! (?:a|an|this|the|two|\d)\b)|airport|boarding|leaving do|relationship|graduat\w+|conference|dating|third date|second date|"
        r"first date|recruiter|invoice|job offer|role|company|landlord|lodger|tenant|tour|course|thesis|"
        r"travell?ing|abroad|(?:cat|dog|house|pet)-? ?sit\w*|my ex|situationship|internship|weeks ago|months? ago|"
        r"years? ago|while i(?:'?m| was| am)|while (?:he|she|they)(?:'?s|'?re| is| are| was| were)? (?:away|in|on|at|gone|out))\b",
    ),
)
_UNEASY = (
    rule(
        "am bad_p bad_w dark depre drinki hard_ti lost_h low never_sa never_ta never_te not_d "
        "not_her not_him not_l not_ok odd out_of_c out_of_n out_of_the_bl prob_a prob_d prob_h "
        "prob_j prob_n probably_a probably_d probably_h probably_j probably_n rando roug scare "
        "strange strug unli weir worri worryi",
        r"\b(?:[1-5](?:[:.]\d\d)? ?am|worr(?:ied|ying)|scared|weird\w*|odd\w*|strange\w*|out of (?:nowhere|the blue|"
        r"character)|random(?:ly)?|depress\w*|low|struggl\w*|rough|dark|hard time|lost (?:his|her) (?:job|mum|mom|dad|"
        r"wife|husband|brother|sister|baby|kids)|drinking|not like|unlike|never (?:says?|texts?|talks?)|bad (?:way|place)|"
        r"not (?:himself|herself|ok|okay|doing)|prob(?:ably)? (?:nothing|just|drunk|hung ?over|asleep)|dramatic)\b",
    ),
)
GOODBYES = (
    Scene(PARTING, (ACUTE, _JUST_NOW), _LEAVING),
    Scene(WARM, (PARTING, ACUTE)),
    *(
        Scene(WARM[i : i + 1], (WARM[:i] + WARM[i + 1 :], ACUTE, _JUST_NOW), _LEAVING)
        for i in range(len(WARM))
    ),
    Scene(WARM, (ACUTE, _JUST_NOW, _UNEASY), _LEAVING),
)
OUTING = (
    rule(
        "backc bay bik boat bothy bush campi cano cany cara cav chann clif clim coas crag "
        "crossi cyc desert dingh dive divi driv drov fell fis fjo flew fora fores glac glid hik "
        "hill hunt hut isl kay lak loch moor moto mou mun off- offp outb padd para peak plane "
        "reef ride ridg river rout row run sail scra sea ski sno summi sup surf swi trail trek "
        "walk wild wood yach",
        r"\b(?:hik(?:e|es|ed|ing|er)|trek\w*|climb\w*|ridge|summit|munro|fells?|hills?|mountains?|trails?|scrambl\w*|"
        r"bothy|camping|wild ?camp\w*|kayak\w*|canoe\w*|paddle-? ?board\w*|sup|sail\w*|boat|dinghy|yacht|fishing|sea|"
        r"lake|loch|swim\w*|surf\w*|div(?:e|es|ing)|snorkel\w*|ski(?:s|ing)?|ski ?tour\w*|snowboard\w*|backcountry|"
        r"off-?piste|cav(?:e|es|ing)|hunting|foraging|motorbike|bike|ride|cycl\w+|run|drive|driving|drove|driven|"
        r"desert|bush|outback|woods|forest|moors?|snow|paraglid\w*|glid(?:er|ing)|plane|flew|coast(?:al)?|cliffs?|"
        r"walk(?:ing)?|crag|peak|river|row(?:ing|ed)?|crossing|glacier|canyon|island|route|channel|bay|fjord|reef|"
        r"caravan|trailhead|hut)\b",
    ),
)
OVERDUE = (
    rule(
        "_hours_ag _hours_l _hours_p arriv back check_i check- checked_i checked- checkedi "
        "checki dow due expecte goi hom land mean no_sign_ off_t ought_to overd plann promi "
        "reach retu said sche set should_h should' shoulda shouldv show_u showed shown supp "
        "told_me told_u was_to",
        r"\b(?:should(?:'?ve| have|a)|ought to have|(?:was|were|is|been) (?:\w+ )?(?:due|meant|supposed|expected|set|"
        r"planning|going|scheduled)|due|expected|(?:said|promised|told (?:me|us))(?: \w+){0,3}?(?: (?:s?he|they))?(?:'?d| would|"
        r"'?ll| to)|planned to|was to) ?(?:to )?(?:have )?(?:be|been|come|get|got|call|called|text|texted|ring|rung|check|"
        r"checked|message|land|landed|arrive|arrived|return|returned|finish|finished|reach|reached|make it|made it|down|"
        r"back|home|in|off|out|phone|phoned|make land|radio)?(?: (?:me|us))?(?: (?:be|come|get|check|been))? ?(?:back|home|down|off|"
        r"out|ashore|in|here|there|at|when|once|as soon|by|from|across|up|on (?:land|shore)|after|yesterday|this|last|"
        r"tonight|before|hours|at \d)\b|\boverdue\b|\b(?:isn'?t|is not|wasn'?t|not|still not|hasn'?t (?:come|got|made it|"
        r"been|gotten)|hasn'?t|has not (?:come|returned)|never (?:came|got|made it)|didn'?t (?:come|make it|get|return))(?: "
        r"(?:yet|even))? (?:back|home|down|returned?|arrived?|off the|checked in|check(?:ed)? in|come (?:back|down|home))\b|"
        r"\b(?:never|hasn'?t|didn'?t|not|haven'?t) (?:check(?:ed)?(?:-| )?in|arrived?|land(?:ed)?|return(?:ed)?|reach(?:ed)?|show(?:n|ed)? up "
        r"at the)\b|\b(?:\d+|two|three|four|five|six|ten|several|many|few) hours (?:late|overdue|ago now|past)\b|\bno sign of "
        r"(?:him|her|them|the (?:boat|car|van|bike|kayak))\b",
    ),
    rule(
        "crossi drive flig hike journe loop padd ride rout run sail swi trip walk",
        r"\b(?:\d+|one|an|two|three|four|five|six|few|couple of)[ -]?(?:hours?|hrs?|h|min(?:ute)?s?)[ -](?:drive|hike|walk|ride|"
        r"run|flight|crossing|sail|swim|paddle|journey|trip|loop|route)\b",
    ),
    rule(
        "said_b said_he'd_b said_hed_b said_ho said_she'd_b said_shed said_they'd_be_b "
        "said_they'd_be_h said_theyd was_me were_me",
        r"\bsaid (?:s?he'?d be |they'?d be )?(?:back|home) (?:for|by|at|before|in time)\b|\b(?:was|were) meant to (?:ring|call|text|phone|check in)\b",
    ),
)
BY_THEMSELVES = (
    rule(
        "by_hers by_him by_them lone no_bo no_one_e no_one_w nobody_el nobody_wi noone on_her_o "
        "on_his on_thei single- singleh solo",
        r"\b(?:alone|solo|on (?:his|her|their) own|by (?:him|her|them)sel(?:f|ves)|single-?handed\w*|lone|no ?(?:one|body) "
        r"(?:with|else))\b",
    ),
)
NO_SIGNAL = (
    rule(
        "all_ni bliz car_ car' cell cold dark fog freez goes_v hours_ag just_r mob night_f "
        "nightf overn past_m phon ring_ou rings squal storm swel tide to_v weat wind worried",
        r"\b(?:(?:phone|mobile|cell)(?: \w+)? (?:off|dead)|(?:to|goes) voicemail|rings? out|just rings|(?:the |a )?storms?|"
        r"blizzard|fog|dark|weather|wind|tides?|freezing|cold|night ?fall|overnight|all night|past midnight|hours ago|"
        r"squall|swell|worried|car(?:'s| is)? still)\b",
    ),
)
_NO_WORD = (
    rule(
        "'re_n 's_not am_n answerp are_not aren been_d been_g been_n been_q cell day_of days_o "
        "did_n didn disappeare do_n does_n doesn don' dont get_a get_h get_i get_th going_d "
        "going_q gone_d gone_m gone_q got_ gott had_ hadn has_n hasn have_not haven hear_b "
        "heard is_no isn just_r keeps_r last_onl mac meant_t missi mob nev no_ans no_c no_mes "
        "no_new no_rep no_res no_si no_t no_wo nor not_a_a not_a_p not_a_w not_an not_b not_he "
        "not_onl not_p not_re not_tod not_word not_y nothi now_not of_not one_ti phon radi "
        "reach rece ring_ou rings seen sile stopped_a stopped_c stopped_r stopped_t swi then_n "
        "unan unrea vani vm voice_m voicem was_n wasn went_da went_q will_n won' wont",
        r"\b(?:phone|mobile|cell)(?:'?s| is| was| has| just| went| goes){0,3} (?:off|dead)\b|\bvoicemail\b|<silent>|"
        r"\brings? out\b|\bjust rings\b|\bno (?:answer|reply|word|sign|message|text|call|news|contact)\b|\bnothing\b|"
        r"\bnot (?:a )?(?:word|peep|answering|heard)\b|\bhear back\b",
    ),
    rule(
        "trie",
        r"\btried (?:his|her|their|calling|ringing|phoning)(?: \w+){0,2} (?:twice|\d|times|three|four|again)\b",
    ),
)
_LEISURE = (
    rule(
        "back_in back_o boyf clie club contra crui fam friends girlf grid group honeym husb inb "
        "invo kids linke mates next_w no_cov no_rec no_si partn recr reso slac wife",
        r"\b(?:invoice|contract|client|recruiter|slack|inbox|linkedin|cruise|honeymoon|resort|with (?:friends|(?:his|her|their) "
        r"(?:wife|husband|family|mates|friends|girlfriend|boyfriend|partner|kids|club|group))|no (?:signal|reception|coverage)|off[- ]"
        r"grid|back (?:in|on) (?:\w+ )?(?:weeks?|monday|tuesday|wednesday|thursday|friday|days)|next week)\b",
    ),
)
OVERDUE_SCENES = (
    Scene(OVERDUE, (OUTING, BY_THEMSELVES, _NO_WORD), _LEISURE),
    Scene(OVERDUE, (OUTING, NO_SIGNAL, _NO_WORD), _LEISURE),
)
_NO_MORE_NEED = (
    rule(
        "have_an have_us need to_rem use using where_he where_s where_they",
        r"\b(?:won'?t|wont|will not|wouldn'?t|doesn'?t|no longer|not) (?:be )?(?:need\w*|us(?:e|ing)|have (?:any )?use for|going to (?:need|use))(?: (?:it|them|any ?more|that))\b|"
        r"\bno (?:more |further )?(?:use|need) for (?:it|them|any of (?:it|them)|anything|(?:his|her|their) \w+)\b|\bwhere (?:he|she|they)(?:'s|'re| is| was| are| were) going\b|\bto remember (?:him|her|them) by\b",
    ),
)
_VIOLENT_HOME = (
    rule(
        "esca fle got_aw got_o hiding in_a_ref in_a_s in_a_wom leavi left_ ran_aw run_aw "
        "walked_o went_back_",
        r"\b(?:fled|flee\w*|escap\w+ (?:from )?(?:him|her|a|an|the|home)|r[au]n away from|(?:left|leaving|walked out on|got (?:out|away)(?: "
        r"from)?|hiding from) (?:him|her (?:husband|ex|dad|father|boyfriend|partner|wife)|his (?:wife|husband|dad|father|"
        r"boyfriend|partner|girlfriend)|an? (?:abusive|violent) \w+)|in a (?:women'?s )?(?:refuge|shelter|safe house)|went back "
        r"to (?:him|her ex|her husband|his ex|their))\b",
    ),
    rule(
        "beat burn chok contro drinks followe follows found_he found_him found_o found_t get_n "
        "get_p gets grab her_car her_key her_mon her_pa her_ph his_car his_k his_mone his_pass "
        "his_ph hit hurt keeps_h keeps_t kic loc pun pus scares scary shov slap smas stalk "
        "strangl their_c their_k their_m their_p threat threw throw turned_u violent wait_o "
        "waits won't_l wont_l",
        r"\b(?:her|his|their|'s) (?:\w+ )?(?:husband|wife|boyfriend|bf|girlfriend|gf|partner|ex|ex-\w+|dad|father|stepdad|brothers?|"
        r"stepfather|fianc\w+|mother|in-?laws|uncle|landlord|flatmate|roommate)(?: \w+){0,4} (?:hit(?:s|ting)?|beat(?:s|ing)?|"
        r"hurt(?:s|ing)?|chok\w+|strangl\w+|threaten\w*|threw|throws|punch\w*|kick\w*|slap\w*|grab\w*|lock(?:s|ed)?|keeps (?:her|him|them) (?:in|locked)|shov\w+|push\w*|"
        r"burn\w*|smash\w*|found (?:her|him|them|out where)|(?:takes?|took|taking|hid|hides|checks|smashed) (?:her|his|their) (?:phone|keys|passport|money|card)|won'?t let (?:her|him|them)|"
        r"controls?|violent|scary|scares (?:her|him|them)|gets? (?:physical|nasty|violent)|drinks|stalk\w*|followed|follows|"
        r"turned up|waits? outside)\b",
    ),
)
_HARM_THERE = (
    rule(
        "abu afr beat bla brui chok contro dang drinks dru found_he found_him found_o found_t "
        "gun hit hurt kil knif locke locks polic rage scare strangl terrif threat took_h viol "
        "weap",
        r"\b(?:violen\w+|hit(?:s|ting)?|beat(?:s|en|ing)?|hurts?|threat\w*|afraid|scared|kill|bruis\w+|black eye|abus\w+|danger\w*|"
        r"rage|police|control\w*|lock(?:s|ed)|terrified|chok\w+|strangl\w+|knife|gun|weapon|found (?:her|him|them|out)|took (?:her|"
        r"his) phone|drunk|drinks)\b",
    ),
)
_FLED_LONG_AGO = (
    rule(
        "as_a_ch as_a_k book chari dona film happil in_1 in_20 last_y month_ag months_a my_ex "
        "new_b new_h new_pa rema serie show sud syr the_war ukr used_to vol when_he_w when_s "
        "when_t work_at work_f works_a works_f year_ag years_ag",
        r"\b(?:years? ago|last year|in (?:19|20)\d\d|months? ago|volunteer\w*|works? (?:at|for)|charity|donat\w+|used to|the war|"
        r"ukraine|syria|sudan|as a (?:kid|child)|when (?:he|she|they) (?:was|were) (?:a |little|young|\d)|happily|remarried|new "
        r"(?:boyfriend|husband|partner)|my ex\b|film|book|series|show)\b",
    ),
)
_THREATENED = (
    rule(
        "are_af beat_ came_af come_fo comes_a coming_a find_ hurt_ is_af kill_ shoot_ stab "
        "threat was_aft were_af",
        r"\b(?:guys?|m[ae]n|people|gang|someone|somebody|dealer|lender|loan sharks?|landlord|neighbou?rs?|stranger|woman|boss|ex|husband|"
        r"wife|boyfriend|girlfriend|partner|dad|father|brothers?|stepdad|he|she|they)(?:'?s|'?ve|'?d)?~\b(?:threaten(?:s|ed|ing)? (?:to "
        r"(?:kill|hurt|beat|stab|shoot|find|burn|come)|him|her|them(?!sel))|(?:'?d|'?ll|would|will|going to|gonna) (?:kill|hurt|stab|shoot|"
        r"beat|find|come for) (?:him|her|them)(?!sel)|(?:is|are|were|was|coming|comes|came) after (?:him|her|them))\b",
    ),
)
_GIVING_AWAY = (
    rule(
        "gav giv good_b goodb hande left_le put_h put_t putting_h putting_the writing_l wrote_l",
        r"\b(?:giv(?:e|es|en|ing)|gave|handed)(?: (?:me|us|away|my \w+|(?!in\b)\w+))? (?:all |most of |half )?(?:of )?(?:his|her|their) (?:\w+ )?(?:stuff|things|belongings|"
        r"records|clothes|books|guitars?|tools|games|collection|savings|everything|plants|bike|car|guitar|camera|watch|dog|cat|medals?|jewell?ery|ring|drums|laptop|piano|violin)\b(?: away| out)?|\b(?:giv(?:es|ing)|"
        r"gave|given) (?:everything|stuff|things|it all) away\b|\bput(?:ting)? (?:his|her|their) (?:affairs|papers|things) in order\b|"
        r"\b(?:said|saying|say) (?:his|her|their|weird|strange)?(?: \w+)? ?good ?byes?\b(?! to my)|\b(?:wrote|writing|left) (?:goodbye )?letters\b",
    ),
)
VIOLENT_HOME = (
    Scene(_THREATENED, (ACUTE, _JUST_NOW), _FLED_LONG_AGO),
    Scene(_GIVING_AWAY, (ACUTE, _UNEASY), _LEAVING),
    Scene(_GIVING_AWAY, (ACUTE, _NO_MORE_NEED), _LEAVING),
    Scene(_VIOLENT_HOME[:1], (_HARM_THERE, ACUTE), _FLED_LONG_AGO),
    Scene(_VIOLENT_HOME[1:], (ACUTE, _JUST_NOW), _FLED_LONG_AGO),
)
_INFANT = (
    rule(
        "alone_w gave_b infa just_ha new_ba newb old post- postn postp todd twin",
        r"\b(?:newborn|(?:\d+|two|three|six|few)[- ](?:week|day|month)s?[- ]old|new baby|infant|toddler|twins|postnatal|post-?partum|"
        r"just had (?:a|the|her) (?:baby|kid|twins)|gave birth|alone with the (?:baby|kids|children))\b",
    ),
)
_NOT_COPING = (
    rule(
        "bad_th breaki cope copi cryi dark_p dark_t depre hasn't_sl hasnt_s hearing_t hearing_v "
        "hurt_the hurting_th not_her not_ok not_sa psycho scared_of_b scared_of_hers "
        "scared_of_hu sobb",
        r"\b(?:(?:not|\w+n'?t|cannot) (?:\w+ )?cop(?:e|ing)|crying|sobbing|dark (?:place|thoughts)|depress\w*|bad thoughts|hearing "
        r"(?:things|voices)|hurt(?:ing)? the (?:baby|kids)|psychosis|hasn'?t slept|breaking (?:down|point)|not (?:ok|okay|herself|safe)|"
        r"scared of (?:herself|hurting|being))\b",
    ),
)
ALONE_WITH_BABY = (Scene(_INFANT, (_NOT_COPING, ACUTE), _FLED_LONG_AGO),)
AFRAID = (
    rule(
        "at_my_d at_the_d blee broke_i call_t coming_a coming_b coming_f coming_h coming_i "
        "coming_o coming_u dru following_m found_m found_o found_t found_u got_a_ba got_a_g "
        "got_a_kn got_i help_me here hiding hitt hurt in_the_fl in_the_ha in_the_hous know "
        "locked_i locked_me outs please_h scare trap trying_to_g watching_m won't_l",
        r"\b(?:he|she|they|someone|somebody|dad|mum)(?:'?s|'?re| is| are| has| just)? (?:\w+ )?(?:here|outside|coming (?:up|in|back|for|home|over|after)|at (?:the|my) door|in the (?:house|flat|hall)|drunk|following me|"
        r"found (?:me|out|the|us)|knows?|trying to get in|got in|broke in|watching me|hurting|hitting|got a (?:knife|gun|bat)|locked me|won't let me)\b|\bcall the (?:police|cops)\b|\bhelp me\b|\bplease help\b|\bi'?m "
        r"(?:so |really )?(?:scared|hiding|bleeding|hurt|trapped|locked in)\b",
    ),
)
CRIES = (Scene(AFRAID, (ACUTE, _JUST_NOW)),)
