"""Opens the prompts for a model: what it is told, and how it is handed what somebody else wrote.

A prompt is a Markdown file in `prompts/<language>/model`, named after its id and version
(`read.v1.md`): front matter (`id`, `version`, `inputs`, `schema`, `limits`, `changelog`) and two
parts. `## system` is constant and leaves exactly as it stands. `## user` is a Jinja2 template that
may name the inputs, each as `{{ name | tojson }}` and in no other way: so nothing that anybody
wrote can end its own string, whatever it holds.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import yaml
from jinja2 import StrictUndefined, Template, TemplateError, nodes
from jinja2.sandbox import SandboxedEnvironment

FOLDER = "model"
"""The folder of a language's phrases in which the prompts lie."""

_FILE = re.compile(r"\A---\n(?P<front>.*?)\n---\n(?P<body>.*)\Z", re.DOTALL)
_PARTS = re.compile(r"\A\s*## system\n(?P<system>.*?)\n## user\n(?P<user>.*)\Z", re.DOTALL)
_FIELDS = frozenset({"id", "version", "inputs", "schema", "limits", "changelog"})
_LIMITS = frozenset({"max_tokens", "input_characters"})


class PromptError(ValueError):
    """A prompt file is wrong; the message names the file and what to change."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One version of a prompt.

    `schema` names the shape of the reply (`bot.llm.schemas`). `hash` is of the whole file, in
    hexadecimal digits: whoever keeps it with `name` can tell by which words an answer was made.
    """

    id: str
    version: int
    hash: str
    system: str
    schema: str
    inputs: tuple[str, ...]
    limits: Mapping[str, int]
    _user: Template = field(repr=False, compare=False)

    @property
    def name(self) -> str:
        """Id and version: "read.v1"."""
        return f"{self.id}.v{self.version}"

    def user(self, **inputs: Any) -> str:
        """Return the message that hands over the inputs, all of those declared and no other.

        Raises:
            PromptError: if one is missing or not declared.
        """
        if set(inputs) != set(self.inputs):
            wrong = ", ".join(sorted(set(inputs) ^ set(self.inputs)))
            raise PromptError(f"{self.name}: missing or unknown inputs: {wrong}")
        return self._user.render(**inputs).strip()


def open_prompts(language: str = "en") -> Mapping[str, Prompt]:
    """Read and check every prompt of `language`; return the newest version of each, by id.

    Raises:
        PromptError: at the first file with a fault, naming it.
    """
    return read_prompts(files("prompts").joinpath(language, FOLDER))


def read_prompts(folder: Traversable) -> Mapping[str, Prompt]:
    """Read and check every prompt in `folder`."""
    found: dict[str, Prompt] = {}
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".md"):
            prompt = parsed(entry.name, entry.read_text(encoding="utf-8"))
            if prompt.id not in found or found[prompt.id].version < prompt.version:
                found[prompt.id] = prompt
    return found


def parsed(name: str, text: str) -> Prompt:
    """Return the prompt a file holds.

    Raises:
        PromptError: if it has a fault, naming the file.
    """
    whole = _FILE.match(text)
    if not whole:
        raise PromptError(f"{name}: must start with front matter between two lines of ---")
    front = _front_matter(name, whole["front"])
    parts = _PARTS.match(whole["body"])
    if not parts:
        raise PromptError(f"{name}: needs `## system` and then `## user`, and nothing before")
    system = parts["system"].strip()
    _refuse_variables(name, system)
    return Prompt(
        id=front["id"],
        version=front["version"],
        hash=sha256(text.encode()).hexdigest(),
        system=system,
        schema=front["schema"],
        inputs=tuple(front["inputs"]),
        limits=front["limits"],
        _user=_template(name, parts["user"], frozenset(front["inputs"])),
    )


def _front_matter(name: str, text: str) -> Mapping[str, Any]:
    try:
        front = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError) as error:  # the latter of days that are none
        raise PromptError(f"{name}: front matter is not YAML ({error})") from error
    if not isinstance(front, dict) or set(front) != _FIELDS:
        wrong = ", ".join(sorted(set(front if isinstance(front, dict) else ()) ^ _FIELDS))
        raise PromptError(f"{name}: front matter lacks or does not know: {wrong}")
    _refuse_odd(name, front)
    return front


def _refuse_odd(name: str, front: Mapping[str, Any]) -> None:
    whole = type(front["version"]) is int
    if not whole or name != f"{front['id']}.v{front['version']}.md":
        raise PromptError(f"{name}: must be named after its id and version, as read.v1.md")
    inputs, limits = front["inputs"], front["limits"]
    if not isinstance(inputs, list) or not all(isinstance(one, str) for one in inputs):
        raise PromptError(f"{name}: `inputs` must be a list of names")
    if not isinstance(limits, dict) or set(limits) != _LIMITS:
        raise PromptError(f"{name}: `limits` must give {' and '.join(sorted(_LIMITS))}")
    if not all(type(limit) is int and limit > 0 for limit in limits.values()):
        raise PromptError(f"{name}: `limits` must be whole numbers above 0")


def _refuse_variables(name: str, system: str) -> None:
    for mark in ("{{", "{%", "{#"):
        if mark in system:
            raise PromptError(f"{name}: the system part is constant and must not hold {mark}")


def _template(name: str, text: str, inputs: frozenset[str]) -> Template:
    environment = SandboxedEnvironment(
        undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False
    )
    environment.filters["tojson"] = tojson
    try:
        tree = environment.parse(text)
        used = _used(name, tree)
        template = environment.from_string(text)
    except TemplateError as error:
        raise PromptError(f"{name}: the user part is no template ({error})") from error
    if used != inputs:
        wrong = ", ".join(sorted(used ^ inputs))
        raise PromptError(f"{name}: declared and never used, or used and not declared: {wrong}")
    return template


def _used(name: str, tree: nodes.Template) -> frozenset[str]:
    """Return the inputs the user part names; each is alone, and goes through tojson."""
    shown = [part for output in tree.find_all(nodes.Output) for part in output.nodes]
    asked = [part for part in shown if not isinstance(part, nodes.TemplateData)]
    if {type(part) for part in tree.body} - {nodes.Output}:
        raise PromptError(f"{name}: the user part may hold nothing but {{{{ input | tojson }}}}")
    for part in asked:
        if not _is_plain(part):
            raise PromptError(
                f"{name}: line {part.lineno} of the user part: write {{{{ input | tojson }}}}"
            )
    return frozenset(found.name for part in asked for found in part.find_all(nodes.Name))


def _is_plain(part: nodes.Node) -> bool:
    return (
        isinstance(part, nodes.Filter)
        and part.name == "tojson"
        and isinstance(part.node, nodes.Name)
        and not (part.args or part.kwargs or part.dyn_args or part.dyn_kwargs)
    )


def tojson(value: object) -> str:
    """Return a value as JSON in one line, with nothing in it that could pass for markup."""
    text = json.dumps(value, ensure_ascii=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
