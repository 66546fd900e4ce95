"""The marks of adverts and premium-rate or bulk mail, by kind, each to be weighed by `salesy`."""

from coaching.audit.matching import Lexicon

MARKS = Lexicon(
    "advert",
    {
        "prize": r"""
            (?:<you>(?:'?ve| have|'?re| are)?|been|could|chance (?:to|2)|to|can|please|winner|
            winners|player) (?:\w+ )?(?:win|wins|won|winner|winners)(?! (?:the (?:match|game|race|
            argument)|my|over|him|her|me|it all))|win (?:a|an|up|£|\$|cash|tickets|\d)|(?:a|the|
            lucky|each|every) winners?
            prizes?|award(?:ed)?(?! ceremony|s? night)|jackpot|lott[eo]ry|prize draw|
            draws? (?:shows?|on|every)|weekly comp(?:etition)?|sweepstakes?|raffle
            (?:to|2|please|cannot|can|and|now) claim|claim (?:<your>|code|no|now|call|it|by|before|
            ur|line|dept|\w+ prize|\w+ cash)
            (?:been |specially |randomly |are |you were )+(?:selected|chosen)|
            selected to (?:receive|win)|lucky (?:day|winner|number|u)
            (?:reward|bonus|vouchers?|gift (?:card|voucher|certificate)s?|free gift|shopping spree|
            holiday (?:prize|worth|voucher)|guaranteed (?:£|\$|cash|award|prize|caller|
            \d))(?=[ .!,:*]|$)?
        """,
        "money": r"""
            £ ?\d[\d,.]*
            \$ ?\d[\d,.]*
            [€₹] ?\d[\d,.]*
            (?:cash (?:prize|award|reward|back|bonus|now|until|or|out|flow)|in cash|instant cash|
            \d[\d,.]* ?(?:dollars|pounds|usd|gbp|euros?|eur)|million (?:dollars|usd|pounds|united)|
            us\$)
        """,
        "free": r"""
            (?:freemsg|free ?msg|free[- ]?phone|freefone|free[- ]?entry|free (?:\w+ ){0,2}(?:call|
            calls|text|texts|txt|msg|message|messages|minutes|mins|gift|sample|camera|mobile|phone|
            tone|tones|ringtone|ringtones|trial|info|information|report|access|membership|
            subscription|quote|shipping|delivery|download|software|website|credit|camcorder|entry|
            2nd|1st|tickets?|video|games?|month|week|cd|dvd|tape|book|consultation|estimate|demo|
            account|sign|signup|polyphonic|music|vacation|hosting|brochure|catalog|catalogue|
            evaluation|installation|grants?|money|poly|logo|logos|pics?|content|service|days?|
            hours?|nokia|offer|line|rental|to (?:use|join|claim|call|try))|for free!|
            absolutely free|(?:is|are|it'?s|completely|totally|100%) free(?=[!. ]{0,2}(?:$|[a-z]))|
            free[!*]|risk[- ]free|hassle[- ]free|toll[- ]free|call free|unlimited (?:calls?|texts?|
            free|free))
        """,
        "short_code": r"""
            (?:txt|text|reply|send|call|sms|ring|dial|calls?|contact|fone|phone|tel|
            phone) [^\n]{0,50}?(?:<phone>|(?:to|2|on|at|no\.?:?|:|-|call) ?:?\d{4,6}(?!\d)|
            0\d{9,10}|\b\d{5}(?!\d))|(?:call|ring|dial|phone|txt|text|contact|fax|tel|telephone|
            hotline|helpline|number)(?: us| now| me| on| at| free| our| today|:|\.)* ?(?:<phone>|
            \+?\d[\d\- ]{6,})
            (?:txt|text|reply|send|sms|rply|hit reply)(?: \w+){0,2} (?:now|stop|yes|help|chat|date|
            ok|end|win|free|back (?:yes|with|'|<your>)|your (?:age|name|postcode|number)|
            with (?:yes|your|the word|a|m|ur|<you>))
            (?:text|txt) the word|ans (?:to|2)|just answer|text (?:in|live|now|me live)|
            sms services|rply
        """,
        "rate": r"""
            (?:\d+ ?p(?:pm| ?per| ?/| ?a|msg|/msg)\w*|\d+ ?ppm\w*|[£$]?\d+(?:\.\d\d)? ?(?:/|per|a|
            pw|p) ?(?:min|minute|msg|mtmsg|message|txt|wk|week|call|text|day|month|rec)\w*|
            \d{2,3}p(?=[ .,/!]|$)|(?:calls?|msgs?|txts?|texts?|messages?|std|standard|national|
            normal|network|ntwk|ave) (?:\w+ )?(?:cost|charged?|rates?|chgs?|rcvd|rec|charges?|
            from only|just)|(?:t ?&amp; ?c|t ?& ?c|t's ?& ?c|ts ?& ?cs|tscs|tncs|t&cs?)\S*|
            terms (?:and conditions )?apply|p\.?o\.? ?box|pobox\w*|box ?\d+\w*|(?:16|18)\+|18 only|
            1(?:6|8)yrs|age ?1(?:6|8)|over 1(?:6|8)|subscri(?:ption|ber)s?(?! to (?:the|this) list))
        """,
        "opt_out": r"""
            (?:unsubscri\w+|un-?sub|opt(?:ed)?[ -]?(?:out|in)|2optout|(?:send|txt|text|reply|
            reply with)?(?: the word)? ?['"]?stop['"]? ?(?:to|2|txt|\?|texts?|sms|send)|(?:be |to |
            get |2 )?remove[dr]? (?:from|yourself|your|my|me|list)|remov(?:al|e) (?:instructions|
            request|in the|link|from)|(?:no longer (?:wish|want)|not (?:wish|want)|rather not|stop|
            prefer not) (?:to )?(?:be )?(?:receiv\w+|contacted|further)|
            mailing list(?:ing)?,? (?:please|send|click|simply)|(?:this|
            you) (?:\w+ ){0,4}(?:received|receiving) this (?:\w+ )?(?:e-?mail|message|ad|mail|offer|
            newsletter|special)|not (?:a )?spam|one[- ]time mail\w*|bulk e?-?mail|e-?mail marketing|
            email ad)
        """,
        "click": r"""
            (?:click(?:ing)? (?:here|below|on|this|the|now|to|ok|link)|clicking|(?:visit|goto|go to|
            log ?on(?: to)?|logon|check out|see|view|at|from|on|web|site|online at|surf|join|reply|
            link|sign up at|below|here):? ?(?:our |us |the |
            us online )*(?:web ?)?(?:site )?(?:at )?:?\(?<?(?:<url>|www\.|http)|www\.|visit (?:our|
            us)|our web ?(?:site|page)|website now|wap)
        """,
        "adult": r"""
            (?:sexy|sex(?:ual|y|iest)?(?= ?(?:chat|shop|life|text|tone|potency|drive|online|toys|
            pics|,|\.|!))|xxxm\w+|(?:hot|real|local|live|horny|sexy|dirty|naughty|young|bored|
            single|cheap|teen) (?:\w+ )?(?:girls?|babes?|women|ladies|singles?|men|fun|chat|sex|
            dates?|guys|housewives|lesbians?|wives|action)|singles (?:are|in|who)|dating (?:service|
            agency|site)|(?:fancy|fancies) (?:a (?:flirt|shag|chat)|you)|flirt\w*|babes|horny|
            nudes?|porn\w*|adult (?:\w+ )?(?:site|content|video|fun|entertainment|only)|viagra|
            cialis|live (?:chat|1 ?2 ?1|sex|121)|(?:text|meet|chat) (?:\w+ )?(?:sexy|singles|girls|
            local|a real)|dogging|no strings|secret admirer|(?:someone|some1|
            sum1) (?:\w+ ){0,6}(?:fancies|likes|loves|who knows|admir)|admirer|love matches|
            find a partner|like[- ]minded guys|get laid|wet and|fuck\w* (?:me|now))
        """,
        "handset": r"""
            (?:ring ?tones?|(?:poly|mono|true|real|free|top|charity|club|xmas|chart|
            hit) ?(?:phonic )?tones?|tones? (?:4|for|2|to|on|from|direct|every)|polys?(?:phonic)?|
            (?:nokia|motorola|ericsson|samsung|sony|colour|color|video|camera|new|latest|
            free) (?:\w+ )?(?:mobiles?|fone|phones?|handset|camcorder|tones?)|nokias?(?= \d|s)|
            camcorder|logos?(?=[ ,!&/]|$)|(?:ur|your|yr) (?:\w+ )?(?:mob|mobile|fone|handset|
            phone)(?: number| no|!| with| is| today)?(?=.{0,80}(?:won|call|free|£|award|txt|text|
            offer|update|upgrade|entitled|ringtone|tone|now|club))|line rental|
            half price (?:line )?rental|anytime any network|(?:mobile|video|ringtone|text|txt|
            movie) ?(?:club|offers?|content|upgrade|update|match|quiz)|(?:network|mobile|
            service) (?:operator|provider|customer|content)|sim subscriber|wallpapers?|java games|
            top ?up|downloads?(?= (?:as|from|for|now|a|the|our|your))|double (?:mins|minutes|txts?|
            txt)|orange (?:customer|user|\d)|o2 |bluetooth|delivery (?:tomorrow|wed|tues|to your)|
            or reply for delivery)
        """,
        "urgent": r"""
            (?:urgent\w*[!:. ]|(?:final|2nd|second|last|3rd|first) (?:\w+ )?(?:attempt|notice|
            chance|reminder|try|contact)|we (?:have )?(?:are |tried|been trying|
            have been trying)+ (?:to )?(?:contact|call|reach)|trying to (?:contact|reach) (?:u|you)|
            important (?:\w+ )?(?:message|announcement|information|notice|customer)|expir(?:es?|ing|
            y)(?:,|:| on|\.| \d|d)|act (?:now|fast|today)|hurry|don'?t (?:wait|delay|miss|hesitate)|
            (?:call|order|reply|text|txt|join|apply|send|subscribe|register|buy|play|enter|start|
            respond|sign up|go|visit|log ?on|try it|click|get it) (?:\w+ ){0,2}(?:now|today|asap|
            right now|immediately|2day)(?=[!. ,]|$)|(?:today|now|this week|weekend) only|
            limited (?:time|number|offer|supply|availability)|offer (?:ends|expires|valid|good|
            starts)|valid (?:only |until |for |12|til|till)|your private|(?:statement|
            account) (?:\w+ ){0,6}(?:un-?redeemed|points)|unredeemed|redeem\w*|identifier code|
            auth code|activate|awaiting (?:collection|delivery|you)|unclaimed|you have (?:\d+ |an? |
            new |important )+(?:new |voice |important )?(?:messages?|voicemail|announcement))
        """,
        "offer": r"""
            (?:(?:special|exclusive|limited|this|our|new|great|amazing|best|incredible|latest|
            members?|free|introductory|package|above|weekly|your|an|the) (?:\w+ )?(?:offers?|
            deals?)(?! (?:from|letter|of help|to help|you made|on the table))|offers? (?:you|now|
            include|good|a (?:free|wide|special)|the best|mobile|members)|discount(?:s|ed)?|
            \d+ ?%? off|save (?:up|over|as|big|money|hundreds|thousands|on|\$|£|\d)|on sale|
            half[- ]price|(?:to|2|place (?:an|your)|your|online|how to|and) order(?:s|
            ing)?(?=[ .,:!]|$)(?! to| of| for the| that)|order (?:now|today|online|your|by|yours|
            form|toll)|buy (?:now|direct|one|any|online)|(?:low|lowest|best|great|retail|special|
            unbeatable|reduced|incredible|dealer|wholesale) (?:\w+ )?(?:prices?|rates?|cost)|
            cheap(?:est)? (?:chat|calls?|flights?|rates?|phones?)|(?:money[- ]back|satisfaction|
            100%|fully|price|we|year) ?guarantee[ds]?|guaranteed(?=[!. ]|$)|(?:package|combo) deal|
            retail value|savings|yours for (?:only|just)|(?:for )?only (?:£|\$|€)|from (?:only |
            just )?(?:£|\$)|now only|introducing|members? (?:offer|only|area)|(?:no|
            without) (?:obligation|risk|credit check|purchase|cost|fee|fees|start[- ]?up|
            subscription|minimum|contract|hidden|medical|catch|selling|experience|inventory|
            money down)|shipping)
        """,
        "finance": r"""
            (?:loans?(?= (?:for|from|up|at|officer|amount|application|approv))|mortgages?|
            re-?financ\w+|(?:credit|debt) (?:cards?|report|repair|check|score|history|consolidat\w+|
            rating|problems|is|free|relief)|bad credit|(?:life|auto|car|health|home|term|legal|
            dental|long[- ]term|of) insurance|annuit\w+|(?:interest|low|mortgage) rates?|(?:this|
            your|the|an|high[- ]yield|safe|great|small|initial|minimum|\$\d+) investments?|(?:stock|
            investor) (?:alert|pick|symbol|market report|profile)|nasdaq|otc|(?:earn|make|making|
            earning|generate) (?:\w+ ){0,4}(?:\$|£|money|income|cash|\d+k?|from home|extra|up to|
            over|profits?|a living|a week|a month)|(?:extra|residual|passive|monthly|annual|
            additional|serious|big|unlimited|full[- ]?time|huge|real) (?:\w+ )?(?:income|money|cash|
            profits?|commissions?)|commissions?|(?:home|based|internet|online|own|business|work|
            income) (?:\w+ )?(?:business|opportunity|opportunities)|business (?:proposal|
            opportunity|transaction|relationship|loan|owners)|(?:work|working) (?:from|at) home|
            home[- ]?based|financial(?:ly)? (?:freedom|independen\w+|services|future|opportunity|
            success|security)|get rich|millionaires?|multi[- ]?level|mlm|down[- ]?line|
            network marketing|(?:transfer|transaction) of (?:the |this )?(?:funds?|money|sum|us)|
            next of kin|(?:foreign|bank|your) account(?: number| for| into)? (?:to|where|details|
            for the)|sum of|fund(?:s)? (?:transfer|into|out of)|late (?:president|general|husband|
            father|dr)|confidential(?:ity)? (?:business|transaction|proposal|nature)|
            increase (?:\w+ )?(?:your )?(?:sales|profits|income|business)|your business|
            accept (?:\w+ )?credit cards|merchant (?:account|status)|pre[- ]?approved|
            qualify(?:ing)?|(?:free|instant|quick|no[- ]cost) (?:quote|quotes|approval))
        """,
        "bulk": r"""
            (?:dear (?:friends?|sir|madam|customer|valued|voucher|mr/|subscriber|winner|our|
            homeowner|business|internet|member|potential|fellow|u|credit|user|consumer|e-?mail)|
            fill (?:out|in) (?:the|our|this) (?:\w+ ){0,3}form|for more (?:info|information|
            details)(?:,| please| call| visit| on| click|:|\.)|please (?:visit|call our|contact us|
            call us|reply to this|forward|respond)|(?:our|this) (?:\w+ ){0,2}(?:company|products?|
            services?|program|programme|customers|clients|system|members|package|service|catalog|
            range)|we (?:are (?:a|an|the|one|pleased|looking|currently|offering|proud|happy)|offer|
            provide|guarantee|specialize|supply|have (?:a|over|helped|been)|can (?:help|save|still|
            offer|provide|show)|will (?:help|show|send|give|pay)|also (?:carry|offer|have))|
            (?:million|targeted|fresh|bulk) (?:\w+ )?(?:e-?mails?|addresses|leads)|
            all over the world|(?:are|r) (?:you|u) (?:tired|sick|paying|interested|looking|ready|
            having|still paying|in debt|unhappy|a )|(?:you|u) (?:can|could|will|may|would) (?:now |
            also |be able |even |soon )*(?:earn|save|win|receive|get|have|own|lose|make|enjoy|
            be making|start)|imagine |what if you|how would you like|(?:discover|learn) (?:how|what|
            the)|(?:in|within) (?:as little as |just |only )?\d+ (?:days|weeks|hours|minutes)|
            lose (?:up to )?\d+|weight[- ]?loss|diplomas?|(?:pills?|herbal|hormone|wrinkle|
            hair loss|penis|enlarge\w*|anti[- ]?aging|cellulite|slimming|diet)|as seen on|
            testimonials?|best seller|secrets?(?= (?:of|to|that|behind))|toner|cartridges?|cable|
            satellite|casino|spyware|software (?:that|will|suite|package|for)|e-?books?|
            cd[- ]?roms?|our (?:exclusive|special|new|brand)|brand new|reply to this (?:e-?mail|
            message)|customer (?:service|care|claims|support|rep\w*)|custcare|operator|
            hi,? i'?m (?:sue|a|\w+ (?:from|and))|(?:subscribe|join|sign[- ]?up|register) (?:now|
            today|here|for|free|to|at|the|uk|our)|join the)
        """,
        "talk": r"""
            (?:i|i'?m|i'?ll|i'?ve|i'?d|my|me)
        """,
        "banter": r"""
            (?:lol|haha\w*|hehe\w*|ok(?:ay|ie)?|oh|yeah|yup|yep|nope|hmm|hmmm|hmmmm|sorry|dunno|
            i (?:think|know|guess|don'?t|dont|was|am|have|just|had|can'?t|thought|will|would)|lor|
            leh|lah|wat|cos|gonna|wanna|how are|are you|tomorrow|tonight|going to|at home|see you|
            c u|miss you|love you)
        """,
        "list_mail": r"""
            (?:(?:wrote|writes|said|says|joked|suggested|responded)[ ]?:|begin pgp|(?:on|at) (?:mon|
            tue|wed|thu|fri|sat|sun|\d)[^\n]{0,60}(?:wrote|at \d)|patch(?:es)?|rpms?|kernel|perl|
            spamassassin|razor|redhat|cvs|compile\w*|bugzilla|url: |date: |sourceforge|gcc|
            apt(?:-get)?|exmh|mailing list(?! ?(?:please|send|click))|spammers?|mailman|config\w*|
            /usr/|\.conf|procmail|debian|tcp|python)
        """,
    },
    guarded=False,
)
