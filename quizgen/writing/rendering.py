"""The one renderer: a clause's words, with every reference replaced or the whole refused.

Nothing is reordered here. What a pronoun, a bare noun phrase or a surname stands for is
written out at its first mention; what cannot be settled refuses the question, since a
reader of the question alone would not know what is meant.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from quizgen.facts.slots import NUMBERS, Slot
from quizgen.reading.document import Reading, Reference, Sentence
from quizgen.reading.gazetteer import HONORIFICS
from quizgen.reading.labels import before_name
from quizgen.reading.names import Entity
from quizgen.writing.agreement import of_one
from quizgen.writing.asides import Place, role_behind
from quizgen.writing.capitals import is_lowered
from quizgen.writing.dangling import MENTIONED
from quizgen.writing.introductions import label_before, leaks
from quizgen.writing.mentions import (
    after_bracket,
    can_be,
    has_label,
    is_age_in_tens,
    is_clearer,
    is_continued,
    is_glued,
    is_hero,
    is_object,
    is_within_name,
    may_be_person,
    takes_the,
    with_small_article,
)
from quizgen.writing.relatives import are_related
from quizgen.writing.times import TimeEdit

_PLURAL = {"they", "them", "their", "theirs", "themselves"}
_GROUPS = {
    "crew", "team", "staff", "family", "couple", "police", "band", "duo", "group", "pair",
    "public", "audience", "side", "company", "government",
}  # fmt: skip
_LINKING = {
    "also", "however", "meanwhile", "therefore", "moreover", "furthermore", "instead",
    "nevertheless", "nonetheless", "too", "later", "earlier", "either", "soon", "consequently", "additionally", "likewise",
}  # fmt: skip
_NAMING = {"called", "renamed", "dubbed", "entitled", "titled", "nicknamed"}
_HERE = {"here", "there", "elsewhere", "now", "then", "ago"}


@dataclass(frozen=True, slots=True)
class Refused:
    """Why no question can be written this way."""

    reason: str


@dataclass(slots=True)
class Rendering:
    """The state of writing one question: who was named, what was brought in."""

    reading: Reading
    sentence: Sentence
    slot: Slot
    times: Sequence[TimeEdit] = ()
    base: Token | None = None
    """A verb to write in its base form."""
    alone: Token | None = None
    """A verb to write as of one, though the story's speaks of several."""
    named: list[Entity] = field(default_factory=list[Entity])
    notes: list[str] = field(default_factory=list[str])
    """What was done, for the ranking: `reference:likely`, `label`, `time:dropped`."""
    written: list[Token] = field(default_factory=list[Token])
    is_asked: bool = False
    """The wh-phrase has been written."""
    scene: Sequence[Token] = ()
    """Words that the heading has said before: what they introduce is known."""
    is_told: bool = False
    """A statement: it says "also" as the story does, and guesses no pronoun."""
    awaited: Token | None = None
    """The subject: "in his speech" goes before it as well as "in Brown's"."""
    chosen: Collection[int] = ()
    """The tokens that are to be written, in whatever order."""
    known: Sequence[Entity] = ()
    """Names that a heading has said: a bare "the company" may mean one of them."""

    def write(self, tokens: Sequence[Token]) -> str | Refused:
        """Write tokens in order, the slot's as its wh-phrase."""
        out: list[str] = []
        skip_to = -1
        for token in tokens:
            if token.i < skip_to:
                continue
            written = self._token(token)
            if isinstance(written, Refused):
                return written
            text, skip_to = written
            self.written.append(token)
            out.append(text)
        return "".join(out)

    def _token(self, token: Token) -> tuple[str, int] | Refused:
        key = self.sentence.key(token)
        if self.slot.start <= token.i < self.slot.end:
            return self._slot(token)
        for edit in self.times:
            if edit.start <= token.i < edit.end:
                self.notes.append(
                    "time:dropped" if edit.is_dropped else "time:resolved"
                )
                return (f"{edit.text} " if edit.text else ""), edit.end
        if key in self.reading.quoted or is_age_in_tens(token):
            return token.text_with_ws, token.i + 1  # a quotation stays as it was said
        if key in self.reading.references:
            return self._reference(token, self.reading.references[key])
        if key in self.reading.vague:
            self.notes.append("vague:scene" if self.scene else "vague")
        if key in self.reading.unresolved:
            return self._unresolved(token)
        entity = self.reading.entity_at.get(key)
        if entity is not None:
            start, end = self.reading.mention_at[key]
            if token.i == start:
                return self._mention(entity, start, end)
        if token.text.rstrip(".") in {"Mr", "Mrs", "Ms", "Miss", "Dr"} and (
            entity_after := self._entity_after(token)
        ):
            return (
                ("", token.i + 1)
                if entity_after.is_full
                else (token.text_with_ws, token.i + 1)
            )
        if self._is_linking(token) and not (self.is_told and self.written):
            return self._skip_linking(token)
        if token.lower_ in _HERE and token.pos_ == "ADV" and token.dep_ == "advmod":
            return Refused(f"says {token.text!r} without saying where or when")
        return self._plain(token)

    def _plain(self, token: Token) -> tuple[str, int]:
        text = token.lemma_ if token == self.base else token.text
        text = of_one(token) if token == self.alone else text
        if token.text == "The" and self.written and self._is_article(token):
            text = "the"  # "by The Spanish Federation"
        if token.is_sent_start and is_lowered(self.reading, self.sentence, token):
            text = text[0].lower() + text[1:]
        return text + token.whitespace_, token.i + 1

    def _is_linking(self, token: Token) -> bool:
        """Tell whether a word only links a sentence to the one before it."""
        if token.lower_ in _LINKING and token.dep_ in {"advmod", "cc"}:
            return token.head.pos_ in {"VERB", "AUX"}  # not the "too" of "too little"
        return token.dep_ in {"appos", "npadvmod", "nsubj", "nmod"} and (
            token.lower_ in {"himself", "herself", "itself"}
        )

    def _skip_linking(self, token: Token) -> tuple[str, int]:
        """Leave a linking word out, with the comma after it that set it off."""
        after = token.i + 1
        doc = token.doc
        if after < len(doc) and doc[after].text == ",":
            before = doc[token.i - 1].text if token.i else ","
            return ("" if before == "," or token.is_sent_start else " "), after + 1
        return "", after

    def _slot(self, token: Token) -> tuple[str, int]:
        doc = token.doc
        end = self.slot.end
        if self.is_asked:
            return "", end
        if self.slot.sort in NUMBERS:
            end = after_bracket(doc, end)
        self.is_asked = True
        if self.slot.entity is not None:
            self.named.append(self.slot.entity)
        ask = self.slot.ask
        after = doc[end] if end < len(doc) else None
        is_doing = after is not None and after.lower_ == "to"  # "expects whom to stay"
        if ask == "who" and (is_object(doc[self.slot.end - 1]) or is_doing):
            ask = "whom"
        if (
            token.i
            and doc[token.i - 1].lower_ in _NAMING
            and self.slot.sort != "person"
        ):
            ask = "what"  # "the firm is to be renamed which company"
        if after is not None and after.text in {"'s", "'"} and after.tag_ == "POS":
            owner = "whose" if ask in {"who", "whom"} else f"{ask}'s"
            return f"{owner}{after.whitespace_}", end + 1
        return ask + (doc[end - 1].whitespace_ or ("" if is_glued(after) else " ")), end

    def _reference(
        self, token: Token, reference: Reference
    ) -> tuple[str, int] | Refused:
        doc = token.doc
        entity = reference.entity
        space = doc[reference.end - 1].whitespace_
        original = doc[reference.start : reference.end].text
        if token.is_sent_start:
            original = original[0].lower() + original[1:]
        if entity is not None and entity is self.slot.entity and not self.is_asked:
            return Refused(f"says {original!r} before it asks who that is")
        if entity is not None and any(
            e is entity for e in (*self.named, self.slot.entity)
        ):
            is_quoted = any(e is entity for e in self.known) and not self._has(entity)
            if self.scene and (is_quoted or self._is_unclear(entity, token)):
                return self._short(entity, reference) + space, reference.end
            return original + space, reference.end
        if self._may_wait(entity, token):
            return original + space, reference.end
        if entity is not None and not entity.is_full:
            return Refused(f"knows {entity.name} by surname only")
        if token.pos_ == "PRON" and self._has_plain_subject(entity):
            return Refused(
                f"says {original!r} of its own subject, or of {reference.text}"
            )
        if reference.certainty == "likely" and (
            self.is_told or not is_hero(entity, self.reading)
        ):
            if self.scene and token.lower_ == "the":
                self.notes.append("bare:told")
                return self._plain(token)
            return Refused(
                f"takes {original!r} for {reference.text}, but it may be another"
            )
        self.notes.append(f"reference:{reference.certainty}")
        if entity is None:
            if leaks(reference.text, self.slot):
                return Refused("names the answer in place of a reference")
            owner = "'s" if reference.is_possessive else ""
            return reference.text + owner + space, reference.end
        name = self._introduce(entity, (reference.start, reference.end), beside=False)
        if reference.is_possessive:
            name += "'" if name.endswith("s") else "'s"
        return name + space, reference.end

    def _may_wait(self, entity: Entity | None, token: Token) -> bool:
        """Tell whether a pronoun may stay before the subject that it means."""
        subject = self.awaited
        if entity is None or subject is None or token.pos_ != "PRON":
            return False
        is_inside = token == subject or subject.is_ancestor(token)
        if is_inside or self.reading.entity_of(self.sentence, subject) is not entity:
            return False
        is_person = entity.kind == "person"
        if any((e.kind == "person") == is_person for e in self.named):
            return False
        return token.dep_ == "poss" or token.head.dep_ == "advcl"

    def _is_unclear(self, entity: Entity, token: Token) -> bool:
        """Tell whether a pronoun could mean another name that has been said."""
        if token.pos_ != "PRON" or self._has(entity):
            return False
        alike = {
            id(e)
            for e in self.named
            if (e.kind == "person") == (entity.kind == "person")
        }
        return len(alike) > 1

    def _has_plain_subject(self, entity: Entity | None) -> bool:
        """Tell whether a subject without a name was written, which a pronoun may mean.

        "The 26-year-old claimed her third title": hers, not the last named player's.
        """
        is_person = entity is not None and entity.kind == "person"
        return any(
            t.dep_ in {"nsubj", "nsubjpass"}
            and t.pos_ in {"NOUN", "ADJ", "PROPN"}
            and self.reading.entity_of(self.sentence, t) is None
            and (not is_person or may_be_person(t))
            for t in self.written
        )

    def _has(self, entity: Entity) -> bool:
        """Tell whether the question itself, not what stands before it, says a name."""
        return any(
            self.reading.entity_of(self.sentence, t) is entity for t in self.written
        )

    def _short(self, entity: Entity, reference: Reference) -> str:
        """Write a name again: people by surname, with the possessive ending."""
        name = entity.name.split()[-1] if entity.kind == "person" else entity.name
        if reference.is_possessive:
            name += "'" if name.endswith("s") else "'s"
        return name

    def _unresolved(self, token: Token) -> tuple[str, int] | Refused:
        word = token.lower_
        if word in _PLURAL:
            plural = any(
                t.tag_ in {"NNS", "NNPS"} or t.lower_ == "and" or t.lower_ in _GROUPS
                for t in self.written
            )
            if plural:
                return token.text_with_ws, token.i + 1
            return Refused(f"does not say who {word!r} are")
        if token.pos_ == "PRON" or word in {"this", "that", "these", "those"}:
            return Refused(f"does not say what {word!r} is")
        noun = token.doc[token.i : token.i + 4].text
        head = token.head
        if word == "the" and (
            any(t.lemma_ == head.lemma_ and t.i != head.i for t in self.written)
            or any(are_related(t.lemma_, head.lemma_) for t in self.scene)
            or any(can_be(e, head.lower_) for e in (*self.named, *self.known))
        ):
            self.notes.append("bare:scene" if self.scene else "bare:inside")
            return self._plain(token)
        if word == "the" and self.scene and head.lemma_.lower() not in MENTIONED:
            self.notes.append("bare:told")
            return self._plain(token)
        if word == "the":
            self.notes.append("bare")
        return Refused(f"does not say which: {noun!r}")

    def _mention(
        self, entity: Entity, start: int, end: int
    ) -> tuple[str, int] | Refused:
        doc = self.sentence.doc
        space = doc[end - 1].whitespace_
        text = doc[start:end].text
        if any(e is entity for e in self.named):
            return text + space, end
        if not entity.is_full:
            before = doc[start - 1].lower_.rstrip(".") if start else ""
            if before not in HONORIFICS or before in {"mr", "mrs", "ms", "miss", "dr"}:
                return Refused(f"knows {entity.name} by surname only")
        return self._introduce(entity, (start, end)) + space, end

    def _introduce(
        self, entity: Entity, at: tuple[int, int], *, beside: bool = True
    ) -> str:
        """Write a name at its first mention: in full, people with their role.

        With `beside`, the tokens are a mention of it; else a word that stands for it.
        """
        self.named.append(entity)
        name = entity.name
        doc = self.sentence.doc
        if beside:
            text = doc[at[0] : at[1]].text
            is_modifier = at[1] < len(doc) and doc[at[1]].pos_ == "NOUN"
            if (
                not is_clearer(entity, text)
                or is_within_name(doc, *at)
                or is_continued(doc, *at, name)
                or (is_modifier and entity.is_famous)  # "the Obama administration"
            ):
                name = text
            if text != name:
                self.notes.append("name:fuller")
        if entity.kind != "person":
            is_bare = not beside and takes_the(entity, self.reading)
            return f"the {name}" if is_bare else with_small_article(entity, name)
        label = label_before(self.reading, self.sentence, at, entity, self.slot)
        if label:
            self.notes.append("label")
            return f"{before_name(label)} {name}"
        is_labelled = beside and has_label(doc, *at, entity)
        if is_labelled or entity.is_famous:
            return name
        place = Place(self.sentence, *at, self.chosen)
        role = "" if self.base else role_behind(self.reading, place, entity, self.slot)
        self.notes.append("label" if role else "unlabelled")
        return f"{name}, {role}," if role else name

    def _entity_after(self, token: Token) -> Entity | None:
        return self.reading.entity_at.get((self.sentence.paragraph, token.i + 1))

    def _is_article(self, token: Token) -> bool:
        """Tell whether a "The" inside a question is no part of a title."""
        after = self._entity_after(token)
        if after is not None:
            return after.kind == "organisation"
        return token.i + 1 < len(token.doc) and token.nbor().text.islower()
