"""What is shown after an answer: the ruling, the right spelling, and the proof."""

from textual.content import Content
from textual.widgets import Static

from quizgen.core.pack import Pack
from quizgen.core.spans import answer_spans
from quizgen.game.turn import Played, Turn
from quizgen.text import safe
from quizgen.tui.colours import FOUND, MUTED, NAME, VERDICTS
from quizgen.tui.words import MARKS, source_line


def proof(pack: Pack, turn: Turn) -> list[Content]:
    """Give the sentence with the answer marked, then headline, outlet, date, link."""
    question = turn.question
    lines: list[Content] = []
    if question.evidence:
        lines.append(_quote(question.evidence.quote, answer_spans(question)))
    if question.explanation:
        lines.append(Content(safe(question.explanation)))
    if source := pack.source_of(question):
        if line := source_line(source):
            lines.append(Content.styled(line, MUTED))
        if source.url:
            lines.append(Content.styled(safe(source.url), f"{MUTED} underline"))
    return lines


def _quote(quote: str, spans: tuple[tuple[int, int], ...]) -> Content:
    parts: list[Content | tuple[str, str]] = [("\N{LEFT DOUBLE QUOTATION MARK}", "")]
    reached = 0
    for start, end in spans:
        parts.append(Content(safe(quote[reached:start])))
        parts.append((safe(quote[start:end]), FOUND))
        reached = end
    parts.append(Content(safe(quote[reached:])))
    parts.append(("\N{RIGHT DOUBLE QUOTATION MARK}", ""))
    return Content.assemble(*parts)


def verdict_line(ended: Played) -> Content:
    """Give sign, word and points of a turn that has ended, and why."""
    last = ended.tries[-1]
    kind = "correct" if ended.is_correct else last.kind
    message = "Counted by your own word." if ended.overruled >= 0 else last.message
    points = f"  +{ended.points:,}" if ended.is_correct else ""
    return Content.assemble(
        (f"{MARKS[kind]}{points}", VERDICTS[kind]), "   ", safe(message)
    )


class RulingView(Static):
    """The ruling on a turn and its proof, a paragraph each."""

    def show(self, pack: Pack, turn: Turn, ended: Played) -> None:
        """Show how a turn ended."""
        answer = Content.assemble(
            ("Answer  ", MUTED),
            (safe(turn.question.answer.text), NAME),
        )
        blocks = [Content("\n").join([verdict_line(ended), answer])]
        shown = proof(pack, turn)
        if shown:
            blocks += [shown[0], *([Content("\n").join(shown[1:])] * bool(shown[1:]))]
        self.update(Content("\n\n").join(blocks))
