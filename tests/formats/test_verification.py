"""Do the quotes still stand in their articles?"""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.article import Article
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.formats.verification import (
    Verification,
    pick_article,
    sha256,
    verify,
)

OLD = "It rained. The Danube flooded Passau. The Inn did not."
NEW = f"Corrected.\n{OLD}"
QUOTE = "The Danube flooded Passau."


def _pack(*quotes: str, text: str = OLD, fingerprint: str = "") -> Pack:
    questions = tuple(
        Question(
            prompt=f"Which river was it, number {number}?",
            answer=Answer(type="place", text="the Danube"),
            evidence=Evidence(
                quote=quote,
                start=text.index(quote),
                end=text.index(quote) + len(quote),
            )
            if quote
            else None,
        )
        for number, quote in enumerate(quotes)
    )
    source = Source(id="flood", sha256=fingerprint)
    return Pack(title="Floods", sources=(source,), questions=questions)


def _verify(pack: Pack, text: str | None) -> Verification:
    return verify(pack, lambda source: text if source else None)


def _codes(found: Verification) -> list[str]:
    return [fault.code for fault in found.faults]


def test_quotes_that_stand_are_counted_and_nothing_is_changed() -> None:
    pack = _pack(QUOTE, "The Inn did not.", "", fingerprint=sha256(OLD))
    found = _verify(pack, OLD)
    assert (found.faults, found.checked, found.unproved) == ((), 2, 1)
    assert found.mended == pack


def test_offsets_follow_a_text_that_moved() -> None:
    found = _verify(_pack(QUOTE), NEW)
    assert _codes(found) == ["wrong-offsets"]
    assert found.faults[0].key == ("questions", 0, "evidence", "start")
    again = _verify(found.mended, NEW)
    assert (again.faults, again.mended) == ((), found.mended)


def test_a_new_text_is_known_again_once_all_its_quotes_stand() -> None:
    found = _verify(_pack(QUOTE, fingerprint=sha256(OLD)), NEW)
    assert _codes(found) == ["wrong-offsets", "article-changed"]
    again = _verify(found.mended, NEW)
    assert again.mended.sources[0].sha256 == sha256(NEW)


def test_a_new_text_stays_unknown_while_one_quote_is_gone() -> None:
    text = NEW.replace("The Inn", "The Ilz")
    pack = _pack(QUOTE, "The Inn did not.", fingerprint=sha256(OLD))
    again = _verify(_verify(pack, text).mended, text)
    assert _codes(again) == ["quote-not-in-article", "article-changed"]
    assert again.mended.sources[0].sha256 == sha256(OLD)


def test_a_quote_at_several_places_is_left_to_the_author() -> None:
    pack = _pack(QUOTE)
    found = _verify(pack, f"{NEW} {OLD}")
    assert _codes(found) == ["quote-ambiguous"]
    assert found.mended == pack


def test_an_article_that_is_not_at_hand_is_said_once_for_its_source() -> None:
    found = _verify(_pack(QUOTE, "The Inn did not."), None)
    assert _codes(found) == ["no-article"]
    assert found.faults[0].key == ("sources", 0)
    assert "for 2 quotes" in found.faults[0].message
    assert found.checked == 0


@pytest.mark.parametrize(
    "source",
    [
        Source(sha256=sha256(OLD)),
        Source(article="articles/flood.md"),
        Source(id="flood"),
        Source(url="https://example.org/1"),
        Source(title="Flood in Passau"),
    ],
)
def test_an_article_is_known_by_what_the_source_says_of_it(source: Source) -> None:
    right = Article(
        id="flood",
        text=OLD,
        url="https://example.org/1",
        title="Flood in Passau",
        where="news/flood.md",
    )
    other = Article(id="storm", text=NEW, title="Storm", where="storm.md")
    sources = (source, Source(id="storm"))
    assert pick_article(source, sources, [other, right]) == right
    assert pick_article(source, sources, [other]) is None


def test_the_only_article_belongs_to_the_only_source() -> None:
    article = Article(id="x", text=OLD)
    source = Source(id="flood")
    assert pick_article(source, (source,), [article]) == article
    assert pick_article(None, (), [article]) == article
    assert pick_article(source, (source, Source(id="b")), [article]) is None
    assert pick_article(None, (source, Source(id="b")), [article]) is None


def test_two_articles_that_could_both_be_meant_are_none() -> None:
    twins = [Article(id="flood", text=OLD), Article(id="flood", text=NEW)]
    source = Source(id="flood")
    assert pick_article(source, (source,), twins) is None
