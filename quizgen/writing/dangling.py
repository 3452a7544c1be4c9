"""Subjects that name nothing: a reader of the question alone does not know what is meant.

"A move, which brings the order book to 225" has told before what moved; "A move brings"
has not. Of judged questions that began so, none could be printed.
"""

from collections.abc import Sequence

from spacy.tokens import Token

from quizgen.facts.clauses import Clause
from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading
from quizgen.reading.gazetteer import UNDERSTOOD
from quizgen.writing.headings import Heading
from quizgen.writing.relatives import are_related
from quizgen.writing.trimming import holds, plain_subject

_PARTIES = frozenset(
    "quartet trio duo pair couple other others latter former two three".split()
)
"""Crowds and sides that were counted before."""
_CONTRASTED = frozenset("other original second latter former remaining".split())
"""Modifiers that set something off from what was told before."""
_BARE = 2
"""Words of a subject such as "the deal": behind a headline without a deal, half of the
judged ones stood alone; with a word more ("the new rules"), most did."""


MENTIONED = frozenset(
    "figure report research fee deal move comment remark delay announcement complaint list "
    "meeting conference claim document letter site statement effort survey".split()
)
"""What a story tells of before it says "the": no heading alone makes it clear which.

No judged question that said so of something not in its heading could be printed.
"""


_FIRMS = frozenset(
    "firm company giant group club side maker manufacturer retailer bank operator carrier "
    "airline carmaker broadcaster newspaper agency regulator party lender exchange chain "
    "insurer brewer".split()
)
"""Nouns for what has a name, which the story said before."""


def dangles(
    reading: Reading, clause: Clause, slot: Slot, heading: Heading | None
) -> bool:
    """Tell whether a clause speaks of something that only its story names.

    Args:
        reading: The article.
        clause: What the question is made of.
        slot: What is asked for; a subject that holds it is asked for itself.
        heading: What stands before the question: its words are known.
    """
    subject = plain_subject(clause, slot)
    if not subject or holds(subject, slot):
        return False
    if _is_some_firm(reading, clause, subject, heading):
        return True
    if _names(reading, clause, subject):
        return False
    first, head = subject[0].lower_, clause.subject_head
    if first in {"a", "an", "another"}:
        return clause.form == "relative"
    if first != "the":
        return False
    if head.lower_ in _PARTIES or any(t.lower_ in _CONTRASTED for t in subject[:-1]):
        return True
    if heading is not None and (
        len(subject) != _BARE or any(_is_told(head, t) for t in heading.written)
    ):
        return False
    return not _is_understood(head)


def _names(reading: Reading, clause: Clause, subject: Sequence[Token]) -> bool:
    """Tell whether a subject says a name, or a pronoun or noun that a name replaces."""
    sentence, after = clause.sentence, subject[-1].i + 1
    if after < len(sentence.doc) and sentence.doc[after].pos_ == "PROPN":
        return True  # "the carmaker Tesla", of which the parser made two subjects
    return any(
        t.pos_ == "PROPN"
        or t.ent_type_ in {"NORP", "GPE", "ORG", "DATE"}
        or reading.entity_of(sentence, t) is not None
        or sentence.key(t) in reading.references
        for t in subject
    )


def _is_some_firm(
    reading: Reading, clause: Clause, subject: Sequence[Token], heading: Heading | None
) -> bool:
    """Tell whether a subject says what kind of firm it is, but not which.

    "The Indian firm": behind a headline that names no firm, nobody knows.
    """
    head, sentence = clause.subject_head, clause.sentence
    if subject[0].lower_ != "the" or head.lower_ not in _FIRMS or subject[-1] != head:
        return False
    if sentence.key(subject[0]) in reading.references or len(subject) == _BARE:
        return False
    named = [e for t in subject if (e := reading.entity_of(sentence, t)) is not None]
    if any(e.kind != "place" for e in named) or any(t.tag_ == "JJS" for t in subject):
        return False
    if heading is None:
        return True
    is_national = any(t.ent_type_ in {"NORP", "GPE"} for t in subject)
    is_known = any(e.kind == "organisation" for e in heading.known)
    is_told = any(_is_told(head, t) for t in heading.written)
    return not is_told and (is_national or not is_known)


def _is_told(head: Token, word: Token) -> bool:
    return are_related(word.lemma_, head.lemma_)


def _is_understood(head: Token) -> bool:
    if head.lemma_.lower() in UNDERSTOOD:
        return True
    return any(
        c.i > head.i and c.dep_ in {"prep", "relcl", "acl"} for c in head.children
    )
