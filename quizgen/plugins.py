"""Exchangeable parts by name: listing imports nothing, getting imports one module."""

import difflib
import importlib
from collections.abc import Mapping
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Generic, TypeVar

from quizgen.errors import MissingExtra, UsageError

Part = TypeVar("Part")


class Registry(Generic[Part]):
    """A table `name -> "module:attribute"`, which other distributions may add to.

    Args:
        group: Entry-point group of the family, for example `quizgen.formats`.
        built_in: The family's own table.
        extras: For names that need an optional package, the extra that brings it.
    """

    def __init__(
        self,
        group: str,
        built_in: Mapping[str, str],
        *,
        extras: Mapping[str, str] | None = None,
    ) -> None:
        """Remember the table; nothing is imported."""
        self.group = group
        self._built_in = built_in
        self._extras = extras or {}

    def __contains__(self, name: str) -> bool:
        return name in self._built_in or any(p.name == name for p in self._points())

    def names(self) -> list[str]:
        """List the built-in names in the table's order, then those of plug-ins."""
        added = sorted({point.name for point in self._points()} - set(self._built_in))
        return [*self._built_in, *added]

    def get(self, name: str, **options: object) -> Part:
        """Import one part and make it.

        Args:
            name: One of `names`.
            options: What the part is made with; usually nothing.

        Raises:
            UsageError: No part has that name.
            MissingExtra: The part needs a package that is not installed.
        """
        target = self._built_in.get(name)
        # Asking for entry points costs up to 170 ms: only for names that are not ours.
        if target is None:
            target = next((p.value for p in self._points() if p.name == name), None)
        if target is None:
            close = difflib.get_close_matches(name, self.names(), n=1)
            kind = self.group.rpartition(".")[2].removesuffix("s")
            hint = f"did you mean {close[0]}? " if close else ""
            raise UsageError(
                f"there is no {kind} named {name!r}",
                mend=f"{hint}known: {', '.join(self.names())}",
            )
        module, _, attribute = target.partition(":")
        try:
            found: Any = getattr(importlib.import_module(module), attribute)
        except ModuleNotFoundError as error:
            if (error.name or "").startswith("quizgen"):
                raise  # our own mistake, not a missing package
            extra = self._extras.get(name, name)
            raise MissingExtra(
                f"{name} needs the package {error.name}, which is not installed",
                mend=f'install it with: pip install "quizgen[{extra}]"',
            ) from error
        return found(**options)

    def _points(self) -> tuple[EntryPoint, ...]:
        return tuple(entry_points(group=self.group))
