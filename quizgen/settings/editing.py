"""Changing the settings file: one value at a time, comments and order kept."""

from typing import Any, cast

from pydantic import ValidationError

from quizgen.errors import InputError
from quizgen.settings.model import Settings
from quizgen.settings.places import Places
from quizgen.settings.reading import read_file, unknown_setting


def parse_setting(name: str, text: str) -> object:
    """Read what somebody typed for a setting; None to go back to the default.

    Args:
        name: The setting.
        text: Numbers and words as they are, `on` and `off`, `action=key, action=key`;
            empty for the default.

    Raises:
        InputError: There is no such setting, or it cannot be that.
    """
    if name not in Settings.model_fields:
        raise InputError(unknown_setting(name))
    if not text.strip():
        return None
    given: object = _pairs(text) if name == "keys" else text.strip()
    try:
        return getattr(Settings.model_validate({name: given}), name)
    except ValidationError as error:
        raise InputError(
            f"{name} cannot be {text.strip()!r}: {error.errors()[0]['msg']}"
        ) from error


def write_text(value: object) -> str:
    """Write a value as `parse_setting` reads it."""
    match value:
        case None:
            return ""
        case bool():
            return "on" if value else "off"
        case float():
            return f"{value:g}"
        case dict():
            pairs = cast("dict[str, str]", value).items()
            return ", ".join(f"{action}={key}" for action, key in pairs)
        case _:
            return f"{value}"


def change_file(places: Places, name: str, value: object) -> bytes:
    """Give the settings file with one value changed; nothing is written.

    Args:
        places: Where the file lies, if there is one.
        name: The setting.
        value: As `parse_setting` gives it; None takes the setting out.

    Raises:
        InputError: The file is there but cannot be read.
    """
    import tomlkit  # noqa: PLC0415 - the game reads settings without it
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415 - the same

    try:
        document: Any = tomlkit.parse(read_file(places))  # its types are half open
    except TOMLKitError as error:
        raise InputError(
            f"the settings file is not TOML: {error}",
            where=str(places.config_file),
            mend="mend it by hand, or move it away",
        ) from error
    if value is None:
        document.pop(name, None)
    else:
        document[name] = value
    text: str = document.as_string()
    return text.encode("utf-8")


def _pairs(text: str) -> dict[str, str]:
    parts = (part.partition("=") for part in text.split(",") if part.strip())
    return {action.strip(): key.strip() for action, _, key in parts}
