"""The clock of a question."""

from quizgen.game.clock import start


def test_elapsed_and_left_follow_now() -> None:
    watch = start(100.0, 30.0)
    assert (watch.elapsed(110.0), watch.left(110.0)) == (10.0, 20.0)


def test_a_pause_moves_the_deadline_by_its_length() -> None:
    watch = start(0.0, 30.0).pause(10.0)
    assert watch.left(500.0) == 20.0
    assert not watch.is_over(500.0)
    running = watch.resume(500.0)
    assert (running.elapsed(501.0), running.left(501.0)) == (11.0, 19.0)


def test_pausing_twice_counts_once() -> None:
    assert start(0.0, 30.0).pause(10.0).pause(20.0).elapsed(99.0) == 10.0


def test_time_beyond_the_deadline_does_not_count() -> None:
    assert start(0.0, 30.0).elapsed(31.7) == 30.0


def test_an_extended_clock_ends_later() -> None:
    watch = start(0.0, 30.0).extend(30.0)
    assert not watch.is_over(59.0)
    assert watch.is_over(60.0)


def test_without_a_limit_the_clock_never_ends() -> None:
    watch = start(0.0, None).extend(30.0)
    assert watch.left(1e9) is None
    assert not watch.is_over(1e9)


def test_a_clock_set_back_counts_nothing() -> None:
    assert start(100.0, 30.0).elapsed(50.0) == 0.0
