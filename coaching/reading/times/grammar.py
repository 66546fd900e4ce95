"""The forms of past time in folded English, filed by the word they begin with.

Every reader takes a text, the offset where the form would begin and today, and returns what
it read or None. Intervals are honest about how people round; vague words give no interval.
"""

from coaching.reading.times.calendar_forms import (
    calendar,
    clock,
    day_of_month,
    following,
    meal,
    this_day,
    time_last,
    week_of,
    weekday,
    year,
)
from coaching.reading.times.elapsed_forms import (
    bare_ago,
    day_count,
    ordinal,
    quantity,
    weekdays_ago,
)
from coaching.reading.times.form import Kind, Reader, Reading
from coaching.reading.times.holidays import FEASTS
from coaching.reading.times.later_forms import later
from coaching.reading.times.season_forms import covid, feast, month, season

__all__ = ["READERS", "Kind", "Reader", "Reading"]

_QUANTITIES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "a an half couple few several"
)
_DAYS = (
    "monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday "
    "sat sunday sun segunda terça terca quarta quinta sexta sábado sabado domingo"
)
_FORMS: tuple[tuple[str, Reader], ...] = (
    (_QUANTITIES + " #", weekdays_ago),
    ("a last this past previous week " + _DAYS, weekday),
    (_QUANTITIES + " #", quantity),
    ("day", day_count),
    ("second third fourth fifth sixth seventh #", ordinal),
    ("week wk month fortnight year yr minutes mins hours hrs moments moment", bare_ago),
    ("night earlier later late today tonight tonite this just the day yesterday yday yest "
     "yesterdays ystrday last", this_day),
    ("this", time_last),
    ("breakfast lunch lunchtime noon midnight dawn", meal),
    ("the first second third fourth last", week_of),
    ("the early mid late later start beginning middle end back earlier last past this previous "
     "week weekend month year vorletzte", calendar),
    ("the following", following),
    ("the first second third fourth early mid late start beginning middle end back last this jan "
     "january feb febuary february mar march apr april may jun june jul july aug august sep sept "
     "september oct october nov november dec december", month),
    ("the", day_of_month),
    ("#", day_of_month),
    ("#", year),
    ("#", clock),
    (" ".join({name.replace(".", " ").split()[0].split("'")[0].split("-")[0] for name in FEASTS})
     + " last", feast),
    ("the early mid late start beginning middle end last this spring summer autumn fall winter "
     "springtime summertime wintertime", season),
    ("the covid pandemic lockdown lockdowns corona quarantine", covid),
    ("the next following day morning night week weekend that same very right straight "
     "straightaway immediately", later),
)  # fmt: skip


def _by_first_word() -> dict[str, tuple[Reader, ...]]:
    table: dict[str, tuple[Reader, ...]] = {}
    for words, reader in _FORMS:
        for word in dict.fromkeys(words.split()):
            table[word] = (*table.get(word, ()), reader)
    return table


READERS = _by_first_word()
"""The readers to try, in order, by the first word of a form ("#" for figures)."""
