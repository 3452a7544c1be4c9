"""Settings from their four origins: flag, environment, file, default."""

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from quizgen.errors import InputError
from quizgen.settings.files import read_bytes
from quizgen.settings.model import Settings
from quizgen.settings.places import Places

_PREFIX = "QUIZGEN_"
_OTHER_VARIABLES = {
    "QUIZGEN_CONFIG_DIR",
    "QUIZGEN_DATA_DIR",
    "QUIZGEN_STATE_DIR",
    "QUIZGEN_DEBUG",
}
_LARGEST_FILE = 1_000_000
"""Bytes; a settings file is a few hundred."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """Settings, and where each value came from."""

    settings: Settings
    origins: Mapping[str, str]
    """Name of the setting -> `default`, the file, the variable or `command line`."""
    problem: str = ""
    """Why file and environment were left aside; empty if they were not."""


def resolve_for_play(
    places: Places, environ: Mapping[str, str], flags: Mapping[str, object]
) -> Resolved:
    """Give settings that can be played by, also when file or environment are wrong.

    A game starts with the defaults then, and says what is wrong.

    Raises:
        InputError: The flags cannot be used.
    """
    try:
        return resolve_settings(places, environ, flags)
    except InputError as error:
        nowhere = replace(places, config=places.config / "none")
        return replace(resolve_settings(nowhere, {}, flags), problem=str(error))


def load_settings(
    places: Places, environ: Mapping[str, str], flags: Mapping[str, object]
) -> Settings:
    """Give the settings; see `resolve_settings`."""
    return resolve_settings(places, environ, flags).settings


def resolve_settings(
    places: Places, environ: Mapping[str, str], flags: Mapping[str, object]
) -> Resolved:
    """Put the settings together: flag before environment before file before default.

    Args:
        places: Where `config.toml` may lie.
        environ: `QUIZGEN_PLAYER` and so on; an empty value counts as not given.
        flags: Name -> value; None counts as not given.

    Raises:
        InputError: Keys that do not exist or values that do not fit, all at once.
    """
    values: dict[str, object] = {}
    origins = dict.fromkeys(Settings.model_fields, "default")
    problems: list[str] = []
    layers = [
        (str(places.config_file), _from_file(places)),
        *_from_environment(environ),
        ("command line", {k: v for k, v in flags.items() if v is not None}),
    ]
    for origin, layer in layers:
        for key, value in layer.items():
            if key not in Settings.model_fields:
                problems.append(f"{origin}: {unknown_setting(key)}")
                continue
            values[key] = value
            origins[key] = origin
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_context=False):
            name = str(detail["loc"][0])
            message = detail["msg"]
            problems.append(
                f"{origins[name]}: {name} cannot be {detail['input']!r}: {message}"
            )
        settings = Settings()
    if problems:
        many = f"{len(problems)} settings cannot be used\n" if problems[1:] else ""
        raise InputError(
            many + "\n".join(problems),
            mend=f"settings and their origin: quizgen config show; "
            f"the file is {places.config_file}",
        )
    return Resolved(settings, origins)


def read_file(places: Places) -> str:
    """Read the settings file; empty if there is none.

    Raises:
        InputError: It is too large, not UTF-8 or not readable.
    """
    path = places.config_file
    if not path.exists():
        return ""
    data = read_bytes(path, largest=_LARGEST_FILE)
    if len(data) > _LARGEST_FILE:
        raise InputError("the settings file is too large", where=str(path))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError("the settings file is not UTF-8", where=str(path)) from error


def _from_file(places: Places) -> dict[str, Any]:
    try:
        return tomllib.loads(read_file(places))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(
            f"the settings file is not TOML: {error}", where=str(places.config_file)
        ) from error


def _from_environment(environ: Mapping[str, str]) -> list[tuple[str, dict[str, str]]]:
    return [
        (name, {name.removeprefix(_PREFIX).lower(): value})
        for name, value in sorted(environ.items())
        if name.startswith(_PREFIX) and name not in _OTHER_VARIABLES and value
    ]


def unknown_setting(key: str) -> str:
    """Say that there is no such setting, and which is meant."""
    known = list(Settings.model_fields)
    close = difflib.get_close_matches(key, known, n=1)
    hint = f"did you mean {close[0]}?" if close else f"known: {', '.join(known)}"
    return f"there is no setting {key!r}; {hint}"
