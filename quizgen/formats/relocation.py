"""Packs that move to another folder, and the articles beside them."""

import os
from pathlib import Path

from quizgen.core.pack import Pack, Source


def move_articles(pack: Pack, old: Path, new: Path) -> Pack:
    """Let the sources of a pack point to the same files from another folder.

    Args:
        pack: As it was read.
        old: The folder of its file.
        new: The folder that it will be written to.

    Returns:
        The pack; an article that is not in or below the new folder is named no more,
        since a pack may only point to files beside it.
    """
    sources = tuple(
        _moved(source, old.resolve(), new.resolve()) for source in pack.sources
    )
    return pack.model_copy(update={"sources": sources})


def _moved(source: Source, old: Path, new: Path) -> Source:
    if not source.article:
        return source
    file = Path(os.path.normpath(old / source.article))
    inside = file.is_relative_to(old) and file.is_relative_to(new)
    path = file.relative_to(new).as_posix() if inside else ""
    return source.model_copy(update={"article": path})
