"""Words the details reader knows: occasions people meet at, memories, things that are pending."""

EVENTS = (
    "conference|conf|meetup|meet-up|breakfast|brunch|lunch|dinner|party|wedding|hackathon|workshop|seminar|"
    "panel|talk|lecture|summit|fair|expo|event|class|course|retreat|gig|festival|fest|gathering|mixer|"
    "reunion|opening|gala|fundraiser|training|bootcamp|boot camp|camp|choir|book club|running club|club|"
    "tour|q&a|webinar|convention|trade show|tradeshow|show|picnic|barbecue|barbeque|bbq|symposium|"
    "demo day|pitch night|open day|open mic|offsite|off-site|kickoff|congress|"
    "roundtable|happy hour|networking thing|networking night|thing|do|night|exhibition|biennale|"
    "residency|hostel|playground|school gate|bootcamp|tournament|race|marathon|parkrun|christening|"
    "baptism|funeral|bar mitzvah|bat mitzvah|graduation|career day|careers day|job fair|book launch|"
    "launch|film screening|screening|poetry reading|reading|farmers market|farmers' market|market|"
    "language exchange|exchange|dog park|allotment|coworking space|co-working space|sauna|gym|"
    "volunteer day|clean-up|cleanup|church|mosque|temple|synagogue|"
    "library|bakery|museum|gallery|concert|quiz night|pub quiz|board game night|game night|games night"
)
"""Heads of a noun phrase one can have met somebody "at"."""

MEMORIES = (
    "field trip|road trip|trip|holiday|vacation|semester|group project|project|band|team|flat|apartment|"
    "dorm|dorm room|kitchen|hike|hikes|walk|walks|runs|lunch|lunches|dinner|dinners|coffee|coffees|chats|"
    "talks|conversation|conversations|concert|season|internship|thesis|workshop|play|game nights|summer|"
    "winter|summers|garden|studio|office|shift|night shifts|shifts|study group|study sessions|book club|"
    "choir|club|expedition|tour|marathon|allotment|class|classes|debates|school days|uni days|"
    "college days|adventure|adventures|weekend|honeymoon|wedding|rehearsals|lessons|piano lessons"
)
"""Heads of "our …" that are a good memory; "our fight" and "our last call" are not."""

PENDING = (
    "role|position|job|application|quote|quotation|proposal|invoice|contract|estimate|renewal|deposit|"
    "draft|manuscript|commission|portfolio|internship|reference|grant|tender|bid|partnership|"
    "refund|lease|offer|order|statement of work|sow|abstract|submission|fellowship|scholarship|"
    "post|vacancy|opening|assignment|take-home|report"
)
"""Heads of what a process waits for."""

WORKS = (
    "piece|article|talk|lecture|book|novel|post|podcast|paper|essay|interview|exhibition|show|newsletter|"
    "video|film|documentary|album|ep|song|concert|presentation|panel|keynote|column|blog|blog post|"
    "story|thread|poem|poems|paintings|photos|photographs|series|play|thesis|study"
)
"""Something the contact made that the user saw, read or heard."""

VENTURES = (
    "bakery|cafe|café|coffee shop|coffeeshop|shop|store|studio|restaurant|farm|gallery|clinic|practice|"
    "bookshop|bookstore|brewery|salon|choir|magazine|podcast|company|business|startup|start-up|garden|"
    "vineyard|nursery|school|charity|workshop|food truck|bar|pub|agency|label|theatre|theater|gym|hostel|hotel|"
    "yoga studio|dance school|pottery|newsletter|foundation"
)
"""Something the contact runs."""

MUTUAL = (
    "roommate|flatmate|housemate|classmate|schoolmate|teammate|bandmate|neighbor|neighbour|colleague|"
    "coworker|co-worker|workmate|deskmate|lab partner|study partner|running partner|training partner|"
    "friend|school friend|college friend|uni friend|university friend|childhood friend|pen pal|penpal|"
    "travel buddy|gym buddy|cousin|co-founder|cofounder|business partner|bandmates"
)
"""Roles that hold in both directions: "my old roommate" is "your old roommate" to them."""

MIRRORED = {
    "adviser": "former student", "advisor": "former student", "supervisor": "former student",
    "professor": "former student", "prof": "former student", "teacher": "former student",
    "tutor": "former student", "coach": "former player", "godfather": "godchild",
    "godmother": "godchild", "apprentice": "old teacher",
}  # fmt: skip
"""What the user is to somebody in that role, where one word says it whoever they are."""

NOT_OURS = frozenset("last next first final recent fight argument previous".split())
"""Words that make "our … lunch" no fond memory."""

GERUNDS = {
    "helped": "helping", "gave": "giving", "taught": "teaching", "lent": "lending",
    "encouraged": "encouraging", "hired": "hiring", "trained": "training", "hosted": "hosting",
    "mentored": "mentoring", "recommended": "recommending", "referred": "referring",
    "drove": "driving", "coached": "coaching", "guided": "guiding", "invited": "inviting",
    "sent": "sending", "sponsored": "sponsoring",
}  # fmt: skip

HABITS = {
    "call": "calls", "phone": "calls", "ring": "calls", "facetime": "calls", "skype": "calls",
    "talk": "talks", "chat": "chats", "walk": "walks", "hike": "hikes", "run": "runs",
    "jog": "runs", "swim": "swims", "climb": "climbs", "cycle": "rides", "ride": "rides",
    "lunch": "lunches", "coffee": "coffees", "dinner": "dinners", "brunch": "brunches",
    "breakfast": "breakfasts", "drinks": "drinks", "tea": "teas",
}  # fmt: skip

TIMES = {
    "week": "weekly", "month": "monthly", "day": "daily", "morning": "morning",
    "evening": "evening", "night": "nightly", "weekend": "weekend", "year": "yearly",
    "summer": "summer", "winter": "winter",
    **{day: day.capitalize() for day in
       "monday tuesday wednesday thursday friday saturday sunday".split()},
}  # fmt: skip
