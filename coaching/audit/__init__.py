"""The look in the mirror: what a message does to its reader, said kindly, with better words."""

from coaching.audit.mirror import audit, audit_series
from coaching.audit.requests import contains_request
from coaching.audit.salesy import is_salesy

__all__ = ["audit", "audit_series", "contains_request", "is_salesy"]
