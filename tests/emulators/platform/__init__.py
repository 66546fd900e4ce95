"""A small chat platform, run as a process of its own: `python -m tests.emulators.platform`.

It hands events to a bot and takes messages from it, remembers both, and fails as it is told to.
What it has taken stands in `log.jsonl` in its folder, one JSON object a line, in order.
"""
