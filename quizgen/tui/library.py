"""Packs for players: what is on the shelf, opened by name, or made from an article."""

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from quizgen.core.options import draw
from quizgen.core.pack import Pack, slug
from quizgen.errors import OutsideError, QuizgenError
from quizgen.formats.packfile import read_pack
from quizgen.formats.saving import save
from quizgen.formats.shelf import find_pack, list_packs
from quizgen.game.rules import Rules
from quizgen.settings import Places, Settings
from quizgen.tui.desk import Desk
from quizgen.tui.index import Outline, PackIndex
from quizgen.tui.making import Making, Progress, is_address

MOST_MIXED = 20
"""Packs of a round across packs; opening one of 200 questions takes 10 ms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A pack on the shelf, or why it cannot be opened."""

    path: Path
    own: bool
    """True for the player's own, False for those that ship."""
    changed: float
    """When the file was last written, in seconds since 1970."""
    outline: Outline | None
    """What can be told without opening it."""
    problem: str = ""


def read_shelf(
    index: PackIndex,
    places: Places,
    report: Callable[[int, int], object] = lambda _done, _total: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> tuple[Entry, ...]:
    """List all packs; one that cannot be read is an entry with its problem.

    Args:
        index: What is known of them; brought up to date, which may take seconds.
        places: Where the player's own lie.
        report: Told after each pack that had to be read: how many of how many.
        is_stopped: Asked before each pack; True ends the work early.
    """
    rows = index.look(
        list_packs(places), lambda rows, total: report(len(rows), total), is_stopped
    )
    return tuple(
        Entry(
            path=path,
            own=path.parent == places.packs,
            changed=row.changed,
            outline=row.outline,
            problem=row.problem,
        )
        for path, row in rows.items()
    )


def list_shelf(desk: Desk) -> tuple[Entry, ...]:
    """List the packs that can be opened; blocks."""
    index = PackIndex(desk.places.state / "packs.json", partial(_seconds, desk))
    entries = read_shelf(index, desk.places)
    return tuple(entry for entry in entries if entry.outline)


def _seconds(desk: Desk) -> float:
    return datetime.fromisoformat(desk.utc()).timestamp()


def draw_packs(entries: Iterable[Entry], word: str) -> list[Pack]:
    """Open the packs of a round across packs: at most `MOST_MIXED`, drawn by a word.

    One that has vanished since it was listed is left out.

    Args:
        entries: What to draw from.
        word: The same one draws the same packs.
    """
    listed = [(entry, entry.outline) for entry in entries if entry.outline]
    if len(listed) > MOST_MIXED:
        listed.sort(key=lambda row: draw(word, row[1].id, row[0].path.name))
    return _opened(entry for entry, _ in listed[:MOST_MIXED])


def find_questions(entries: Iterable[Entry], names: Collection[str]) -> list[Pack]:
    """Open the packs that hold questions, and leave only these in them.

    Args:
        entries: Where to look.
        names: Ids of questions; one that several packs hold is taken from the first.
    """
    missing, holding = set(names), list[Entry]()
    for entry in entries:
        known = entry.outline.asked() if entry.outline else ()
        if held := missing.intersection(name for name, _ in known):
            missing -= held
            holding.append(entry)
        if not missing:
            break
    return [
        pack.model_copy(
            update={"questions": tuple(q for q in pack.questions if q.id in names)}
        )
        for pack in _opened(holding)
    ]


def _opened(entries: Iterable[Entry]) -> list[Pack]:
    packs: list[Pack] = []
    for entry in entries:
        with contextlib.suppress(QuizgenError):
            packs.append(read_pack(entry.path))
    return packs


def open_pack(name_or_path: str, places: Places) -> Pack:
    """Open a pack by name or path.

    Raises:
        InputError: There is none, or it cannot be used.
    """
    return read_pack(find_pack(name_or_path, places))


def rules_of(settings: Settings) -> Rules:
    """Give the rules that the settings ask for."""
    return Rules(
        questions=settings.questions,
        seconds=settings.seconds,
        patience=settings.patience,
        scoring=settings.scoring,
        strictness=settings.strictness,
        mode=settings.mode,
        streaks=settings.streak,
        hint_cost=settings.hint_cost,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A pack made from an article, and where it is kept."""

    pack: Pack
    path: Path
    is_kept: bool
    """False when it lies in a temporary folder, since the data folder failed."""


class Workshop:
    """Makes a pack from one article and keeps it among the player's own.

    Args:
        source: The article.
        settings: Whether its text is kept, and how many questions are wanted.
        places: Where packs are kept.
        generate: The command that makes packs.
    """

    def __init__(
        self,
        source: str,
        settings: Settings,
        places: Places,
        generate: Sequence[str],
    ) -> None:
        self._name = pack_name(source)
        self._folder, self._is_kept = _folder(places)
        self._path = _free_path(self._folder, self._name)
        # A source that looks like an option must not become one.
        name = f"./{source}" if source.startswith("-") else source
        limit = str(max(Rules().questions, settings.questions))
        self._command = [*generate, name, "-o", str(self._path), "--progress"]
        # A round wants questions: the less sure ones come last, and are soon skipped.
        self._command += ["--fill", "--limit", limit]
        if settings.keep_articles and self._is_kept:
            self._command += ["--keep-articles", str(places.articles)]
        else:
            self._command.append("--no-keep")
        self._making = Making(self._command)

    def make(self, report: Callable[[Progress], None]) -> Made:
        """Make the pack; blocks until the child has ended.

        An article that was played before, and gives the same pack, has it once.

        Raises:
            InputError: Nothing can be asked about the article.
            OutsideError: The child could not do its work.
        """
        try:
            self._making.run(report)
            pack = read_pack(self._path)
        except BaseException:
            if not self._is_kept:
                shutil.rmtree(self._folder, ignore_errors=True)
            raise
        made = self._path.read_bytes()
        for known in _paths(self._folder, self._name):
            if known == self._path or not known.exists():
                break
            if known.read_bytes() == made:
                self._path.unlink()
                return Made(pack=pack, path=known, is_kept=self._is_kept)
        return Made(pack=pack, path=self._path, is_kept=self._is_kept)

    def cancel(self) -> None:
        """Stop making."""
        self._making.cancel()

    @property
    def is_cancelled(self) -> bool:
        """True once `cancel` has been called."""
        return self._making.is_cancelled


def pack_name(source: str) -> str:
    """Name the pack that is made from a source, without an ending."""
    path = urlsplit(source).path if is_address(source) else source
    return slug(Path(path).stem)


def _folder(places: Places) -> tuple[Path, bool]:
    try:
        places.packs.mkdir(parents=True, exist_ok=True)
        probe = places.packs / ".quizgen-probe.tmp"
        save(probe, b"")
        probe.unlink()
    except (OSError, OutsideError):
        return Path(tempfile.mkdtemp(prefix="quizgen-")), False
    return places.packs, True


def _paths(folder: Path, name: str) -> Iterator[Path]:
    yield folder / f"{name}.toml"
    yield from (folder / f"{name}-{number}.toml" for number in count(2))


def _free_path(folder: Path, name: str) -> Path:
    """Find a file name that no other pack has: one that was edited is never lost."""
    return next(path for path in _paths(folder, name) if not path.exists())
