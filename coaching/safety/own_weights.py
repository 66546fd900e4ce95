"""Looser signs of the user's own risk: a way to die and the resolve, goodbyes to all, worth, no future.

Each family is a loose list of what people say; two families in one message weigh as a plain word.
"""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_WAYS = (
    rule(
        "antif bla blea brid carbo charc clif dial dose engine_ exh fent gun heli hero hose_p "
        "hosep in_front_of_a in_front_of_t insu into_a into_t ledg medic meds morp noos overd "
        "overp pills pisto platf rafte rail razo roof rope stas tablets tracks viad wris",
        r"\b(?:overdos\w*|fent(?:anyl)?|heroin|helium|charcoal|exhaust|hose ?pipe|carbon monoxide|engine running|insulin|bleach|"
        r"antifreeze|overpass|bridge|viaduct|cliffs?|rails|tracks|gun|pistol|rope|noose|rafters?|razor|blade|tablets|pills|meds|"
        r"medication|stash|wrists?|roof|ledge|platform|dialysis|doses?|morphine|in front of (?:the|a|that) (?:\w+ )?(?:train|lorry|truck|"
        r"bus|tram|car)|into (?:a|the|that) (?:wall|tree|lorry|truck|river|sea|lake|barrier))\b",
    ),
)
_RESOLVE = (
    rule(
        "brav calling_m calling_t clean_ cleane coura delib didn't_d didnt_d don't_d dont_d "
        "drawn easies easy enough_ gentle_ gentlee get_it_o go_u guts how_it_w how_th kind_ "
        "kinde let_g letting_go nerve never_wak no_com nobody_wo not_ha not_wa on_pu one_j "
        "one_mov one_sec one_tu over_an painl prac pull_m pulled_m pulli pulls quickes quiet_ "
        "quiete rehe see_w step stop_ta stope stopi stopp_t stopped_t stoppi swerv tie_the_ "
        "way_out way_to_g way_to_l wonder_h wonder_i wonder_wha wonderi",
        r"\b(?:(?:get|find|got|have|had|find|hoping (?:for|i get)|work(?:ing)? up|lack|lost|need)(?: \w+){0,2} (?:nerve|courage|guts)|brave enough|(?:don'?t|"
        r"didn'?t) dare|on purpose|deliberately|(?:quiet|easy|easiest|quickest|clean|kind|gentle|painless)(?:est)? (?:way|exit)|way (?:to (?:leave|go)|out)|not "
        r"(?:have to )?wak\w+|never wak\w+|get it over with|over and done|no coming back|let(?:ting)? go|go under|swerv\w+|step(?:ping)? (?:off|out|in front)|"
        r"see what happens|enough (?:\w+ ){1,4}(?:to (?:sleep|not|do it|be sure|finish|stop|end|put)|so i)|pull(?:s|ed|ing)? me|(?:is |keeps? )?calling (?:to )?me|drawn to|rehears\w+|"
        r"practi[sc]\w+ (?:the knot|it)|tie the knot properly|how (?:it|that) would (?:feel|be)|wonder(?:ing)? (?:if|how|what)(?: \w+){0,3} (?:hurt|feel|fall|take)|"
        r"one (?:turn|step|jerk|second|move)(?: \w+){0,4} (?:over|away|enough|done|off)|nobody would (?:stop|find|know|notice)|stopp?(?:ed|ing)? taking)\b",
    ),
)
_HARMLESS_WAYS = (
    rule(
        "abs aller antib birthd bun clim contrace cook divi doct fear film fis flig gam gp guit "
        "gym hay heada hik migr novel paint para pha phot preg rash sail seas side_ef sky surf "
        "swi tour vet vitam wedd zip_l zipl",
        r"\b(?:cook\w*|fishing|swim\w*|hik\w+|climb(?:s|ing)|bung\w+|abseil\w*|game|film|novel|vet|birthday|photos?|gym|doctor|gp|surf\w*|sail\w*|wedding|side effects?|"
        r"pharmacist|antibiotics?|pregnan\w*|contracept\w*|seasick\w*|flight|fear of heights|paint\w*|guitar|vitamins?|allerg\w+|rash|tour|zip ?line|diving board|"
        r"skydiv\w*|parachut\w*|headache|migraine|hay ?fever)\b",
    ),
)
UNSAFE = (
    rule(
        "_me_sa _myself_saf _on_me a_dat a_day a_nig bath be_a_d be_a_w being_a_d being_a_w cab "
        "cup drawe first_ai jump_i jumping_i medic my_dat my_day my_ni pha step the_date "
        "the_day the_nig throw walk_in_f walki",
        r"\b(?:can'?t|cannot|don'?t think i can|not sure i can|won'?t be able to|unable to|struggling to|trying to) keep(?:ing)? (?:myself|me) safe\b|\b(?:took|taken|swallowed|eaten|ate|had)(?: \w+){0,2} (?:everything|all|whatever|half)(?: \w+){0,3} (?:medicine|cabinet|drawer|bathroom|cupboard|pharmacy|"
        r"first aid)\b|\b(?:picked|set|chosen|chose|fixed|got|have) (?:a|the|my) (?:date|day|night)(?: and (?:a )?(?:place|all|method|everything)| picked| chosen)?\b(?=~(?:place|all|end|die|done|over|goodbye|no really|method)|(?: ?(?:for|to) (?:go|end|die)))|\b(?:a|the) date (?:is )?picked\b(?! (?:for (?:the|our|a)))|"
        r"\b(?:don'?t|dont|won'?t|no longer|do not|not|stop) (?:need|have)? ?(?:to )?check(?:ing)? (?:up )?on me\b~(?:any ?more|again|after)|\b(?:step(?:ping)?|jump(?:ing)?|walk(?:ing)?|throw(?:ing)? myself) in front of (?:the|a|that|an)\b(?! (?:camera|class|mirror|audience|crowd|screen|group|judge|room|panel))|\b(?:be|being) a "
        r"(?:weight|drain|drag|dead weight) on (?:my|them|everyone|the)\b",
    ),
    rule(
        "_gun _pis _rif _shotg gun_ pisto revo rifl",
        r"\b(?:sleep|sleeping|slept|lie|lying|sit|sitting|wake|bed)(?: \w+){0,3} (?:with|beside|next to|holding|by)(?: [\w']+){0,4} (?:rifle|shotgun|pistol|gun|revolver)\b|\b(?:rifle|shotgun|pistol|gun|revolver) (?:next to|beside|under|by|on) (?:me|my)\b",
    ),
    rule(
        "voice_ voices",
        r"\bvoices? (?:say|says|tell|tells|told|keep|keeps|want|wants|whisper)(?: \w+){0,3} (?:river|bridge|jump|kill|do it|die|train|roof|cut|end it|knife|go)\b",
    ),
    rule(
        "cut__d cut_d cut_mu cut_r cut_s cut_too cut_w",
        r"\bi (?:\w+ )?cut (?:too|so|really|way|much )?(?: ?deep(?:er)?)\b",
    ),
)
STOPPING = (
    rule(
        "chem dial heart_ insu medic meds pills tablets treatm",
        r"\b(?:stopped|stopping|quit|skipp?(?:ed|ing)|not|refus(?:e|ed|ing)|come off|off)(?: (?:taking|eating|having|going to|doing))? my (?:\w+ ){0,2}(?:insulin|tablets|pills|meds|medication|"
        r"dialysis|treatment|chemo|heart \w+)~(?:on purpose|deliberately|see what happens|over with|what'?s the point|no point|quiet|to leave|to go|let (?:it|nature)|hoping|hope|so it)",
    ),
)
WORTH = (
    rule(
        "insur more_u worth_",
        r"\bworth (?:\w+ )?more (?:dead|gone|to (?:\w+ ){1,3}(?:dead|gone|than (?:i am|me|alive)|if i))\b|\b(?:life )?insurance~(?:worth more|pays? (?:out )?(?:even )?(?:if|when|for) (?:i|suicide|"
        r"it)|would (?:sort|cover|set|help|look after|pay)|than i am|without me)|\bmore use dead\b|\bworth nothing alive\b",
    ),
)
FAREWELL_TO_ALL = (
    rule(
        "all_my all_of all_the each_of every_bo every_o everyb everyo the_whole_f them_al",
        r"\b(?:wrote|written|writing|write|sent|sending|send|made|making|said|saying|left|leaving|recorded|recording|doing|texting|texted|messaging|messaged)(?: \w+){0,3}? (?:to )?(?:every ?one|every ?body|all "
        r"(?:my|of|the) \w+|each of (?:them|the|my)|the whole family|them all|all my friends)\b",
    ),
)
AFTERWARDS = (
    rule(
        "after_i afterw anyone' anyones do_no forgi her_fa his_fau later n't_be_ n't_f n't_y "
        "nt_be_ nt_fe nt_you_ once_i their_f ur_fa when_i' when_im when_it",
        r"\b(?:mad|angry|upset|sad|cross|hurt)(?: (?:at|with) me)? (?:later|afterwards?|once i|when i'?m|after i|when it'?s)\b|\b(?:don'?t|dont|do not|n'?t) (?:feel|be|you) (?:too )?(?:bad|sad|guilty)\b|"
        r"\bforgive me\b|\b(?:not|isn'?t|ain'?t|nobody'?s) (?:your|ur|his|her|their|anyone'?s) fault\b",
    ),
    rule(
        "and_i'm_o and_im been_a_g been_a_r been_an_h been_fu been_n been_re had_a_good_r "
        "it_was_an then_i'm then_im",
        r"\b(?:then|and) i'?m out\b(?! (?:of (?:the )?(?:office|town|coffee|milk)|with|for|at|on))|\bbeen (?:fun|real|an honou?r|a ride|a good run|nice)\b|\bit was an honou?r\b|\bhad a good run\b",
    ),
    rule(
        "after_i_a after_i' after_im if_i_a if_i' if_im ll_dis ll_fi ll_look_f once_i when_i_a "
        "when_i' when_im where_they",
        r"\b(?:after|when|once|if) i'?(?:m| am) (?:gone|not (?:here|around)|no longer)\b(?! (?:for|on|next|until|this))|\b(?:they|she|he|somebody|someone|people|mum|mom|u|you)'?(?:ll| will) (?:find|look for|discover) (?:it|them|me|"
        r"the (?:note|letter|letters|cards?|envelope)s?)\b|\bwhere they'?ll (?:look|find)\b",
    ),
    rule(
        "after_n after_the after_thi beyo my_last_b my_last_c my_last_d my_last_l my_last_n "
        "my_last_s my_last_w past_n past_the past_thi",
        r"(?:\b(?:not|no|never|nobody|anybody|anyone|nothing)|n'?t)\b~\b(?:past|beyond|after) (?:this|the|next) ?(?:coming )?(?:winter|spring|summer|autumn|fall|christmas|month|week|weekend|year|new year|"
        r"birthday|sunday|friday|monday|saturday)\b(?! (?:deadline|meeting|party|exam|sale|match|game|trip|holiday))|\bmy last (?:christmas|winter|birthday|week|night|day|letter|card|weekend|summer)\b"
        r"(?! (?:at|in|with|of (?:work|school|uni|the job)|as))",
    ),
    rule(
        "final_c final_l final_w good_b goodb last_ca last_let last_wo made_my_p made_o made_p "
        "make_my make_o make_pe maki put_t thank_e thank_her_p thank_hi thank_p thank_them "
        "thank_you_pr",
        r"\b(?:last|final) (?:letter|card|words|goodbyes?)\b|\bgood ?byes?\b|\bthank (?:you|him|her|them|people|everyone) properly\b|\bma(?:de|ke|king) (?:my |our )?peace with\b|\bput things right before\b",
    ),
    rule(
        "be_a_c be_a_d be_a_n be_a_w be_in_th bothe burd cost_ trou",
        r"(?:\b(?:not|no|never|nobody|shall|stop)|n'?t)\b~\b(?:trouble|burden|bother|be a (?:cost|nuisance|weight|drag)|be in the way|cost (?:them|anyone|anybody|my \w+))\b(?:~(?:any ?(?:one|body)|them|people|my (?:kids|children|family|"
        r"son|daughter|wife|husband)|any ?more|much longer|longer))",
    ),
    rule(
        "decision_i decision' i_have_d i've_d it_is_de it's_d made_my_m made_my_p made_up",
        r"\bi(?:'ve| have) decided (?:i |to |it|that)(?! (?:text|write|call|email|message|move|quit|leave (?:the|my)|go (?:to|for|with)|take|start|stop|ask|study|learn|invite))|\bmade (?:up )?my (?:mind|peace)\b|\bit(?:'s| is) decided\b|\bdecision(?:'s| is) made\b",
    ),
)
_PARTINGS = (
    rule(
        "break_u breaku broke_u christmas_c clie collea compan dum emig grad guil holi leave_ "
        "leavi left_ moving_a moving_t new_j newsl offi proj quit_ quitt relat resi reti seas "
        "seme team trip unsu wedd",
        r"\b(?:moving (?:to|away|abroad)|(?:leaving|leave|left|quit|quitting) (?:the|my|this|our) (?:company|job|team|band|server|group|city|town|country|school|firm|club|guild|choir|course)|company|new job|retir\w+|resign\w*|"
        r"emigrat\w+|graduat\w+|newsletter|holidays?|unsubscrib\w*|project|wedding|trip|guild|broke up|break ?up|dumped|christmas cards?|relationship|season|semester|team|office|clients?|colleagues?)\b",
    ),
)
WEIGHED = (
    Scene(_WAYS, (_RESOLVE,), spared=_HARMLESS_WAYS),
    Scene(UNSAFE, spared=_HARMLESS_WAYS),
    Scene(STOPPING),
    Scene(WORTH),
    Scene(FAREWELL_TO_ALL, (AFTERWARDS,), _PARTINGS),
    *(
        Scene((AFTERWARDS[i],), ((*AFTERWARDS[:i], *AFTERWARDS[i + 1 :]),), _PARTINGS)
        for i in range(len(AFTERWARDS))
    ),
)
