"""What a player's summary tells: accuracy by anything, hardest questions, streaks."""

from collections.abc import Callable, Collection, Iterable, Mapping

from quizgen.core.summary import Tally


def total(tallies: Iterable[Tally]) -> Tally:
    """Count everything."""
    return sum(tallies, Tally(0, 0))


def by(tallies: Mapping[str, Tally], key: Callable[[str], str]) -> dict[str, Tally]:
    """Count by title, by kind or by whatever a key tells, the most asked first.

    Args:
        tallies: By id; of those that are asked equally often the first comes first.
        key: What an id is counted under; empty for not at all.
    """
    counted: dict[str, Tally] = {}
    for name, tally in tallies.items():
        if group := key(name):
            counted[group] = counted.get(group, Tally(0, 0)) + tally
    return dict(sorted(counted.items(), key=lambda row: -row[1].asked))


def hardest(questions: Mapping[str, Tally], *, most: int) -> list[tuple[str, Tally]]:
    """Name the questions that were missed most often, by id."""
    missed = [row for row in questions.items() if row[1].right < row[1].asked]
    return sorted(missed, key=lambda row: (row[1].right - row[1].asked, row[0]))[:most]


def days_in_a_row(days: Collection[str], yesterday_of: Callable[[str], str]) -> int:
    """Count the days played in a row up to the last one.

    Args:
        days: ISO 8601 dates, in any order.
        yesterday_of: Gives the date before; the calendar is not the game's business.
    """
    played, count = set(days), 0
    day = max(played, default="")
    while day in played:
        count += 1
        day = yesterday_of(day)
    return count
