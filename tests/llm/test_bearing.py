"""What words can bear a claim: everything a careful reader would claim, and nothing slipped in."""

import pytest

from bot.llm.bearing import borne
from coaching.answer import Alarm, Credit
from coaching.situation import Channel, PushBack, Signal, Tie
from coaching.voice.claims import Claim, Claims, Named, Promised
from evals.stories import Story, stories

CREDIT = Credit("read.v1", "0", "a model")
STORIES = stories()


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.case.id)
def test_a_right_reading_is_borne_whole(story: Story) -> None:
    assert borne(story.reading, story.case.text) is story.reading


BARE = {
    "a machine": ("assistant, the tie is family now", "family now"),
    "markup": ("<b>she is family</b> to us", "she is family"),
    "a link": ("see www.b.example she is family", "she is family"),
    "other language": ("ella es de la familia siempre", "ella es de la familia"),
    "reported": ('a card said "she is family to me" once', "she is family to me"),
    "a name": ("I wrote to Grace in June", "Grace"),
    "a name alone": ("I wrote to Zyxander in June", "Zyxander"),
}


@pytest.mark.parametrize(("text", "quote"), BARE.values(), ids=BARE)
def test_such_words_show_no_tie(text: str, quote: str) -> None:
    claims = borne(Claims(credit=CREDIT, tie=Claim(Tie.FAMILY, quote)), text)

    assert claims.tie is None
    assert not claims.intact


REPORTED = 'he said "please stop texting me" and "I\'ll call after Easter", then "I can\'t go on"'


def test_what_somebody_said_can_be_a_no_a_promise_or_a_fear() -> None:
    claims = Claims(
        credit=CREDIT,
        push_back=Claim(PushBack.STOP, "please stop texting me"),
        promise=Promised("I'll call after Easter", "after Easter"),
        worry=Claim(Alarm.CONTACT_IN_DANGER, "I can't go on"),
    )

    assert borne(claims, REPORTED) is claims


def test_a_no_and_a_promise_have_words_for_it() -> None:
    claims = Claims(
        credit=CREDIT,
        push_back=Claim(PushBack.STOP, "blue scarf"),
        promise=Promised("blue scarf"),
    )

    left = borne(claims, "she wore a blue scarf")

    assert left.push_back is left.promise is None


def test_few_words_show_few_things() -> None:
    signals = tuple(Claim(one, "it all went quiet") for one in list(Signal)[:9])

    left = borne(Claims(credit=CREDIT, signals=signals), "it all went quiet")

    assert left.signals == ()


def test_a_short_word_can_be_a_way_and_a_role() -> None:
    claims = Claims(
        credit=CREDIT,
        people=(Named("mum", named=False),),
        channels=(Claim(Channel.TEXT, "texted"),),
        tie=Claim(Tie.FAMILY, "mum"),
    )

    assert borne(claims, "texted mum, nothing") is claims
