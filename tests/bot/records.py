"""The published schemas, ready to check records with."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

DOCS = Path(__file__).parents[2] / "docs"


def schema(name: str) -> Draft202012Validator:
    described = json.loads((DOCS / f"{name}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(described)
    return Draft202012Validator(described, format_checker=FormatChecker())


COACH = schema("coach")
AUDIT = schema("audit")
