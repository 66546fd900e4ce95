"""The decision table as docs/coaching.md shows it: `python -m tests.docs.decisions` renews it.

Names, actions and days are the code's; when a row holds is said by hand.
"""

import re
from pathlib import Path

from coaching.answer import Action
from coaching.deciding import TABLE, Row
from coaching.deciding.facts import PROMISE_GRACE

PAGE = Path(__file__).parents[2] / "docs" / "coaching.md"
HEAD = "| row | when | first action | days |\n| --- | --- | --- | --- |\n"
UNDATED = {Action.NONE, Action.ASK_CLARIFYING_QUESTION}
_LINE = re.compile(r"^\| `(?P<name>\w+)` \| (?P<when>[^|]*) \|", re.MULTILINE)


def renewed(page: str) -> str:
    """Return the page with the table's rows in their order, each with what the code says of it."""
    before, head, after = page.partition(HEAD)
    said = {one["name"]: one["when"] for one in _LINE.finditer(after)}
    rest = after[after.index("\n\n") :] if "\n\n" in after else "\n"
    lines = (f"| `{row.name}` | {said.get(row.name, '')} | {_told(row)} |" for row in TABLE)
    return before + head + "\n".join(lines) + rest


def unsaid(page: str) -> list[str]:
    """Return the rows of which nobody has said when they hold."""
    return [one["name"] for one in _LINE.finditer(page) if not one["when"].strip()]


def _told(row: Row) -> str:
    return f"`{row.action}` | {_days(row)}"


def _days(row: Row) -> str:
    timing = row.timing
    if row.action in UNDATED:
        return ""
    if row.action is Action.WAIT_UNTIL and not timing.rest:
        return f"the time they named + {PROMISE_GRACE}"
    rest = [f"rest {timing.rest}"] if timing.rest else []
    begin = [f"in {timing.act_in}"] if timing.act_in else []
    then = [f"then {timing.stop_in}"] if timing.stop_in else []
    work = [", on a working day"] if timing.working else []
    return ", ".join([*begin, *rest, *then]) + "".join(work) or "now"


if __name__ == "__main__":
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
