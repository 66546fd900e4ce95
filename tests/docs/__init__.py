"""The pages are held to the code."""
