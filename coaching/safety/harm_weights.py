"""Loose families of words that weigh together: threats, deceit, pursuit, and fear at home.

One family alone is everyday talk; the families that must meet in a message are named with each.
"""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_MENACE = (
    rule(
        "_alo acid affa baseb bat beat brak break_h break_t breaki bric burn caree crow custod "
        "dest every_ expos gaso gun hamm hurt_h hurt_the hurting_h hurting_th imm kick_ "
        "kicking_ knif leak licen lose_e lose_h lose_t losed loses mache matches nude petro "
        "pic_i pic_o pic_w pics_i pics_o pics_w punc receipts recor repu ruin scare scari "
        "screens slas smas teet video_i video_o video_w videos what_ti which_b which_c which_g "
        "which_h which_n which_schoo which_st",
        r"\b(?:baseball bat|(?:with|got|have|bring\w*|my) (?:a |my |the )?(?:bat|knife|gun|hammer|crowbar|machete|brick|petrol|gasoline|matches)|petrol|gasoline|smash\w*|break(?:ing)? (?:his|her|their)|hurt(?:ing)? "
        r"(?:him|her|them|his|their)|scar(?:e|ed|ing)|ruin\w*|lose[sd]? (?:his|her|their|everything)|expos(?:e|ed|ing)|every (?:video|photo|pic\w*|message|text)|videos? (?:we|of|i)|pics? (?:we|of|i)|nudes?|receipts|screenshots|"
        r"recordings?|(?:walks?|goes|gets|drives|jogs|runs|is|sleeps|sits)(?: \w+){0,3} (?:home )?alone|which (?:nursery|school|bus|street|house|gym|church)|what time (?:he|she|they|his|her)|burn\w*|(?:beat|punch|kick)(?:ing)? (?:him|her|them|his|"
        r"the)|teeth|immigration|custody|licen[sc]e|reputation|career|destroy\w*|slash\w*|brake (?:line|cable)s?|acid|affair|leak\w*)\b",
    ),
)
_SOFT_SPOT = (
    rule(
        "bf bos boyf brot car childr churc dad dau dog doo empl fam fla follower gf girlf hom "
        "hous husb job kids landlo licen life marria mom moth mum nurser pare plac repu siste "
        "son team visa wedd wife work",
        r"\b(?:his|her|their|your|[a-z]{3,14}'s) (?:\w+ )?(?:mother|mum|mom|dad|daughter|son|kids|children|wife|husband|girlfriend|gf|boyfriend|bf|boss|family|parents|nursery|house|place|car|home|dog|work|job|church|followers|team|"
        r"sister|brother|employer|landlord|flat|door|licen[sc]e|life|marriage|wedding|reputation|career|visa)\b",
    ),
)
_GRUDGE = (
    rule(
        "answ call_m dese disr gho igno laugh_at laughi learn lesso mann owe pay pick_ picks "
        "repl respond think_he_c think_she_ca think_they thinks unb",
        r"\b(?:owes?|ghost\w*|ignor\w*|pay attention|learn|deserves?|lesson|manners|disrespect\w*|(?:laugh|laughing) at me|answers? me|call me|thinks? (?:s?he|they) can|picks? up|repl(?:y|ies|ied)|answers?|answered|pays?|respond\w*|"
        r"unblocks?)\b",
    ),
)
_MY_MOVE = (
    rule(
        "at_her at_his comi draf eith going_t gonn if make on_my_w or_el outs park post put "
        "see_to send show take tell unle waiti",
        r"\b(?:i'?m|i'?ll|i will|ima|imma)(?: \w+){0,2} (?:outside|going to|gonna|make sure|on my way|coming|sending|posting|telling|showing|waiting|parked|at his|at her|show|send|post|tell|make|put|take|see to it)\b|\b(?:is|are) (?:gonna|going to) (?:see|get|hear|know|find)\b|\b(?:going to|gonna) "
        r"make sure\b|\b(?:or else|either)\b|\bdraft:|\b(?:if|unless)(?: \w+){1,3} (?:doesn'?t|don'?t|won'?t|isn'?t|hasn'?t|thinks?|keeps?|ignores?)\b",
    ),
)
_FAIR = (
    rule(
        "/j alb birthd check_o ches clai conc counc coup cour deal depo dog_w fun gam guit ha "
        "heh help_h help_t hike holi hope insu invo j/k jk just_k lawy lega lesso lma lmfa lo "
        "matc meet miss mol moul movin nove ok_ okay ombu pade part pia police_r prou reci rofl "
        "saf scare_u school_p small_c soli story supp surp teac tenn trip wedd welf worr xd 😭😂",
        r"\b(?:invoices?|court|legal|solicitor|lawyer|<laugh>|party|fun|birthday|worried|hope|welfare|safe|wedding|trip|holidays?|hike|concert|game|novel|insurance|deposit|small claims|ombudsman|council|mou?ld|meeting|proud|thanks?|thank|"
        r"help (?:him|her|them)|surprise|lessons|piano|guitar|teacher|tennis|chess|padel|match|recipe|album)\b",
    ),
)
THREATS = (Scene(_MENACE, (_SOFT_SPOT, _GRUDGE, _MY_MOVE), _FAIR),)
_CRUELTY = (
    rule(
        "_out_of_me beat bit brui burn chok down_the_ drag forc grab held hit hold_m holds kic "
        "loc pay_for_i pay_for_t pin pun pus rape remo shov slap smas spat strangl taken "
        "takes_m takes_th threw throw took whip with_a_b with_a_fi with_a_k with_her_ba "
        "with_her_be with_her_f with_her_knif with_his with_the_bat with_the_be with_the_f "
        "with_the_kn",
        r"\b(?:held|holds|hold) me (?:down|under|by|against|over|out)\b|\b(?:i'?d|i'?ll|i will|you'?ll|you'?d) (?:\w+ )?pay for (?:it|this|that)\b|\b(?:beat|beats|hit|hits|slap\w*|punch\w*|kick\w*|chok\w+|strangl\w+|lock\w*|threw|throws|push\w*|shov\w+|bit|bites|burn\w*|drag\w*|pin\w*|"
        r"spat|rap(?:ed|es)|forc\w+|grab\w*|whip\w*|smash\w*) (?:me|us|my (?:head|hair|face|arm|hand|brother|sister|mum|mom|kids?|son|daughter|dog|cat|phone|things|stuff|door)|the (?:kids|baby|wall|door|dog))\b|\b(?:beat|slap|knock)(?: \w+){0,4} out of me\b|\b(?:took|takes|taken|removed) "
        r"(?:the|my) (?:\w+ )?(?:door|passport|phone|keys|card|car)(?: \w+)? ?(?:off|away)?\b|\bpunish\w* me\b|\bdown the stairs\b|\bbruis\w+\b|\bwith (?:his|her|a|the) (?:belt|fist|knife|bat)\b",
    ),
)
_AT_HOME = (
    rule(
        "bf boyf brot dad ex fam fat fian gf girlf husb mom moth mum paren partn step uncl wife",
        r"\b(?:my |the |her |his )?(?:\w+ )?(?:husband|wife|boyfriend|bf|girlfriend|gf|partner|ex|dad|father|stepdad|stepfather|stepmum|stepmom|mum|mom|mother|brother|uncle|fianc\w+|parents|family|father of (?:my|our) \w+)\b",
    ),
)
_APPEASING = (
    rule(
        "afr agai angr before_d before_h before_m before_s before_they burner calm caug comes_b "
        "comes_h find_o finds_o found_m found_o found_t fur gets how_do_i_an how_do_i_as "
        "how_do_i_p how_do_i_rep how_do_i_sa how_do_i_te how_do_i_wo in_tr isn't_readi isnt "
        "last_ti mood next_ti said_a_s said_sor say_a say_s says_h says_she' says_shel "
        "says_shes scare secretl stay_q stayi what_do_i_s what_do_i_t what_do_i_w won't_n "
        "wont_n word_a word_so",
        r"\b(?:calms?|before (?:he|she|they|dad|mum)(?:'s|'re| is| are| gets| comes)? ?(?:back|home)?|angry|furious|(?:bad |foul )?mood|(?:say|said|word|way to say|how to say) (?:a )?sorry|found (?:out|the|my)|finds? out|caught|burner|secretly|scared|afraid|last time|next time|(?:gets|comes) (?:back|home)|"
        r"in trouble|says (?:he|she)'?(?:ll|s going)|won'?t notice|again|stay(?:ing)? (?:calm|quiet)|how do i (?:word|reply|answer|say|tell|ask|phrase)|what do i (?:say|write|text)|isn'?t reading|isnt reading)\b",
    ),
)
_LONG_OVER = (
    rule(
        "acci boxi ches child coa died film footb grew growi judo kara kid my_new_b my_new_g "
        "my_new_h my_new_p my_new_w novel pade passed_a playi spar squas teen tenn therapi todd "
        "when_i_was year_ag years_ag",
        r"\b(?:years? ago|as a (?:kid|child|teen\w*)|childhood|grew up|growing up|passed away|died|therapist|my new (?:boyfriend|partner|girlfriend|husband|wife)|film|novel|sparring|judo|boxing|accident(?:ally)?|toddler|coach|karate|"
        r"playing|football|chess|tennis|padel|squash|when i was)\b",
    ),
)
HOME = (Scene(_CRUELTY, (_AT_HOME, _APPEASING), _LONG_OVER),)
_MASK = (
    rule(
        "alias another_na catf diffe fak fals i_lie impe inven just_lie lyi made_up make_u maki "
        "model my_brother' my_brothers my_col my_cousin' my_cousins_ my_flatmate' my_flatmates "
        "my_friend' my_friends_ my_mat my_ro my_sister' my_sisters posin prete secret_ stoc "
        "stolen_p to_lie under_the_n would_lie wrong_n",
        r"\b(?:under the name|my (?:sister|cousin|friend|roommate|flatmate|mate|colleague|brother)'?s (?:pics?|pictures|photos?|face|account|name|profile)|pretend\w*|mak(?:e|ing) up|made up|invent(?:ed|ing)?|(?:to|i|should i|could i|just|would) lie|lying|fake\w*|alias|catfish\w*|posing|impersonat\w*|(?:stolen|model'?s?|stock) "
        r"(?:pics?|pictures|photos?)|(?:another|false|wrong|different) name|secret (?:account|profile|number))\b",
    ),
)
_TAKEN_IN = (
    rule(
        "accepte beli chatt doesn't_k doesn't_su doesnt_k doesnt_s don't_su dont_s fell_f flir "
        "matc no_id not_sus opened_u so_he so_she so_that_h so_that_s so_that_t so_they "
        "to_get_he to_get_him_ to_get_t to_make_h to_make_t",
        r"\b(?:flirt\w*|accepted|matched|believes?|fell for|so (?:that )?(?:he|she|they)(?:'?ll| will| has| have|'?d)? ?(?:finally |has to |have to |must )?(?:rings?|calls?|answers?|repl(?:y|ies)|texts?|talks?|comes?|feels?|worr\w+|responds?)|to (?:get|make) (?:him|her|them) (?:to )?(?:call|reply|answer|ring|text|"
        r"talk|respond|worry|come|jealous)|chatting (?:with|to)|opened up|doesn'?t know|no idea|(?:do(?:es)?n'?t|not) suspect)\b",
    ),
)
_PRIVATE = (
    rule(
        "acco calls camer chats deleted diar dms emai iclo inb ipa jour lapt loca messages "
        "notes passc passw patt phon phot pin scree search_h snap tablet texts whatsa",
        r"\b(?:his|her|their|[a-z]{3,14}'s) (?:\w+ )?(?:phone|messages|dms|emails?|inbox|camera|location|laptop|ipad|whatsapp|diary|journal|texts|icloud|photos|account|snap\w*|tablet|chats|calls|passcode|pattern|pin|password|screen|search history|"
        r"deleted \w+|notes)\b",
    ),
)
_PEEK = (
    rule(
        "chec copi copy forw go_thr going_th liste log_ logge look_at look_i look_t looked_at "
        "looked_i looked_t looki mirr open peek read screens scro track unl watc went_th",
        r"\bi(?:'ve| have|'m| am|'d)?(?: (?:just|still|sometimes|always|secretly|usually|often|then|only|can|could|used to|been|also|so|quickly|do|did)){0,3} (?:unlock(?:ed)?|read|look(?:ed)? (?:at|through|in)|check(?:ed)?|(?:go|went|going) through|scroll(?:ed)?|screenshott?(?:ed)?|forward(?:ed)?|cop(?:y|ied)|log(?:ged)? "
        r"in|listen(?:ed)?|track(?:ed)?|watch(?:ed)?|open(?:ed)?|peek(?:ed)?|mirror(?:ed)?|reading|checking|looking)\b",
    ),
)
_UNSEEN = (
    rule(
        "asle beh doesn't_k doesnt_k has_no_ in_the_b isn't_l isnt_l no_cl secretl showe sleepi "
        "sleeps still_l still_on still_si still_wo when_he_ when_he' when_s when_t while_h "
        "while_s while_th without_h without_the",
        r"\b(?:shower\w*|asleep|sleeps|sleeping|in the bath|while (?:he|she|they)(?:'s|'re| is| are| was)?|when (?:he|she|they)(?:'s|'re| is| are)? (?:out|away|asleep|in|at|gone|not)|doesn'?t know|has no idea|no clue|secretly|without (?:him|her|them) (?:knowing|noticing)|behind (?:his|her) back|still (?:works|logged|signed|on)|"
        r"isn'?t looking)\b",
    ),
)
_OPEN_TO_ME = (
    rule(
        "asked_me_t band birthd bran busin carer deme exe gav gif my_chi my_daughter' "
        "my_daughters my_kid' my_kids my_ow my_son' my_sons our_chi our_dau our_k our_so permis "
        "pot shared_h shared_i shared_them shop showe surp",
        r"\b(?:permission|asked me to|gave me|showed me|shared (?:it|them|his|her)|my own|dementia|executor|(?:my|our) (?:kid|son|daughter|child)'?s|carer|surprise|birthday|gift|business|pottery|shop|band|brand)\b",
    ),
)
MASKED = (
    Scene(_MASK, (_TAKEN_IN,), _OPEN_TO_ME),
    Scene(_PEEK, (_PRIVATE, _UNSEEN), _OPEN_TO_ME),
)
_TURNED_AWAY = (
    rule(
        "_the_pol asked_me asked_to bann barre begg blocked_me_ botheri changed_h conta filed "
        "haras if_i_cal if_i_co if_i_me if_i_s if_i_t if_i_write_a jud kicke leave_h leave_t "
        "let_her_ let_hi let_t made_a_c repo returne stay_a throw told_me unop warne "
        "won't_even_lo won't_l wont_e wont_l",
        r"\b(?:returned(?: \w+){0,4} (?:letters?|gifts?|parcels?|cards?|unopened)|unopened|let (?:her|him|them) be|leave (?:her|him|them) (?:alone|be|in peace)|(?:go|going|went|call|called|report\w*)(?: \w+){0,3} (?:to )?the police|(?:kicked|thrown|asked to leave|banned|barred)(?: \w+){0,4} (?:for|because|after|over)|bothering|"
        r"harass\w*|no[- ]contact|judge|won'?t (?:even )?look at me|blocked me (?:everywhere|on every\w+|again)|if i (?:write|text|call|contact|come|message|show) again|(?:told|asked|begged|warned) me (?:to (?:stop|leave|go)|not to|never)|stay away|(?:made|filed) a complaint|reported me|changed (?:her|his) (?:shifts?|seat|route|class))\b",
    ),
)
_YET_AGAIN = (
    rule(
        "a_bro a_cous a_fri a_mate a_mom a_mot a_mum a_sis anon approach_h approach_t backs "
        "bump_ catch_h catch_t come_by could_a_ could_my drop happen_ her_mu her_offi her_pa "
        "her_wor his_mu his_of his_par his_wo letter_b letterb mail_bo mailb my_brot my_cous "
        "my_frie my_mat my_mo my_mu my_sis one_l one_more_l one_more_m one_more_t one_more_w "
        "pass_i pass_o plain_e show_u turn_u wait_b wait_f wait_o what_if_i work",
        r"\b(?:drop(?:ping)? (?:\w+ ){0,4}(?:in|into|at|through|off|by)|mail ?box|letter ?box|backstage|catch (?:her|him|them)|happen to (?:be|come|walk|bump|run|pass)|come by|plain envelope|(?:write|send|go|call|deliver|ring)(?: \w+){0,3} (?:at|to) (?:work|her work|his work|her office|his office|her parents|his parents|her mum|his mum)|"
        r"turn up|show up|wait (?:for|outside|by)|bump into|(?:my|a) (?:mother|mum|mom|sister|friend|brother|mate|cousin)(?: \w+){0,2} (?:invites?|gives?|tells?|passes?|asks?|messages?|texts?|calls?|brings?)|could (?:my|a) \w+ (?:invite|give|tell|pass|ask|message|bring|hand)|pass (?:it )?on|one (?:more|last) (?:letter|message|time|try|word)|what if i|"
        r"anonymous\w*|approach (?:her|him|them))\b",
    ),
)
_LEFT_BE = (
    rule(
        "assa buil by_ac by_mi clie hug i_have_st i_sto i've_st invo landlo laughe memes "
        "moving_o mug neig newsl our_com our_law our_te prosp respe robb the_vi unblocked_m "
        "unsu witn",
        r"\b(?:moving on|i(?:'ve| have)? stopped|respect\w*|invoice|clients?|prospects?|newsletter|memes|unsubscrib\w*|landlord|building manager|neighbou?rs?|by (?:accident|mistake)|unblocked me|hugged|laughed|our (?:team|company|lawyer)|witness|i was (?:robbed|mugged|assaulted|the victim))\b",
    ),
)
RETURNING = (Scene(_YET_AGAIN, (_TURNED_AWAY,), _LEFT_BE),)
