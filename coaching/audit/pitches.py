"""How people sell: products, discounts, booking links, seats, teams to join, coverage, shares.

Only phrases that sell by themselves stand here; what merely adds up is weighed in `salesy`.
"""

from coaching.audit.matching import Lexicon

PITCHES = Lexicon(
    "pitches",
    {
        "discount": r"""
            \d{1,3} ?(?:%|percent|per cent) (?:off|discount|savings?|cheaper|cashback|bonus)
            (?:exclusive|special|limited|intro(?:ductory)?|early[- ]?bird|friends?(?: and| &) family|
            loyalty|generous|\d{1,3} ?%|our|a|an|my|big|huge|extra) (?:\w+ ){0,2}(?:discounts?|
            promos?|promo codes?|coupons?|vouchers?|promotions?)
            (?:use|with|enter|quote) (?:the |my |our |promo |discount )*code
            (?:discounts?|promo(?:tion)?s?) (?:code|for|on|until|till|ends?|runs?|valid|available|
            just for)
            (?:our|my|the|this) (?:\w+ ){0,3}(?:promotion|promo|sale|offer|deal) (?:has been|is|
            ends|runs|starts|closes|expires|won't)
            (?:special|exclusive|limited[- ]time|introductory|unbeatable|irresistible|one[- ]time|
            amazing|launch|founding[- ]member) (?:\w+ )?(?:offers?|deals?|prices?|rates?|pricing)
            (?:we|i|my team) (?:are |'?re )?(?:currently |now )?(?:offering|running) (?:a |an |\d)
            (?:our|my) (?:new )?(?:pricing|prices|plans|packages|rates|fees) (?:now )?(?:starts?|
            begins?|is|are|from|of|only|just)
            save (?:<you> |up to |over |as much as |at least )*(?:\d|£|\$|€|₹|rs|thousands|hundreds|
            big|a fortune|money on)
            (?:save|saves|saved|saving) (?:our |their )?(?:clients?|customers?|businesses|companies|
            teams?|practices|families)
            (?:best|lowest|unbeatable|discounted|special|wholesale|half|reduced|great|locked[- ]in|
            lock in) (?:\w+ )?(?:prices?|pricing|rates?)(?! for the| is)
            half[- ]price|half off
            buy one,? get one|bogo
            (?:our )?vip (?:customers?|members?|clients?|access|offers?|list|price|preview)
            for every (?:£|\$|€)?\d+ <you> spend
            (?:upgrade|renew|switch|sign up|sign|order|buy|book|register|enrol+|subscribe) (?:now|
            today|before|by) ~(?:save|get|and|to|for)
            (?:rewards?|points|benefits|privileges|event|clearance|sale|season|promo\w*|offer|deal|
            savings) (?:(?:has|have) been|is|are|was) (?:extended|now (?:on|live|open)|live|back|
            doubled|waiting|about to)|exclusively for (?:our )?(?:\w+ )?(?:members?|customers?|
            clients?|subscribers?|guests?|you)|flash sale|(?:member|loyalty|reward) (?:perks?|
            points|rewards?|benefits|prices?)
        """,
        "product": r"""
            (?:our|my) (?:\S+ ){0,3}(?:platform|software|solutions?|saas|crm|plugin|dashboard|
            product suite|agency|tool) (?:\w+ ){0,2}(?:helps?|can|will|boosts?|cuts?|saves?|lets?|
            enables?|automates?|delivers?|gives?|increases?|reduces?|makes?|drives?|turns?|handles?|
            is used|is trusted|has helped|does|for|that|integrates?|streamlines?|saw)
            (?:#1|number one|no\.? ?1|leading|best[- ]in[- ]class|top[- ]rated|award[- ]winning|
            ai.(?:driven|powered|based|native)|all[- ]in[- ]one|cutting[- ]edge|industry[- ]leading|
            next[- ]gen\w*|end[- ]to[- ]end|game[- ]changing|revolutionary|proprietary|
            cloud[- ]based|turnkey|state[- ]of[- ]the[- ]art|
            world[- ]class) (?:\w+ ){0,3}(?:platform|software|solutions?|tools?|app|saas|system|
            product|service|agency|company|supplement|provider|technology|engine|suite|marketplace)
            (?:we|i|we've|i've|our \w+|my \w+) (?:also |have |currently |specifically |
            specialize in |speciali[sz]e in )?(?:help(?:s|ed|ing)?|work(?:s|ed)? with|partner(?:s|
            ed)? with|support(?:s|ed)?|serve(?:s|d)?) (?:\S+ ){0,3}(?:companies|businesses|firms|
            brands|teams|founders|leaders|coaches|consultants|agencies|start[- ]?ups|practices|
            clinics|dentists|gyms|hotels|farms|plumbers|retailers|brokers|startups|bakeries|cafes|
            labs|studios|charities|owners|entrepreneurs|professionals|organi[sz]ations|executives|
            ctos?|ceos?|cmos?|cfos?|marketers|recruiters|creators|authors|women|men|moms|mums|
            people|folks|clients|customers|investors|homeowners|sellers|buyers|realtors|landlords|
            hotels|restaurants|shops|stores|schools|dentists|lawyers|manufacturers|speakers|
            freelancers|shoppers) (?:like|such|in|at|with|who|to|of|that|your|double|triple|grow|
            scale|cut|save|get|unlock|boost|increase|reduce|achieve|hit|reach|find|generate|build|
            land|make|lose|win|attract|go|turn|become|move|close|automate|launch|transform|
            struggl\w+|deal\w*|switch\w*|sell|buy|add|book|across|earn|\d)
            (?:companies|businesses|firms|brands|teams|leaders|founders|clients|agencies|
            professionals|owners|organi[sz]ations|practices) (?:just )?(?:like|similar to|
            such as) (?:yours?|you|<you>rs|\{|\[)
            cut(?:s|ting)? (?:\S+ ){0,5}(?:by )?(?:up to )?(?:\d{1,4} ?%|\d{1,3}x|in half)
            (?:boost|increas|improv|reduc|slash|rais|lift|grow|driv|
            accelerat)\w{0,3} (?:\S+ ){0,5}(?:by )?(?:up to )?(?:\d{1,4} ?%|\d{1,3}x|in half)
            (?:double|triple|10x|2x|3x|5x|skyrocket|supercharge|turbocharge|unlock|maximi[sz]e|
            scale) (?:<your> |their |our )?(?:\w+ )?(?:revenue|sales|pipeline|leads?|income|roi|
            conversions?|conversion rates?|growth|productivity|bookings|profits?|traffic|following|
            engagement|business|reach|portfolio|potential|margins?|output|team)
            \d{1,3}x (?:\w+ )?(?:pipeline|roi|revenue|growth|return|returns|leads|more|faster|sales|
            engagement|bookings)
            (?:proven|guaranteed|higher|better|measurable|\d+%) (?:roi|results|returns?)
            (?:trusted|used|loved|backed) by (?:over |more than )?(?:\d[\d,k+]*|thousands|hundreds|
            leading|fortune|teams|companies|brands|top)
            (?:our|a|this) (?:recent |latest )?case stud(?:y|ies)
            (?:right|best) (?:person|contact|point of contact) (?:to (?:talk|speak|discuss|chat|
            connect)|for|regarding|about)
            who (?:handles|manages|looks after|is responsible for|is in charge of|oversees|owns|
            takes care of) (?:<your>|the)
            (?:are|is) <you> (?:\w+ )?(?:currently )?(?:using|handling|happy with|
            working with) (?:a|an|any|<your> current) (?:\w+ ){0,3}(?:provider|vendor|supplier|tool|
            platform|agency|software|solution|crm|system|broker|adviser|advisor|carrier|insurer)
            free (?:\w+[ -]){0,3}(?:trial|demo|consultation|consult|audit|assessment|sample|samples|
            quote|valuation|estimate|class|session|webinar|masterclass|e-?book|gift|workshop|taster|
            account|analysis|review|strategy|tickets? when)
            (?:sample|starter|trial|launch|business|taster) (?:pack|packs|kit|kits|box|bundle|bag)
            (?:buy|order|shop|purchase|pre-?order) (?:yours|now|today|one|a copy|<your> copy|online|
            it here|here|from my|my|our|via|through)
            (?:check out|visit|have a look at|take a look at|come by|browse|look at|head to|
            see) (?:our|my) (?:\w+ ){0,3}(?:shop|store|website|site|etsy|products?|collection|
            catalog(?:ue)?|range|menu|packages|services|listings?|page|portfolio of services|
            offers?)
            (?:we|i|my team) (?:have |'?ve )?(?:just |recently |finally )?(?:launched|released|
            rolled out|built|introduced) (?:a |an |our |the |something|\[|\{)(?! ?(?:team|family|
            fire|shed))
            (?:i|i'm|im|i've|am) (?:have |just |recently |finally |'?m )*(?:launching|launched|
            releasing|released) (?:a|an|my) (?:\w+ ){0,4}(?:course|app|programme|program|product|
            line|membership|collection|service|store|coaching|brand|newsletter|e-?book|business|
            agency|consultancy|mastermind|community)
            (?:offer|offers|offering|provide|provides|providing) (?:a (?:wide |full )?range of |
            top[- ]notch |affordable |quality |premium |professional |full |
            expert )?(?:\w+[ -]){0,5}(?:services|solutions|packages|plans|coverage|loans?|financing|
            consulting)
            (?:our|my) (?!social)(?:\w+ ){0,3}(?:services|packages|rates|prices|pricing plans?|
            retainer)
            (?:our|the) (?:annual|premium|pro|enterprise|gold|platinum|monthly|vip) (?:plan|package|
            subscription|membership|tier|licen[cs]e)
            (?:attached|attaching|sharing|send <you>|find|here is|here's) ~(?:brochure|pricing|
            price list|rate card|sales deck|one[- ]pager|catalog(?:ue)?|media kit|pitch deck)
            (?:it |plan |package )?(?:only|just) (?:costs? )?(?:£|\$|€|₹|rs\.? ?)\d[\d,.]*
            pain points?|low[- ]hanging fruit|move the needle|value proposition|value[- ]add|
            quick win|bottom line|bottleneck
            (?:outsourc\w+|offshore|dedicated) (?:\w+ ){0,2}(?:developers?|teams?|services|
            resources|partner|va|staff)
            (?:seo|backlinks?|rank (?:higher|#?1|on|first)|first page of google|page one of google|
            guest posts?|web ?site redesign|lead gen\w*|qualified leads|warm leads|cold leads)
            (?:want|get|grab|offer(?:ing)?|invite) (?:<you> )?(?:to )?(?:early access|beta access|
            the waitlist)
            (?:teams|companies|clients|customers|people|businesses) (?:who )?(?:switch|switched|
            switching) (?:from|to)
            (?:happy|glad|love|keen) to (?:show <you> (?:how|around|what)|share (?:how|more|details|
            what|case|a)|walk <you> through|give <you> a (?:tour|demo|walkthrough))
            (?:(?:review|quote|rates?|save|cover|compare|lower|reduce) ~(?:insurance|mortgage|loan|
            remortgage|pension|policy)|(?:insurance|mortgage|pension|investment|loan) (?:review|
            quote|needs|products?|plan|advis\w+|broker|rates?))
            (?:thinking (?:of|about) (?:selling|buying|listing|moving)|(?:list|sell) <your> (?:home|
            house|property|flat|place)|buyers? (?:looking|waiting|ready|interested) (?:for|to|in)|
            free valuation|home(?:'s)? worth|what <your> (?:home|house|property) is worth|
            hot market|dream home|off[- ]plan|just listed|<your> (?:\w+ )?real estate needs)
            we (?:cut|reduce|lower|bring down|slash|save|improve|run|manage|handle|look after|
            install|clean|fix|build|design|print|supply|audit|insure|deliver|service|maintain|
            automate)(?: [^\s.!?]+){1,6} (?:for|of|at|to) (?:\w+ )?(?:hotels|schools|firms|
            companies|businesses|shops|clinics|offices|practices|restaurants|cafes|studios|
            hospitals|farms|gyms|salons|churches|charities|teams|start-?ups|brands|stores|
            families|households|homes|landlords|homeowners|neighbou?rs|dentists|lawyers|builders|
            factories|warehouses|pubs|bakeries|agencies)
            (?:\w+|\d+) (?:\w+ )?(?:hotels|schools|firms|companies|businesses|shops|clinics|
            offices|practices|restaurants|cafes|studios|hospitals|farms|gyms|salons|churches|
            charities|teams|start-?ups|brands|stores|families|households|homes|landlords|
            homeowners|neighbou?rs|dentists|lawyers|builders|factories|warehouses|pubs|bakeries|
            agencies) (?:in|near|on|around|like|across) (?:your?|the|this)(?: \w+){0,2} (?:use|
            are (?:already )?with|have (?:already )?(?:switched|signed|joined|chosen)|already|
            trust|work with|rely on|save)|(?:with|using|on board with|signed up with) (?:us|
            our \w+) already|already (?:with|using|work with) us(?=[.!,]|$)
            (?:doubling|tripling|scaling|10x-?ing|growing|boosting|skyrocketing|maximi[sz]ing|
            increasing) (?:your|their) (?:\w+ )?(?:revenue|sales|bookings|income|business|leads|
            profits?|following|clients|roi|conversions?|growth|returns?)|(?:saves?|
            saving) (?:teams|companies|businesses|firms|people|owners|clients|managers|
            you)(?: [^\s.!?]+){0,4} (?:\d+|ten|hours|thousands)
            (?:present|introduce|announce|unveil|showcase|show you|offer you|
            share with you) (?:you )?(?:with )?our (?:(?:new|latest|updated|full|wide|complete|
            autumn|spring|summer|winter|exclusive|\d+) )*(?:service |product )?(?:portfolio|range|
            collection|services?|products?|catalogue?|offering|suite|line|menu|packages?)|(?:new|
            wide|full|complete) range of (?:\w+ )?(?:services|products|solutions)
            (?:get you|offer you|do you|give you)(?: [^\s.!?]+){0,3} (?:good|great|better|special|
            fair|fixed|nice|cheap|competitive) (?:rate|price|deal|quote|offer)s?|(?:arrange|book|
            offer|organi[sz]e) (?:a |you a )?(?:viewing|site visit|property tour)|(?:value|sell|
            list|market) (?:it|your (?:flat|house|home|property|place))(?: \w+)? (?:for you|
            at no cost|free|for free)|thought (?:of|about) selling|(?:referral|invite|
            discount) (?:code|link)|(?:with|through|via|use|using) my (?:link|code)(?=[.!,]|
            $| and| to| for)
            (?:comment|say|reply|dm|text|type) ['"]?(?:yes|info|me|join|start|
            \w+ and i'?ll (?:send|tell))['"]?(?: \w+)? (?:and|for|to|if) (?:i'?ll|we'?ll|more|get|
            you)|(?:flexible|your own) hours,?(?: [^\s.!?]+){0,5} (?:income|earn\w*|home|sofa|
            phone|couch|money)|(?:earn|income|money) from (?:your|home|the) ?(?:sofa|couch|phone|
            home|bed|kitchen)?
        """,
        "chasing": r"""
            (?:should i|shall i|i'?ll|going to|i will) close (?:out )?(?:<your>|the|this) (?:file|
            ticket|loop)
            (?:still|is this|this still|not) (?:on <your> radar|a priority|an? interest|of interest)
        """,
        "booking": r"""
            (?:book|grab|schedule|pick|choose|reserve|snag|set up|lock in|secure) (?:a|an|<your>|
            some|any|in a|yourself a|one of) (?:\S+ ){0,4}(?:slots?|demo|call here|discovery call|
            strategy call|consult\w*|appointment|session with|time here|time on my calendar|
            walk[- ]?through|meeting here|spot|place|seat|call|zoom)(?! for (?:dinner|
            the restaurant))
            (?:here(?:'s| is) |via |on |using |through |use |in )?(?:my|our|the)? ?(?:calendar|
            calendly|booking|scheduling|scheduler) (?:link|page|url)
            calendly(?:\.\w+)?(?:/\S*)?
            (?:on|in|put|from|via|check) (?:my|our) calendar(?: here)?:?
            (?:a|the|our|quick|short|product|live|free|minute|min|this|for|you a|
            book) (?:\w+ )?demos?(?! tape| of the song| reel| day)
            see (?:it|us|our \w+) in action
            (?:worth|have|got|open to|up for|spare|free for|find|grab|jump on|hop on|for) (?:a |
            <you> )?(?:quick )?(?:\d+|ten|fifteen|twenty|thirty|few)(?:-| )?(?:min(?:ute)?s?)(?: call| chat| demo| intro| zoom)? (?:this week|
            next week|to see|to show|to learn if|to discuss (?:how|your needs)|to explore|
            so i can show|for a demo|to walk)
            (?:\d+|ten|fifteen|twenty|thirty)(?:-| )?(?:min(?:ute)?s?) (?:demo|discovery|
            intro(?:ductory)? call|strategy|consult\w*|this week\?|of <your> time to (?:show|
            explain|present|walk))
            worth (?:a|an|having a|exploring) (?:\w+ )?(?:chat|call|conversation|look|demo|
            meeting)\??
            (?:discovery|strategy|breakthrough|clarity|sales|onboarding) (?:call|session|meeting)
        """,
        "scarcity": r"""
            (?:only|just|last|final|a few|few|limited|remaining|\d+) (?:\w+ ){0,3}(?:seats?|spots?|
            spaces|places|slots|units|copies) (?:left|remaining|available|to go|open)
            (?:limited|last|final) (?:seats|spots|spaces|places|slots|availability|stock|edition|
            tickets|chance to (?:join|get|buy|book|grab|save|register|enrol|apply|claim|win|sign))
            (?:my|our|exclusive|free|upcoming|the|live|paid|online|this|a|new|
            next) (?:\w+[ -]){0,4}(?:mastermind|webinar|masterclass|boot ?camp|cohort|accelerator|
            group programme|coaching programme|coaching program|coaching package|membership|
            training programme|e-?course|online course)(?! (?:was|you (?:gave|ran|taught|did)|
            we (?:did|took)))
            (?:my|our) (?:\w+ ){0,3}(?:course|programme|program|workshop|retreat|membership|
            academy) (?:opens|launches|starts|is (?:open|live|now|finally)|goes live|enrol|doors)
            (?:doors|enrol+ments?|registrations?|applications|cart) (?:are |is )?(?:open|opening|
            closing|closes?|opens?) (?:now|soon|on|today|tonight|tomorrow|this|in|monday|friday|
            sunday)
            (?:hate|sorry|shame|pity|don't want|wouldn't want|sad) (?:for )?<you> to miss (?:it|
            this|out)|(?:don't|do not|never|can't afford to) miss (?:out|this|your chance|
            the (?:deal|offer|sale))
            (?:early[- ]?bird|get <your>|grab <your>|buy <your>|book <your>) (?:tickets?|pass|place|
            spot)
            (?:selling|going|filling up|booking up) (?:out )?(?:fast|quickly)
            (?:act (?:now|fast|quickly|today)|hurry(?: up)?,? (?:while|before|only|offer)|
            while (?:stocks?|supplies) last|limited time|before (?:it's|its) too late to)
            (?:claim|grab|secure|get|take|snap up|bag|reserve|lock in|save|
            book) (?:one of )?(?:the |our |your |my )?(?:last|final|remaining|free|founding|spot|
            place|seat|discount|gift|bonus|exclusive|early)(?: \w+){0,3}? ?(?:memberships?|spots?|
            places?|seats?|slots?|tickets?|copies|units|access|offers?|gift|discount|bonus)|
            founding (?:members?|memberships?|rate|price|circle)|(?:on|join|joining) (?:our|the|
            my) (?:wait(?:ing)? ?list|beta)
            (?:only|just|last|final) (?:\w+|\d+) (?:seats?|spots?|places?|slots?|spaces|rooms?|
            tickets?|memberships?) (?:remain|are left|to go|still open)|(?:private|exclusive|vip|
            inner|founding|elite|select|invitation[- ]only|members'?) (?:\w+ )?(?:club|circle|
            mastermind|community|network|group|programme|program|council)(?! (?:dinner|meeting|
            match))
        """,
        "joining": r"""
            (?:be|become|being) <your> own boss
            (?:join|perfect for|great (?:for|on)|part of|fit for|asset to|addition to|building|
            growing|expanding) (?:my|our|the) (?:\w+ )?(?:team|downline|tribe|squad)(?! (?:dinner|
            lunch|for the (?:quiz|race|match|game)))
            (?:downline|upline|mlm|network marketing|multi[- ]?level|direct sales|
            affiliate (?:programme|program|link|marketing))
            (?:passive|residual|extra|side|second|six[- ]figure|6[- ]figure|additional|recurring|
            full[- ]time|unlimited|uncapped) (?:\w+ )?(?:income|earnings|cash|revenue stream|
            figures?)
            (?:earn|make|making|earning) (?:up to |over |an? (?:extra )?|some (?:extra )?)?(?:£|\$|
            €|₹|rs\.? ?|extra|money|\d[\d,]*k?)[\d,.k]* (?:(?:a|per|every|each) (?:week|month|day)|
            from home|online|on the side|working|weekly|monthly|just)
            (?:financial(?:ly)? (?:freedom|free|independence|independent)|time freedom|
            work from (?:home|anywhere) and|fire <your> boss|quit <your> (?:9|nine)|escape the (?:9|
            nine|rat)|from <your> phone)
            (?:wellness|skin[- ]?care|essential oils?|supplements?|shakes?|leggings|beauty|
            nutrition|health|weight[- ]loss|detox|clean[- ]beauty|candles?) (?:company|business|
            line|brand|opportunity|products?|journey with|range|programme|program|consultant|party|
            challenge)
            (?:amazing|incredible|exciting|business|ground[- ]floor|once[- ]in[- ]a[- ]lifetime|
            income|investment|lucrative|unique|life[- ]changing|huge|golden|great|fantastic|
            perfect) (?:\w+ )?(?:opportunity|opportunities) (?:for <you>|to (?:join|earn|invest|
            make|get|own|be|work)|with|that|in (?:the|crypto|real|property)|i|available|right now|
            and|at|opened)
            (?:business|investment|income|franchise|ground[- ]floor|partnership) opportunit(?:y|ies)
            (?:invest (?:in (?:my|our|us|crypto|bitcoin|this|property)|with (?:me|us|my)|now|today|
            as little)|raising (?:a|an|our|my|\$|£|€|\d) ?(?:\S+ ){0,3}(?:round|seed|pre-?seed|
            series|capital|fund|\d)|(?:my|our|the) (?:seed|angel|funding|pre-?seed|
            investment) round|angel (?:cheque|check|investment)|investment (?:deck|thesis|memo)|
            cap table)
            (?:crypto(?:currency)?|bitcoin|btc|forex|token|nft|altcoin|presale|airdrop|web3|
            trading) (?:\w+ ){0,2}(?:opportunity|platform|group|signals?|investment|course|academy|
            presale|project|mentor|returns|profits?|launch|sale|bot|mining|wallet|channel|drop)
            (?:guaranteed|daily|weekly|monthly|risk[- ]free|passive|high|consistent|fixed|
            \d+ ?%) (?:\w+ )?(?:returns?|profits?|yields?|payouts?|roi)
            (?:double|triple|multiply|grow) <your> (?:money|investment|savings|income|crypto)
            (?:join|add <you> to) (?:my|our|the|this) (?:\w+ ){0,3}(?:telegram|whatsapp|facebook|
            vip|signal|trading|investment) (?:\w+ )?(?:group|channel)
            (?:(?:become|be|as) (?:a|an|our|the) (?:\w+ )?sponsor|sponsorship (?:package|opportunit|
            tier|deck|prospectus|level)\w*|(?:gold|silver|platinum|bronze|headline|
            title) sponsor\w*)
            (?:brand ambassador|affiliate|paid (?:collab|partnership)|influencer (?:programme|
            program|campaign)|ambassador (?:programme|program))
            (?:our|my|the|this) (?:\w+ )?fund (?:is|opens|closes|has|returns|closing|will)|
            minimum (?:ticket|investment|is \d|stake|buy-in)|(?:second|first|seed|closing|funding|
            next) round(?= (?:is|closes|opens|and|at|of funding))|get (?:you )?in (?:at|before|
            early|on the ground)|(?:early|founder'?s?|pre-?sale|insider) price|my (?:coin|token|
            portfolio|crypto) (?:has|is|went|tripled|doubled)
            (?:needs?|looking for|seeking|after) (?:\w+ )?sponsors(?=[ .,!?]|$)|(?:bronze|silver|
            gold) (?:is|at|for|costs?|from) ?[£$€]?\d
        """,
        "coverage": r"""
            (?:feature|cover|review|write about|mention|profile|showcase|publish|plug|spotlight|
            run) (?:us|our|my) (?:\w+ ){0,3}(?:in|on|for|app|book|product|launch|story|startup|
            start-up|company|brand|album|single|podcast|restaurant|show|film|event|press|this)
            (?:feature|cover|profile|plug) us(?! at| on your way)
            (?:press (?:release|kit|pass)|(?:great|perfect|good) (?:story|fit|
            piece) for <your> (?:readers|audience|listeners|viewers|column|followers|podcast|show|
            magazine)|<your> (?:readers|audience|listeners|followers|viewers) (?:would|will|
            might) (?:love|enjoy|be|find|like|benefit))
            (?:under embargo|offer(?:ing)? <you> (?:an|the) exclusive|exclusive (?:story|interview|
            first look))
        """,
        "promotion": r"""
            (?:share|repost|retweet|re-?share|upvote|boost|spread|pass|forward|post about|tag|plug|
            promote) (?:it|this|them|my|our|the (?:link|post|word)|about (?:it|my|us)) ~(?:network|
            followers|friends|stories|story|feed|group|groups|team|list|everyone|people|page|
            contacts|colleagues|circle|community|audience|around|linkedin|instagram|twitter|word)
            (?:share|repost|retweet|promote|plug) (?:my|our) (?:\w+ ){0,3}(?:book|podcast|post|
            video|channel|course|page|launch|campaign|album|single|song|article|newsletter|blog|app|
            fundraiser|kickstarter|link|event)
            (?:subscribe|sign up|signing up|subscribed) (?:to|for) (?:my|our|
            the) (?:\w+ ){0,2}(?:newsletter|channel|podcast|substack|youtube|blog|list|mailing list|
            patreon|updates|page|course|webinar|waitlist)
            (?:like and (?:share|subscribe|follow)|follow (?:my|our) (?:\w+ )?(?:page|account|
            channel|business|company|brand|podcast|instagram|insta)|like (?:my|our) (?:\w+ )?page|
            smash (?:that|the))
            (?:back|support|pledge|donate|contribute|check out) ~(?:kickstarter|indiegogo|
            crowdfund\w*|patreon)
            (?:leave|write|drop|give) (?:me |us |it |my book )?(?:a|an) (?:\S+ )?(?:review|rating|
            5[- ]star|five[- ]star)(?: on| for| review)
            (?:my|our) (?:new |first |latest |debut )?(?:book|album|podcast|e-?book|single|novel|
            newsletter) (?:is|just|has) (?:out|live|launched|dropped|available|on (?:amazon|
            spotify))(?: now)? ?[,.!] ~(?:my|our) ~(?:is|opens|launches|starts|drops)
            (?:available|out|live|get it|order|order it|buy it|stream it|preorder it|
            pre-order it) (?:now )?(?:on|from|at|via) (?:amazon|spotify|etsy|audible|kindle|itunes|
            apple music|bandcamp)
        """,
        "flattery": r"""
            (?:<you>'?d be|<you> would be|<you>'?re|<you> are|<you>'?d make|could be) (?:a |an |
            the |such a )?(?:absolutely |just |so )?(?:perfect|ideal|amazing|great|natural|
            excellent|incredible|fantastic|good)(?: fit)? (?:candidate |addition |person |match |
            one )?(?:for|to join|in|at) (?:my|our|this|the|what we|it)
            (?:thought of|thinking of|immediately thought of) <you> (?:right away|immediately|
            straight away|for (?:this|my|our|it))
        """,
        "customer": r"""
            (?:(?:as|for|to|our) (?:a |an |our |my )?(?:most )?(?:vip|valued|loyal|preferred|
            existing|favou?rite|special|select|esteemed) (?:customers?|clients?|members?|guests?|
            subscribers?)|(?:customers?|clients?|members?) (?:like|such as) (?:<you>|<you>rself|
            <your>self))
        """,
    },
)

HINTS = Lexicon(
    "hints",
    {
        "price": r"""
            (?:£|\$|€|₹|rs\.? ?)\d[\d,.]*k?(?: (?:a|an|per|each|for|only|off|box|bottle|month|pack|
            all in)|/)|(?:price|prices|rates|fees|costs?) (?:go|goes|going|went|will go|starts?|
            from|are|is)|half price|cheaper than|best value|affordable|reasonable (?:rates|prices)|
            \d+[- ]for[- ](?:\d+|the price)|two[- ]for[- ]one|free of charge|no[- ]obligation|
            money[- ]back|(?:free|instant|a|your|personal) quote(?! for my| for our| from you)
            (?:for a fixed|special|early|friends'?|introductory|record|mates'?) (?:prices?|rates?|
            deals?)|price list|(?:a|the|our|send (?:you )?a) (?:price|quote)(?: to| for you|\?)|
            (?:\d+|\w+) percent (?:for|off)|first (?:hour|session|month|bottle|box|one|lesson|
            class) (?:is )?(?:on me|on us|free)|at no cost|(?:for|from|at|only|
            just) \d+ (?:euros?|pounds|dollars|quid|bucks) (?:a|per|through|each|only)|what (?:i|
            we) charge|prices? in your
            (?:\d[\d,.]*|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|
            \w+ (?:hundred|thousand)) (?:euros?|dollars|pounds|quid|bucks)(?=[.!,]|
            $| and| a | per| each| for)|\d+\.\d\d(?=[ ,]|$)|(?:prices?|rates?|fees?) (?:go|goes|
            are going|will go) up|(?:\w+|\d+) ?(?:percent|%) off|(?:tables?|seats|tickets|places|
            packages) (?:start|from|at)
        """,
        "trade": r"""
            (?:i'?m|i am|we'?re|we are|became|become|i work as|as|now) (?:now )?(?:a|an|the|
            your local) (?:\w+ ){0,3}(?:distributor|consultant|advis[eo]r|agent|rep|representative|
            broker|realtor|stylist|ambassador|wholesaler|supplier|reseller|estate agent|life coach|
            business coach|coach|planner|mortgage \w+|copywriter|freelancer|developer|photographer|
            videographer|marketer)|(?:my|our) (?:\w+ )?(?:customers?|clients?|business(?! plan| idea| partner)|
            company|brand|products?|shop|store|firm|clinic|salon|agency|range|packages?|menu|
            supply co|practice)|we (?:do|sell|offer|provide|supply|make|install|deliver|import|
            export|are providing|are offering|specialise|specialize|manufacture|rent|cater) \w+
            i(?:'?ve| have)? (?:sell|make and sell|buy houses|buy homes|build (?:\w+ )?(?:sites|
            websites|apps|kitchens)|take on(?: \w+){0,4} clients|advise|coach|trained as|
            qualified as|become (?:a|an)|joined a company|joined this company|
            work for a (?:company|firm)|help (?:\w+ )?(?:widows|women|men|people|families|couples|
            founders|owners|seniors|mums|moms|retirees|landlords|homeowners|graduates|
            professionals|executives))(?: \w+)?|my studio|(?:we|i) (?:install|clean|design|print|
            cater|restore|insure|value|broker|offer|do) (?:\w+ )?(?:\w+s)|i'?m (?:\w+ )?(?:a|
            an) (?:\w+ )?(?:planner|adviser|advisor|consultant|agent|coach|broker|
            distributor) now|(?:we'?ve|we have|i have|i'?ve) (?:a|got a) (?:stand|stall|booth) at
            i do (?:\w+ )?(?:readings|massages?|nails|hair|weddings|logos|websites|portraits|
            tattoos|coaching|makeup|lashes|reiki)|hiring for a client|stock options|(?:get|
            earn) a (?:bonus|commission)|sponsor our|our gala|(?:one|a|two|last) territor(?:y|
            ies) (?:left|free|open)|\w+ party on
        """,
        "try_it": r"""
            (?:want|like|care|fancy|keen|ready|dare) to (?:try|buy|order|invest|join|sign up|switch|
            test|sample)|(?:sign|put|pencil|mark|book|get|count|set|bring) (?:you|u) (?:up|down|in|
            started|on board|set up) ?(?:for|with|on|to)?|interested\?|are you in\?|who'?s in\?|
            shall i (?:send|put|book|reserve|sign|save|drop)(?: (?:you|it|one|the|over|a))?|(?:dm|
            message|inbox|pm|text|ask|whatsapp) me (?:for|to|how|if)(?: \w+)? (?:info|details|order|
            prices?|more|join|buy|book|yours|interested)|(?:can|could|may|let) (?:i|me|we|
            us) (?:show|send|run|give|offer|email|interest|talk|walk|tell)(?: \w+)? (?:you|
            u) (?:\w+ )?(?:a |an |some |the |our |my |how |in |through |about )|when(?:'s| is|
            s)? (?:good|best|convenient|suitable) (?:for (?:a|you|us)|to)|give (?:us|it|me|one|
            them) (?:a |one )?(?:try|chance|go)|open to (?:a (?:quick |short |brief )?(?:chat|call|
            conversation|demo|meeting)|seeing|hearing|learning|exploring|it|trying|discussing)|
            (?:more|further) (?:info|information|details)(?: below| here| attached)?
            (?:shall|should|can|could|may|let me|i'?ll) (?:i |we )?(?:put|keep|set|reserve|hold|
            save)(?: you| one| it| a \w+)? (?:aside|down|by|for you|one|a place)|(?:come|drop|
            stop|pop|swing) (?:by|in|round)(?: [^\s.!?]+){0,6} (?:figures?|quote|brochure|
            samples?|show|see|look|new)|(?:love|happy|like|glad|pleased) to (?:show you how|sit down with you and (?:look|go|review|show|plan|talk)|value|take you through|give you|get you)|send you (?:a|the|our|my|
            some) (?:\w+ )?(?:trial|sample|sachet|price|info|catalogue|link|pack|brochure)|
            no strings|(?:kept|keeping|saved|reserved|holding) (?:one|a|you a|the last) (?:place|
            spot|seat|slot)|we can (?:fix|solve|change|help|improve|sort) (?:that|this|it)|
            could do yours|want a quote|when does yours (?:run out|end|expire)
            now'?s the time to (?:sign|buy|book|order|join|sell|invest|switch|act)|(?:you can|
            to) (?:order|buy|get|book) (?:it|one|yours|them) (?:from|on|at|through|via|here)|
            (?:give|offer|take) you (?:a|the) (?:tour|demo)|(?:love|happy|glad) to do (?:one|it|
            some|yours) for you|interested in (?:moving|joining|selling|buying|switching|a new)|
            ever (?:considered|thought of|thought about) (?:\w+ing)|would your (?:company|firm|
            business|employer|team)
        """,
        "claim": r"""
            (?:lost|lose|losing|saved?|saving|earned?|gained?|grew|doubled?|cut|made|
            make) (?:\w+ ){0,4}(?:\d[\d,.]*|£\S+|\$\S+|€\S+|half) ?(?:%|percent|kilos?|kg|lbs?|
            pounds|k|hours|a (?:week|month|year)|in (?:\d+|a|one|two)|figures)?|\d+ ?%|(?:six|seven|
            6|7|multiple)[- ]figures?|life[- ]changing|changed my life|game[- ]changer|results|
            best[- ]selling|award[- ]winning|guaranteed?|(?:most|many|other|several|lots of|
            all) (?:of )?(?:your )?(?:teams?|companies|neighbou?rs|businesses|firms|clients|people|
            homeowners|parents|founders|shops|owners) (?:your size |like you |in your (?:area|
            street|space|field) )?(?:have|has|are|struggle|already|love|switch\w*|use|lose|waste|
            miss|either|pay|overpay|who)|struggl\w+ with|without burn(?:ing )?out|scale (?:to|your|
            their|up)|how we (?:fix|solve|help|did|do|can help|helped)
            tripled|doubled|record (?:high|level)s?|changed my (?:life|sleep|mornings?|skin|
            energy|body|finances)|(?:cut|bring down|reduce|lower)(?: \w+){1,4} by (?:a|half|two|
            \d)|(?:isn'?t|not|nowhere) on the first page|(?:looks?|is|seems) (?:a bit |rather |
            quite )?(?:dated|outdated|slow|old-fashioned)|would suit you|(?:free|
            open) slots?(?: in your| next| this)?|you get (?:\d+|ten|twenty|fifty)
        """,
        "wares": r"""
            life (?:cover|insurance)|insurance|pension|mortgage|solar(?: panels)?|weight[- ]loss|
            supplements?|skin ?care|essential oils?|candles|leggings|jewell?ery|makeup|protein|keto|
            detox|crypto|forex|bitcoin|nfts?|seo|web ?sites?|web design|marketing|branding|software|
            saas|crm|course|coaching|masterclass|webinar|workshop|retreat|programme|membership|
            subscription|timeshare|removals|packers|movers|cleaning services?|catering|consultation|valuation|franchise|onboarding|payroll|lead generation|conversion|pipeline|
            outsourcing|app
            property (?:off|on|near|in|that|for)|viewing|(?:phone|energy|broadband|electricity|heating) (?:contract|bills?|
            tariff)|water bills?|fund(?= |[.!,])(?! of| my trip)|new kitchens|(?:these|my|
            the) drops|sachet|wellness|wedding films|clients a (?:quarter|month|year)|
            your (?:website|site|shop|listing)|broker
            pensions?|life insurance|timeshares?
            franchis\w*|tarot|jewellery party|reiki|botox|nutrition plan|meal plan
        """,
        "own_news": r"""
            merch(?:andise)?|vlogs?|crowdfund\w*|kickstarter|(?:my|our|new) (?:\w+ )?(?:single|
            album|ep|podcast|channel|newsletter|substack|youtube|patreon|tour|video|blog|book|
            course|show|album|store|exhibition|launch)
            (?:my|our) (?:new )?(?:e-?book|prints?|pottery|range|
            collection)(?: on \w+| of \w+)?(?: \w+)? (?:is|are) (?:out|live|up|available|here)
        """,
        "spread": r"""
            spread the word|(?:share|repost|retweet|tag|plug|pass (?:it|this) on|tell (?:your|all|
            everyone|everybody)|like and|subscribe|stream it|pre-?order|follow (?:me|us))
        """,
        "now": r"""
            (?:this|until|till|ends?|by|before) (?:month|week|weekend|friday|sunday|midnight|
            tonight|the end of)(?: only)?|(?:\w+|\d+) (?:rooms?|seats?|spots?|places?|slots?|left|
            boxes|units|tickets?) left|limited|last (?:call|few|chance|two|one)|today only|hurry|
            while stocks?|selling fast|launch(?:ing|ed)?|first (?:month|class|session|order|
            box) (?:is )?(?:free|on (?:us|me))|exclusive
        """,
    },
)
"""What adds up to a pitch: two different kinds of it together."""
