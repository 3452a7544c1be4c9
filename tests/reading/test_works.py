"""Titles of works are found by how they are spelled."""

import pytest

from quizgen.reading.works import find_works


def _names(*paragraphs: str) -> list[str]:
    return [work.name for work in find_works(paragraphs)]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ('He directed "Gone with the Wind" in 1939.', "Gone with the Wind"),
        ("She wrote 'A Room of One' in 1929.", "A Room of One"),
        ('The novel was "2001 A Space Odyssey."', "2001 A Space Odyssey"),
        (
            "Tom Cruise made Mission: Impossible \u2013 Fallout at sixty.",
            "Mission: Impossible \u2013 Fallout",
        ),
        ("Critics praised Blade Runner: Final Cut again.", "Blade Runner: Final Cut"),
    ],
)
def test_a_title_is_found(sentence: str, title: str) -> None:
    assert _names(sentence) == [title]


@pytest.mark.parametrize(
    "sentence",
    [
        'He said "we will leave for Rome" at noon.',
        'The sign read "Stop!" in red.',
        '"We Won," the captain said.',
        "Smith: We will never give up.",
        "Where: Paris and London.",
        "The score was 3: 2 in the end.",
    ],
)
def test_speech_and_labels_are_no_titles(sentence: str) -> None:
    assert _names(sentence) == []


def test_what_follows_the_dash_is_a_short_form_of_the_title() -> None:
    text = "Tom Cruise made Mission: Impossible - Dead Reckoning Part One after that."
    (work,) = find_works([text])
    assert "Dead Reckoning" in work.short
    assert "Dead Reckoning Part One" in work.short
    assert work.forms[0] == max(work.forms, key=len)


def test_a_short_form_in_quotes_is_no_second_work() -> None:
    first = "Tom Cruise made Mission: Impossible - Dead Reckoning after that."
    assert _names(first, 'He called "Dead Reckoning" hard work.') == [
        "Mission: Impossible - Dead Reckoning"
    ]
