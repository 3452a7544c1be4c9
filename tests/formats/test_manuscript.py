"""A pack's file is edited in place."""

import difflib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.core.answer import Answer
from quizgen.core.pack import Source
from quizgen.core.question import Evidence, Question, question_id
from quizgen.errors import InputError, OutsideError
from quizgen.formats.manuscript import Manuscript
from quizgen.formats.starter import starter

HAND_WRITTEN = """\
# My pack.
title   =   'Garden'   # the title

# Where it was read.
[[ sources ]]
id = "tree" # id

# The easy one.
[[questions]]
  prompt = '''What fell # not a comment
from the tree?''' # prompt-0
  answer.type = "phrase" # answer-0
  answer.text = "an apple" # answer-0
  choices = [ # choices-0
    "a pear", # choices-0
    # of autumn: choices-0
    "a leaf", # choices-0
  ] # choices-0
  # A thought.
  status = "draft" # status-0

[questions.evidence] # the proof
quote = "An apple fell." # evidence-0
start = 3 # evidence-0
end   = 17 # evidence-0

# Hard ones follow, said the author.

[[questions]]
answer = {type="quantity",text="3 inches"} # answer-1
prompt = "How long was the fish?" # prompt-1
accept = ["three inches",'3"'] # accept-1
id = "fish" # id-1
# The end.
"""

LIST_OF_TABLES = """\
title = "Inline"
questions = [
  { prompt = "A?", answer = { type = "phrase", text = "a" } }, # one
  { prompt = "B?", answer = { type = "phrase", text = "b" } }, # two
]
"""

CHANGES: dict[str, st.SearchStrategy[object]] = {
    "prompt": st.text(min_size=1, max_size=20),
    "answer": st.builds(
        Answer,
        type=st.sampled_from(["phrase", "title"]),
        text=st.text(min_size=1, max_size=9),
        required=st.sampled_from(["", "apple"]),
    ),
    "accept": st.lists(st.text(max_size=9), max_size=40).map(tuple),
    "choices": st.lists(st.sampled_from(["a pear", "a leaf", "ä", ""])).map(tuple),
    "status": st.sampled_from(["draft", "accepted", "rejected"]),
    "note": st.text(max_size=9),
    "difficulty": st.none() | st.floats(0, 1),
    "prompt_on": st.dictionaries(st.text(max_size=4), st.text(max_size=4), max_size=2),
    "evidence": st.none()
    | st.builds(Evidence, quote=st.text(min_size=1), start=st.integers(-1, 9)),
}


def changed_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    """Give the lines that went and the lines that came."""
    lines = list(difflib.ndiff(before.split("\n"), after.split("\n")))
    gone = [line[2:] for line in lines if line.startswith("- ")]
    come = [line[2:] for line in lines if line.startswith("+ ")]
    return gone, come


def accepted(question: Question) -> Question:
    return question.model_copy(update={"status": "accepted"})


@settings(max_examples=60, deadline=None)
@given(
    index=st.integers(0, 1),
    changes=st.fixed_dictionaries({}, optional=CHANGES),
    newline=st.sampled_from(["\n", "\r\n"]),
    mark=st.sampled_from(["", "\ufeff"]),
)
def test_an_edit_touches_the_lines_of_its_keys_alone(
    index: int, changes: dict[str, object], newline: str, mark: str
) -> None:
    before = mark + HAND_WRITTEN.replace("\n", newline)
    manuscript = Manuscript.from_text(before)
    question = manuscript.pack.questions[index].model_copy(update=changes)
    edited = manuscript.replace(index, question)
    again = Manuscript.from_text(edited.text())
    assert again.pack == edited.pack
    assert edited.text().startswith(mark + "# My pack.")
    gone, _ = changed_lines(before, edited.text())
    allowed = tuple(f"{key}-{index}" for key in changes)
    if "prompt" in changes:
        allowed += ("# not a comment",)
    if "evidence" in changes:
        allowed += ("[questions.evidence] # the proof",)
    assert [line for line in gone if not line.rstrip("\r").endswith(allowed)] == []


def test_what_is_not_edited_stays_byte_for_byte() -> None:
    manuscript = Manuscript.from_text(HAND_WRITTEN)
    same = manuscript.replace(0, manuscript.pack.questions[0])
    assert manuscript.text() == HAND_WRITTEN
    assert same.text() == HAND_WRITTEN


def test_a_new_key_stands_where_packs_have_it() -> None:
    manuscript = Manuscript.from_text(starter("Hills"))
    question = manuscript.pack.questions[0]
    edited = manuscript.replace(
        0, question.model_copy(update={"reject": ("the mill",), "status": "accepted"})
    )
    lines = edited.text().split("\n")
    place = lines.index('reject = ["the mill"]')
    assert lines[place - 1].startswith("contrast")
    assert lines.index('status = "accepted"') < lines.index("[questions.evidence]")
    assert changed_lines(starter("Hills"), edited.text())[0] == []


def test_items_of_a_list_keep_their_comments() -> None:
    manuscript = Manuscript.from_text(HAND_WRITTEN)
    question = manuscript.pack.questions[0]
    edited = manuscript.replace(
        0, question.model_copy(update={"choices": ("a leaf", "a nut")})
    )
    gone, come = changed_lines(HAND_WRITTEN, edited.text())
    assert gone == ['    "a pear", # choices-0']
    assert come == ['    "a nut",']


def test_an_id_follows_its_content_unless_it_was_given() -> None:
    manuscript = Manuscript.from_text(HAND_WRITTEN)
    for index in (0, 1):
        question = manuscript.pack.questions[index]
        manuscript = manuscript.replace(
            index, question.model_copy(update={"prompt": f"New {index}?"})
        )
    computed, given_id = manuscript.pack.questions
    assert computed.id == question_id(computed.prompt, computed.answer)
    assert given_id.id == "fish"
    assert Manuscript.from_text(manuscript.text()).pack == manuscript.pack


def test_a_question_is_found_by_its_id() -> None:
    manuscript = Manuscript.from_text(HAND_WRITTEN)
    edited = manuscript.replace("fish", accepted(manuscript.pack.questions[1]))
    assert edited.pack.questions[1].status == "accepted"
    with pytest.raises(KeyError):
        manuscript.index("bird")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("index", [0, 1, 2])
def test_a_question_is_put_in_without_touching_another(
    index: int, newline: str
) -> None:
    before = HAND_WRITTEN.replace("\n", newline)
    new = Question(prompt="New?", answer=Answer(type="phrase", text="new"))
    edited = Manuscript.from_text(before).insert(index, new)
    gone, come = changed_lines(before, edited.text())
    assert gone == []
    assert {line.rstrip("\r") for line in come if line.rstrip("\r")} == {
        "[[questions]]",
        'prompt = "New?"',
        'answer = { type = "phrase", text = "new" }',
    }
    again = Manuscript.from_text(edited.text())
    assert again.pack == edited.pack
    assert again.pack.questions[index].prompt == "New?"
    assert ("\r\n" in edited.text()) == (newline == "\r\n")


def test_a_question_goes_with_its_comment_and_leaves_the_others() -> None:
    edited = Manuscript.from_text(HAND_WRITTEN).remove(0)
    gone, come = changed_lines(HAND_WRITTEN, edited.text())
    assert come == []
    assert "# The easy one." in gone
    assert "# Hard ones follow, said the author." in edited.text()
    assert Manuscript.from_text(edited.text()).pack == edited.pack


def test_the_last_question_can_go_and_one_can_come_back() -> None:
    manuscript = Manuscript.from_text(HAND_WRITTEN)
    empty = manuscript.remove(0).remove(0)
    assert Manuscript.from_text(empty.text()).pack == empty.pack
    back = empty.insert(0, manuscript.pack.questions[1])
    assert Manuscript.from_text(back.text()).pack == back.pack
    assert "questions = []" not in back.text()


def test_a_file_without_a_last_line_break_can_grow() -> None:
    text = 'title = "x"\n[[questions]]\nprompt = "a"\nanswer.type = "phrase"\n'
    manuscript = Manuscript.from_text(text + 'answer.text = "b"')
    grown = manuscript.replace(0, accepted(manuscript.pack.questions[0])).insert(
        1, Question(prompt="New?", answer=Answer(type="phrase", text="new"))
    )
    assert Manuscript.from_text(grown.text()).pack == grown.pack


def test_two_questions_with_one_id_are_refused() -> None:
    manuscript = Manuscript.from_text(HAND_WRITTEN)
    with pytest.raises(InputError, match="question 1 asks the same"):
        manuscript.insert(0, manuscript.pack.questions[0])


def test_a_source_is_edited_in_place() -> None:
    edited = Manuscript.from_text(HAND_WRITTEN).replace_source(
        0, Source(id="tree", title="In the tree")
    )
    assert changed_lines(HAND_WRITTEN, edited.text()) == (
        [],
        ['title = "In the tree"'],
    )
    assert Manuscript.from_text(edited.text()).pack == edited.pack


def test_questions_in_a_list_are_edited_but_not_moved() -> None:
    manuscript = Manuscript.from_text(LIST_OF_TABLES)
    edited = manuscript.replace(1, accepted(manuscript.pack.questions[1]))
    assert Manuscript.from_text(edited.text()).pack == edited.pack
    assert len(changed_lines(LIST_OF_TABLES, edited.text())[0]) == 1
    with pytest.raises(InputError, match="cannot be edited in place"):
        manuscript.remove(0)


def test_a_question_scattered_over_the_file_is_refused_with_a_remedy() -> None:
    text = """title = "x"
[[questions]]
prompt = "a"
answer = { type = "phrase", text = "b" }
[[sources]]
id = "s"
[questions.evidence]
quote = "q"
"""
    manuscript = Manuscript.from_text(text, where="x.toml")
    question = manuscript.pack.questions[0]
    changed = question.model_copy(update={"evidence": None})
    with pytest.raises(InputError) as caught:
        manuscript.replace(0, changed)
    assert "export --to toml" in caught.value.mend


def test_saving_replaces_the_file_and_tells_a_foreign_change(tmp_path: Path) -> None:
    path = tmp_path / "garden.toml"
    path.write_bytes(HAND_WRITTEN.encode())
    manuscript = Manuscript.open(path)
    edited = manuscript.replace(1, accepted(manuscript.pack.questions[1]))
    assert manuscript.stands_in(path)
    edited.save(path)
    assert edited.stands_in(path)
    assert not manuscript.stands_in(path)
    path.unlink()
    assert not edited.stands_in(path)


def test_a_folder_that_cannot_be_written_is_an_outside_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutsideError):
        Manuscript.from_text(HAND_WRITTEN).save(tmp_path / "file" / "x.toml")


def test_a_broken_file_names_its_line() -> None:
    with pytest.raises(InputError) as caught:
        Manuscript.from_text("title = \n", where="x.toml")
    assert caught.value.where == "x.toml:1"


def test_one_question_is_edited_alone_with_its_comments() -> None:
    manuscript = Manuscript.from_text(HAND_WRITTEN)
    snippet = manuscript.snippet(0)
    assert snippet.startswith("# The easy one.\n[[questions]]")
    edited = manuscript.rewrite(0, snippet.replace("a pear", "a plum"))
    gone, come = changed_lines(HAND_WRITTEN, edited.text())
    assert gone == ['    "a pear", # choices-0']
    assert come == ['    "a plum", # choices-0']
    assert Manuscript.from_text(edited.text()).pack == edited.pack


@pytest.mark.parametrize(
    ("snippet", "what", "where"),
    [
        ("[[questions]]\nprompt = 3\n", "2 problems", ""),
        ('[[questions]]\nprompt = "A?"\nanswer = "a"\n', "answer cannot be", ":3"),
        ("[[questions]\n", "not TOML", ":1"),
        ('title = "B"\nquestions = []\n', "not one question", ""),
        ("", "has no questions", ""),
    ],
)
def test_a_bad_snippet_names_its_own_lines(snippet: str, what: str, where: str) -> None:
    manuscript = Manuscript.from_text(HAND_WRITTEN)
    with pytest.raises(InputError) as caught:
        manuscript.rewrite(1, snippet)
    assert what in caught.value.what
    assert where in caught.value.where
