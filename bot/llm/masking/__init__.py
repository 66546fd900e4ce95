"""What a text looks like when it leaves, and the way back: `told` for a text, `pseudonyms` for a turn.

A text is written in `plain` characters, what leads to somebody (`addresses`) and who they are
(`naming`) is found in it, and what comes out is `hidden`: marks, and the way back to the words.
"""
