"""`quizgen serve`: the game in a browser."""

import sys

import click

from quizgen.cli.output import say
from quizgen.errors import MissingExtra

_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="0 for any that is free.",
)
def serve(*, host: str, port: int) -> None:
    """Serve the game to a browser on this machine."""
    try:
        from quizgen.cli.serving import GameServer  # noqa: PLC0415 - brings aiohttp
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("quizgen"):
            raise
        raise MissingExtra(
            f"serving needs the package {error.name}, which is not installed",
            mend='install it with: pip install "quizgen[serve]"',
        ) from error
    if host not in _LOOPBACK:
        say(
            f"Careful: everybody who can reach {host} can play here under your name "
            "and see your packs and scores. Nothing is asked for and nothing encrypted."
        )
    command = (sys.executable, "-m", "quizgen", "play", "--served")
    server = GameServer(command, host=host, port=port, is_open=host not in _LOOPBACK)
    server.run(lambda url: say(f"quizgen is at {url}  (ctrl+c ends it)"))
