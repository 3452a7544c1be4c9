"""Firsts, lasts, onlys and superlatives: nearly always worth asking."""

from collections.abc import Iterator

from spacy.tokens import Token

from quizgen.facts.clauses import Clause
from quizgen.facts.kinds import Fact, Kind, View, Wording, words
from quizgen.facts.slots import Slot
from quizgen.reading.gazetteer import class_of

_ANY = words("person organisation place title thing")
_SCENES = words("scene shot stunt sequence footage")

KINDS = (
    Kind(name="first", sorts=_ANY, near=words("first"), in_subject=True),
    Kind(name="only", sorts=_ANY, near=words("only sole"), in_subject=True),
    Kind(name="record", sorts=_ANY, near=words("record"), in_subject=True),
)


def find(view: View) -> Iterator[Fact]:
    """Find "A -- B -- was the first C": what was the first C? B."""
    for clause in view.clauses:
        attribute = _attribute(clause)
        if attribute is None:
            continue
        doc = clause.sentence.doc
        edge = next(
            (
                t.i
                for t in doc[attribute.i : attribute.right_edge.i + 1]
                if t.text in {",", "\u2013"}
            ),
            attribute.right_edge.i + 1,
        )
        phrase = list(doc[attribute.left_edge.i : edge])
        answer = _answer(clause)
        if answer is None or not 3 <= len(phrase) <= 18:
            continue
        slot = Slot(
            sort="thing", start=answer[0], end=answer[1], type="phrase",
            answer=doc[answer[0] : answer[1]].text, ask="what",
        )  # fmt: skip
        scene = attribute.lemma_.lower() in _SCENES
        kind = "first_scene_shot" if scene else "superlative"
        verb = "was" if clause.verb.tag_ == "VBD" else "is"
        yield Fact(kind, clause, slot, (Wording((f"what {verb} ", phrase), "copula"),))


def _attribute(clause: Clause) -> Token | None:
    """Give the noun after "be" that only one thing can be: the first, the only, the -est."""
    if clause.verb.lemma_ != "be":
        return None
    noun = next((c for c in clause.verb.children if c.dep_ == "attr"), None)
    if noun is None or noun.pos_ != "NOUN":
        return None
    sort = class_of(noun.lower_)
    if sort is not None and "person" in sort.kinds:
        return None  # "the first priest to ..." is a who
    for child in noun.children:
        if child.i < noun.i and (
            child.lower_ in {"first", "last", "only", "sole"}
            or child.tag_ == "JJS"
            or any(c.tag_ == "RBS" for c in child.children)
        ):
            return noun
    return None


def _answer(clause: Clause) -> tuple[int, int] | None:
    """Give what the subject is said to be: its apposition, set off by dashes or commas."""
    doc = clause.sentence.doc
    for child in clause.subject_head.children:
        if child.dep_ != "appos" or child.pos_ != "NOUN":
            continue
        start, end = child.left_edge.i, child.right_edge.i + 1
        while end > start and doc[end - 1].is_punct:
            end -= 1
        if doc[start - 1].text in {",", "\u2013", "("} and 2 <= end - start <= 14:
            return start, end
    head = clause.subject_head
    first, last = clause.subject[0], clause.subject[-1]
    if head.pos_ == "NOUN" and last == head and len(clause.subject) <= 5:
        if first.pos_ in {"PRON", "DET"} and first.lower_ not in {"a", "an"}:
            return None
        return first.i, last.i + 1
    return None
