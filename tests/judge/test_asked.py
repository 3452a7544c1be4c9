"""What a question says."""

import pytest

from quizgen.judge.asked import asked_type, asked_unit, counted_noun, own_nouns


@pytest.mark.parametrize(
    ("prompt", "unit"),
    [
        ("how many miles per hour could it reach?", "mile per hour"),
        ("how many working days did they wait?", "day"),
        ("how tall is it, in metres?", "metre"),
        ("how tall is it, in units of metres?", "metre"),
        ("how long did it take, in days?", "day"),
        ("how many % of voters agreed?", "%"),
        ("what percentage of voters agreed?", "%"),
        ("for how many weeks was it number one?", "week"),
    ],
)
def test_the_unit_is_found(prompt: str, unit: str) -> None:
    found = asked_unit(prompt)
    assert found is not None
    assert found.name == unit


@pytest.mark.parametrize(
    "prompt",
    [
        "how fast was it?", "how many people came?", "which day of the year was it?",
        "at what time of year?", "how did the days pass?",
        "so many miles later, who won?", "how many men walked home twenty miles?", "",
    ],
)  # fmt: skip
def test_no_unit_is_made_up(prompt: str) -> None:
    assert asked_unit(prompt) is None


def test_counting_is_noticed() -> None:
    assert counted_noun("how many goals were scored?")
    assert not counted_noun("how much did it cost?")


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("which swedish tennis player won the tournament?", "person"),
        ("which film company made it?", "organisation"),
        ("in which country was it?", "place"),
        ("which two countries signed it?", "place"),
        ("which symphonies did he write?", "title"),
        ("which sequel came out?", "title"),
        ("what colour was it?", "phrase"),
        ("which painter plays the flute?", "person"),
        ("which trick helped her beat every other player?", None),
        ("which of these?", None),
        ("how many?", None),
    ],
)
def test_the_noun_behind_which_tells_the_type(prompt: str, kind: str | None) -> None:
    assert asked_type(prompt) == kind


def test_own_nouns_are_those_in_lower_case() -> None:
    nouns = own_nouns("Which river runs through New York's old-town?")
    assert {"river", "runs", "old", "town"} <= nouns
    assert not {"New", "york", "which"} & nouns


@pytest.mark.parametrize(
    ("prompt", "unit"),
    [
        ("what temperature in celsius was recorded?", "degree celsius"),
        ("which fahrenheit temperature was reached?", "degree fahrenheit"),
    ],
)
def test_a_scale_of_temperature_is_found_anywhere(prompt: str, unit: str) -> None:
    found = asked_unit(prompt)
    assert found is not None
    assert found.name == unit
