"""The settings: one model behind file, environment, flags and settings screen."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from quizgen.core.attempt import Mode, Strictness


class Settings(BaseModel):
    """Everything that can be chosen; the texts below are what screens and help show."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True
    )

    player: str = Field(default="", max_length=40)
    """Name on the leaderboard; empty for the login name."""
    questions: int = Field(default=10, ge=1, le=500)
    """Questions in a round."""
    seconds: float = Field(default=30.0, ge=0, le=3600, allow_inf_nan=False)
    """Seconds for each question; 0 for no clock."""
    patience: float = Field(default=1.0, ge=1, le=100, allow_inf_nan=False)
    """How many times longer the clock really runs: 2 or 10 for unhurried reading."""
    strictness: Strictness = "normal"
    """How spelling is judged: strict, normal or lenient."""
    mode: Mode = "typed"
    """How questions are asked: typed, choice, gap or mixed."""
    scoring: Literal["timed", "accuracy"] = "timed"
    """Whether speed counts: timed or accuracy."""
    streak: bool = True
    """Whether several right answers in a row earn a bonus."""
    hint_cost: int = Field(default=200, ge=0, le=1000)
    """Points that a hint costs; 0 for free hints."""
    theme: str = Field(default="quizgen-stage", min_length=1)
    """Colours of the screens."""
    keys: dict[str, str] = Field(default_factory=dict[str, str])
    """Other keys for actions: the action's name -> the key."""
    keep_articles: bool = True
    """Whether the text of an article is kept beside the pack made from it."""
    threshold: float | None = Field(default=None, ge=0, le=1)
    """Least confidence of a generated question; unset for the engine's own choice."""
    family: bool = False
    """Whether generated questions leave death and crime out, for the family table."""
    model: str = Field(default="", pattern=r"^[A-Za-z0-9_]*$")
    """The installed spaCy model that reads articles; empty for the engine's own."""
