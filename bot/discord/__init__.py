"""Discord: direct messages, commands, cards, reactions. Nothing outside knows discord.py."""
