"""A question: words, answer, and the sentence that proves it."""

import hashlib
import unicodedata
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from quizgen.core.answer import Answer

Status = Literal["draft", "accepted", "rejected"]
"""How far an author's review has come."""


class Evidence(BaseModel):
    """The passage of an article that proves an answer.

    `article.text[start:end] == quote`: half-open offsets in code points into the
    article's text exactly as it was given; -1 for both when they are not known.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    quote: str = Field(min_length=1)
    """The sentence that proves the answer, word for word."""
    start: int = Field(default=-1, strict=True)
    """Where the quote begins in the article, in code points from 0."""
    end: int = Field(default=-1, strict=True)
    """Where the quote ends: the offset after its last character."""
    source: str = ""
    """The `id` of one of the pack's sources; empty when the pack has only one."""


class Question(BaseModel):
    """One question of a pack; only `prompt` and `answer` are needed to play it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    prompt: str = Field(min_length=1)
    """The question's words."""
    answer: Answer
    """What counts as right."""
    id: str = Field(default="", pattern=r"^([a-z0-9][a-z0-9_-]{0,63})?$")
    """Content-addressed, see `question_id`; computed by a pack when missing."""
    kind: str = ""
    """The kind of fact that is asked for, for example `top_speed`."""
    accept: tuple[str, ...] = ()
    """Other spellings that count."""
    contrast: tuple[str, ...] = ()
    """Other answers of the same type in the story, never correct."""
    reject: tuple[str, ...] = ()
    """Answers that come to mind and are wrong."""
    prompt_on: dict[str, str] = Field(default_factory=dict[str, str])
    """What may be typed -> the question to ask back before the second try."""
    choices: tuple[str, ...] = ()
    """Wrong options only."""
    evidence: Evidence | None = None
    """The passage that proves the answer."""
    explanation: str = ""
    """Shown after the answer."""
    wordings: tuple[str, ...] = ()
    """Other ways to word the prompt; `quizgen review` shows them one by one."""
    difficulty: float | None = Field(default=None, ge=0, le=1, strict=True)
    """From 0 (everybody knows) to 1; a guess."""
    confidence: float | None = Field(default=None, ge=0, le=1, strict=True)
    """The generator's probability that the question is printable as it is."""
    tags: tuple[str, ...] = ()
    """Words to search by."""
    status: Status = "draft"
    """How far an author's review has come."""
    note: str = ""
    """An author's remark, for example why the question was rejected."""


def question_id(prompt: str, answer: Answer) -> str:
    """Name a question by its content, so that scores survive moved and renamed packs.

    Twelve hexadecimal digits (48 bits) of SHA-256 over prompt, answer type and answer,
    each normalised to NFC with single spaces: by the birthday bound, a library of a
    million questions meets a clash with a probability of about 0.2 %.
    """
    parts = (prompt, answer.type, answer.text)
    text = "\x1f".join(" ".join(unicodedata.normalize("NFC", p).split()) for p in parts)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
