"""A question, prepared once."""

from quizgen.core.answer import Answer
from quizgen.core.question import Question
from quizgen.judge.forms import make_form
from quizgen.judge.reference import exact_key, prepare

QUESTION = Question(
    prompt="Which river runs through Glasgow's old docks?",
    answer=Answer(type="place", text="River Clyde (Scotland)"),
    accept=("the Clyde",),
    contrast=("Thames", "Clyde"),
    reject=("Forth",),
    prompt_on={"water": "Which water?"},
)


def test_the_same_question_is_prepared_once() -> None:
    assert prepare(QUESTION, "normal") is prepare(QUESTION.model_copy(), "normal")
    assert prepare(QUESTION, "normal") is not prepare(QUESTION, "strict")


def test_what_is_accepted_is_never_refused() -> None:
    reference = prepare(QUESTION, "normal")
    assert {"clyde", "riverclyde", "riverclydescotland"} == set(reference.keys)
    assert reference.contrast_keys == {"thames"}
    assert reference.reject_keys == {"forth"}
    assert reference.prompt_on == {"water": "Which water?"}


def test_a_nickname_in_quotes_is_a_name_of_its_own_for_people_only() -> None:
    text = 'Dwayne "The Rock" Johnson'
    person = Question(prompt="?", answer=Answer(type="person", text=text))
    assert {"rock", "dwaynejohnson"} < set(prepare(person, "normal").keys)
    title = Question(prompt="?", answer=Answer(type="title", text=text))
    assert set(prepare(title, "normal").keys) == {"dwaynerockjohnson"}


def test_brackets_may_be_left_out_but_not_of_numbers() -> None:
    place = Question(prompt="?", answer=Answer(type="place", text="Burma (Myanmar)"))
    assert "burma" in prepare(place, "normal").keys
    count = Question(prompt="?", answer=Answer(type="count", text="7 (seven)"))
    assert len(prepare(count, "normal").keys) == 1


def test_what_must_be_typed_is_known() -> None:
    answer = Answer(type="phrase", text="the old green boat", required="boat")
    reference = prepare(Question(prompt="?", answer=answer), "normal")
    assert reference.required == make_form("boat")
    assert prepare(QUESTION, "normal").required is None


def test_the_question_s_own_nouns_are_known_in_every_form() -> None:
    question = Question(
        prompt="Which docks?", answer=Answer(type="place", text="Leith Dock")
    )
    assert "dock" in prepare(question, "normal").context.nouns


def test_signs_alone_stand_for_themselves() -> None:
    assert exact_key("title", make_form("?!")) == "?!"
    assert exact_key("title", make_form("the A")) == "thea"
    assert exact_key("count", make_form("1.2")) == "1.2"


def test_endless_spellings_are_cut() -> None:
    question = Question(prompt="?", answer=Answer(type="phrase", text="ab " * 500))
    (form,) = prepare(question, "normal").accept
    assert len(form.text) == 200
