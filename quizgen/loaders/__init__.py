"""Bring articles in, untouched."""
