"""A question as GIFT writes it."""

import re
from collections.abc import Collection, Iterator

from quizgen.core.options import options_of
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Question
from quizgen.formats.gift.syntax import escape, guard, spaced

NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,15})?")
_MEASURED = re.compile(rf"({NUMBER.pattern})\s+\D+")


def lines_of(
    pack: Pack, questions: Collection[Question], *, choices: bool
) -> Iterator[str]:
    """Write a pack line by line: its title as the category, then its questions."""
    about = (pack.description, pack.author, pack.licence)
    yield from (f"// {_line(text)}" for text in about if text)
    # A slash would divide a category from one within it.
    yield f"$CATEGORY: {_line(pack.title).replace('/', '//')}"
    yield ""
    for question in questions:
        yield from _comments(pack, question)
        yield from _question(pack, question, choices=choices)
        yield ""


def _comments(pack: Pack, question: Question) -> Iterator[str]:
    """Write what programs may use, then what people may: each line is a remark."""
    tags = "".join(f" [tag:{_bracketed(tag)}]" for tag in question.tags if tag.strip())
    yield f"// [id:{question.id}]{tags}"
    yield f"// type: {question.answer.type}"
    if question.evidence:
        quote = spaced(question.evidence.quote).replace("\\", "\\\\")
        yield "// evidence: " + quote.replace("\n", "\\n")
    source = pack.source_of(question) or Source()
    cited = (source.title, source.publisher, source.published, source.url)
    if any(cited):
        yield f"// source: {' | '.join(_line(text) for text in cited if text)}"


def _question(pack: Pack, question: Question, *, choices: bool) -> Iterator[str]:
    # Named plain, so that no program takes "a < b" for markup.
    yield f"[plain]{escape(question.prompt)} {{"
    options = options_of(question, pack.id) if choices else ()
    if options:
        right = spaced(question.answer.text)
        for option in dict.fromkeys(map(spaced, options)):
            yield f"={_unpaired(option)}" if option == right else f"~{guard(option)}"
    elif is_numeric(question):
        yield f"#{spaced(question.answer.text)}"
    else:
        for spelling in _spellings(question):
            # A bare asterisk would stand for any text.
            yield "=" + _unpaired(spelling).replace("*", r"\*")
    if feedback := written_feedback(question):
        yield f"####{guard(feedback)}"
    yield "}"


def _unpaired(answer: str) -> str:
    """Write a right answer; `->` in it would make a pair to match, escaped or not."""
    return guard(answer.replace("->", "\u2192"))


def is_numeric(question: Question) -> bool:
    """Tell whether numbers are all that counts as right, and all the same one."""
    spellings = [spaced(s) for s in (question.answer.text, *question.accept)]
    return question.answer.type in {"count", "quantity"} and (
        all(NUMBER.fullmatch(spelling) for spelling in spellings)
        and len({float(spelling) for spelling in spellings}) == 1
    )


def _spellings(question: Question) -> Iterator[str]:
    """Give each way to type the answer once; readers compare letter by letter."""
    spellings = [question.answer.text, *question.accept]
    measured = _MEASURED.fullmatch(spaced(question.answer.text))
    if question.answer.asks_unit and measured:
        spellings.append(measured[1])
    return (s for s in dict.fromkeys(map(spaced, spellings)) if s)


def written_feedback(question: Question) -> str:
    """Give what learners read after their answer: explanation, then evidence."""
    quote = spaced(question.evidence.quote) if question.evidence else ""
    quote = f"\u201c{quote}\u201d" if quote else ""
    return "\n".join(text for text in (question.explanation, quote) if text.strip())


def _line(text: str) -> str:
    return spaced(text).replace("\n", " ")


def _bracketed(tag: str) -> str:
    return _line(tag).replace("]", ")")
