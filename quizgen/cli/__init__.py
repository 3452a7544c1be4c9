"""The command line: a table of commands, and the one boundary for whatever fails."""

import importlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

import quizgen
from quizgen.cli.output import say, silence_stdout
from quizgen.errors import QuizgenError

COMMANDS: Mapping[str, tuple[str, str]] = {
    "play": (
        "quizgen.cli.play:play",
        "Play a pack, or an article that is made into a pack first.",
    ),
    "daily": (
        "quizgen.cli.daily:daily",
        "Play today's quiz: once a day, the same for everybody.",
    ),
    "serve": (
        "quizgen.cli.serve:serve",
        "Serve the game to a browser on this machine.",
    ),
    "generate": (
        "quizgen.cli.generate:generate",
        "Make a pack of questions from articles.",
    ),
    "judge": (
        "quizgen.cli.judge:judge",
        "Rule on typed answers given as JSON lines on stdin.",
    ),
    "try": (
        "quizgen.cli.try_:try_",
        "Type answers to a question of a pack, and see how and why the judge rules.",
    ),
    "review": (
        "quizgen.cli.review:review",
        "Accept, edit or reject the questions of a pack, one by one.",
    ),
    "lint": ("quizgen.cli.lint:lint", "Find what is wrong in packs."),
    "preview": ("quizgen.cli.preview:preview", "Play one question; nothing is kept."),
    "verify": (
        "quizgen.cli.verify:verify",
        "Check that every quote still stands in its article.",
    ),
    "diff": ("quizgen.cli.diff:diff", "Tell what changed between two packs."),
    "merge": ("quizgen.cli.merge:merge", "Put several packs together as one."),
    "split": ("quizgen.cli.split:split", "Divide a pack into several."),
    "export": ("quizgen.cli.export:export", "Write a pack in another format."),
    "import": ("quizgen.cli.import_:import_", "Make a pack of another format's file."),
    "stats": (
        "quizgen.cli.stats:stats",
        "Show a player's history, accuracy, hardest questions and streaks.",
    ),
    "scores": ("quizgen.cli.scores:scores", "Show the leaderboard."),
    "new": ("quizgen.cli.new:new", "Write a starter pack that explains every key."),
    "schema": (
        "quizgen.cli.schema:schema",
        "Write the JSON schema of packs, for completion in editors.",
    ),
    "config": (
        "quizgen.cli.config:config",
        "Show settings and where they come from, or change them.",
    ),
    "paths": ("quizgen.cli.paths:paths", "Show where files lie."),
}
"""Name -> where the command is, and its summary; `--help` imports none of them."""

_INTERRUPTED = 130
_UNEXPECTED = 3


class CommandTable(click.Group):
    """A group whose commands are imported when they are run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the commands in the table's order."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """Write the table; click would import every command for its summary."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, row[1]) for name, row in COMMANDS.items()])


@click.group(cls=CommandTable, invoke_without_command=True)
@click.version_option(quizgen.__version__, message="%(prog)s %(version)s")
@click.pass_context
def group(context: click.Context) -> None:
    """Trivia made from the news: without a command, the home screen opens."""
    if context.invoked_subcommand is None:
        from quizgen.cli.play import home  # noqa: PLC0415 - the game's imports

        home()


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and give the exit code; nothing is raised but in debugging.

    Args:
        argv: The arguments; those of the process when left out.
    """
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has seen enough.
        silence_stdout()
        code = 0
    except (KeyboardInterrupt, click.Abort):
        code = _INTERRUPTED
    except click.ClickException as error:
        code = _say_usage(error)
    except QuizgenError as error:
        say(str(error))
        code = error.exit_code
    except Exception as error:
        if os.environ.get("QUIZGEN_DEBUG"):
            raise
        code = _apologise(error)
    return code


def _run(arguments: list[str]) -> int:
    if "_QUIZGEN_COMPLETE" in os.environ:
        group.main(arguments, prog_name="quizgen")  # a shell asks for completions
    try:
        with group.make_context("quizgen", arguments) as context:
            result: object = group.invoke(context)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    return result if isinstance(result, int) else 0


def _say_usage(error: click.ClickException) -> int:
    say(error.format_message())
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is not None:
        say(f"  see: {context.command_path} --help")
    return 2


def _apologise(error: Exception) -> int:
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = ""
    if place is not None:
        file = Path(place.tb_frame.f_code.co_filename).name
        where = f" in {file}:{place.tb_lineno}"
    say(
        f"Sorry, quizgen made a mistake of its own: {type(error).__name__}{where}\n"
        "  please report it with what you did; QUIZGEN_DEBUG=1 shows the details"
    )
    return _UNEXPECTED
