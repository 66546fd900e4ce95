"""From what a file says and what is already known to a plan of what to keep.

`plan` writes nothing; `values` of the plan is what `Memory.add` gets.
"""

from coaching.memory import Everything
from coaching.turn import Moment
from storage.importing.parsed import Parsed, Problem
from storage.merging.correspondence import Unanswered, exchanges, owner, unanswered
from storage.merging.gathering import gathered
from storage.merging.index import Index
from storage.merging.letters import Correspondence
from storage.merging.plan import Likeness, Plan, decided, resolved, values, without
from storage.merging.planning import Matching
from storage.merging.restoration import restoration

__all__ = [
    "Likeness",
    "Plan",
    "Unanswered",
    "decided",
    "plan",
    "resolved",
    "unanswered",
    "values",
    "without",
]


def plan(parsed: Parsed, known: Everything, moment: Moment, own_name: str | None = None) -> Plan:
    """Return what importing the file would change about what is known.

    Importing the same file again adds nobody and changes nothing. What the user has set is never
    overwritten. `own_name` is the user's own, to tell the sides of LinkedIn's messages apart;
    without it the one who takes part in most conversations is taken.
    """
    if parsed.everything is not None:
        return restoration(parsed.everything, known)
    index = Index(known.contacts)
    people = Matching(gathered(parsed.entries, moment), index)
    told = Correspondence(known, index, moment)
    for exchange in exchanges(parsed.letters, own_name):
        told.add(exchange)
    return Plan(
        new=index.new(),
        changed=index.changed(),
        unchanged=people.unchanged,
        doubts=tuple(people.doubts),
        touches=tuple(told.touches),
        silences=tuple(told.silences),
        problems=(*parsed.problems, *told.problems, *_ownerless(parsed, own_name)),
        merged=people.merged,
        unanswered=unanswered(parsed, own_name),
    )


def _ownerless(parsed: Parsed, own_name: str | None) -> tuple[Problem, ...]:
    if not parsed.letters or owner(parsed.letters, own_name) is not None:
        return ()
    why = "it doesn't say which of the people writing is you"
    return (Problem(parsed.letters[0].row, why),)
