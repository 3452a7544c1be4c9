"""`quizgen config`: the settings, their origin, and changing them."""

import json
import os

import click

from quizgen.cli.output import emit, say, show
from quizgen.settings import find_places


@click.group()
def config() -> None:
    """Show settings and where they come from, or change them."""


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


@config.command("set")
@click.argument("key")
@click.argument("value")
def set_setting(key: str, value: str) -> None:
    """Change a setting in the file; an empty value goes back to the default.

    Numbers and words as they are, `on` or `off`; for `keys`: `home.board=f12`, with
    commas between.
    """
    from quizgen.formats.saving import save  # noqa: PLC0415 - not for showing
    from quizgen.settings.editing import (  # noqa: PLC0415 - brings pydantic
        change_file,
        parse_setting,
    )

    places = find_places(os.environ)
    data = change_file(places, key, parse_setting(key, value))
    save(places.config_file, data)
    say(f"{places.config_file}: {key} is changed")
    variable = f"QUIZGEN_{key.upper()}"
    if os.environ.get(variable):
        say(f"  but {variable} wins over the file while it is set")
