"""Forms: the same steps as in words, filled in instead of said.

The key of a form names its kind, and after a colon whom it is about where that matters
("fix:<contact id>"). It comes back with what was filled in. Who answers it is the conversation.
"""

from coaching.forms.form import Field, Form, Problems, Shape
from coaching.forms.kinds import form, hears, needs, opens, problems, sections

__all__ = [
    "Field",
    "Form",
    "Problems",
    "Shape",
    "form",
    "hears",
    "needs",
    "opens",
    "problems",
    "sections",
]
