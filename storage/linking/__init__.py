"""One human's accounts on several platforms: linked by a code, they share one memory."""

from storage.linking.linking import Heir, Linking, Ways
from storage.linking.values import Offer, Pair, Refusal, Side

__all__ = ["Heir", "Linking", "Offer", "Pair", "Refusal", "Side", "Ways"]
