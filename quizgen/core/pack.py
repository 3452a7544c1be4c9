"""A pack: the plain-text wall between authoring and playing."""

import re
import unicodedata
from functools import cached_property
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from quizgen.core.question import Question, question_id

ID_PATTERN = r"^[a-z0-9][a-z0-9_-]{0,63}$"
"""What may name a pack, a source or a question: safe as a file name everywhere."""


class Source(BaseModel):
    """Where the questions' facts were read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(default="", pattern=r"^([a-z0-9][a-z0-9_-]{0,63})?$")
    """What evidence refers to; may be left out when there is only one source."""
    title: str = ""
    """The headline, shown after the answer."""
    publisher: str = ""
    """The newspaper, agency or broadcaster."""
    url: str = ""
    """Where the article can be read."""
    published: str = ""
    """ISO 8601 date of the article."""
    sha256: str = Field(default="", pattern=r"^([0-9a-f]{64})?$")
    """Of the article's text as given, encoded in UTF-8."""
    article: str = ""
    """A file beside the pack that holds the text; empty when it is not kept there."""


class Pack(BaseModel):
    """A set of questions with its sources; `title` and `questions` are enough."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1] = 1
    """Version of the pack format."""
    id: str = Field(default="", pattern=r"^([a-z0-9][a-z0-9_-]{0,63})?$")
    """Names the pack on the leaderboard; made of the title when missing."""
    title: str = Field(min_length=1)
    """What players see on the shelf."""
    description: str = ""
    """What the pack is about, in a sentence."""
    language: str = "en"
    """ISO 639 code of the questions' language."""
    licence: str = ""
    """What others may do with the pack, for example `CC-BY-4.0`."""
    author: str = ""
    """Who wrote or reviewed it."""
    tags: tuple[str, ...] = ()
    """Words to search by."""
    sources: tuple[Source, ...] = ()
    """Where the facts were read, a table `[[sources]]` each."""
    questions: tuple[Question, ...]
    """What is asked, a table `[[questions]]` each."""

    @model_validator(mode="after")
    def _fill_identities(self) -> Self:
        """Compute the ids that were left out; an id that was given stays as it is."""
        if not self.id:
            object.__setattr__(self, "id", slug(self.title))
        if any(not question.id for question in self.questions):
            filled = tuple(
                q
                if q.id
                else q.model_copy(update={"id": question_id(q.prompt, q.answer)})
                for q in self.questions
            )
            object.__setattr__(self, "questions", filled)
        return self

    def source_of(self, question: Question) -> Source | None:
        """Find the source that a question names, or the only one there is."""
        wanted = question.evidence.source if question.evidence else ""
        if wanted:
            if self._named[0] is not self.sources:  # a copy with other sources
                del self._named
            return self._named[1].get(wanted)
        return self.sources[0] if len(self.sources) == 1 else None

    @cached_property
    def _named(self) -> tuple[tuple[Source, ...], dict[str, Source]]:
        """Index the sources: each of 10,000 questions asks for one of a thousand."""
        return self.sources, {s.id: s for s in reversed(self.sources)}


def slug(title: str) -> str:
    """Make an id out of a title: `Mission: Impossible` -> `mission-impossible`."""
    plain = (
        unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    )
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:64].strip("-") or "pack"
