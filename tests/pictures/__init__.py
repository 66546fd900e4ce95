"""Pictures of every card, for people to look at: `make pictures` writes docs/pictures.

The blocks are the real ones, made of real answers about invented people. How Slack draws them is
drawn after it here: good for hierarchy and length, not for the last pixel.
"""
