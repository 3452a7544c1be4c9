"""What counts as right: the typed answer of a question."""

from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

AnswerType = Literal[
    "person",
    "place",
    "organisation",
    "title",
    "quantity",
    "money",
    "date",
    "count",
    "phrase",
    "list",
]
"""The type decides how an answer is judged; a ratio of letters never does."""

ANSWER_TYPES: tuple[AnswerType, ...] = get_args(AnswerType)


class Answer(BaseModel):
    """The answer as it is shown, and how to judge what is typed against it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    type: AnswerType
    """How the answer is judged."""
    text: str = Field(min_length=1)
    """The answer as shown to players."""
    required: str = ""
    """The words of `text` that must be present; empty when the judge may decide."""
    asks_unit: bool = Field(default=False, strict=True)
    """True when the prompt names the unit, so that a bare number is a full answer."""
    asks_year: bool = Field(default=False, strict=True)
    """True when the prompt names the year, so that day and month are a full answer."""
    items: tuple[str, ...] = ()
    """The parts of a `list` answer; empty for every other type."""
