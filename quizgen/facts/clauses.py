"""Take a sentence apart into clauses: who, does what, and what stands before it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from quizgen.facts.attribution import SPEECH, SUBJECTS, own_subject, top_of
from quizgen.facts.slots import NUMBERS, Slot
from quizgen.facts.standing import Form, Standing, standing_of
from quizgen.reading.document import Reading, Sentence

__all__ = ["SPEECH", "Clause", "Form", "find_clauses", "has_outer_time"]

_CONNECTIVES = frozenset({
    "however", "meanwhile", "also", "but", "and", "so", "then", "still", "yet", "moreover",
    "furthermore", "nevertheless", "instead", "indeed", "besides", "therefore", "thus",
    "additionally", "separately", "later", "or", "nor", "plus", "now", "apparently", "well",
    "afterward", "afterwards", "perhaps", "notably", "similarly", "finally", "elsewhere",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clause:
    """One finite clause in surface order; all token ranges lie in one sentence."""

    sentence: Sentence
    verb: Token
    """The main verb, or the copula."""
    form: Form
    subject_head: Token
    subject: tuple[Token, ...]
    """The subject phrase; for a relative clause, the noun phrase that it describes."""
    lead: tuple[Token, ...]
    """What stands before the subject: "On 18 October", "In its e-mail"."""
    predicate: tuple[Token, ...]
    """Auxiliaries, verb, complements and adjuncts."""
    speaker: tuple[Token, ...] = ()
    """Who answers for a complement clause; empty when the article does."""

    @property
    def tokens(self) -> tuple[Token, ...]:
        """All tokens but the speaker's."""
        return (*self.lead, *self.subject, *self.predicate)

    @property
    def auxiliaries(self) -> list[Token]:
        """Auxiliary verbs before the main verb, in order."""
        return [
            c
            for c in self.verb.children
            if c.dep_ in {"aux", "auxpass"} and c.i < self.verb.i and c.tag_ != "TO"
        ]


def find_clauses(reading: Reading, sentence: Sentence) -> Iterator[Clause]:
    """Give the clauses of a sentence that have a subject of their own or a shared one."""
    for token in sentence.span:
        if token.pos_ not in {"VERB", "AUX"} or sentence.key(token) in reading.quoted:
            continue
        clause = _clause(reading, sentence, token)
        if clause is not None and clause.predicate:
            yield clause


def _clause(reading: Reading, sentence: Sentence, verb: Token) -> Clause | None:
    if not _is_finite(verb):
        return None
    subject = own_subject(verb)
    if subject is not None and subject.tag_ in {"WDT", "WP"}:
        return _relative(sentence, verb, subject)
    if subject is not None:
        standing = standing_of(reading, sentence, verb, subject)
        if subject.i > verb.i or standing is None:
            return None
        return _finite(sentence, verb, subject, standing)
    top = top_of(verb)
    shared = own_subject(top) if verb.dep_ == "conj" and top.dep_ == "ROOT" else None
    if shared is None or shared.i > verb.i or shared.tag_ in {"WDT", "WP"}:
        return None
    if _may_be_passive(verb, top):
        return None
    return _shared(sentence, verb, shared)


def _may_be_passive(verb: Token, top: Token) -> bool:
    """Tell whether a verb may share its auxiliary, too: "was convicted and sent"."""
    if verb.tag_ != "VBD" or verb.lemma_ in _NO_PASSIVE:
        return False
    is_passive = any(c.dep_ == "auxpass" for c in top.children)
    has_own = any(c.dep_ in {"aux", "auxpass", "dobj"} for c in verb.children)
    is_like_participle = verb.text.endswith(("ed", "t", "d", "de"))
    return is_passive and is_like_participle and not has_own


_NO_PASSIVE = frozenset(
    "die arrive appear remain stay retire resign return escape collapse disappear survive "
    "live happen emerge vanish travel".split()
)


def _is_finite(verb: Token) -> bool:
    if verb.tag_ in {"VBD", "VBZ", "VBP"}:
        return True
    return any(
        c.dep_ in {"aux", "auxpass"} and c.tag_ in {"VBD", "VBZ", "VBP", "MD"}
        for c in verb.children
    )


def _finite(
    sentence: Sentence,
    verb: Token,
    subject: Token,
    standing: Standing,
) -> Clause | None:
    tokens = _subtree(verb)
    first, last = subject.left_edge.i, _last_of(subject)
    for other in _beside(verb, subject):
        if not _is_joint(sentence.doc, last, other.left_edge.i):
            return None  # one verb has two subjects that nothing joins
        last = _last_of(other)
    opener = standing.opener
    before = [t for t in tokens if t.i < first and opener is None]
    after = _without_connective([t for t in tokens if t.i > last])
    if not after or any(
        b.i < verb.i and b.pos_ == "VERB" and b.dep_ == "aux" for b in before
    ):
        return None
    if before and before[-1].text == '"' and any(t.text == '"' for t in after[:2]):
        first -= 1  # a quoted subject keeps the quotation mark that opens it
        before.pop()
    if after[0].text == '"' and sentence.doc[first].text == '"':
        last += 1
        after.pop(0)
    if len(before) == 1 and before[0].text == '"':
        before.pop()  # opened before the subject, closed inside it
        first -= 1
    colon = next((t.i for t in sentence.doc[first : subject.i] if t.text == ":"), None)
    if colon is not None:
        first = colon + 1  # "Primaries: Maine Democrats nominated": a heading
    if (
        after
        and after[0].text in _PAIRED
        and any(t.text == after[0].text for t in sentence.doc[first : last + 1])
    ):
        last += 1  # "The Commodore 64, launched in 1982, was": the aside is closed
        after.pop(0)
    elif _is_set_off(after, verb):
        return None  # "the commission, after a long delay, ruled"
    return Clause(
        sentence,
        verb,
        standing.form,
        subject,
        tuple(sentence.doc[first : last + 1]),
        tuple(_strip_lead(before, verb)),
        tuple(_strip(after)),
        standing.speaker,
    )


def _beside(verb: Token, subject: Token) -> list[Token]:
    """Give the subjects after the first, where the parser took "X and Y" for two."""
    found = [c for c in verb.children if c.dep_ in SUBJECTS and c.i < verb.i]
    return [c for c in found if c.i > subject.right_edge.i]


def _is_joint(doc: Doc, last: int, first: int) -> bool:
    """Tell whether only "and", or nothing, stands between two subjects."""
    between = doc[last + 1 : first]
    if not between:
        return True  # "the single Hey Joe", "ex-Tory secretary X"
    words = [t for t in between if not t.is_punct]
    return len(words) == 1 and words[0].lower_ in {"and", "or"}


def _last_of(subject: Token) -> int:
    """Give the index of a subject's last word, without a connective that hangs on it."""
    doc, last = subject.doc, subject.right_edge.i
    while last > subject.i and (
        doc[last].lower_ in _CONNECTIVES or doc[last].text == ","
    ):
        last -= 1
    has_connective = any(
        t.lower_ in _CONNECTIVES for t in doc[last + 1 : subject.right_edge.i + 1]
    )
    return last if has_connective else subject.right_edge.i


def _without_connective(after: list[Token]) -> list[Token]:
    """Leave out a connective set off behind the subject: "The firm, meanwhile, sold"."""
    marks = [t.text for t in (*after[:1], *after[2:3])]
    is_set_off = marks == [",", ","] and after[1].lower_ in _CONNECTIVES
    return after[3:] if is_set_off else after


_PAIRED = frozenset({",", "\u2013", "-"})
"""Marks that open and close an aside."""


def _is_set_off(after: Sequence[Token], verb: Token) -> bool:
    """Tell whether an aside stands between subject and verb."""
    marks = [t for t in after if t.i < verb.i and t.text in _PAIRED]
    return len(marks) > 1 and after[0].text in _PAIRED


def _shared(sentence: Sentence, verb: Token, subject: Token) -> Clause:
    tokens = _strip(_subtree(verb))
    return Clause(
        sentence,
        verb,
        "coordinate",
        subject,
        tuple(sentence.doc[subject.left_edge.i : subject.right_edge.i + 1]),
        (),
        tuple(t for t in tokens if t.i > subject.right_edge.i),
    )


def _relative(sentence: Sentence, verb: Token, pronoun: Token) -> Clause | None:
    """Take "X, who did Y" for "X did Y"; the pronoun must directly follow its noun."""
    noun = verb.head
    if verb.dep_ != "relcl" or noun.pos_ not in {"NOUN", "PROPN"} or verb.i < pronoun.i:
        return None
    start, end = noun.left_edge.i, pronoun.i
    antecedent = _strip(list(sentence.doc[start:end]))
    if not antecedent or noun not in antecedent:
        return None
    gap = [t for t in sentence.doc[antecedent[-1].i + 1 : pronoun.i] if not t.is_punct]
    if gap or pronoun.left_edge.i != pronoun.i:
        return None
    after = _strip([t for t in _subtree(verb) if t.i > pronoun.i])
    return Clause(sentence, verb, "relative", noun, tuple(antecedent), (), tuple(after))


def _subtree(verb: Token) -> list[Token]:
    """Give a verb's words without clauses that stand for themselves beside it."""
    skipped: set[int] = set()
    for child in verb.children:
        beside = (child.dep_ == "conj" and own_subject(child) is not None) or (
            child.dep_ in {"parataxis", "discourse", "intj"}
        )
        if beside:
            skipped |= {t.i for t in child.subtree}
            conjunctions = [
                c.i for c in verb.children if c.dep_ == "cc" and c.i < child.i
            ]
            skipped |= set(conjunctions[-1:])
    # spaCy gives a crossing tree, "what he says are", not in the order of its words.
    ordered = sorted(verb.subtree, key=lambda token: token.i)
    return [t for t in ordered if t.i not in skipped]


def _strip(tokens: Sequence[Token], verb: Token | None = None) -> list[Token]:
    """Leave out punctuation and conjunctions at both ends.

    With a verb, only its own "that" goes: "although" begins a clause of the lead.
    """
    kept = list(tokens)
    while kept and (
        (kept[-1].is_punct and kept[-1].text not in {'"', ")", "%"})
        or kept[-1].dep_ == "cc"
        or kept[-1].is_space
    ):
        kept.pop()
    while kept and (
        (kept[0].is_punct and kept[0].text not in {'"', "("})
        or kept[0].dep_ == "cc"
        or (kept[0].dep_ == "mark" and (verb is None or kept[0].head == verb))
        or kept[0].is_space
    ):
        kept.pop(0)
    return kept


def _strip_lead(tokens: Sequence[Token], verb: Token) -> list[Token]:
    """Leave out connectives: "However, in 2003" -> "in 2003", but not "Although ...,"."""
    kept = _strip(tokens, verb)
    while kept and kept[0].lower_ in _CONNECTIVES and len(list(kept[0].subtree)) == 1:
        kept = _strip(kept[1:], verb)
    return kept


_TIMES = frozenset({"DATE", "TIME"})


def has_outer_time(clause: Clause, slot: Slot) -> bool:
    """Tell whether a number of a side clause holds for a time told outside it.

    "Car sales rose 2 % in January, while food sales fell 1 %": in January, too.
    """
    if clause.form != "adverbial" or slot.sort not in NUMBERS:
        return False
    inside = {t.i for t in clause.tokens}
    times = {t.i for t in clause.sentence.span if t.ent_type_ in _TIMES}
    return bool(times - inside) and not times & inside
