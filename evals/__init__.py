"""Scores the coach on labelled messages: `python -m evals`."""
