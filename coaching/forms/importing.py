"""The form to hand in a file of contacts; the file itself is heard as any that is handed in."""

from coaching.forms.form import Field, Form, Problems, Shape
from coaching.forms.values import Sheet, word
from coaching.turn import Ask


def form(ask: Ask) -> Form:
    """Return the form."""
    book = ask.book
    file = Field(
        name="file",
        label=word(book, "import_file"),
        shape=Shape.FILE,
        hint=word(book, "import_file_hint"),
        needed=True,
    )
    return Form(
        key="import",
        title=word(book, "import"),
        fields=(file,),
        send=word(book, "send_import"),
        intro=word(book, "import_intro"),
    )


def problems(sheet: Sheet) -> Problems:
    """Return that there is no file: with one, no form comes back."""
    return {"file": sheet.wrong("no_file")}
