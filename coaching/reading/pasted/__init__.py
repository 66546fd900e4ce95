"""Pasted text: mails, chats, letters and quotes, told apart from the user's own words."""
