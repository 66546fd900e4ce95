"""The line to a model: one endpoint that is asked politely, within limits, or left alone.

`model` is what the others ask; `question` and `errors` are what goes in and what comes out of it.
"""
