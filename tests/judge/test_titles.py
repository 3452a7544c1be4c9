"""Titles."""

import pytest

from quizgen.judge.forms import Context, make_form
from quizgen.judge.titles import compare_titles, split_numbers
from quizgen.judge.verdict import Ruling


def rule(answer: str, typed: str, *contrast: str, nouns: str = "") -> Ruling:
    context = Context(
        contrast=tuple(map(make_form, contrast)), nouns=frozenset(nouns.split())
    )
    return compare_titles(make_form(answer), make_form(typed), context)


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("The Wind in the Willows", "wind in the wilows"),
        (
            "Mission: Impossible - Dead Reckoning Part One",
            "Mission Impossible Dead Reckoning",
        ),
        ("Harry Potter and the Chamber of Secrets", "Harry Potter and the Chamber"),
        ("Toy Story 3", "Toy Story III"),
        ("Rocky IV", "rocky four"),
        ("Star Trek IV: The Voyage Home", "Star Trek IV"),
        ("Nineteen Eighty-Four", "1984"),
        ("A Tale of Two Cities", "a tale of 2 cities by Charles Dickens"),
        ("Atlantis", "space shuttle Atlantis"),
        ("Waterloo", "the song Waterloo"),
        ("The Lord of the Rings", "LOTR"),
        ("Dune", "Dune Part One"),
        ("Grand Theft Auto V", "GTA 5"),
    ],
)
def test_the_same_title_is_correct(answer: str, typed: str) -> None:
    assert rule(answer, typed).kind == "correct"


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("Toy Story 3", "Toy Story", "number_missing"),
        ("The Wind in the Willows", "wind", "partial"),
        ("Harry Potter and the Chamber of Secrets", "Chamber of Secrets", "partial"),
        ("The Girl with the Dragon Tattoo", "dragon tattoo", "partial"),
    ],
)
def test_a_part_of_a_title_asks_back(answer: str, typed: str, reason: str) -> None:
    assert (rule(answer, typed).kind, rule(answer, typed).reason) == ("close", reason)


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("Toy Story 3", "Toy Story 2", "other_number"),
        ("Jaws", "Jaws 2", "other_number"),
        ("Grand Theft Auto V", "GTA IV", "other_number"),
        ("The Wind in the Willows", "The Wind in the Pillows", "other_word"),
        ("Dune", "Dune Messiah", "other_word"),
        ("Emma", "Persuasion", "other_name"),
        ("2001: A Space Odyssey", "2010: A Space Odyssey", "other_word"),
    ],
)
def test_another_title_is_wrong(answer: str, typed: str, reason: str) -> None:
    assert (rule(answer, typed).kind, rule(answer, typed).reason) == ("wrong", reason)


def test_a_first_part_needs_its_number_beside_a_sequel() -> None:
    assert rule("Dune Part One", "Dune").kind == "correct"
    assert rule("Dune Part One", "Dune", "Dune Part Two").reason == "number_missing"


def test_the_question_s_noun_alone_is_too_little() -> None:
    assert rule("Mission Report", "mission", nouns="report").reason == "fragment"


def test_a_letter_is_a_number_only_at_the_end_or_behind_part() -> None:
    assert split_numbers(("i", "robot")) == (("i", "robot"), ())
    assert split_numbers(("malcolm", "x", "story")) == (("malcolm", "x", "story"), ())
    assert split_numbers(("rocky", "v")) == (("rocky",), (5,))
    assert split_numbers(("part", "i", "end")) == (("part", "end"), (1,))
    assert split_numbers(("part", "second")) == (("part",), (2,))


def test_a_season_may_be_a_letter_and_a_number() -> None:
    assert rule("Ted Lasso: Season 3", "Ted Lasso S3").kind == "correct"
    assert rule("Ted Lasso: Season 3", "Ted Lasso S2").reason == "other_number"


def test_a_subtitle_behind_the_number_tells_which_part_it_is() -> None:
    title = "Star Wars: Episode IV - A New Hope"
    assert rule(title, "Star Wars: A New Hope").kind == "correct"
    assert rule(title, "Star Wars").kind == "close"
    assert rule("Dune: Part Two", "Dune").reason == "number_missing"


@pytest.mark.parametrize(
    ("answer", "typed", "kind"),
    [
        ("One Hundred Years of Solitude", "100 years of solitude", "correct"),
        ("Catch-22", "catch twenty two", "correct"),
        ("Catch-22", "catch twenty three", "wrong"),
        ("Twelve Angry Men", "12 angry men", "correct"),
        ("Twelve Angry Men", "11 angry men", "wrong"),
        ("Catch-22", "catch", "close"),
    ],
)
def test_numbers_of_a_title_may_be_words_or_digits(
    answer: str, typed: str, kind: str
) -> None:
    assert rule(answer, typed).kind == kind


def test_a_word_of_a_title_may_be_plural_unless_another_title_is() -> None:
    assert rule("Squid Game", "Squid Games").kind == "correct"
    assert rule("Squid Game", "Squid Games", "Squid Games: Again").kind == "wrong"
    assert rule("Jaws", "Jaw").kind == "wrong"
