"""The words for one's own death and injury, as rules; `own_risk` judges how they are meant.

From the plain to the indirect: acts on oneself, wishes, the names of the thing, goodbyes and means,
and sayings that weigh only in a hopeless or grieving message.
"""

from coaching.safety.grammar import pattern, rule

_HEIGHT = (
    r"(?:the |a |an |this |that |my |some |oncoming )?(?:\w+ )?(?:bridge|building|roof|rooftop|balcony|cliff|trains?|"
    r"tube|metro|bus|lorry|truck|cars?|traffic|window|ledge|overpass|motorway|highway|freeway|tracks|platform|"
    r"tower|river|sea|ocean|pier|flyover|tree|wall|lake)\b"
)

ACTS = (
    rule("sel", r"\b<kill>(?:ing|ed)? <myself>"),
    rule("kill", r"\b(?:someone|somebody|god|please|pls|can (?:someone|you)|just) (?:please |just |pls )?<kill> me\b"),
    rule("end", r"\bend(?:ed|ing)? (?:my (?:own )?(?:life|existence|misery|suffering|pain)|it all|(?:it|everything) for good|<myself>|everything tonight|it tonight)\b"),
    rule("life", r"\b(?:tak(?:e|ing)|took) my (?:own )?life\b"),
    rule("sel", r"\b(?:hang|hanging|shoot|shooting|drown|drowning|neck|necking|topping|top|off|offing|roping|rope|unalive|unaliving|un-alive|un-aliving|delete|deleting|poison|poisoning|suffocate|suffocating|strangle|gas|gassing|electrocute) <myself>\b(?! (?:from|with|to|at|a|the|off|as|up|out|in)\b)"),
    rule("do doing", r"\bdo(?:ing)? <myself> in\b"),
    rule("wrist throat", r"\bsli(?:t|tting|ce|cing) (?:my|both|the) (?:\w+ )?(?:wrists?|throat|arms?)\b"),
    rule("brain head mouth", r"\bblow(?:ing)? my (?:\w+ )?(?:brains?|head) out|\b(?:gun|pistol|shotgun|rifle) (?:to|at|against|in|into) my (?:head|mouth|temple)|\bbullet (?:to|in|through) (?:my|the) (?:head|brain)"),
    rule("sel", rf"\b(?:throw|throwing|hurl|fling|yeet|yeeting|chuck|chucking|launch|toss) <myself> (?:off|under|in ?front of|out of|out|into|from|down) {_HEIGHT}"),
    rule("jump leap", rf"(?:<want>|\bi|\babout|\bjust|\bof|\bto|\band)<adv> (?:jump|jumping|leap|leaping) (?:off|from|in ?front of|under|out of|into) {_HEIGHT}"),
    rule("walk step lie lying run jump threw", r"\b(?:almost|nearly|just about) (?:walked|stepped|jumped|ran|threw <myself>|drove) (?:out )?(?:in ?front of|off|into|under) (?:the |a |an )?(?:\w+ )?(?:train|bus|traffic|lorry|truck|car|bridge|river|roof|tree)\b|(?:<want>|\bi|\bjust|\bof)<adv> (?:walk|step|lie|lying|walking|stepping|run|running) (?:out |down |straight ){0,2}(?:in ?front of|into|on|under) (?:the |a |an |some |oncoming )?(?:\w+ )?(?:train|trains|traffic|bus|lorry|truck|sea|ocean|river|tracks|lake)\b"),
    rule("driv crash swerv", rf"\b(?:driv(?:e|ing)|crash(?:ing)?|swerv(?:e|ing)|steer(?:ing)?) (?:my (?:car|bike|truck) |the car |straight |right ){{0,2}}(?:off|into) {_HEIGHT}"),
    rule("aliv", r"\bun-?aliv(?:e|ing)\b(?! (?:him|her|them|it))"),
    rule("sewer delet sudoku seppuku commit", r"\bsewer ?slid(?:e|al)|\bself[- ]?delet\w+|\bcommit (?:sudoku|seppuku|not alive|toaster bath|die)\b"),
    rule("kms", r"(?<!\d\s)(?<!\d)\bkms\b"),
    rule("overdos od", r"\b(?:<want>|i|i'm|by|of|from|plan to|and)<adv> (?:overdose|overdosing|od|oding|od'ing)\b(?! (?:on (?:coffee|caffeine|chocolate|sugar|netflix|cheese|work|turkey|cake|content|cuteness|carbs|information|memes))| of cute)"),
    rule("pill tablet meds medic paracet tylen ibupr advil aspir xanax antidep benzo painkill codein insulin", r"\b(?:tak(?:e|ing)|took|taken|swallow\w*|down(?:ed|ing)|popped|neck(?:ed)?) (?:all (?:of )?(?:my|the|these|those|his|her)|(?:a|the) (?:whole|entire|full|lot|bunch|load|handful|bottle)(?: of| bottle| packet| pack| box)*|too many|a (?:ton|bunch|lot) of|every|enough|\d{2,3}|loads of|so many|the rest of|way too many)(?: of)?(?: my| the| these| his| her| those)?(?: \w+)? ?<pills>\b"),
    rule("pill tablet meds", r"\b(?:stash|hoard|stockpil|sav|count|collect|star|look|line|lin)\w{0,4} (?:up |at |out )?(?:all )?(?:of )?(?:my |the |these |enough |those |a (?:bottle|stash|pile) of |some )?(?:\w+ )?(?:pills|tablets|meds)\b|\bpills (?:are )?(?:in (?:my|front)|next to me|ready|lined up|on the (?:table|bed|nightstand))|\b(?:enough|bottle of) (?:pills|tablets|sleeping pills)\b"),
    rule("noose rope razor blade", r"\b(?:noose|a rope (?:and|to hang|around)|rope around my neck|(?:razor|blade)s? (?:in my hand|next to me|to my (?:skin|wrist|arm)|again|is calling|on my (?:skin|wrist|arm)))\b"),
)  # fmt: skip

INJURIES = (
    rule("cut", r"\bcut(?:ting)? (?:up )?(?:<myself>|my (?:\w+ )?(?:wrists?|arms?|thighs?|legs?|skin|veins)\b)"),
    rule("cut", r"\b(?:urges?|urge is|want|wanna|wanting|crav\w+|need|itching|tempted|impulse|desire|temptation|going|gonna|fighting the urge|thinking about|think about|thoughts of)(?: to| of)?(?: start| go back to| just| be)? cut(?:ting)?\b(?= ?(?:again|badly|so|rn|right|tonight|is|are|was|really|when|because|but|and|[.,!?;)\x00]|\Z))"),
    rule("cutting", r"\b(?:start(?:ed)?|been|relaps\w+ (?:on|into|with)|back to|stop|stopped|quit|resum\w+|i'?m|im) cutting\b(?= ?(?:again|myself|my (?:arms?|wrists?|legs?|thighs?)|since|because|every|when|and|but|for|[.,!?;)]|\Z))"),
    rule("harm", r"\bself[- ]?harm(?:ing|ed|er|s)?\b|\b(?:harm|harming|harmed) <myself>|\bselfharm\w*|\bself[- ]?injur\w+"),
    rule("hurt", r"(?:<want>|urges?|urge to|scared i'?ll|afraid i'?ll|afraid i might|keep|thoughts? (?:of|about)|stop|can'?t stop|been|started|impulse to|like|about to|think(?:ing)? (?:of|about)|i'?ll|i might|going to|gonna|i)<adv> (?:just )?(?:hurt|hurting) <myself>\b"),
    rule("burn hit punch scratch bang bleed punish bruis bite biting", r"\b(?:burn(?:ing)?|hit(?:ting)?|punch(?:ing)?|scratch(?:ing)?|bit(?:e|ing)|bruis(?:e|ing)) (?:<myself>|my (?:own )?(?:arms?|legs?|thighs?|skin|face))(?: (?:with (?:a |my )?(?:lighter|cigarettes?|fists?|iron)|until|till|when|to feel|so|again|every|because|tonight|to punish|in the (?:head|face)))|\bbang(?:ing)? my (?:own )?head (?:on|against|into) (?:the |a )?(?:wall|floor|desk until)s?\b(?! (?:lol|trying|over|with this))|\bhit my (?:own )?head (?:on|against|with)|\bmake <myself> bleed|\bwant to (?:bleed|feel the blade)"),
    rule("used_to", r"\bused to (?:self[- ]?harm|cut|hurt <myself>|cut <myself>|burn <myself>)\b(?= ?(?:[.,!?;)]|\Z|when|as|in|a lot|back|all|every|and|but|at|because|years))"),
    rule("sh", r"\b(?:relaps\w+ (?:on|with|into)|urges? (?:to|for)|clean from) sh\b"),
)  # fmt: skip

# A wish to be dead or never to have been, whoever it is said of: the judge looks at the subject.
WISHES = (
    rule("die dying dieing diee dead be_gone ground", r"(?:\b(?:want(?:ed)? to|wanna|wana|wan to|would (?:like|love) to|feel like|hop(?:e|ing) (?:to|i)|pray(?:ing)? (?:to|i)|long to|ready to|tempted to|plan(?:ning)? to|thinking (?:of|about)|urge to|try to|trying to|wish(?:ed)? (?:to|i could))|\bi'?d|\bif i could|\bcan i|\bjust let me|\blet me|\bplease let me|\bprefer to|\bdeserve to|\bhope i|\bi hope to|\bwishing i could|\bwish i'?d|\bbetter to|\bbetter if i|\beasier to|\beasier if i|\bi should|\bpray i|\bnot afraid to|\b(?:i'?d|i would|would) rather|\bmight as well|\bmakes? me wanna|\bme to)<adv> (?:just )?(?:die+|dieing|drop dead|be dead|be gone forever|be in the ground)\b(?! (?:for|trying|hard))"),
    rule("wish hope pray wouldve dead", r"\b(?:wish|wished|wishing|hope|hoping|pray|praying|prefer|rather)<adv> (?:that )?(?:i|i'?d|me|god) (?:\w+ ){0,2}?(?:was|were|be|am|would be|could be|had|would|just) ?(?:just )?(?:dead|die|died|never (?:been )?born|gone forever|not alive|never existed|not exist|hit by|taken me|take me)\b"),
    rule("wish hope pray", r"\b(?:wish|wished|wishing|hope|hoping|pray|praying)<adv> (?:that )?(?:i|i'd|id|i'll) (?:could )?(?:just )?(?:wasn'?t (?:here|alive|around|born)|weren'?t (?:here|alive|around|born)|didn'?t (?:exist|wake|have to (?:live|be alive|exist))|don'?t (?:wake|survive|make it)|won'?t wake|wouldn'?t wake|hadn'?t been born|had never been born|never (?:existed|wake|woke|been born|was born|have to wake|have been born)|die|died|get hit|got hit|stop existing|stop breathing|disappear(?:ed)? (?:for good|for ?ever)|get cancer|crash|had cancer)\b"),
    rule("dead", r"\b(?:better|happier|easier|worth more|i'?m (?:already )?as good as) (?:off )?(?:if (?:i|i'?m|im) (?:was |were |am )?)?dead\b|\bi (?:should|deserve to|ought to) (?:just )?be dead\b|\b(?:want|wanna|like|wanting)(?: to)?<adv> be dead\b"),
    rule("live alive exist breath", r"<dont><adv> (?:want|wanna|wish|care|feel like|deserve|plan|intend|expect|see the point|know (?:how|if i want)|think i want|like|even want|need)(?: to)?<adv>(?: to)?(?: go on| keep| keep on| carry on| be| bother| still| being| stay| continue)? (?:live|living|alive|existing|exist|breathing|breathe)\b(?! (?:in|at|with|near|off|on|alone|together|abroad|there|next|under|apart|here|without|out of|up to|from|for (?:other|work|my)|event|stream|music|chat|up|like (?:this|that)|by|beside|close|far|across|long[- ]distance))"),
    rule("alive living existing", r"\b(?:hate|hating|regret|despise|ashamed of|can'?t stand|scared of|punishment|exhausting|pointless|unbearable|done|over|stop|through with|dread) (?:being alive|living <anymore>|existing|living my life|living this life|to be alive|to keep living)\b|<cant> (?:keep|go on|carry on|continue|keep on) (?:living|existing|breathing|being alive)\b(?! (?:in|at|with|here|together|there|on))|\b(?:living|life|existing|being alive) (?:is|feels|seems|has become)(?: just| so| too| completely| not)? (?:pointless|torture|unbearable|hell|meaningless|too (?:painful|hard|much)|worth it|a punishment)\b"),
    rule("worth", r"\b(?:life|living|it|this)(?:'s| is| isn'?t| just| isnt){0,5}(?: not| no longer| never| hardly| isn'?t)? (?:really )?worth (?:living|it to live|being here|staying (?:alive|here) for|the pain of living)\b(?!.{0,12}\bis\b)"),
    rule("here", r"(?:<dont>|\bnot|\bno|\bwish i|\bwithout|\bhate|\btired of|\bsick of|\bdone)<adv>(?: (?:want|wanna|wanting|see|know|feel|deserve|think|point|like|i|the|a|any|much|reason|why|what|is|need|should|meant|supposed|to|for|in|of|me|my|worth|wish|even|be|im|i'm|there's|left)){0,8} (?:be|being|to be|keep being|wasn'?t|weren'?t|still|staying|stay|i'?m|im|am) ?(?:even |still )?(?:here|around|on (?:this|the) (?:earth|planet)|in this world)(?: <anymore>| (?:at all|tomorrow|next year|on earth|in this world|alive)| much longer)\b"),
    rule("here", r"(?:<dont> (?:really |even )?see (?:the|a|any|much) (?:point|reason|sense|use)|\b(?:what'?s|what is|no|zero|little) (?:the |even the )?(?:point|reason|use|sense))(?: (?:of|in|to|for|me|my|even|still|anymore|any more|left|there|is)){0,4} (?:be|being|staying|stay|sticking|living|hanging|going on|carrying on|keep going|continuing|waking up|getting up|go on|carry on|existing|trying to live)(?: (?:here|around|alive|on earth|at all|in the mornings?))?(?= ?(?:<anymore>|any ?more|honestly|tbh|alone|without|at all|really|if|when|now|like this|since|and|but|because|lately|tonight|[.,!?;)…😭😔😢🥺\x00-]|\Z))"),
    rule("here exist alive earth world", r"\bi (?:really |just |honestly )?(?:shouldn'?t (?:be (?:here|alive)|exist|have been born|have survived)|should not (?:be (?:here|alive)|exist)|should (?:never have been born|be dead|not have been born)|(?:don'?t|do not) (?:belong (?:here|in this world|on this (?:earth|planet))|deserve (?:to (?:live|be here|be alive|exist)|life)))\b(?! (?:at this|in this (?:class|team|job|room|group)|with))|\bhow i shouldn'?t be (?:here|alive)\b"),
    rule("be", r"<dont> (?:really )?(?:want|wanna|wish)(?: to)?<adv>(?: to)? (?:be|exist) (?:alive|here|around|in this world|on this (?:earth|planet))?(?= ?(?:[.,!?;)…]|\Z|honestly|tbh))"),
    rule("disappear vanish gone", r"\b<want><adv> (?:just )?(?:disappear|vanish|be gone|cease to exist|stop existing|fade away|not exist|cease existing|be erased|evaporate)(?: (?:for (?:good|ever)|forever|and never (?:come back|be found|wake up)|from (?:this|the) (?:world|earth|planet|face of)|off the face|completely and forever|permanently))"),
    rule("exist", r"\b(?:stop|not|never|cease)(?: to)? (?:having to )?exist(?:ing|ed)?\b(?! (?:online|to (?:him|her|them)|for (?:him|her|them)|in (?:his|her|their)))"),
    rule("wake woke", r"\b(?:never|not|don'?t|dont|wouldn'?t|won'?t|didn'?t)(?: (?:want|wanna|have|need|ever|even|just|really|care if i|mind if i|to|wish|hope|be able)){0,4} (?:never )?w(?:ake|oke|aking) up(?= ?(?:again|tomorrow|<anymore>|anymore|any more|in the morning|one day|the next day|ever|from|and|at all|[.,!?;)…]|\Z))(?! (?:next to|beside|early|from (?:naps?|my nap)|on time|at \d))|\bdreading waking up (?:alive)"),
    rule("sleep", r"\b(?:sleep|asleep) (?:forever|for ?ever|and (?:never|not|don'?t|dont|just not)(?: ever| have to)? w(?:ake|oke))|\bsleep and never\b"),
    rule("living life being existing this everything", r"\b(?:done|tired|sick|fed up|exhausted|sick and tired) (?:with|of|from)<adv> (?:living|life|being alive|existing|breathing|this life|this world|waking up|my life|everything and everyone|all of it)(?! (?:in|with|at|on|alone|here in|next|coach|admin|together|insurance|advice|out of|like this with|under|off|paycheck|up|early|at|to))\b"),
    rule("burden better off without", r"\b(?:everyone|everybody|every ?one|the (?:whole )?world|world|my (?:\w+ )?(?:family|kids?|children|parents|friends|mum|mom|dad|daughter|son|wife|husband|sister|brother|partner|girls|boys|loved ones)|people|all|you all|y'?all|ppl|they all|they'?d all|they would all|the kids|others|those around me|the people \w+ \w+)(?:'?d| would| will|'ll| is| are|'s|'re| might| could)?(?: all| be| probably| just| honestly| really| so| much| way| maybe| genuinely| actually| both| definitely| prob){0,5} (?:better|happier|better off|relieved|easier)(?: off)? (?:w/?o|without) me\b(?! (?:at|on|in the (?:team|meeting|project|band)|there))"),
    rule("better happier easier relieved fine best", r"\b(?:better|happier|easier|relieved|best|glad|simpler|fine|care|sad|notice|lighter)(?: off)?(?: for (?:everyone|everybody|them|him|her|all|my \w+))? (?:if|when|once|with) (?:i|i'?m|im|me|i'?d)(?: just| was| were| am| wasn'?t| weren'?t| isn'?t|'m not| not| never| had| would| could| simply| been| didn'?t| out of| just| to| would| no longer| finally| is){0,5} (?:here|gone|dead|die|died|disappear|disappeared|around|exist|existed|born|vanished|passed away|alive|the way forever)\b"),
    rule("notice miss care cry sad bothered sorry", r"\b(?:nobody|no ?one|no-one|not one person|not a soul|not a single (?:person|soul)|would any(?:one|body)|who(?:'d| would)|will any(?:one|body)|doubt any(?:one|body)|if any(?:one|body)) (?:\w+ ){0,3}(?:notice|miss|care|cry|mind|be (?:sad|bothered|upset|surprised)|know|bat an eye|come|look for me|realise|realize)(?: \w+){0,3}? (?:if|when|that) (?:i|i'?m|im|i'?d|i'?ve)(?: just| was| were| am| wasn'?t| weren'?t| had| would| never| didn'?t| have| fell| suddenly| got){0,5} (?:here|gone|dead|die|died|disappear|disappeared|around|exist|existed|vanished|vanish|passed away|alive|killed|drop(?:ped)? dead|off the face|dropped off the (?:face of the )?(?:earth|planet)|wake up|woke up|drowned|hit by)\b"),
    rule("miss", r"\b(?:nobody|no ?one|no-one|not one person|not a soul)(?:'d| would| will|'s going to)? (?:ever |even |really |actually |honestly )?(?:be going to |going to |gonna )?miss me\b(?! (?:at|on|in the|there|much at|for (?:a|one|an)|this (?:weekend|christmas)|if i (?:skip|leave early|don'?t (?:come|go))|yet))(?= ?(?:[.,!?;)…]|\Z|if|when|anyway|and|but|honestly|tbh|now|really))"),
    rule("sorry care realise realize reply answer come cry regret miss happy learn", r"\b(?:if|when|once|after|maybe if) (?:i|i'm|im) (?:die|died|am dead|was dead|were dead|am gone|kill\w* <myself>|was gone for good|disappeared for good|end it all|was lying in|ended it)\b[^.!?\n]{0,40}\b(?:care|sorry|notice|come|cry|reply|answer|regret|miss|happy|realis\w+|realiz\w+|learn|finally|pay attention|love me|call)\b"),
    rule("join heaven together reunited follow", r"\b(?:join|joining|reunited with|together with) (?:him|her|them|my (?:\w+ ){0,2}<role>)(?: (?:in heaven|up there|on the other side|wherever|soon|in death|again soon|in the ground)\b)"),
    rule("point", r"\b(?:no|what'?s the|what is the|whats the|any|zero|isn'?t any|not much) (?:point|reason)(?: (?:in|of|to|for|even))? (?:me )?(?:living|being alive|live|existing|exist|carry(?:ing)? on|go(?:ing)? on|keep(?:ing)? going|continuing|wak(?:e|ing) up|life|stay(?:ing)? alive|my life|be(?:ing)? alive|getting (?:up|out of bed))\b(?! (?:with (?:this|the|it)|about|to (?:the|work)|early|the (?:chase|conversation)|on about|here in|near|together))"),
    rule("live", r"\b(?:nothing|noth?in|no ?one|nobody|no one left|nothing left|something) (?:left )?to live for\b|\b(?:only|one|last) (?:reason|thing|person)(?: that'?s| that is| i'?m| im| i am| why i'?m| keeping me| keeps me| left){0,5}(?: still)? (?:alive|here|to live|living|going|breathing|to stay alive|from (?:ending|killing)|to (?:stay|be) here)\b(?! (?:in this (?:job|city)|at|for (?:the|this)|to (?:get|talk|ask|network)))|\blost (?:the )?will to live\b|\bwill to live is\b"),
    rule("reason live", r"\b(?:no|not a single|any|lost every|lost my|lost the|without a|without any|find a|can'?t find a|give me (?:one|a)|need a|was my) (?:\w+ )?(?:reason|will|strength|desire) to (?:live|go on|wake up|keep going|be here|exist|carry on|stay alive|stay here|keep living|be alive|get up)\b(?! (?:early|with (?:the|this)))"),
    rule("bus car truck lorry hit plane crash cancer", r"\b(?:(?:wouldn'?t|would not|don'?t) (?:mind|care) if|wish|hope|hoping|pray|want|mind if|wouldn'?t mind|wouldnt mind|wouldn'?t care if|would be fine if|let|if only)<adv> (?:a |an |some |the |that a |my )?(?:bus|car|truck|lorry|train|plane|meteor|taxi) (?:(?:would|just|will|could|came and|went and) ){0,3}(?:hit|hits|run over|ran over|ran me|crash\w*|take me|took me|flatten\w*|kill)"),
)  # fmt: skip

# The thing named. Whose it is must be read from the sentence.
NAMED = (
    rule("suic sucid suisid siucid sucicid suicud su1 s*ic suiced sui", r"\b<suicid>\w*"),
)  # fmt: skip

# Goodbyes and giving in.
FAREWELLS = (
    rule("goodbye good bye farewell byes", r"\b(?:goodbye|good bye|good-bye|farewell|final|suicide) (?:notes?|letters?|messages?|videos?)\b[^.!?\n]{0,50}\b(?:kids?|children|parents|famil\w+|everyone|everybody|each of|mum and dad|mom and dad|my (?:mum|mom|dad)|for when|when i'?m gone|before i go|for after|find me|on the (?:table|bed|desk)|the people i love|loved ones)\b"),
    rule("by_the_time when_you_read if_you're_reading", r"\bby the time (?:you|he|she|they|anyone)(?:'re| are| is| get| gets)? (?:reads?|reading|sees?|gets?|finds?) (?:this|it|my \w+)[^.!?\n]{0,20}\bi(?:'ll| will|'m| am| might)?(?: already| probably| be){0,5} (?:gone|dead|not be here|won'?t be|no longer)\b|\bif you(?:'re| are) reading this,? (?:then )?i(?:'m| am| have)? (?:\w+ )?(?:gone|dead|died)"),
    rule("around here with_you alive much_longer", r"\bi (?:won'?t|will not|may not|might not|wont|don'?t plan to|don'?t think i'?ll|am not going to|'m not going to) (?:even )?(?:be|still be) (?:around|here|alive|with you|on this earth)(?: for)? (?:much longer|tomorrow|anymore|any ?more|by (?:christmas|then|next|new year|the end)|next (?:year|christmas|birthday)|to see|long)\b(?! (?:at (?:the|this|my)|in (?:the|this) (?:job|office|city|country|role)|my (?:contract|lease|visa)))"),
    rule("have_to", r"(?:\b(?:you|they|he|she|everyone|nobody|no ?one) (?:all )?)?\b(?:won'?t|wont|will not|no longer) have to (?:worry about|deal with|put up with|see|bother with|hear from|carry|look after) me (?:ever again|<anymore>|much longer|again after|after (?:tonight|today|this|tomorrow))"),
    rule("affairs gave giving given_away will", r"\b(?:putting|put|getting|got) my affairs in order\b|\b(?:gave|giving|given) away (?:all )?(?:of )?my (?:things|stuff|possessions|belongings)\b[^.!?\n]{0,40}\b(?:won'?t need|not need|anymore|goodbye|before)\b"),
    rule("last_night_alive last_day last_message final last_time", r"\b(?:this is|it'?s|my) (?:my )?(?:last|final) (?:night|day|christmas|birthday|message|goodbye) (?:alive|on (?:this )?earth|ever\b(?! (?:at|with)))|\bgoodbye (?:cruel )?world\b|\bi(?:'ve| have)? (?:have |got )?(?:a |the )?(?:plan|means|method|date|day)(?: picked| set| chosen)? (?:to (?:end|kill|die|do it)|for (?:ending|killing|my death|how i'?d (?:do|die)))"),
    rule("safe trust scared afraid worried terrif frighten", r"\b(?:not|don'?t feel|dont feel|isn'?t|never|am i even) safe (?:with|from|by|around|being alone with|alone with) (?:<myself>|my (?:own )?thoughts)\b|<dont> trust <myself> (?:tonight|alone|right now|to be alone|to stay (?:safe|alive)|not to (?:hurt|do (?:something|it))|around (?:pills|knives|sharp))|\b(?:scared|afraid|worried|terrified|frightened) (?:of )?(?:what )?(?:that )?i(?:'?ll|'?m going to|'?m gonna)?(?: might| will| may| could| would| am going to| end up)? ?(?:do|doing) (?:something |things )?(?:\w+ )?to <myself>"),
    rule("hotline helpline crisis_line samaritans lifeline 988", r"\bi (?:\w+ ){0,3}(?:called|call|rang|ring|texted|phoned|dialled|dialed|need|should call|want to call|been on|was on) (?:the |a |with )?(?:suicide |crisis )?(?:<suicid>\w* (?:hotline|helpline|line)|crisis (?:line|text line)|samaritans|988)\b(?! (?:as|for (?:a|my|his|her) (?:friend|brother|sister|job)|to (?:volunteer|ask about|invoice)))"),
    rule("urge thought intrusive voice", r"\b(?:voices?|thoughts?|intrusive thoughts|part of me|head|brain|demons?) (?:\w+ ){0,3}(?:tell|tells|telling|say|says|saying|wants|keep saying) (?:me )?(?:to |that i should )?(?:just )?(?:die|to die|hurt|jump|end it|do it|kill|dead|not wake|disappear forever)\b"),
)  # fmt: skip

THOUGHTS = (
    rule("think thought thinking dream fantasi fantasy imagin obsess", r"\b(?:think|thinking|thoughts?|dream|dreaming|fantasi[sz]\w+|daydream\w*|obsess\w*|ruminat\w*) (?:a lot |constantly |all the time |so much |only |often |every day )?(?:about|of|on) (?:my own |my )?(?:dying|death|being dead|not being (?:here|alive)|not existing|ending (?:it|things for good|everything)|how (?:i'?d|to) (?:die|do it|end))\b(?! (?:of|in (?:the|a)|valley|with|for|grip|as (?:a|an)))"),
)  # fmt: skip

# Weighs only with a hopeless or grieving message around it.
HEAVY = (
    rule("can cant couldn", r"<cant><adv> (?:do|take|handle|face|bear|stand|keep doing|keep up with|continue|cope with|survive|deal with) (?:this|it|life|any of this|any of it|everything|the pain|another day|things)(?: all)?(?: <anymore>| any longer| much longer| alone)?(?= ?(?:[.,!?;:)…😭😔😢🥺💔]|\Z|and|i|but|honestly|tbh|everything|since|without|because|im|nothing|no|what|lately))"),
    rule("go carry keep hold cop hang_on", r"(?:<cant>|(?:don'?t think|not sure|doubt|dunno if|don'?t know (?:if|how)|unsure)<adv> (?:if |how )?i(?:'ll| can| could)(?: ever)?)<adv> (?:go on|carry on|keep going|hold on|keep on|cope|hang on|see a way (?:out|forward)|find a way out|see any way out|keep fighting|keep pretending)(?: <anymore>| any longer| much longer| like this| living)?(?= ?(?:[.,!?;:)…😭😔😢🥺💔]|\Z|and|i|but|honestly|tbh|without|since|alone))"),
    rule("much_longer how_long", r"\bhow (?:much longer|long) i can (?:do this|go on|hold on|last|take (?:this|it)|keep going|keep (?:this|doing this)|carry on|survive|fight|cope|stay)\b"),
    rule("point worth", r"\b(?:what'?s|what is|whats|wats|see|is there|isn'?t|no|there'?s no|without) (?:the |a |any |even a |even the |much )?(?:point|purpose)(?: (?:of|in|to) (?:anything|it all|any of (?:it|this)|everything|this all|life|trying|even trying|all this))?(?: <anymore>)?(?= ?(?:[.,!?;:)…😭😔😢🥺💔]|\Z|honestly|tbh|without|since))"),
    rule("give gave done through over enough out", r"\b(?:i'?m|im|i am|i) (?:just |so |completely |really )?(?:giv(?:e|ing) up(?: on (?:life|everything|it all|living))?|done (?:with (?:everything|it all|life|trying|fighting)|fighting|trying)|through with (?:everything|life)|ready to (?:go|give up|let go of (?:everything|life)))(?= ?(?:[.,!?;:)…😭😔😢🥺💔]|\Z|and|honestly|tbh|now|i))|\bno way out\b(?! of)|\b(?:see|have|there is|there'?s) no (?:other )?(?:way out|future|way forward|way through)\b(?! (?:of|for (?:us|the)|with (?:him|her|them|us)))"),
    rule("end stop over", r"\b(?:want|need|wish)<adv> (?:it|this|everything|the pain|all this|the hurt|the noise|my brain|it all|all of (?:it|this)) (?:to (?:just |all )?(?:end|stop|be over)|would (?:just )?(?:end|stop))\b(?! (?:with (?:him|her|them)|already lol|between|on good))|\bmake (?:it|the pain) (?:all )?stop\b|\bjust end it\b(?! (?:with|here|by|there|gracefully|politely|and (?:move|block|find)|before))"),
    rule("disappear vanish", r"\b<want><adv> (?:just )?(?:disappear|vanish|cease to exist|not exist|fade away|be invisible forever)\b|\bbetter if i (?:just )?(?:disappeared|left|vanished)"),
    rule("burden worthless waste", r"\b(?:i'?m|im|i am|being|feel like|just) (?:just |such |only |nothing but |always )?(?:a |an )?(?:burden|waste of (?:space|oxygen|air|life|skin))\b"),
    rule("here", r"(?:<dont> (?:really )?(?:want|wanna)(?: to)? be|\bwish i (?:wasn'?t|weren'?t)) (?:here|around)\b(?= ?(?:[.,!?;:)…]|\Z|and|but|honestly|tbh|without))"),
    rule("stupid something", r"\b(?:scared|afraid|worried|going|gonna|might|about|want|terrified)(?: that| of| to)?(?: i'?ll| i might| i'?m going to| i)? ?(?:do|doing|end up doing) something (?:stupid|drastic|permanent|i can'?t undo|bad|i'?ll regret|i can'?t take back)\b(?! (?:like (?:text|call|message|email|drive|show|reply|propose|quit|send)))"),
    rule("live", r"<dont> (?:really )?(?:want|wanna)(?: to)? live (?:without (?:him|her|them|my)|like this)|<cant> live (?:like this|without (?:him|her|them|my \w+)|with (?:this|myself|the (?:pain|guilt)))(?= ?(?:<anymore>|[.,!?;:)…]|\Z))"),
    rule("left_for_me nothing_left", r"\b(?:nothing|no ?one|nobody) (?:is )?left (?:for me|in (?:this|my) (?:life|world))\b(?! (?:in (?:this|the) (?:city|town|company|job)|at))"),
    rule("gone", r"\b(?:want|wish|rather|better)(?: to| if)?<adv> (?:i )?(?:be|was|were) gone\b"),
)  # fmt: skip

# Weighs only where somebody died.
REUNIONS = (
    rule("be_with see", r"\b(?:want|wish|ready|need|rather|going|like)(?: to| i could)?<adv> (?:go )?(?:and )?(?:be with|see|hold|join|follow) (?:him|her|them|my (?:\w+ ){0,2}<role>|you)(?= ?(?:again|now|there|too|soon|instead|[.,!?;)]|\Z))"),
)  # fmt: skip

# At most a gentle question.
HINTS = (
    rule("hurt harm kill", r"\b(?:never|not(?: going to| gonna)?|won'?t|wouldn'?t|don'?t want to) (?:\w+ )?(?:hurt|harm|<kill>) <myself>"),
    rule("dead_inside empty_inside", r"\b(?:feel|feeling|am|i'?m|im|been) (?:\w+ )?dead inside\b"),
    rule("told kill kys", r"\b(?:told|tells|telling|said|wants|asked) me (?:to|i should|that i should) (?:go )?(?:kms|<kill> <myself>|kys|die|jump off)\b|\bkys\b"),
    rule("starv", r"\bstarv(?:e|ing) <myself>\b(?! (?:for (?:the|a|my) (?:cut|comp|wedding)|all day))"),
    rule("notice miss care", r"\b(?:s?he|they)(?:'d| would|'ll| will| probably| even| wouldn'?t| won'?t| not){0,4} (?:even )?(?:notice|care|miss me|cry)(?: \w+){0,2} (?:if|when) i (?:died|was dead|were dead|dropped dead|die|was gone|killed)\b|\bwould (?:s?he|they) (?:even )?(?:care|notice|cry|come|reply) if i (?:died|was dead|were dead|dropped dead|die)\b"),
)  # fmt: skip

# What makes a saying heavy.
HOPELESS = pattern(
    r"\b(?:hopeless\w*|no hope|pointless|meaningless|worthless|useless|nobody (?:cares|loves|would)|no ?one (?:cares|loves|would|left)|"
    r"nothing (?:left|matters|helps|to look forward)|depress\w+|despair\w*|empty|numb|suffering|unbearable|hate (?:myself|my life|living)|a burden|"
    r"goodbye|for good|forever alone|want(?:ed)? to die|darkness|dark (?:place|thoughts)|pills|no point|don'?t see the point|no future|broken inside|"
    r"cry(?:ing)? (?:every (?:day|night)|all (?:day|night)|myself to sleep)|can'?t (?:stop crying|get out of bed|eat or sleep|breathe)|haven'?t (?:eaten|slept|left (?:the house|my bed))|"
    r"i have (?:nobody|no ?one|nothing)|got nobody|got no ?one|all alone in|ptsd|bipolar|overwhelm\w+ (?:pain|grief)|what'?s the point|tired of (?:life|living|everything))\b"
)  # fmt: skip
GRIEVING = pattern(
    r"\b(?:died|passed away|passed on|passed last|funeral|widow\w*|buried|bury|cremat\w+|stillb\w+|miscarr\w+|overdosed|grief|griev\w+|bereave\w*|"
    r"(?:lost|losing|loss of) (?:my|our|the) (?:\w+ ){0,2}(?:mum|mom|mother|dad|father|brother|sister|son|daughter|baby|child|husband|wife|partner|best friend|gran\w*|nan|"
    r"fianc\w+|twin|parents|boyfriend|girlfriend|dog|cat|pregnancy|soulmate|everything))\b"
)  # fmt: skip
