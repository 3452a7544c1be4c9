"""Word a fact as a question that stands alone."""
