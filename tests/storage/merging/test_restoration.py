"""An export restored beside what is known: nothing lost, nothing twice, nobody unsafe brought back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coaching.answer import Action, Draft
from coaching.memory import (
    Contact,
    Everything,
    KeptDraft,
    Outcome,
    Pick,
    PickState,
    Purpose,
    Reminder,
    ReminderState,
    Settings,
    Silence,
    State,
    Touch,
)
from coaching.memory.settings import Leaves
from coaching.situation import Channel
from storage.importing import Parsed
from storage.merging import Plan, plan
from tests.storage.merging.files import MOMENT, NOW, after, contact, imported, known


def export(everything: Everything) -> Parsed:
    return Parsed(format="Second Thought export", everything=everything)


def restored(found: Everything, before: Everything | None = None) -> Plan:
    return plan(export(found), before or Everything(), MOMENT)


def full(dana: Contact) -> Everything:
    """Return a memory with one of each about somebody."""
    about = {"contact_id": dana.id}
    draft = Draft(Channel.TEXT, "Thinking of you.")
    return Everything(
        settings=Settings(zone="Europe/Copenhagen"),
        contacts=(dana,),
        touches=(Touch(id=MOMENT.new_id(), at=NOW, text="Hi", **about),),
        silences=(Silence(id=MOMENT.new_id(), since=NOW, **about),),
        reminders=(Reminder(id=MOMENT.new_id(), purpose=Purpose.ASKED, due_at=NOW, **about),),
        drafts=(
            KeptDraft(
                id=MOMENT.new_id(), action=Action.NO_ASK_NOTE, draft=draft, made_at=NOW, **about
            ),
        ),
        picks=(
            Pick(id=MOMENT.new_id(), week="2026-W47", reason="a friend", offered_at=NOW, **about),
        ),
    )


DANA = contact("Dana Cole", "d@x.example")
LISTS = ("contacts", "touches", "silences", "reminders", "drafts", "picks")


def test_a_yes_to_a_model_is_not_restored() -> None:
    yes = Settings(zone="Europe/Copenhagen").letting(Leaves.STYLE, "api.example")
    found = Everything(settings=yes)

    assert imported(export(found)).settings == Settings(zone="Europe/Copenhagen")


def test_a_yes_to_a_model_stays_where_settings_are_restored() -> None:
    facts, style = (Settings().letting(one, "api.example") for one in (Leaves.FACTS, Leaves.STYLE))
    found = Everything(settings=replace(style, tone="warmer"))

    then = imported(export(found), Everything(settings=facts))

    assert then.settings == replace(facts, tone="warmer")
    assert restored(Everything(settings=Settings(voice="style"))).is_empty


def test_into_an_empty_memory_everything_comes_back() -> None:
    found = full(DANA)

    assert imported(export(found)) == found


def test_a_second_restoration_changes_nothing() -> None:
    found = full(DANA)
    plan = restored(found, found)

    assert plan.is_empty
    assert plan.unchanged == 1


def test_what_the_user_set_since_stays() -> None:
    found = full(replace(DANA, notes="old note", company="Acme"))
    now = known(replace(DANA, notes="new note"), settings=Settings(zone="Asia/Tokyo"))
    after_it = imported(export(found), now)

    assert (after_it.contacts[0].notes, after_it.contacts[0].company) == ("new note", "Acme")
    assert after_it.settings == Settings(zone="Asia/Tokyo")


@pytest.mark.parametrize("state", [State.UNSAFE, State.DECEASED])
def test_nobody_is_reminded_of_who_is_never_again_to_be_written_to(state: State) -> None:
    found = full(DANA)
    there = imported(export(found), known(replace(DANA, state=state)))

    assert there.contacts[0].state is state
    assert not there.reminders


def test_who_was_unsafe_in_the_export_is_unsafe_now() -> None:
    there = imported(export(known(replace(DANA, state=State.UNSAFE))), known(DANA))

    assert there.contacts[0].state is State.UNSAFE


def test_what_is_about_somebody_known_under_another_id_moves_to_them() -> None:
    here = contact("Dana", "D@x.example", value="helped me move")
    there = imported(export(full(DANA)), known(here))

    assert [one.id for one in there.contacts] == [here.id]
    assert there.contacts[0].aliases == ("Dana Cole",)
    for name in LISTS[1:]:
        assert [one.contact_id for one in getattr(there, name)] == [here.id]


def test_nobody_in_the_export_is_taken_for_another_one_in_it() -> None:
    family = (contact("Jo Cole", "home@x.example"), contact("Jo Cole", "home@x.example"))

    assert imported(export(known(*family)), known(family[1])).contacts == (family[1], family[0])


def test_who_is_only_likely_known_is_somebody_new() -> None:
    here = contact("Dana Cole", "another@x.example")

    assert restored(known(DANA), known(here)).new == (DANA,)


def test_a_name_that_nothing_else_is_known_of_is_enough() -> None:
    here = contact("Dana Cole", value="helped me move")

    assert restored(known(DANA), known(here)).new == ()


def test_of_two_versions_the_one_that_went_further_stays() -> None:
    found = full(DANA)
    (silence,), (reminder,), (pick,) = found.silences, found.reminders, found.picks
    further = replace(
        found,
        silences=(replace(silence, outcome=Outcome.ANSWERED, closed_at=NOW),),
        reminders=(replace(reminder, rev=1, state=ReminderState.DONE),),
        picks=(replace(pick, state=PickState.DONE),),
    )

    assert imported(export(further), found) == further
    assert imported(export(found), further) == further


def test_there_is_never_a_second_open_silence() -> None:
    here = Silence(id=MOMENT.new_id(), contact_id=DANA.id, since=NOW)

    assert imported(export(full(DANA)), known(DANA, silences=(here,))).silences == (here,)


def test_the_same_message_under_another_id_is_one_touch() -> None:
    found = full(DANA)
    here = replace(found.touches[0], id=MOMENT.new_id())
    other = replace(here, id=MOMENT.new_id(), at=NOW + timedelta(hours=1))

    assert imported(export(found), known(DANA, touches=(here, other))).touches == (here, other)


def test_a_reminder_about_nobody_comes_back() -> None:
    alone = Reminder(id=MOMENT.new_id(), contact_id=None, purpose=Purpose.ASKED, due_at=NOW)

    assert imported(export(Everything(reminders=(alone,)))).reminders == (alone,)


def test_what_came_after_a_restoration_is_kept() -> None:
    found = full(DANA)
    more = Touch(id=MOMENT.new_id(), contact_id=DANA.id, at=NOW, text="And again")
    now = after(found, [more])

    assert imported(export(found), now) == now
