"""The reader of the gateway, against a Discord of our own."""
