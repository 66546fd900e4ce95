"""A turn of a fixed cost, alone: what loads it loads nothing of ours besides."""

from time import perf_counter

TURN = 0.001  # seconds of the processor


def spin(seconds: float) -> None:
    """Use the processor for so long."""
    until = perf_counter() + seconds
    while perf_counter() < until:
        pass
