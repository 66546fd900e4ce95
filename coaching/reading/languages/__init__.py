"""Other languages: telling them, and glossing them into English."""
