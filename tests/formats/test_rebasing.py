"""What of a review can still be undone when its file was changed elsewhere."""

from hypothesis import given
from hypothesis import strategies as st

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.formats.manuscript import Manuscript
from quizgen.formats.rebasing import rebase
from quizgen.formats.reviewing import Review, Sieve, begin
from tests.dumps import to_toml


def ask(name: str, **fields: object) -> Question:
    answer = Answer(type="phrase", text=name)
    return Question(prompt=f"{name}?", answer=answer).model_copy(update=fields)


def file(*questions: Question) -> Manuscript:
    return Manuscript.from_text(to_toml(Pack(title="T", questions=questions)))


def again(review: Review, old: str = "", new: str = "") -> Manuscript:
    """Read the file of a review again, after something in it was changed."""
    return Manuscript.from_text(review.manuscript.text().replace(old, new, 1))


A, B, C = ask("a"), ask("b"), ask("c")


def names(review: Review) -> list[str]:
    return [f"{q.answer.text} {q.status}" for q in review.questions]


def test_what_stands_as_it_was_left_can_be_undone_and_the_rest_is_told() -> None:
    review = begin(file(A, B, C)).accept().reject("dull").accept()
    rebased = rebase(review, again(review, '"b?"', '"which b?"'))
    assert rebased.lost == ("rejected question 2",)
    undone = rebased.review.undo()
    assert names(undone) == ["a accepted", "b rejected", "c draft"]
    assert undone.index == 2
    undone = undone.undo()
    assert names(undone) == ["a draft", "b rejected", "c draft"]
    assert undone.questions[1].prompt == "which b?"
    assert undone.past == ()
    assert names(undone.redo().redo()) == names(rebased.review)


def test_a_question_is_found_again_where_it_is_now() -> None:
    review = begin(file(A, B)).accept()
    moved = review.manuscript.remove(0).insert(1, review.questions[0])
    rebased = rebase(review, moved.insert(0, C))
    assert rebased.lost == ()
    assert rebased.review.past[-1].words == "accepted question 3"
    assert names(rebased.review.undo()) == ["c draft", "b draft", "a draft"]


def test_an_own_question_can_still_be_taken_out_and_put_back() -> None:
    review = begin(file(A)).add(B)
    rebased = rebase(review, again(review, 'title = "T"', 'title = "U"')).review
    assert names(rebased.undo()) == ["a draft"]
    assert rebased.undo().manuscript.pack.title == "U"
    assert names(rebased.undo().redo()) == ["a draft", "b draft"]


def test_what_was_undone_can_still_be_done_again() -> None:
    review = begin(file(A, B)).accept().reject("dull").undo().undo()
    rebased = rebase(review, again(review, 'title = "T"', 'title = "U"')).review
    assert names(rebased.redo().redo()) == ["a accepted", "b rejected"]
    assert rebased.redo().redo().undo().undo().manuscript.text() == (
        rebased.manuscript.text()
    )


def test_a_changed_remark_alone_cannot_be_taken_back() -> None:
    start = begin(file(A))
    remarked = start.manuscript.rewrite(0, "# mine\n" + start.manuscript.snippet(0))
    review = start.take(remarked, "edited").accept()
    rebased = rebase(review, again(review))
    assert rebased.lost == ("edited question 1",)
    assert names(rebased.review.undo()) == ["a draft"]
    assert "# mine" in rebased.review.undo().manuscript.text()


def test_the_question_in_front_stays_there_if_it_can() -> None:
    review = begin(file(A, B, C)).go(1)
    assert rebase(review, file(C, A, B)).review.index == 2
    assert rebase(review, file(A, C)).review.index == 0
    assert rebase(review, file()).review.question is None
    hidden = review.sift(Sieve(status="draft"))
    accepted = B.model_copy(update={"status": "accepted"})
    assert rebase(hidden, file(A, accepted, C)).review.index == 2


@given(st.lists(st.sampled_from("area+eu"), max_size=15))
def test_over_the_same_file_nothing_is_lost(orders: list[str]) -> None:
    review = start = begin(file(A, B, C))
    for number, order in enumerate(orders):
        question = review.question
        assert question
        match order:
            case "a":
                review = review.accept()
            case "r":
                review = review.reject(f"reason {number}")
            case "e":
                changed = question.model_copy(update={"prompt": f"{number}?"})
                review = review.change(changed, "edited")
            case "+":
                review = review.add(ask(f"own {number}"))
            case _:
                review = review.undo()
    rebased = rebase(review, again(review))
    assert rebased.lost == ()
    assert len(rebased.review.past) == len(review.past)
    undone = rebased.review
    for _ in review.past:
        undone = undone.undo()
    assert undone.questions == start.questions
