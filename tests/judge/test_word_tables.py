"""What words for numbers and days mean, row by row."""

import pytest

from quizgen.core.answer import Answer, AnswerType
from quizgen.core.question import Question
from quizgen.judge import judge

_NUMBERS = {
    "a couple": 2, "twins": 2, "a duo": 2, "both": 2, "a trio": 3, "thrice": 3,
    "triplets": 3, "a quartet": 4, "a quintet": 5, "a dozen": 12, "a score": 20,
    "a gross": 144, "nil": 0, "nought": 0, "nobody": 0, "zilch": 0, "none": 0,
    "thirteen": 13, "fifteen": 15, "nineteen": 19, "thirty": 30, "forty": 40,
    "eighty": 80, "ninety nine": 99, "a thousand": 1000, "5 grand": 5000,
    "3 lakh": 300_000, "2 crore": 20_000_000, "4 mn": 4_000_000, "7 bn": 7_000_000_000,
    "6k": 6000, "8m": 8_000_000,
    "a pair": 2,
    "twice": 2,
    "naught": 0,
    "nowt": 0,
    "nothing": 0,
    "once": 1,
    "a single one": 1,
    "4 million": 4_000_000,
    "9 mil": 9_000_000,
    "2 bln": 2_000_000_000,
    "3 trillion": 3_000_000_000_000,
}  # fmt: skip

_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9,
    "twelfth": 12, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100,
}  # fmt: skip

_SHARES = {
    "a half": 50, "a quarter": 25, "three quarters": 75, "a fifth": 20, "a tenth": 10,
    "two fifths": 40, "an eighth": 12.5, "\u00bd": 50, "\u00bc": 25, "\u00be": 75,
    "\u2155": 20, "\u2156": 40, "\u2157": 60, "\u2158": 80, "\u215b": 12.5,
    "\u215c": 37.5, "\u215d": 62.5, "\u215e": 87.5,
    "a third": 33.3,
    "two thirds": 66.7,
    "four fifths": 80,
    "a sixth": 16.7,
    "a seventh": 14.3,
    "a ninth": 11.1,
    "three tenths": 30,
    "a twelfth": 8.3,
    "a fourth": 25,
    "three fourths": 75,
}  # fmt: skip

_DAYS = {
    "Christmas Eve": "24 December", "Christmas Day": "25 December",
    "Boxing Day": "26 December", "New Year's Eve": "31 December",
    "New Year's Day": "1 January", "Halloween": "31 October",
    "Valentine's Day": "14 February", "St Patrick's Day": "17 March",
    "April Fools' Day": "1 April", "Bastille Day": "14 July",
    "Bonfire Night": "5 November", "May Day": "1 May", "leap day": "29 February",
    "Armistice Day": "11 November", "Juneteenth": "19 June", "Pi Day": "14 March",
    "14 sept": "14 September", "3rd of feb": "3 February", "9 Aug": "9 August",
    "Christmas": "25 December",
    "xmas": "25 December",
    "xmas day": "25 December",
    "St Valentine's Day": "14 February",
    "Saint Patrick's Day": "17 March",
    "April Fools": "1 April",
    "Guy Fawkes Night": "5 November",
    "Veterans Day": "11 November",
}  # fmt: skip


def _rule(kind: AnswerType, answer: str, given: str, prompt: str = "How many?") -> str:
    question = Question(prompt=prompt, answer=Answer(type=kind, text=answer))
    return judge(question, given).kind


@pytest.mark.parametrize(("given", "number"), _NUMBERS.items())
def test_a_word_for_a_number_is_that_number_and_no_other(
    given: str, number: int
) -> None:
    assert _rule("count", str(number), given) == "correct"
    assert _rule("count", str(number + max(1, number // 5)), given) != "correct"


@pytest.mark.parametrize(("given", "number"), _ORDINALS.items())
def test_an_ordinal_is_its_number(given: str, number: int) -> None:
    prompt = "Which number did the president have?"
    assert _rule("count", str(number), f"the {given}", prompt) == "correct"
    assert _rule("count", str(number + max(1, number // 5)), given, prompt) != "correct"


@pytest.mark.parametrize(("given", "share"), _SHARES.items())
def test_a_fraction_is_its_share(given: str, share: float) -> None:
    prompt = "What percentage of the votes did the party win?"
    assert _rule("quantity", f"{share:g} percent", given, prompt) == "correct"
    assert _rule("quantity", f"{share + 6:g} percent", given, prompt) != "correct"


@pytest.mark.parametrize(("given", "day"), _DAYS.items())
def test_a_feast_is_its_day(given: str, day: str) -> None:
    assert _rule("date", day, given, "On what date?") == "correct"
    number, month = day.split()
    other = f"{int(number) - 1 or 2} {month}"
    assert _rule("date", other, given, "On what date?") != "correct"


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ("50 cents", "$0.50"), ("fifty pence", "\u00a30.50"), ("5 grand", "$5,000"),
        ("3 million", "$3 million"), ("2bn dollars", "$2 billion"),
        ("1.5 trillion", "$1.5 trillion"), ("\u20b9 2 crore", "20 million rupees"),
    ],
)  # fmt: skip
def test_money_in_words_is_that_sum(given: str, answer: str) -> None:
    assert _rule("money", answer, given, "How much?") == "correct"
