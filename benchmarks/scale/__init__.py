"""A town of 100,000 people and a day of it, compressed: what happens in 15 minutes comes at once."""
