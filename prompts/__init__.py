"""Every word the coach says, as Markdown files with front matter, by language."""

from prompts.book import Book, PhrasebookError

__all__ = ["Book", "PhrasebookError"]
