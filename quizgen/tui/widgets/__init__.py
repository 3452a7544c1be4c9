"""Small parts of screens; each is told what to show and knows nothing of a round."""
