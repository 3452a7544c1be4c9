"""`quizgen play`, from the outside."""

import json
import os
import pty
import re
import select
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from quizgen.text import FORBIDDEN

PACK = """
title = "Birds"
[[sources]]
title = "Eggs"
publisher = "Field Notes"
published = "2025-11-02"
url = "https://fieldnotes.example/eggs"
[[questions]]
prompt = "Which bird lays the largest egg?"
answer = { type = "phrase", text = "ostrich" }
evidence = { quote = "The ostrich lays the largest egg." }
[[questions]]
prompt = "How fast can an ostrich run?"
answer = { type = "quantity", text = "70 km/h" }
evidence = { quote = "+ It runs\\nx at 70 km/h." }
"""
MARKED = re.compile(r"^[+~x] ", re.MULTILINE)


@dataclass
class Player:
    """Somebody with folders of their own."""

    folder: Path
    variables: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def environment(self) -> dict[str, str]:
        """Variables that lead to the player's own folders."""
        places = {
            f"QUIZGEN_{name}_DIR": str(self.folder / name.lower())
            for name in ("CONFIG", "DATA", "STATE")
        }
        kept = {k: v for k, v in os.environ.items() if not k.startswith("QUIZGEN_")}
        return {**kept, **places, **self.variables}

    def command(self, *arguments: str) -> list[str]:
        """What starts the game."""
        return [sys.executable, "-m", "quizgen", "play", *arguments]

    def play(
        self, *arguments: str, typed: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Play a whole game."""
        return subprocess.run(
            self.command(*arguments),
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=self.environment,
            cwd=self.folder,
            timeout=60,
            check=False,
        )

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """Start a game in line mode."""
        return subprocess.Popen(
            self.command(*arguments, "--plain"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=self.environment,
            cwd=self.folder,
        )

    def attempts(self) -> list[tuple[str, str]]:
        """Read answers and verdicts out of the database."""
        database = self.folder / "data" / "scores.sqlite"
        with closing(sqlite3.connect(database)) as connection:
            return connection.execute(
                "SELECT given, verdict FROM attempts ORDER BY rowid"
            ).fetchall()


@pytest.fixture
def player(tmp_path: Path) -> Player:
    """A player with the pack `birds.toml` in their folder."""
    (tmp_path / "birds.toml").write_text(PACK, encoding="utf-8")
    return Player(tmp_path)


def test_each_typed_line_is_one_attempt_and_one_marked_line(player: Player) -> None:
    typed = "70\n70 kmh\nostrich\n"
    run = player.play("birds.toml", "--plain", "--seed", "1", typed=typed)
    assert run.returncode == 0
    assert len(MARKED.findall(run.stdout)) == len(player.attempts()) == 3
    assert not run.stderr


def test_verdicts_and_evidence_are_shown(player: Player) -> None:
    run = player.play("birds.toml", "--plain", "--seed", "1", typed="70\n70 kmh\nemu\n")
    assert "~ close: 70 what?\n" in run.stdout
    assert "\n+ correct: " in run.stdout
    assert "\nx wrong: " in run.stdout
    assert '    "The ostrich lays the largest egg."' in run.stdout
    assert "    Eggs - Field Notes, 2 November 2025" in run.stdout
    assert "    https://fieldnotes.example/eggs" in run.stdout
    assert "Result: 1 of 2 questions right" in run.stdout


def test_lines_out_of_evidence_never_look_like_a_verdict(player: Player) -> None:
    run = player.play("birds.toml", "--plain", typed="!skip\n!skip\n")
    assert "It runs" in run.stdout
    assert not MARKED.findall(run.stdout)


def test_no_forbidden_code_point_reaches_the_output(player: Player) -> None:
    nasty = PACK.replace("Birds", "\\u001b]52;c;eA\\u0007\\u202eBirds").replace(
        "ostrich", "ost\\u009brich"
    )
    (player.folder / "nasty.toml").write_text(nasty, encoding="utf-8")
    run = player.play("nasty.toml", "--plain", typed="\x1b[31m\nx\n")
    assert run.returncode == 0
    for line in (run.stdout + run.stderr).splitlines():
        assert not FORBIDDEN.search(line)


def test_the_end_of_input_ends_the_round(player: Player) -> None:
    run = player.play("birds.toml", "--plain")
    assert run.returncode == 0
    assert "Result: 0 of 2 questions right" in run.stdout


def test_the_deadline_ends_a_waiting_read(player: Player) -> None:
    game = player.start("birds.toml", "--seconds", "0.2")
    assert game.stdin
    assert game.stdout
    said = game.stdout.read()  # ends although nobody closes the input
    assert game.wait(30) == 0
    assert said.count("Time is up.") == 2
    assert not MARKED.findall(said)
    game.communicate()


def test_without_a_clock_right_answers_are_worth_1000(player: Player) -> None:
    typed = "70 km/h\nostrich\n"
    options = ("--plain", "--seconds", "0", "--seed", "1")
    run = player.play("birds.toml", *options, typed=typed)
    assert "no clock" in run.stdout
    assert run.stdout.count(" 1,000 points.\n") == 2


def test_the_same_seed_asks_the_same_questions(player: Player) -> None:
    runs = {
        player.play("birds.toml", "--plain", "--seed", "5", "--questions", "1").stdout
        for _ in range(2)
    }
    assert len(runs) == 1


def test_an_overrule_counts_and_is_no_attempt(player: Player) -> None:
    run = player.play(
        "birds.toml", "--plain", "--seconds", "0", typed="no\n!right\nno\n!right\n"
    )
    assert run.stdout.count("Counted by your own word: 1,000 points.") == 2
    assert len(player.attempts()) == 2
    assert "Result: 2 of 2 questions right, 2,000 points." in run.stdout


def test_orders_are_obeyed_and_not_answers(player: Player) -> None:
    typed = "!hint\n!HINT\n!more\n!pause\n!pause\n!right\n!skip\n!quit\n"
    run = player.play("birds.toml", "--plain", "--seed", "1", typed=typed)
    assert "Hint: It begins with" in run.stdout
    assert "letters and digits" in run.stdout
    assert "More time." in run.stdout
    assert "Paused." in run.stdout
    assert "That changes nothing now." in run.stdout
    assert "Skipped." in run.stdout
    assert not MARKED.findall(run.stdout)


def test_an_interrupt_exits_130_and_keeps_what_was_acknowledged(
    player: Player,
) -> None:
    game = player.start("birds.toml", "--seconds", "0")
    assert game.stdin
    assert game.stdout
    game.stdin.write("nonsense\n")
    game.stdin.flush()
    while not MARKED.match(line := game.stdout.readline()):
        assert line
    while not game.stdout.readline().startswith("Question 2"):
        pass
    game.send_signal(signal.SIGINT)
    game.communicate(timeout=30)
    assert game.returncode == 130
    assert player.attempts() == [("nonsense", "wrong")]


def test_a_kill_after_the_verdict_loses_nothing(player: Player) -> None:
    game = player.start("birds.toml", "--seconds", "0")
    assert game.stdin
    assert game.stdout
    game.stdin.write("nonsense\n")
    game.stdin.flush()
    while not MARKED.match(line := game.stdout.readline()):
        assert line
    game.kill()
    game.communicate(timeout=30)
    assert player.attempts() == [("nonsense", "wrong")]


def test_scores_name_the_player(player: Player) -> None:
    player.play("birds.toml", "--plain", "--player", "Ada", typed="no\n")
    run = subprocess.run(
        [sys.executable, "-m", "quizgen", "scores", "--json"],
        capture_output=True,
        check=True,
        env=player.environment,
    )
    scores = json.loads(run.stdout)
    assert scores["attempts"] == 1
    assert scores["leaderboard"][0]["player"] == "Ada"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["no-such-pack"], "no pack named"),
        (["missing.toml"], "no such pack"),
        (["broken.toml"], "broken.toml"),
        (["missing.txt"], "missing.txt"),
        ([], "name a pack or an article"),
        (["birds.toml", "--questions", "0"], "questions"),
    ],
)
def test_what_cannot_be_played_exits_2_with_a_clear_message(
    player: Player, arguments: Sequence[str], words: str
) -> None:
    (player.folder / "broken.toml").write_text("title = [", encoding="utf-8")
    run = player.play(*arguments, "--plain")
    assert run.returncode == 2
    assert words in run.stderr
    assert "Traceback" not in run.stderr
    assert not run.stdout


def test_a_home_that_cannot_be_written_is_warned_of_once(player: Player) -> None:
    (player.folder / "data").write_text("a file", encoding="utf-8")
    run = player.play("birds.toml", "--plain", typed="no\nno\n")
    assert run.returncode == 0
    assert run.stderr.count("memory") == 1
    assert len(MARKED.findall(run.stdout)) == 2


def test_without_a_terminal_line_mode_is_chosen_by_itself(player: Player) -> None:
    run = player.play("birds.toml", typed="no\n")
    assert run.returncode == 0
    assert "\x1b" not in run.stdout + run.stderr


@pytest.mark.parametrize("terminal", ["xterm-256color", "dumb"])
def test_the_terminal_decides_between_screen_and_lines(
    player: Player, terminal: str
) -> None:
    master, slave = pty.openpty()
    player.variables = {"TERM": terminal, "COLUMNS": "80", "LINES": "24"}
    game = subprocess.Popen(
        player.command("birds.toml", "--seconds", "0"),
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env=player.environment,
        cwd=player.folder,
    )
    os.close(slave)
    seen = b""
    while b"Which bird" not in seen and b"How fast" not in seen:
        assert select.select([master], [], [], 30)[0]
        seen += os.read(master, 65536)
    assert (b"\x1b[?1049h" in seen) == (terminal != "dumb")
    os.write(master, b"\x11" if terminal != "dumb" else b"!quit\n")
    while select.select([master], [], [], 30)[0]:
        try:
            if not os.read(master, 65536):
                break
        except OSError:
            break
    assert game.wait(30) == 0
    os.close(master)


ARTICLE = Path(__file__).parents[2] / "questions" / "articles" / "speedflying.md"


@pytest.mark.parametrize("options", [[], ["--no-keep"]])
def test_an_article_becomes_a_kept_pack(player: Player, options: list[str]) -> None:
    run = player.play(str(ARTICLE), "--plain", *options)
    assert run.returncode == 0
    kept = player.folder / "data" / "packs" / "speedflying.toml"
    assert kept.exists()
    assert f"This quiz is kept: {kept}" in run.stdout
    assert "100 %" in run.stderr
    articles = list((player.folder / "data").glob("articles/*.txt"))
    assert len(articles) == (0 if options else 1)
    assert player.play("speedflying", "--plain").returncode == 0
