"""What a comparison works on: one spelling, split once, and what is known around it."""

from dataclasses import dataclass
from functools import lru_cache

from quizgen.core.attempt import Strictness
from quizgen.judge.normalisation import fold, key, words

_ACRONYM_LETTERS = range(2, 7)


@dataclass(frozen=True, slots=True)
class Form:
    """A spelling with its folded text and its words."""

    text: str
    folded: str
    words: tuple[str, ...]
    key: str
    """What equal spellings share, see `normalisation.key`."""

    @property
    def is_acronym(self) -> bool:
        """Tell whether it is written in capitals as a short form: WHO, U.S."""
        letters = self.text.replace(".", "").strip()
        short = len(letters) in _ACRONYM_LETTERS
        return short and letters.isupper() and letters.isalpha()


@lru_cache(maxsize=4096)
def make_form(text: str) -> Form:
    """Fold and split a spelling."""
    folded = fold(text)
    return Form(text, folded, words(folded), key(folded))


@dataclass(frozen=True, slots=True)
class Context:
    """What a comparison may know besides the two spellings."""

    prompt: str = ""
    """The folded question."""
    nouns: frozenset[str] = frozenset()
    """Words that the question writes in lower case, so not in names."""
    contrast: tuple[Form, ...] = ()
    strictness: Strictness = "normal"
    asks_unit: bool = False
    asks_year: bool = False
    items: tuple[str, ...] = ()
    """The parts of a list answer, when the pack gives them."""
