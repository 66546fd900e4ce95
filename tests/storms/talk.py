"""What people write to the coach in a storm: sentences of many kinds, and the choices they take."""

from random import Random

SITUATIONS = """\
emailed my old roommate Dana three times since august, nothing
I texted Marcus twice about dinner and he hasn't answered, last one was on Sunday
my sister hasn't called back since June, is it something I said?
wrote to a former colleague, Priya, on LinkedIn in May. No reply.
Called my mentor on Monday, left a voicemail, no word yet
I sent my cousin Leo a birthday card and heard nothing for two months
my professor ignored both of my emails about the reference letter
we had a great first date and now she's gone quiet for 5 days
messaged Tom from the climbing gym yesterday, he read it and didn't answer
I haven't heard from my friend Aisha in a year. I never wrote either.
I reached out to a recruiter three weeks ago, followed up once, silence
my best friend from school stopped answering me after my wedding
Invited the new neighbours over twice, they said maybe and then nothing
wrote Oskar a long letter in spring and he has not replied
I emailed Ms. Lindgren at the archive 4 times, I feel so embarrassed
Grandma hasn't picked up the phone since last week
my ex-manager promised an intro and now doesn't answer my texts
texted Ben "hey, all good?" three days ago, still nothing
our landlord doesn't answer, I wrote on 2 May and on 9 May
I asked Hana for coffee by Slack and she left me on read\
""".splitlines()

SHORT = """\
shorter
warmer please
another one
why
sent it
by email
he replied!
no answer yet
help
thanks, that helps
let it go
what do you mean
a friend
two weeks ago\
""".splitlines()

COMMANDS = """\
/reconnect help
/reconnect add Nadia Brook
/reconnect add Felix Stone, an old colleague
/reconnect list
/reconnect remind me about Nadia in two weeks
/reconnect
/reconnect settings
/reconnect reminders
/reconnect undo\
""".splitlines()

_FINAL = ("forget", "service:forget", "import")
"""Choices nobody takes here: they end what is being counted."""


def line(chance: Random) -> str:
    """Return something somebody says."""
    kind = chance.choices((SITUATIONS, SHORT, COMMANDS), (5, 3, 2))[0]
    return chance.choice(kind)


def choice(choices: list[list[str]], chance: Random) -> str | None:
    """Return the key of a choice somebody takes; None where there is none to take."""
    keys = [key for key, _ in choices if not key.startswith(_FINAL)]
    return chance.choice(keys) if keys else None
