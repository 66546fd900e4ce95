"""Scores the coach on folders of labelled cases: `python -m evals --cases DIR --failures`."""

from argparse import ArgumentParser, Namespace
from itertools import chain
from pathlib import Path

from evals.cases import read
from evals.contacts import contacts_table
from evals.report import failures, table, written
from evals.score import score
from prompts import Book

OWN_CASES = Path(__file__).parent / "cases"


def main() -> None:
    """Print the table of the folders asked for, then what else was asked for."""
    asked = _arguments()
    folders = asked.cases or [OWN_CASES]
    book = Book.open()
    scores = [score(read(folder), book) for folder in folders]
    print(*table(scores, asked.only), sep="\n")
    for line in chain.from_iterable(map(contacts_table, folders)):
        print(line)
    for one in scores:
        if asked.failures:
            print("", *failures(one, asked.only), sep="\n")
        if asked.drafts:
            print("", *written(one), sep="\n")


def _arguments() -> Namespace:
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
    return parser.parse_args()


if __name__ == "__main__":
    main()
