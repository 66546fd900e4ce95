"""Who the people of a file are: certainly somebody known, perhaps, or somebody new."""

from dataclasses import replace
from datetime import date

import pytest

from coaching.memory import Contact, Source, State
from coaching.situation import Tie
from storage.importing import Entry, Parsed, Problem
from storage.merging import Plan, decided, resolved, values, without
from tests.storage.merging.files import (
    NOW,
    after,
    contact,
    entry,
    imported,
    known,
    names,
    people,
    planned,
)

LINKEDIN = "https://www.linkedin.com/in/"
CERTAIN = {
    "an email": (entry("Dana Cole", emails=("DANA@x.example",)), contact("Dana", "dana@x.example")),
    "a number": (
        entry("Dana Cole", phones=("+45 20000000",), notes="tall"),
        contact("Dana Cole", "20 00 00 00"),
    ),
    "a page": (
        entry("Dana Smith", url=f"{LINKEDIN}dana/"),
        contact("D. Cole-Ray", "linkedin.com/in/dana"),
    ),
    "name and company": (
        entry("dana  cole", company="ACME", emails=("d@acme.example",)),
        contact("Dana Cole", "d@home.example", company="Acme"),
    ),
    "name and the day they connected": (
        entry("Dana Cole", company="New Co", connected_on=date(2020, 2, 2), notes="tall"),
        contact("Dana Cole", company="Old Co", connected_on=date(2020, 2, 2)),
    ),
    "a name and nothing else known": (
        entry("Dana Cole", company="Acme", emails=("d@acme.example",)),
        contact("Dana Cole", value="taught me to throw pots"),
    ),
    "an alias": (
        entry("Dana Smith", company="Acme", position="Smith"),
        contact("Dana Cole", aliases=("Dana Smith",), company="Acme"),
    ),
}
DOUBTFUL = {
    "the name alone": (
        entry("Dana Cole", company="Acme"),
        contact("Dana Cole", "d@home.example"),
        "name",
    ),
    "another company": (
        entry("Dana Cole", company="Acme"),
        contact("Dana Cole", company="Foundry"),
        "name",
    ),
    "an address under another name": (
        entry("Bob Cole", emails=("home@cole.example",)),
        contact("Jane Cole", "home@cole.example"),
        "address",
    ),
    "only a first name known": (
        entry("Dana Cole", company="Acme"),
        contact("Dana", value="helped me move", state=State.DECEASED),
        "first_name",
    ),
}
SOMEBODY_ELSE = {
    "another name": (entry("Dana Cole"), contact("Ravi Menon")),
    "another profile": (
        entry("Dana Cole", url=f"{LINKEDIN}dana-1"),
        contact("Dana Cole", f"{LINKEDIN}dana-2", company="Acme"),
    ),
    "another birthday": (
        entry("Dana Cole", birthday="1980-05-04"),
        contact("Dana Cole", birthday="1991-01-01"),
    ),
}


@pytest.mark.parametrize(("row", "friend"), CERTAIN.values(), ids=CERTAIN)
def test_a_certain_sign_means_the_one_known(row: Entry, friend: Contact) -> None:
    plan = planned(people(row), known(friend))

    assert not plan.new
    assert not plan.doubts
    assert [one.id for one in plan.changed] == [friend.id]
    assert plan.merged == 1


@pytest.mark.parametrize(("row", "friend", "why"), DOUBTFUL.values(), ids=DOUBTFUL)
def test_what_is_likely_is_asked(row: Entry, friend: Contact, why: str) -> None:
    plan = planned(people(row), known(friend))

    assert [(one.contact, one.why) for one in plan.doubts] == [(friend, why)]
    assert not values(plan)


@pytest.mark.parametrize(("row", "friend"), SOMEBODY_ELSE.values(), ids=SOMEBODY_ELSE)
def test_what_contradicts_is_somebody_else(row: Entry, friend: Contact) -> None:
    plan = planned(people(row), known(friend))

    assert names(plan) == [row.name]
    assert not plan.doubts


def test_a_name_without_more_says_nothing_new_of_somebody_of_that_name() -> None:
    plan = planned(people(entry("Dana Cole")), known(contact("Dana Cole", "d@x.example")))

    assert plan.is_empty
    assert plan.unchanged == 1


def test_two_of_one_name_in_the_file_are_both_asked_about() -> None:
    file = people(entry("Dana Cole", company="Acme"), entry("Dana Cole", company="Foundry"))

    assert len(planned(file, known(contact("Dana Cole", notes="tall"))).doubts) == 2


def test_a_namesake_of_somebody_the_file_names_surely_is_asked_about() -> None:
    friend = contact("Wei Zhang", "wei@x.example", company="Kiln")
    sure = entry("Wei Zhang", emails=("wei@x.example",), company="Kiln")
    other = entry("Wei Zhang", emails=("zhang@y.example",), company="Kiln")

    for rows in [(sure, other), (other, sure)]:
        plan = planned(people(*rows), known(friend))
        assert [one.entry.emails for one in plan.doubts] == [("zhang@y.example",)]
        assert plan.unchanged == 1
        assert not plan.new


def test_several_named_by_first_name_in_the_file_are_not_asked_about() -> None:
    file = people(entry("Dana Cole"), entry("Dana Ray"))

    assert names(planned(file, known(contact("Dana")))) == ["Dana Cole", "Dana Ray"]


def test_rows_that_are_exactly_alike_are_one_person() -> None:
    row = entry("Dana Cole", company="Acme", connected_on=date(2020, 1, 1))
    plan = planned(people(row, replace(row, row=9, uid="x")))

    assert (names(plan), plan.merged) == (["Dana Cole"], 1)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (entry("Dana Cole", emails=("d@x.example",)), entry("D. Cole", emails=("d@x.example",)), 2),
        (entry("Dana", emails=("d@x.example",)), entry("Dana Cole", emails=("D@x.example",)), 1),
        (entry("Dana Cole", phones=("5550101",)), entry("Dana Cole", phones=("555-0101",)), 1),
        (entry("Dana", phones=("555-0101",)), entry("Dana Cole", phones=("555-0101",)), 2),
        (entry("Jo Cole", phones=("555-0101",)), entry("Al Cole", phones=("555-0101",)), 2),
        (entry(emails=("d@x.example",)), entry("Dana Cole", emails=("d@x.example",)), 1),
        (entry("A Lee", company="Acme"), entry("A Lee", company="Foundry"), 2),
        (entry("A Lee", emails=("a@x.example",)), entry("A Lee", emails=("b@x.example",)), 2),
        (entry("A Lee", url=f"{LINKEDIN}a"), entry("Ann Ray", url=f"{LINKEDIN}a"), 1),
        (
            entry("A Lee", emails=("a@x.example",), url=f"{LINKEDIN}a"),
            entry("A Lee", emails=("a@x.example",), url=f"{LINKEDIN}b"),
            2,
        ),
    ],
)
def test_a_file_tells_its_own_people_apart(one: Entry, other: Entry, count: int) -> None:
    assert len(planned(people(one, other)).new) == count


def test_what_joined_rows_say_is_all_kept() -> None:
    file = people(
        entry("Dana", emails=("d@x.example",), company="Acme"),
        entry("Dana Cole", emails=("d@x.example", "d@y.example"), phones=("1234",), notes="tall"),
    )
    (dana,) = planned(file).new

    assert [one.value for one in dana.handles] == ["d@x.example", "d@y.example", "1234"]
    assert (dana.aliases, dana.company, dana.notes) == (("Dana Cole",), "Acme", "tall")


def test_what_the_user_set_stays_and_what_is_empty_is_filled() -> None:
    friend = contact(
        "Dana C.",
        "d@x.example",
        company="Acme",
        notes="hates calls",
        tie=Tie.FRIEND,
        state=State.LET_GO,
    )
    row = entry(
        "Dana Cole",
        emails=("d@x.example", "d@work.example"),
        company="Foundry",
        position="Smith",
        birthday="--05-04",
        notes="from the file",
        nickname="Dee",
    )
    (dana,) = planned(people(row), known(friend)).changed

    assert (dana.name, dana.aliases) == ("Dana C.", ("Dana Cole", "Dee"))
    assert (dana.company, dana.position) == ("Acme", "")  # the position is the other company's
    assert (dana.notes, dana.birthday) == ("hates calls", "--05-04")
    assert (dana.state, dana.tie, dana.source) == (State.LET_GO, Tie.FRIEND, Source.TOLD)
    assert [one.value for one in dana.handles] == ["d@x.example", "d@work.example"]


def test_a_name_takes_the_place_of_an_address_that_stood_in_for_it() -> None:
    nameless = imported(people(entry(emails=("d@x.example",))))
    plan = planned(people(entry("Dana Cole", emails=("d@x.example",))), nameless)

    assert [one.name for one in plan.changed] == ["Dana Cole"]


@pytest.mark.parametrize("state", State)
def test_where_somebody_stands_survives_another_import(state: State) -> None:
    file = people(entry("Dana Cole", url=f"{LINKEDIN}dana", company="Acme"))
    first = imported(file)
    stands = replace(first.contacts[0], state=state)
    again = planned(file, after(first, [stands]))

    assert again.is_empty
    assert again.unchanged == 1


def test_an_edit_survives_another_import() -> None:
    file = people(entry("Dana Cole", url=f"{LINKEDIN}dana", company="Acme", position="Smith"))
    first = imported(file)
    edited = replace(first.contacts[0], name="Dana Cole-Ray", company="Foundry", notes="x")

    again = planned(file, after(first, [edited]))

    assert again.changed == (replace(edited, aliases=("Dana Cole",)),)  # still found by both
    assert planned(file, after(first, again.changed)).is_empty


def test_a_linkedin_row_becomes_a_contact_without_a_touch() -> None:
    row = entry("Aoife Brennan", url=f"{LINKEDIN}aoife", connected_on=date(2024, 3, 3))
    plan = planned(people(row))
    (aoife,) = plan.new

    assert (aoife.connected_on, aoife.source, aoife.added_at) == (
        date(2024, 3, 3),
        Source.IMPORTED,
        NOW,
    )
    assert not plan.touches
    assert not plan.silences


def test_our_own_cards_mean_the_contact_they_were_made_of() -> None:
    friend = contact("Dana")
    row = entry("Dana", uid=f"urn:uuid:{friend.id}", company="Acme")

    assert [one.id for one in planned(people(row), known(friend)).changed] == [friend.id]


def doubted() -> tuple[Plan, Contact]:
    friend = contact("Dana Cole", "d@home.example")
    row = entry("Dana Cole", emails=("d@work.example",), company="Acme")
    return planned(people(row), known(friend)), friend


def test_the_same_person_takes_in_what_the_file_says() -> None:
    plan, friend = doubted()
    done = resolved(plan, plan.doubts[0], same=True)

    assert [one.id for one in done.changed] == [friend.id]
    assert (done.changed[0].company, done.merged, done.doubts) == ("Acme", 1, ())
    assert resolved(done, plan.doubts[0], same=False) is done


def test_two_people_are_two() -> None:
    plan, _ = doubted()
    done = resolved(plan, plan.doubts[0], same=False)

    assert (names(done), done.changed, done.doubts) == (["Dana Cole"], (), ())


def test_what_is_skipped_is_not_kept() -> None:
    plan, _ = doubted()

    assert without(plan, plan.doubts[0]).is_empty


def test_nothing_new_of_the_same_person_changes_nothing() -> None:
    friend = contact("Dana Cole", company="Acme", position="Smith")
    plan = planned(people(entry("Dana Cole", company="Foundry")), known(friend))
    done = resolved(plan, plan.doubts[0], same=True)

    assert (done.is_empty, done.unchanged) == (True, 1)


def test_an_answer_given_later_goes_to_the_contact_as_it_is_then() -> None:
    plan, friend = doubted()
    (doubt,) = plan.doubts
    now = replace(friend, company="Foundry", notes="met again")
    kept = decided(doubt, now, same=True)

    assert isinstance(kept, Contact)
    assert (kept.id, kept.company, kept.notes) == (friend.id, "Foundry", "met again")
    assert decided(doubt, kept, same=True) is None
    assert decided(doubt, None, same=True) == doubt.fresh
    assert decided(doubt, now, same=False) == doubt.fresh


@pytest.mark.parametrize("same", [True, False])
def test_an_answered_doubt_is_not_asked_again(same: bool) -> None:
    plan, friend = doubted()
    done = resolved(plan, plan.doubts[0], same)
    file = people(plan.doubts[0].entry)

    assert planned(file, after(known(friend), values(done))).is_empty


def test_two_rows_with_other_birthdays_are_two_people_whatever_is_answered() -> None:
    days = ("1980-05-04", "1990-01-01")
    rows = [entry("Dana Cole", company=one, birthday=one) for one in days]
    plan = planned(people(*rows), known(contact("Dana Cole", company="Acme")))
    for doubt in plan.doubts:
        plan = resolved(plan, doubt, same=True)

    assert [one.birthday for one in (*plan.changed, *plan.new)] == list(days)


def test_problems_of_the_file_are_problems_of_the_plan() -> None:
    problem = Problem(7, "no one")

    assert planned(Parsed(format="table", problems=(problem,))).problems == (problem,)


def test_another_programs_card_is_found_by_what_it_says() -> None:
    friend = contact("Dana", "d@x.example")
    row = entry("Dana", uid="1234-abcd", emails=("d@x.example",))

    assert planned(people(row), known(friend)).unchanged == 1


def test_an_office_that_shares_a_number_keeps_its_people_apart() -> None:
    file = people(*(entry(f"Clerk {number}", phones=("555-0101",)) for number in range(120)))
    first = imported(file)

    assert len(first.contacts) == 120
    assert planned(file, first).unchanged == 120
