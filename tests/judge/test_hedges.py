"""What stands around an answer."""

import pytest

from quizgen.judge.hedges import (
    candidates,
    corrected,
    enumerated,
    strip_hedges,
    without_refused,
)


@pytest.mark.parametrize(
    "typed",
    [
        "i think it was glasgow",
        "glasgow?",
        "um, glasgow i think",
        "what is glasgow?",
        "it's glasgow!",
        "maybe glasgow, not sure",
        "my guess is glasgow",
        "the answer is: glasgow",
        "well, probably glasgow",
        "um, well, so, i think it was maybe glasgow",
        "glasgow, final answer.",
    ],
)
def test_hedges_are_taken_off(typed: str) -> None:
    assert strip_hedges(typed) == "glasgow"


@pytest.mark.parametrize("typed", ["maybe", "i think", "it was", "i think maybe"])
def test_something_is_always_left(typed: str) -> None:
    assert strip_hedges(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "leeds, no, hull",
        "leeds no wait hull",
        "leeds, i mean hull",
        "leeds. scratch that, hull",
        "york, no, leeds, no, hull",
        "york, no, leeds, no, bath, no, wells, no, ely, no, hull",
        "not leeds but hull",
        "it's not leeds, it's hull",
        "leeds, sorry, hull",
    ],
)
def test_the_last_word_counts(typed: str) -> None:
    assert corrected(typed) == "hull"


@pytest.mark.parametrize("typed", ["hull", "no hull", "waiting for godot", "not hull"])
def test_other_text_stays(typed: str) -> None:
    assert corrected(typed) == typed


def test_what_is_refused_behind_an_answer_is_dropped() -> None:
    assert without_refused("hull, not leeds") == "hull"
    assert without_refused("hull rather than leeds") == "hull"
    assert without_refused("not leeds") == "not leeds"


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("hull or leeds", ("hull", "leeds")),
        ("hull, or maybe leeds", ("hull", "leeds")),
        ("either hull or leeds", ("hull", "leeds")),
        ("hull / leeds", ("hull", "leeds")),
        ("hull/leeds", ("hull", "leeds")),
        ("km/h", ("km/h",)),
        ("7/12", ("7/12",)),
        ("oregon", ("oregon",)),
    ],
)
def test_candidates_are_told_apart(typed: str, parts: tuple[str, ...]) -> None:
    assert candidates(typed) == parts


@pytest.mark.parametrize(
    ("typed", "commas", "parts"),
    [
        ("hull and leeds", False, ("hull", "leeds")),
        ("hull & leeds", False, ("hull", "leeds")),
        ("hull, england", True, ("hull, england",)),
        ("tom cruise, brad pitt", True, ("tom cruise", "brad pitt")),
        ("tom cruise, brad pitt", False, ("tom cruise, brad pitt",)),
        ("hull, york, leeds", True, ("hull", "york", "leeds")),
        (
            "hull, york; ely + bath & wells and leeds",
            False,
            ("hull, york", "ely", "bath", "wells", "leeds"),
        ),
        ("sandy", True, ("sandy",)),
    ],
)
def test_names_side_by_side_are_told_apart(
    typed: str, *, commas: bool, parts: tuple[str, ...]
) -> None:
    assert enumerated(typed, commas=commas) == parts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("leeds no hull", "hull"),
        ("not leeds, hull", "hull"),
        ("not leeds no hull", "not leeds no hull"),
        ("no hull", "no hull"),
        ("not hull", "not hull"),
    ],
)
def test_only_behind_a_name_does_a_bare_no_correct(typed: str, meant: str) -> None:
    assert corrected(typed, is_name=True) == meant
    assert corrected(typed) == typed


def test_signs_alone_are_no_candidates() -> None:
    assert enumerated("0+-", commas=True) == ("0",)
    assert candidates("leeds or -") == ("leeds",)
