"""Delivery: what comes in is kept before it is acknowledged, what goes out goes out once.

An event becomes a row of the inbox; a turn answers it and keeps, in one commit, what it changed,
the message to send and that the event is done; a sender hands the message to the platform and
asks there before it ever sends one again. Runners say when each of this happens: `embedded` in
one process, `queued` over any number of processes on PostgreSQL.
"""
