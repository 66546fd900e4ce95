"""Measures the product against the targets of the design, each beside a bare baseline."""
