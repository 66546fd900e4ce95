"""What is told besides facts: circumstances, refusals, kinds of message, first thoughts."""
