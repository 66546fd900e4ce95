"""Words the user could send today, in their own voice."""

from coaching.drafting.checker import breaches
from coaching.drafting.composing import Style, drafts

__all__ = ["Style", "breaches", "drafts"]
