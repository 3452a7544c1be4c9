"""Say, sentence by sentence, what was found, written, dropped, and why."""

from collections.abc import Iterator

from quizgen.editing.desk import Desk, Remark
from quizgen.reading.document import Reading


def explain(reading: Reading, desk: Desk) -> Iterator[str]:
    """Give the lines of a report: each sentence, under it what became of its facts.

    A line of a fact begins with `*` when the question is printed, with its confidence
    when it was ranked but not chosen, with `-` when it fell.
    """
    printed = {candidate.draft.prompt for candidate in desk.chosen}
    by_sentence: dict[int, list[Remark]] = {}
    for remark in desk.remarks:
        by_sentence.setdefault(remark.sentence.index, []).append(remark)
    for sentence in reading.sentences:
        yield f"{sentence.start}-{sentence.end} {sentence.quote}"
        if not sentence.is_askable:
            yield "    not asked about: a heading, a question, a fragment, or unsafe"
            continue
        remarks = by_sentence.get(sentence.index, [])
        if not remarks:
            yield "    no kind of fact fired: no name, number or date in a clear clause"
        for remark in remarks:
            yield f"    {_line(remark, is_printed=remark.prompt in printed)}"


def _line(remark: Remark, *, is_printed: bool) -> str:
    fact = remark.fact
    what = f"{fact.kind} [{fact.slot.answer}]"
    if remark.reason:
        words = f" {remark.prompt}" if remark.prompt else ""
        return f"- {what}{words} <- {remark.reason}"
    mark = "*" if is_printed else " "
    return f"{mark} {remark.confidence:.2f} {what} {remark.prompt}"
