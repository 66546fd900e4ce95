import pytest

from coaching.answer import Label
from coaching.audit.faults import faults
from coaching.audit.letter import Letter
from coaching.situation import Tie
from tests.coaching.audit.labelled import ALL, labels_of


def _labels(text: str, tie: Tie | None = None) -> set[Label]:
    return {fault.label for fault in faults(Letter(text, tie))} or {Label.OK}


@pytest.mark.parametrize(("codes", "arguable", "text"), ALL)
def test_finds_the_faults_a_careful_reader_finds(codes: str, arguable: str, text: str) -> None:
    found = _labels(text)
    assert labels_of(codes) <= found
    assert found <= labels_of(codes) | labels_of(arguable)


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Are you pregnant?? Tell me everything!", Tie.CLOSE_FRIEND),
        ("Did you ever get treatment for the drinking?", Tie.FAMILY),
        ("What's keeping you up at night these days?", Tie.FRIEND),
        ("Dad, are you taking your pills?", None),
    ],
)
def test_close_ties_may_ask_personal_things(text: str, tie: Tie | None) -> None:
    assert _labels(text, tie) == {Label.OK}


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Could you introduce me to your landlord?", Tie.CLOSE_FRIEND),
        ("Can you check with the vet today? And get me some milk?", Tie.FAMILY),
    ],
)
def test_friends_may_ask_favours(text: str, tie: Tie) -> None:
    assert _labels(text, tie) == {Label.OK}


def test_a_life_story_without_a_question_is_one_sided() -> None:
    text = " ".join(f"In year {year} I moved and I learned my trade anew." for year in range(12))
    assert Label.ONE_SIDED in _labels(text)
    assert Label.ONE_SIDED not in _labels(text + " How are you?")


def test_a_life_story_that_remembers_the_reader_is_only_long() -> None:
    text = " ".join(f"In year {year} I moved and I learned my trade anew." for year in range(12))
    assert Label.ONE_SIDED not in _labels(text + " I think of you by the pond.")


def test_an_offer_to_an_old_customer_gives_something() -> None:
    found = _labels("As a valued customer you get an exclusive 10% discount on the renewal.")
    assert Label.SALESY in found
    assert Label.NO_MUTUALITY not in found


def test_several_favours_at_once_press() -> None:
    text = "Lend me 50 euros. Also introduce me to your boss. Then write me a reference."
    assert Label.ENTITLED_PUSHY in _labels(text)
    assert Label.ENTITLED_PUSHY not in _labels(text + " No worries if not!")


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Six emails so far. Ring me.", True),
        ("Six emails so far, no worries if it's too much.", False),
        ("Six emails so far. Thank you for putting up with me.", False),
    ],
)
def test_a_count_is_a_reproach_unless_said_kindly(text: str, counts: bool) -> None:
    assert (Label.GUILT_TRIP in _labels(text)) is counts


@pytest.mark.parametrize(
    ("text", "unfilled"),
    [
        ("Here is <url> for {{name}}.", True),
        ("Dear [COMPANY_NAME], we met in May.", True),
        ("My link is <url>, my mail is <email>.", False),
        ("I liked [what you said about bees].", False),
        ("Hi *waves* (you know who)", False),
    ],
)
def test_an_unfilled_field_is_no_marked_blank(text: str, unfilled: bool) -> None:
    assert (Label.TEMPLATE_LIKE in _labels(text)) is unfilled
