"""A small Discord, run as a process of its own: `python -m tests.emulators.discord FOLDER`.

The real discord.py works against it, over real sockets. It keeps Discord's promises and breaks
what Discord breaks: sessions end, connections are torn, answers are lost where it is told to, and
what is beyond the documented limits is refused. Rules name the line of the documentation they are
from, as `page:line`, in the repository discord/discord-api-docs, folder `developers`, commit
c98d64bc233833839cf0d8d369e81b77f21ade60. What it has taken stands in `log.jsonl` in its folder,
one JSON object a line, in order. `scripting.discord` runs one and speaks for its people.
"""
