"""What can go wrong with what is kept. Each message is for the user: plain, with what to do next.

StorageError
├── Conflict         somebody else changed the person meanwhile: think again
├── SchemaError      the database is older or newer than this program
├── KeyringError     the key file or ENCRYPTION_KEY cannot be used
├── SealError        a kept value cannot be opened
│   └── MissingKey   ... because its key is not there
└── InUse            another second-thought has this folder open
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
