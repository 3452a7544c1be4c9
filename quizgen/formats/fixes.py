"""What of a pack can be mended without judgement, and is."""

from quizgen.core.pack import Pack
from quizgen.core.question import Question, question_id
from quizgen.formats.checks import ReadArticle
from quizgen.formats.likeness import is_right
from quizgen.formats.quotes import QuotedText
from quizgen.formats.tidiness import distinct, tidy, tidy_prompt
from quizgen.formats.verification import sha256


def mend(pack: Pack, read_article: ReadArticle) -> Pack:
    """Mend every question; doing it twice changes nothing more.

    What needs an author's judgement stays: a wrong option is never invented, an answer
    and its article never reworded, and an order never changed.

    Args:
        pack: As it was read.
        read_article: Gives the text of a source that is at hand; offsets are put right
            where the quote stands in it once.
    """
    texts = {
        source.id: QuotedText(text)
        for source in pack.sources
        if (text := read_article(source)) is not None
        and source.sha256 in {"", sha256(text)}
    }

    def mended(question: Question) -> Question:
        source = pack.source_of(question)
        text = texts.get(source.id) if source else None
        return _tidied(_requoted(question, text) if text else question)

    return pack.model_copy(update={"questions": tuple(map(mended, pack.questions))})


def _requoted(question: Question, text: QuotedText) -> Question:
    if question.evidence is None:
        return question
    sighting = text.look_up(question.evidence)
    if sighting.state not in {"moved", "rewritten"}:
        return question
    return question.model_copy(update={"evidence": sighting.evidence})


def _tidied(question: Question) -> Question:
    answer = question.answer
    text = tidy(answer.text) or answer.text
    items = tuple(tidy(item) for item in answer.items)
    required = tidy(answer.required)
    prompt = tidy_prompt(question.prompt) or question.prompt
    accept = distinct(question.accept, but=text)
    tidied = question.model_copy(
        update={
            "prompt": prompt,
            "answer": answer.model_copy(
                update={"text": text, "items": items, "required": required}
            ),
            "accept": accept,
            "wordings": distinct(question.wordings, but=prompt),
            **{
                name: distinct(getattr(question, name))
                for name in ("contrast", "reject", "tags")
            },
        }
    )
    choices = tuple(
        choice for choice in distinct(question.choices) if not is_right(tidied, choice)
    )
    content = question_id(prompt, tidied.answer)
    return tidied.model_copy(update={"choices": choices, "id": content})
