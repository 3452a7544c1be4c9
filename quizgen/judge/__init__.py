"""Typed text and a question's answer give a verdict: pure, and sure of its reasons."""
