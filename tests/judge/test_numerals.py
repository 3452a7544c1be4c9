"""Number words and their misspellings."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.question import Question
from quizgen.judge import judge
from quizgen.judge.numbers import find_numbers
from quizgen.judge.numerals import mend, mended
from quizgen.judge.tokens import tokens


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("fifeteen", "fifteen"),
        ("fourty", "forty"),
        ("tweleve", "twelve"),
        ("foru", "four"),
        ("thrirteen", "thirteen"),
        ("seventen", "seventeen"),
    ],
)
def test_a_misspelt_number_word_with_one_reading_is_mended(
    word: str, number: str
) -> None:
    assert mended(word) == number


@pytest.mark.parametrize(
    "word", ["fifty", "fifteen", "for", "tree", "eighties", "fiv", "x1"]
)
def test_other_words_are_left_alone(word: str) -> None:
    assert mended(word) == word


def test_whole_texts_are_mended_word_by_word() -> None:
    assert [piece.text for piece in mend(tokens("fifeteen cats"))] == [
        "fifteen",
        "cats",
    ]


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("twentyseven", ["twenty", "seven"]),
        ("twentyone", ["twenty", "one"]),
        ("ninetynine", ["ninety", "nine"]),
        ("sixty", ["sixty"]),
        ("thirtyeleven", ["thirtyeleven"]),
        ("fortyten", ["fortyten"]),
    ],
)
def test_tens_and_units_that_run_together_are_parted(
    typed: str, parts: list[str]
) -> None:
    assert [piece.text for piece in mend(tokens(typed))] == parts


@pytest.mark.parametrize(
    ("names", "written"),
    [
        ("thousand thousands grand k", "3,000"),
        ("lakh lakhs", "300,000"),
        ("million millions mln mil mn mio m mm", "3,000,000"),
        ("crore crores", "30,000,000"),
        ("billion billions bn bln bil b", "3,000,000,000"),
        ("trillion trillions tn trn t", "3,000,000,000,000"),
        ("quadrillion", "3,000,000,000,000,000"),
    ],
)
def test_a_scale_is_so_many_zeros(names: str, written: str) -> None:
    (long,) = find_numbers(tokens(written))
    for name in names.split():
        (number,) = find_numbers(tokens(f"3 {name}"), letters=True)
        assert number.value == long.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("pair", 2),
        ("dozen", 12),
        ("a gross", 144),
        ("a score", 20),
        ("a trio", 3),
        ("a quartet", 4),
        ("a quintet", 5),
        ("a duo", 2),
        ("none", 0),
        ("nil", 0),
        ("nought", 0),
        ("naught", 0),
        ("nobody", 0),
        ("zilch", 0),
        ("nothing", 0),
        ("nowt", 0),
        ("once", 1),
        ("single", 1),
        ("twice", 2),
        ("both", 2),
        ("twins", 2),
        ("thrice", 3),
        ("triplets", 3),
        ("thousandth", 1000),
        ("hundredth", 100),
        ("thirtieth", 30),
        ("fortieth", 40),
        ("fiftieth", 50),
        ("sixtieth", 60),
        ("seventieth", 70),
        ("eightieth", 80),
        ("ninetieth", 90),
        ("a quarter", 0.25),
        ("three quarters", 0.75),
        ("a half", 0.5),
        ("3 halves", 3),
        ("five sixths", 5 / 6),
        ("three sevenths", 3 / 7),
        ("seven eighths", 7 / 8),
        ("eight ninths", 8 / 9),
        ("five twelfths", 5 / 12),
        ("a hundredth", 0.01),
        ("five hundredths", 0.05),
        ("a third", 1 / 3),
        ("two thirds", 2 / 3),
        ("a fourth", 0.25),
        ("three fourths", 0.75),
        ("a fifth", 0.2),
        ("two fifths", 0.4),
        ("a sixth", 1 / 6),
        ("a seventh", 1 / 7),
        ("an eighth", 0.125),
        ("a ninth", 1 / 9),
        ("a tenth", 0.1),
        ("nine tenths", 0.9),
        ("a twelfth", 1 / 12),
    ],
)
def test_a_word_has_its_number(text: str, value: float) -> None:
    assert find_numbers(tokens(text))[0].value == pytest.approx(value)


@pytest.mark.parametrize(
    ("word", "decade"),
    [
        ("twenties", "1920s"),
        ("thirties", "1930s"),
        ("forties", "1940s"),
        ("fifties", "1950s"),
        ("sixties", "1960s"),
        ("seventies", "1970s"),
        ("eighties", "1980s"),
        ("nineties", "1990s"),
    ],
)
def test_a_decade_has_its_name(word: str, decade: str) -> None:
    question = Question(prompt="When?", answer=Answer(type="date", text=decade))
    assert judge(question, f"the {word}").kind == "correct"


@pytest.mark.parametrize(
    ("typed", "number"),
    [("eightteeen", "eighteen"), ("twnty", "twenty"), ("tweenty", "twenty")],
)
def test_two_letters_may_be_wrong_in_a_long_word(typed: str, number: str) -> None:
    assert mended(typed) == number
