"""Signs about a home that somebody in it needs help: post in the door, curtains drawn, milk outside."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_UNTOUCHED = (
    rule(
        "blin closed curt drawn shut_ shutt",
        r"\b(?:curtains?|blinds?|shutters?)(?: \w+){0,4}? (?:closed|drawn|shut|down)\b|\b(?:closed|drawn|shut) (?:curtains|blinds|shutters)\b",
    ),
    rule(
        "at_her_d at_her_f at_his_d at_his_fro at_the_d at_the_f at_thei bottle_o bottles "
        "by_her_d by_her_f by_his_d by_his_f by_the_d by_the_f by_thei doo hall just_ly "
        "just_sit just_ther landi letter_b letterb mail_bo mailb mat outs overf pile pili pint "
        "porc stac step stick still_l still_si still_t unco unto",
        r"\b(?:milk(?: bottles?)?|post|mail|letters|(?:news)?papers?|parcels?|packages?|leaflets?|deliver\w+|meals?|shopping)(?: \w+){0,4}? (?:pil(?:ing|ed)|stack\w*|sticking|"
        r"outside|uncollected|untouched|overflow\w*|in (?:the|her|his|their) (?:front )?(?:door|letter ?box|mail ?box|hall)|on (?:the|her|his|their) (?:front )?(?:step|"
        r"doorstep|mat|doormat|porch|landing)|(?:at|by) (?:the|her|his|their) (?:front )?door|(?:still|just) (?:there|sitting|lying))\b|\b(?:mail ?box|letter ?box)(?:'s| is) "
        r"(?:full|overflowing|stuffed)\b|\b(?:bottles?|pints?) of milk(?: \w+){0,2} (?:outside|on|by|at)\b",
    ),
    rule(
        "bad_s bark bin car_ cry funn howl lig meow radi strange_s telly trash tv whin",
        r"\b(?:bins?|trash)(?: \w+){0,3} (?:not|n'?t|still|never) (?:\w+ )?(?:out|in|put|been|there)\b|\blights?(?: \w+){0,3} (?:on (?:all|day|the whole|since)|still on|"
        r"stay(?:s|ed)? (?:on|off)|off (?:every|all|for))\b|\b(?:tv|telly|radio)(?: \w+){0,3} (?:on|blaring|loud)(?: \w+)? (?:all|day|since)\b|\b(?:dog|cat)(?:'s| is| has been| was| keeps)? "
        r"(?:\w+ )?(?:bark|whin|howl|cry|meow)\w*|\bcar (?:hasn'?t|has not) moved\b|\b(?:strange|funny|bad) smell\b",
    ),
)
_UNSEEN = (
    rule(
        "'re_n 's_not am_n answ are_not aren been_d been_g been_n been_ou been_q bell came cell "
        "come day_o days_o did_n didn disappeare do_n does_n doesn don' dont doo get_a get_h "
        "get_i get_th going_d going_q gone_d gone_m gone_q got_ gott had_ hadn has_n hasn "
        "have_not haven hear is_no isn just_r keeps_r knoc last_onl mac meant_t missi mob nev "
        "no_c no_res no_si no_t no_wo nor not_b not_he not_onl not_re not_to not_y nothi now_n "
        "of_not one_ti open phon pick radi reach rece repl rings saw see sile stopped_c "
        "stopped_r stopped_t swi then_n unan unrea vani vm voice_m voicem was_n wasn went_da "
        "went_q will_n won' wont",
        r"\b(?:n'?t|not|never|no ?one(?:'s| has)?|nobody(?:'s| has)?)(?: \w+){0,3} (?:see|seen|saw|hear|heard|answer\w*|open\w*|come|came|been out|repl\w+|reach|pick\w*)\b|"
        r"(?:hasn|haven|didn|doesn|won|isn)'?t(?: \w+){0,2} (?:seen|heard|answer\w*|open\w*|come|been|repl\w+)\b|<silent>|\bknock\w*~\bno(?:thing|body| ?one)?\b|"
        r"\b(?:rang|ring|rung)~\b(?:bell|door)\b|\bno sign\b|\bnothing\b",
    ),
)
_FRAIL_OR_NEAR = (
    rule(
        "7 8 9 abov acros aunt belo downs eigh elder flat_ frail gran landla lives_a lives_o "
        "nan neig next_do nine old oma opa oppo pensi retired sevent uncl upst wid",
        r"\b(?:old|elderly|frail|pensioner|neighbou?rs?|downstairs|upstairs|next door|across the (?:road|street|hall|landing|way)|(?:flat|apartment|house) (?:above|below|opposite|"
        r"\d+)|widow(?:er|ed)?|(?:great[- ])?(?:aunt|auntie|uncle)|gran\w*|nan|nana|nanny|opa|oma|seventies|eighties|nineties|landlady|retired|lives (?:alone|on (?:his|her)))\b|"
        r"\b(?:[789]\d)\b(?! ?(?:%|percent|min|hours?|days?|emails?|texts?|messages?|am|pm|miles|km))",
    ),
)
_AWAY = (
    rule(
        "'s_aw abr airb are_aw at_her_br at_her_d at_her_s at_his_b at_his_d at_his_s at_thei "
        "be_aw been_aw cruis goes_a going_a gone_a holi is_aw mont moved_aw moved_h moved_o "
        "night_s reno sold stayi traveli travell trip vac visiti was_aw went_a were_aw work_n "
        "works_n wrong_a wrong_d wrong_f wrong_h year_ag years_ag",
        r"\b(?:(?:on|back from|went on|gone on|off on) (?:\w+ )?(?:holidays?|vacation|cruise|trip)|(?:is|are|was|were|goes|gone|going|went|'s|be|been) away|moved (?:out|away|house)|"
        r"sold|cruise|visiting|staying (?:with|at)|travell?ing|abroad|at (?:his|her|their) (?:daughter|son|sister|brother)'s|months?|years? ago|airbnb|renovat\w+|works? nights?|night shifts?|wrong (?:house|door|address|flat))\b",
    ),
)
SCENES = (Scene(_UNTOUCHED, (_UNSEEN, _FRAIL_OR_NEAR), _AWAY),)
