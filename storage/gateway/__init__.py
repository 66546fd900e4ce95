"""A platform that is listened to by a gateway: its sessions, and the channels people speak in."""

from storage.gateway.channels import Channels, Heard, direct_key, heard_of
from storage.gateway.sessions import Position, Sessions, Taken

__all__ = ["Channels", "Heard", "Position", "Sessions", "Taken", "direct_key", "heard_of"]
