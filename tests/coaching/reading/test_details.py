import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.details.facing import definite, facing, trimmed
from coaching.reading.details.gather import details
from coaching.reading.prose import Prose
from coaching.situation import Message, Side, Somebody, Status, Tie

FOUND: list[tuple[str, Tie | None, str, str, str]] = [
    # name, tie, text, key, value
    ("Rhea", Tie.NEW_ACQUAINTANCE, "I met Rhea at the pottery workshop last week.", "met_at", "the pottery workshop"),
    ("Rhea", Tie.NEW_ACQUAINTANCE, "met rhea at a climbing gym on saturday, texted once", "met_at", "the climbing gym"),
    ("Rhea", Tie.NEW_ACQUAINTANCE, "Got talking to Rhea during the open mic and she gave me her number", "met_at", "the open mic"),
    ("Rhea", Tie.NEW_ACQUAINTANCE, "Rhea from the Ghent conference never wrote back", "met_at", "the Ghent conference"),
    ("Rhea", Tie.NEW_ACQUAINTANCE, "We bumped into each other at Omar's wedding and swapped numbers", "met_at", "Omar's wedding"),
    ("Rhea", Tie.NEW_ACQUAINTANCE, "I chatted with Rhea at our book club", "met_at", "our book club"),
    ("Dr. Rhea Bose", Tie.NEW_ACQUAINTANCE, "Met Dr. Rhea Bose at a poster panel.", "met_at", "the poster panel"),
    ("Rhea", Tie.NEW_ACQUAINTANCE, "we hit it off at her gallery opening", "met_at", "your gallery opening"),
    ("Rhea", Tie.NEW_ACQUAINTANCE, "after the hackathon I wrote to Rhea", "met_at", "the hackathon"),
    ("Rhea", Tie.REFERRAL_INTRO, "I was introduced to Rhea by Jonas last month", "introducer", "Jonas"),
    ("Rhea", Tie.REFERRAL_INTRO, "my cousin introduced me to Rhea", "introducer", "my cousin"),
    ("Rhea", Tie.REFERRAL_INTRO, "My friend Ola introduced us over email", "introducer", "Ola"),
    ("Rhea", Tie.REFERRAL_INTRO, "intro'd by my uncle, no answer since", "introducer", "my uncle"),
    ("Rhea", Tie.FRIEND, "I keep thinking of our road trip", "shared", "our road trip"),
    ("Rhea", Tie.FRIEND, "our hiking trip to Wales was years ago", "shared", "our hiking trip to Wales"),
    ("Rhea", Tie.FRIEND, "we shared a flat together for two years", "shared", "our flat"),
    ("Rhea", Tie.FRIEND, "We played in a band together at nineteen", "shared", "our band"),
    ("Rhea", Tie.FRIEND, "we backpacked through Peru and now nothing", "shared", "our trip through Peru"),
    ("Rhea", Tie.FORMER_COLLEAGUE, "We had lunch in May, then silence", "shared", "our lunch"),
    ("Rhea", Tie.NEW_ACQUAINTANCE, "went for drinks with Rhea, great evening", "shared", "those drinks"),
    ("Rhea", Tie.FRIEND, "She used to call me every Tuesday.", "habit", "our Tuesday calls"),
    ("Rhea", Tie.FRIEND, "we used to play tennis every thursday", "habit", "our Thursday tennis"),
    ("Rhea", Tie.FRIEND, "We used to have coffee every week.", "habit", "our weekly coffees"),
    ("Rhea", Tie.FRIEND, "we used to go for walks every sunday", "habit", "our Sunday walks"),
    ("Rhea", Tie.FRIEND, "I haven't heard from her since we left Quito.", "place", "Quito"),
    ("Rhea", Tie.FRIEND, "We lived together in Malta for a year", "place", "Malta"),
    ("Rhea", Tie.FRIEND, "our time in New Delhi was the best", "place", "New Delhi"),
    ("Rhea", Tie.CLOSE_FRIEND, "Rhea moved to Bergen in May.", "city", "Bergen"),
    ("Rhea", Tie.CLOSE_FRIEND, "she's moved back to São Paulo", "city", "São Paulo"),
    ("Rhea", Tie.CLOSE_FRIEND, "best friends since forever, relocated to Oslo last year", "city", "Oslo"),
    ("Rhea", Tie.FRIEND, "old friend from uni", "school", "uni"),
    ("Rhea", Tie.FRIEND, "We know each other from law school.", "school", "law school"),
    ("Rhea", Tie.CLOSE_FRIEND, "close friend from high school", "school", "high school"),
    ("Rhea", Tie.FORMER_COLLEAGUE, "my boss at my old firm", "workplace", "the old firm"),
    ("Rhea", Tie.FORMER_COLLEAGUE, "We worked together at Brightwater Labs", "workplace", "Brightwater Labs"),
    ("Rhea", Tie.FORMER_COLLEAGUE, "a coworker at Nortek, emailed her twice", "workplace", "Nortek"),
    ("Rhea", Tie.MENTOR, "I thanked her for the advice she gave me in 2020", "thanks_for", "the advice you gave me in 2020"),
    ("Rhea", Tie.MENTOR, "wanted to thank him for his patience", "thanks_for", "your patience"),
    ("Rhea", Tie.MENTOR, "she helped me get my first job", "thanks_for", "helping me get my first job"),
    ("Rhea", Tie.MENTOR, "He taught me how to weld, and then moved", "thanks_for", "teaching me how to weld"),
    ("Rhea", Tie.MENTOR, "the uncle who taught me to weld has not picked up since May", "thanks_for", "teaching me to weld"),
    ("Rhea", Tie.MENTOR, "the boss who hired me in 2019 never replied to my email", "thanks_for", "hiring me in 2019"),
    ("Rhea", Tie.MENTOR, "a friend who lent me a ladder doesn't answer", "thanks_for", "lending me a ladder"),
    ("Rhea", Tie.MENTOR, "Rhea gave me my first break.", "thanks_for", "giving me my first break"),
    ("Rhea", Tie.MENTOR, "she wrote me a recommendation letter", "thanks_for", "the recommendation letter you wrote me"),
    ("Rhea", Tie.FORMER_COLLEAGUE, "She once referred two clients to me and I never thanked her", "thanks_for", "referring two clients to me"),
    ("Rhea", Tie.RECRUITER_HIRING, "She interviewed me for the data engineer role", "topic", "the data engineer role"),
    ("Rhea", Tie.RECRUITER_HIRING, "final round interview was on Monday", "topic", "the final round interview"),
    ("Rhea", Tie.CLIENT_PROSPECT, "went quiet after I sent a revised proposal", "topic", "the proposal"),
    ("Rhea", Tie.CLIENT_PROSPECT, "I sent her the renewal quote", "topic", "the renewal quote"),
    ("Rhea", Tie.CLIENT_PROSPECT, "she hasn't paid my invoice", "topic", "my invoice"),
    ("Rhea", None, "no word about the grant", "topic", "the grant"),
    ("Rhea", Tie.FRIEND, "asked her to be a referee for my flat application", "topic", "the flat application"),
    ("Rhea", Tie.FRIEND, "I read her article on wolves and wrote", "their_work", "your article on wolves"),
    ("Rhea", Tie.LINKEDIN_STRANGER, "I loved his podcast", "their_work", "your podcast"),
    ("Rhea", Tie.FRIEND, "Rhea runs a bookshop.", "their_thing", "your bookshop"),
    ("Rhea", Tie.FRIEND, "she just opened her own studio", "their_thing", "your studio"),
    ("Rhea", Tie.FAMILY, "she's got a newborn", "baby", "the new baby"),
    ("Rhea", Tie.FRIEND, "Rhea just had a baby", "baby", "the new baby"),
    ("Rhea", Tie.FRIEND, "Rhea has twins now", "baby", "the twins"),
    ("Rhea", Tie.FRIEND, "she's moving house this month", "load", "the move"),
    ("Rhea", Tie.FRIEND, "she just moved and everything is in boxes", "load", "the move"),
    ("Rhea", Tie.FRIEND, "he's finishing his thesis", "load", "the thesis"),
    ("Rhea", Tie.FRIEND, "he's got his finals", "load", "the exams"),
    ("Rhea", Tie.CLIENT_PROSPECT, "it's tax season for them", "load", "tax season"),
    ("Rhea", Tie.FRIEND, "she just started a new job", "load", "the new job"),
    ("Rhea", Tie.FRIEND, "they are getting married in spring", "load", "the wedding plans"),
    ("Rhea", Tie.NEW_ACQUAINTANCE, "his assistant says he's travelling", "load", "all the travel"),
    ("Rhea", Tie.FORMER_COLLEAGUE, "ever since the layoffs, nothing", "trouble", "the layoffs"),
    ("Rhea", Tie.FRIEND, "she had knee surgery in May", "trouble", "the surgery"),
    ("Rhea", Tie.FRIEND, "her dad died in spring", "loss", "your dad"),
    ("Rhea", Tie.FRIEND, "Rhea lost her mother last year", "loss", "your mother"),
    ("Rhea", Tie.FRIEND, "the funeral of his brother was in June", "loss", "your brother"),
    ("Rhea", Tie.FRIEND, "her birthday is next week", "occasion", "your birthday"),
    ("Rhea", Tie.FRIEND, "Ines here. Rhea never answers.", "me", "Ines"),
    ("Rhea", Tie.FRIEND, "my name is Tariq, and she never answers", "me", "Tariq"),
]  # fmt: skip


def read(
    text: str,
    name: str = "Rhea",
    tie: Tie | None = Tie.FRIEND,
    sent: str | None = None,
    role: str | None = None,
    status: Status = Status.SENT,
) -> dict[str, str]:
    messages = () if sent is None else (Message(sent, 0, author=Side.USER, status=status),)
    return dict(details(Prose(text), messages, (Somebody(name, role=role),), tie))


@pytest.mark.parametrize(("name", "tie", "text", "key", "value"), FOUND)
def test_a_detail_is_read_as_it_can_be_said(
    name: str, tie: Tie | None, text: str, key: str, value: str
) -> None:
    assert read(text, name, tie).get(key) == value


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("I met Rhea and she never wrote back", "met_at"),
        ("she missed our conference call", "met_at"),
        ("it was at a point in May", "met_at"),
        ("They introduced a new rule in June", "introducer"),
        ("I introduced us at the door", "introducer"),
        ("our last lunch was awful", "shared"),
        ("our argument in May", "shared"),
        ("we went to May fairs", "shared"),
        ("I had lunch alone and thought of her", "shared"),
        ("she used to call me", "habit"),
        ("since we left in June", "place"),
        ("before we left Facebook", "place"),
        ("she moved to marketing", "city"),
        ("I moved to Berlin last year", "city"),
        ("she teaches at a school", "school"),
        ("my kids' school gate", "school"),
        ("nothing since her wedding in June", "load"),
        ("she's at uni", "school"),
        ("she is away at college", "school"),
        ("she started at law school", "school"),
        ("she works at the bank", "workplace"),
        ("we worked together at Christmas", "workplace"),
        ("I thanked her for the call", "thanks_for"),
        ("I thanked her for the letters she writes", "thanks_for"),
        ("she gave me her card", "thanks_for"),
        ("she gave me the cold shoulder", "thanks_for"),
        ("she helped me out", "thanks_for"),
        ("I helped her move", "thanks_for"),
        ("I saw her post about my boss", "their_thing"),
        ("she runs marathons", "their_thing"),
        ("I just had a baby", "baby"),
        ("she had a miscarriage and then a baby", "baby"),
        ("her baby shower was in May", "baby"),
        ("I'm moving house", "load"),
        ("she moved on", "load"),
        ("she moved to Oslo years ago", "load"),
        ("I supervised her thesis", "load"),
        ("we are getting married", "load"),
        ("I was laid off", "trouble"),
        ("my dad died in spring", "loss"),
        ("her birthday was last week", "occasion"),
        ("they here and nothing", "me"),
        ("Nothing here.", "me"),
        ("the job market is bad", "topic"),
        ("she got a new role in life", "topic"),
    ],
)
def test_what_is_not_surely_so_is_left_out(text: str, key: str) -> None:
    assert key not in read(text)


def test_what_was_sent_is_read_too() -> None:
    sent = "I saw your talk on bees and thought of our field trip in Oulu. Hope the twins are well."
    found = read("She never answered.", sent=sent)
    assert found["their_work"] == "your talk on bees"
    assert found["shared"] == "our field trip in Oulu"
    assert found["their_people"] == "the twins"


def test_a_template_holds_no_shared_truth() -> None:
    sent = "I loved your talk on growth. It was good to meet you at the summit."
    assert read("I send it to all.", sent=sent, status=Status.TEMPLATE) == {}


@pytest.mark.parametrize(
    "sent",
    [
        "Any news?\n\nBest,\nTariq",
        "Any news? Cheers, Tariq",
        "Any news?\nKind regards,\nTariq Aziz",
        "Thanks for the chat.\nAll the best,\nTariq.",
    ],
)
def test_a_signature_tells_the_users_name(sent: str) -> None:
    assert read("She never answered.", sent=sent)["me"] == "Tariq"


@pytest.mark.parametrize("sent", ["Any news? Thanks, see you", "Love,\nthey", "best"])
def test_no_signature_no_name(sent: str) -> None:
    assert "me" not in read("She never answered.", sent=sent)


@pytest.mark.parametrize(
    ("role", "back"),
    [
        ("my old roommate", "old roommate"),
        ("my neighbour", "neighbour"),
        ("a college friend", "college friend"),
        ("my old thesis adviser", "former student"),
        ("my godmother", "godchild"),
        ("my cousin", "cousin"),
        ("my ex best friend", None),
        ("a friend", None),
        ("my colleague's friend", None),
        ("a friend of a friend", None),
        ("my boss", None),
        ("my dentist", None),
        (None, None),
    ],
)
def test_what_the_user_is_to_them_is_said_only_where_it_is_sure(
    role: str | None, back: str | None
) -> None:
    assert read("She never answered.", role=role).get("role_back") == back


def test_an_unnamed_contact_is_followed_by_role() -> None:
    contact = Somebody("sister", role="my sister", named=False)
    found = details(Prose("My sister has a newborn."), (), (contact,), Tie.FAMILY)
    assert found["baby"] == "the new baby"
    mate = Somebody("old classmate", named=False)
    assert details(Prose("nothing"), (), (mate,), None)["role_back"] == "old classmate"


def test_nobody_to_speak_of_still_has_details() -> None:
    assert details(Prose("we met at the gym"), (), (), None) == {"met_at": "the gym"}


def test_several_people_share_no_detail() -> None:
    people = (Somebody("Rhea"), Somebody("Omar"))
    text = "Ines here. We met at the hackathon. She has a newborn."
    assert details(Prose(text), (), people, Tie.FRIEND) == {"me": "Ines"}


def test_school_is_shared_with_family_only_where_both_were_there() -> None:
    assert "school" not in read("my daughter, since high school", tie=Tie.FAMILY)
    assert read("we were at high school together", tie=Tie.FAMILY)["school"] == "high school"


def test_school_is_for_ties_of_long_standing() -> None:
    assert "school" not in read("a guy from uni", tie=Tie.NEW_ACQUAINTANCE)
    assert "school" not in read("a guy from uni", tie=None)


@pytest.mark.parametrize(
    ("words", "turned"),
    [
        ("her bakery", "your bakery"),
        ("his patience with them", "your patience with you"),
        ("the day she was kind", "the day you were kind"),
        ("the thing he has said", "the thing you have said"),
        ("what I told her", "what I told you"),
        ("what I told her in May", "what I told you in May"),
        ("they's help", "your help"),
        ("the letter she writes", None),
    ],
)
def test_words_are_turned_to_face_the_contact(words: str, turned: str | None) -> None:
    assert facing(words) == turned


def test_a_detail_ends_where_the_thing_ends() -> None:
    assert trimmed("the talk last week") == "the talk"
    assert trimmed("my thesis and then left") == "my thesis"
    assert trimmed("the letter") == "the letter"


def test_the_first_article_becomes_definite() -> None:
    assert definite("a pottery class") == "the pottery class"
    assert definite("our class") == "our class"


@given(st.text(max_size=500), st.sampled_from([*Tie, None]), st.text(max_size=30))
def test_any_text_is_read_without_a_crash(text: str, tie: Tie | None, name: str) -> None:
    message = Message(text, 0, author=Side.USER)
    for value in details(Prose(text), (message,), (Somebody(name, role=name),), tie).values():
        assert value.strip()
        assert "\n\n" not in value


@pytest.mark.parametrize(
    "filler", ["the ", "we met at the ", "her ", "used to call ", "a" * 50 + " ", "\n", "our a "]
)
def test_a_huge_text_is_read_in_reasonable_time(filler: str) -> None:
    read(filler * (100_000 // len(filler)))
