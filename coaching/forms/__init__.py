"""Forms: the same steps as in words, filled in instead of said."""
