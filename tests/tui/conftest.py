"""The real application with a still clock, and snapshots of what it draws."""

import asyncio
import html
import itertools
import os
import re
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.formats.packfile import write_pack
from quizgen.settings import Places, Resolved, Settings, resolve_for_play
from quizgen.stores.memory import MemoryStore
from quizgen.stores.resilient import open_scores
from quizgen.tui.app import QuizgenApp
from quizgen.tui.desk import Desk
from quizgen.tui.ledger import Ledger
from quizgen.tui.screens.round import RoundScreen
from quizgen.tui.widgets.answer import AnswerInput

SNAPSHOTS = Path(__file__).parent / "snapshots"
PICTURES = {"readme": Path(__file__).parents[2] / ".github/images/round.svg"}
"""Pictures that are shown elsewhere."""
RENEW = "RENEW_SNAPSHOTS"
_CELL = 12.2
"""Width of a cell in a picture."""
_TEXT = re.compile(
    r'<text class="terminal-\d+-r\d+" x="([\d.]+)"[^>]*-line-(\d+)\)">(.*?)</text>'
)


@dataclass
class Stage:
    """An application under test and what it was given from outside."""

    app: QuizgenApp
    pilot: "Pilot[None]"
    store: MemoryStore
    desk: Desk
    _now: list[float]
    _today: list[str]

    @property
    def today(self) -> str:
        """The time in UTC."""
        return self._today[0]

    @today.setter
    def today(self, iso: str) -> None:
        self._today[0] = iso

    def last_visited(self, iso: str) -> None:
        """Set back when the home screen was last looked at."""
        seconds = datetime.fromisoformat(iso).timestamp()
        (self.desk.places.state / "visit").write_text(f"{seconds}", encoding="ascii")

    def wait(self, seconds: float) -> None:
        """Let time pass on the game's clock."""
        self._now[0] += seconds

    async def settle(self) -> None:
        """Let workers, messages and drawing come to rest."""
        for _ in range(2):
            await self.pilot.pause()
            for field in self.app.screen.query(Input):
                field.cursor_blink = False  # pictures would flicker with it
            while any(not worker.is_finished for worker in self.app.workers):
                await self.pilot.pause(0.01)
        await self.pilot.pause()

    async def tick(self) -> None:
        """Let the round look at its clock, as its timer does."""
        screen = self.app.screen
        assert isinstance(screen, RoundScreen)
        screen.tick()
        await self.settle()

    async def until(self, reached: Callable[[], bool]) -> None:
        """Wait for another process: at most 20 seconds."""
        async with asyncio.timeout(20):
            while not reached():
                await self.pilot.pause(0.01)

    async def press(self, *keys: str) -> None:
        """Press keys, and let what follows happen."""
        await self.pilot.press(*keys)
        await self.settle()

    async def type(self, text: str) -> None:
        """Type letters, and let what follows happen."""
        await self.press(*text)

    async def answer(self, text: str) -> None:
        """Type an answer at once, and press Enter."""
        self.app.screen.query_one(AnswerInput).value = text
        await self.press("enter")

    @property
    def text(self) -> str:
        """What the screen shows, without colours, a line a row."""
        rows: dict[int, str] = {}
        for x, row, drawn in _TEXT.findall(self.app.export_screenshot()):
            line = rows.get(int(row), "")
            rows[int(row)] = line.ljust(round(float(x) / _CELL)) + html.unescape(drawn)
        shown = (rows[row].replace("\xa0", " ").rstrip() for row in sorted(rows))
        return "\n".join(shown)


class Open(Protocol):
    """Opens the application."""

    def __call__(  # noqa: PLR0913 - one argument a circumstance
        self,
        pack: Pack | None,
        settings: Settings = ...,
        *,
        size: tuple[int, int] = ...,
        source: str = ...,
        generate: tuple[str, ...] = ...,
        extra: Mapping[str, str] = ...,
        environ: Mapping[str, str] = ...,
        scores: Path | None = ...,
        is_served: bool = ...,
        is_daily: bool = ...,
        wait: bool = ...,
    ) -> AbstractAsyncContextManager[Stage]:
        """Open on a pack of the player's own, or on an empty shelf."""
        ...


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Open the application on folders of its own, with a still clock."""
    nothing = tmp_path / "shipped"
    monkeypatch.setattr("quizgen.formats.shelf.shipped_folder", lambda: nothing)

    @asynccontextmanager
    async def run(  # noqa: PLR0913 - one argument a circumstance
        pack: Pack | None,
        settings: Settings | None = None,
        *,
        size: tuple[int, int] = (80, 24),
        source: str = "",
        generate: tuple[str, ...] = ("false",),
        extra: Mapping[str, str] = MappingProxyType({}),
        environ: Mapping[str, str] = MappingProxyType({}),
        scores: Path | None = None,
        is_served: bool = False,
        is_daily: bool = False,
        wait: bool = True,
    ) -> AsyncGenerator[Stage]:
        places = Places(tmp_path / "config", tmp_path / "data", tmp_path / "state")
        if pack:
            write_pack(places.packs / "pack.toml", pack)
        for name, text in extra.items():
            (places.packs / name).write_text(text, encoding="utf-8")
        store, now, ids = MemoryStore(), [1000.0], itertools.count(7)
        today = ["2026-03-14T10:00:00+00:00"]
        chosen = settings or Settings()
        origins = dict.fromkeys(Settings.model_fields, "default")
        desk = Desk(
            places=places,
            ledger=Ledger(lambda warn: open_scores(scores, warn) if scores else store),
            load_settings=lambda: (
                Resolved(chosen, origins)
                if settings
                else resolve_for_play(places, environ, {})
            ),
            login="ada",
            monotonic=lambda: now[0],
            utc=lambda: today[0],
            fresh_id=lambda: f"{next(ids):032x}",
            seed=lambda: 7,
            generate=generate,
            is_served=is_served,
        )
        app = QuizgenApp(desk, source, is_daily=is_daily)
        try:
            async with app.run_test(size=size, notifications=True) as pilot:
                stage = Stage(app, pilot, store, desk, now, today)
                if wait:
                    await stage.settle()
                yield stage
        finally:
            desk.ledger.close()

    return run


@pytest.fixture(scope="session")
def pack() -> Pack:
    """Six questions from two stories."""
    arc = Source(
        id="arc",
        title="Glasgow marks twenty years of its squinty bridge",
        publisher="The Evening Ledger",
        published="2026-03-12",
        url="https://ledger.example/clyde-arc",
    )
    egg = Source(
        id="egg",
        title="Inside the world's largest egg",
        publisher="Field Notes",
        published="2025-11-02",
        url="https://fieldnotes.example/ostrich",
    )
    opened_quote = (
        "The Clyde Arc, which Glasgow knows as the Squinty Bridge, opened in September "
        "2006 and carries about 14,000 vehicles a day."
    )
    sprint = "Over a short distance the bird reaches 70 km/h, faster than any horse."
    return Pack(
        title="Bridges and birds",
        description="Spans and wings: two small stories.",
        tags=("science", "places"),
        sources=(arc, egg),
        questions=(
            Question(
                prompt="In which city does the Clyde Arc, or Squinty Bridge, stand?",
                answer=Answer(type="place", text="Glasgow"),
                choices=("Leeds", "Cardiff", "Dundee"),
                evidence=Evidence(quote=opened_quote, source="arc"),
            ),
            Question(
                prompt="About how many vehicles cross the Clyde Arc each day?",
                answer=Answer(type="count", text="14,000"),
                choices=("4,000", "40,000", "140,000"),
                evidence=Evidence(quote=opened_quote, source="arc"),
            ),
            Question(
                prompt="How fast can an ostrich sprint over a short distance?",
                answer=Answer(type="quantity", text="70 km/h"),
                choices=("40 km/h", "55 km/h", "100 km/h"),
                evidence=Evidence(quote=sprint, source="egg"),
            ),
            Question(
                prompt="Which bird lays the largest egg of any living animal?",
                answer=Answer(type="phrase", text="ostrich"),
                choices=("emu", "albatross", "condor"),
                evidence=Evidence(
                    quote="The ostrich lays the largest egg: it weighs about 1.4 kg.",
                    source="egg",
                ),
            ),
        ),
    )


Snapshot = Callable[[QuizgenApp, str], None]


@pytest.fixture
def snapshot() -> Snapshot:
    """Compare what is drawn with a stored picture; renew it only when asked to."""

    def compare(app: QuizgenApp, name: str) -> None:
        drawn = still(app.export_screenshot())
        stored = PICTURES.get(name, SNAPSHOTS / f"{name}.svg")
        if os.environ.get(RENEW) == "1":
            stored.write_text(drawn, encoding="utf-8")
        assert drawn == stored.read_text(encoding="utf-8"), (
            f"{name} is drawn differently; if it should be, set {RENEW}=1"
        )

    return compare


def still(svg: str) -> str:
    """Take out the id that changes with every picture, and ends of lines."""
    return re.sub(r"terminal-\d+-", "terminal-", svg).rstrip() + "\n"
