"""A question as people read it."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Source
from quizgen.core.question import Evidence, Question
from quizgen.formats.presentation import (
    digest,
    filled,
    link,
    marked_quote,
    options_of,
    source_place,
)


def ask(answer: str, *choices: str, accept: tuple[str, ...] = ()) -> Question:
    return Question(
        prompt="Which?",
        answer=Answer(type="phrase", text=answer),
        choices=choices,
        accept=accept,
    )


@pytest.mark.parametrize(
    ("question", "options"),
    [
        (ask("10 km", "9 km", "1,015 km", "978 km"), "9 km|10 km|978 km|1,015 km"),
        (ask("Oslo", "bergen", "Molde"), "bergen|Molde|Oslo"),
        (ask("Oslo", "oslo", "OSLO"), ""),
        (ask("Oslo", "Christiania", accept=("christiania",)), ""),
        (ask("Oslo", "Bergen", "bergen", " "), "Bergen|Oslo"),
        (ask("Oslo"), ""),
    ],
)
def test_options_are_different_and_in_order(question: Question, options: str) -> None:
    assert "|".join(options_of(question)) == options


def test_no_more_options_than_letters() -> None:
    options = options_of(ask("zebra", *(f"option {n}" for n in range(50))))
    assert len(options) == 9
    assert "zebra" in options


def test_a_quote_is_cut_at_its_answer() -> None:
    evidence = Evidence(quote="Oslo, not \u202eoslo's port")
    question = ask("Oslo").model_copy(update={"evidence": evidence})
    assert marked_quote(question) == ["", "Oslo", ", not ", "oslo", "'s port"]
    assert marked_quote(ask("Oslo")) == []


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://example.org", "https://example.org"),
        (" HTTP://example.org", "HTTP://example.org"),
        ("javascript:x", ""),
        ("\u200bjavascript://https://", ""),
        ("//example.org", ""),
        ("", ""),
    ],
)
def test_only_addresses_of_the_web_are_links(url: str, address: str) -> None:
    assert link(Source(url=url)) == address


def test_outlet_and_day_are_named_as_far_as_they_are_known() -> None:
    both = Source(publisher="The Post", published="2024-05-31")
    assert source_place(both) == "The Post, 31 May 2024"
    assert source_place(Source(published="2024-05-31")) == "31 May 2024"
    assert not source_place(Source())


def test_what_is_filled_in_is_not_filled_again() -> None:
    parts = {"a": "{b}", "b": iter(["x", "{a}"])}
    assert b"".join(filled("<{a}{b}>", parts)) == b"<{b}x{a}>"


def test_a_digest_is_that_of_the_policy_language() -> None:
    assert digest("") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
