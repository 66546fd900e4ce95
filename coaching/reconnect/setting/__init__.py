"""The steps behind the settings: zones, hours, days, and the readers of each."""
