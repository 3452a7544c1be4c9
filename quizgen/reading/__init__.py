"""Understand an article: paragraphs, names, who is "he"."""
