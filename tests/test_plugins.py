"""Exchangeable parts by name."""

import sys
from collections.abc import Mapping
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path
from typing import Any

import pytest

from quizgen import plugins
from quizgen.cli import COMMANDS
from quizgen.engines import ENGINES
from quizgen.errors import MissingExtra, UsageError
from quizgen.formats import FORMATS
from quizgen.loaders import LOADERS
from quizgen.plugins import Registry


def _registry(built_in: Mapping[str, str], **extras: str) -> Registry[Any]:
    return Registry("quizgen.tests", built_in, extras=extras)


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the groups that were asked for; one plug-in named `deque` is installed."""
    asked: list[str] = []

    def entry_points(*, group: str) -> EntryPoints:
        asked.append(group)
        return EntryPoints([EntryPoint("deque", "collections:deque", group)])

    monkeypatch.setattr(plugins, "entry_points", entry_points)
    return asked


def test_a_part_is_made_when_it_is_asked_for() -> None:
    registry = _registry({"fraction": "fractions:Fraction"})
    assert registry.get("fraction") == 0
    assert registry.get("fraction", numerator=3) == 3


def test_names_are_the_built_in_ones_in_order_then_plug_ins(
    installed: list[str],
) -> None:
    registry = _registry({"b": "no.module:x", "a": "no.module:y"})
    assert registry.names() == ["b", "a", "deque"]
    assert installed == ["quizgen.tests"]


def test_a_name_is_looked_for_among_plug_ins_only_when_it_is_not_built_in(
    installed: list[str],
) -> None:
    registry = _registry({"dict": "builtins:dict"})
    assert "dict" in registry
    assert installed == []
    assert "deque" in registry
    assert "tuple" not in registry


def test_a_plug_in_is_found_by_its_entry_point(installed: list[str]) -> None:
    assert list(_registry({}).get("deque")) == []
    assert installed


def test_entry_points_are_not_asked_for_a_built_in_name(installed: list[str]) -> None:
    _registry({"dict": "builtins:dict"}).get("dict")
    assert installed == []


def test_an_unknown_name_is_answered_with_the_nearest(installed: list[str]) -> None:
    del installed
    with pytest.raises(UsageError, match="there is no test named 'fractoin'") as caught:
        _registry({"fraction": "fractions:Fraction"}).get("fractoin")
    assert "did you mean fraction?" in caught.value.mend
    assert "known: fraction, deque" in caught.value.mend


def test_a_missing_package_names_the_extra() -> None:
    registry = _registry({"sheet": "no_such_package_here:Sheet"}, sheet="tables")
    with pytest.raises(MissingExtra, match="no_such_package_here") as caught:
        registry.get("sheet")
    assert 'pip install "quizgen[tables]"' in caught.value.mend


def test_a_mistake_of_our_own_is_not_called_a_missing_package() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"quizgen\.nowhere"):
        _registry({"x": "quizgen.nowhere:X"}).get("x")


@pytest.mark.parametrize("registry", [FORMATS, LOADERS, ENGINES])
def test_every_row_of_our_tables_leads_to_a_part(registry: Registry[Any]) -> None:
    assert all(registry.get(name) for name in registry.names())


def test_every_command_has_a_file_of_its_own() -> None:
    modules = [row[0].partition(":")[0] for row in COMMANDS.values()]
    assert len(set(modules)) == len(modules)
    folder = Path(sys.modules["quizgen.cli"].__file__ or "").parent
    assert all((folder / f"{name.rpartition('.')[2]}.py").is_file() for name in modules)
