"""Signs that a contact despairs and has gone silent: words of giving up, tears at night, a hang-up.

"I can't go on" weighs by itself. "I can't do this any more" is also what people say who leave a
partner or a job, and tears may end a quarrel: those weigh beside a second sign of distress.
"""

from coaching.safety.contact_signs import ACUTE
from coaching.safety.grammar import pattern, rule
from coaching.safety.scenes import Scene

_STOPS = r"(?= ?(?:[.,!?;:)…\"'\x00-]|\Z|and|but|so|then|like this|any|living|much longer|now|with (?:life|it all|everything)))"
_SILENCE = (
    *ACUTE,
    rule(
        "'re_n 's_not am_n answerp are_not aren been_d been_g been_n been_q can_n can't_g cann "
        "cant cell couldn day_of days_o did_n didn disappeare do_n does_n doesn don' dont get_a "
        "get_h get_i get_th going_d going_q gone_d gone_m gone_q got_ gott had_ hadn has_n hasn "
        "have_not haven heard is_no isn just_r keeps_r last_onl mac meant_t missi mob nev "
        "no_ans no_c no_rep no_res no_si no_t no_wo nor not_a_l not_a_p not_a_so not_a_w not_an "
        "not_b not_he not_onl not_p not_re not_tod not_y nothi now_not of_not one_ti phon radi "
        "reach rece rings seen sile stopped_a stopped_c stopped_r stopped_t swi then_n unan "
        "unrea vani vm voice_m voicem was_n wasn went_da went_q will_n won' wont",
        r"<silent>|\bnot an? (?:word|peep|line|sound)\b|<cant> get (?:hold|through)\b",
    ),
)
GIVING_UP = (
    rule(
        "bear carry cope face_ find_a find_m find_n find_t go_on keep_d keep_f keep_g keep_l "
        "live_ see_a see_m see_n see_the_ think_of_a think_of_mu think_of_n think_of_the",
        r"<cant><adv> (?:(?:go on|carry on|keep going|cope|bear (?:it|this|life))"
        rf"{_STOPS}|keep (?:living|doing this|fighting)|live (?:like this|with (?:it|this|(?:him|her|my|them)sel\w+))|face (?:another (?:day|"
        r"week|night)|tomorrow|the (?:day|world|morning)|life|living|any of it|it(?: all)?<anymore>)|(?:see|find|think of) (?:a|any|the|no|much)"
        r" (?:future|way (?:out|forward|through)|point|reason|end to (?:it|this)))\b",
    ),
    rule(
        "a_bur at_ro bad_p bad_th dark_p dark_t did_n didn't_s didnt_s does_n doesn't_se "
        "doesnt_s don't_see_a dont_s end_of_h end_of_my end_of_the_r end_of_the_t end_of_thei "
        "feel_n feels_n had_no_h has_no_h have_no_h hit_r hopel losing_a losing_e losing_he "
        "losing_his losing_t lost_a lost_e lost_h lost_th reached_r there's_no_h theres_n way_f "
        "way_out with_no_h worthl",
        r"\bend of (?:his|her|their|my|the) (?:rope|tether)\b|\b(?:see|sees|seeing|saw|was|is|there'?s|with|has|had|feels? like) no (?:other )?way "
        r"(?:out|forward)\b|\b(?:doesn'?t|didn'?t|don'?t|did not|does not) see (?:a|any) (?:way|future|reason|point)\b|\b(?:lost|losing) (?:the|his|her|"
        r"their|all|every) (?:will(?: to \w+)?|hope)\b|\b(?:has|had|have|with|there'?s|feels?) no hope\b|\b(?:hit|at|reached) rock bottom\b|"
        r"\b(?:dark|bad|really dark) (?:place|thoughts)\b|\b(?:felt|feels?|is|was|'s|so|i'?m|totally|completely) (?:\w+ )?(?:hopeless|worthless)\b|"
        r"\b(?:a|just a|such a|only a) burden\b",
    ),
    rule(
        "_point_ _reas ain' aint_w hate_h hate_my_ hate_the hates_he hates_his hates_my "
        "hates_thei isn't_w isnt_w never_b no_one_w nobody_wo noone not_b not_worth_l "
        "nothing_le nothing_m nothing_to_l wasn't_w wasnt",
        r"\b(?:no|see the|see any|what(?:'?s| is| was) the|isn'?t (?:a|any|much)|wasn'?t (?:a|any|much)) (?:point|reason)(?: (?:to|in|of))? (?:anything|it all|any of "
        r"(?:it|this)|all (?:this|of it)|life|living|going on|carrying on|being (?:here|alive)|to life|trying <anymore>|getting up|waking up|staying alive|"
        r"live|go on|be here)\b|\bnothing (?:left )?to live for\b|\bnothing left\b(?! (?:in|to (?:do|pay|eat|say)))|\bnothing matters\b|\b(?:life )?(?:isn'?t|not|"
        r"wasn'?t|ain'?t) worth living\b|\b(?:never|not) been born\b|\b(?:no ?one|nobody) would (?:even )?(?:miss|notice|care)\b|\bhates? (?:his|her|their|my) life\b",
    ),
    rule(
        "done_ exha fed_u fini gave_u give_up_ given_u gives giving_u had_e has_e have_en "
        "having_e sick thro tired_ weary",
        r"\b(?:had|has|have|having) (?:had )?enough of (?:life|living|everything|it all|this life)\b|\b(?:tired|sick|done|fed up|finished|exhausted|weary|"
        r"through)(?: and tired)? (?:of|with|by|from) (?:life|living|being (?:alive|here)|everything(?! (?:about|at|in|to do|on))|it all|existing|fighting|this life)\b|\b(?:giv(?:e|es|ing|en)|"
        r"gave) up (?:on (?:life|everything|living|(?:him|her|them|my) ?sel\w+|it all)|with life)\b",
    ),
    rule(
        "_about_en _of_end for_lo much_l over_an over_w to_be_ov to_en to_jus to_sto "
        "would_be_ov would_e would_s",
        r"\b(?:want(?:s|ed|ing)?|wish(?:es|ed)?|needs?|needed|beg\w*|pray\w*)(?: (?:for|just)){0,2} (?:it|everything|this|things|the (?:pain|noise|thoughts))(?: all)? "
        r"(?:to (?:just )?(?:stop|end|be over)|would (?:stop|end|be over)|over with|over and done)\b|\b(?:won'?t|wont|not|wouldn'?t) be (?:around|here) (?:much longer|for (?:much )?"
        r"long(?:er)?)\b|\b(?:think\w*|thought\w*|talk\w*|spoke|considering|mention\w*)(?: \w+)? (?:about|of) ending (?:it(?: all)?|things|everything)\b(?! (?:with|between))",
    ),
)
_WEARY = (
    rule(
        "can_n can' canno cant couldn",
        r"<cant><adv> (?:do|take|handle|stand|manage) (?:it all|this|it|that|any|much)(?: ?<anymore>| more| any ?longer| all)?\b",
    ),
    rule(
        "breaki fal give_u given_u giving_u had_e so_do",
        r"\b(?:giving up|give up|given up|had enough|so done|falling apart|fallen apart|breaking point)"
        r"(?= ?(?:[.,!?;:)…\"'\x00]|\Z|and|but|so|then))",
    ),
)
_DISTRESSED = (
    rule(
        "a_compl a_mes a_tot a_wr bad_w bits breakd breaki broke_d broken_d crie cry dru hys "
        "in_fl in_tea inco panic_ pieces shaki sobb state wail weep",
        r"\b(?:cry|cries|cried|crying|sobbed|sobbing|in (?:floods of )?tears|hysterical\w*|(?:broke|broken|breaking) down|drunk|breakdown|inconsolab\w+|panic attack|"
        r"in (?:bits|pieces|a (?:\w+ )?(?:state|bad way))|a (?:total |complete )?(?:mess|wreck)|wailing|weeping|shaking)\b",
    ),
)
_AT_NIGHT = (
    rule(
        "a.m am call_d cut_hers cut_hims cut_me cut_the_c four_o hanged_u hung in_the_mor "
        "late_at line_w midd midn one_o' one_oc rang_of slu three_o' three_oc two_o",
        r"\b(?:[1-5](?:[:.]\d\d)? ?(?:am|a\.m\.?|in the morning)|(?:one|two|three|four) (?:am|in the morning|o'?clock)|midnight|(?:in the )?middle of the night|"
        r"late at night|hung up|hanged up|rang off|cut (?:me|the call|herself|himself) off|line went dead|slurr\w+|call dropped)\b",
    ),
)
QUARREL = (
    rule(
        "a_fi a_qua a_ro about_u argu best_ca best_ch best_t big_f big_q big_r break_u breaki "
        "breaku broke_u chea datin dist dum fell_ou foug good_c good_ta hung_u laug massi my_bf "
        "my_boy my_gf my_gi on_the our_fig our_q our_rel our_ro rowe shout situations the_car "
        "the_fig the_q the_row to_us yell",
        r"\b(?:argu\w+|(?:a|our|big|massive|the) (?:fight|row|quarrel)|fought|rowed|shout\w*|yell\w*|hung up on me|fell out|broke up|break(?:ing)? ?up|dumped|"
        r"cheat\w*|our relationship|long[- ]distance|dating|situationship|my (?:girlfriend|boyfriend|gf|bf)|about us|to us|laugh\w*|best (?:call|talk|chat)|good (?:call|talk|chat)|on the (?:motorway|m\d+|highway|hard shoulder|road)|the car)\b",
    ),
)
_OF_TOIL = (
    rule(
        "agenc app boar bos buil choi clie club cold committee commu compan contra cours diet "
        "essay exam firm gam gym heat homew job kit landlo level marat meeti offi proj run seas "
        "shif sof spre stai team thesi traini work",
        r"\b(?:with|of|at|about|in|to|this|that|the|her|his|their|a) (?:\w+ ){0,2}?(?:firm|company|office|agency|job|work|workload|project|thesis|boss|commute|course|shifts?|landlord|"
        r"builders?|kitchen|diet|gym|training|heat|stairs|homework|exams?|marathon|run|essay|cold|team|game|season|level|board|committee|choir|club|app|software|"
        r"spreadsheets?|meetings?|contract|clients?)\b",
    ),
)
_OLD_STORY = (
    rule(
        "ages_a back_then better_ag better_n fine_a fine_n good_ag good_now happy_a happy_n "
        "in_1 in_20 last_y laug month_ag months_a ok_ag ok_no okay recov well_a well_now "
        "year_ag year_b years_ag years_b",
        r"\b(?:months? ago|years? (?:ago|back)|last year|in (?:19|20)\d\d|(?:fine|better|good|happy|well|okay|ok) (?:now|again)|ages ago|back then|recovered|laugh\w* about)\b",
    ),
)
MINE = pattern(
    r"\b(?:i|im|i'm|i've|i'd|i'll|we|me)(?: (?:just|really|only|so|also|still|had|have|was|am|felt|feel|at|the|that|honestly|actually|is|been)){0,4} ?\Z"
)
BY_USER = pattern(
    r"\b(?:i(?:'ve| have|'d)?(?: just| only| also)?|me:|should i|can i|could i|i'll|let me) (?:\w+ )?(?:sen[dt]|texted|text|wrote|write|said|say|told|tell|messaged|message|emailed|email)\b"
    r"(?:(?!\b(?:s?he|they|who)\b)[^.!?\n]){0,60}\Z|\bmy (?:\w+ )?(?:draft|text|message|email|letter|card|note)\b[^.!?\n]{0,40}\Z|\bdraft\b[^.!?\n]{0,40}\Z"
)
THEIR_WORDS = pattern(
    r"\b(?:texted|wrote|said|sent|messaged|posted|says|saying|writes|whispered|sobbed|read|reads)(?: (?:me|us|that|just)| ?[:,-])"
    r"{0,2} ?[\"']{0,2}(?:i|i'm|im|i've)(?: (?:just|really|honestly|am|have|feel))* ?\Z"
)
SCENES = (
    Scene(GIVING_UP, (_SILENCE,), _OLD_STORY, _OF_TOIL),
    Scene(_WEARY, (_DISTRESSED, _SILENCE), (*_OLD_STORY, *QUARREL), _OF_TOIL),
    Scene(_WEARY, (_AT_NIGHT, _SILENCE), (*_OLD_STORY, *QUARREL), _OF_TOIL),
    Scene(_DISTRESSED, (_AT_NIGHT, _SILENCE), (*_OLD_STORY, *QUARREL)),
)
