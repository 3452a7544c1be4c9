"""`quizgen paths`: where files lie."""

import os

import click

from quizgen.cli.output import show
from quizgen.formats.shelf import shipped_folder
from quizgen.settings import find_places


@click.command()
def paths() -> None:
    """Show where files lie."""
    places = find_places(os.environ)
    rows = {
        "settings": places.config_file,
        "packs": places.packs,
        "articles": places.articles,
        "scores": places.scores,
        "state": places.state,
        "shipped packs": shipped_folder(),
    }
    width = max(map(len, rows))
    show("\n".join(f"{name:{width}}  {path}" for name, path in rows.items()))
