"""Let a bot play rounds for hours, and see whether memory or tasks pile up.

    python .github/scripts/soak.py [ROUNDS [--trace]]

The real application and a real database, without a terminal. The bot answers right and
wrong, asks for hints, skips, overrules, pauses, and looks at the other screens now and
then. Prints resident memory and asyncio tasks as it goes, at the end the slope of memory
over the second half of the rounds; exits 1 when that is more than 2 KiB a round, or when
a task or worker is left over. With --trace it also prints where memory grew, which takes
three times as long. No part of CI, where a test plays 50 rounds.
"""

import asyncio
import gc
import itertools
import os
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from textual.events import Key
from textual.pilot import Pilot
from textual.widgets import OptionList

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Evidence, Question
from quizgen.formats.packfile import write_pack
from quizgen.game.round import Asking, Ruled
from quizgen.settings import Places, Resolved, Settings
from quizgen.stores.resilient import open_scores
from quizgen.tui.app import QuizgenApp
from quizgen.tui.desk import Desk
from quizgen.tui.ledger import Ledger
from quizgen.tui.screens.home import HomeScreen
from quizgen.tui.screens.result import ResultScreen
from quizgen.tui.screens.round import RoundScreen
from quizgen.tui.widgets.answer import AnswerInput

ENOUGH = 2.0
"""KiB a round. No part of the history stays in memory; the allocator, and caches that
have an end, fill for some hundred rounds."""
PATIENCE = 60.0
SHOWN_EVERY = 50
PAGE = os.sysconf("SC_PAGE_SIZE")


def pack() -> Pack:
    """Make sixty questions with evidence and options."""
    return Pack(
        title="Harbours",
        questions=tuple(
            Question(
                prompt=f"How many boats left harbour {n} in the year of the storm?",
                answer=Answer(type="count", text=f"{n + 11}"),
                choices=(f"{n + 12}", f"{n + 13}", f"{n + 14}"),
                evidence=Evidence(
                    quote=f"In that year {n + 11} boats left harbour {n}."
                ),
            )
            for n in range(60)
        ),
    )


def resident() -> float:
    """Give the resident memory of this process in KiB."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * PAGE / 1024


def slope(points: list[tuple[int, float]]) -> float:
    """Fit a straight line by least squares; gives its slope."""
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    return (
        sum((x - mean_x) * (y - mean_y) for x, y in points) / spread if spread else 0.0
    )


class Bot:
    """Plays, and waits for what each key brings."""

    def __init__(self, app: QuizgenApp, pilot: "Pilot[None]") -> None:
        self.app = app
        self.pilot = pilot
        self.turn = 0

    async def until(self, reached: Callable[[], bool], what: str) -> None:
        """Let the application run until something holds."""
        end = time.monotonic() + PATIENCE
        while not reached():
            if time.monotonic() > end:
                raise TimeoutError(f"{what}, on {self.app.screen!r}")
            await asyncio.sleep(0.001)

    async def press(self, key: str, screen: type[object]) -> None:
        """Press a key and wait for a screen."""
        self.app.post_message(Key(key, "\r" if key == "enter" else None))
        await self.until(
            lambda: isinstance(self.app.screen, screen), f"{key} -> {screen.__name__}"
        )
        await self.until(
            lambda: self.app.screen.is_mounted, f"{screen.__name__} mounted"
        )

    async def play(self) -> None:
        """Play a round that has begun, to its result."""
        screen = self.round_screen()
        for _ in range(10):
            await self.until(
                lambda: bool(screen.state) and isinstance(screen.state.phase, Asking),
                "a question",
            )
            self.turn += 1
            field = screen.query_one(AnswerInput)
            if self.turn % 3 == 0:
                screen.action_send("hint")
            if self.turn % 7 == 0:
                screen.action_pause()
                screen.action_pause()
            if self.turn % 11 == 0:
                screen.action_send("skip")
            else:
                field.value = self.answer(screen) if self.turn % 2 else "no idea"
                self.app.post_message(Key("enter", "\r"))
            await self.until(
                lambda: bool(screen.state) and isinstance(screen.state.phase, Ruled),
                "a ruling",
            )
            if self.turn % 5 == 0:
                screen.action_send("insist")
            self.app.post_message(Key("enter", "\r"))
        await self.until(
            lambda: isinstance(self.app.screen, ResultScreen), "the result"
        )

    def round_screen(self) -> RoundScreen:
        """Give the round in front."""
        if isinstance(self.app.screen, RoundScreen):
            return self.app.screen
        raise TypeError(self.app.screen)

    @staticmethod
    def answer(screen: RoundScreen) -> str:
        """Give the right answer."""
        return screen.state.turn.question.answer.text if screen.state else ""

    async def look_around(self) -> None:
        """Open the other screens, from the home screen and back to it."""
        for key in ("f3", "f7", "f8", "f9", "f2", "f1"):
            self.app.post_message(Key(key, None))
            await self.until(lambda: not isinstance(self.app.screen, HomeScreen), key)
            await self.press("escape", HomeScreen)

    async def settle(self) -> None:
        """Let workers and messages come to rest."""
        await self.until(
            lambda: all(w.is_finished for w in self.app.workers), "workers"
        )
        await self.pilot.pause()


async def soak(rounds: int, *, is_traced: bool) -> int:
    """Play, and print what was found; gives the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        places = Places(*(Path(folder) / name for name in ("config", "data", "state")))
        write_pack(places.packs / "harbours.toml", pack())
        settings = Settings(player="bot")
        origins = dict.fromkeys(Settings.model_fields, "default")
        seeds = itertools.count(1)
        desk = Desk(
            places=places,
            ledger=Ledger(lambda warn: open_scores(places.scores, warn)),
            load_settings=lambda: Resolved(settings, origins),
            login="bot",
            monotonic=time.monotonic,
            utc=lambda: datetime.now(UTC).isoformat(timespec="seconds"),
            fresh_id=lambda: os.urandom(16).hex(),
            seed=lambda: next(seeds),
            generate=("false",),
        )
        app = QuizgenApp(desk)
        try:
            async with app.run_test(size=(80, 24)) as pilot:
                code = await run(Bot(app, pilot), rounds, is_traced=is_traced)
        finally:
            desk.ledger.close()
    left = len(asyncio.all_tasks()) - 1
    print(f"tasks left over after the end: {left}")
    return code or int(left > 0)


async def run(bot: Bot, rounds: int, *, is_traced: bool) -> int:
    """Play all rounds; gives 1 when something piles up."""
    points: list[tuple[int, float]] = []
    tasks: list[int] = []
    snapshot = None
    started = time.monotonic()
    await bot.until(
        lambda: bot.app.screen.query_one("#packs", OptionList).option_count > 0, "packs"
    )
    await bot.settle()
    await bot.press("enter", RoundScreen)
    for number in range(1, rounds + 1):
        await bot.play()
        if number % 10 == 0:
            await bot.press("escape", HomeScreen)
            await bot.settle()
            await bot.look_around()
        await bot.press("enter", RoundScreen)
        if number % SHOWN_EVERY == 0 or number == rounds:
            await bot.settle()
            gc.collect()
            points.append((number, resident()))
            tasks.append(len(asyncio.all_tasks()))
            spent = time.monotonic() - started
            print(
                f"{number:5} rounds  {points[-1][1] / 1024:7.1f} MiB  {tasks[-1]} tasks"
                f"  {len(bot.app.screen_stack)} screens  {len(gc.get_objects()):,} objects"
                f"  {1000 * spent / number:.0f} ms a round",
                flush=True,
            )
            if is_traced and not snapshot and number >= rounds // 2:
                snapshot = tracemalloc.take_snapshot()
    if snapshot:
        for line in tracemalloc.take_snapshot().compare_to(snapshot, "lineno")[:12]:
            print(line)
    grown = slope(points[len(points) // 2 :])
    more = tasks[-1] - tasks[0]
    print(f"memory grows by {grown:.2f} KiB a round in the second half; {more:+} tasks")
    return int(grown > ENOUGH or more > 2)


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if word != "--trace"]
    if "--trace" in sys.argv:
        tracemalloc.start(5)
    sys.exit(
        asyncio.run(
            soak(int(words[0]) if words else 1000, is_traced=tracemalloc.is_tracing())
        )
    )
