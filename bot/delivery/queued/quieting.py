"""What Procrastinate and its pool log is told on as codes and ids: never their sentences."""

import logging

from bot import faults

_LOUD = ("procrastinate", "psycopg.pool")
_log = logging.getLogger("bot.delivery.queued")


class Told(logging.Handler):
    """Tells on what happened: the action, the job's id, the kind of error."""

    def emit(self, record: logging.LogRecord) -> None:
        """Log a record again, without its text."""
        action = getattr(record, "action", record.name)
        job = getattr(record, "job", None) or {}
        error = record.exc_info[1] if record.exc_info else None
        kind = "" if error is None else faults.code(error)
        _log.log(record.levelno, "%s job=%s %s", action, job.get("id"), kind)


def quiet() -> None:
    """Let nothing through but warnings and worse, as codes."""
    for name in _LOUD:
        logger = logging.getLogger(name)
        logger.handlers = [Told()]
        logger.propagate = False
        logger.setLevel(logging.ERROR)
