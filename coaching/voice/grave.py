"""Matters too grave to guess at: a thought may rest on them where they were told, and nowhere else."""

from coaching.drafting.joining import joined
from coaching.text import fold, spelled
from coaching.voice.claiming import stems

_GRAVE = joined(
    r"\b(?:divorc\w+|separat(?:ed|ion)|break-?up|broke up|affairs?|cheat\w*|cancer|chemo\w*|tumou?rs?|stroke|surgery|operation|dementia|diagnos\w+"
    r"|miscarr\w+|pregnan\w+|abortion|hiv|aids|rehab|addict\w*|alcohol\w*|drinking|drugs?|overdos\w+|relaps\w+|depress\w+|burn-?out|burnt out|bipolar|psych\w+"
    r"|breakdown|suicid\w*|self-harm\w*|died|dead|dying|dies|death|funeral|widow\w*|passed away|bereave\w*|grie(?:f|ving|ve)|mourn\w*|murder\w*|killed"
    r"|jail\w*|prison|arrest\w*|police|crime|bankrupt\w*|evict\w*|homeless|fired|laid off|sacked|redundan\w+|lawsuit|custody|abus(?:e|ed|ive)|rape\w*|assault\w*|violen\w+"
    r"|hospital\w*|ambulance|coma|accident|crash(?:ed)?|icu|intensive care|hospice\w*|married|engaged|serious(?:ly)? (?:ill|sick)|live (?:much )?longer|somebody else|someone else|new (?:partner|boyfriend|girlfriend|lover)|terminal\w*)\b",
    r"\b(?:done|do|did) something to (?:her|him|them)sel(?:f|ves)\b|\b(?:follow|join) (?:her|him|them)\b|\b(?:harm|hurt|kill)(?:ed|ing)? (?:her|him|them)sel(?:f|ves)\b",
)  # fmt: skip

_ONE_MATTER = tuple(
    frozenset(matter.split())
    for matter in (
        "broke split breakup break-up separated separation divorced divorce",
        "died dies dead dying death funeral grief grieving grieve mourning mourn bereaved bereavement widow widowed",
        "hospital surgery operation ambulance icu",
        "fired sacked redundant redundancy",
        "pregnant pregnancy",
    )
)
"""Where one of these was told, the others tell nothing new."""


def grave(text: str, told: frozenset[str]) -> bool:
    """Tell whether a text guesses at what nobody told; `told` holds folded words."""
    matters = (word for matter in _ONE_MATTER if not matter.isdisjoint(told) for word in matter)
    known = frozenset(stem for word in (*told, *matters) for stem in stems(word))
    found = _GRAVE.finditer(spelled(fold(text)))
    return any(known.isdisjoint(form for word in one[0].split() for form in stems(word)) for one in found)  # fmt: skip
