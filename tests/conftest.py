"""What holds for all tests."""

from hypothesis import settings

# A busy machine makes single examples slow; how fast code is has tests of its own.
settings.register_profile("quizgen", deadline=None)
settings.load_profile("quizgen")
