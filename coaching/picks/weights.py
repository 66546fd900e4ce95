"""The numbers behind a pick, as data: change one here and the tests say whom it moves.

They are judgements, not measurements; what they must bring about is what
`tests/coaching/picks/test_year.py` checks over a year of weeks. Days are calendar days.
"""

from coaching.situation import Tie

WORTH: dict[Tie | None, float] = {
    Tie.MENTOR: 0.75,
    Tie.CLOSE_FRIEND: 0.7,
    Tie.FAMILY: 0.65,
    Tie.FRIEND: 0.55,
    Tie.FORMER_COLLEAGUE: 0.5,
    Tie.REFERRAL_INTRO: 0.4,
    Tie.CLIENT_PROSPECT: 0.4,
    Tie.OTHER: 0.4,
    None: 0.35,
    Tie.NEW_ACQUAINTANCE: 0.25,
    Tie.RECRUITER_HIRING: 0.15,
    Tie.LINKEDIN_STRANGER: 0.1,
}
"""What a tie is worth where the user has not said what the person brought; said, it is 1."""

VALUED = 1.0
COMPANY = 0.15
"""Added to somebody of whom no value is known, who works where somebody valued works."""

RHYTHM: dict[Tie | None, int] = {
    Tie.CLOSE_FRIEND: 45,
    Tie.FAMILY: 45,
    Tie.FRIEND: 90,
    Tie.MENTOR: 120,
    Tie.FORMER_COLLEAGUE: 180,
    Tie.CLIENT_PROSPECT: 150,
    Tie.REFERRAL_INTRO: 150,
    Tie.OTHER: 150,
    None: 150,
    Tie.NEW_ACQUAINTANCE: 120,
    Tie.RECRUITER_HIRING: 240,
    Tie.LINKEDIN_STRANGER: 365,
}
"""Days after which half of the pull of a quiet tie is reached: the closer, the sooner."""

RECENT: dict[Tie | None, int] = {Tie.CLOSE_FRIEND: 28, Tie.FAMILY: 28, Tie.FRIEND: 45}
RECENT_ELSE = 90
"""Days after a touch in which nobody is picked, by tie."""

UNHEARD = 0.5
"""The pull of time where no touch is known at all."""

LINKED = 0.7
"""The most that a mere date of connecting, without a touch, can pull."""

NOTHING_TO_SAY = 0.6
SAY_VALUE = 0.25
SAY_NOTES = 0.15
SAY_MET = 0.15
SAY_LONG_LINK = 0.1
"""What there is to say: the first alone, the others added to it as far as they are known."""

COMING_UP = 1.6
"""A birthday or a date in the notes within `AHEAD` days."""

AHEAD = 10
LONG_LINK = 3 * 365
"""Days after which a connection is a long-standing one."""

RHYTHM_PASSED = 1.5
"""The user asked to be in touch every so often, and that time has passed."""

LEFT_ALONE = (1.0, 0.7, 0.45, 0.3)
"""What is left of a score by how often somebody was picked in these months and nothing came of it."""

JITTER = 0.12
"""How far chance may move a score either way, so that equals take turns."""

LOWEST = 0.08
"""Below this nobody is picked: no pick is better than a forced one."""

EASY_ENOUGH = 0.2
TRUSTED_ENOUGH = 0.45
"""How much of the best score there is an easy or a trusted one must reach to be put first."""

SAME_TIE = 0.55
SAME_CIRCLE = 0.8
"""What a score is taken times for each one already picked of the same tie, or of the same circle."""

LITTLE_KNOWN = 1
"""At most so many a week of whom nothing but a line of an imported list is known."""

AWAY_IGNORED = 3
AWAY_SWAPPED = 5
AWAY_SKIPPED = 8
AWAY_DONE = 6
"""Weeks after a pick in which somebody is not picked again, by what became of it."""
