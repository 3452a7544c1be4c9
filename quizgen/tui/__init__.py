"""The game on a terminal: a thin view over `quizgen.game`."""
