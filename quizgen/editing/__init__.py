"""Decide what is printed, in what order, and say why the rest fell."""
