"""What for: what somebody was charged with, fined, praised or is known for."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from quizgen.facts.clauses import Clause
from quizgen.facts.kinds import Fact, Kind, View, words
from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading, Sentence

KINDS: tuple[Kind, ...] = ()
LONGEST = 6
"""Words of an answer; more nobody types against a clock."""
_ROWS = {
    "for": words(
        "fine jail imprison criticise criticize condemn praise blame sue arrest ban suspend "
        "sack fire dismiss honour honor apologise apologize thank reward prosecute punish "
        "rebuke reprimand disqualify cite known remember compensate book expel famous "
        "censure commend credit penalise penalize notorious detain deport acclaim celebrated"
    ),
    "of": words("accuse convict acquit clear suspect guilty"),
    "with": words("charge credit"),
    "to": words("guilty confess"),
    "over": words(
        "resign sue criticise criticize arrest charge fine quit sack apologise"
    ),
}
"""Preposition -> lemmas of verbs and adjectives whose object it brings."""
_SILENT = words("say comment confirm discuss disclose reveal speak answer be do have")
"""Verbs of deeds that nobody asks about."""
_CHARGES = words("charge suspicion allegation")
"""Nouns behind "on" that bring what somebody is held for: "on suspicion of fraud"."""
_MEANS = words("by after from into in on for")
"""Prepositions that tell with any verb how, or after which deed: "by selling X"."""
_CAUSES = {"because": "of", "due": "to", "thanks": "to", "owing": "to"}
"""First words of a cause -> the second."""
_OBJECTS = words("pobj pcomp")
_STOPS = words(", ; .")
_ASIDES = words("relcl appos acl advcl punct")
"""What may follow an answer behind a comma; it goes with the answer."""
SHORTEST_DEED = 2
"""Words of a deed: "by waiting" tells nothing."""
_POINTING = words(
    "this that these those it they them he him she i we us you what which whether how why "
    "if himself herself themselves itself"
)
"""Words with which a phrase does not tell by itself, or is a guess."""
_VAGUE = words(
    "thing something anything everything nothing so lot way part role reason number "
    "other others same one ones rest case problem issue concern"
)


def find(view: View) -> Iterator[Fact]:
    """Find the short phrase that a verb's own preposition brings, at a clause's end."""
    for token in view.sentence.span:
        for clause in view.clauses:
            start = _opened(token, clause)
            slot = _slot(view, clause, start) if start else None
            if slot is not None:
                yield Fact("reason", clause, slot)


def _opened(token: Token, clause: Clause) -> int:
    """Give where the words behind a preposition of the clause begin; 0 if it is none."""
    doc, word, head = token.doc, token.lower_, token.head
    if token.dep_ not in {"prep", "agent"} or token.i + 2 >= len(doc):
        return 0
    if token.i not in {t.i for t in clause.predicate}:
        return 0
    if word in _CAUSES:
        is_cause = doc[token.i + 1].lower_ == _CAUSES[word] and head == clause.verb
        return token.i + 2 if is_cause else 0
    if word in _MEANS:
        is_deed = doc[token.i + 1].tag_ == "VBG" and head == clause.verb
        if word == "for":  # "postponed the ruling on X for missing tests"
            is_deed = is_deed and any(c.dep_ == "auxpass" for c in head.children)
        if is_deed and token.dep_ == "prep":
            return token.i + 1
    if word == "of" and head.lemma_ in _CHARGES and head.head.lower_ == "on":
        return token.i + 1 if head.head.head == clause.verb else 0
    lemmas = {head.lemma_.lower(), head.lower_}
    is_own = head == clause.verb or (
        head.head == clause.verb and head.dep_ in {"acomp", "oprd", "attr"}
    )
    return token.i + 1 if is_own and lemmas & _ROWS.get(word, frozenset()) else 0


def _slot(view: View, clause: Clause, start: int) -> Slot | None:
    doc = view.sentence.doc
    top = doc[start]
    while top.head.i >= start and top.head != top:
        top = top.head
    if top.dep_ not in _OBJECTS or top.left_edge.i != start:
        return None
    end, last = _end(top), top.right_edge.i + 1
    if last != clause.predicate[-1].i + 1 and doc[last : last + 1].text not in _STOPS:
        return None
    if any(t.head.i < end and t.dep_ not in _ASIDES for t in doc[end:last]):
        return None  # the first of a list, or half of a deed
    phrase = doc[start:end]
    if not 1 <= len(phrase) <= LONGEST or not _is_told(
        view.reading, view.sentence, phrase
    ):
        return None
    is_deed = top.tag_ == "VBG"
    if top.lemma_ in _SILENT or (is_deed and len(phrase) < SHORTEST_DEED):
        return None
    if not is_deed and (top.pos_ != "NOUN" or any(t.like_num for t in phrase)):
        return None  # a name is asked for as a name, a sum as a sum
    ask = "doing what" if is_deed else "what"
    return Slot(
        sort="thing", start=start, end=last, type="phrase", answer=phrase.text.rstrip("."),
        ask=ask,
    )  # fmt: skip


def _end(top: Token) -> int:
    """Give the end of a phrase, before an aside or a relative clause set off by a comma."""
    doc = top.doc
    last = top.right_edge.i
    for token in doc[top.i : last + 1]:
        if token.text in {",", "\u2013", ";", "(", ":"}:
            return token.i
    return last + 1


def _is_told(reading: Reading, sentence: Sentence, phrase: Span) -> bool:
    """Tell whether a phrase says by itself, and in the story's words, what it was."""
    if phrase.root.lemma_.lower() in _VAGUE:
        return False
    return not any(
        sentence.key(t) in reading.quoted
        or sentence.key(t) in reading.unresolved
        or t.lower_ in _POINTING
        or t.text == '"'
        or t.ent_type_ in {"DATE", "TIME"}
        or t.dep_ == "neg"
        for t in phrase
    )
