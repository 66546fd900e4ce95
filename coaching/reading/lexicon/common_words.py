"""Everyday English words, folded: what a lower-case word after "texted" is when it is no name."""

COMMON = frozenset(
    """
    thank-you thank-yous follow-up follow-ups dmed dming whatsapped snapchatted facetimed voicenoted linkedined instad
    burnout depression covid chemo chemotherapy redundancy grief insomnia postpartum bereavement
    rehab lockdown relapse miscarriage migraine migraines concussion dialysis sepsis pneumonia
    paternity maternity probation deadlines deployment relocation
    a abit able about above abroad absolutely accept accepted access accident accidentally according
    account across act acted action active activity actual actually add added address admin admit
    adult advance advice advise afraid after afternoon afterwards again against age ages ago agree
    agreed ah ahead aim air airport alive all allow allowed almost alone along alot already alright
    also although always am amazing among amount an analyst and anger angry anniversary announced
    annoyed annoying annual another answer answered answering answers anxiety anxious any anybody
    anymore anyone anything anytime anyway anyways anywhere apart apartment apologies apologise
    apologised apologize apologized apology app apparently application applied apply appointment
    appreciate approach approached appropriate apps arc are area aren't arent argue argued argument
    around arrange arranged arrive arrived article as asap ashamed aside ask asked asking asks asleep
    ass assume assumed assuming at ate atm attached attempt attempts attention auntie authors
    available average avoid avoiding awake away awesome awful awkward aye baby bachelor back
    background backpack bad badly bag balance ball band bank banter bar barely base based basically
    basis bathroom bbq be beach beautiful became because become bed been beer before began begging
    begin beginning behaviour behavior behind being believe below beside besides best bet better
    between beyond big bike bin birth birthday bit bits bitter black blame bleh block blocked blog
    blood bloody blow blue board boat body bonus boo book booked books booth border bore bored boring
    born boss both bother bothered bothering bottle bottom bought bout box boy boyfriend bread break
    breakfast breaking breakup breath brief briefly bring bro broke broken brother brought brown
    brunch btw budget bugging build building built bummed bump bumped bunch burned burnt bus busy but
    buy buying by bye cafe cake calendar call called calling calls came camera camp campaign can can't
    cancel canceled cancelled cancer cannot cant car card cards care cared career careful cares case
    cash casual casually cat catch catching catchup cause caught cell cent center centre certain
    certainly chain chair chance change changed changes chased chasing chat chats chatted chatting
    cheap check checked checking cheeky cheers chemistry chest chick child children chill choice
    choose christmas church city class classes classic clean clear clearly clicked client clingy clock
    close closed closer closing closure club clue coach code coffee cold colleague college come comes
    coming comment commented comments commit common communicate communication community company
    competition complete completely complicated compliment computer concert concerned condolences
    conf conference confirm confirmed conflict confused congrats congratulate congratulated
    congratulating congratulations connect connected connecting connection consider considering
    constantly contact contacted contacting contacts content context contract conversation
    conversations cook cookies cool copied copy corner correct cost could couldn't couldnt count
    counting country couple course court cousin cover coworker crap craving crazy creep creepy cried
    cringe crossed crowd crush cry crying cuz culture cup curious current currently cut cute cz dad
    daily damn damned dance dang dark data date dated dates dating daughter day days dead deadline
    deal dealing dear death debate debt decade december decent decide decided decision deck deep
    deeply def definitely delay deleted deliver delivered delivery demo demoed denied department
    depends depressed depression deserve deserved desk despite desperate desperately details did
    didn't didnt die died difference different difficult dinner direct directly director dirty
    disappear disappeared discuss discussed distance distant distracted divorce divorced dm dms do
    doctor documents does doesn't doesnt dog doing don't done dont door doubt down downtown draft
    drafted drama drank drawing dream dressed drink drinking drinks drive driven driving drop dropped
    drove drunk dry due dumb dumped during duty dying each ear earlier early earth ease easier easily
    east easter easy eat eating edge effort eight either elaborate else email emailed emailing emails
    embarrassed embarrassing emergency emoji emojis emotional emotionally employer empty end ended
    ending energy engaged engagement engineer enjoy enjoyed enough entire entirely especially etc ever
    eve even evening event events eventually every everybody everyday everyone everything everywhere
    evidently ex exact exactly exam example exams excellent except exchange exchanged excited excuse
    existence exists expect expected expecting expensive experience explain explained explaining extra
    extremely eye eyes face fact facts fail failed fair fairly faith fall fallen falling false family
    fan far farewell fast fat father fault favor favorite favour favourite fear feb feedback feel
    feeling feelings feels feet fell felt few fifth fight fighting figure figured file fill final
    finally find finding fine finger finish finished fire fired first firstly firm fit five fix flat
    flew flight flirting floor flowers flu fly focus folks follow followed following follows followup
    food foot football for force forever forget forgets forgetting forgive forgiven forgiveness forgot
    forgotten form formal former formally forth fortnight forward forwarded found four free freaking
    freelance frequently fresh friday friend friendly friends friendship from front frozen frustrated
    frustrating ft full fully fun funeral funny further future gal game games garden gave gay gent
    generally gentle gently genuine genuinely get gets getting gf ghost ghosted ghosting gift gifts
    girl girlfriend girls give given gives giving glad go goal god goes going golf gone gonna good
    goodbye goods google gosh got gotten gotta grab grad graduated graduation grand grateful great
    green greeting greetings grew ground group grow growing grown guess guilt guilty gutted guy guys
    gym ha had hadn't hadnt haha hahaha half hand handle handled hands hang hanging hangout happen
    happened happening happens happy hard hardly harsh has hasn't hasnt hate hated hates have haven't
    havent having he he'd he'll he's head headed health hear heard hearing heart hectic held hell
    hello help helped helpful helping helps hence her here here's hers herself hes hesitant hey hi
    hidden high highly hike hill him himself hint hire hired hiring his history hit hmm hold holding
    holiday holidays home honest honestly hook hope hoped hopefully hoping horrible hospital host
    hosted hot hotel hour hours house how how's however hows hubby hug huge hugs huh human hundred
    hung hurt hurting hurts husband i i'd i'll i'm i've ice idea ideas idk if ignore ignored ignores
    ignoring ill im imagine immediately impatient important impossible impression in including
    incredibly indeed inbox info inside instant instead intense intention intentions interest
    interested interesting interview into intro introduce introduced introduction invite invited
    invitation invoice invoices involved is isn't isnt issue it it's item its itself ive jan january
    jealous jerk jet job jobs join joined joining joke joked jokes joking journey jul july jump jun
    june just keen keep keeping keeps kept key kick kid kidding kids kill kind kinda kindly kinds knew
    knock know knowing known knows lab lack lad lady laid land landed language large last lasted lastly
    late lately later latest laugh laughed laughing law lawn lazy lead learn learned least leave
    leaves leaving led left legit lemme less lesson let let's lets letter letters letting level lie
    lied life lift light like liked likely likes line link linked list listen listened literally
    little live lived lives living lmao loads loan lock lockdown lol london lonely long longer look
    looked looking looks loop lose losing loss lost lot lots loud love loved lovely lover loves loving
    low luck lucky lunch lying mad made mail main mainly make makes making male man manage managed
    manager many march mark married match matched matches mate mates matter matters maybe me meal mean
    meaning means meant meantime media medical meet meeting meetings meetup mega member members memory
    men mention mentioned mentor mess message messaged messages messaging messed met msg msgs msgd msging txt txts txting convo convos vm vms pic pics lol lmao middle midnight
    might mild mile milk million min mind mine mins minute minutes miserable miss missed misses
    missing mistake misunderstanding mix mixed mm mobile mom moment mon monday money month monthly
    months mood more moreover morning mornings most mostly mother mouth move moved movie moving mr mrs
    ms much multiple mum music must mutual my myself nah name named names narrow nasty nature near
    nearly neat necessarily necessary need needed needing needs needy negative neighbor neighbour
    neither nervous net network networking never nevertheless new newborn news next nice night nights
    nine no nobody non none nope nor normal normally north not note notes nothing notice noticed nov
    november now nowadays nowhere nudge nudged number numbers numerous nurse obviously occasionally
    oct october odd oddly of off offended offer offered offers office official often oh ok okay old
    older omg on once one ones online only onto open opened opener opening openly opens opinion
    opportunity option options or orange order ordered ordinary org original originally other others
    otherwise ought our ours ourselves out outlook outreach outside over overall overdue
    overthinking overwhelmed owe owed owes own owner paid pain paint pair panel panicked paper
    parcel parent parents park part partly partner party pass passed past paste pasted patience
    patient pattern pause pay payment peace peeps pen pending people per perfect perfectly perhaps
    period permission person personal personally pet phone phoned photo photos phrase phrased pic
    pick picked pics picture pictures piece ping pinged pitch pitched pizza place places plain plan
    planned planning plans plate play played playing please pleased pls plus plz pm poem point poked
    polite politely pool poor pop popped portfolio position positive possible possibly post postcard
    posted posting posts power practice practically pray prayed prefer pregnant prepared present press
    pretend pretended pretty previous previously price print prior private pro prob probably problem
    problems process product profile program project promise promised promising promotion prompt
    proper properly proposal prospect prospects proud public pub pull pulled purely purpose push
    pushed pushing pushy put putting question questions quick quickly quiet quietly quit quite quote
    ran random randomly rang rant rarely rate rather reach reached reaching reacted reaction read
    reading reads ready real realise realised realistically realize realized really reason reasonable
    reasons rebuild recall receive received receiving recent recently recipe recommend
    recommendation reconnect record recruiter red ref reference referral referrals referred regarding
    regards regret regular regularly reject rejected rejection related relationship relative
    relatives reluctant remember remembered remind reminded reminder reminders reminds rent repair
    repeat repeatedly replied replies reply replying report request requested requests resend resent
    respect respond responded responding responds response responses responsible rest restaurant
    result results resume return returned rich ride right ring risk river road role romantic room
    roommate rough round rude ruin ruined rule run running rush rushed sad sadly safe said sake sale
    sales same sample sat saturday save saved saw say saying says scared schedule scheduled school
    screwed search season seat second seconds secret see seeing seem seemed seems seen self selfish
    sell send sending sends senior sense sensitive sent sep sept september series serious seriously
    serve service services session set seven several sex sexy shall shame share shared sharing she
    she'd she'll she's shes shift shit shocked shoot shop short shortly shot should shouldn't
    shouldnt shoulder show showed shower shown shows shut shy sick side sigh sign signed silence
    silent silly similar simple simply since sincere sincerely single sir sis sister sit site
    sitting situation six skip sleep slept slide slid slight slightly slow slowly small smart smile
    smoke smooth sms snap snapped snub so social sold some somebody somehow someone something
    sometime sometimes somewhat somewhere son song soo soon sooner sooo soooo sorry sort sound
    sounded sounds south space spam speak speaking special specific specifically spend spent split
    spoke spoken spot spring staff stage stand standing start started starting starts startup state
    station stay stayed staying step stick still stood stop stopped stopping stops store stories
    story straight strange stranger strangers street stress stressed stressful strict strong struggle
    struggling stuck student study stuff stupid style subject success such sucks sudden suddenly
    suggest suggested suggestion suicide summer sun sunday super supper support supportive suppose
    supposed sure surely surgery surprise surprised swamped swear sweet swim switch switched system
    table take taken takes taking talk talked talking talks target tax tbh tea teach teacher team
    teams technically teenage tell telling tells ten tenant tend term terms terrible terribly terrific
    test tested text texted texting texts th than thank thanked thanking thankful thankfully thanks
    thanksgiving that that's thats thatd the their them themselves then there there's therefore theres
    these they they'd they'll they're they've theyre theyve thing things think thinking thinks third
    this tho those though thought thoughtful thoughts thousand thread three threw through
    throughout throw thru thurs thursday tickets tied til till time timed times timing tip tired title
    to today together told tom tomorrow tomoz tmr tmrw ton tone tonight tons too took top topic total
    totally touch touched tough toward towards town track trade traffic train training travel
    traveling travelling treat treated trial tricky tried tries trip trouble true truly trust truth
    try trying tues tuesday turn turned tv tweet twice twin twins two type typed typing typical
    typically ugh ugly uk ultimately umm un unable unanswered uncle unclear uncomfortable under
    understand understanding understood unemployed unfair unfortunate unfortunately unfriended
    unhappy uni university unknown unless unlikely unread unsent unsure until unusual unusually up
    update updated updates upfront upon upset us use used useful user uses using usual usually vacation
    vague valentine's valentines value very via vibe vibes video view views village visit visited
    visiting voice voicemail voicemails vs w wait waited waiting walk walked walking wall wanna want
    wanted wanting wants warm warmly was wasn't wasnt waste wasted watch watched water wave way ways
    we we'd we'll we're we've weak wear weather web website wed wedding wednesday week weekend
    weekends weekly weeks weird weirdo welcome well went were weren't werent west weve wfh what
    what's whatever whatsapp whatsoever when whenever where whereas wherever whether which while white
    who who's whoever whole whom whos whose why wide wife wild will willing win wine winter wish
    wished wishing with within without woke woman women won't wondered wonder wonderful wondering
    wont word words work worked working works world worried worries worry worse worst worth worthless
    would wouldn't wouldnt wow write writes writing written wrong wrote xmas xoxo y'all ya yay yea yeah
    year years yep yes yesterday yet yo york you you'd you'll you're you've young your youre yours
    yourself youve yrs yr wk wks mth mths hr hrs sec mo mos yday ystd yest bday bc b4 bf bff cos coz cus
    def deffo dunno eh em ffs fml fr fyi gd gimme gn gr8 grr hbu hmu icymi idc ikr ily imho imo irl
    jfc jk kk lil lmk lmfao luv meh mins ngl nite np nvm ofc oki omw pic plse pm ppl prolly prob probs
    pov r rip rly rn rofl ru scrolled shd shld shoulda coulda woulda sht smh smth somethin nothin
    sry srsly sth str8 sup tf thats thx tks ty tysm tldr tmi ttyl txt txts u uh um umm ur urgh urself
    v vm wassup wat wbu wdym whats whatcha wld wtf w/ w/o wya xo xx xxx yall yikes zero first secondly
    thirdly fourth thrice twenty thirty forty fifty eleven twelve thirteen fourteen fifteen sixteen
    happy merry belated condolence sincerely regards kind best yours cheers goodnight hiya howdy
    greetings crickets silence radio dude bruh bruv fam mate hun hon babe darling honey sweetie luv
    love dear everybody's everyone's nobody's someone's somebody's anybody's anyone's
    spring summer autumn fall winter tbc tba rsvp fwiw afaik iirc aka asap eta ps nb
    bumping circling following checking reaching touching hoping wishing wondering thinking sending
    quick short long big small tiny huge couple dozen few several many lots loads plenty
    insta instagram linkedin facebook fb messenger slack discord telegram signal twitter email gmail
    outlook zoom skype snapchat tiktok hinge bumble tinder imessage
    cc cc'd unopened opened delivered bounced undelivered mid meanwhile ironically luckily
    question context background situation story summary tl;dr update edit help advice opinion
    thoughts feedback recap long-story short boohoo oof welp anyhoo annoyingly embarrassingly
    com org net www http https html label source score impolite relationships issues provide remove
    click credit error image files include mailing package general sites articles products links
    install lines points marriage continue policy machine features color method discussions lists
    items aware additional device benefit detail examples exist states laptop tools reports improve
    script stock hesitate groups lower charge countries projects discover unseen password input
    relevant unit opportunities industry resources analysis brand benefits sets screen load select
    technical types hair concerns display global cases verify rules button demand separate entry
    markets research valid assets fee versions knowledge generate material efficient bigger boxes
    higher continues copies deals award effect vehicle survey remote billion brain guarantee yield
    snip individual employees vote skills purpose purposes refer phones movies paragraph develop
    natural ends stores limits privacy goals unique categories behalf soft steps eliminate pounds
    runs limit usage pie increase range double parts charges solve sports parties flow bills units
    fantastic grief constant topics tot noon pack hooks keys funds sight accounts maps gain xtra
    nuts horse style styles weight awhile hungry hundreds confident mistakes candidates candidate
    thread threads tag log logs etiquette bubble bubbles convo convos screen screens tone tones wall
    ma'am maam sirs
    weirdly wave waves fwd lecture lect wid thanx tonite didn doesn isn wasn couldn wouldn hasn haven
    hadn won ll ve re yknow wth omfg dammit heck yelled screamed begged pleaded whoops oops eek
    apparently presumably frankly candidly ideally hopefully newsflash
    """.split()
)

SUFFIXES = (
    "ing", "ed", "ly", "ness", "tion", "tions", "sion", "ment", "ments", "able", "ible", "ful",
    "less", "ous", "ive", "ity", "ism", "ship", "hood", "wards", "n't", "'re", "'ve", "'ll", "'d",
    "ish", "iest", "ically", "ational", "ified", "ize", "ise", "ized", "ised", "ology", "ance",
    "ence", "ents", "ants", "ers", "logy", "ture", "ages",
)  # fmt: skip
"""Endings of words that are no names, unless a list of names has them."""
