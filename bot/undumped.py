"""Lets a process that dies leave no copy of its memory: keys and words lie open in there."""

import sys


def undumped() -> None:
    """Have the system write no core file of this process, where it can be told so."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
