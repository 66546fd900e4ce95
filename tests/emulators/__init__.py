"""Platforms of our own that speak a wire protocol, for tests and benchmarks."""
