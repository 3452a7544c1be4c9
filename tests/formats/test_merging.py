"""Several packs as one."""

from typing import Any

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question, question_id
from quizgen.errors import InputError
from quizgen.formats.merging import Folding, Place, merge

RIVER = Question(
    prompt="Which river flooded Passau in June 2013?",
    answer=Answer(type="place", text="the Danube"),
)


def _pack(*questions: Question, title: str = "Floods", **fields: Any) -> Pack:
    return Pack(title=title, questions=questions, **fields)


def _river(**changes: Any) -> Question:
    return RIVER.model_copy(update=changes)


def _only(first: Question, second: Question) -> Question:
    """Merge two questions of two packs, which must become one."""
    merger = merge([_pack(first), _pack(second)])
    assert merger.contradictions == ()
    (question,) = merger.pack.questions
    return question


def test_questions_follow_each_other_pack_by_pack() -> None:
    other = _river(prompt="Which river flooded Linz in June 2013?")
    merger = merge([_pack(RIVER), _pack(other)])
    assert [q.prompt for q in merger.pack.questions] == [RIVER.prompt, other.prompt]
    assert (merger.foldings, merger.contradictions) == ((), ())


def test_what_is_asked_twice_becomes_one_and_is_named() -> None:
    merger = merge([_pack(RIVER), _pack(_river(prompt=RIVER.prompt.upper()))])
    assert [q.prompt for q in merger.pack.questions] == [RIVER.prompt]
    assert merger.foldings == (Folding(kept=Place(0, 0), folded=Place(1, 0)),)


def test_a_pack_alone_is_freed_of_its_own_repetitions() -> None:
    merger = merge([_pack(RIVER, RIVER.model_copy(update={"id": "again"}), id="mine")])
    assert len(merger.pack.questions) == 1
    assert merger.pack.id == "mine"


def test_one_question_knows_all_that_either_knew() -> None:
    question = _only(
        _river(accept=("Donau",), contrast=("Inn",), tags=("rivers",)),
        _river(
            accept=("donau", "Duna"),
            contrast=("Ilz",),
            tags=("water",),
            choices=("the Inn", "the Ilz"),
            evidence=Evidence(quote="The Danube flooded Passau."),
            difficulty=0.0,
            kind="river",
        ),
    )
    assert question.accept == ("Donau", "Duna")
    assert question.contrast == ("Inn", "Ilz")
    assert question.tags == ("rivers", "water")
    assert question.choices == ("the Inn", "the Ilz")
    assert question.evidence is not None
    assert (question.difficulty, question.kind) == (0.0, "river")


def test_another_way_to_write_the_answer_is_accepted_from_then_on() -> None:
    crater = Answer(type="place", text="Jezero Crater")
    short = Answer(type="place", text="Jezero")
    question = _only(_river(answer=short), _river(answer=crater, accept=("Jezero",)))
    assert question.answer == short
    assert question.accept in {("Jezero Crater",), ()}


def test_a_wrong_option_that_the_other_accepts_is_dropped() -> None:
    question = _only(_river(choices=("Donau", "the Inn")), _river(accept=("Donau",)))
    assert question.choices == ("the Inn",)


def test_the_same_prompt_with_two_answers_is_kept_twice_and_named() -> None:
    inn = Answer(type="place", text="the Inn")
    merger = merge([_pack(RIVER), _pack(_river(answer=inn))])
    assert [q.answer.text for q in merger.pack.questions] == ["the Danube", "the Inn"]
    (found,) = merger.contradictions
    assert (found.first, found.second) == (Place(0, 0), Place(1, 0))
    assert found.message == "the answers are 'the Danube' and 'the Inn'"


def test_a_third_question_finds_the_one_of_two_that_it_agrees_with() -> None:
    inn = _river(answer=Answer(type="place", text="the Inn"))
    merger = merge([_pack(RIVER), _pack(inn), _pack(_river(kind="river"), inn)])
    assert [one.kept for one in merger.foldings] == [Place(0, 0), Place(1, 0)]
    assert len(merger.contradictions) == 1


def test_two_questions_with_one_id_get_two() -> None:
    first = _river(id="water")
    second = Question(
        prompt="Who is the mayor?", answer=Answer(type="person", text="A"), id="water"
    )
    merger = merge([_pack(first), _pack(second)])
    ids = [question.id for question in merger.pack.questions]
    assert ids == ["water", question_id(second.prompt, second.answer)]
    assert len(merger.contradictions) == 1


def test_two_wordings_under_one_id_are_one_question() -> None:
    first = _river(id="water")
    second = _river(id="water", prompt="By which river was Passau flooded?")
    assert _only(first, second).prompt == first.prompt


@pytest.mark.parametrize(
    ("first", "second", "message"),
    [
        ({"status": "accepted"}, {"status": "rejected"}, "accepted, the other reject"),
        ({"accept": ("Donau",)}, {"contrast": ("donau",)}, "right in one and wrong"),
        ({"reject": ("Donau",)}, {"accept": ("Donau",)}, "right in one and wrong"),
    ],
)
def test_what_two_reviewers_decided_differently_is_named(
    first: dict[str, Any], second: dict[str, Any], message: str
) -> None:
    merger = merge([_pack(_river(**first)), _pack(_river(**second))])
    assert len(merger.pack.questions) == 1
    assert message in merger.contradictions[0].message
    assert merger.pack.questions[0].status == "draft"


def test_a_review_that_only_one_pack_has_is_kept() -> None:
    assert _only(RIVER, _river(status="accepted")).status == "accepted"
    assert _only(_river(status="rejected"), RIVER).status == "rejected"


def test_the_head_of_the_pack_speaks_of_all() -> None:
    first = _pack(title="Floods", licence="CC0-1.0", author="Ada", tags=("water",))
    second = _pack(title="Storms", licence="CC-BY-4.0", author="Ada", tags=("wind",))
    pack = merge([first, second]).pack
    assert (pack.title, pack.id) == ("Floods and 1 more", "floods-and-1-more")
    assert (pack.licence, pack.author) == ("CC0-1.0 and CC-BY-4.0", "Ada")
    assert pack.tags == ("water", "wind")
    assert merge([first, second], title="Weather").pack.title == "Weather"


def test_every_question_still_finds_its_source() -> None:
    proved = _river(evidence=Evidence(quote="The Danube flooded Passau."))
    storm = Question(
        prompt="Which storm hit Britain in October 1987?",
        answer=Answer(type="phrase", text="the Great Storm"),
        evidence=Evidence(quote="The Great Storm hit Britain."),
    )
    pack = merge(
        [
            _pack(proved, sources=(Source(title="Flood"),)),
            _pack(storm, sources=(Source(title="Storm"),)),
        ]
    ).pack
    found = [pack.source_of(question) for question in pack.questions]
    assert [source.title for source in found if source] == ["Flood", "Storm"]


def test_two_languages_are_not_mixed() -> None:
    with pytest.raises(InputError, match="different languages: en, de"):
        merge([_pack(RIVER), _pack(RIVER, language="de")])
