"""What came in and what is to go out: kept until it is done, each once."""
