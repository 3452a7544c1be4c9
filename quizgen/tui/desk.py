"""The desk: all that the screens need from outside, handed in once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.settings import Places
from quizgen.tui.ledger import Ledger

if TYPE_CHECKING:
    from quizgen.settings import Resolved


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Places, clocks, chance and the ledger; tests hand in still ones."""

    places: Places
    ledger: Ledger
    load_settings: "Callable[[], Resolved]"
    """Called off the loop after the first paint: it brings pydantic."""
    login: str
    """Who plays when no setting names a player."""
    monotonic: Callable[[], float]
    """Seconds of a clock that is never set back."""
    utc: Callable[[], str]
    """The time as ISO 8601 in UTC."""
    fresh_id: Callable[[], str]
    """128 random bits, as the 32 hexadecimal digits of a UUID."""
    seed: Callable[[], int]
    """The seed of the next round."""
    generate: Sequence[str]
    """The command that makes packs, without its arguments."""
    is_served: bool = False
    """True when the player sits in front of a browser: this machine's files, settings
    and network are then none of theirs."""
