"""Saying: what leaves of an answer that is to be worded, by what its person lets out, and the words.

At `Leaves.FACTS` only closed values leave: no sentence, no name, not what rests on their words. At
`Leaves.WORDS` also what they told and how the coach says it now, masked; at `Leaves.STYLE` also up
to three messages they once sent.
"""

from typing import Any

from bot.llm.echoing import Rules
from bot.llm.facts import facts
from bot.llm.masking.plain import plain
from bot.llm.masking.pseudonyms import Masks
from bot.llm.masking.told import Told, told
from bot.llm.schemas import SaidDraft, Saying
from bot.voice import Asker
from coaching.answer import Answer, Credit, Draft, Label
from coaching.deciding.facts import Facts
from coaching.drafting.forms import CHARACTERS, CHAT, SPOKEN_WORDS, WORDS, Form, form_of
from coaching.memory.settings import Leaves
from coaching.safety import check
from coaching.situation import Channel, Situation
from coaching.thoughts import ideas
from coaching.voice.wishes import ToSay, Worded

_EXAMPLES = 3
_LONGEST_EXAMPLE = 600  # characters
_LONGEST = 2000  # characters of a text that is looked at: nothing that may be said is half as long


def inputs(wish: ToSay, masks: Masks, asker: Asker, most: int) -> dict[str, Any]:
    """Return what the prompt is given, and no more than `asker.leaves` lets out."""
    answer = wish.answer
    masks.meet_all(answer.situation.contacts)
    wide = asker.leaves in {Leaves.WORDS, Leaves.STYLE}
    text = _told(answer.situation, masks, most) if wide else None
    return {
        "facts": facts(wish, masks),
        "thoughts": _thoughts(wish, masks if wide else None),
        "findings": _findings(answer, masks) if wide else [],
        "drafts": [_draft(draft, wish, masks if wide else None) for draft in answer.drafts],
        "they_wrote": text and text.prose.text,
        "messages": text and text.inputs,
        "own_messages": _examples(asker, masks) if asker.leaves is Leaves.STYLE else None,
    }


def worded(saying: Saying, answer: Answer, masks: Masks, rules: Rules, credit: Credit) -> Worded:
    """Return a reply with the names put back.

    What holds a mark that is no name, or repeats what models are told, is left out.
    """
    return _Undoing(answer, masks, rules).worded(saying, credit)


class _Undoing:
    """Puts names in place of a reply's marks, and takes what belongs to the answer."""

    def __init__(self, answer: Answer, masks: Masks, rules: Rules) -> None:
        self._answer, self._masks, self._rules = answer, masks, rules

    def worded(self, saying: Saying, credit: Credit) -> Worded:
        return Worded(
            credit=credit,
            thoughts=self._thoughts(saying),
            instead=self._instead(saying),
            drafts=self._drafts(saying),
        )

    def _thoughts(self, saying: Saying) -> dict[int, str]:
        found: dict[int, str] = {}
        for said in saying.thoughts:
            words = self._words(said.text)
            if words and 0 <= said.place < len(self._answer.second_thoughts):
                found.setdefault(said.place, words)
        return found

    def _instead(self, saying: Saying) -> dict[Label, str]:
        asked = {finding.label for finding in self._answer.audit.findings}
        found: dict[Label, str] = {}
        for said in saying.instead:
            words = self._words(said.text)
            if words and said.label in asked:
                found.setdefault(said.label, words)
        return found

    def _drafts(self, saying: Saying) -> tuple[Draft, ...]:
        asked = {draft.channel for draft in self._answer.drafts}
        found: dict[Channel, Draft] = {}
        for said in saying.drafts:
            draft = self._draft(said)
            if draft is not None and said.channel in asked:
                found.setdefault(said.channel, draft)
        return tuple(found.values())

    def _draft(self, said: SaidDraft) -> Draft | None:
        body = self._words(said.body)
        subject = self._words(said.subject) if said.subject else None
        if not body or (said.subject and not subject):
            return None
        return Draft(said.channel, body, subject)

    def _words(self, text: str) -> str | None:
        if len(text) > _LONGEST:
            return None
        words = self._masks.words(plain(text).text.strip())
        return None if words is None or self._rules.said(words) else words


def _told(situation: Situation, masks: Masks, most: int) -> Told:
    return told(situation.text, situation.messages, masks, most)


def _examples(asker: Asker, masks: Masks) -> list[str]:
    """Return messages they once sent, none that would be a matter of safety."""
    own = [text for text in asker.own if check(text) is None][:_EXAMPLES]
    masks.hide("\n".join(own))
    return [masks.hide(text).cut(_LONGEST_EXAMPLE).text for text in own]


def _thoughts(wish: ToSay, masks: Masks | None) -> list[dict[str, Any]]:
    """Return the thoughts by place: their ideas, and where words may leave how they are said."""
    answer = wish.answer
    named = _ideas(wish)
    found = []
    for place, thought in enumerate(answer.second_thoughts):
        idea = named[place] if place < len(named) else None
        now, rests_on = _hidden(masks, thought.text), _hidden(masks, thought.rests_on)
        if masks is not None or idea is not None:
            found.append({"place": place, "idea": idea, "now": now, "rests_on": rests_on})
    return found


def _ideas(wish: ToSay) -> tuple[str, ...]:
    """Return the names of the thoughts' ideas; none where they cannot be told for sure."""
    answer = wish.answer
    named = ideas(Facts(answer.situation, answer.audit, wish.today))
    return named if len(named) == len(answer.second_thoughts) and not answer.also else ()


def _findings(answer: Answer, masks: Masks) -> list[dict[str, Any]]:
    return [
        {
            "label": finding.label.value,
            "quote": _hidden(masks, finding.quote),
            "now": _hidden(masks, finding.instead),
        }
        for finding in answer.audit.findings
    ]


def _draft(draft: Draft, wish: ToSay, masks: Masks | None) -> dict[str, Any]:
    shown = next((one for one in wish.shown if one.channel is draft.channel), None)
    return {
        "channel": draft.channel.value,
        **_limits(draft),
        "now": _hidden(masks, _whole(draft)),
        "shown": shown and _hidden(masks, _whole(shown)),
    }


def _whole(draft: Draft) -> str:
    return f"{draft.subject}\n\n{draft.body}" if draft.subject else draft.body


def _limits(draft: Draft) -> dict[str, int]:
    form = form_of(draft.channel)
    if form is Form.WRITTEN:
        return {"most_words": WORDS[draft.channel]}
    if form is Form.SPOKEN:
        return {"most_words": SPOKEN_WORDS}
    return {"most_characters": CHARACTERS.get(draft.channel, CHAT)}


def _hidden(masks: Masks | None, text: str) -> str | None:
    return masks.hide(text).text if masks is not None else None
