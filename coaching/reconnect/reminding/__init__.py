"""The steps behind the reminders: planning, the list, and the answers to one."""
