"""Every fact of an article worded, judged, ranked and chosen."""

from collections.abc import Callable

from quizgen.editing.desk import GRIM, edit
from quizgen.reading import Reading

Read = Callable[[str], Reading]

STORY = (
    "How a carmaker grew\n\n"
    "The carmaker Tesla sold 2,450 cars in Norway in 2008. They left in 2009.\n\n"
    "It rained for a long time."
)


def test_every_candidate_has_a_remark_without_a_reason(read_text: Read) -> None:
    desk = edit(read_text(STORY), limit=10)
    ranked = [r.prompt for r in desk.remarks if not r.reason]
    assert ranked
    assert ranked == [candidate.draft.prompt for candidate in desk.candidates]


def test_what_fell_says_why(read_text: Read) -> None:
    desk = edit(read_text(STORY), limit=10)
    assert any("'they'" in r.reason for r in desk.remarks if not r.prompt)


def test_filling_goes_below_the_threshold(read_text: Read) -> None:
    reading = read_text(STORY)
    assert edit(reading, limit=10, threshold=0.99).chosen == []
    assert edit(reading, limit=10, threshold=0.99, fill=True).chosen


def test_chosen_questions_are_candidates_and_within_the_limit(read_text: Read) -> None:
    desk = edit(read_text(STORY), limit=1, fill=True)
    assert len(desk.chosen) == 1
    assert desk.chosen[0] in desk.candidates


def test_the_family_table_hears_nothing_of_death(read_text: Read) -> None:
    reading = read_text(
        "The American pilot Amelia Earhart flew to Ireland in May 1932. "
        "The ferry Sewol sank in South Korea in April 2014, killing hundreds."
    )
    told = edit(reading, limit=10, fill=True)
    kept = edit(reading, limit=10, fill=True, family=True)
    assert {c.draft.fact.clause.sentence.index for c in told.candidates} == {0, 1}
    assert {c.draft.fact.clause.sentence.index for c in kept.candidates} == {0}
    assert any(r.reason == GRIM for r in kept.remarks)
