"""What the ranking knows of a question: small signs, each present or absent."""

import re
from collections.abc import Iterator

from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading
from quizgen.writing.shapes import Draft

_QUOTED = re.compile(r'"[^"]*"')


def features(draft: Draft, reading: Reading) -> list[str]:
    """Give the names of the features that a draft has, in a fixed order, no repeats."""
    return list(dict.fromkeys(_features(draft, reading)))


def _features(draft: Draft, reading: Reading) -> Iterator[str]:
    fact = draft.fact
    clause, slot = fact.clause, fact.slot
    prompt = _QUOTED.sub('""', draft.prompt)
    yield f"shape={draft.shape}"
    yield f"sort={slot.sort}"
    yield f"shape+sort={draft.shape}+{slot.sort}"
    yield f"kind={fact.kind}"
    yield f"form={clause.form}"
    yield f"verb={clause.verb.lemma_.lower()}"
    for note in draft.notes:
        yield f"note={note}"
        if note in {"bare", "reference:likely"} and draft.notes.count(note) > 1:
            yield f"note={note}*2"
    words = prompt.split()
    yield f"words={_bucket(len(words), (9, 12, 15, 18, 21, 25))}"
    names = len(re.findall(r"(?<!^)\b[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)*", prompt))
    yield f"names={min(names, 4)}"
    yield f"digits={min(len(re.findall(r'[0-9][0-9,.]*', prompt)), 2)}"
    if slot.sort in {"person", "organisation", "thing", "title"}:
        yield from _label(slot, draft.shape)
    yield f"answer_words={min(len(slot.answer.split()), 5)}"
    sentence = clause.sentence
    yield f"place={_bucket(sentence.index, (1, 4, 9, 16, 30))}"
    yield f"evidence={_bucket(len(sentence.quote.split()), (10, 16, 24, 34))}"
    if "," in prompt:
        yield f"commas={min(prompt.count(','), 4)}"
    for mark, name in (
        ('"', "quote"),
        ("(", "bracket"),
        ("\u2013", "dash"),
        (":", "colon"),
    ):
        if mark in draft.prompt:
            yield name
    yield from _syntax(draft)
    if any(sentence.key(t) in reading.quoted for t in sentence.span):
        yield "evidence_quotes"
    if slot.entity is not None:
        yield f"mentions={_bucket(len(slot.entity.mentions), (1, 2, 4, 8))}"
    if _names_headline(draft.prompt, reading):
        yield "names_headline"
    if reading.article.published:
        yield "dated"


def _label(slot: Slot, shape: str) -> Iterator[str]:
    if not slot.has_label:
        yield "no_label"
        yield f"no_label+{shape}"
        return
    label = slot.ask.removeprefix("which ")
    yield f"label_words={min(len(label.split()), 6)}"
    if re.search(r"\b[A-Z]", label):
        yield "label_names"
    if re.search(
        r"\b(?:spokesman|spokeswoman|spokesperson|correspondent|reporter)\b", label
    ):
        yield "label_spokesperson"


def _syntax(draft: Draft) -> Iterator[str]:
    clause = draft.fact.clause
    yield f"subject={clause.subject_head.tag_}"
    yield f"verb_tag={clause.verb.tag_}"
    for child in clause.verb.children:
        if child.dep_ in {
            "dobj",
            "attr",
            "acomp",
            "ccomp",
            "xcomp",
            "advcl",
            "conj",
            "agent",
            "neg",
        }:
            yield f"has={child.dep_}"
        if child.dep_ == "aux" and child.tag_ == "MD":
            yield "modal"
        if child.dep_ == "auxpass":
            yield "passive"
    token = clause.sentence.doc[draft.fact.slot.end - 1]
    yield f"slot_dep={token.dep_}"
    yield f"slot_head={token.head.pos_}"
    if any(t.dep_ == "conj" for t in clause.subject):
        yield "subject_conjunction"


def _bucket(value: int, edges: tuple[int, ...]) -> str:
    """Name the range a number falls in: `<=9`, ..., `>25`."""
    return next((f"<={edge}" for edge in edges if value <= edge), f">{edges[-1]}")


def _names_headline(prompt: str, reading: Reading) -> bool:
    """Tell whether question and headline share a word that has a capital in both."""
    capitals = set(re.findall(r"\b[A-Z][\w]{2,}", prompt.split(" ", 1)[-1]))
    return bool(capitals & set(re.findall(r"\b[A-Z][\w]{2,}", reading.article.title)))
