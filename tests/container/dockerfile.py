"""The Dockerfile as values: its stages, and the instructions of each."""

import json
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCKERFILE = ROOT / "Dockerfile"


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction: `RUN`, and what stands after it on one line."""

    word: str
    rest: str

    @property
    def pairs(self) -> dict[str, str]:
        """The names and values of an ENV or LABEL."""
        return dict(one.split("=", 1) for one in shlex.split(self.rest))

    @property
    def words(self) -> list[str]:
        """The words of a JSON form, or else of the line."""
        held = self.rest[self.rest.find("[") :]
        return json.loads(held) if held.startswith("[") else shlex.split(self.rest)


@dataclass(frozen=True, slots=True)
class Stage:
    """What one FROM begins."""

    base: str
    instructions: tuple[Instruction, ...]

    def of(self, word: str) -> list[Instruction]:
        """Return the instructions of one kind, in order."""
        return [one for one in self.instructions if one.word == word]

    @property
    def environment(self) -> dict[str, str]:
        """What its ENVs set, as written."""
        return {name: value for one in self.of("ENV") for name, value in one.pairs.items()}


def stages(text: str | None = None) -> tuple[Stage, ...]:
    """Return the stages of a Dockerfile (ours), with `${BASE}` as its ARG says."""
    told = list(_instructions(text or DOCKERFILE.read_text(encoding="utf-8")))
    args = dict(one.rest.split("=", 1) for one in told if one.word == "ARG")
    begins = [at for at, one in enumerate(told) if one.word == "FROM"]
    ends = [*begins[1:], len(told)]
    return tuple(
        Stage(_filled(told[at].rest.split()[0], args), tuple(told[at + 1 : end]))
        for at, end in zip(begins, ends, strict=True)
    )


def _instructions(text: str) -> Iterator[Instruction]:
    bare = re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE)
    for line in re.sub(r"\\\n\s*", "", bare).splitlines():
        if line.strip():
            word, _, rest = line.partition(" ")
            yield Instruction(word, rest.strip())


def _filled(text: str, args: dict[str, str]) -> str:
    return re.sub(r"\$\{(\w+)\}", lambda match: args[match[1]], text)
