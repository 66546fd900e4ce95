"""A server that speaks Chat Completions: as a model does, and in every way in which one goes wrong."""
