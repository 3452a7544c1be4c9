"""What it is called: dubbed, nicknamed, known as, codenamed, titled."""

from collections.abc import Iterator

from spacy.tokens import Token

from quizgen.facts.kinds import Fact, Kind, View
from quizgen.facts.slots import Slot

KINDS: tuple[Kind, ...] = ()
_NAMING = {
    "dub",
    "nickname",
    "codename",
    "christen",
    "entitle",
    "title",
    "rename",
    "baptise",
}


def find(view: View) -> Iterator[Fact]:
    """Find the name that follows a verb of naming, in quotes or capitals."""
    doc = view.sentence.doc
    for token in view.sentence.span:
        start = _start(token)
        if start is None:
            continue
        end = _end(view, start)
        if end is None or (end < len(doc) and doc[end].pos_ in {"NOUN", "PROPN"}):
            continue  # "named Bath prop X"
        words = doc[start:end]
        answer = words.text.strip('"').rstrip(",.")
        entity = view.reading.entity_at.get((view.sentence.paragraph, start))
        slot = Slot(
            sort="thing", start=start, end=end, type="title", answer=answer, ask="what",
            entity=entity,
        )  # fmt: skip
        for clause in view.clauses:
            if any(t.i == start for t in clause.predicate):
                yield Fact("nickname", clause, slot)


def _start(token: Token) -> int | None:
    """Give the index after "dubbed", "known as", "called"."""
    doc = token.doc
    after = token.i + 1
    if after >= len(doc):
        return None
    if token.lemma_.lower() in _NAMING and token.tag_ in {"VBN", "VBD"}:
        return after
    if token.lower_ in {"known", "called", "named"} and token.tag_ == "VBN":
        if token.lower_ == "known":
            return after + 1 if doc[after].lower_ == "as" else None
        return after
    return None


def _end(view: View, start: int) -> int | None:
    """Give the end of a quoted or capitalised run; none when neither follows."""
    doc = view.sentence.doc
    stop = view.sentence.span.end
    if start >= stop:
        return None
    if doc[start].text == '"':
        close = next((i for i in range(start + 1, stop) if doc[i].text == '"'), None)
        return close + 1 if close is not None and close - start <= 8 else None
    end = start + 1 if doc[start].lower_ in {"the", "a"} else start
    first = end
    while end < stop and (
        doc[end].text[0].isupper() or doc[end].text in {"'s", "-", "of"}
    ):
        end += 1
    while end > first and doc[end - 1].text in {"of", "-"}:
        end -= 1
    return end if end > first else None
