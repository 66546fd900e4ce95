"""Cues: phrases found in running words, and whose words they are."""
