"""A small Slack, run as a process of its own: `python -m tests.emulators.slack FOLDER`.

The real slack_bolt and slack_sdk work against it. It keeps Slack's promises and breaks what Slack
breaks: it redelivers what was not acknowledged, refuses blocks beyond the documented limits, loses
answers where it is told to. What it has taken stands in `log.jsonl` in its folder, one JSON object
a line, in order. `scripting.slack` runs one for a test and speaks for its people.
"""
