"""Searches with random examples for what breaks whatever reads what others wrote."""
