"""Linking: a code is asked for, read however it is typed, and nothing is joined without a yes."""

from dataclasses import replace
from uuid import UUID

import pytest

from coaching import reconnect
from coaching.answer import Alarm
from coaching.memory import Known, Needs
from coaching.messages import Choices
from coaching.person import Person
from coaching.reconnect import codes, linked
from coaching.reconnect.linked import Bringing
from coaching.replying import plain
from coaching.turn import Ask, Join, Link, Turn, Unlink
from tests.coaching.reconnect.talking import BOOK, Talk

OFFER = UUID(int=0xABC)
ALONE = Known(accounts=("discord",), here="discord")
THREE = Known(accounts=("console", "discord", "slack"), here="console")


class Account(Talk):
    """Somebody with these accounts."""

    accounts = Known()

    def known(self, needs: Needs) -> Known:
        found = super().known(needs)
        if not needs.accounts:
            return found
        return replace(found, accounts=self.accounts.accounts, here=self.accounts.here)


def talk(known: Known = ALONE, person: Person = Person()) -> Account:  # noqa: B008  # frozen
    one = Account(person=person)
    one.accounts = known
    return one


def ask(known: Known = ALONE) -> Ask:
    return Ask(Person(), "", Talk().moment, BOOK, known)


def said(turn: Turn) -> str:
    return plain(turn.outgoing)


def keys(turn: Turn) -> list[str]:
    parts = [part for part in turn.outgoing if isinstance(part, Choices)]
    return [choice.key for part in parts for choice in part.choices]


# a code


@pytest.mark.parametrize(
    "words",
    [
        "KTMB-RFWZ",
        "ktmbrfwz",
        " Ktmb rfwz. ",
        "“KTMB–RFWZ”",
        "k t m b r f w z",
    ],
)
def test_a_code_is_read_however_it_is_written(words: str) -> None:
    assert codes.code_in(words) == "KTMBRFWZ"
    turn = talk().say(f"/reconnect link {words}")
    assert turn is not None
    assert (turn.requests, turn.outgoing) == ((Link("KTMBRFWZ"),), ())


@pytest.mark.parametrize("words", ["", "tomorrow", "KTMBRFW", "KTMBRFWZB", "KTMB-RFWA", "my slack"])
def test_anything_else_is_no_code(words: str) -> None:
    assert codes.code_in(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "/reconnect link",
        "/reconnect link my discord",
        "/reconnect link DISCORD",
        "/reconnect connect",
        "link my discord",
        "Connect this with Slack.",
        "link my accounts",
        "how do i link my discord account?",
        "connect my slack and discord",
    ],
)
def test_a_code_is_asked_for_in_many_ways(words: str) -> None:
    turn = talk().say(words)
    assert turn is not None
    assert turn.requests == (Link(),)


@pytest.mark.parametrize("words", ["link KTMB-RFWZ", "please connect ktmb rfwz", "code: KTMBRFWZ"])
def test_a_code_is_heard_without_the_command(words: str) -> None:
    turn = talk().say(words)
    assert turn is not None
    assert turn.requests == (Link("KTMBRFWZ"),)


@pytest.mark.parametrize(
    "words", ["connect with Sarah on slack", "link tomorrow", "i lost the link to dana", "KTMBRFWZ"]
)
def test_other_words_ask_for_nothing(words: str) -> None:
    assert reconnect.asked(words) is None


@pytest.mark.parametrize("words", ["KTMB-RFW", "KTMB-RFWE", "K1MBRFWZ", "ktmb", "ktm-brf"])
def test_what_nearly_is_a_code_is_told_so_and_asked_for_once_more(words: str) -> None:
    one = talk()
    turn = one.say(f"/reconnect link {words}")
    assert turn is not None
    assert (turn.requests, turn.person.expects) == ((), "link:code")
    assert "eight letters" in one.said


def test_a_code_is_given_with_what_to_do_and_then_one_may_be_typed_alone() -> None:
    made = linked.given(ask(), "KTMBRFWZ")
    assert "/reconnect link KTMB-RFWZ" in said(made)
    assert "Linked" not in said(made)
    one = talk(person=made.person)
    assert one.say("bcdf ghjk") == one.last
    assert one.last is not None
    assert one.last.requests == (Link("BCDFGHJK"),)


def test_who_tells_something_else_is_heard() -> None:
    made = linked.given(ask(), "KTMBRFWZ")
    assert talk(person=made.person).say("emailed Dana twice, nothing") is None


def test_with_a_code_stands_what_is_linked_already() -> None:
    made = linked.given(ask(THREE), "KTMBRFWZ")
    assert "this terminal, Discord and Slack" in said(made)
    assert keys(made) == ["link:leave"]


def test_several_accounts_of_one_platform_are_counted_and_others_called_by_their_name() -> None:
    made = linked.given(ask(Known(accounts=("slack", "slack", "wire"), here="slack")), "KTMBRFWZ")
    assert "Slack (two accounts) and wire" in said(made)


@pytest.mark.parametrize(
    ("why", "words", "expects"),
    [
        ("unknown", "doesn't fit", "link:code"),
        ("own", "is yours", ""),
        ("paused", "about an hour", ""),
    ],
)
def test_why_a_code_links_nothing_is_told(why: str, words: str, expects: str) -> None:
    made = linked.refused(ask(), why)
    assert words in said(made)
    assert made.person.expects == expects


# two memories


BRINGING = Bringing(people=12, both=3, reminders=2, here=("discord",), there=("slack", "console"))


@pytest.mark.parametrize(
    ("bringing", "lines"),
    [
        (BRINGING, ("12 people come along. 3 of them I know on Slack and the terminal too", "Two")),
        (replace(BRINGING, both=1), ("One of them I know",)),
        (replace(BRINGING, both=0), ("12 people come along.",)),
        (replace(BRINGING, people=1, both=1), ("One person comes along, whom I know",)),
        (replace(BRINGING, people=1, both=0), ("One person comes along.",)),
        (replace(BRINGING, people=0, reminders=1), ("One reminder comes along",)),
        (replace(BRINGING, reminders=0, set_here=True), ("Your settings come along.",)),
        (replace(BRINGING, set_here=True, set_there=True), ("what you set on Slack",)),
    ],
)
def test_what_would_be_brought_together_is_told_first(
    bringing: Bringing, lines: tuple[str, ...]
) -> None:
    made = linked.offered(ask(), OFFER, bringing)
    for line in lines:
        assert line.lower() in said(made).lower()
    assert keys(made) == [f"link:join:{OFFER}", f"link:not:{OFFER}"]
    assert not made.requests


@pytest.mark.parametrize(
    ("answer", "wanted"),
    [
        ("yes", Join(OFFER)),
        ("no", Join(OFFER, agreed=False)),
    ],
)
def test_a_yes_or_no_in_words_is_taken(answer: str, wanted: Join) -> None:
    turn = talk(person=linked.offered(ask(), OFFER, BRINGING).person).say(answer)
    assert turn is not None
    assert turn.requests == (wanted,)


def test_other_words_join_nothing() -> None:
    one = talk(person=linked.offered(ask(), OFFER, BRINGING).person)
    assert one.say("what would that mean for Dana") is None
    assert one.person.expects == ""


def test_the_choices_do_the_same() -> None:
    joined, left = talk().press(f"link:join:{OFFER}"), talk().press(f"link:not:{OFFER}")
    assert joined is not None
    assert left is not None
    assert (joined.requests, left.requests) == ((Join(OFFER),), (Join(OFFER, agreed=False),))


def test_a_choice_that_names_nothing_is_over() -> None:
    one = talk()
    turn = one.press("link:join:what")
    assert turn is not None
    assert not turn.requests
    assert "run out" in one.said


def test_what_came_of_it_is_told() -> None:
    assert "this terminal, Discord and Slack are one now" in said(linked.joined(ask(THREE)))
    assert "nothing was linked" in said(linked.declined(ask()))
    assert "run out" in said(linked.over(ask()))
    assert "begin anew" in said(linked.parted(ask()))
    noted = plain(linked.noted(replace(ask(), known=Known()), "console"))
    assert "the terminal now shares your memory" in noted
    assert "/reconnect unlink terminal" in noted
    noted = plain(linked.noted(replace(ask(), known=Known()), "discord"))
    assert "/reconnect unlink discord" in noted


# out again


def test_who_is_not_linked_has_nothing_to_take_out() -> None:
    one = talk()
    one.say("/reconnect unlink")
    assert "Nothing else is linked" in one.said


@pytest.mark.parametrize("words", ["/reconnect unlink", "/reconnect disconnect", "unlink this"])
def test_taking_out_is_asked_first(words: str) -> None:
    one = talk(THREE)
    turn = one.say(words)
    assert turn is not None
    assert not turn.requests
    assert "Take this terminal out? It starts empty" in one.said
    assert "with Discord and Slack" in one.said
    asked = one.say("yes")
    assert asked is not None
    assert asked.requests == (Unlink("console"),)


@pytest.mark.parametrize(
    ("words", "platform", "name"),
    [
        ("/reconnect unlink discord", "discord", "Discord"),
        ("/reconnect unlink the terminal", "console", "the terminal"),
        ("disconnect my Discord", "discord", "Discord"),
    ],
)
def test_another_account_is_taken_out_by_its_name(words: str, platform: str, name: str) -> None:
    one = talk(replace(THREE, here="slack"))
    one.say(words)
    assert f"Take {name} out?" in one.said
    asked = one.say("yes")
    assert asked is not None
    assert asked.requests == (Unlink(platform),)
    done = linked.parted_there(ask(Known(accounts=("slack",), here="slack")), platform)
    assert f"Done, {name} is out" in said(done)


def test_from_an_account_that_is_not_named_it_is_asked_too() -> None:
    one = talk(replace(THREE, here="wire"))
    one.say("/reconnect unlink")
    assert "Take wire out?" in one.said


def test_a_no_leaves_it_linked() -> None:
    for answer in ("no", "link:stay"):
        one = talk(THREE)
        one.press("link:leave")
        turn = one.press(answer) if ":" in answer else one.say(answer)
        assert turn is not None
        assert not turn.requests
        assert "stays linked" in one.said


def test_other_words_take_nothing_out() -> None:
    one = talk(THREE)
    one.press("link:leave")
    assert one.say("Dana has not answered in weeks") is None


def test_a_choice_takes_it_out_and_a_code_may_be_asked_for_by_one() -> None:
    out, code = talk(THREE).press("link:out:console"), talk().press("link:code")
    assert out is not None
    assert code is not None
    assert (out.requests, code.requests) == ((Unlink("console"),), (Link(),))


# forgetting


def test_whoever_is_linked_is_told_that_it_goes_everywhere() -> None:
    one = talk(THREE)
    one.say("/reconnect forget me")
    assert "everywhere at once: this terminal, Discord and Slack" in one.said
    one.press("forget:whole")
    assert "everywhere at once" in one.said
    alone = talk()
    alone.say("/reconnect forget me")
    assert "everywhere" not in alone.said


def test_what_is_shared_is_told_with_what_is_kept() -> None:
    for known, told in ((THREE, True), (ALONE, False)):
        one = talk(known)
        one.say("/reconnect privacy")
        assert ("Shared between this terminal, Discord and Slack" in one.said) is told


# where one human stands who was two


def test_the_talk_of_the_memory_that_stays_goes_on() -> None:
    stays = Person(text="Dana", expects="value:1", pending="x", hours=(9,))
    comes = Person(text="Ravi", careful=Alarm.SELF_HARM, asked_zone=True)

    one = linked.brought_together(stays, comes, {})

    assert (one.text, one.expects, one.pending, one.undo) == ("Dana", "", "", ())
    assert (one.careful, one.hours, one.asked_zone) == (Alarm.SELF_HARM, (9,), True)


@pytest.mark.parametrize("about", [UUID(int=1), None])
def test_where_there_is_none_the_other_talk_does_about_whom_it_is_now(about: UUID | None) -> None:
    comes = Person(text="Ravi", contact_id=about)

    one = linked.brought_together(Person(), comes, {UUID(int=1): UUID(int=2)})

    assert (one.text, one.contact_id) == ("Ravi", about and UUID(int=2))
