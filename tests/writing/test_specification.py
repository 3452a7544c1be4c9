"""A draft becomes a question of a pack, with all that play and judge need."""

from collections.abc import Callable

from quizgen.core.question import Question, question_id
from quizgen.facts import find_facts
from quizgen.judge import judge
from quizgen.reading import Reading
from quizgen.writing.shapes import Draft, write_questions
from quizgen.writing.specification import CONTRAST_LIMIT, specify

Read = Callable[[str], Reading]

STORY = (
    "The carmaker Tesla was founded in California in 2003. The engineer Marc Tarpenning"
    " lived in Texas. The engineer Ian Wright left in 2005. Tesla sold 2,450 cars for "
    "$98,000 in Norway in 2008.\n\n"
    "The engineer Martin Eberhard led Tesla until 2007. Eberhard lives in Nevada."
)


def _specify(reading: Reading, answer: str) -> Question:
    for sentence in reading.sentences:
        for fact in find_facts(reading, sentence):
            if fact.slot.answer == answer:
                for draft in write_questions(reading, fact):
                    if isinstance(draft, Draft):
                        return specify(
                            draft, reading, difficulty=0.514, confidence=0.66666
                        )
    message = f"no draft asks for {answer}"
    raise AssertionError(message)


def test_the_evidence_is_the_sentence_in_the_article(read_text: Read) -> None:
    question = _specify(read_text(STORY), "2,450")
    assert question.evidence is not None
    start, end = question.evidence.start, question.evidence.end
    assert STORY[start:end] == question.evidence.quote
    assert question.evidence.quote.startswith("Tesla sold 2,450")


def test_figures_are_rounded_and_the_id_is_the_content(read_text: Read) -> None:
    question = _specify(read_text(STORY), "2,450")
    assert question.difficulty == 0.51
    assert question.confidence == 0.667
    assert question.id == question_id(question.prompt, question.answer)


def test_a_short_form_of_the_name_counts(read_text: Read) -> None:
    question = _specify(read_text(STORY), "Martin Eberhard")
    assert "Eberhard" in question.accept
    assert judge(question, "Eberhard").kind == "correct"


def test_other_people_of_the_story_are_contrast_the_nearest_first(
    read_text: Read,
) -> None:
    question = _specify(read_text(STORY), "Martin Eberhard")
    assert set(question.contrast) == {"Marc Tarpenning", "Ian Wright"}
    assert all(judge(question, name).kind != "correct" for name in question.contrast)


def test_contrast_is_of_the_answers_own_sort(read_text: Read) -> None:
    years = _specify(read_text(STORY), "2008").contrast
    assert set(years) == {"2003", "2005", "2007"}


def test_contrast_is_limited(read_text: Read) -> None:
    years = " ".join(f"It sold cars in {year}." for year in range(1960, 1990))
    question = _specify(
        read_text(f"Tesla opened a plant in Texas in 2008. {years}"), "2008"
    )
    assert len(question.contrast) == CONTRAST_LIMIT


def test_a_unit_in_the_prompt_is_not_asked_of_the_player(read_text: Read) -> None:
    question = _specify(
        read_text("Usain Bolt ran 100 metres in 9.58 seconds in Berlin."),
        "9.58 seconds",
    )
    assert question.answer.asks_unit
    assert judge(question, "9.58").kind == "correct"


def test_choices_are_wrong_options_only(read_text: Read) -> None:
    question = _specify(read_text(STORY), "2,450")
    assert len(question.choices) == 3
    assert question.answer.text not in question.choices
