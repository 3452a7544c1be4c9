"""The parser sees titles, scores and abbreviations as one word each."""

import pytest

from quizgen.errors import UsageError
from quizgen.reading.parsing import load_model, parse
from quizgen.reading.works import Work


def _words(text: str, *works: Work) -> list[str]:
    (doc,) = parse([text], works)
    return [token.text for token in doc]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("It reached No. 1 in Britain.", "No. 1"),
        ("Italy won 3-2 in Rome.", "3-2"),
        ("The U.S. joined the pact.", "U.S."),
    ],
)
def test_what_is_one_word_is_one_token(text: str, word: str) -> None:
    assert word in _words(text)


def test_a_title_is_one_token_and_a_work_of_art() -> None:
    work = Work("Gone with the Wind")
    (doc,) = parse(["He saw Gone with the Wind twice."], [work])
    assert [(ent.text, ent.label_) for ent in doc.ents] == [(work.name, "WORK_OF_ART")]
    assert work.name in [token.text for token in doc]


def test_the_longer_of_two_titles_wins() -> None:
    words = _words(
        "She read The Lost World again.", Work("The Lost World"), Work("Lost World")
    )
    assert "The Lost World" in words


def test_a_title_inside_a_longer_word_is_left_alone() -> None:
    assert "Jawson" in _words("The man was called Jawson.", Work("Jaws"))


def test_texts_come_out_in_order_and_unchanged() -> None:
    texts = [f"Rome had {number} kings." for number in range(70)]
    assert [doc.text for doc in parse(texts)] == texts


def test_a_missing_model_is_a_usage_error_with_a_way_out() -> None:
    with pytest.raises(UsageError, match="no_such_model is not installed"):
        load_model("no_such_model")


def test_the_model_is_loaded_once() -> None:
    assert load_model() is load_model()
