"""A model behind the coach as people meet it: whatever it does, they are answered as well as without."""
