"""One screen a file; a screen turns keys into events of the game, and draws."""
