"""The house style, in words only."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.question import Evidence, Question
from quizgen.style import faults

GOOD = "Which river flooded the old town of Passau in June 2013?"


def _codes(
    prompt: str = GOOD, answer: str = "the Danube", quote: str = "It rained."
) -> set[str]:
    question = Question(
        prompt=prompt,
        answer=Answer(type="place", text=answer),
        evidence=Evidence(quote=quote),
    )
    return {fault.code for fault in faults(question)}


@pytest.mark.parametrize(
    "prompt",
    [
        GOOD,
        "Who said that he would resign over the budget of 2010?",
        "How many metres does it take a Falcon 9 to clear its tower?",
        "Which team did its own fans boo in Rome in 2009?",
        'Which song begins with the words "we all live in our submarine last night"?',
        "Is the Clyde Arc in Glasgow or in Edinburgh?",
        "What does the US call the World War I memorial in Kansas City?",
        "In which year did King Charles I lose his head in London?",
    ],
)
def test_a_good_question_has_no_fault(prompt: str) -> None:
    assert _codes(prompt) == set()


@pytest.mark.parametrize(
    ("prompt", "code"),
    [
        ("Which river flooded?", "length"),
        ("Which " + "very " * 40 + "long river is it?", "length"),
        ("Name the river that flooded Passau in 2013.", "no-question-mark"),
        ("Did the river flood Passau in June 2013?", "yes-or-no"),
        ("What did he say to the crowd in Passau?", "orphan-pronoun"),
        ("In what did their boat sink near Passau?", "orphan-pronoun"),
        ("Which of our rivers flooded Passau in 2013?", "first-person"),
        ("What was it that I'd seen in Passau in 2013?", "first-person"),
        ("Which river flooded the town of Passau last June?", None),
        ("Which river flooded the town of Passau last week?", "relative-time"),
        ("Which river flooded the town of Passau on this Friday?", "relative-time"),
        ("Which river, the Danube or another, flooded Passau?", "leak"),
        ("Which river flooded Passau as DANUBE gauges had said?", "leak"),
        ("Which river flooded the Danubeland park in Passau?", None),
    ],
)
def test_each_fault_of_a_prompt_is_found(prompt: str, code: str | None) -> None:
    assert (code in _codes(prompt)) if code else (_codes(prompt) == set())


def test_an_answer_too_long_to_type_is_found() -> None:
    assert _codes(answer="a " * 13) == {"long-answer"}


def test_a_quote_of_more_than_fifty_words_is_found() -> None:
    assert _codes(quote="word " * 50) == set()
    assert _codes(quote="word " * 51) == {"long-quote"}
