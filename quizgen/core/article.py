"""A news article as it was given."""

import hashlib

from pydantic import BaseModel, ConfigDict, Field


class Article(BaseModel):
    """An article's text, untouched, with what is known of where it appeared."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    """The file's stem or the id that was given; any string."""
    text: str
    """The text exactly as it was given; evidence points into it by code points."""
    title: str = ""
    """The headline, whether or not it also stands in `text`."""
    published: str = ""
    """ISO 8601 date, empty when unknown."""
    publisher: str = ""
    url: str = ""
    body: int = Field(default=0, ge=0)
    """Where in `text` the article itself begins: after front matter and headline."""
    where: str = ""
    """`file` or `file:line` it was read from, for messages."""

    @property
    def sha256(self) -> str:
        """Hex digest of the text in UTF-8."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
