"""The generator as a child process."""

import sys

import pytest

from quizgen.errors import InputError, OutsideError
from quizgen.tui.making import Making, Progress, is_article

LIVE_ON = "import time; time.sleep(60); print('progress: 99', file=sys.stderr)"
"""A child that is not ended says so after a minute; nobody waits for one that is."""


def making(code: str) -> Making:
    return Making([sys.executable, "-c", f"import sys\n{code}"])


@pytest.mark.parametrize(
    ("source", "article"),
    [
        ("story.txt", True),
        ("STORY.MD", True),
        ("news.jsonl", True),
        ("https://example.org/story", True),
        ("space.toml", False),
        ("space", False),
    ],
)
def test_articles_are_told_by_their_names(source: str, *, article: bool) -> None:
    assert is_article(source) == article


def test_progress_is_reported_as_it_comes() -> None:
    seen: list[Progress] = []
    making(
        "print('progress: 0', file=sys.stderr)\n"
        "print('progress: 250 a\\x1b[31m b', file=sys.stderr)"
    ).run(seen.append)
    assert seen == [Progress(0, ""), Progress(100, "a[31m b")]


@pytest.mark.parametrize(
    ("code", "error"), [(2, InputError), (3, OutsideError), (70, OutsideError)]
)
def test_a_failing_generator_is_quoted(code: int, error: type[Exception]) -> None:
    child = making(f"print('no \\x1b[2Jstory', file=sys.stderr); sys.exit({code})")
    with pytest.raises(error, match="no \\[2Jstory"):
        child.run(lambda _: None)


def test_a_failing_generator_that_says_nothing_gets_words() -> None:
    with pytest.raises(InputError, match="no questions"):
        making("sys.exit(2)").run(lambda _: None)


def test_a_killed_generator_is_trouble_outside() -> None:
    with pytest.raises(OutsideError, match="signal 9"):
        making("import os; os.kill(os.getpid(), 9)").run(lambda _: None)


def test_a_generator_that_does_not_exist_is_trouble_outside() -> None:
    with pytest.raises(OutsideError, match="cannot be started"):
        Making(["/nowhere/quizgen"]).run(lambda _: None)


def test_cancelling_ends_the_child() -> None:
    seen: list[Progress] = []
    child = making(f"print('progress: 1', file=sys.stderr, flush=True)\n{LIVE_ON}")

    def cancel(progress: Progress) -> None:
        seen.append(progress)
        child.cancel()

    with pytest.raises(OutsideError, match="cancelled"):
        child.run(cancel)
    assert seen == [Progress(1, "")]


def test_cancelling_before_the_start_ends_the_child_at_once() -> None:
    seen: list[Progress] = []
    child = making(LIVE_ON)
    child.cancel()
    with pytest.raises(OutsideError, match="cancelled"):
        child.run(seen.append)
    assert not seen
