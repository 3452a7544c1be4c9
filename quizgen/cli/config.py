"""`quizgen config`: the settings and their origin."""

import json
import os

import click

from quizgen.cli.output import emit, show
from quizgen.settings import find_places


@click.group()
def config() -> None:
    """Show settings and where they come from."""


@config.command("show")
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
def show_settings(*, as_json: bool) -> None:
    """Show each setting, its value and its origin."""
    from quizgen.settings import resolve_settings  # noqa: PLC0415 - brings pydantic

    resolved = resolve_settings(find_places(os.environ), os.environ, {})
    values = resolved.settings.model_dump()
    if as_json:
        rows = {
            name: {"value": value, "origin": resolved.origins[name]}
            for name, value in values.items()
        }
        emit(json.dumps(rows, indent=2).encode() + b"\n")
        return
    width = max(map(len, values))
    for name, value in values.items():
        show(f"{name:{width}}  {json.dumps(value, ensure_ascii=False)}")
        show(f"{'':{width}}    from {resolved.origins[name]}")
