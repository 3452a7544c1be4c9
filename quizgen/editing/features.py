"""What the ranking knows of a question: small signs, each present or absent."""

import re
from collections.abc import Iterator

from quizgen.editing.dull_figures import YEAR
from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading
from quizgen.writing.shapes import Draft

_EVERYWHERE = frozenset({
    "United States", "US", "U.S.", "USA", "America", "Britain", "London", "Europe", "Labour",
})  # fmt: skip
"""Names that stand in so many stories that they are the first guess."""
_QUOTED = re.compile(r'"[^"]*"')


def features(draft: Draft, reading: Reading) -> list[str]:
    """Give the names of the features that a draft has, in a fixed order, no repeats."""
    return list(dict.fromkeys(_features(draft, reading)))


def _features(draft: Draft, reading: Reading) -> Iterator[str]:
    fact = draft.fact
    clause, slot = fact.clause, fact.slot
    prompt = _QUOTED.sub('""', draft.asked)
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
    if slot.sort == "duration":
        yield f"unit={slot.ask.split()[-1]}"
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
        if mark in draft.asked:
            yield name
    yield from _syntax(draft)
    if any(sentence.key(t) in reading.quoted for t in sentence.span):
        yield "evidence_quotes"
    if slot.entity is not None:
        yield f"mentions={_bucket(len(slot.entity.mentions), (1, 2, 4, 8))}"
    yield from _known(slot, reading)
    if _names_headline(draft.prompt, reading):
        yield "names_headline"
    if reading.article.published:
        yield "dated"


def _known(slot: Slot, reading: Reading) -> Iterator[str]:
    """Tell of answers that come to mind at once: the story's own year, the first guess."""
    if slot.answer in _EVERYWHERE:
        yield "everywhere"
    if slot.sort != "year":
        return
    years = [int(y) for y in YEAR.findall(reading.article.text)]
    asked = YEAR.search(slot.answer)
    if asked and years:
        yield f"years_ago={_bucket(max(years) - int(asked[0]), (0, 1, 4, 15))}"


def _label(slot: Slot, shape: str) -> Iterator[str]:
    if not slot.has_label:
        yield "no_label"
        yield f"no_label+{shape}"
        return
    label = slot.ask.removeprefix("which ")
    yield f"label_words={min(len(label.split()), 6)}"
    if re.search(r"\b[A-Z]", label):
        yield "label_names"
        yield f"label_capitals={min(len(re.findall(r'[A-Z]', label)), 3)}"
    if label.split()[-1] in slot.answer.lower().split():
        yield "label_in_answer"  # "which commission" for the Electoral Commission
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
    yield from _statement(draft) if draft.statement else _joints(draft)
    token = clause.sentence.doc[draft.fact.slot.end - 1]
    yield f"slot_dep={token.dep_}"
    yield f"slot_head={token.head.pos_}"
    if any(t.dep_ == "conj" for t in clause.subject):
        yield "subject_conjunction"


def _statement(draft: Draft) -> Iterator[str]:
    """Describe a statement by what is asked behind it: it has no joints of ours."""
    closing = draft.prompt[len(draft.told) :].lower().split()
    yield f"closing={' '.join(closing[:2])}"
    if not draft.heading:
        yield "told_alone"


def _joints(draft: Draft) -> Iterator[str]:
    """Describe the places where words were taken out or put in."""
    clause, slot = draft.fact.clause, draft.fact.slot
    doc = clause.sentence.doc
    before = doc[slot.start - 1] if slot.start else None
    after = doc[slot.end] if slot.end < len(doc) else None
    if before is not None:
        yield f"before={before.pos_}"
        yield f"before_word={before.lower_}"
    if after is not None:
        yield f"after={after.pos_}"
    if clause.predicate:
        yield f"ends={clause.predicate[-1].pos_}"
        yield f"begins={clause.subject[0].pos_}"
        yield f"begins_tag={clause.subject[0].tag_}"
    yield f"subject_words={_bucket(len(clause.subject), (1, 2, 4, 7, 12))}"
    yield f"predicate_words={_bucket(len(clause.predicate), (5, 9, 14, 20))}"
    top, depth = doc[slot.end - 1], 0
    while top not in (top.head, clause.verb):
        if top.dep_ in {"relcl", "acl", "advcl", "ccomp", "xcomp", "pcomp", "conj"}:
            depth += 1
            yield f"inside={top.dep_}"
        top = top.head
    yield f"depth={min(depth, 3)}"
    words = draft.asked.rstrip("?").split()
    yield f"first={words[0].lower()}" if words[0].lower() in _FIRSTS else "first=other"
    yield f"asked_at={_bucket(_asked_at(words), (0, 3, 7, 12, 18))}"
    if draft.asked[0].isupper() and re.search(
        r"\b(?:said|says|told|added)\b", draft.asked
    ):
        yield "has_said"
    if re.search(
        r"\bwh(?:ich|o|ose|om|ere)\b.*\bwh(?:ich|o|ose|om|at|ere)\b",
        draft.asked.lower(),
    ):
        yield "two_wh"
    if re.search(
        r"\b(?:January|February|March|April|June|July|August|September|October|November|December)\b(?!.*\b\d{4}\b)",
        draft.asked,
    ):
        yield "month_without_year"


_FIRSTS = {
    "which",
    "who",
    "whose",
    "how",
    "what",
    "in",
    "on",
    "according",
    "at",
    "by",
    "for",
    "the",
}


def _asked_at(words: list[str]) -> int:
    """Give the place of the wh-word among the words, from 0."""
    return next(
        (
            i
            for i, word in enumerate(words)
            if word.lower()
            in {"which", "who", "whom", "whose", "how", "what", "where", "when"}
        ),
        len(words),
    )


def _bucket(value: int, edges: tuple[int, ...]) -> str:
    """Name the range a number falls in: `<=9`, ..., `>25`."""
    return next((f"<={edge}" for edge in edges if value <= edge), f">{edges[-1]}")


def _names_headline(prompt: str, reading: Reading) -> bool:
    """Tell whether question and headline share a word that has a capital in both."""
    capitals = set(re.findall(r"\b[A-Z][\w]{2,}", prompt.split(" ", 1)[-1]))
    return bool(capitals & set(re.findall(r"\b[A-Z][\w]{2,}", reading.article.title)))
