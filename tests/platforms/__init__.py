"""A platform as small as can be, and what every platform has to keep."""
