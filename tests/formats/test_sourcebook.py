"""The sources of several packs as one list."""

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.formats.sourcebook import Sourcebook


def _pack(*sources: Source, named: str = "", title: str = "Floods") -> Pack:
    question = Question(
        prompt="Which river flooded Passau?",
        answer=Answer(type="place", text="the Danube"),
        evidence=Evidence(quote="The Danube flooded Passau.", source=named),
    )
    return Pack(title=title, sources=sources, questions=(question,))


def _sources_of(*packs: Pack) -> tuple[tuple[Source, ...], list[str]]:
    """Give all sources, and the one that the question of each pack names."""
    book = Sourcebook()
    questions = [question for pack in packs for question in book.take(pack)]
    return book.sources, [q.evidence.source for q in questions if q.evidence]


def test_two_sources_of_the_same_name_are_told_apart() -> None:
    sources, named = _sources_of(
        _pack(Source(id="flood", title="June")), _pack(Source(id="flood", title="July"))
    )
    assert [source.id for source in sources] == ["flood", "flood-2"]
    assert named == ["flood", "flood-2"]


def test_one_article_under_two_names_is_one_source_that_knows_all() -> None:
    sources, named = _sources_of(
        _pack(Source(id="a", url="https://example.org/1", title="Flood")),
        _pack(Source(id="b", url="https://example.org/1", publisher="Courier")),
    )
    (source,) = sources
    assert (source.id, source.title, source.publisher) == ("a", "Flood", "Courier")
    assert named == ["a", "a"]


def test_an_article_that_was_edited_is_another_source() -> None:
    url = "https://example.org/1"
    sources, named = _sources_of(
        _pack(Source(id="a", url=url, sha256="0" * 64)),
        _pack(Source(id="a", url=url, sha256="1" * 64)),
    )
    assert len(sources) == 2
    assert named == ["a", "a-2"]


def test_a_source_without_a_name_gets_one() -> None:
    sources, named = _sources_of(_pack(Source(title="Flood in Passau")), _pack())
    assert sources[0].id == "flood-in-passau"
    assert named[0] == "flood-in-passau"


def test_questions_without_a_source_are_not_given_that_of_another_pack() -> None:
    sources, named = _sources_of(_pack(title="Mine"), _pack(Source(id="flood")))
    assert named == ["mine", "flood"]
    assert sources[0] == Source(id="mine")


def test_a_question_goes_on_naming_its_own_of_several_sources() -> None:
    first = _pack(Source(id="a", title="x"))
    second = _pack(Source(id="a", title="y"), Source(id="b", title="z"), named="a")
    assert _sources_of(first, second)[1] == ["a", "a-2"]
