"""The type, when nobody said."""

import pytest

from quizgen.judge.kinds import infer_type


@pytest.mark.parametrize(
    ("answer", "prompt", "kind"),
    [
        ("50 miles per hour", "How fast?", "quantity"),
        ("nine", "For how many days did it last?", "quantity"),
        ("45%", "How much of it?", "quantity"),
        ("a third", "What share of voters?", "quantity"),
        ("$300", "How much?", "money"),
        ("300", "How much did it cost?", "money"),
        ("2.5 million pounds", "What was the price?", "money"),
        ("1,200 pounds", "How heavy was the pumpkin?", "quantity"),
        ("July 12", "On what date?", "date"),
        ("1997", "In what year did it open?", "date"),
        ("1997", "Which year?", "date"),
        ("3:30 pm", "When did it begin?", "date"),
        ("Friday", "On which day?", "date"),
        ("the 1980s", "Which decade?", "date"),
        ("8", "How many planets?", "count"),
        ("twelve", "How many?", "count"),
        ("1.2 million", "How many people watched?", "count"),
        ("more than 30", "In how many countries?", "count"),
        ("Jane Austen", "Who wrote Emma?", "person"),
        ("Borg", "Which Swedish tennis player won the tournament?", "person"),
        ("Sarah Hartley", "Name her.", "person"),
        ("Apple Inc.", "Which company makes it?", "organisation"),
        ("WHO", "Who declared it over?", "organisation"),
        ("University of Oxford", "Who led the study?", "organisation"),
        ("Brazil", "Which country hosted it?", "place"),
        ("Brazil", "Name it.", "place"),
        ("Lake Geneva", "Name it.", "place"),
        ("Downing Street", "Name it.", "place"),
        ("Springfield", "Where was it?", "place"),
        ("Parasite", "Which film won?", "title"),
        ("Abbey Road", "Name it.", "place"),
        ("Purple Haze", "Name it.", "title"),
        ("a headset", "What did he take off?", "phrase"),
        ("Gasoline", "What was it?", "phrase"),
        ("Moscow and Paris", "Which two cities?", "list"),
        ("red, white and blue", "What colours?", "list"),
        ("Simon and Garfunkel", "Which duo sang it?", "organisation"),
        ("my uncle", "Who came?", "phrase"),
        ("Rocky IV", "Which Rocky film has a robot?", "title"),
        ("Jan Oort", "Which Dutch astronomer gave his name to it?", "person"),
        ("WHO", "Which body declared it over?", "organisation"),
        ("only one", "How many people survived?", "count"),
        ("Usain Bolt and Yohan Blake", "Who won gold and silver?", "list"),
        ("France, Germany, Italy", "Which countries signed?", "list"),
        ("Poppies near Vetheuil", "Which painting was stolen?", "title"),
        ("Friday the 12th of July in 1984", "What was it?", "date"),
        ("his plan to sell it in May 1984", "What was it?", "phrase"),
        ("the eighties", "What was it?", "date"),
        ("eighties pop music", "What was it?", "phrase"),
        ("12/07/2023", "What was it?", "date"),
        ("13th century", "What was it?", "date"),
        ("3:30 pm", "What was on the ticket?", "date"),
        ("1997", "What was it?", "date"),
        ("1997", "How many people came?", "count"),
        ("37", "What is his lucky number?", "count"),
        ("thirty-seven", "What is his lucky number?", "count"),
        ("2.5", "What is the score?", "quantity"),
        ("12 men in a small boat on the river", "What did he see?", "phrase"),
        ("Twelve Monkeys", "Name it.", "title"),
        ("12 Monkeys", "Which film won?", "title"),
        ("Apollo 11", "Name it.", "title"),
        ("PIZZA", "What did he order?", "phrase"),
        ("Who", "Name it.", "phrase"),
        ("Grace", "What did she need?", "phrase"),
        ("12 monkeys", "What did he see?", "count"),
        ("3 monkeys", "What did he see?", "count"),
        ("U2", "Which band played?", "organisation"),
        ("O'Hare", "Where did they land?", "place"),
        ("eBay", "Which company bought it?", "organisation"),
        ("Biathlon", "Which Lake Placid event did he win?", "phrase"),
        ("Ministry of Fear", "Which film did Lang make?", "title"),
    ],
)
def test_the_type_is_inferred(answer: str, prompt: str, kind: str) -> None:
    assert infer_type(answer, prompt) == kind


def test_an_item_of_a_list_is_no_list() -> None:
    assert infer_type("red, white, blue", "Which three colours?", item=True) == "phrase"


@pytest.mark.parametrize("answer", ["?", "...", "\U0001f600", "the", "-5", "A"])
def test_any_answer_has_a_type(answer: str) -> None:
    assert infer_type(answer, "")


@pytest.mark.parametrize("answer", ["18.29 metres", "12.30 m", "9.15 kg", "20.00 V"])
def test_a_size_is_never_a_time_of_day(answer: str) -> None:
    assert infer_type(answer, "When the day came, how much was it?") == "quantity"


def test_what_may_be_a_time_stays_one() -> None:
    assert infer_type("18.29", "When did it begin?") == "date"
    assert infer_type("the 90s", "Which decade?") == "date"
    assert infer_type("13th c.", "When was it built?") == "date"
