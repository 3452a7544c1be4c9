"""The calendar of days played."""

import pytest

from quizgen.tui.calendar import calendar_lines

DAYS = {"2026-03-14": 10, "2026-03-13": 5, "2026-03-09": 4, "2026-02-28": 99}


def test_a_column_is_a_week_and_the_running_one_is_last() -> None:
    # The 14th of March 2026 is a Saturday.
    assert calendar_lines(DAYS, "2026-03-14", weeks=3) == [
        "Mon  . . -",
        "     . . .",
        "Wed  . . .",
        "     . . .",
        "Fri  . . +",
        "     # . #",
        "Sun  . .",
    ]


@pytest.mark.parametrize("today", ["", "soon", "0001-01-05"])
def test_without_a_date_nothing_is_drawn(today: str) -> None:
    assert calendar_lines(DAYS, today) == []
