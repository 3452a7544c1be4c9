"""From an engine's outcomes to one pack."""

from quizgen.cli.gathering import Gathering
from quizgen.core.answer import Answer
from quizgen.core.article import Article
from quizgen.core.question import Evidence, Question
from quizgen.ports import Outcome

WHALE = Article(
    id="Whale 1",
    text="It sang.",
    title="A whale sings",
    published="2024-05-31",
    publisher="The Daily Sea",
    url="https://sea.example/1",
)
CRAB = Article(id="whale-1", text="It walked.")


def _question(prompt: str) -> Question:
    return Question(
        prompt=prompt,
        answer=Answer(type="phrase", text="a whale"),
        evidence=Evidence(quote="It sang.", start=0, end=8),
    )


def test_one_article_gives_its_title_and_where_it_appeared() -> None:
    gathering = Gathering()
    assert gathering.add(Outcome(WHALE, (_question("Who sang?"),))) == 1
    pack = gathering.pack()
    assert (pack.title, pack.id) == ("A whale sings", "a-whale-sings")
    (source,) = pack.sources
    assert source.id == "whale-1"
    assert source.sha256 == WHALE.sha256
    assert (source.published, source.publisher) == ("2024-05-31", "The Daily Sea")
    assert pack.questions[0].evidence == Evidence(quote="It sang.", start=0, end=8)


def test_several_articles_are_told_apart() -> None:
    gathering = Gathering()
    gathering.add(Outcome(WHALE, (_question("Who sang?"),)))
    gathering.add(Outcome(CRAB, (_question("Who walked?"),)))
    pack = gathering.pack()
    assert pack.title == "A whale sings and 1 more"
    assert [source.id for source in pack.sources] == ["whale-1", "whale-1-2"]
    found = [pack.source_of(question) for question in pack.questions]
    assert found == list(pack.sources)


def test_a_question_that_two_articles_give_is_kept_once() -> None:
    gathering = Gathering()
    assert gathering.add(Outcome(WHALE, (_question("Who sang?"),))) == 1
    assert gathering.add(Outcome(CRAB, (_question("Who sang?"),))) == 0
    assert len(gathering.pack().questions) == 1


def test_an_article_without_a_headline_gives_its_name() -> None:
    gathering = Gathering()
    gathering.add(Outcome(CRAB, (_question("Who walked?"),)))
    assert gathering.pack().title == "whale-1"


def _count(prompt: str, answer: str, quote: str) -> Question:
    return Question(
        prompt=prompt,
        answer=Answer(type="count", text=answer),
        kind="things",
        evidence=Evidence(quote=quote, start=0, end=len(quote)),
    )


_SANG = "How many whales sang in the Bay of Biscay?"
_TOLD = "In the Bay of Biscay, how many whales sang?"


def test_a_fact_that_two_articles_tell_is_asked_once_and_cites_both() -> None:
    gathering = Gathering()
    gathering.add(
        Outcome(CRAB, (_count(_SANG, "40", "40 whales sang in the Bay of Biscay."),))
    )
    gathering.add(
        Outcome(WHALE, (_count(_TOLD, "forty", "Forty whales sang in the Bay."),))
    )
    (question,) = gathering.pack().questions
    assert question.prompt == _SANG
    assert question.explanation == (
        'Also told by "A whale sings" (The Daily Sea, 2024-05-31).'
    )
    assert gathering.contradictions == []


def test_what_two_articles_tell_differently_is_not_asked_but_named() -> None:
    gathering = Gathering()
    quote = "whales sang in the Bay of Biscay."
    gathering.add(Outcome(CRAB, (_count(_SANG, "40", f"40 {quote}"),)))
    gathering.add(Outcome(WHALE, (_count(_TOLD, "12", f"12 {quote}"),)))
    assert gathering.count == 0
    (found,) = gathering.contradictions
    assert (found.answers, found.prompt) == (("40", "12"), _SANG)
