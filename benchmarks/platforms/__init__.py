"""The way from a direct message on a platform to its answer there, beside the bare framework."""
