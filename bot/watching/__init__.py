"""Tells whoever runs the coach what it does: a line a turn, figures to graph, whether it is well.

What is told are ids, kinds, outcomes and times. Never what anybody said, is called or did about it.
"""
