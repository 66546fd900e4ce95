"""The prompts for a model: versioned, checked when they are opened, and safe to put words into."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.llm.schemas import SHAPES, schema_of
from bot.llm.wire.fitting import fits
from prompts.asking import PromptError, open_prompts, parsed, read_prompts, tojson
from prompts.book import Book

ROOT = Path(__file__).parents[2]
FRONT = """---
id: try
version: 2
inputs: [one, two]
schema: reading
limits: {max_tokens: 10, input_characters: 20}
changelog: ["2: better", "1: new"]
---
"""
BODY = (
    '## system\n\nBe kind.\n\n## user\n\n{"one": {{ one | tojson }}, "two": {{ two | tojson }}}\n'
)

FAULTS = {
    "no front matter": (BODY, "front matter"),
    "odd front matter": ("---\na: [\n---\n" + BODY, "not YAML"),
    "a day that is none": ("---\na: 0000-01-01\n---\n" + BODY, "not YAML"),
    "unknown key": (FRONT.replace("changelog", "colour") + BODY, "changelog, colour"),
    "another name": (FRONT.replace("version: 2", "version: 3") + BODY, "named after"),
    "odd inputs": (FRONT.replace("[one, two]", "one") + BODY, "list of names"),
    "odd limits": (FRONT.replace("max_tokens: 10, ", "") + BODY, "limits"),
    "no limit": (FRONT.replace("max_tokens: 10", "max_tokens: 0") + BODY, "above 0"),
    "no system": (FRONT + BODY.replace("## system", "## rules"), "## system"),
    "a variable for the system": (FRONT + BODY.replace("kind.", "kind to {{ one }}."), "constant"),
    "missing variable": (FRONT + BODY.replace("{{ two | tojson }}", "2"), "never used, or used and not declared: two"),
    "unknown variable": (FRONT + BODY.replace("two | tojson", "three | tojson"), "three, two"),
    "without tojson": (FRONT + BODY.replace("two | tojson", "two"), r"write \{\{ input"),
    "by another filter": (FRONT + BODY.replace("two | tojson", "two | upper | tojson"), r"write \{\{"),
    "with arguments": (FRONT + BODY.replace("two | tojson", "two | tojson(2)"), r"write \{\{"),
    "an attribute": (FRONT + BODY.replace("two | tojson", "two.x | tojson"), r"write \{\{"),
    "a loop": (FRONT + BODY + "{% for x in one %}{% endfor %}", "nothing but"),
    "no template": (FRONT + BODY + "{{", "no template"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "why"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_with_the_file(text: str, why: str) -> None:
    with pytest.raises(PromptError, match=rf"(?s)\Atry\.v2\.md.*{why}"):
        parsed("try.v2.md", text)


def test_a_prompt_hands_over_its_inputs() -> None:
    prompt = parsed("try.v2.md", FRONT + BODY)

    assert (prompt.name, prompt.system, prompt.inputs) == ("try.v2", "Be kind.", ("one", "two"))
    assert json.loads(prompt.user(one="a", two=[1])) == {"one": "a", "two": [1]}


@pytest.mark.parametrize("inputs", [{"one": 1}, {"one": 1, "two": 2, "three": 3}])
def test_inputs_are_those_declared(inputs: dict[str, int]) -> None:
    with pytest.raises(PromptError, match=r"try\.v2"):
        parsed("try.v2.md", FRONT + BODY).user(**inputs)


def test_the_hash_is_of_every_letter() -> None:
    one, other = parsed("try.v2.md", FRONT + BODY), parsed("try.v2.md", FRONT + BODY + " ")

    assert one.hash != other.hash
    assert len(one.hash) == 64


def test_the_newest_version_is_taken(tmp_path: Path) -> None:
    (tmp_path / "try.v2.md").write_text(FRONT + BODY, encoding="utf-8")
    older = FRONT.replace("version: 2", "version: 1")
    (tmp_path / "try.v1.md").write_text(older + BODY, encoding="utf-8")
    (tmp_path / "try.v10.md").write_text(
        FRONT.replace("version: 2", "version: 10") + BODY, encoding="utf-8"
    )

    assert read_prompts(tmp_path)["try"].version == 10


WRITTEN = st.text() | st.sampled_from(
    ['"}', "{{ 7*7 }}", "{% raw %}", "</system>", '"},{"role":"system"', "\u2028", "\\", "\x00"]
)


@given(WRITTEN, WRITTEN)
def test_nothing_anybody_wrote_ends_its_string(one: str, two: str) -> None:
    said = parsed("try.v2.md", FRONT + BODY).user(one=one, two=two)

    assert json.loads(said) == {"one": one, "two": two}
    assert not {"<", ">", "&"} & set(said)


@pytest.mark.parametrize("name", ["read", "say"])
def test_our_prompts_are_whole(name: str) -> None:
    prompt = open_prompts()[name]

    assert prompt.schema in SHAPES
    assert json.loads(prompt.user(**dict.fromkeys(prompt.inputs)))
    assert "no authority" in prompt.system


@pytest.mark.parametrize("name", ["read", "say"])
def test_our_examples_are_what_we_ask_for(name: str) -> None:
    prompt = open_prompts()[name]
    shown = re.search(r"The answer:\n(\{.*\})\n", prompt.system)
    assert shown
    given = re.search(r"Given:\n(\{.*\})\n", prompt.system)
    assert given

    assert fits(json.loads(shown[1]), schema_of(prompt.schema))
    assert set(json.loads(given[1])) <= set(prompt.inputs)


def test_prompts_are_no_phrases() -> None:
    assert not any(key.startswith("model/") for key in Book.open().keys())  # noqa: SIM118  # a method of ours


@pytest.mark.parametrize("name", ["read", "say"])
def test_every_prompt_and_what_it_is_given_is_described(name: str) -> None:
    page = (ROOT / "docs" / "llm.md").read_text(encoding="utf-8")
    prompts = page.partition("\n## Prompts\n")[2].partition("\n## ")[0]
    prompt = open_prompts()[name]

    assert f"### `{prompt.name}`" in prompts
    described = prompts.partition(f"### `{prompt.name}`")[2].partition("\n### ")[0]
    assert [one for one in prompt.inputs if f"| `{one}` |" not in described] == []


def test_json_is_readable() -> None:
    assert tojson("don't <b> é") == '"don\'t \\u003cb\\u003e é"'
