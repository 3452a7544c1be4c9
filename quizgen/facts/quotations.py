"""Who said it: short quotations with a labelled speaker."""

from collections.abc import Iterator

from spacy.tokens import Token

from quizgen.facts.asking_labels import best_label
from quizgen.facts.clauses import SPEECH, Clause
from quizgen.facts.kinds import Fact, Kind, View, Wording
from quizgen.facts.slots import Slot

KINDS: tuple[Kind, ...] = ()
SHORTEST, LONGEST = 6, 22
"""Words of a quotation that a question may hold."""
_VAGUE = {
    "it",
    "this",
    "that",
    "they",
    "he",
    "she",
    "there",
    "here",
    "those",
    "these",
    "and",
    "but",
}


def find(view: View) -> Iterator[Fact]:
    """Find quotations that stand complete in the sentence that names their speaker."""
    sentence = view.sentence
    quote = _quoted(view)
    if quote is None:
        return
    for token in sentence.span:
        if token.lemma_ not in SPEECH or sentence.key(token) in view.reading.quoted:
            continue
        subject = next((c for c in token.children if c.dep_ == "nsubj"), None)
        if subject is None:
            continue
        entity = view.reading.entity_at.get(sentence.key(subject))
        if entity is None or entity.kind != "person":
            continue
        label = best_label(entity)
        if not label or not entity.is_full:
            continue
        slot = Slot(
            sort="person", start=subject.i, end=subject.i + 1, type="person",
            answer=entity.name, ask=f"which {label}", entity=entity, has_label=True,
        )  # fmt: skip
        words = tuple(sentence.span)
        clause = Clause(sentence, token, "main", subject, (subject,), (), words)
        said = {"VBZ": "says", "VBP": "say"}.get(token.tag_, "said")
        yield Fact(
            "quotation_speaker",
            clause,
            slot,
            (
                Wording(
                    (f'which {label} {said}, "', _verbatim(quote), '"'), "quotation"
                ),
            ),
        )
        return


def _quoted(view: View) -> list[Token] | None:
    """Give the longest quotation that opens and closes inside the sentence."""
    best: list[Token] | None = None
    run: list[Token] | None = None
    for token in view.sentence.span:
        if token.text == '"':
            if run is not None and (best is None or len(run) > len(best)):
                best = run
            run = [] if run is None else None
        elif run is not None:
            run.append(token)
    if best is None or not best:
        return None
    count = sum(1 for t in best if not t.is_punct)
    if not SHORTEST <= count <= LONGEST or best[0].lower_ in _VAGUE:
        return None
    if not any(t.pos_ in {"PROPN", "NUM"} and t.text != "I" for t in best[1:]):
        return None  # words that anybody may have said about anything
    if not (best[0].text[0].isupper() and any(t.pos_ in {"VERB", "AUX"} for t in best)):
        return None
    return best


def _verbatim(tokens: list[Token]) -> str:
    """Write quoted words as they stand, pronouns and all."""
    return tokens[0].doc[tokens[0].i : tokens[-1].i + 1].text.rstrip(",. ")
