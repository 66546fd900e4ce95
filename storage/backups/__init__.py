"""Copies of a whole SQLite database: taken while others work it, checked, and put back.

A backup is one file: the database as it stood at one moment, and in it a table that says what
there is (`manifest`). What is personal stays sealed in it, and the key is never inside.
"""
