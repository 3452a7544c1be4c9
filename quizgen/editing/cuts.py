"""What a question left out of its sentence: whole asides, never half of a phrase.

The parser that found the clause is not asked again: what is left out must be told from the
rest by the sentence's own commas, dashes and joining words.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from quizgen.writing.shapes import Draft

_MARKS = frozenset({"-", "\u2013"})
_OPENING = frozenset({"ADP", "ADV", "SCONJ", "CCONJ", "PUNCT"})
"""Parts of speech that begin what may go: "in May", "after", "and"."""
_TIMES = frozenset({"npadvmod", "advmod", "advcl", "acl", "mark", "cc", "prep"})


def badly_cut(draft: Draft) -> Iterator[tuple[bool, str]]:
    """Give the gate: whether it is closed, and why."""
    if draft.shape != "own":
        is_half = any(not _is_whole(gap, draft) for gap in _gaps(draft))
        yield is_half, "leaves out half of a phrase"


def _gaps(draft: Draft) -> Iterator[list[Token]]:
    """Give the runs of words left out behind the first that was kept."""
    slot = draft.fact.slot
    kept = draft.kept | set(range(slot.start, slot.end))
    first = min(draft.kept, default=0)
    gap: list[Token] = []
    for token in draft.fact.clause.sentence.span:
        if token.i < first:
            continue
        if token.i not in kept:
            gap.append(token)
            continue
        if _has_words(gap):
            yield gap
        gap = []
    if _has_words(gap):
        yield gap


def _has_words(tokens: Sequence[Token]) -> bool:
    return any(
        not t.is_punct and not t.is_space and t.text not in _MARKS for t in tokens
    )


def _is_mark(token: Token) -> bool:
    return token.is_punct or token.text in _MARKS


def _is_whole(gap: Sequence[Token], draft: Draft) -> bool:
    clause = draft.fact.clause
    is_last = gap[-1].i + 1 == clause.sentence.span.end
    if is_last:
        return clause.form in {"relative", "complement", "adverbial"} or _may_go(gap[0])
    if _is_mark(gap[0]) and _is_mark(gap[-1]):
        return True
    if gap[0].lower_ == "and" and gap[0].i > clause.subject_head.i:
        return gap[-1].i + 1 == clause.predicate[0].i  # a second person who did it
    if clause.form == "relative":
        return True  # its pronoun, and what stands around it
    return clause.form == "coordinate" and _ends_in_joint(gap)


def _may_go(token: Token) -> bool:
    """Tell whether a tail that begins with a word may go."""
    before = token.nbor(-1)
    is_new = before.text.endswith((".", "!", '"'))
    return is_new or token.pos_ in _OPENING or token.dep_ in _TIMES


def _ends_in_joint(gap: Sequence[Token]) -> bool:
    """Tell whether the first of two verbs is left out with the "and" behind it."""
    words = [t for t in gap if not _is_mark(t)]
    while words and words[-1].pos_ == "ADV":
        words.pop()
    return bool(words) and words[-1].lower_ in {"and", "but", "or", "then", "yet"}
