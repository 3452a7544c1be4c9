"""Plain text: one article a file."""

from collections.abc import Iterator
from pathlib import Path

from quizgen.core.article import Article
from quizgen.loaders.decoding import LARGEST, decode
from quizgen.loaders.headline import to_article
from quizgen.settings.files import read_bytes


class TextLoader:
    """Reads a `.txt` file; a headline is told by its form."""

    def load(self, source: str) -> Iterator[Article]:
        """Read the file's one article.

        Raises:
            InputError: The file is missing, too large, empty, binary or not UTF-8.
        """
        path = Path(source)
        text = decode(read_bytes(path, largest=LARGEST), where=source)
        yield to_article(text, name=path.stem, where=source)
