"""The settings: read from the environment and `.env` in one place, checked all at once.

Each `NAME` may also be given as `NAME_FILE`, the path of a file that holds it (as containers hand
over secrets). What the environment says goes before `.env`; an empty value counts as not given.

values      the fields: a new setting goes there, and under its heading in docs/settings.md
sources     files that are named, and the lines of `.env`
opening     what of those files is read, and what is refused
reading     everything that is wrong or missing, told at once
misset      why a value cannot be used, in words
misspelt    names that look like ours
"""

from bot.settings.reading import Need, SettingsError, read
from bot.settings.values import DATABASE, Settings, revealed

__all__ = ["DATABASE", "Need", "Settings", "SettingsError", "read", "revealed"]
