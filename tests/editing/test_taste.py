"""The family table hears nothing of death and crime."""

import pytest

from quizgen.editing.taste import is_grim


@pytest.mark.parametrize(
    "text",
    [
        "How many people were killed when the ferry sank?",
        "Which court sentenced him to five years in jail?",
        "In which city was the murder trial held?",
        "Fourteen gunmen took a hostage.",
    ],
)
def test_death_and_crime_are_grim(text: str) -> None:
    assert is_grim(text)


@pytest.mark.parametrize(
    "text",
    [
        "Which lynx did biologists set free in Andalusia in 2011?",
        "Who won the diet competition in Diepholz?",
        "Which film opened the festival in Cannes?",
    ],
)
def test_other_news_is_not(text: str) -> None:
    assert not is_grim(text)
