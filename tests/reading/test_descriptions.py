"""A phrase that was full enough once stands for a later "the deal"."""

from collections.abc import Callable

import pytest

from quizgen.reading import Reading

Read = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The trial of Oscar Pistorius began in Pretoria. The trial lasted months.",
            "the trial of Oscar Pistorius",
        ),
        (
            "Nokia launched a phone with two screens. The phone cost 500 euros.",
            "Nokia's phone",
        ),
    ],
)
def test_a_later_phrase_means_the_fuller_one(
    read_text: Read, text: str, expected: str
) -> None:
    (reference,) = read_text(text).references.values()
    assert reference.text == expected
    assert reference.entity is None
    assert reference.certainty == "likely"


@pytest.mark.parametrize(
    "text",
    [
        "A ship sank in a storm. The ship was old.",
        'Anna Lee said, "The trial of Oscar Pistorius is long." The trial ended.',
        "His trial began in Pretoria. The trial lasted months.",
    ],
)
def test_a_phrase_that_names_nothing_or_is_quoted_stands_for_nothing(
    read_text: Read, text: str
) -> None:
    reading = read_text(text)
    assert not any(
        r.text.endswith(("trial", "ship")) for r in reading.references.values()
    )
    assert reading.unresolved
