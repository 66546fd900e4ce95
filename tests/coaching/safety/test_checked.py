"""What is answered to "how is that for you now?": near, far, neither, or something else."""

import pytest

from coaching.safety.checked import Nearness, nearness

NEAR = """
it's near | its near | near | very near | honestly it's pretty near today | it's close tonight
yes it's near. i don't know what to do | it comes close sometimes | it does | bad | worse
it's been bad lately | i'm not ok | I’m not really all right | not good | not great tbh | it's back
no, it's not behind me | no i'm not safe | really close
""".replace("\n", "|").split("|")
FAR = """
not near | not near. sorry | it's not near | it's behind me | no, it's not that bad | i'm fine
yes i'm all right | i am ok now | years ago | it's over | i'm doing better | far away | no. i'm ok
""".replace("\n", "|").split("|")
UNCLEAR = ("no", "yes", "not really", "sometimes", "No, sorry.")
OTHER = """
ok | good | thanks | she answered! | shorter | why | 3 | i feel bad for her | she is near Berlin
no it was three emails | not yet | is it near? | sorry | still nothing | i'm not sure she read it
texted Tom, he lives near me, it's close, he wrote back twice, and then nothing at all
""".replace("\n", "|").split("|")


@pytest.mark.parametrize("text", [one.strip() for one in NEAR if one.strip()])
def test_near_in_its_many_words(text: str) -> None:
    assert nearness(text) is Nearness.NEAR


@pytest.mark.parametrize("text", [one.strip() for one in FAR if one.strip()])
def test_far_in_its_many_words(text: str) -> None:
    assert nearness(text) is Nearness.FAR


@pytest.mark.parametrize("text", UNCLEAR)
def test_a_bare_yes_or_no_may_be_either(text: str) -> None:
    assert nearness(text) is Nearness.UNCLEAR


@pytest.mark.parametrize("text", [*(one.strip() for one in OTHER if one.strip()), "", "…"])
def test_what_is_about_something_else_is_left_alone(text: str) -> None:
    assert nearness(text) is None
