"""What is remembered for a while does not grow: what came first goes first."""

from bot.bounded import Bounded


def test_the_oldest_makes_room() -> None:
    kept = Bounded[str, int](2)
    for name, number in (("a", 1), ("b", 2), ("a", 3), ("c", 4)):
        kept[name] = number
    assert kept == {"b": 2, "c": 4}
