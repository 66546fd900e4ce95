import pytest

from coaching.audit import is_salesy
from tests.coaching.audit.labelled import FINE, NEAR_MISSES, SELLING


@pytest.mark.parametrize(
    "text",
    [
        *(text for _, _, text in SELLING),
        "WINNER!! You have been selected to receive a £500 cash prize. Call 09061234567 now to claim.",
        "FREE ringtone of the week! Txt TONE to 80999. 150p/msg. To stop txt STOP.",
        "Hot singles in your area are waiting to chat. Reply DATE to 69999. 18+ £1.50 per msg",
        "Lose 20 pounds in 30 days, guaranteed! Click here to order now. To unsubscribe, reply REMOVE.",
        "Refinance your mortgage today! Lowest rates, bad credit OK, no obligation. Visit our web site.",
        "Hi {{first_name}}, loved what {{company}} is doing.",
    ],
)
def test_knows_a_pitch_or_an_advert(text: str) -> None:
    assert is_salesy(text)


@pytest.mark.parametrize(
    "text",
    [
        *(text for _, _, text in FINE),
        *(text for _, _, text in NEAR_MISSES),
        "",
        "ok see you at 7 lol",
        "Are you free tonight? Call me when you are home",
        "I won the pub quiz and the prize was a ham, lol",
        "On Tuesday Ann wrote: the patch for the kernel is in the list archive.",
    ],
)
def test_leaves_ordinary_talk_alone(text: str) -> None:
    assert not is_salesy(text)
