"""GIFT as Moodle and teachers write it."""

import pytest

from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import InputError
from quizgen.formats.gift.reading import read_pack
from quizgen.ports import Remark


def _read(text: str) -> tuple[Pack, list[Remark]]:
    told: list[Remark] = []
    return read_pack(text.encode(), where="a.gift", tell=told.append), told


def _one(text: str) -> Question:
    pack, _ = _read(text)
    assert len(pack.questions) == 1
    return pack.questions[0]


def test_short_answers_keep_their_order() -> None:
    question = _one("Who wrote it? {=Ada Lovelace =Ada#yes =%0%Byron}")
    assert question.answer.text == "Ada Lovelace"
    assert (question.accept, question.reject) == (("Ada",), ("Byron",))


def test_the_type_of_an_answer_is_inferred() -> None:
    assert _one("Who wrote it? {=Ada Lovelace}").answer.type == "person"
    assert _one("In what year? {1843}").answer.type == "date"


def test_multiple_choice_has_wrong_options() -> None:
    question = _one("Where? {\n=Rome #right\n~Oslo # no\n~%-50%Bonn\n####It is old.\n}")
    assert (question.answer.text, question.choices) == ("Rome", ("Oslo", "Bonn"))
    assert question.explanation == "It is old."


def test_feedback_of_the_right_answer_explains_when_nothing_else_does() -> None:
    assert _one("Where? {=Rome#It is old. ~Oslo}").explanation == "It is old."


def test_a_number_is_a_quantity_of_what_the_question_names() -> None:
    question = _one("How many days? {#=203:2}")
    answer = question.answer
    assert (answer.type, answer.text, answer.asks_unit) == ("quantity", "203", True)


def test_escaped_signs_are_text() -> None:
    question = _one(r"Is 1\:1 \{a\} \#x? {=a\=b =\~c =d\\n =e\nf}")
    assert question.prompt == "Is 1:1 {a} #x?"
    assert question.answer.text == "a=b"
    assert question.accept == ("~c", r"d\n", "e\nf")


def test_markup_becomes_text() -> None:
    question = _one(
        "::Q1::[html]<p>Is <b>a</b> &lt; b?</p><p>Say.</p> {=<p>a &amp; b</p>}"
    )
    assert (question.prompt, question.answer.text) == ("Is a < b?\nSay.", "a & b")
    assert _one("Is a < b, or c > d? {=a}").prompt == "Is a < b, or c > d?"


def test_words_after_the_answers_make_a_gap() -> None:
    assert _one("The capital is {=Rome}.").prompt == "The capital is _____."
    assert _one("In {=Rome} it rains.").prompt == "In _____ it rains."


def test_one_category_names_the_pack() -> None:
    pack, _ = _read("$CATEGORY: $course$/top/Default/Seas\n\nHow deep? {=very}")
    assert (pack.title, pack.questions[0].tags) == ("Default / Seas", ())


def test_several_categories_become_tags() -> None:
    pack, _ = _read("$CATEGORY: a//b/c\n\nX? {=1}\n\n$CATEGORY: d\n\nY? {=2}\n")
    assert pack.title == "a"
    assert [question.tags for question in pack.questions] == [("a/b / c",), ("d",)]


def test_remarks_are_read_for_id_and_tags() -> None:
    question = _one("// hello [id:q-1] [tag:sea] [tag:deep blue]\nHow deep? {=very}")
    assert (question.id, question.tags) == ("q-1", ("sea", "deep blue"))


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("::x::It is flat. {T}", 3, "true or false"),
        ("It is flat. {FALSE#no#yes}", 3, "true or false"),
        ("Match. {=a -> b\n=c -> d}", 3, "pairs"),
        ("Write. {}", 3, "an essay"),
        ("Only words.", 3, "asks nothing"),
        ("Who? {=a", 3, "brace that ends"),
        ("Who\n{=a} and {=b}", 4, "several sets"),
        ("Who? }=a{", 3, "do not fit"),
        ("Which?\n{~%50%a ~%50%b ~c}", 4, "several options"),
        ("Which? {~a ~b}", 3, "no options are right"),
        ("Who? {=%50%a}", 3, "no answer is wholly right"),
        ("How many? {#1..3}", 3, "a range"),
        ("How many? {#many}", 3, "'many' is not a number"),
        ("Who? {a =b}", 3, "an answer without"),
        ("Who? {=*}", 3, "no answer is wholly right"),
        ("{=a}", 3, "no question"),
        ("<img src='x.png'> Who? {=a}", 3, "a picture"),
    ],
)
def test_what_a_pack_cannot_hold_is_named_and_the_rest_taken(
    text: str, line: int, reason: str
) -> None:
    file = f"Why? {{=so}}\n\n{text}\n\nHow? {{=thus}}\n"
    pack, told = _read(file)
    assert [question.prompt for question in pack.questions] == ["Why?", "How?"]
    assert [remark.where for remark in told] == [f"a.gift:{line}"]
    assert reason in told[0].what
    with pytest.raises(InputError, match=reason):
        read_pack(file.encode(), where="a.gift", tell=None)


def test_parts_that_are_not_taken_over_are_counted() -> None:
    _, told = _read("::A::X? {=a ~b#no}\n\n::B::Y? {#3:1}\n\nZ? {=c =%50%d =*}")
    assert [remark.what for remark in told] == [
        "not taken over: names of questions (2)",
        "not taken over: feedback of single answers (1)",
        "not taken over: how far off a number may be (1)",
        "not taken over: answers with * for any text (1)",
        "not taken over: answers that earn a share (1)",
    ]
    assert not any(remark.is_left_out for remark in told)


@pytest.mark.parametrize("text", ["", "prompt,answer\nWho?,Ada\n", "[1, 2]", "a = 1"])
def test_another_format_is_not_gift(text: str) -> None:
    with pytest.raises(InputError, match="not GIFT") as caught:
        _read(text)
    assert caught.value.where == "a.gift:1"


def test_masses_of_signs_are_refused_like_any_mistake() -> None:
    signs = "".join(sign * 20_000 for sign in ("\\", "{", "=", "%", "::", "<", "#"))
    pack, told = _read(f"Why? {{=so}}\n\n{signs}\n\n{'<p ' * 20_000} {{=*}}")
    assert [question.prompt for question in pack.questions] == ["Why?"]
    assert [remark.where for remark in told] == ["a.gift:3", "a.gift:5"]
