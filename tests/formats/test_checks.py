"""What is weak in a pack that can be played."""

from typing import Any

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.formats.checks import check
from quizgen.judge.aliases import accepted_spellings

TEXT = "It rained for days. The Danube flooded Passau in June 2013."


def _codes(
    pack_changes: dict[str, Any] | None = None, text: str | None = None, **changes: Any
) -> dict[str, tuple[str | int, ...]]:
    question = Question(
        prompt="Which river flooded the town of Passau in June 2013?",
        answer=Answer(type="place", text="the Danube"),
        accept=("Danube",),
        contrast=("Inn",),
        choices=("the Inn", "the Ilz", "the Rhine"),
        evidence=Evidence(
            quote="The Danube flooded Passau in June 2013.", start=20, end=59
        ),
    ).model_copy(update=changes)
    fields: dict[str, Any] = {
        "sources": (Source(id="flood"),),
        "questions": (question,),
    }
    pack = Pack(title="Floods", **(fields | (pack_changes or {})))
    return {fault.code: fault.key for fault in check(pack, lambda _source: text)}


def test_a_good_pack_has_no_fault() -> None:
    assert _codes(text=TEXT) == {}


def test_the_style_of_each_question_is_looked_at() -> None:
    assert _codes(prompt="Which river flooded it last week?") == {
        "relative-time": ("questions", 0, "prompt")
    }


@pytest.mark.parametrize(
    ("changes", "code", "key"),
    [
        ({"id": "abc"}, "wrong-id", ("id",)),
        ({"choices": ("Danube",)}, "choice-accepted", ("choices", 0)),
        ({"choices": ("the Inn", "The inn")}, "duplicate-choice", ("choices", 1)),
        ({"contrast": ("DANUBE",)}, "right-and-wrong", ("contrast", 0)),
        ({"reject": ("the danube",)}, "right-and-wrong", ("reject", 0)),
        (
            {"contrast": ("Black Danube",), "accept": ("Danubius", "Black Danub")},
            "alias-nears-contrast",
            ("accept", 1),
        ),
        (
            {"evidence": Evidence(quote="x", source="no")},
            "unknown-source",
            ("evidence", "source"),
        ),
        (
            {"evidence": Evidence(quote="a\u202eb")},
            "unsafe-character",
            ("evidence", "quote"),
        ),
    ],
)
def test_each_weakness_is_found_at_its_key(
    changes: dict[str, Any], code: str, key: tuple[str | int, ...]
) -> None:
    assert _codes(**changes) == {code: ("questions", 0, *key)}


def test_two_questions_may_not_ask_the_same() -> None:
    questions = tuple(
        Question(
            prompt=prompt,
            answer=Answer(type="place", text=answer),
        )
        for prompt, answer in (
            ("Which river floods Passau?", "Danube"),
            ("Which river floods passau?", "Inn"),
        )
    )
    found = _codes({"questions": questions})
    assert found == {"duplicate-prompt": ("questions", 1, "prompt")}


def test_evidence_without_any_source_is_a_fault() -> None:
    assert set(_codes({"sources": ()})) == {"source-missing"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (TEXT, None),
        (f"{TEXT} {TEXT}", None),
        (f"\r\n{TEXT}", "wrong-offsets"),
        (TEXT.replace("Passau", "Linz"), "quote-not-in-article"),
    ],
)
def test_the_quote_must_stand_in_its_article(text: str, code: str | None) -> None:
    assert set(_codes(text=text)) == ({code} if code else set())


def test_a_quote_without_offsets_may_stand_anywhere() -> None:
    assert _codes(text=TEXT, evidence=Evidence(quote="It rained")) == {}


def test_an_article_that_changed_is_said_once() -> None:
    sources = (Source(id="flood", sha256="0" * 64),)
    assert set(_codes({"sources": sources}, text="Other.")) == {"article-changed"}


@pytest.mark.parametrize(
    ("text", "alias", "contrast", "nears"),
    [
        ("Sarah Hartley", "Hartley", "James Hartley", True),
        ("Sarah Hartley", "S. Hartley", "James Hartley", False),
        ("James Moreau", "Moreau", "Alice Morel", False),
    ],
)
def test_an_alias_is_found_by_the_rule_that_builds_packs(
    *, text: str, alias: str, contrast: str, nears: bool
) -> None:
    answer = Answer(type="person", text=text)
    codes = _codes(answer=answer, accept=(alias,), contrast=(contrast,))
    assert ("alias-nears-contrast" in codes) == nears
    built = accepted_spellings(answer, forms=(alias,), contrast=(contrast,))
    assert (alias not in built) == nears
