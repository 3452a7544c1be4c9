"""Sums of money."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.question import Question
from quizgen.judge import judge
from quizgen.judge.forms import Context, make_form
from quizgen.judge.money import compare_money, read_sum, speaks_of_money


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("$2.5 million", 2.5e6, "dollar"),
        ("2.5m bucks", 2.5e6, "dollar"),
        ("us$5", 5, "usd"),
        ("$1000 to 2 million", 1000, "dollar"),
        ("a$5", 5, "aud"),
        ("five canadian dollars", 5, "cad"),
        ("50 quid", 50, "pound"),
        ("50p", 0.5, "pound"),
        ("50 cents", 0.5, "cent"),
        ("5 dollars and 20 cents", 5.2, "dollar"),
        ("£11.44", 11.44, "pound"),
        ("11 pounds 44", 11.44, "pound"),
        ("10.000 euros", 10, "euro"),
        ("7600", 7600, ""),
        ("two grand", 2000, ""),
    ],
)
def test_sums_are_read(text: str, value: float, currency: str) -> None:
    money = read_sum(text)
    assert money is not None
    assert money.number.value == pytest.approx(value)
    assert money.currency == currency


@pytest.mark.parametrize(
    ("answer", "typed", "verdict"),
    [
        ("$2.5 million", "two and a half million dollars", ("correct", "equal")),
        ("$2.5 million", "2500000", ("correct", "equal")),
        ("$5", "A$5", ("correct", "equal")),
        ("50 cents", "$0.50", ("correct", "equal")),
        ("€10,000", "10.000 euros", ("correct", "equal")),
        ("$2.5 million", "2.5", ("close", "scale_missing")),
        ("$2.5 million", "$2.4 million", ("close", "near")),
        ("$2.5 million", "$2.5 billion", ("wrong", "other_scale")),
        ("$2.5 million", "£2.5 million", ("wrong", "currency")),
        ("A$5", "C$5", ("wrong", "currency")),
        ("50 cents", "50p", ("wrong", "currency")),
        ("$50", "$55", ("wrong", "other_value")),
        ("$100", "$105", ("close", "near")),
        ("$100", "$95", ("close", "near")),
        ("$100", "$94", ("wrong", "other_value")),
        ("$99", "$98", ("wrong", "other_value")),
        ("$5.20", "5 dollars 20 to 6 dollars", ("wrong", "range")),
        ("$15 million", "$15,000", ("wrong", "other_scale")),
        ("$1 million", "1", ("close", "scale_missing")),
        ("$1 thousand", "1", ("close", "scale_missing")),
        ("$1 billion", "1", ("close", "scale_missing")),
        ("$1 trillion", "1", ("close", "scale_missing")),
        ("$1,000,000", "1", ("wrong", "other_scale")),
        ("$0.50", "50 cents", ("correct", "equal")),
        ("$50", "fiftey dollars", ("correct", "equal")),
        ("£5", "5 cents", ("wrong", "currency")),
        ("£0.05", "5 cents", ("wrong", "currency")),
        ("C$5", "US$5", ("wrong", "currency")),
        ("C$5", "$5", ("correct", "equal")),
        ("US$5", "$5", ("correct", "equal")),
        ("US$5", "five dollars", ("correct", "equal")),
        ("$5", "5 USD", ("correct", "equal")),
        ("50 cents", "US$0.50", ("correct", "equal")),
        ("$5", "5 pesos", ("wrong", "currency")),
        ("5 dollars 20 cents", "$5.20", ("correct", "equal")),
        ("$5.20", "5 dollars and 20", ("correct", "equal")),
        ("$5 million", "5 million 20", ("wrong", "range")),
        ("$50", "more than $50", ("wrong", "range")),
        ("$50", "$40 to $50", ("wrong", "range")),
        ("$50", "lots", ("wrong", "no_number")),
    ],
)
def test_sums_are_compared(answer: str, typed: str, verdict: tuple[str, str]) -> None:
    ruling = compare_money(make_form(answer), make_form(typed), Context())
    assert (ruling.kind, ruling.reason) == verdict


def test_the_question_may_name_currency_and_scale() -> None:
    pesos = Context(prompt="how many pesos were spent?")
    ruling = compare_money(
        make_form("570 billion"), make_form("570 billion euros"), pesos
    )
    assert ruling.reason == "currency"
    millions = Context(prompt="how many million dollars were spent?")
    ruling = compare_money(make_form("$2.5 million"), make_form("2.5"), millions)
    assert ruling.kind == "correct"


def test_money_is_recognised_by_sign_or_name() -> None:
    assert speaks_of_money("$5")
    assert speaks_of_money("five quid")
    assert not speaks_of_money("five miles")


def test_an_answer_without_a_number_is_judged_by_its_words() -> None:
    ruling = compare_money(
        make_form("pocket money"), make_form("pocket money"), Context()
    )
    assert ruling.kind == "correct"


@pytest.mark.parametrize(
    ("answer", "typed", "kind"),
    [
        ("between $3 million and $5 million", "$3-5 million", "correct"),
        ("$3-5 million", "3 to 5 million dollars", "correct"),
        ("$3-5 million", "$5m-$3m", "correct"),
        ("between $3 million and $5 million", "$3 million to $9 million", "wrong"),
        ("between $3 million and $5 million", "$4 million", "close"),
        ("between $3 million and $5 million", "$3 million", "close"),
        ("between $3 million and $5 million", "$5 million", "close"),
        ("$0.5-1 million", "$500,000 to $1 million", "correct"),
        ("$2-3 thousand", "$2,000 to $3,000", "correct"),
        ("between $3 million and $5 million", "$6 million", "wrong"),
        ("$3 million", "$3-5 million", "wrong"),
    ],
)
def test_both_ends_of_a_range_must_agree(answer: str, typed: str, kind: str) -> None:
    question = Question(prompt="?", answer=Answer(type="money", text=answer))
    assert judge(question, typed).kind == kind


def test_what_is_paid_for_must_agree_where_both_say_it() -> None:
    wage = Question(prompt="?", answer=Answer(type="money", text="$1,500 a month"))
    assert judge(wage, "1500 dollars per month").kind == "correct"
    assert judge(wage, "$1,500").kind == "correct"
    assert judge(wage, "$1,500 a week").reason == "other_unit"
