"""What is weak in a pack that can be played, beyond the style of single questions."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question, question_id
from quizgen.formats.keys import Keys, read_keys
from quizgen.formats.likeness import Spellings, spellings_of
from quizgen.formats.quotes import QuotedText
from quizgen.formats.sameness import folded
from quizgen.formats.tidiness import untidy
from quizgen.formats.verification import quote_faults, sha256
from quizgen.judge import judge
from quizgen.judge.aliases import neared_contrast
from quizgen.style import Fault, faults
from quizgen.text import is_safe

ReadArticle = Callable[[Source], str | None]
"""Gives the text of a source's article; None when it is not at hand."""


def check(pack: Pack, read_article: ReadArticle) -> Iterator[Fault]:
    """Find what an author should mend: sources first, then question by question.

    The key of each fault is a path from the pack: `("questions", 5, "prompt")`.
    """
    texts: dict[str, QuotedText] = {}
    for index, source in enumerate(pack.sources):
        text = read_article(source)
        if text is None:
            continue
        if source.sha256 and sha256(text) != source.sha256:
            yield Fault(
                ("sources", index, "sha256"),
                "article-changed",
                "the article is not the one that the questions were made from",
                "bring the old text back, or make the questions anew",
            )
        else:
            texts[source.id] = QuotedText(text)
    yield from _check_prompts(pack)
    for index, question in enumerate(pack.questions):
        for fault in _check_question(question, pack, texts):
            yield replace(fault, key=("questions", index, *fault.key))


def _check_prompts(pack: Pack) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for index, question in enumerate(pack.questions):
        earlier = first.setdefault(folded(question.prompt), index)
        if earlier != index:
            yield Fault(
                ("questions", index, "prompt"),
                "duplicate-prompt",
                f"question {index + 1} asks what question {earlier + 1} asks",
                "remove one of the two",
            )


def _check_question(
    question: Question, pack: Pack, texts: Mapping[str, QuotedText]
) -> Iterator[Fault]:
    computed = question_id(question.prompt, question.answer)
    if question.id != computed:
        yield Fault(
            ("id",),
            "wrong-id",
            f"the id {question.id} is not that of this prompt and answer",
            f"remove it, or write {computed}",
        )
    keys = read_keys(question)
    yield from _check_characters(question)
    yield from faults(question)
    yield from untidy(question, keys)
    yield from _check_contrast(question, keys)
    if others := {*question.choices, *question.contrast}:
        right = spellings_of(question)
        is_repeating = len({*keys.choices}) < len(keys.choices)
        if is_repeating or not right.are_apart(others):
            yield from _check_choices(question, keys, right)
            yield from _check_aliases(question, right)
    if question.evidence:
        source = pack.source_of(question)
        yield from _check_source(question.evidence, source, pack)
        if source and source.id in texts:
            for fault in quote_faults(question.evidence, texts[source.id]):
                yield replace(fault, key=("evidence", *fault.key))


def _check_characters(question: Question) -> Iterator[Fault]:
    texts: dict[tuple[str, ...], str] = {
        ("prompt",): question.prompt,
        ("answer", "text"): question.answer.text,
    }
    if question.evidence:
        texts["evidence", "quote"] = question.evidence.quote
    if "".join(texts.values()).isprintable():
        return  # Nearly every question: what is forbidden is not printable.
    for key, text in texts.items():
        if not is_safe(text):
            yield Fault(
                key,
                "unsafe-character",
                f"{key[-1]} holds a character that no terminal may get",
                "remove control, invisible and direction characters",
            )


def _check_choices(question: Question, keys: Keys, right: Spellings) -> Iterator[Fault]:
    seen: set[str] = set()
    for index, choice in enumerate(question.choices):
        key = ("choices", index)
        if keys.choices[index] in seen:
            yield Fault(
                key, "duplicate-choice", f"{choice[:60]!r} stands twice", "remove one"
            )
        elif right.may_be(choice) and judge(question, choice).kind == "correct":
            yield Fault(
                key,
                "choice-accepted",
                f"the wrong option {choice[:60]!r} is accepted as right",
                "write an option that is wrong",
            )
        seen.add(keys.choices[index])


def _check_contrast(question: Question, keys: Keys) -> Iterator[Fault]:
    right = {keys.answer, *keys.accept}
    if right.isdisjoint(keys.contrast) and right.isdisjoint(keys.reject):
        return
    for name, wrong in (("contrast", keys.contrast), ("reject", keys.reject)):
        texts: tuple[str, ...] = getattr(question, name)
        for index, text in enumerate(texts):
            if wrong[index] in right:
                yield Fault(
                    (name, index),
                    "right-and-wrong",
                    f"{text[:60]!r} counts as right and stands in {name}",
                    f"remove it from {name}, or from accept",
                )


def _check_aliases(question: Question, right: Spellings) -> Iterator[Fault]:
    """Find aliases that a pack built from an article would not have."""
    near = [text for text in question.contrast if right.may_be_near(text)]
    if not near:
        return
    equal = set(map(folded, question.contrast))
    kind = question.answer.type
    others = [(text, Spellings(kind, (text,))) for text in near]
    for index, alias in enumerate(question.accept):
        rivals = [text for text, spellings in others if spellings.may_be_near(alias)]
        other = rivals and neared_contrast(alias, question.answer, rivals)
        if other and folded(alias) not in equal:
            yield Fault(
                ("accept", index),
                "alias-nears-contrast",
                f"{alias[:60]!r} counts as right and could also mean {other[:60]!r}",
                "remove it, or write it so that it can mean the answer only",
            )


def _check_source(
    evidence: Evidence, source: Source | None, pack: Pack
) -> Iterator[Fault]:
    if source is None:
        known = ", ".join(source.id for source in pack.sources)
        yield Fault(
            ("evidence", "source"),
            "unknown-source" if evidence.source else "source-missing",
            f"no source is named {evidence.source!r}"
            if evidence.source
            else "nobody can tell where the quote was published",
            f"name one of: {known}"
            if known
            else "add a table [[sources]] with a title",
        )
