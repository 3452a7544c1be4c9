"""The offline engine: one outcome an article, with a reason where there is nothing."""

import json
import os
import subprocess
import sys

import pytest

from quizgen.core.article import Article
from quizgen.engines import ENGINES
from quizgen.engines.rules import RulesEngine, unreadable
from quizgen.ports import Outcome

STORY = (
    "The carmaker Tesla sold 2,450 cars in Norway in 2008, and it was the first time "
    "that the firm had sold cars outside of the country in which it was founded.\n\n"
    "Germany won the World Cup in Brazil in 2014. The chemist Marie Curie was born in "
    "Warsaw in 1867. She moved to Paris in 1891 and lived there for the rest of her "
    "life.\n\n"
    "Microsoft bought the game maker Mojang for $2.5 billion in Sweden in 2014."
)
PROSE = "It rained, and the men of the town went out to the fields in the morning. "


def _outcome(text: str, *, fill: bool = True, limit: int = 10) -> Outcome:
    (outcome,) = RulesEngine().outcomes(
        [Article(id="a", text=text)], limit=limit, fill=fill
    )
    return outcome


def test_the_engine_is_in_the_registry() -> None:
    assert ENGINES.get("rules") is RulesEngine or isinstance(
        ENGINES.get("rules"), RulesEngine
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "too short to ask about: 0 words"),
        ("Tesla sold 2,450 cars.", "too short to ask about: 3 words"),
        ("Der Mann ging mit dem Hund durch den Wald nach Hause. " * 5, "not read like"),
        ("Le chat dort sur la table de la cuisine et ne bouge pas. " * 5, "not read"),
        ("1 2 3 4 5 6 7 8 9 10 " * 30, "too short"),
        ("- The milk of the town\n- The bread\n" * 9, "no complete sentences"),
        ('"It was in the end the best of all the days that we had." ' * 9, "quotation"),
        (PROSE * 9, "no fact was found"),
    ],
)  # fmt: skip
def test_an_article_that_gives_nothing_says_why(text: str, reason: str) -> None:
    outcome = _outcome(text)
    assert outcome.questions == ()
    assert reason in outcome.reason


def test_questions_that_are_not_sure_enough_are_offered_by_fill() -> None:
    article = Article(id="a", text=STORY)
    engine = RulesEngine(threshold=1.0)
    (sure,) = engine.outcomes([article], limit=10, fill=False)
    (filled,) = engine.outcomes([article], limit=10, fill=True)
    assert sure.questions == ()
    assert "none sure enough to print" in sure.reason
    assert "or give the article its headline" in sure.reason
    assert filled.questions
    assert filled.reason == ""


def test_an_article_with_a_headline_is_not_asked_for_one() -> None:
    article = Article(id="a", text=STORY, title="A bridge for the river")
    (sure,) = RulesEngine(threshold=1.0).outcomes([article], limit=10, fill=False)
    assert "none sure enough to print" in sure.reason
    assert "headline" not in sure.reason


def test_a_question_names_kind_figures_and_evidence() -> None:
    for question in _outcome(STORY).questions:
        assert question.kind
        assert question.id
        assert question.evidence is not None
        assert question.confidence is not None
        assert question.difficulty is not None


def test_the_likeliest_questions_within_the_limit_are_given() -> None:
    assert len(_outcome(STORY, limit=2).questions) == 2
    assert _outcome(STORY, limit=0).questions == ()


def test_a_question_offers_its_other_wordings_and_never_its_own() -> None:
    questions = _outcome(STORY).questions
    assert any(question.wordings for question in questions)
    for question in questions:
        assert question.prompt not in question.wordings
        assert len(set(question.wordings)) == len(question.wordings) <= 3


def test_one_bad_article_does_not_stop_the_next() -> None:
    articles = [Article(id="bad", text=""), Article(id="good", text=STORY)]
    bad, good = RulesEngine().outcomes(articles, limit=3, fill=True)
    assert (bad.article.id, good.article.id) == ("bad", "good")
    assert not bad.questions
    assert good.questions


def test_an_explanation_of_an_unreadable_article_is_its_reason() -> None:
    article = Article(id="a", text="Too short.")
    lines = list(RulesEngine().explain(article, limit=3, fill=False))
    assert lines == [unreadable(article)]


_LEAD = (
    "The firm Nokia was founded in Finland in 1865 by the engineer Fredrik Idestam, "
    "and it has sold many phones in the world since then. "
)

HOSTILE = {
    "poem": "I wandered lonely as a cloud\nThat floats on high,\n" * 9,
    "table": "| of | the |\n|---|---|\n| 1 | 2 |\n" * 30,
    "code": "def find(the, of):\n    return the\n\nfor i in the:\n    a(i)\n" * 9,
    "all capitals": _LEAD.upper() * 3,
    "no capitals": _LEAD.lower() * 3,
    "one long line": PROSE * 800,
    "list": "- the milk\n- the eggs of the day\n- bread\n" * 20,
    "only numbers": "1 2 3 4 5 6 7 8 9 10 11 12 " * 30,
    "endless numbers": f"{_LEAD}Nokia sold 8,045,311,447 phones for ${'9' * 400}. "
    f"Nokia fell {'9' * 500} percent in 2004. It has {'1' * 350}.5 miles of wire.",
    "open quotes": '"' * 301 + _LEAD + '"' * 2,
    "open brackets": "(" * 300 + _LEAD + ")" * 20,
    "direction marks": f"{_LEAD}\u202e\u202d\u2066 {_LEAD}",
    "nulls": _LEAD.replace(" ", "\x00 "),
    "lone surrogate": f"{_LEAD}\ud800 {_LEAD}",
    "stacked accents": f"{_LEAD}e{chr(0x301) * 3000} {_LEAD}",
    "soft hyphens": _LEAD.replace("e", "e\u00ad"),
    "open links": _LEAD + "[a](b" * 1000 + _LEAD,
    "dashes": _LEAD + "--" * 1000 + _LEAD,
    "odd dates": f"{_LEAD}May 0, 0000. In February 31, 2021, it left. " * 3,
    "odd line ends": f"{_LEAD}\r\n\r\n{_LEAD}\u2028\x0b\x0c\x85{_LEAD}",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_is_an_exception(name: str) -> None:
    article = Article(id=name, text=HOSTILE[name], published="2024-02-30")
    (outcome,) = RulesEngine().outcomes([article], limit=5, fill=True)
    assert bool(outcome.questions) != bool(outcome.reason)
    for question in outcome.questions:
        assert question.evidence is not None
        span = slice(question.evidence.start, question.evidence.end)
        assert article.text[span] == question.evidence.quote


_PROGRAM = """
import json, sys
from quizgen.core.article import Article
from quizgen.engines.rules import RulesEngine
article = Article(id="a", text=json.loads(sys.stdin.read()))
for outcome in RulesEngine().outcomes([article], limit=10, fill=True):
    for question in outcome.questions:
        print(question.model_dump_json())
"""


def test_the_family_table_gets_a_reason_when_nothing_is_left() -> None:
    sad = "The ferry Sewol sank in South Korea in April 2014, killing 304 people."
    text = f"{PROSE} {sad}"
    engine = RulesEngine(family=True)
    (outcome,) = engine.outcomes([Article(id="a", text=text)], limit=10, fill=True)
    assert outcome.questions == ()
    assert "family" in outcome.reason


@pytest.mark.parametrize(
    "other",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "4242", "TZ": "America/Adak", "LC_ALL": "C.UTF-8"},
    ],
    ids=["Tokyo", "Adak"],
)
def test_hash_seed_time_zone_and_locale_change_no_byte(other: dict[str, str]) -> None:
    outputs = [
        subprocess.run(
            [sys.executable, "-c", _PROGRAM],
            input=json.dumps(STORY).encode(),
            env={**os.environ, **settings},
            capture_output=True,
            check=True,
        ).stdout
        for settings in ({"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "POSIX"}, other)
    ]
    assert outputs[0] == outputs[1]
    assert outputs[0].count(b"\n") >= 2
