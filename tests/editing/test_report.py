"""Say, sentence by sentence, what was found, written, dropped, and why."""

from collections.abc import Callable

from quizgen.editing.desk import edit
from quizgen.editing.report import explain
from quizgen.reading import Reading

Read = Callable[[str], Reading]

STORY = (
    "How a carmaker grew\n\n"
    "The carmaker Tesla sold 2,450 cars in Norway in 2008. They left in 2009.\n\n"
    "It rained for a long time."
)


def test_a_report_goes_through_every_sentence(read_text: Read) -> None:
    reading = read_text(STORY)
    lines = list(explain(reading, edit(reading, limit=1, fill=True)))
    for sentence in reading.sentences:
        assert f"{sentence.start}-{sentence.end} {sentence.quote}" in lines


def test_a_report_tells_printed_ranked_and_fallen_apart(read_text: Read) -> None:
    reading = read_text(STORY)
    desk = edit(reading, limit=1, fill=True)
    lines = [line.strip() for line in explain(reading, desk)]
    printed = [line for line in lines if line.startswith("* ")]
    assert [desk.chosen[0].draft.prompt in line for line in printed] == [True]
    assert any(line.startswith("- ") and "<-" in line for line in lines)
    assert any(line.startswith("not asked about") for line in lines)
    assert any(line.startswith("no kind of fact fired") for line in lines)
