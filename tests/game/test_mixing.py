"""Packs put together."""

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.game.mixing import mix


def make(title: str, *sources: str, name: str = "") -> Pack:
    return Pack(
        title=title,
        sources=tuple(Source(id=s, title=f"{title}'s {s}") for s in sources),
        questions=(
            Question(
                prompt=f"What of {title}?",
                answer=Answer(type="phrase", text="it"),
                evidence=Evidence(quote="It.", source=name),
            ),
        ),
    )


def test_each_question_keeps_its_own_source() -> None:
    one, two = make("One", "a"), make("Two", "a", "b", name="b")
    mixed = mix([one, two], pack_id="mixed", title="Mixed")
    found = [mixed.source_of(question) for question in mixed.questions]
    assert [source.title for source in found if source] == ["One's a", "Two's b"]


def test_a_question_without_a_source_gets_none() -> None:
    mixed = mix([make("One"), make("Two", "a")], pack_id="m", title="M")
    assert mixed.source_of(mixed.questions[0]) is None


def test_a_question_in_several_packs_is_asked_once() -> None:
    mixed = mix([make("One", "a"), make("One", "b")], pack_id="m", title="M")
    assert len(mixed.questions) == 1
