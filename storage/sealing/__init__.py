"""Field encryption: values sealed for one owner and one place, keys by id, a blind name index."""

from storage.sealing.keyring import Keyring, place

__all__ = ["Keyring", "place"]
