"""Parts of titles: how much of one tells it, and what its numbers say."""

import pytest

from quizgen.judge.forms import Context, make_form
from quizgen.judge.titles import compare_titles, split_numbers


def rule(answer: str, typed: str, *contrast: str) -> tuple[str, str]:
    context = Context(contrast=tuple(map(make_form, contrast)))
    ruling = compare_titles(make_form(answer), make_form(typed), context)
    return ruling.kind, ruling.reason


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("Green Red Blue Black", "correct"),
        ("Green Red Blue", "correct"),
        ("Green Red", "close"),
        ("Green", "close"),
        ("Red Blue Black", "close"),
        ("Green Blue Black", "close"),
    ],
)
def test_six_tenths_of_a_title_from_its_start_are_enough(typed: str, kind: str) -> None:
    assert rule("Green Red Blue Black White", typed)[0] == kind


@pytest.mark.parametrize(
    ("answer", "typed", "verdict"),
    [
        ("Grand Theft Auto V", "GTA V", ("correct", "words")),
        ("Grand Theft Auto V", "GTA", ("close", "number_missing")),
        ("Lord Ring Tower Quest 2", "LRTQ 2", ("correct", "words")),
        ("Rocky", "Rocky I", ("correct", "words")),
        ("Rocky", "Rocky 2", ("wrong", "other_number")),
        ("Rocky 1", "Rocky", ("correct", "words")),
        ("Malcolm X", "Malcolm", ("close", "number_missing")),
        ("Apollo 13", "Apollo thirteen", ("correct", "words")),
        ("Die Hard 2: Die Harder", "Die Hard 2", ("close", "partial")),
        ("Star Trek II: The Wrath of Khan", "Star Trek II", ("correct", "words")),
        ("Star Trek II: The Wrath of Khan", "Star Trek III", ("wrong", "other_number")),
        ("Star Trek II: The Wrath of Khan", "Star Trek", ("close", "partial")),
        ("Star Trek II: The Wrath of Khan", "Wrath of Khan", ("close", "partial")),
        ("La Bohème", "Bohème", ("correct", "words")),
        ("Das Boot", "Boot", ("correct", "words")),
        ("Dr. Strangelove", "Doctor Strangelove", ("correct", "words")),
        ("Shuttle Atlantis", "space shuttle Atlantis", ("correct", "words")),
        ("Rocky", "by Rocky", ("correct", "words")),
        ("Stand by Me", "Stand by Me", ("correct", "words")),
        ("Gold by Night", "Gold", ("close", "partial")),
        ("Emma", "Emma by Jane Austen", ("correct", "words")),
        ("Route 1234567890", "Route 1234567899", ("wrong", "other_number")),
        ("Blade Runner 2049", "Blade Runner", ("close", "number_missing")),
        ("Ocean's Eleven", "Ocean's Twelve", ("wrong", "other_number")),
        ("Ocean's Eleven", "Ocean's 11", ("correct", "words")),
        ("Spider-Man Far Home 2", "Spider-Man Far Home", ("close", "number_missing")),
        ("Zorb IV - Blue Moon", "Zorb Blue Moon", ("correct", "words")),
        ("Zorb IV - Moon", "Zorb Moon", ("close", "number_missing")),
        ("the song Waterloo", "Waterloo", ("correct", "words")),
        ("the song Waterloo", "song", ("wrong", "fragment")),
        ("Die", "Die", ("correct", "words")),
        ("Le Il", "Il", ("correct", "words")),
    ],
)
def test_a_title_is_told_by_its_words_and_numbers(
    answer: str, typed: str, verdict: tuple[str, str]
) -> None:
    assert rule(answer, typed) == verdict


def test_a_number_is_left_off_only_where_no_sequel_is_near() -> None:
    assert rule("Rocky 1", "Rocky", "Rocky 2") == ("close", "number_missing")
    assert rule("Rocky 1", "Rocky", "Jaws 2") == ("correct", "words")
    assert rule("Rocky 1", "Rocky", "Rocky") == ("correct", "words")


@pytest.mark.parametrize(
    ("words", "kept", "numbers"),
    [
        ("ted s3", "ted", (3,)),
        ("ted season 12", "ted season", (12,)),
        ("2 fast", "2 fast", ()),
        ("fast 2", "fast", (2,)),
        ("part ii of v tales", "part of v tales", (2,)),
        ("chapter x", "chapter", (10,)),
        ("x men", "x men", ()),
        ("second part", "second part", ()),
        ("third man third", "third man third", ()),
        ("twenty", "twenty", ()),
        ("ring twenty", "ring", (20,)),
    ],
)
def test_words_and_numbers_of_a_title_are_parted(
    words: str, kept: str, numbers: tuple[int, ...]
) -> None:
    assert split_numbers(words.split()) == (tuple(kept.split()), numbers)
