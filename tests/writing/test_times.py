"""Relative times are dated by the article, left out, or the end of the question."""

import pytest

from quizgen.core.article import Article
from quizgen.facts import find_facts
from quizgen.facts.kinds import Fact
from quizgen.reading import read_one
from quizgen.writing.times import edit_times

WEDNESDAY = "2023-07-12"


def _fact(text: str, answer: str) -> Fact:
    reading = read_one(Article(id="a", text=text))
    (sentence,) = reading.sentences
    return next(f for f in find_facts(reading, sentence) if f.slot.answer == answer)


@pytest.mark.parametrize(
    ("time", "published", "written"),
    [
        ("on Tuesday", WEDNESDAY, "on July 11, 2023"),
        ("on Wednesday", WEDNESDAY, "on July 12, 2023"),
        ("on Thursday", WEDNESDAY, "on July 6, 2023"),
        ("yesterday", WEDNESDAY, "on July 11, 2023"),
        ("today", WEDNESDAY, "on July 12, 2023"),
        ("yesterday", "2024-03-01T08:30:00Z", "on February 29, 2024"),
        ("last year", WEDNESDAY, "in 2022"),
        ("this year", WEDNESDAY, "in 2023"),
        ("last month", "2023-01-12", "in December 2022"),
        ("this month", WEDNESDAY, "in July 2023"),
    ],
)
def test_a_time_is_dated_by_the_day_of_publication(
    time: str, published: str, written: str
) -> None:
    fact = _fact(f"The firm Nokia opened a plant in Hanoi {time}.", "Nokia")
    edits = edit_times(fact.clause, fact.slot, published)
    assert not isinstance(edits, str)
    assert [(edit.text, edit.is_dropped) for edit in edits] == [(written, False)]


def test_a_weekday_to_come_lies_ahead() -> None:
    fact = _fact("The firm Nokia will open a plant in Hanoi on Friday.", "Nokia")
    edits = edit_times(fact.clause, fact.slot, WEDNESDAY)
    assert not isinstance(edits, str)
    assert [edit.text for edit in edits] == ["on July 14, 2023"]


@pytest.mark.parametrize("published", ["", "12 July 2023", "2023-13-40", "soon"])
def test_without_a_date_a_past_time_is_left_out(published: str) -> None:
    fact = _fact("The firm Nokia opened a plant in Hanoi on Tuesday.", "Nokia")
    edits = edit_times(fact.clause, fact.slot, published)
    assert not isinstance(edits, str)
    assert [(edit.text, edit.is_dropped) for edit in edits] == [("", True)]


@pytest.mark.parametrize("published", ["", WEDNESDAY])
def test_a_number_that_a_time_limits_is_refused(published: str) -> None:
    fact = _fact("Profits of the firm Nokia fell 5 percent last quarter.", "5 percent")
    assert edit_times(fact.clause, fact.slot, published) == (
        "a number limited by last quarter"
    )


def test_a_relative_time_is_never_asked_for() -> None:
    fact = _fact("The firm Nokia opened a plant in Hanoi two days ago.", "two days")
    assert edit_times(fact.clause, fact.slot, "") == "asks for a relative time"


def test_an_absolute_date_stays_as_it_is() -> None:
    fact = _fact("The firm Nokia opened a plant in Hanoi on May 9, 2011.", "Nokia")
    assert edit_times(fact.clause, fact.slot, WEDNESDAY) == []


def test_a_time_that_the_noun_before_needs_is_not_left_out() -> None:
    fact = _fact("Nokia sold 40,000 phones in the spring of last year.", "Nokia")
    edits = edit_times(fact.clause, fact.slot, "")
    assert edits == "a time that cannot be left out: of last year"


def test_a_month_does_without_its_year() -> None:
    fact = _fact("The firm Nokia built a plant in June of last year.", "Nokia")
    edits = edit_times(fact.clause, fact.slot, "")
    assert not isinstance(edits, str)
    assert [edit.is_dropped for edit in edits] == [True]


def test_a_noun_before_a_time_long_ago_stays() -> None:
    fact = _fact("The singer Mark Morris joined Nokia's label a year ago.", "Nokia")
    edits = edit_times(fact.clause, fact.slot, "")
    assert not isinstance(edits, str)
    (edit,) = edits
    assert fact.clause.sentence.doc[edit.start : edit.end].text == "a year ago"


def test_takings_of_a_weekend_are_not_told_without_it() -> None:
    fact = _fact("The film Alexander took $9m over the weekend.", "$9m")
    assert edit_times(fact.clause, fact.slot, "") == (
        "a number limited by over the weekend"
    )
