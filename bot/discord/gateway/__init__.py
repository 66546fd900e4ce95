"""Reads Discord's gateway: what comes is kept before the reader goes past it."""
