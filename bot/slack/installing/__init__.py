"""Many workspaces: how the coach gets into one, keeps its tokens fresh there, and leaves it."""
