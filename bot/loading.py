"""Loading what is heavy: without looking for garbage, of which loading makes none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Hold off the search for garbage, and leave what was loaded out of it for good.

    Code, tables and patterns are half a million objects that stay. Searching them again and again
    while more come is a fifth of the time to the first answer.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if searching:
            gc.enable()
