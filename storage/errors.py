"""What can go wrong with what is kept. Each message is for the user: plain, with what to do next.

StorageError
├── Conflict         somebody else changed the person meanwhile: think again
├── SchemaError      the database is older or newer than this program
├── KeyringError     the key file or ENCRYPTION_KEY cannot be used
├── SealError        a kept value cannot be opened
│   └── MissingKey   ... because its key is not there
├── InUse            another second-thought has this folder open
├── Refused          a change that does not fit what is kept: somebody else's, or about nobody
└── Trouble          the database itself
    ├── Busy         ... is held by another program
    ├── NoSpace      ... has no room left
    ├── ReadOnly     ... takes no changes
    ├── Unreachable  ... cannot be opened or reached
    └── Damaged      ... is not a database of ours, or a broken one
"""


class StorageError(Exception):
    """Something is wrong with what is kept."""


class Conflict(StorageError):  # noqa: N818  # an outcome that is expected and handled, not a fault
    """The person's `rev` moved on; nothing was kept."""


class SchemaError(StorageError):
    """The tables are not those this program knows."""


class KeyringError(StorageError):
    """The keys cannot be read, or should not be used as they lie there."""


class SealError(StorageError):
    """A sealed value was changed, moved, or is not one of ours."""


class MissingKey(SealError):  # noqa: N818  # says what is missing
    """A value was sealed with a key that is not on the ring."""


class InUse(StorageError):  # noqa: N818  # an outcome, not a fault
    """The data folder is held by another process."""


class Refused(StorageError):  # noqa: N818  # an outcome
    """A change does not fit what is kept; nothing was kept of it or of those beside it."""


class Trouble(StorageError):  # noqa: N818  # the family of what the database itself suffers
    """The database cannot do its work now."""


class Busy(Trouble):
    """Another program holds it."""


class NoSpace(Trouble):
    """The disk is full or failing."""


class ReadOnly(Trouble):
    """It takes no changes."""


class Unreachable(Trouble):
    """It cannot be opened or reached."""


class Damaged(Trouble):
    """The file is broken, or none of ours."""
