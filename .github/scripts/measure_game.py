"""Measure the game on a terminal against bare Textual applications, in one run.

    python .github/scripts/measure_game.py [start | keys | idle | library]

Every figure is a ratio of two programs that were run in turn, so a busy machine slows
both: CPU time until the first painting, milliseconds from a key to its letter, CPU of a
round with the clock running, resident memory, and a library of 500 packs against one of
two. Without a word everything is measured, in about three minutes; exits 1 when a target
is missed. No part of CI.
"""

import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from fcntl import ioctl
from pathlib import Path

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Evidence, Question
from quizgen.formats.packfile import write_pack

BARE = """
from textual.app import App
from textual.widgets import Footer, Input, Static
class Bare(App):
    BINDINGS = [("f1", "help", "Help")]
    AUTO_FOCUS = "Input"
    def compose(self):
        yield Static("bare application")
        yield Input()
        yield Footer()
Bare().run()
"""
"""What every application of this kind has: a title, an input, a footer."""
PATIENCE = 60.0
FAILED: list[str] = []


class Terminal:
    """A program on a pseudo-terminal of 80 by 24.

    Args:
        command: What to start.
        environ: Its variables.
    """

    def __init__(self, command: Sequence[str], environ: dict[str, str]) -> None:
        self.seen = b""
        self._master, slave = pty.openpty()
        ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.started = time.monotonic()
        self.child = subprocess.Popen(  # noqa: S603 - our own commands
            command, stdin=slave, stdout=slave, stderr=slave, env=environ
        )
        os.close(slave)

    def until(self, words: bytes) -> float:
        """Read until words are drawn; gives the seconds since the start."""
        while words not in self.seen:
            if not self.read(PATIENCE):
                raise TimeoutError(words, self.seen[-2000:])
        return time.monotonic() - self.started

    def read(self, seconds: float) -> bytes:
        """Read what comes within some seconds; empty when nothing does."""
        if not select.select([self._master], [], [], seconds)[0]:
            return b""
        data = os.read(self._master, 65536)
        self.seen += data
        return data

    def rest(self, seconds: float) -> None:
        """Read all that comes within some seconds: a clock never falls silent."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.read(left)

    def write(self, keys: bytes) -> None:
        """Press keys; forgets what was seen before."""
        self.seen = b""
        os.write(self._master, keys)

    def cpu(self) -> float:
        """Give the CPU time of all threads that live, in seconds."""
        tasks = Path(f"/proc/{self.child.pid}/task").glob("*/schedstat")
        return (
            sum(int(task.read_text(encoding="ascii").split()[0]) for task in tasks)
            / 1e9
        )

    def resident(self) -> float:
        """Give the resident memory in MiB."""
        status = Path(f"/proc/{self.child.pid}/status").read_text(encoding="ascii")
        line = next(row for row in status.splitlines() if row.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def end(self) -> None:
        """End the program."""
        self.child.kill()
        self.child.wait()
        os.close(self._master)


@contextmanager
def terminal(command: Sequence[str], environ: dict[str, str]) -> Iterator[Terminal]:
    """Start a program, and end it whatever happens."""
    running = Terminal(command, environ)
    try:
        yield running
    finally:
        running.end()


def environment(folder: Path) -> dict[str, str]:
    """Give variables with folders of their own; compiled modules are kept."""
    kept = {
        k: v
        for k, v in os.environ.items()
        if not k.startswith(("QUIZGEN_", "COLUMNS", "LINES"))
    }
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    places = {
        f"QUIZGEN_{name}_DIR": str(folder / name.lower())
        for name in ("CONFIG", "DATA", "STATE")
    }
    return {**kept, **places, "TERM": "xterm-256color", "COLORTERM": "truecolor"}


def make_pack(number: int, questions: int) -> Pack:
    """Make a pack of any size."""
    return Pack(
        title=f"Harbours {number}",
        questions=tuple(
            Question(
                prompt=f"How many boats left harbour {number}-{n} in the year of the storm?",
                answer=Answer(type="count", text=f"{n + 11}"),
                kind="boats_counted",
                choices=(f"{n + 12}", f"{n + 13}", f"{n + 14}"),
                evidence=Evidence(
                    quote=f"In that year {n + 11} boats left harbour {number}-{n}."
                ),
            )
            for n in range(questions)
        ),
    )


def report(
    what: str, ours: float, theirs: float, unit: str, target: float | None = None
) -> None:
    """Print a ratio, and remember a target that was missed."""
    ratio = ours / theirs
    verdict = ""
    if target is not None:
        verdict = f"  (target {target:g}: {'met' if ratio <= target else 'MISSED'})"
        if ratio > target:
            FAILED.append(what)
    print(
        f"{what}: {ours:.1f} / {theirs:.1f} {unit} = {ratio:.2f}{verdict}", flush=True
    )


def limit(what: str, value: float, unit: str, target: float) -> None:
    """Print a figure, and remember a target that was missed."""
    met = value < target
    if not met:
        FAILED.append(what)
    print(
        f"{what}: {value:.1f} {unit}  (target < {target:g}: {'met' if met else 'MISSED'})",
        flush=True,
    )


GAME = [sys.executable, "-m", "quizgen"]


def start(folder: Path, bare: list[str]) -> None:
    """Measure the first painting: CPU and time."""
    environ = environment(folder / "start")

    def paint(command: list[str], words: bytes) -> tuple[float, float]:
        with terminal(command, environ) as running:
            seconds = running.until(words)
            return running.cpu(), seconds

    pairs: list[tuple[tuple[float, float], tuple[float, float]]] = []
    for turn in range(16):
        if turn % 2:
            ours, theirs = paint(GAME, b"Q U I Z"), paint(bare, b"bare application")
        else:
            theirs, ours = paint(bare, b"bare application"), paint(GAME, b"Q U I Z")
        if turn:  # the first pair compiles modules
            pairs.append((ours, theirs))
    ratio = statistics.median(ours[0] / theirs[0] for ours, theirs in pairs)
    middle = [
        statistics.median(pair[side][kind] for pair in pairs) * 1000
        for kind in (0, 1)
        for side in (0, 1)
    ]
    report("first painting, CPU", ratio * middle[1], middle[1], "ms", 1.5)
    report("first painting, time", middle[2], middle[3], "ms")


@contextmanager
def both(folder: Path, bare: list[str]) -> Iterator[tuple[Terminal, Terminal]]:
    """Have a round with a running clock and the bare application beside each other."""
    write_pack(folder / "round.toml", make_pack(1, 60))
    environ = environment(folder / "round")
    command = [*GAME, "play", str(folder / "round.toml"), "--seconds", "3600"]
    with terminal(command, environ) as ours, terminal(bare, environ) as theirs:
        ours.until(b"How many boats")
        theirs.until(b"bare application")
        for one in (ours, theirs):
            one.rest(2.0)
        yield ours, theirs


def keys(folder: Path, bare: list[str]) -> None:
    """Measure from a key to the painting of its letter."""
    took: tuple[list[float], list[float]] = ([], [])
    spent: tuple[list[float], list[float]] = ([], [])
    with both(folder, bare) as programs:
        for turn in range(80):
            for side in (0, 1) if turn % 2 else (1, 0):
                running = programs[side]
                running.rest(0.05)
                cpu, pressed = running.cpu(), time.monotonic()
                running.write(b"Z")
                while b"Z" not in running.seen:
                    if not running.read(5):
                        raise TimeoutError(running.seen)
                took[side].append(1000 * (time.monotonic() - pressed))
                spent[side].append(1000 * (running.cpu() - cpu))
                running.rest(0.05)
                running.write(b"\x7f")
                running.rest(0.1)
    for name, part in (("p50", 50), ("p95", 95)):
        ours, theirs = (statistics.quantiles(side, n=100)[part - 1] for side in took)
        report(f"key to paint, {name}", ours, theirs, "ms", 1.25)
    ours, theirs = (statistics.median(side) for side in spent)
    report("key to paint, CPU", ours, theirs, "ms")


def idle(folder: Path, bare: list[str]) -> None:
    """Measure CPU and memory while a question waits and its clock runs."""
    with both(folder, bare) as (ours, theirs):
        before = ours.cpu(), theirs.cpu()
        end = time.monotonic() + 30
        while time.monotonic() < end:
            ours.read(0.05)
            theirs.read(0.05)
        spent = [
            one.cpu() - cpu for one, cpu in zip((ours, theirs), before, strict=True)
        ]
        limit("CPU of a round, clock running", spent[0] / 30 * 100, "% of a core", 5)
        print(f"CPU of the bare application: {spent[1] / 30 * 100:.1f} % of a core")
        limit("memory of a round", ours.resident(), "MiB", 80)
        report("memory", ours.resident(), theirs.resident(), "MiB")


def library(folder: Path, _bare: list[str]) -> None:
    """Measure 500 packs of 200 questions against two packs."""
    large, small = folder / "large", folder / "small"
    for number in range(500):
        write_pack(
            large / "data" / "packs" / f"p{number:03}.toml", make_pack(number, 200)
        )
    for number in range(2):
        write_pack(
            small / "data" / "packs" / f"p{number:03}.toml", make_pack(number, 200)
        )

    def opened(place: Path) -> tuple[float, float, float]:
        with terminal(GAME, environment(place)) as running:
            painted = running.until(b"Q U I Z")
            listed = running.until(b"Harbours")
            cpu = running.cpu()
            return painted, listed, cpu

    for place in (small, small):
        opened(place)  # compiles modules
    (small / "state" / "packs.json").unlink()
    for words in ("cold", "second"):
        many, few = opened(large), opened(small)
        report(f"library, {words}: first painting", many[0] * 1000, few[0] * 1000, "ms")
        report(f"library, {words}: list complete", many[1] * 1000, few[1] * 1000, "ms")
        # A file's age is trusted two seconds after it was written: wait for the index.
    rows: list[tuple[tuple[float, float, float], tuple[float, float, float]]] = []
    for turn in range(10):
        if turn % 2:
            many, few = opened(large), opened(small)
        else:
            few, many = opened(small), opened(large)
        rows.append((many, few))
    for kind, words in enumerate(
        ("first painting", "list complete", "CPU until listed")
    ):
        ours, theirs = (
            statistics.median(row[side][kind] for row in rows) * 1000 for side in (0, 1)
        )
        report(f"library, warm: {words}", ours, theirs, "ms", 1.25)


PARTS: dict[str, Callable[[Path, list[str]], None]] = {
    "start": start,
    "keys": keys,
    "idle": idle,
    "library": library,
}


def main(wanted: Sequence[str]) -> int:
    """Measure some parts, or all."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        bare = folder / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        for name in wanted or PARTS:
            PARTS[name](folder, [sys.executable, str(bare)])
    if FAILED:
        print(f"missed: {', '.join(FAILED)}")
    return int(bool(FAILED))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
