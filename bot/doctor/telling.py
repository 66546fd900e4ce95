"""Tells what was found: a line each for people, a record for programs."""

import json
from collections.abc import Sequence

from bot.doctor.finding import Finding, State

_WELL = "All is well."
_ENDS = {State.LOOK: "{count} to look at", State.BROKEN: "{count} broken"}


def as_lines(findings: Sequence[Finding]) -> str:
    """Return a line for each finding, what to do below it, and how all is at the end."""
    width = max(len(one.about) for one in findings)
    indent = " " * (len(State.LOOK) + width + 4)
    lines = []
    for one in findings:
        first, *rest = [*one.said.splitlines(), *(f"→ {line}" for line in one.do.splitlines())]
        lines.append(f"{one.state:<{len(State.LOOK)}}  {one.about:<{width}}  {first}")
        lines += [indent + line for line in rest]
    return "\n".join([*lines, "", _end(findings)])


def as_record(findings: Sequence[Finding]) -> str:
    """Return all findings as one line of JSON."""
    listed = [
        {"about": one.about, "state": one.state, "said": one.said, "do": one.do or None}
        for one in findings
    ]
    healthy = not any(one.is_broken for one in findings)
    return json.dumps({"healthy": healthy, "findings": listed}, ensure_ascii=False)


def _end(findings: Sequence[Finding]) -> str:
    counts = {state: sum(one.state is state for one in findings) for state in _ENDS}
    said = [_ENDS[state].format(count=count) for state, count in counts.items() if count]
    return f"{', '.join(said).capitalize()}." if said else _WELL
