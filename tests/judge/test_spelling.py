"""Misspelt, or another word?"""

import pytest

from quizgen.judge.spelling import (
    between,
    budget,
    is_inflection,
    is_plural,
    misspelt_deciding,
    whole_budget,
    word_distance,
)


@pytest.mark.parametrize(
    ("length", "edits"), [(1, 0), (4, 0), (5, 1), (7, 1), (8, 2), (11, 2), (12, 3)]
)
def test_longer_words_may_have_more_wrong_letters(length: int, edits: int) -> None:
    assert budget(length) == edits


def test_a_whole_answer_has_a_budget_too() -> None:
    assert whole_budget(7, "normal") == 2
    assert whole_budget(16, "normal") == 3
    assert whole_budget(16, "lenient") == 4


@pytest.mark.parametrize(
    ("reference", "given", "distance"),
    [
        ("glasgow", "glasgow", 0),
        ("glasgow", "glascow", 1),
        ("mcquarrie", "mcquarie", 0),  # a doubled letter is no edit
        ("muller", "mueller", 0),
        ("blowin", "blowing", 0),
        ("mckenzie", "mackenzie", 0),
        ("colours", "colors", 0),
        ("tyres", "tires", 0),
        ("organisation", "organization", 0),
        ("theatre", "theater", 0),
        ("spielberg", "speilberg", 1),
        ("metallurgical", "metalurgicol", 2),
        ("laser", "lazer", 1),
        ("boll", "boell", 0),
        ("otto", "oto", 0),
        ("philip", "phillip", 0),
        ("singin", "singing", 0),
        ("jaws", "jawz", 1),
        ("smith", "smyth", 1),
        ("western", "westen", 1),
        ("northern", "northen", 1),
        ("grey", "gray", 0),
        ("tyre", "tire", 0),
        ("abcdefghijkl", "abcdefghixyz", 3),
        ("abcdefghijk", "abcdefghixy", 2),
        ("abcdefgh", "abcdefxy", 2),
        ("abcdefg", "abcdefx", 1),
        ("abcde", "abcdx", 1),
    ],
)
def test_misspelt_words_are_the_same_word(
    reference: str, given: str, distance: int
) -> None:
    assert word_distance(reference, given, "normal") == distance


@pytest.mark.parametrize(
    ("reference", "given"),
    [
        ("iraq", "iran"),  # short words have no budget
        ("jaws", "claws"),
        ("north", "nouth"),  # deciding words bend for nobody
        ("willows", "pillows"),  # a word in its own right
        ("johnson", "johnston"),
        ("williams", "william"),
        ("xiv", "xvi"),
        ("2001", "2010"),
        ("desert", "dessert"),
        ("glasgow", "glxxxow"),
        ("bol", "boel"),
        ("ana", "anna"),
        ("anna", "ana"),
        ("sin", "sing"),
        ("four", "for"),
        ("hart", "heart"),
        ("kean", "keen"),
        ("phil", "fill"),
        ("united", "unitd"),
        ("abcdefghijkl", "abcdefghwxyz"),
        ("abcdefghijk", "abcdefghxyz"),
        ("abcdefg", "abcdexy"),
        ("abcd", "abcx"),
    ],
)
def test_other_words_are_no_misspellings(reference: str, given: str) -> None:
    assert word_distance(reference, given, "normal") is None


def test_strictness_moves_the_budget() -> None:
    assert word_distance("glasgow", "glascow", "strict") is None
    assert word_distance("glasgow", "glxscxw", "normal") is None
    assert word_distance("glasgow", "glxscow", "lenient") == 2


def test_a_word_of_the_same_sound_may_differ_more() -> None:
    assert word_distance("keane", "keene", "normal") == 1
    assert word_distance("musk", "musc", "normal") == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [("jump", "jumping"), ("run", "running"), ("electric", "electrical"), ("y", "y")],
)
def test_endings_make_no_other_word(one: str, two: str) -> None:
    assert is_inflection(one, two) or one == two


@pytest.mark.parametrize(
    ("one", "two"),
    [("car", "carpet"), ("be", "being"), ("a", "as"), ("rot", "rotation")],
)
def test_other_tails_make_another_word(one: str, two: str) -> None:
    assert not is_inflection(one, two)


def test_a_spelling_between_two_compass_words_is_noticed() -> None:
    assert between("nouth") == ("north", "south")
    assert between("north") is None
    assert between("norph") is None


def test_a_deciding_word_with_one_wrong_letter_is_noticed() -> None:
    assert misspelt_deciding("north", "norht")
    assert not misspelt_deciding("north", "south")
    assert not misspelt_deciding("hartley", "hartly")
    assert not misspelt_deciding("northern", "norhtren")
    assert not misspelt_deciding("west", "wezt")
    assert misspelt_deciding("upper", "uper")


def test_a_doubled_letter_makes_no_other_name() -> None:
    assert word_distance("hillary", "hilary", "normal") == 0
    assert word_distance("hillary", "hilary", "strict") is None
    assert word_distance("coffin", "coffee", "normal") is None
    assert word_distance("hoping", "hopping", "normal") in {None, 0}
    assert word_distance("hannah", "joanna", "lenient") is None
    assert word_distance("mats", "matts", "normal") == 0


def test_a_plural_is_told_from_other_endings() -> None:
    assert is_plural("game", "games")
    assert is_plural("games", "game")
    assert not is_plural("gas", "gass")
    assert not is_plural("game", "gamed")
    assert not is_plural("game", "game")
