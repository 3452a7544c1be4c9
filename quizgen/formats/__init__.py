"""Packs, and the files of other programs."""
