"""Capitalised words that are no person: places, calendar, holidays, platforms, companies."""

PLACES = frozenset(
    """
    africa amsterdam ankara antwerp argentina asia athens atlanta auckland austin australia austria
    bahrain baku bali bangalore bangkok barcelona basel bath beijing beirut belfast belgium belgrade
    bengaluru berlin bern bogota bogotá bologna bolivia bombay boston brazil brighton brisbane bristol
    britain brooklyn brussels bucharest budapest bulgaria cairo calgary california cambodia cambridge
    cameroon canada canberra caracas cardiff chennai chicago chile china cleveland cologne colombia
    colorado connecticut copenhagen cornwall croatia cuba cusco cyprus dakar dallas damascus delaware
    delhi denmark denver detroit devon dhaka dhl doha dubai dublin dundee durban dusseldorf düsseldorf
    ecuador edinburgh egypt england eritrea estonia ethiopia europe finland florence florida france
    frankfurt galway geneva genoa germany ghana glasgow granada greece guadalajara guatemala guangzhou
    hague haiti hamburg hanoi hanover harare harlem havana hawaii helsinki hokkaido houston hungary
    hyderabad ibiza iceland illinois india indiana indonesia iowa iran iraq ireland islamabad israel
    istanbul italy jakarta japan jerusalem johannesburg kabul kampala kansas karachi kathmandu kent
    kenya kerala kiev kigali kolkata korea krakow kraków kuwait kyiv kyoto lagos lahore laos latvia
    lebanon leeds leicester leipzig liberia libya lima lisbon lithuania liverpool ljubljana london
    louisiana luxembourg lyon maastricht madrid malawi malaga malaysia malmö malta manchester manhattan
    manila marrakech marseille maryland massachusetts mauritius melbourne memphis mexico miami michigan
    milan minneapolis minnesota missouri montana montevideo montreal montréal morocco moscow mozambique
    mumbai munich nagano nagoya nairobi namibia naples nashville nebraska nepal netherlands nevada
    newcastle nigeria norway norwich nottingham ohio oklahoma ontario oregon osaka oslo ottawa oxford
    pakistan palestine panama paraguay paris pennsylvania peru perth philadelphia philippines phoenix
    pittsburgh poland porto portland portugal prague pune punjab quebec québec queens queensland
    raleigh reykjavik reykjavík riga rio romania rome rotterdam russia rwanda sacramento saigon
    salzburg santiago sapporo sarajevo scotland seattle senegal seoul serbia seville shanghai sheffield
    shenzhen siberia singapore slovakia slovenia somalia southampton spain stockholm stuttgart sudan
    sweden switzerland sydney syria taipei taiwan tallinn tanzania tehran tennessee texas thailand
    tokyo toronto toulouse tunis tunisia turin turkey uganda uk ukraine uruguay us usa utah utrecht
    valencia vancouver venezuela venice vermont vienna vietnam vilnius virginia-beach wales warsaw
    washington wellington wisconsin wyoming yemen york yorkshire zagreb zambia zimbabwe zurich zürich
    nyc la sf dc socal norcal nz uae eu bkk hcmc
    """.split()
)

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri
    sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march
    april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec christmas xmas easter thanksgiving halloween diwali deepavali eid ramadan
    ramadhan hanukkah chanukah passover pesach purim holi tet tết nowruz norouz midsummer advent lent
    carnival mardi gras epiphany vesak songkran onam pongal juneteenth kwanzaa boxing ash whitsun
    pentecost lunar valentine valentine's mother's father's patrick's labor labour memorial columbus
    bastille anzac canada obon chuseok seollal ching-ming hogmanay ascension michaelmas yom kippur
    rosh hashanah sukkot navratri dussehra baisakhi ugadi new covid covid-19 corona brexit q1 q2 q3 q4
    """.split()
)

PRODUCTS = frozenset(
    """
    linkedin facebook fb instagram insta ig whatsapp wa messenger slack discord telegram signal twitter
    x tiktok snapchat reddit youtube zoom teams skype gmail outlook google hinge bumble tinder grindr
    imessage facetime wechat line viber kakaotalk kakao venmo paypal spotify strava netflix uber airbnb
    amazon apple microsoft meta ibm tesla nasa bbc cnn nyt tedx ted hubspot salesforce notion github
    gitlab jira figma excel powerpoint canva mailchimp substack medium patreon kickstarter etsy ebay
    vinted depop craigslist upwork fiverr glassdoor indeed workday greenhouse lever calendly doodle
    eventbrite meetup xing goodreads duolingo peloton costco ikea walmart target starbucks tesco
    sainsbury's mcdonalds fedex ups dhl iphone ipad android mac windows chatgpt openai claude siri
    alexa adobe oracle sap deloitte pwc kpmg ey accenture mckinsey bain bcg goldman jpmorgan citi hsbc
    barclays stripe shopify react python java javascript ai ml crm ceo cto cfo coo cmo vp hr vc mba phd
    bsc msc ma ba uni ucl ucla mit nyu lse eth epfl usc ubc hbs nhs pta hoa asap fyi rsvp ps faq dm dms
    sms pdf url id it pr qa ux ui tv usb gp er icu ptsd adhd aa pt pa pi ngo un eu uk us usa nda sow rfp
    rfq saas b2b b2c seo kpi okr cv ok lol omg tbh idk imo imho btw wtf ffs smh am pm est gmt
    """.split()
)

DEMONYMS = frozenset(
    """
    african albanian american arab arabic argentine argentinian asian australian austrian bangladeshi
    belgian bengali brazilian british bulgarian canadian catholic chinese christian colombian croatian
    cuban czech danish dutch egyptian english estonian ethiopian european filipino finnish flemish
    french german ghanaian greek haitian hebrew hindi hindu hungarian icelandic indian indonesian
    iranian iraqi irish israeli italian jamaican japanese jewish kenyan korean latin latino latina
    latvian lebanese lithuanian malaysian mandarin cantonese mexican moroccan muslim nepali nigerian
    norwegian pakistani palestinian persian peruvian polish portuguese punjabi romanian russian
    scottish serbian sikh singaporean slovak slovenian somali spanish sudanese swedish swiss syrian
    taiwanese tamil thai tunisian turkish ukrainian urdu venezuelan vietnamese welsh buddhist
    """.split()
)

ORGANISATION_ENDS = frozenset(
    """
    academy agency airlines association awards bakery bank bar brewery bros brothers cafe café capital
    cathedral centre center chamber church clinic club co co-op college collective committee company
    conference consulting corp corporation council dental department design digital festival
    fellowship films finance firm foods forum foundation gallery games gmbh group gym hackathon hall
    health high holdings hospital hotel hub inc industries initiative institute insurance
    international journal labs lab law legal library limited llc llp logistics ltd magazine marathon
    market media meetup ministry museum music network office org partners pharma photography pictures
    pizza plc podcast press productions properties public publishing realty records recruitment
    restaurant retreat ventures school schools security services society software solutions square
    store street studio studios summit symposium systems talent team tech technologies technology
    theatre theater trust uni university vineyard wealth week workshop works yoga road avenue ave lane
    park bridge beach day days island mountain lake valley hills river airport station expo fair gala
    supply supplies foods kitchen coffee roasters books interiors motors travel tours engineering
    construction plumbing electric energy solar farms gardens robotics analytics biotech sa ag spa kg
    """.split()
)
"""Last words of the names of companies, events and places ("Harrow Talent", "Union Street")."""

OFFICES = frozenset(
    "councillor councilor senator mayor nurse officer detective inspector sergeant constable major "
    "colonel general commander admiral deacon bishop canon abbot ambassador minister president lord "
    "lady dame maestro sensei principal superintendent sheriff chef vicar father sister brother".split()
)
"""Titles only where both they and the name have a capital."""

GREETINGS = frozenset(
    "hi hey hello hei hej hallo hallå hola oi olá salut bonjour ciao cześć ahoj merhaba selam szia "
    "moi tere liebe lieber kära kjære kære hei hiya heya yo dear nada zilch zip nowt nothing herrn "
    "tak takk tack danke merci gracias obrigado grazie mvh hilsen fra til sendt emne betreff "
    "gesendet asunto envoyé objet oggetto grüße gruß saludos abrazo besos bises".split()
)
"""Greetings and mail headings of many languages that a capital letter makes look like names."""
