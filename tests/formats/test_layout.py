"""How a pack file looks."""

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question, question_id
from quizgen.formats.toml import TomlFormat
from quizgen.text import FORBIDDEN
from tests.dumps import to_toml

APPLE = Question(prompt="What fell?", answer=Answer(type="phrase", text="an apple"))


def _pack(question: Question) -> Pack:
    return Pack(title="Apples", questions=(question,))


def test_only_what_was_given_is_written() -> None:
    assert to_toml(_pack(APPLE)).splitlines() == [
        "#:schema ./pack.schema.json",
        "version = 1",
        'title = "Apples"',
        "",
        "[[questions]]",
        'prompt = "What fell?"',
        'answer = { type = "phrase", text = "an apple" }',
    ]


def test_an_id_of_the_authors_own_is_kept() -> None:
    text = to_toml(_pack(APPLE.model_copy(update={"id": "apple"})))
    assert 'id = "apple"' in text


def test_short_lists_stand_on_one_line_and_long_ones_below() -> None:
    choices = tuple(f"a wrong option that is number {n}" for n in range(3))
    question = APPLE.model_copy(update={"accept": ("apple",), "choices": choices})
    lines = to_toml(_pack(question)).splitlines()
    assert 'accept = ["apple"]' in lines
    assert '  "a wrong option that is number 1",' in lines


def test_long_evidence_is_a_table_after_the_question() -> None:
    evidence = Evidence(quote="An apple fell. " * 8, start=3, end=123)
    question = APPLE.model_copy(update={"evidence": evidence, "kind": "event"})
    lines = to_toml(_pack(question)).splitlines()
    assert lines[-4:-2] == ["[questions.evidence]", f'quote = "{evidence.quote}"']
    assert lines[-5] == 'kind = "event"'


def test_sources_come_before_questions() -> None:
    source = Source(id="garden", title="In the garden")
    text = to_toml(Pack(title="Apples", sources=(source,), questions=(APPLE,)))
    assert text.index("[[sources]]") < text.index("[[questions]]")


def test_a_pack_without_questions_says_so() -> None:
    assert "questions = []" in to_toml(Pack(title="Empty", questions=()))


def test_nothing_that_steers_a_terminal_stands_in_a_pack() -> None:
    question = APPLE.model_copy(
        update={"prompt": "a\u202eb\x9bc\x7f\td", "prompt_on": {"\u200b": "x"}}
    )
    text = to_toml(_pack(question))
    assert set(FORBIDDEN.findall(text)) == {"\n"}
    assert TomlFormat().load(text.encode(), where="x").questions[0] == (
        question.model_copy(update={"id": question_id(question.prompt, APPLE.answer)})
    )
