"""The settings of how long things are kept; `coaching.memory.keeps` says what each is about."""

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings

from coaching.memory import Keeps
from coaching.memory.keeps import NOTICE

_LONGEST = 36_500  # days: a hundred years
_SHORTEST_IDLE = 2 * NOTICE
_USUAL = Keeps()


class KeepingSettings(BaseSettings):
    """Days that things are kept. 0 is for good, where it may be set."""

    keep_done: int = Field(default=_USUAL.done, ge=1, le=_LONGEST)
    keep_sent: int = Field(default=_USUAL.sent, ge=1, le=_LONGEST)
    keep_departed: int = Field(default=_USUAL.departed, ge=1, le=_LONGEST)
    keep_dead: int = Field(default=_USUAL.dead, ge=0, le=_LONGEST)
    keep_drafts: int = Field(default=_USUAL.drafts, ge=0, le=_LONGEST)
    keep_texts: int = Field(default=_USUAL.texts, ge=0, le=_LONGEST)
    keep_idle: int = Field(default=_USUAL.idle, ge=0, le=_LONGEST)

    @property
    def keeps(self) -> Keeps:
        """How long things are kept."""
        names = ("done", "sent", "departed", "dead", "drafts", "texts", "idle")
        return Keeps(**{name: getattr(self, f"keep_{name}") for name in names})

    @field_validator("keep_idle")
    @classmethod
    def _check_idle(cls, days: int) -> int:
        if 0 < days < _SHORTEST_IDLE:
            said = f"a word comes {NOTICE} days before, so write 0 (never) or at least"
            raise ValueError(f"{said} {_SHORTEST_IDLE}")
        return days
