"""The calendar of the days on which was played: a column a week, signs for how much."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

WEEKS: Final = 16
LEGEND: Final = ". none   - up to 4   + up to 9   # 10 questions or more"
_DAYS = ("Mon", "   ", "Wed", "   ", "Fri", "   ", "Sun")
_STEPS: Final = ((10, "#"), (5, "+"), (1, "-"), (0, "."))
"""Least number of questions of a day, and its sign."""


def calendar_lines(
    days: Mapping[str, int], today: str, *, weeks: int = WEEKS
) -> list[str]:
    """Draw the last weeks: a line a day of the week, the running week last.

    Args:
        days: ISO 8601 date -> questions that were played.
        today: ISO 8601 date, the last that is drawn; nothing is drawn without one.
        weeks: How many columns.
    """
    try:
        last = date.fromisoformat(today)
        monday = last - timedelta(days=last.weekday(), weeks=weeks - 1)
    except (ValueError, OverflowError):
        return []
    lines: list[str] = []
    for weekday, name in enumerate(_DAYS):
        row = (monday + timedelta(days=weekday, weeks=week) for week in range(weeks))
        signs = [_sign(days, day) if day <= last else " " for day in row]
        lines.append(f"{name}  {' '.join(signs)}".rstrip())
    return lines


def _sign(days: Mapping[str, int], day: date) -> str:
    many = days.get(day.isoformat(), 0)
    return next(sign for least, sign in _STEPS if many >= least)
