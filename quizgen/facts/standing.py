"""How a clause stands in its sentence, and whether the article tells it as a fact."""

from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Token

from quizgen.facts.attribution import (
    SPEECH,
    UNSURE,
    is_same,
    speaker_of,
    top_of,
)
from quizgen.reading.document import Reading, Sentence

Form = Literal["main", "coordinate", "complement", "relative", "adverbial"]


@dataclass(frozen=True, slots=True)
class Standing:
    """The place of a clause in its sentence."""

    form: Form
    speaker: tuple[Token, ...] = ()
    """Who answers for it; empty when the article does."""
    opener: Token | None = None
    """The word that makes it a side clause, "after" or "while"."""


_FACTUAL = frozenset({"while", "whereas", "because", "although", "though", "as"})
"""Words whose clause is told as true in any tense."""
_CONTRASTING = frozenset({"while", "whereas"})
_FACTUAL_IN_PAST = frozenset({"after", "when", "before", "since", "where"})
"""Words whose clause is told as true when it is past; "when he retires" is a plan."""
_NOT_ASSERTED = frozenset({"MD"})
"""Tags of auxiliaries of what would, could or should be."""


def standing_of(
    reading: Reading, sentence: Sentence, verb: Token, subject: Token
) -> Standing | None:
    """Tell how a clause with a subject of its own stands; None where it tells no fact."""
    top = top_of(verb)
    match top.dep_:
        case "ROOT":
            return Standing("main" if verb == top else "coordinate")
        case "ccomp" if top.head.lemma_ in SPEECH - UNSURE:
            return _said(reading, sentence, top, subject)
        case "advcl" if verb == top:
            return _beside(reading, sentence, verb, subject)
        case _:
            return None


def _said(
    reading: Reading, sentence: Sentence, verb: Token, subject: Token
) -> Standing | None:
    speaker = speaker_of(reading, sentence, verb)
    if speaker is None or is_same(reading, sentence, subject, speaker):
        return None
    return Standing("complement", speaker)


def _beside(
    reading: Reading, sentence: Sentence, verb: Token, subject: Token
) -> Standing | None:
    """Read a side clause: "He resigned after the bank lost 5 billion euros"."""
    opener = _opener(verb, subject)
    if opener is None or not _is_told(verb, opener):
        return None
    head = verb.head
    while head.dep_ == "xcomp":
        head = head.head
    head = top_of(head)
    if head.dep_ == "ROOT" and not _may_be_said(head, verb):
        return Standing("adverbial", (), opener)
    said = head if head.dep_ == "ccomp" else _complement_of(head)
    is_said = said is not None and said.head.lemma_ in SPEECH - UNSURE
    if said is None or not is_said or _is_contrast(verb):
        return None  # "they said X, while others did Y": said by whom?
    standing = _said(reading, sentence, said, subject)
    return Standing("complement", standing.speaker, opener) if standing else None


def _may_be_said(head: Token, verb: Token) -> bool:
    """Tell whether a side clause of a verb of speech may be part of what is said.

    "The firm said sales fell because it lost 3 shops" reads so; before the speech,
    "After it lost 3 shops, the firm said", it belongs to the article.
    """
    if head.lemma_ not in SPEECH or _is_contrast(verb):
        return False
    said = _complement_of(head)
    return verb.i > head.i or (said is not None and said.i < head.i)


def _is_contrast(verb: Token) -> bool:
    """Tell whether ", while others" sets another fact beside the speech before it."""
    first = verb.left_edge
    is_marked = first.lower_ in _CONTRASTING and first.i > 0
    return is_marked and first.nbor(-1).text == ","


def _complement_of(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_ == "ccomp"), None)


def _opener(verb: Token, subject: Token) -> Token | None:
    """Give the word that opens a side clause, right before its subject."""
    opener = next(
        (
            c
            for c in verb.children
            if c.i < subject.i and (c.dep_ == "mark" or c.tag_ == "WRB")
        ),
        None,
    )
    if opener is None or subject.left_edge.i != opener.i + 1:
        return None
    return opener


def _is_told(verb: Token, opener: Token) -> bool:
    word = opener.lower_
    if word not in _FACTUAL | _FACTUAL_IN_PAST:
        return False
    if word == "as" and opener.i and opener.nbor(-1).lower_ in {"just", "such", "so"}:
        return False
    helpers = [c for c in verb.children if c.dep_ in {"aux", "auxpass"}]
    if any(c.tag_ in _NOT_ASSERTED for c in helpers):
        return False
    first = helpers[0] if helpers else verb
    return word in _FACTUAL or first.tag_ == "VBD" or first.lemma_ == "have"
