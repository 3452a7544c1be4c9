"""A table of a TOML file changed key by key, while all else stays as it was written."""

import difflib
import re
from collections.abc import Mapping, MutableSequence, Sequence
from dataclasses import dataclass
from typing import Any, cast

import tomli
import tomlkit
from tomlkit.container import Container, OutOfOrderTableProxy
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Array, InlineTable, Item, Table

from quizgen.formats.blocks import cut_tail, split_lines
from quizgen.formats.layout import literal, table
from quizgen.formats.positions import Positions

_LONE = re.compile(r"(?<!\r)\n")


def amend_block(text: str, name: str, target: Mapping[str, Any]) -> str:
    """Make a block `[[name]]` of a file say what `target` says.

    Args:
        text: From the comments above its header to the last line of its last table.
        name: `questions` or `sources`.
        target: All its keys and values, in the order in which new ones are written.

    Raises:
        ValueError: The block cannot be changed in place.
    """
    try:
        own, *below = _parts(text)
        fields = dict(target)
        under = ""
        for part in below:
            value = fields.pop(part.name.rpartition(".")[2], None)
            if value is not None:
                under += part.header + _write(part.body, value)
        present = tomli.loads(own.body)
        for key in [key for key in fields if key not in present]:
            written = table(name, {key: fields[key]}).partition("\n")[2]
            if written.startswith("["):
                under += written.replace("\n", _newline(text))
                del fields[key]
        return own.header + _write(own.body, fields) + under
    except (TOMLKitError, tomli.TOMLDecodeError) as error:
        raise ValueError(str(error)) from error


def amend_inside(
    text: str, path: Sequence[str | int], target: Mapping[str, Any]
) -> str:
    """Make a table anywhere in a document say what `target` says.

    Raises:
        ValueError: The table cannot be changed in place.
    """
    try:
        document = tomlkit.parse(text)
        found: Any = document
        old: Any = tomli.loads(text)
        for step in path:
            found, old = found[step], old[step]
        _change(found, old, target, _newline(text))
        for key, value in target.items():
            if key not in found:
                found[key] = _item(value, 0, "\n")
        return document.as_string()
    except (TOMLKitError, KeyError, IndexError, TypeError) as error:
        raise ValueError(str(error)) from error


def without(text: str, key: str) -> str:
    """Take a key out of a document when it is there."""
    document = tomlkit.parse(text)
    if key in document:
        del document[key]
    return document.as_string()


@dataclass(frozen=True, slots=True)
class _Part:
    """One table of a block: its header with what stands above it, and its keys."""

    name: str
    header: str
    body: str


def _parts(text: str) -> list[_Part]:
    lines = split_lines(text)
    headers = Positions(text).headers
    starts = list(headers)
    parts: list[_Part] = []
    for number, (start, name) in enumerate(headers.items()):
        end = starts[number + 1] if number + 1 < len(starts) else len(lines)
        first = 0 if number == 0 else start
        header = "".join(lines[first : start + 1])
        parts.append(_Part(name, header, "".join(lines[start + 1 : end])))
    return parts


def _write(text: str, target: Mapping[str, Any]) -> str:
    """Make lines `key = value` say what `target` says."""
    # tomlkit may lose blank lines at the end, and forgets carriage returns inside of
    # strings over several lines.
    core, tail = cut_tail(text)
    document = tomlkit.parse(core)
    _change(document, tomli.loads(core), target, _newline(text))
    changed = document.as_string()
    if not _LONE.search(text):
        changed = _LONE.sub("\r\n", changed)
    present = tomli.loads(changed)
    order = list(target)
    for place, (key, value) in enumerate(target.items()):
        if key not in present:
            line = table("", {key: value}).partition("\n")[2]
            changed = _insert(changed, line, order[:place], _newline(text))
        elif isinstance(value, Mapping):  # written with dotted keys, else it is whole
            for name, item in cast("Mapping[str, object]", value).items():
                if name not in present[key]:
                    line = f"{key}.{name} = {literal(item, 0)}\n"
                    changed = _insert(changed, line, [key], _newline(text))
    return changed + tail


def _change(
    found: Container | Table | InlineTable | OutOfOrderTableProxy,
    old: Mapping[str, Any],
    target: Mapping[str, Any],
    newline: str,
) -> None:
    """Change and remove keys.

    What they held comes from tomli: tomlkit keeps carriage returns in strings.
    """
    for key, value in old.items():
        if key not in target:
            del found[key]
        elif value != (new := target[key]):
            match found[key]:
                case Array() as array:
                    _change_list(cast("MutableSequence[Any]", array), value, new)
                case Table() | OutOfOrderTableProxy() as dotted:
                    _change(dotted, value, new, newline)
                case _:
                    found[key] = _item(new, len(key) + 3, newline)


def _change_list(
    array: MutableSequence[Any], old: Sequence[object], new: Sequence[object]
) -> None:
    """Take out, put in and exchange items one by one, so that the others stay."""
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, start, end, first, last in reversed(matcher.get_opcodes()):
        if tag == "equal":
            continue
        exchanged = min(end - start, last - first)
        for offset in range(exchanged):
            array[start + offset] = _item(new[first + offset], 0, "\n")
        for _ in range(end - start - exchanged):
            del array[start + exchanged]
        for offset in range(exchanged, last - first):
            array.insert(start + offset, _item(new[first + offset], 0, "\n"))


def _insert(text: str, line: str, before: Sequence[str], newline: str) -> str:
    """Write a new key after the last of those that come before it."""
    whole = tomli.loads(text)
    lines = split_lines(text)
    place = 0
    if above := [name for name in before if name in whole]:
        place = next(
            count
            for count in range(1, len(lines) + 1)
            if _says("".join(lines[:count]), above[-1], whole[above[-1]])
        )
    if place and not lines[place - 1].endswith("\n"):
        lines[place - 1] += newline
    lines.insert(place, line.replace("\n", newline))
    return "".join(lines)


def _says(text: str, key: str, value: object) -> bool:
    """Tell whether the first lines of a table already hold a key's whole value."""
    try:
        return tomli.loads(text).get(key) == value
    except tomli.TOMLDecodeError:
        return False


def _item(value: object, used: int, newline: str) -> Item:
    text = literal(value, used).replace("\n", newline)
    return cast("Item", tomlkit.parse(f"x = {text}").item("x"))


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
