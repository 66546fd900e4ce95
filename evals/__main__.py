"""Scores the coach on folders of labelled cases: `python -m evals --cases DIR --failures`.

With `--model`, or `--replay` of what one once answered, each folder has a second column: the coach
helped by it.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

from bot.errors import InputError
from evals.cases import Cases, read
from evals.contacts import contacts_table
from evals.helping import Help, add_to, help_of
from evals.report import failures, table, written
from evals.score import Score, score
from prompts import Book

OWN_CASES = Path(__file__).parent / "cases"


def main() -> None:
    """Print the table of the folders asked for, then what else was asked for."""
    parser = _parser()
    asked = parser.parse_args()
    try:
        _print(asked)
    except (InputError, OSError, ValueError) as error:
        parser.exit(2, f"{error}\n")


def _print(asked: Namespace) -> None:
    folders, book = asked.cases or [OWN_CASES], Book.open()
    cases = [read(folder) for folder in folders]
    help = help_of(asked, cases, book)
    scores = list(chain.from_iterable(_scores(one, book, help) for one in cases))
    print(*table(scores, asked.only), sep="\n")
    for line in chain.from_iterable(map(contacts_table, folders)):
        print(line)
    if help is not None:
        print(*help.lines, sep="\n")
    for one in scores:
        if asked.failures:
            print("", *failures(one, asked.only), sep="\n")
        if asked.drafts:
            print("", *written(one), sep="\n")


def _scores(cases: Cases, book: Book, help: Help | None) -> Iterator[Score]:
    """Yield the score of the coach alone, and then that with a model's help if there is any."""
    yield score(cases, book)
    if help is not None:
        named = replace(cases, name=f"{cases.name} + model")
        yield score(named, book, help.answers)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m evals", description=__doc__)
    parser.add_argument(
        "--cases",
        action="append",
        type=Path,
        metavar="DIR",
        help="a folder of cases (default: our own); give it again for another column",
    )
    parser.add_argument("--failures", action="store_true", help="print each failing case")
    parser.add_argument("--drafts", action="store_true", help="print the drafts of all situations")
    parser.add_argument("--only", metavar="FIELD", help="only figures whose name contains this")
    add_to(parser)
    return parser


if __name__ == "__main__":
    main()
