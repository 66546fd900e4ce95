"""True details a draft may use."""
