"""Pictures as plain values: what is to be drawn, computed from memory, and what it says in words.

Whoever shows a picture draws it: `bot.pictures` as a PNG or in characters. Nothing in it measures
a person: water and rings tell time since a touch, against the rhythm such a tie has.
"""
