"""A lead-in sets the scene: one sentence of the story, then the question.

Four of five facts of a news story need another sentence to be understood: which match,
whose trial. A quiz master says that sentence first. It is the article's own, cut to a
few words and rendered as strictly as a question: what it does not name stays unsaid.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from quizgen.facts.clauses import SPEECH, Clause, find_clauses
from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading, Sentence
from quizgen.reading.names import Entity
from quizgen.writing.rendering import Refused, Rendering
from quizgen.writing.surface import finish, is_balanced
from quizgen.writing.times import edit_times
from quizgen.writing.trimming import plain_subject, said_first, trimmed

SHORTEST, LONGEST = 8, 24
"""Words of a lead-in: fewer tell nothing, more tire before the question."""

SHORT = 10
"""Words that the shorter version of a lead-in keeps at least."""
_NEWS = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|said|says|announced|reported"
    r"|according to|officials|police|today)\b"
)
"""Words of first sentences that tell news; a feature begins without."""
_NOTE = re.compile(r"\W*(?:Editor's note|Note to|Correction|Update)\b", re.IGNORECASE)

REACH = 1
"""A story says what it is about in its first sentence; the next ones need it."""

CAPTION_WORDS = 14
"""Shorter sentences in the present tell what a picture shows."""

_NOTHING = Slot(sort="thing", start=-1, end=-1, type="phrase", answer="", ask="")
"""A lead-in asks for nothing."""
_IDLE_VERBS = frozenset({"be", "seem", "have", "like", "love", "want", "need", "look"})
"""Verbs of sentences that begin a story by musing, unless they name somebody."""


@dataclass(frozen=True, slots=True)
class LeadIn:
    """A finished sentence to set before a question, and what it has introduced."""

    text: str
    sentence: Sentence
    named: tuple[Entity, ...]
    written: tuple[Token, ...]
    notes: tuple[str, ...]


@dataclass(slots=True)
class LeadIns:
    """The lead-ins of one article, each written once, when it is first wanted."""

    reading: Reading
    written: dict[int, list[LeadIn]] = field(default_factory=dict[int, list[LeadIn]])
    """By the sentence's index: the fullest and the shortest, or none that stands alone."""

    def before(self, sentence: Sentence) -> list[LeadIn]:
        """Give the lead-ins for a sentence: the story's own, if it goes on about that.

        The fullest first; where that leaves no room to ask, the shortest may.
        """
        earlier = [
            s
            for s in self.reading.sentences[: sentence.index]
            if s.is_askable and not _NOTE.match(s.quote)
        ]
        for first in earlier[:REACH]:
            story = self.of(first)
            if story:
                return story if self._joins(story[0], sentence) else []
        return []

    def _joins(self, lead_in: LeadIn, sentence: Sentence) -> bool:
        """Tell whether a sentence goes on about what a lead-in named.

        After a piece of news every sentence does; a feature may begin with a person who
        is only an example.
        """
        near = range(lead_in.sentence.index + 1, sentence.index + 1)
        if len(near) == 1 or _NEWS.search(lead_in.sentence.quote):
            return True
        named = {id(e) for e in lead_in.named if e.kind != "place"} or {
            id(e) for e in lead_in.named
        }
        return any(
            id(self.reading.entity_of(sentence, token)) in named
            for token in sentence.span
            if self.reading.entity_of(sentence, token) is not None
        )

    def of(self, sentence: Sentence) -> list[LeadIn]:
        """Write a sentence as a lead-in; none when it needs one itself."""
        if sentence.index not in self.written:
            clause = _main_clause(self.reading, sentence)
            found = [] if clause is None else list(_write(self.reading, clause))
            rest = [x for x in found[1:] if len(x.text.split()) >= SHORT]
            self.written[sentence.index] = found[:1] + rest[-1:]
        return self.written[sentence.index]


def _main_clause(reading: Reading, sentence: Sentence) -> Clause | None:
    for clause in find_clauses(reading, sentence):
        if clause.form == "main":
            first = clause.tokens[0]
            is_clear = first.lower_ not in {"there", "here", "it", "this", "that"}
            present = clause.verb.tag_ in {"VBZ", "VBP"} and not clause.auxiliaries
            if present and clause.verb.lemma_ not in {"be", "have"}:
                is_told = len(sentence.span) >= CAPTION_WORDS
                is_clear = is_clear and is_told and bool(_NEWS.search(sentence.quote))
            return clause if is_clear else None
    return None


def _write(reading: Reading, clause: Clause) -> Iterator[LeadIn]:
    times = edit_times(clause, _NOTHING, reading.article.published)
    if isinstance(times, str):
        return
    for parts, speaker in _bodies(clause):
        rendering = Rendering(
            reading, clause.sentence, _NOTHING, times, is_opening=True
        )
        texts = [rendering.write(part) for part in (*parts, speaker) if part]
        if any(isinstance(text, Refused) for text in texts):
            continue
        words = [str(text).strip() for text in texts]
        said = f", according to {words.pop()}" if speaker else ""
        joint = ", " if len(parts) > 2 else " "
        finished = finish(words[0] + joint + " ".join(words[1:]) + said, mark=".")
        if _is_good(finished, rendering, clause):
            yield LeadIn(
                finished,
                clause.sentence,
                tuple(rendering.named),
                tuple(rendering.written),
                tuple(rendering.notes),
            )


def _bodies(
    clause: Clause,
) -> Iterator[tuple[Sequence[Sequence[Token]], Sequence[Token]]]:
    """Give parts to write and who answers for them, the fullest first."""
    claim = said_first(clause)
    if claim is not None:
        if clause.subject_head.pos_ != "PRON":
            for words in (claim, *_without_last_phrases(claim)):
                yield (words,), clause.subject
        return
    subjects = [clause.subject]
    plain = plain_subject(clause, _NOTHING)
    if len(plain) < len(clause.subject):
        subjects.append(tuple(plain))
    for predicate in _shortened(clause):
        for subject in subjects:
            if clause.lead:
                yield (clause.lead, subject, predicate), ()
            yield (subject, predicate), ()


_CUT = {"advcl", "npadvmod", "conj", "relcl", "acl", "agent"}
_LOOSE_PREPOSITIONS = frozenset(
    "in at on during after before since amid despite near by from through as".split()
)
"""Phrases that begin so can go; "support for" and "exception to" are not whole without."""
_BARE = 8
"""Tokens of a predicate that are never cut: what is left must still tell something."""


def _shortened(clause: Clause) -> Iterator[Sequence[Token]]:
    """Give the predicate whole, trimmed, then without ever more of its last phrases."""
    predicate: Sequence[Token] = clause.predicate
    for predicate, _cuts in trimmed(clause, _NOTHING):
        yield predicate
    yield from _without_last_phrases(predicate)


def _without_last_phrases(words: Sequence[Token]) -> Iterator[Sequence[Token]]:
    while True:
        starts = [
            position
            for position, token in enumerate(words)
            if position >= _BARE and _opens_phrase(token, words)
        ]
        if not starts:
            return
        cut = starts[-1]
        if any(t.lemma_ in SPEECH for t in words[cut:]):
            return  # what says who said it
        while cut and (words[cut - 1].is_punct or words[cut - 1].dep_ == "cc"):
            cut -= 1
        words = words[:cut]
        yield words


def _opens_phrase(token: Token, predicate: Sequence[Token]) -> bool:
    """Tell whether a loose phrase begins here that runs to the predicate's end."""
    top = token
    while top.head != top and top.head.left_edge.i == token.i:
        top = top.head
    last = predicate[-1].i
    while top.dep_ not in _CUT and top.left_edge.i == token.i and top.head != top:
        if top.head.left_edge.i != token.i:
            break
        top = top.head
    is_loose = top.dep_ in _CUT or (
        top.dep_ == "prep" and top.lower_ in _LOOSE_PREPOSITIONS
    )
    return is_loose and top.left_edge.i == token.i and top.right_edge.i >= last


_BROKEN = re.compile(
    r"\b(?:to|of|with|by) (?:they|he|she|it) |, according\.$|\(CNN\)|\b(?:co|vs|no|inc)\.$"
)
"""Signs of a sentence that was cut in the wrong place."""


def _is_good(text: str, rendering: Rendering, clause: Clause) -> bool:
    count = len(text.split())
    if not SHORTEST <= count <= LONGEST or not is_balanced(text) or "?" in text:
        return False
    if _BROKEN.search(text):
        return False
    names = sum(1 for t in rendering.written if t.pos_ == "PROPN")
    if not names or "reference:likely" in rendering.notes:
        return False
    people = sum(e.kind != "place" for e in rendering.named)
    return clause.verb.lemma_ not in _IDLE_VERBS or people > 0
