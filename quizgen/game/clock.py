"""A question's clock: a deadline on somebody else's monotonic time, never a countdown.

Subtracting one each second drifts by every delay of the screen; a deadline does not.
"""

from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """When a question was shown and when it ends, in seconds of one monotonic clock."""

    since: float
    """When the question was first shown, moved on by the length of every pause."""
    until: float | None
    """The deadline, moved likewise; None without a clock."""
    paused: float | None = None
    """Since when the clock stands; None while it runs."""

    def elapsed(self, now: float) -> float:
        """Seconds that count so far, without pauses, at most up to the deadline."""
        seen = self._seen(now)
        if self.until is not None:
            seen = min(seen, self.until)
        return max(0.0, seen - self.since)

    def left(self, now: float) -> float | None:
        """Seconds until the deadline, at least 0; None without a clock."""
        return None if self.until is None else max(0.0, self.until - self._seen(now))

    def is_over(self, now: float) -> bool:
        """True from the deadline on; a clock that stands is never over."""
        return self.until is not None and self.paused is None and now >= self.until

    def pause(self, now: float) -> Self:
        """Stop; a clock that stands already stays as it is."""
        return self if self.paused is not None else replace(self, paused=now)

    def resume(self, now: float) -> Self:
        """Run on; the time in between never was."""
        if self.paused is None:
            return self
        gap = max(0.0, now - self.paused)
        until = None if self.until is None else self.until + gap
        return replace(self, since=self.since + gap, until=until, paused=None)

    def extend(self, seconds: float) -> Self:
        """Move the deadline, if there is one, on by so many seconds."""
        if self.until is None:
            return self
        return replace(self, until=self.until + seconds)

    def _seen(self, now: float) -> float:
        return now if self.paused is None else self.paused


def start(now: float, limit: float | None) -> Clock:
    """Start a clock that ends `limit` seconds from now, or never."""
    return Clock(since=now, until=None if limit is None else now + limit)
