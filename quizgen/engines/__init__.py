"""From articles to candidate questions."""
