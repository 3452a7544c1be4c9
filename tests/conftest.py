"""What holds for all tests."""

import signal

from hypothesis import settings

# A busy machine makes single examples slow; how fast code is has tests of its own.
settings.register_profile("quizgen", deadline=None)
settings.load_profile("quizgen")


def pytest_configure() -> None:
    """Heed interrupts, so that children do too: background jobs start deaf to them."""
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
