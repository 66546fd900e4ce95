"""The voice: an optional language model behind any endpoint that speaks Chat Completions.

Nothing here decides. A model is asked (`model`), what it answers is a proposal, and whatever goes
wrong is one of `errors`: the answer thought without it goes out then.
"""
