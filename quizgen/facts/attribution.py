"""Who answers for a clause: the article itself, or somebody who is said to have said so."""

from spacy.tokens import Token

from quizgen.reading.document import Reading, Sentence

SPEECH = frozenset({
    "say", "tell", "add", "announce", "report", "claim", "warn", "explain", "confirm",
    "insist", "argue", "state", "note", "believe", "estimate", "predict", "suggest",
    "admit", "deny", "reveal", "declare", "acknowledge", "allege", "testify", "write",
    "describe", "stress", "point", "show", "find", "indicate", "think", "expect", "hope",
    "fear", "promise", "vow", "pledge", "conclude", "recall", "maintain", "agree",
    "concede", "contend", "assert", "rule",
})  # fmt: skip
"""Verbs whose subject answers for what follows: it stays with the question."""

UNSURE = frozenset({"deny", "hope", "fear", "doubt"})
"""What was denied or feared is no claim of the speaker's."""

SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})


def own_subject(verb: Token) -> Token | None:
    """Give the subject that hangs on a verb itself."""
    return next((c for c in verb.children if c.dep_ in SUBJECTS), None)


def top_of(verb: Token) -> Token:
    """Give the first of the verbs that "and" joins."""
    while verb.dep_ == "conj":
        verb = verb.head
    return verb


def speaker_of(
    reading: Reading, sentence: Sentence, verb: Token
) -> tuple[Token, ...] | None:
    """Give the words of who says it; none for unclear or first-person speakers."""
    said = verb.head
    subject = own_subject(said)
    if subject is None and said.tag_ == "VBG" and said.dep_ in {"advcl", "conj"}:
        subject = own_subject(said.head)  # "he spoke to reporters, revealing that ..."
    elif subject is None and said.dep_ == "conj" and top_of(said).dep_ == "ROOT":
        subject = own_subject(top_of(said))  # "he called a vote and said that ..."
    elif said.dep_ not in {"ROOT", "conj", "parataxis"} and not _is_told_beside(said):
        return None
    if subject is None:
        return None
    if any(c.dep_ == "neg" for c in said.children):
        return None
    words = tuple(sentence.doc[subject.left_edge.i : subject.right_edge.i + 1])
    if any(t.lower_ in {"i", "we", "you", "it"} for t in words) or len(words) > 12:
        return None
    if subject.pos_ not in {"NOUN", "PROPN", "PRON"}:
        return None
    if any(sentence.key(t) in reading.quoted for t in words):
        return None
    return words


def is_same(
    reading: Reading, sentence: Sentence, subject: Token, speaker: tuple[Token, ...]
) -> bool:
    """Tell whether people speak of themselves: "BMW said it would"."""
    if subject.pos_ != "PRON":
        return False
    reference = reading.references.get(sentence.key(subject))
    if reference is None:
        return subject.lower_ in {"they", "it", "he", "she"}
    return any(reading.entity_of(sentence, t) is reference.entity for t in speaker)


def _is_told_beside(said: Token) -> bool:
    """Tell whether a side clause tells who said it: "after the firm said that ..."."""
    is_past = said.tag_ == "VBD" and said.dep_ == "advcl"
    return is_past and any(c.lower_ in _OPENING for c in said.children)


_OPENING = frozenset({"after", "because", "while", "although", "though", "as", "when"})
