"""The voice: what a language model may add to an answer, as values, and what of it is let in.

A model reads (`claims`) and says (`wishes`); both are only ever proposals. `merging` takes what a
model read into a situation by stated rules, `admitting` the words it wrote into an answer, each by
itself. What is not let in stays as the coach had it without a model.
"""
