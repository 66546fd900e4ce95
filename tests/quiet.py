"""A language model that is set up, and that nobody has let help."""

from bot.voice import Asker, Asking, Voice


class Quiet(Voice):
    """It must never be asked."""

    about = "tiny at home"

    def asking(self, asker: Asker) -> Asking:
        """Fail: whoever asks has no yes for it."""
        raise AssertionError("a model was asked, and nobody had said yes")
