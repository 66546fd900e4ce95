"""The words for one's own death and injury, as rules; `own_risk` judges how they are meant.

From the plain to the indirect: acts on oneself, wishes, the names of the thing, goodbyes and means,
and sayings that weigh only in a hopeless or grieving message.
"""

from coaching.safety.grammar import pattern, rule

_HEIGHT = (
    r"(?:the |a |an |this |that |my |some |oncoming )?(?:\w+ )?(?:bridge|building|roof|"
    r"rooftop|balcony|cliff|trains?|"
    r"tube|metro|bus|lorry|truck|cars?|traffic|window|ledge|overpass|motorway|highway|freeway|"
    r"tracks|platform|"
    r"tower|river|sea|ocean|pier|flyover|tree|wall|lake)\b"
)

ACTS = (
    rule(
        "blad glass_ glasss knif razo scis",
        r"\b(?:knife|blade|razor|scissors|glass)s? (?:to|at|against|on|across|near) my (?:\w+ "
        r")?(?:wrists?|throat|neck|arms?|skin|veins?)\b",
    ),
    rule(
        "how_m leth",
        r"\bhow (?:many|much) [^.!?\n]{0,30}(?:would |will |to |is |does it take to |it takes to "
        r")(?:kill me|be lethal|lethal|overdose|od\b|die|end it|be fatal)|\blethal dose\b",
    ),
    rule(
        "_me_se _mese _my_self_ _mysef _mysel_ _myself_ _mysl _mysr",
        r"\b(?:pictur|imagin|visuali[sz]|see|envision)\w* <myself> (?:hanging|dead|dying|jumping|"
        r"lifeless|bleeding|in a (?:coffin|grave)|falling off)\b",
    ),
    rule(
        "_u_i *ic* *ici iuc plan_for_m plan_m plann u!c u*c u1c ucic ucid ucu ui_c uic uisi",
        r"\bplan(?:ning|ned)? (?:my|for my) (?:own )?(?:death|<suicid>\w*|exit)\b|\b(?:write|"
        r"writing|wrote|written|typing|drafting) (?:my|a|the) <suicid>\w* (?:note|letter)\b",
    ),
    rule(
        "dran eat_a exi let_g letting_go_ put_a_b swallow_a take_a_b",
        r"\b(?:put|eat|swallow|take) a bullet(?! (?:for|point|train|list))\b|\blet(?:ting)? go of "
        r"the (?:steering )?wheel\b|\bdrank bleach\b|\bexit bag\b",
    ),
    rule(
        "_yourse",
        r"\b(?:about to|want to|wanting to|thinking (?:of|about)|feel like|going to|ready to|when "
        r"you) kill(?:ing)? yourself\b",
    ),
    rule(
        "_meth _way_of _way_t _ways how_",
        r"\b(?:easiest|painless|quickest|best|quick|easy|fastest|least painful|other|clean)(?: "
        r"and \w+)? (?:ways?|methods?) (?:to|of) (?:die|dying|kill(?:ing)? (?:<myself>|yourself)|"
        r"end(?:ing)? (?:it(?: all)?|my life|your life)|suicide|commit suicide)|\bhow (?:to|do "
        r"(?:i|you|people)|many \w+ (?:to|until|till)) (?:kill (?:<myself>|yourself)|die|hang "
        r"<myself>|overdose|od|painlessly|end (?:my|your) life)\b(?! (?:of|from|in))",
    ),
    rule(
        "_jum",
        r"\b(?:i'?m|i am|im|going to|gonna|want to|wanna|ready to|about to|might|should i|if i|"
        r"i'?ll|i could)(?: just| really| actually| going to| gonna)? (?:jump|jumped)\b(?= "
        r"?(?:[.!?;)…]|\Z|tonight|off this|off the (?:balcony|roof|building|bridge)|from (?:here|"
        r"this)|would))",
    ),
    rule(
        "brid edge ledg roof tracks train_tr",
        r"\b(?:i'?m|i am|im|i'?ve been|been)(?: \w+){0,2} (?:standing|sitting|stood|sat|on|at|"
        r"up)(?: (?:on|at|by|up|near|the)){0,2} (?:the |a |this )?(?:edge of (?:the|a) \w+|bridge|"
        r"ledge|rooftop|roof|train tracks|tracks)\b(?= ?(?:[.,!?;)…]|\Z|and|right now|thinking|"
        r"looking|above|again|i|rn))(?!.{0,40}(?:photo|view|sunset|party|drinks))",
    ),
    rule(
        "noos rope",
        r"\b(?:have|got|bought|tied|hung|found|made|with|hold\w*|ready|order\w*) (?:a |the |my |"
        r"some )?(?:\w+ )?(?:rope|noose)\b(?= ?(?:ready|and|around|tied|hanging|in|up|[.,!?;)]|"
        r"\Z))(?! (?:for (?:climb|the|my)|course|swing|light))",
    ),
    rule(
        "if_i_dr if_i_h if_i_j if_i_o if_i_s if_i_t",
        r"\bif i (?:hanged|hung|slit|shot|drowned|overdosed|od'?d|jumped off|jumped in front|"
        r"drove off|swallowed|took (?:all|them all|the whole))",
    ),
    rule(
        "overd",
        r"(?:\A|[.!?,;\n] ?)overdosed\b|\b(?:took|taken|taking|take) an? (?:\w+ )?overdose\b",
    ),
    rule(
        "meds_ pills tablets",
        r"\b(?:so|and|then|just|i|i'?ve)(?: just| then)? (?:took|taken|swallowed|taking) (?:some|"
        r"a few|sleeping|a bunch of|some of|my|the|more) ?(?:\w+ )?(?:pills|tablets)\b(?! (?:for|"
        r"because|late|on time|with (?:food|breakfast)|every|as|after (?:breakfast|lunch|dinner)|"
        r"before (?:bed|breakfast)|and slept|like))|\b(?:pills|meds|tablets) (?:are |is )?(?:all "
        r")?(?:lined up|counted|ready|laid out|on the (?:table|nightstand|bed))",
    ),
    rule(
        "end_ev end_it_f end_it_p end_thin ending_e ending_i ending_thi plan_t plann tempted_t "
        "tried_t trying_to_e urge_t wanted_to_e",
        r"\b(?:tried|trying|attempted|planned|planning|plan|tempted|urge|wanted) to end it\b(?! "
        r"(?:with|here|by|on (?:a|good)|there|politely|before|amicably))|\bend(?:ing)? "
        r"(?:everything|things permanently|it permanently|it forever|everything for good)\b",
    ),
    rule(
        "i_attem i_had_at i_have_at i'd_a i've_at id_att ive_at",
        r"\bi(?:'?ve| have|'?d| had)? attempted (?:before|twice|it|again|last|once|on|in|three|"
        r"already|multiple|\d)\b",
    ),
    rule(
        "hope pray want_ wanti wish_ wishi",
        r"\b(?:wish|hope|pray|want)(?:ing)? (?:that )?(?:someone|somebody|he|she|they|god|you) "
        r"(?:would |'?d |could |to )?(?:just )?<kill> me\b",
    ),
    rule("e_sel esel y_sel yse ysl ysr", r"\b<kill>(?:ing|ed)? <myself>"),
    rule(
        "can_y god_ just please_ pls_ someb someo",
        r"\b(?:someone|somebody|god|please|pls|can (?:someone|you)|just) (?:please |just |pls "
        r")?<kill> me\b",
    ),
    rule(
        "everything_f everything_t it_all it_for it_ton me_se mese my_exi my_lif my_mis "
        "my_own_e my_own_l my_own_m my_own_p my_own_s my_pai my_sel my_suf myse mysl mysr",
        r"\bend(?:ed|ing)? (?:my (?:own )?(?:life|existence|misery|suffering|pain)|it all|(?:it|"
        r"everything) for good|<myself>|everything tonight|it tonight)\b",
    ),
    rule("take_my taking_m took_my_l took_my_o", r"\b(?:tak(?:e|ing)|took) my (?:own )?life\b"),
    rule(
        "_me_se _mese _my_sel _myse _mysl _mysr",
        r"\b(?:hang|hanging|shoot|shooting|drown|drowning|neck|necking|topping|top|off|offing|"
        r"roping|rope|unalive|unaliving|un-alive|un-aliving|delete|deleting|poison|poisoning|"
        r"suffocate|suffocating|strangle|gas|gassing|electrocute) <myself>\b(?! (?:from|with|to|"
        r"at|a|the|off|as|up|out|in)\b)",
    ),
    rule("do_m doing_me doing_my_s doing_mys", r"\bdo(?:ing)? <myself> in\b"),
    rule(
        "slic slit_b slit_my slit_t slitt",
        r"\bsli(?:t|tting|ce|cing) (?:my|both|the) (?:\w+ )?(?:wrists?|throat|arms?)\b",
    ),
    rule(
        "blow_m blowi bullet_ gun_ pisto rifl",
        r"\bblow(?:ing)? my (?:\w+ )?(?:brains?|head) out|\b(?:gun|pistol|shotgun|rifle) (?:to|at|"
        r"against|in|into) my (?:head|mouth|temple)|\bbullet (?:to|in|through) (?:my|the) (?:head|"
        r"brain)",
    ),
    rule(
        "chuc fling hurl laun throw toss yee",
        rf"\b(?:throw|throwing|hurl|fling|yeet|yeeting|chuck|chucking|launch|toss) <myself> (?:off|"
        rf"under|in ?front of|out of|out|into|from|down) {_HEIGHT}",
    ),
    rule(
        "_jump_ _jumpi _leap",
        rf"(?:<want>|\bi|\babout|\bjust|\bof|\bto|\band)<adv> (?:jump|jumping|leap|leaping) (?:off|"
        rf"from|in ?front of|under|out of|into) {_HEIGHT}",
    ),
    rule(
        "_lie _lyi _run_ _running_ _step _walk_ _walki almo just_ab nearl",
        r"\b(?:almost|nearly|just about) (?:walked|stepped|jumped|ran|threw <myself>|drove) "
        r"(?:out )?(?:in ?front of|off|into|under) (?:the |a |an )?(?:\w+ )?(?:train|bus|traffic|"
        r"lorry|truck|car|bridge|river|roof|tree)\b|(?:<want>|\bi|\bjust|\bof)<adv> (?:walk|step|"
        r"lie|lying|walking|stepping|run|running) (?:out |down |straight ){0,2}(?:in ?front of|"
        r"into|on|under) (?:the |a |an |some |oncoming )?(?:\w+ )?(?:train|trains|traffic|bus|"
        r"lorry|truck|sea|ocean|river|tracks|lake)\b",
    ),
    rule(
        "cras driv stee swerv",
        rf"\b(?:driv(?:e|ing)|crash(?:ing)?|swerv(?:e|ing)|steer(?:ing)?) (?:my (?:car|bike|truck) "
        rf"|the car |straight |right ){{0,2}}(?:off|into) {_HEIGHT}",
    ),
    rule("un-a unal", r"\bun-?aliv(?:e|ing)\b(?! (?:him|her|them|it))"),
    rule(
        "commit_ dele sewe",
        r"\bsewer ?slid(?:e|al)|\bself[- ]?delet\w+|\bcommit (?:sudoku|seppuku|not alive|toaster "
        r"bath|die)\b",
    ),
    rule("kms", r"(?<!\d\s)(?<!\d)\bkms\b"),
    rule(
        "_od _overd",
        r"\b(?:<want>|i|i'm|by|of|from|plan to|and)<adv> (?:overdose|overdosing|od|oding|"
        r"od'ing)\b(?! (?:on (?:coffee|caffeine|chocolate|sugar|netflix|cheese|work|turkey|cake|"
        r"content|cuteness|carbs|information|memes))| of cute)",
    ),
    rule(
        "advil antid aspi benz codei ibup insu medic meds oxy paink para pills sleepi tablets "
        "tyl xan",
        r"\b(?:tak(?:e|ing)|took|taken|swallow\w*|down(?:ed|ing)|popped|neck(?:ed)?) (?:all (?:of "
        r")?(?:my|the|these|those|his|her)|(?:a|the) (?:whole|entire|full|lot|bunch|load|handful|"
        r"bottle)(?: of| bottle| packet| pack| box)*|too many|a (?:ton|bunch|lot) of|every|enough|"
        r"\d{2,3}|loads of|so many|the rest of|way too many)(?: of)?(?: my| the| these| his| her| "
        r"those)?(?: \w+)? ?<pills>\b",
    ),
    rule(
        "meds pills tablets",
        r"\b(?:stash|hoard|stockpil|sav|count|collect|star|look|line|lin)\w{0,4} (?:up |at |out "
        r")?(?:all )?(?:of )?(?:my |the |these |enough |those |a (?:bottle|stash|pile) of |some "
        r")?(?:\w+ )?(?:pills|tablets|meds)\b|\bpills (?:are )?(?:in (?:my|front)|next to me|"
        r"ready|lined up|on the (?:table|bed|nightstand))|\b(?:enough|bottle of) (?:pills|tablets|"
        r"sleeping pills)\b",
    ),
    rule(
        "a_rop bla noos razo rope_",
        r"\b(?:noose|a rope (?:and|to hang|around)|rope around my neck|(?:razor|blade)s? (?:in my "
        r"hand|next to me|to my (?:skin|wrist|arm)|again|is calling|on my (?:skin|wrist|arm)))\b",
    ),
)

INJURIES = (
    rule(
        "bite burn_m hit_m punch_m scra slap_m starv",
        r"\b(?:i|that i|and i) (?:\w+ )?(?:hit|punch|slap|bite|scratch|burn|starve) <myself>\b(?! "
        r"(?:with (?:the|a) (?:hammer|door)|in the|for|on|up|out|with))",
    ),
    rule(
        "burns cuts my_arm_a my_arm_is my_arms my_leg_a my_leg_i my_legs my_thig my_wrist_a "
        "my_wrist_i my_wrists scra",
        r"\b(?:cuts|scratches|burns) (?:all over|on|up|down) my (?:\w+ )?(?:arms?|legs?|thighs?|"
        r"wrists?|stomach)\b(?! (?:from (?:the|my|a) (?:cat|kitten|garden|brambles|job|bike|fall)|"
        r"off))|\bmy (?:arms?|legs?|thighs?|wrists?) (?:are|is) (?:\w+ ){0,2}(?:covered|full|all "
        r"cut|bleeding|cut up)\b",
    ),
    rule(
        "i_als i_have_also_r i_have_j i_have_r i_just_r i_rel i've_als i've_j i've_rel",
        r"\b(?:i|i've|i have)(?: just| also)? relapsed (?:last night|again|yesterday|today|and "
        r"(?:cut|hurt|harmed)|with (?:cutting|self[- ]?harm))",
    ),
    rule(
        "cut self-harme selfh",
        r"\bi(?:'ve| have)? (?:just )?(?:cut|self-?harmed)(?= (?:last night|yesterday|today|again|"
        r"tonight|this (?:morning|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|because "
        r"(?:he|she|they)))(?! (?:again )?(?:him|her|them|my))",
    ),
    rule(
        "carv slic",
        r"\b(?:slic|carv)(?:e|ing|ed) (?:up )?(?:<myself>|my (?:own )?(?:arms?|wrists?|legs?|"
        r"thighs?|skin|stomach))\b",
    ),
    rule(
        "bla razo",
        r"\b(?:blades?|razors?)\b[^.!?\n]{0,40}\b(?:calling|drawer|hidden|next to me|in my hand|"
        r"staring at me|my skin|under my)\b(?!.{0,20}shav)",
    ),
    rule(
        "cut_m cut_u cutting_m cutting_u",
        r"\bcut(?:ting)? (?:up )?(?:<myself>|my (?:\w+ )?(?:wrists?|arms?|thighs?|legs?|skin|"
        r"veins)\b)",
    ),
    rule(
        "_cut",
        r"\b(?:urges?|urge is|want|wanna|wanting|crav\w+|need|itching|tempted|impulse|desire|"
        r"temptation|going|gonna|fighting the urge|thinking about|think about|thoughts of)(?: to| "
        r"of)?(?: start| go back to| just| be)? cut(?:ting)?\b(?= ?(?:again|badly|so|rn|right|"
        r"tonight|is|are|was|really|when|because|but|and|[.,!?;)\x00]|\Z))",
    ),
    rule(
        "_cutt",
        r"\b(?:start(?:ed)?|been|relaps\w+ (?:on|into|with)|back to|stop|stopped|quit|resum\w+|"
        r"i'?m|im|i am) cutting\b(?= ?(?:again|myself|my (?:arms?|wrists?|legs?|thighs?)|since|"
        r"because|"
        r"every|when|and|but|for|[.,!?;)]|\Z))",
    ),
    rule(
        "harm inj selfh",
        r"\bself[- ]?harm(?:ing|ed|er|s)?\b|\b(?:harm|harming|harmed) <myself>|\bselfharm\w*|"
        r"\bself[- ]?injur\w+",
    ),
    rule(
        "_hurt_m _hurting_m",
        r"(?:<want>|urges?|urge to|scared i'?ll|afraid i'?ll|afraid i might|keep|thoughts? (?:of|"
        r"about)|stop|can'?t stop|been|started|impulse to|like|about to|think(?:ing)? (?:of|"
        r"about)|i'?ll|i might|going to|gonna|i)<adv> (?:just )?(?:hurt|hurting) <myself>\b",
    ),
    rule(
        "bang bite biti blee brui burn_m burning_m feel_th hit_m hitt make_me_se make_mes "
        "make_my punch_m punching_m scra",
        r"\b(?:burn(?:ing)?|hit(?:ting)?|punch(?:ing)?|scratch(?:ing)?|bit(?:e|ing)|bruis(?:e|"
        r"ing)) (?:<myself>|my (?:own )?(?:arms?|legs?|thighs?|skin|face))(?: (?:with (?:a |my "
        r")?(?:lighter|cigarettes?|fists?|iron)|until|till|when|to feel|so|again|every|because|"
        r"tonight|to punish|in the (?:head|face)))|\bbang(?:ing)? my (?:own )?head (?:on|against|"
        r"into) (?:the |a )?(?:wall|floor|desk until)s?\b(?! (?:lol|trying|over|with this))|\bhit "
        r"my (?:own )?head (?:on|against|with)|\bmake <myself> bleed|\bwant to (?:bleed|feel the "
        r"blade)",
    ),
    rule(
        "used_to",
        r"\bused to (?:self[- ]?harm|cut|hurt <myself>|cut <myself>|burn <myself>)\b(?= "
        r"?(?:[.,!?;)]|\Z|when|as|in|a lot|back|all|every|and|but|at|because|years))",
    ),
    rule(
        "clean_fr relap urge_ urges",
        r"\b(?:relaps\w+ (?:on|with|into)|urges? (?:to|for)|clean from) sh\b",
    ),
)

# A wish to be dead or never to have been, whoever it is said of: the judge looks at the subject.
WISHES = (
    rule(
        "_a_thin _anyone_l _anyone_to _anything_l _anything_t _much_l _much_to_l _something_l "
        "_something_t",
        r"<not>(?: \w+){0,4} (?:anything|anyone|something|much|a thing) (?:left )?to live for\b",
    ),
    rule(
        "wake woke",
        r"\bw(?:ake|oke) up(?: \w+){0,5} (?:wish|wishing|wished)(?: that)? i (?:hadn'?t|didn'?t|"
        r"hadnt|didnt|was dead|was gone)\b",
    ),
    rule(
        "_wanti",
        r"\b(?:keep|keeps|kept|stop|been|am|i'm|always|constantly|me|start|started)(?: on)? "
        r"wanting to (?:die|be dead|end it|disappear forever|kill <myself>)\b",
    ),
    rule(
        "_feel_like_d _feeling_li",
        r"\bi(?:'m| am)?<adv> feel(?:ing)? like dying\b(?! (?:inside|of|laughing))",
    ),
    rule(
        "better_off_b better_off_g better_off_i better_off_n",
        r"\bbetter off (?:not (?:here|alive|around|existing|being (?:here|alive|around))|in the "
        r"ground|buried|gone)\b(?! (?:at|in|with|together))",
    ),
    rule(
        "give_up_l give_up_on_l given_u giving_up_l giving_up_on_l",
        r"\bgiv(?:e|ing|en) up (?:on )?(?:life|living)\b(?! (?:in|with|together|at))",
    ),
    rule(
        "why_",
        r"\bwhy (?:(?:i|should|do|to|even|bother|would|am|me|keep|still) ){0,4}(?:stay(?:ing)? "
        r"alive|keep living|be(?:ing)? alive|alive|exist(?:ing)?|carry on living|go on living|"
        r"live|living)\b(?! (?:in|with|here|at|near|there|on|alone|together|like|so far))",
    ),
    rule(
        "_conti _do_li _do_this_li _doing_l _doing_this_l _face_l _face_th _handl checked_o "
        "fini no_pl opt_o opti over_with_l over_with_t want_o",
        r"(?:<dont>|<cant>)(?: (?:really|just|even|want|to|think|i|can|wanna|feel|like|know|how|"
        r"if|have|the|energy|strength|for)){0,6} (?:do|doing|face|handle|continue) (?:this "
        r")?life\b|\b(?:checked out of|opt(?:ing)? out of|want out of|no place in|over with|"
        r"finished with) (?:this )?life\b",
    ),
    rule(
        "_stop_be _stop_br _stop_ex _stop_l stop_m",
        r"\b<want><adv> stop (?:existing|breathing|living|being alive|being here)\b|\bstop my "
        r"(?:heart|life)\b",
    ),
    rule(
        "asle close_m rest slee",
        r"\b(?:sleep|asleep|close my eyes|rest)(?: \w+){0,3} (?:and )?(?:never|not) (?:have to |"
        r"ever |be able to )?(?:open|wake|get up|come back)\w*|\bclose my eyes (?:forever|for "
        r"good|for ever)\b|\beternal (?:sleep|rest)\b|\brest forever\b",
    ),
    rule(
        "_i__d _i_' _i_could_h _i_die _i_had_di _i_hadd _i_would_h _i'd_died _me_ins _me_that_d "
        "_me_who_d",
        r"\b(?:wish|should have been|shouldve been)(?: it)?(?: \w+){0,2} (?:i (?:had|'d|would "
        r"have|could have)? ?died|i'd died|me who died|me instead|me that died)\b",
    ),
    rule(
        "doesn't_n doesnt_n has_no_ leave_t no_pl not_for_t not_lo not_m without_me",
        r"\bnot (?:long )?(?:meant )?for this world\b|\b(?:world|earth|planet)(?: \w+){0,3} "
        r"(?:without me|doesn'?t need me|no place for me|has no (?:place|room) for me)\b(?! (?:in "
        r"the (?:team|band|group)))|\bleave this (?:all )?behind for ?(?:ever| good)\b",
    ),
    rule(
        "life_ins my_ins worth_m",
        r"\bworth more dead\b|\b(?:life insurance|my insurance) (?:\w+ ){0,4}(?:when|if|once) "
        r"i'?m (?:gone|dead)\b",
    ),
    rule(
        "if_i_",
        r"\bif i (?:just )?(?:vanish(?:ed)?|disappear(?:ed)?|die|died|dropped dead|was gone|were "
        r"gone|stopped existing|killed <myself>|wasn'?t here|never came back)(?: \w+){0,2},? "
        r"(?:then )?(?:nobody|no ?one|not one|not a (?:soul|single)|who|would any|it would|the "
        r"world|they)[^.!?\n]{0,30}\b(?:care|notice|blink|miss|mind|cry|know|flinch|matter|bother|"
        r"better|happier|relieved|easier|look)\w*",
    ),
    rule(
        "give_up_on_b give_up_on_l give_up_on_m given_u giving_up_on_b giving_up_on_l "
        "giving_up_on_m had_e have_en life_h",
        r"\b(?:had|have had|have) enough of (?:life|living|this life|this world|being alive|"
        r"existing)\b|\bgiv(?:e|en|ing|e) up on (?:life|living|my life|being alive)\b|\b(?:my "
        r")?life has (?:no|lost (?:all )?(?:its )?) ?(?:value|meaning|purpose|point|worth)\b",
    ),
    rule(
        "_die _if_i_ _whether_i",
        r"(?:(?:<dont>|<cant>|\bwouldn'?t|\bwould not)<adv> )?\b(?:care|mind|bother\w*|matter|idc|"
        r"idgaf|don'?t give a (?:fuck|shit|damn)) (?:if|whether) i (?:live or |just |even "
        r")?(?:die|died|live or die|drop dead|don'?t (?:wake|make it)|lived or died|am dead|"
        r"stopped existing)\b|\b(?:should|might|let me|why (?:don'?t|can'?t|didn'?t)|better if|"
        r"easier if|easier to|simpler to|nicer to|wish|hope|pray|when will|until|want)(?: i| me| "
        r"god let me)?(?: just| finally| please| really| already)? die\b(?! (?:for|of|on|from|in|"
        r"trying|alone|laughing))",
    ),
    rule(
        "deat i_am_fe i_am_j i_feel_like_d i_feeli i_just_f i'm_f i'm_just_f",
        r"\bdeath (?:feels|is|would be|seems|sounds|looks|must be|might be)(?: like)?(?: the| a| "
        r"so| my| more| much)? ?(?:only|relief|better|easier|peaceful|way out|comfort\w*|"
        r"appealing|answer|solution|escape|kinder|inviting|beautiful|option|nice|welcome|friend)|"
        r"\b(?:welcome|welcoming|crave|craving|wait(?:ing)? for|long(?:ing)? for|want|"
        r"beg(?:ging)? for|pray(?:ing)? for|ready for|wish(?:ing)? for|embrace) death\b|\bi(?:'m| "
        r"am)?(?: just)? feel(?:ing)? like dying\b(?! (?:inside|of|laughing))",
    ),
    rule("my_fu my_own_f", r"\bmy (?:own )?funeral\b(?! (?:director|home|playlist|suit|dress))"),
    rule(
        "if_i",
        r"\bif i(?:'m|'d)?(?: (?:was|were|am|wasn'?t|weren'?t|just|suddenly|simply|never|had|"
        r"went)){0,4} (?:gone|dead|not here|no longer here|out of the picture for good|never born|"
        r"never existed|not around|disappear\w* (?:forever|for good|completely|tomorrow))\b(?! "
        r"(?:for (?:a|the|two|three)|from (?:the|this)|to|by|on|when))",
    ),
    rule(
        "doubt going_t gonn know_if_i_ know_if_i'l know_if_il see_m sure_i_c sure_i' sure_il "
        "think_i_can think_i_w think_i'l think_il will_n won' wont",
        r"(?:(?:<dont>|<cant>|\bwouldn'?t|\bwould not)<adv> )?\b(?:see myself|think i'?ll|know if "
        r"i'?ll|sure i'?ll|think i will|think i can|sure i can|know if i can|going to|gonna|"
        r"won'?t|wont|will not|doubt i'?ll)(?: even)? (?:mak(?:e|ing) it|surviv(?:e|ing)|"
        r"last(?:ing)?|be(?:ing)? here|live to see|living)(?: (?:to|through|past|until|till|"
        r"for)){0,3} (?:tonight|the night|tomorrow|christmas|new year'?s?|my (?:next )?birthday|"
        r"next (?:year|month|week|summer|christmas)|the (?:week|weekend|year|month|holidays|end "
        r"of the (?:year|month|week))|\d\d)\b(?! (?:party|dinner|lunch|do|drinks|event|call|"
        r"meeting|deadline|without (?:coffee|caffeine|wine|chocolate|snacks|crying)))",
    ),
    rule(
        "leave_t leavi want_o want_to_ge",
        r"\bwant(?: to get)? out of (?:this |my )?(?:life|world|existence)\b|\bleav(?:e|ing) this "
        r"(?:world|earth|life|planet)\b",
    ),
    rule(
        "_never_e _never_wak _not_ev _not_wa",
        r"\b(?:consider\w*|think\w*|hop\w*|wish\w*|fantasi\w*|pray\w*|dream\w*|prefer|like|love|"
        r"idea|thought)(?: \w+){0,3} (?:not|never) (?:ever )?wak(?:e|ing) up\b(?! (?:next to|"
        r"beside|early|late|at|to (?:your|his|her|an?)))",
    ),
    rule(
        "be_ar be_here exi live not_wa",
        r"\b(?:easier|better|nicer|simpler|rather|prefer|peaceful|relief|want)(?: \w+){0,3}? "
        r"(?:to )?not (?:to )?(?:be (?:alive|here|around)|exist|live)\b(?! (?:in|at|with|for|when|"
        r"on))|\bnot wanting to (?:be (?:here|alive|around)|live|exist|wake up|go on|carry "
        r"on)\b(?! (?:with|in|at|for|together))",
    ),
    rule(
        "being_al carry conti exi going_on keeping_g livi my_lif no_mea no_po no_pu no_se "
        "staying_al this_lif wak",
        r"\b(?:point|sense|use|meaning|purpose)(?: \w+){0,2}? (?:of|in|to|for)(?: (?:me|my|even|"
        r"still|keep|just))? (?:living|being alive|going on|carrying on|existing|staying alive|"
        r"keeping going|continuing to live|waking up|my life|this life)\b(?! (?:about|with "
        r"(?:this|the|it)|in|at|together|here|near|early|to|on about|like|the))|\bno (?:point|"
        r"meaning|purpose|sense) (?:to|in) (?:my |this )?(?:life|existence)\b",
    ),
    rule(
        "please_t take_me takes_m",
        r"\b(?:god|lord|allah|jesus|universe|death|someone) (?:would |could |please |to |will |"
        r"just ){0,2}takes? me\b(?! (?:back|out|to|on|home|for|through|there|in|seriously|by|up))|"
        r"\bplease take me(?: now| already)?(?= ?(?:god|lord|[.!]|\Z))",
    ),
    rule(
        "active_s have_si having_s my_si passi",
        r"\b(?:have|having|passive|active|my) si\b(?= ?(?:[.,!?;)]|\Z|and|but|again|lately|since|"
        r"every))",
    ),
    rule(
        "be_d be_gon be_in_th di drop_d",
        r"(?:\b(?:want(?:ed)? to|wanna|wana|wan to|would (?:like|love) to|feel like|hop(?:e|ing) "
        r"(?:to|i)|pray(?:ing)? (?:to|i)|long to|ready to|tempted to|plan(?:ning)? to|thinking "
        r"(?:of|about)|urge to|try to|trying to|wish(?:ed)? (?:to|i could))|\bi'?d|\bif i could|"
        r"\bcan i|\bjust let me|\blet me|\bplease let me|\bprefer to|\bdeserve to|\bhope i|\bi "
        r"hope to|\bwishing i could|\bwish i'?d|\bbetter to|\bbetter if i|\beasier to|\beasier if "
        r"i|\bi should|\bpray i|\bnot afraid to|\b(?:i'?d|i would|would) rather|\bmight as well|"
        r"\bmakes? me wanna|\bme to)<adv> (?:just )?(?:die+|dieing|drop dead|be dead|be gone "
        r"forever|be in the ground)\b(?! (?:for|trying|hard))",
    ),
    rule(
        "hope hopi pray pref rathe wish",
        r"\b(?:wish|wished|wishing|hope|hoping|pray|praying|prefer|rather)<adv> (?:that )?(?:i|"
        r"i'?d|me|god) (?:\w+ ){0,2}?(?:was|were|be|am|would be|could be|had|would|just) ?(?:just "
        r")?(?:dead|die|died|never (?:been )?born|gone forever|not alive|never existed|not exist|"
        r"hit by|taken me|take me)\b",
    ),
    rule(
        "hope hopi pray wish",
        r"\b(?:wish|wished|wishing|hope|hoping|pray|praying)<adv> (?:that )?(?:i|i'd|id|i'll) "
        r"(?:could )?(?:just )?(?:wasn'?t (?:here|alive|around|born)|weren'?t (?:here|alive|"
        r"around|born)|didn'?t (?:exist|wake|have to (?:live|be alive|exist))|don'?t (?:wake|"
        r"survive|make it)|won'?t wake|wouldn'?t wake|hadn'?t been born|had never been born|never "
        r"(?:existed|wake|woke|been born|was born|have to wake|have been born)|die|died|get hit|"
        r"got hit|stop existing|stop breathing|disappear(?:ed)? (?:for good|for ?ever)|get cancer|"
        r"crash|had cancer)\b",
    ),
    rule(
        "_be_d bett easi happier i'm_al i'm_as_ im_al im_as worth_m",
        r"\b(?:better|happier|easier|worth more|i'?m (?:already )?as good as) (?:off )?(?:if (?:i|"
        r"i'?m|im) (?:was |were |am )?)?dead\b|\bi (?:should|deserve to|ought to) (?:just )?be "
        r"dead\b|\b(?:want|wanna|like|wanting)(?: to)?<adv> be dead\b",
    ),
    rule(
        "aliv breathe breathi exi live livi",
        r"<dont><adv> (?:want|wanna|wish|care|feel like|deserve|plan|intend|expect|see the point|"
        r"know (?:how|if i want)|think i want|like|even want|need)(?: to)?<adv>(?: to)?(?: go on| "
        r"keep| keep on| carry on| be| bother| still| being| stay| continue)? (?:live|living|"
        r"alive|existing|exist|breathing|breathe)\b(?! (?:in|at|with|near|off|on|alone|together|"
        r"abroad|there|next|under|apart|here|without|out of|up to|from|for (?:other|work|my)|"
        r"event|stream|music|chat|up|like (?:this|that)|by|beside|close|far|across|long[- "
        r"]distance))",
    ),
    rule(
        "being_al breathi exi life_f life_h life_is life_s livi to_be_al to_keep_l",
        r"\b(?:hate|hating|regret|despise|ashamed of|can'?t stand|scared of|punishment|exhausting|"
        r"pointless|unbearable|done|over|stop|through with|dread) (?:being alive|living <anymore>|"
        r"existing|living my life|living this life|to be alive|to keep living)\b|<cant> (?:keep|"
        r"go on|carry on|continue|keep on) (?:living|existing|breathing|being alive)\b(?! (?:in|"
        r"at|with|here|together|there|on))|\b(?:living|life|existing|being alive) (?:is|feels|"
        r"seems|has become)(?: just| so| too| completely| not)? (?:pointless|torture|unbearable|"
        r"hell|meaningless|too (?:painful|hard|much)|worth it|a punishment)\b",
    ),
    rule(
        "_worth_",
        r"\b(?:life|living|it|this)(?:'s| is| isn'?t| just| isnt){0,5}(?: not| no longer| never| "
        r"hardly| isn'?t)? (?:really )?worth (?:living|it to live|being here|staying (?:alive|"
        r"here) for|the pain of living)\b(?!.{0,12}\bis\b)",
    ),
    rule(
        "_much_l aliv any_l any_m anyl anym at_al in_this_w next_y no_mo nomo on_ea tomo",
        r"(?:<dont>|\bnot|\bno|\bwish i|\bwithout|\bhate|\btired of|\bsick of|\bdone)<adv>(?: "
        r"(?:want|wanna|wanting|see|know|feel|deserve|think|point|like|i|the|a|any|much|reason|"
        r"why|what|is|need|should|meant|supposed|to|for|in|of|me|my|worth|wish|even|be|im|i'm|"
        r"there's|left)){0,8} (?:be|being|to be|keep being|wasn'?t|weren'?t|still|staying|stay|"
        r"i'?m|im|am) ?(?:even |still )?(?:here|around|on (?:this|the) (?:earth|planet)|in this "
        r"world)(?: <anymore>| (?:at all|tomorrow|next year|on earth|in this world|alive)| much "
        r"longer)\b",
    ),
    rule(
        "poi reas see_a see_m see_the_ sens use",
        r"(?:<dont> (?:really |even )?see (?:the|a|any|much) (?:point|reason|sense|use)|"
        r"\b(?:what'?s|what is|no|zero|little) (?:the |even the )?(?:point|reason|use|sense))(?: "
        r"(?:of|in|to|for|me|my|even|still|anymore|any more|left|there|is)){0,4} (?:be|being|"
        r"staying|stay|sticking|living|hanging|going on|carrying on|keep going|continuing|waking "
        r"up|getting up|go on|carry on|existing|trying to live)(?: (?:here|around|alive|on earth|"
        r"at all|in the mornings?))?(?= ?(?:<anymore>|any ?more|honestly|tbh|alone|without|at all|"
        r"really|if|when|now|like this|since|and|but|because|lately|tonight|[.,!?;)…😭😔😢🥺\x00-]|"
        r"\Z))",
    ),
    rule(
        "belon deserve_l deserve_to_b deserve_to_e deserve_to_l how_i_s should_b should_n shouldn",
        r"\bi (?:really |just |honestly )?(?:shouldn'?t (?:be (?:here|alive)|exist|have been born|"
        r"have survived)|should not (?:be (?:here|alive)|exist)|should (?:never have been born|be "
        r"dead|not have been born)|(?:don'?t|do not) (?:belong (?:here|in this world|on this "
        r"(?:earth|planet))|deserve (?:to (?:live|be here|be alive|exist)|life)))\b(?! (?:at this|"
        r"in this (?:class|team|job|room|group)|with))|\bhow i shouldn'?t be (?:here|alive)\b",
    ),
    rule(
        "_be_ _exi",
        r"<dont> (?:really )?(?:want|wanna|wish)(?: to)?<adv>(?: to)? (?:be|exist) (?:alive|here|"
        r"around|in this world|on this (?:earth|planet))?(?= ?(?:[.,!?;)…]|\Z|honestly|tbh))",
    ),
    rule(
        "be_e be_gon ceas disappear_ evap fade not_exi stop_ex vanish_",
        r"\b<want><adv> (?:just )?(?:disappear|vanish|be gone|cease to exist|stop existing|fade "
        r"away|not exist|cease existing|be erased|evaporate)(?: (?:for (?:good|ever)|forever|and "
        r"never (?:come back|be found|wake up)|from (?:this|the) (?:world|earth|planet|face of)|"
        r"off the face|completely and forever|permanently))",
    ),
    rule(
        "ceas never_e never_ha never_to_e never_to_h not_exi not_ha not_to_e not_to_h stop_ex "
        "stop_h stop_to",
        r"\b(?:stop|not|never|cease)(?: to)? (?:having to )?exist(?:ing|ed)?\b(?! (?:online|to "
        r"(?:him|her|them)|for (?:him|her|them)|in (?:his|her|their)))",
    ),
    rule(
        "_wak _wok dread",
        r"\b(?:never|not|don'?t|dont|wouldn'?t|won'?t|didn'?t)(?: (?:want|wanna|have|need|ever|"
        r"even|just|really|care if i|mind if i|to|wish|hope|be able)){0,4} (?:never )?w(?:ake|oke|"
        r"aking) up(?= ?(?:again|tomorrow|<anymore>|anymore|any more|in the morning|one day|the "
        r"next day|ever|from|and|at all|[.,!?;)…]|\Z))(?! (?:next to|beside|early|from (?:naps?|"
        r"my nap)|on time|at \d))|\bdreading waking up (?:alive)",
    ),
    rule(
        "and_do and_just_n and_never_e and_never_h and_never_w and_not_e and_not_h and_not_w "
        "for_ev forev sleep_and_n",
        r"\b(?:sleep|asleep) (?:forever|for ?ever|and (?:never|not|don'?t|dont|just not)(?: ever| "
        r"have to)? w(?:ake|oke))|\bsleep and never\b",
    ),
    rule(
        "done_ exha fed_u sick tired_",
        r"\b(?:done|tired|sick|fed up|exhausted|sick and tired) (?:with|of|from)<adv> (?:living|"
        r"life|being alive|existing|breathing|this life|this world|waking up|my life|everything "
        r"and everyone|all of it)(?! (?:in|with|at|on|alone|here in|next|coach|admin|together|"
        r"insurance|advice|out of|like this with|under|off|paycheck|up|early|at|to))\b",
    ),
    rule(
        "_better_off_w _better_p _better_w _easier_o _easier_p _easier_w _happier_o _happier_p "
        "_happier_w _relieved_o _relieved_p _relieved_w",
        r"\b(?:everyone|everybody|every ?one|the (?:whole )?world|world|my (?:\w+ )?(?:family|"
        r"kids?|children|parents|friends|mum|mom|dad|daughter|son|wife|husband|sister|brother|"
        r"partner|girls|boys|loved ones)|people|all|you all|y'?all|ppl|they all|they'?d all|they "
        r"would all|the kids|others|those around me|the people \w+ \w+)(?:'?d|'ll|'s|'re)?(?: "
        r"would| will| is| are| might| could| all| be| probably| just| honestly| really| so| much|"
        r" way| maybe| genuinely| actually| both| definitely| prob| truly){0,7} (?:better|happier|"
        r"relieved|easier)(?: off| place)? (?:w/?o|without) me\b(?! (?:at|on|in the (?:team|"
        r"meeting|project|band)|there))",
    ),
    rule(
        "bes bett care easi fine glad happie lighte noti reliev sad simp",
        r"\b(?:better|happier|easier|relieved|best|glad|simpler|fine|care|sad|notice|lighter)(?: "
        r"off)?(?: for (?:everyone|everybody|them|him|her|all|my \w+))? (?:if|when|once|with) "
        r"(?:i|i'?m|im|me|i'?d)(?: just| was| were| am| wasn'?t| weren'?t| isn'?t|'m not| not| "
        r"never| had| would| could| simply| been| didn'?t| out of| just| to| would| no longer| "
        r"finally| is){0,5} (?:here|gone|dead|die|died|disappear|disappeared|around|exist|existed|"
        r"born|vanished|passed away|alive)\b",
    ),
    rule(
        "doubt if_anyb if_anyo no_o no- nob noone not_a_si not_a_so not_one_p who_wo who' "
        "will_an would_an",
        r"\b(?:nobody|no ?one|no-one|not one person|not a soul|not a single (?:person|soul)|would "
        r"any(?:one|body)|who(?:'d| would)|will any(?:one|body)|doubt any(?:one|body)|if "
        r"any(?:one|body)) (?:\w+ ){0,3}(?:notice|miss|care|cry|mind|be (?:sad|bothered|upset|"
        r"surprised)|know|bat an eye|come|look for me|realise|realize)(?: \w+){0,3}? (?:if|when|"
        r"that) (?:i|i'?m|im|i'?d|i'?ve)(?: just| was| were| am| wasn'?t| weren'?t| had| would| "
        r"never| didn'?t| have| fell| suddenly| got){0,5} (?:here|gone|dead|die|died|disappear|"
        r"disappeared|around|exist|existed|vanished|vanish|passed away|alive|killed|drop(?:ped)? "
        r"dead|off the face|dropped off the (?:face of the )?(?:earth|planet)|wake up|woke up|"
        r"drowned|hit by)\b",
    ),
    rule(
        "miss_me",
        r"\b(?:nobody|no ?one|no-one|not one person|not a soul)(?:'d| would| will|'s going to)? "
        r"(?:ever |even |really |actually |honestly )?(?:be going to |going to |gonna )?miss "
        r"me\b(?! (?:at|on|in the|there|much at|for (?:a|one|an)|this (?:weekend|christmas)|if i "
        r"(?:skip|leave early|don'?t (?:come|go))|yet))(?= ?(?:[.,!?;)…]|\Z|if|when|anyway|and|"
        r"but|honestly|tbh|now|really))",
    ),
    rule(
        "after_i if_i_ if_i' if_im once_i when_i_ when_i' when_im",
        r"\b(?:if|when|once|after|maybe if) (?:i|i'm|im) (?:die|died|am dead|was dead|were dead|"
        r"am gone|kill\w* <myself>|was gone for good|disappeared for good|end it all|was lying in|"
        r"ended it)\b[^.!?\n]{0,40}\b(?:care|sorry|notice|come|cry|reply|answer|regret|miss|happy|"
        r"realis\w+|realiz\w+|learn|finally|pay attention|love me|call)\b",
    ),
    rule(
        "join_ joini reunit together_w",
        r"\b(?:join|joining|reunited with|together with) (?:him|her|them|my (?:\w+ "
        r"){0,2}<role>)(?: (?:in heaven|up there|on the other side|wherever|soon|in death|again "
        r"soon|in the ground)\b)",
    ),
    rule(
        "point_ reas",
        r"\b(?:no|what'?s the|what is the|whats the|any|zero|isn'?t any|not much) (?:point|"
        r"reason)(?: (?:in|of|to|for|even))? (?:me )?(?:living|being alive|live|existing|exist|"
        r"carry(?:ing)? on|go(?:ing)? on|keep(?:ing)? going|continuing|wak(?:e|ing) up|life|"
        r"stay(?:ing)? alive|my life|be(?:ing)? alive|getting (?:up|out of bed))\b(?! (?:with "
        r"(?:this|the|it)|about|to (?:the|work)|early|the (?:chase|conversation)|on about|here in|"
        r"near|together))",
    ),
    rule(
        "last_p last_r last_th lost_th lost_w one_pe one_rea one_thi only_p only_r only_th "
        "to_live_f will_t",
        r"\b(?:nothing|noth?in|no ?one|nobody|no one left|nothing left|something) (?:left )?to "
        r"live for\b|\b(?:only|one|last) (?:reason|thing|person)(?: that'?s| that is| i'?m| im| i "
        r"am| why i'?m| keeping me| keeps me| left){0,5}(?: still)? (?:alive|here|to live|living|"
        r"going|breathing|to stay alive|from (?:ending|killing)|to (?:stay|be) here)\b(?! (?:in "
        r"this (?:job|city)|at|for (?:the|this)|to (?:get|talk|ask|network)))|\blost (?:the "
        r")?will to live\b|\bwill to live is\b",
    ),
    rule(
        "desi reas strength_t will_t",
        r"\b(?:no|not a single|any|lost every|lost my|lost the|without a|without any|find a|"
        r"can'?t find a|give me (?:one|a)|need a|was my) (?:\w+ )?(?:reason|will|strength|desire) "
        r"to (?:live|go on|wake up|keep going|be here|exist|carry on|stay alive|stay here|keep "
        r"living|be alive|get up)\b(?! (?:early|with (?:the|this)))",
    ),
    rule(
        "bus_ car_ lorr mete plane_ taxi train_ truck",
        r"\b(?:(?:wouldn'?t|would not|don'?t) (?:mind|care) if|wish|hope|hoping|pray|want|mind if|"
        r"wouldn'?t mind|wouldnt mind|wouldn'?t care if|would be fine if|let|if only)<adv> (?:a |"
        r"an |some |the |that a |my )?(?:bus|car|truck|lorry|train|plane|meteor|taxi) (?:(?:would|"
        r"just|will|could|came and|went and) ){0,3}(?:hit|hits|run over|ran over|ran me|crash\w*|"
        r"take me|took me|flatten\w*|kill)",
    ),
)

# The thing named. Whose it is must be read from the sentence.
NAMED = (rule("_u_i *ic* *ici iuc u!c u*c u1c ucic ucid ucu ui_c uic uisi", r"\b<suicid>\w*"),)

# Goodbyes and giving in.
FAREWELLS = (
    rule(
        "anx brai depressi head illn inner_v mind something_i",
        r"\b(?:my )?(?:mind|depression|brain|head|anxiety|something in me|illness|inner "
        r"voice)(?:'s| is| keeps?)? (?:\w+ )?(?:tell|tells|telling|say|says|saying|scream\w*|"
        r"want\w*) (?:me )?(?:to |that i should )?(?:just )?(?:die|hurt <myself>|jump|end (?:it|"
        r"things|everything)|do it|<kill> <myself>|cut|not wake|disappear)\b",
    ),
    rule(
        "fare final_ good_b good- goodb suicide_",
        r"\b(?:written|wrote|writing|finished|leaving|left)(?: \w+){0,2} my (?:goodbye|good bye|suicide) (?:notes?|letters?)\b"
        r"(?! (?:to|for|at) (?:\w+ ){0,2}(?:team|colleagues?|co-?workers?|class|students?|clients?|job|office|work|company|school|boss|"
        r"staff|choir|club|neighbou?rs?|city|town))|"
        r"\b(?:goodbye|good bye|good-bye|farewell|final|suicide) (?:notes?|letters?|messages?|"
        r"videos?)\b[^.!?\n]{0,50}\b(?:kids?|children|parents|famil\w+|everyone|everybody|each of|"
        r"mum and dad|mom and dad|my (?:mum|mom|dad)|for when|when i'?m gone|before i go|for "
        r"after|find me|on the (?:table|bed|desk)|the people i love|loved ones)\b",
    ),
    rule(
        "by_the_t if_you_a if_you'",
        r"\bby the time (?:you|he|she|they|anyone)(?:'re| are| is| get| gets)? (?:reads?|reading|"
        r"sees?|gets?|finds?) (?:this|it|my \w+)[^.!?\n]{0,20}\bi(?:'ll| will|'m| am| might)?(?: "
        r"already| probably| be){0,5} (?:gone|dead|not be here|won'?t be|no longer)\b|\bif "
        r"you(?:'re| are) reading this,? (?:then )?i(?:'m| am| have)? (?:\w+ )?(?:gone|dead|died)",
    ),
    rule(
        "i_'m i_am_not_g i_don't_p i_don't_t i_dont i_may_n i_mig i_will_n i_won't_ i_wont",
        r"\bi (?:won'?t|will not|may not|might not|wont|don'?t plan to|don'?t think i'?ll|am not "
        r"going to|'m not going to) (?:even )?(?:be|still be) (?:around|here|alive|with you|on "
        r"this earth)(?: for)? (?:much longer|tomorrow|anymore|any ?more|by (?:christmas|then|"
        r"next|new year|the end)|next (?:year|christmas|birthday)|to see|long)\b(?! (?:at (?:the|"
        r"this|my)|in (?:the|this) (?:job|office|city|country|role)|my (?:contract|lease|visa)))",
    ),
    rule(
        "no_lo will_not_h won't_h wont_h",
        r"(?:\b(?:you|they|he|she|everyone|nobody|no ?one) (?:all )?)?\b(?:won'?t|wont|will not|"
        r"no longer) have to (?:worry about|deal with|put up with|see|bother with|hear from|carry|"
        r"look after) me (?:ever again|<anymore>|much longer|again after|after (?:tonight|today|"
        r"this|tomorrow))",
    ),
    rule(
        "gave_a getting_m given_a giving_a got_my_a put_my_a putting_m",
        r"\b(?:putting|put|getting|got) my affairs in order\b|\b(?:gave|giving|given) away (?:all "
        r")?(?:of )?my (?:things|stuff|possessions|belongings)\b[^.!?\n]{0,40}\b(?:won'?t need|"
        r"not need|anymore|goodbye|before)\b",
    ),
    rule(
        "final_m for_en for_ho for_k for_my_d goodb it's_fi it's_la its_f its_l last_me my_fin "
        "my_las this_is_f this_is_l to_die to_do_i to_en to_ki",
        r"\b(?:this is|it'?s|my) (?:my )?(?:last|final) (?:night|day|christmas|birthday|message|"
        r"goodbye) (?:alive|on (?:this )?earth|ever\b(?! (?:at|with)))|\bgoodbye (?:cruel "
        r")?world\b|\b(?:last|final) message to (?:anyone|everyone|the world|you all)|\bi(?:'ve| "
        r"have)? (?:have |got )?(?:a |the )?(?:plan|means|method|date|day)(?: picked| set| "
        r"chosen)? (?:to (?:end|kill|die|do it)|for (?:ending|killing|my death|how i'?d (?:do|"
        r"die)))",
    ),
    rule(
        "am_i_e didn't_tr didnt_t do_n' do_no don't_f don't_tru dont_f dont_t dun_t isn't_s "
        "isnt_sa never_saf never_tr no_lo not_sa to_me_se to_mese to_my_s to_mys",
        r"\b(?:not|don'?t feel|dont feel|isn'?t|never|am i even) safe (?:with|from|by|around|"
        r"being alone with|alone with) (?:<myself>|my (?:own )?thoughts)\b|<dont> trust <myself> "
        r"(?:tonight|alone|right now|to be alone|to stay (?:safe|alive)|not to (?:hurt|do "
        r"(?:something|it))|around (?:pills|knives|sharp))|\b(?:scared|afraid|worried|terrified|"
        r"frightened) (?:of )?(?:what )?(?:that )?i(?:'?ll|'?m going to|'?m gonna)?(?: might| "
        r"will| may| could| would| am going to| end up)? ?(?:do|doing) (?:something |things "
        r")?(?:\w+ )?to <myself>",
    ),
    rule(
        "_helpl _hot _line 988 cris sama",
        r"\bi (?:\w+ ){0,3}(?:called|call|rang|ring|texted|phoned|dialled|dialed|need|should call|"
        r"want to call|been on|was on) (?:the |a |with )?(?:suicide |crisis )?(?:<suicid>\w* "
        r"(?:hotline|helpline|line)|crisis (?:line|text line)|samaritans|988)\b(?! (?:as|for (?:a|"
        r"my|his|her) (?:friend|brother|sister|job)|to (?:volunteer|ask about|invoice)))",
    ),
    rule(
        "brai demon head_ intru part_o thought_ thoughts_ voice_ voices",
        r"\bintrusive thoughts(?: \w+){0,3} (?:of|about) (?:hanging|dying|death|jumping|crashing|"
        r"cutting|hurting|harming|killing <myself>|ending|pills|drowning|being dead)|\b(?:voices?|"
        r"thoughts?|intrusive thoughts|part of me|head|brain|demons?) (?:\w+ ){0,3}(?:tell|tells|"
        r"telling|say|says|saying|wants|keep saying) (?:me )?(?:to |that i should )?(?:just "
        r")?(?:die|to die|hurt|jump|end it|do it|kill|dead|not wake|disappear forever)\b",
    ),
)

THOUGHTS = (
    rule(
        "being_d deat dyi ending_e ending_i ending_thi how_i' how_id how_to_d how_to_e not_b "
        "not_exi",
        r"\b(?:think|thinking|thoughts?|dream|dreaming|fantasi[sz]\w+|daydream\w*|obsess\w*|"
        r"ruminat\w*) (?:a lot |constantly |all the time |so much |only |often |every day "
        r")?(?:about|of|on) (?:my own |my )?(?:dying|death|being dead|not being (?:here|alive)|"
        r"not existing|ending (?:it|things for good|everything)|how (?:i'?d|to) (?:die|do it|"
        r"end))\b(?! (?:of|in (?:the|a)|valley|with|for|grip|as (?:a|an)))",
    ),
)

# Weighs only with a hopeless or grieving message around it.
HEAVY = (
    rule(
        "_everything_al _everything_t _it_all_t _it_to_b _this_all_t _this_to_b can_n can't_f "
        "cannot_f cant_f couldn't_f couldnt i_do_n i_don't_m i_dont losing_my_w losing_t "
        "lost_my_w lost_th no_en no_f no_st too_t want_p want_to_be_at",
        r"\bi (?:don'?t|do not|dont) matter\b|\bno (?:fight|strength|energy) left\b|<cant> fight "
        r"(?:this |it )?(?:<anymore>|any ?longer)|\b(?:just )?want (?:to be at )?peace(?= "
        r"?(?:[.,!?;)…]|\Z|finally))|\b<want><adv> (?:it|this|everything)(?: all)? to be over\b|"
        r"\b(?:losing|lost) (?:the|my) will\b|\btoo tired to (?:live|go on|keep going|fight|exist|"
        r"carry on)\b",
    ),
    rule("i_could_d i_could_j", r"\bi could (?:just )?die\b"),
    rule(
        "belon books clot iving_aw poss stuff_a things_aw",
        r"\b(?:giving|gave|given) (?:all )?my (?:things|stuff|possessions|belongings|books|"
        r"clothes) away\b|\bgiving away (?:all )?my (?:things|stuff|possessions|belongings)\b",
    ),
    rule(
        "a_fut any_f end_of_my end_of_the_r end_of_the_t my_fu my_lif no_mo no_po no_reason_i "
        "no_reason_to_s the_fu",
        r"\bend of (?:my|the) (?:rope|tether|road)\b(?! (?:with|project))|\bmy life(?:'s| is)? "
        r"(?:is )?(?:over|finished|ruined|pointless|meaningless)\b|\b(?:can'?t|cannot|don'?t) "
        r"(?:see|imagine|picture) (?:a|any|my|the|having a) future(?: any ?more)?\b(?! (?:with|"
        r"for us|here|together|in (?:this|the)))|\bno (?:more )?(?:reason|point) (?:to|in) "
        r"(?:stay|staying)\b(?! (?:in|at|with|here))",
    ),
    rule(
        "goodb i_am_don i_am_j i_am_r i_am_so_d i_think_i'm_d i_think_im i'm_do i'm_just_d "
        "i'm_r i'm_so_do im_do im_j im_r im_so_d last_message_ this_is_goo this_is_it_f "
        "this_is_l this_is_my_g this_is_my_i this_is_my_l",
        r"\bi(?:'m| am|m)(?: just| so| really)? done(?= ?(?:[.!…]|\Z|, goodbye|goodbye))|\bi "
        r"think i'?m done\b(?! (?:with|here|for))|\bthis is (?:my )?(?:goodbye|last message|it "
        r"for me)\b|\b(?:last message|goodbye) (?:to (?:anyone|everyone|you all|the world)|"
        r"everyone|all|world)",
    ),
    rule(
        "put_me_d put_me_o shoot_me",
        r"\b(?:just |please )?(?:shoot me|put me out of my misery|put me down)\b(?! (?:an?|over|a|"
        r"as|for|on|through))",
    ),
    rule(
        "my_goo my_let my_note_ the_goodb the_letter_ the_letters the_no",
        r"\b(?:the |my )(?:note|letters?|goodbye) (?:is|are)(?: already)? (?:written|ready|done|"
        r"finished|on the (?:table|bed))\b",
    ),
    rule(
        "can_n can' canno cant couldn",
        r"<cant><adv> (?:do|take|handle|face|bear|stand|keep doing|keep up with|continue|cope "
        r"with|survive|deal with) (?:this|it|life|any of this|any of it|everything|the pain|"
        r"another day|things)(?: all)?(?: <anymore>| any longer| much longer| alone)?(?= "
        r"?(?:[.,!?;:)…😭😔😢🥺💔]|\Z|and|i|but|honestly|tbh|everything|since|without|because|im|"
        r"nothing|no|what|lately))",
    ),
    rule(
        "_carry _cop _find_a _go_on _hang_o _hold_o _keep_f _keep_g _keep_o _keep_p _see_a",
        r"(?:<cant>|(?:don'?t think|not sure|doubt|dunno if|don'?t know (?:if|how)|unsure)<adv> "
        r"(?:if |how )?i(?:'ll| can| could)(?: ever)?)<adv> (?:go on|carry on|keep going|hold on|"
        r"keep on|cope|hang on|see a way (?:out|forward)|find a way out|see any way out|keep "
        r"fighting|keep pretending)(?: <anymore>| any longer| much longer| like this| living)?(?= "
        r"?(?:[.,!?;:)…😭😔😢🥺💔]|\Z|and|i|but|honestly|tbh|without|since|alone))",
    ),
    rule(
        "how_long_i how_m",
        r"\bhow (?:much longer|long) i can (?:do this|go on|hold on|last|take (?:this|it)|keep "
        r"going|keep (?:this|doing this)|carry on|survive|fight|cope|stay)\b",
    ),
    rule(
        "oint urpo",
        r"\b(?:what'?s|what is|whats|wats|see|is there|isn'?t|no|there'?s no|without) (?:the |a |"
        r"any |even a |even the |much )?(?:point|purpose)(?: (?:of|in|to) (?:anything|it all|any "
        r"of (?:it|this)|everything|this all|life|trying|even trying|all this))?(?: "
        r"<anymore>)?(?= ?(?:[.,!?;:)…😭😔😢🥺💔]|\Z|honestly|tbh|without|since))",
    ),
    rule(
        "done_f done_t done_with_e done_with_f done_with_i done_with_l done_with_tr fut give_u "
        "giving_u no_wa ready_t through_w way_fo way_out way_th",
        r"\b(?:i'?m|im|i am|i) (?:just |so |completely |really )?(?:giv(?:e|ing) up(?: on (?:life|"
        r"everything|it all|living))?|done (?:with (?:everything|it all|life|trying|fighting)|"
        r"fighting|trying)|through with (?:everything|life)|ready to (?:go|give up|let go of "
        r"(?:everything|life)))(?= ?(?:[.,!?;:)…😭😔😢🥺💔]|\Z|and|honestly|tbh|now|i))|\bno way "
        r"out\b(?! of)|\b(?:see|have|there is|there'?s) no (?:other )?(?:way out|future|way "
        r"forward|way through)\b(?! (?:of|for (?:us|the)|with (?:him|her|them|us)))",
    ),
    rule(
        "just_e make_it_a make_it_s make_the_p to_al to_be_ov to_en to_jus to_sto would_e "
        "would_j would_s",
        r"\b(?:want|need|wish)<adv> (?:it|this|everything|the pain|all this|the hurt|the noise|my "
        r"brain|it all|all of (?:it|this)) (?:to (?:just |all )?(?:end|stop|be over)|would "
        r"(?:just )?(?:end|stop))\b(?! (?:with (?:him|her|them)|already lol|between|on good))|"
        r"\bmake (?:it|the pain) (?:all )?stop\b|\bjust end it\b(?! (?:with|here|by|there|"
        r"gracefully|politely|and (?:move|block|find)|before))",
    ),
    rule(
        "be_inv better_i cea disappe fad not_exi vani",
        r"\b<want><adv> (?:just )?(?:disappear|vanish|cease to exist|not exist|fade away|be "
        r"invisible forever)\b|\bbetter if i (?:just )?(?:disappeared|left|vanished)",
    ),
    rule(
        "burd wast",
        r"\b(?:i'?m|im|i am|being|feel like|just) (?:just |such |only |nothing but |always )?(?:a "
        r"|an )?(?:burden|waste of (?:space|oxygen|air|life|skin))\b",
    ),
    rule(
        "wann want_b want_to_be wish_i",
        r"(?:<dont> (?:really )?(?:want|wanna)(?: to)? be|\bwish i (?:wasn'?t|weren'?t)) (?:here|"
        r"around)\b(?= ?(?:[.,!?;:)…]|\Z|and|but|honestly|tbh|without))",
    ),
    rule(
        "do_s doing_s",
        r"\b(?:scared|afraid|worried|going|gonna|might|about|want|terrified)(?: that| of| to)?(?: "
        r"i'?ll| i might| i'?m going to| i)? ?(?:do|doing|end up doing) something (?:stupid|"
        r"drastic|permanent|i can'?t undo|bad|i'?ll regret|i can'?t take back)\b(?! (?:like "
        r"(?:text|call|message|email|drive|show|reply|propose|quit|send)))",
    ),
    rule(
        "can_n can't_l cannot_l cant_l couldn't_l couldnt wann want_l want_to_l",
        r"<dont> (?:really )?(?:want|wanna)(?: to)? live (?:without (?:him|her|them|my)|like "
        r"this)|<cant> live (?:like this|without (?:him|her|them|my \w+)|with (?:this|myself|the "
        r"(?:pain|guilt)))(?= ?(?:<anymore>|[.,!?;:)…]|\Z))",
    ),
    rule(
        "no_one_i no_one_l nobody_is nobody_l noone nothing_i nothing_le",
        r"\b(?:nothing|no ?one|nobody) (?:is )?left (?:for me|in (?:this|my) (?:life|world))\b(?! "
        r"(?:in (?:this|the) (?:city|town|company|job)|at))",
    ),
    rule(
        "_be_gon _was_gon _were_g",
        r"\b(?:want|wish|rather|better)(?: to| if)?<adv> (?:i )?(?:be|was|were) gone\b",
    ),
)

# Weighs only where somebody died.
REUNIONS = (
    rule(
        "be_wi follow_ hold_ join_ see_",
        r"\b(?:want|wish|ready|need|rather|going|like)(?: to| i could)?<adv> (?:go )?(?:and "
        r")?(?:be with|see|hold|join|follow) (?:him|her|them|my (?:\w+ ){0,2}<role>|you)(?= "
        r"?(?:again|now|there|too|soon|instead|[.,!?;)]|\Z))",
    ),
)

# At most a gentle question.
HINTS = (
    rule(
        "cea disappe not_exi vani",
        r"\b(?:i )?(?:just )?(?:want to|wanna|wish i (?:could|would)) (?:just )?(?:disappear|vanish|"
        r"not exist|cease to exist)\b(?! (?:(?:in)?to (?:the|a|my|some) \w+|from (?:\w+ ){0,2}(?:chat|"
        r"group|list|server|channel|thread|party|meeting|job|office)|on (?:holiday|vacation)|for (?:a|the) (?:week|"
        r"weekend|while|day)|like (?:him|her|them|that|he|she|they)|under|behind|off to|abroad))",
    ),
    rule("_die _dyi", r"\b(?:i|i'?m|i'?d|i'?ll)(?: \w+){0,4} (?:die|dying)\b"),
    rule(
        "end_it ending_i",
        r"\b(?:decided|deciding|going|gonna|want|ready|about|i'?m|im|i am|i'?ll|should i|might|"
        r"just) ?(?:to )?(?:just )?end(?:ing)? it(?: all| tonight| now| soon)?(?= ?(?:[.!?;)…]|\Z|"
        r"tonight|now|by midnight))",
    ),
    rule(
        "_me_se _mese _my_sel _myse _mysl _mysr",
        r"\b(?:never|not(?: going to| gonna)?|won'?t|wouldn'?t|don'?t want to) (?:\w+ )?(?:hurt|"
        r"harm|<kill>) <myself>",
    ),
    rule("dead_i", r"\b(?:feel|feeling|am|i'?m|im|been) (?:\w+ )?dead inside\b"),
    rule(
        "asked_me kys said_m telling_m tells told_me wants_m",
        r"\b(?:told|tells|telling|said|wants|asked) me (?:to|i should|that i should) (?:go "
        r")?(?:kms|<kill> <myself>|kys|die|jump off)\b|\bkys\b",
    ),
    rule(
        "starv",
        r"\bstarv(?:e|ing) <myself>\b(?! (?:for (?:the|a|my) (?:cut|comp|wedding)|all day))",
    ),
    rule(
        "_if_i_d _if_i_k _if_i_was_d _if_i_was_g _if_i_we _when_i_d _when_i_k _when_i_was "
        "_when_i_we would_h would_s would_th",
        r"\b(?:s?he|they)(?:'d| would|'ll| will| probably| even| wouldn'?t| won'?t| not){0,4} "
        r"(?:even )?(?:notice|care|miss me|cry)(?: \w+){0,2} (?:if|when) i (?:died|was dead|were "
        r"dead|dropped dead|die|was gone|killed)\b|\bwould (?:s?he|they) (?:even )?(?:care|notice|"
        r"cry|come|reply) if i (?:died|was dead|were dead|dropped dead|die)\b",
    ),
)

# What makes a saying heavy.
HOPELESS = pattern(
    r"\b(?:hopeless\w*|no hope|pointless|meaningless|worthless|useless|nobody (?:cares|loves|"
    r"would)|no ?one (?:cares|loves|would|left)|"
    r"nothing (?:left|matters|helps|to look forward)|depress\w+|despair\w*|empty|numb|"
    r"suffering|unbearable|hate (?:myself|my life|living)|a burden|so (?:alone|lonely)|all "
    r"alone|no way out|my life(?:'s| is) over|out of this life|mental health|want (?:it|"
    r"everything) to end|i wanna go|"
    r"forever alone|no ?one left|nobody left|better off|lost everything|lost it all|for good|"
    r"want(?:ed)? to die|darkness|dark (?:place|thoughts)|pills|no point|don'?t see the point|"
    r"no future|broken inside|"
    r"cry(?:ing)? (?:every (?:day|night)|all (?:day|night)|myself to sleep)|can'?t (?:stop "
    r"crying|get out of bed|eat or sleep|breathe)|haven'?t (?:eaten|slept|left (?:the house|"
    r"my bed))|"
    r"i have (?:nobody|no ?one|nothing)|got nobody|got no ?one|all alone in|ptsd|bipolar|"
    r"overwhelm\w+ (?:pain|grief)|what'?s the point|tired of (?:life|living|everything))\b"
)
GRIEVING = pattern(
    r"\b(?:died|passed away|passed on|passed last|funeral|widow\w*|buried|bury|cremat\w+|"
    r"stillb\w+|miscarr\w+|overdosed|grief|griev\w+|bereave\w*|"
    r"(?:lost|losing|loss of) (?:my|our|the) (?:\w+ ){0,2}(?:mum|mom|mother|dad|father|"
    r"brother|sister|son|daughter|baby|child|husband|wife|partner|best friend|gran\w*|nan|"
    r"fianc\w+|twin|parents|boyfriend|girlfriend|dog|cat|pregnancy|soulmate|everything))\b"
)
OF_THEM = pattern(r"\A (?:of|with|beside|next to|on) (?:him|her|them|his|their)\b")
