"""The state of a review."""

from hypothesis import given
from hypothesis import strategies as st

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.formats.manuscript import Manuscript
from quizgen.formats.reviewing import Review, Sieve, begin, level_of
from tests.dumps import to_toml


def make(*questions: Question) -> Review:
    return begin(Manuscript.from_text(to_toml(Pack(title="T", questions=questions))))


def ask(name: str, **fields: object) -> Question:
    answer = Answer(type="phrase", text=name)
    return Question(prompt=f"{name}?", answer=answer).model_copy(update=fields)


THREE = (ask("a", kind="top_speed"), ask("b", difficulty=0.1), ask("c", difficulty=0.9))


def statuses(review: Review) -> list[str]:
    return [question.status for question in review.questions]


def test_a_review_begins_at_the_first_undecided_question() -> None:
    assert make(ask("a", status="accepted"), ask("b"), ask("c")).index == 1


def test_a_decision_goes_on_to_the_next_undecided_and_around() -> None:
    review = make(*THREE).go(1).accept()
    assert review.index == 2
    assert review.reject("dull").index == 0
    assert review.reject("dull").questions[2].note == "dull"
    assert review.decided == 1


def test_when_all_is_decided_the_review_stays_where_it_is() -> None:
    review = make(*THREE).accept().accept().accept()
    assert (review.decided, review.index) == (3, 2)


def test_what_was_accepted_twice_is_undone_once() -> None:
    review = make(ask("a", status="accepted")).accept()
    assert review.past == ()


@given(st.lists(st.sampled_from("arued+fnp"), max_size=30))
def test_undoing_everything_gives_the_same_bytes_and_redoing_them_back(
    orders: list[str],
) -> None:
    review = start = make(*THREE)
    for number, order in enumerate(orders):
        question = review.question
        assert question
        match order:
            case "a":
                review = review.accept()
            case "r":
                review = review.reject(f"reason {number}")
            case "u":
                review = review.undo()
            case "e":
                changed = question.model_copy(update={"prompt": f"{number}?"})
                review = review.change(changed, "edited")
            case "d":
                review = review.redo()
            case "+":
                review = review.add(ask(f"own {number}"))
            case "f":
                review = review.sift(Sieve(status="draft"))
            case _:
                review = review.go(1 if order == "n" else -1)
    text, depth = review.manuscript.text(), len(review.past)
    assert Manuscript.from_text(text).pack == review.manuscript.pack
    for _ in range(depth):
        review = review.undo()
    assert review.manuscript.text() == start.manuscript.text()
    for _ in range(depth):
        review = review.redo()
    assert review.manuscript.text() == text


def test_undo_tells_what_it_was_and_shows_where() -> None:
    review = make(*THREE).accept()
    assert review.past[-1].words == "accepted question 1"
    assert (review.undo().index, statuses(review.undo())) == (0, ["draft"] * 3)


def test_a_new_decision_forgets_what_was_undone() -> None:
    review = make(*THREE).accept().undo().reject("no")
    assert review.redo() is review


def test_filters_leave_some_questions() -> None:
    review = make(*THREE)
    assert review.sift(Sieve(kind="top_speed")).shown == (0,)
    easy = review.sift(Sieve(level="easy"))
    assert (easy.shown, easy.index) == ((1,), 1)
    assert review.sift(Sieve(level="hard", kind="top_speed")).shown == ()
    assert level_of(THREE[0]) == ""


def test_next_and_previous_stay_inside_the_filter_and_the_pack() -> None:
    review = make(*THREE).accept().sift(Sieve(status="draft"))
    assert [review.index, review.go(1).index, review.go(1).go(1).index] == [1, 2, 2]
    assert review.go(-1).index == 1


def test_an_own_question_stands_behind_the_one_in_front() -> None:
    review = make(*THREE).add(ask("own", status="accepted"))
    assert [question.prompt for question in review.questions][:2] == ["a?", "own?"]
    assert review.index == 1


def test_a_pack_without_questions_can_be_reviewed_and_grow() -> None:
    review = make()
    assert review.question is None
    assert review.accept() is review
    assert review.reject("x").go(1).seek().undo().question is None
    assert review.add(ask("own")).question
