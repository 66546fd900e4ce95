"""What a question about the coach itself is about, for a fitting short answer."""

import re

from coaching.regexes import regex
from coaching.text import fold

_TOPICS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("slow", regex(r"\b(?:she|he|they) (?:do|does) (?:\w+ )?(?:answer|reply|respond|text back|write back)\b")),
    ("timing", regex(r"\b(?:best|good|right|worst) (?:time|day|hour|moment)\b")),
    (
        "watching",
        regex(
            r"\byou (?:please |just |also )?(?:look up|track|find|stalk|spy on|watch|monitor|follow|hack|"
            r"check|see) (?!this|my message|what)"
        ),
    ),
    (
        "sending",
        regex(r"\byou (?:please |just |also )?(?:text|message|e-?mail|call|write|send|dm|ring)\b.{0,40}\bfor me\b"),
    ),
    ("second_thought", regex(r"\b(?:second|first) (?:thoughts?|action)\b")),
    ("no_ask", regex(r"\bno[- ]ask\b")),
    (
        "privacy",
        regex(
            r"\b(?:privacy|private|confidential|secure|safe to|gdpr|encrypt\w*|who (?:can )?(?:sees?|reads?)"
            r"|(?:store|keep|save|share|delete|sell|log|train)\w*\b.{0,30}\b(?:messages?|data|this|texts?|chats?|it|names?))\b"
        ),
    ),
    ("reconnect", regex(r"\b(?:reconnect\w*|weekly picks?|picks)\b")),
    ("reminders", regex(r"\bremind(?:er|ers|s)?\b")),
    ("evidence", regex(r"\b(?:evidence|research|stud(?:y|ies)|science|sources?|proof|proven|based on)\b")),
    (
        "identity",
        regex(r"\b(?:who|what) (?:are|r) (?:you|u)\b|\b(?:a |real )(?:bot|human|person|robot)\b|\bwho (?:made|built|wrote)\b|\bare (?:you|u) (?:an? )?(?:ai|human|real|bot|chatgpt)\b"),
    ),
)  # fmt: skip


def topic(text: str) -> str:
    """Return the topic of a question about the coach; "abilities" when it is a general one."""
    folded = fold(text[:500])
    return next((name for name, pattern in _TOPICS if pattern.search(folded)), "abilities")
