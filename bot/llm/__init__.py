"""The voice: an optional language model behind any endpoint that speaks Chat Completions.

Nothing here decides. `voice` asks for one turn at a time: what leaves is written by `masking`, goes
over the `wire`, and what comes back is taken by `reading` and `saying` for the proposal it is.
Whatever goes wrong is one of `wire.errors`: the answer thought without a model goes out then.
"""
