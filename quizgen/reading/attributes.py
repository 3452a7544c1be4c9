"""spaCy's attribute rules, remembered word by word: the same result for far less work.

An English model gives word classes by some 180 patterns, nearly all of which look at one
token; spaCy tries each of them on each token, an eighth of the time of a whole parse.
What such a pattern makes of a tag, word and role is always the same, so it is kept.
"""

from collections.abc import Iterable
from typing import Any, Final

from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

_KEPT_BY: Final[list[int | str]] = ["TAG", "LOWER", "DEP"]
_TOLD = {*_KEPT_BY, "IS_SPACE"}
"""What is settled by those: a pattern that asks for more is matched each time."""

KEPT_LIMIT = 100_000
"""Words kept, some 20 MB; then they are forgotten, so that memory stays flat."""


class RememberedRules:
    """The rules of one ruler, for any number of documents in turn."""

    def __init__(self, ruler: AttributeRuler) -> None:
        """Sort the ruler's patterns into those of one word and the others."""
        self._ruler: Any = ruler  # spaCy leaves the types of its patterns open
        self._words = Matcher(ruler.vocab)
        self._others = Matcher(ruler.vocab)
        self._kept: dict[bytes, list[tuple[int, int]]] = {}
        rules: Iterable[dict[str, Any]] = self._ruler.patterns
        for number, rule in enumerate(rules):
            for pattern in rule["patterns"]:
                is_word = len(pattern) == 1 and pattern[0].keys() <= _TOLD
                matcher = self._words if is_word else self._others
                matcher.add(str(number), [pattern])

    def apply(self, doc: Doc) -> None:
        """Set word classes, features and lemmas as the ruler itself would."""
        number = doc.vocab.strings
        matches = [
            (int(number[rule]), rule, start, end)
            for rule, start, end in self._others(doc, allow_missing=True)
        ]
        for index, row in enumerate(doc.to_array(_KEPT_BY)):
            key = row.tobytes()
            rules = self._kept.get(key)
            if rules is None:
                word = self._words(doc[index : index + 1], allow_missing=True)
                rules = [(int(number[rule]), rule) for rule, _, _ in word]
                if len(self._kept) >= KEPT_LIMIT:
                    self._kept.clear()
                self._kept[key] = rules
            matches += [(order, rule, index, index + 1) for order, rule in rules]
        self._ruler.set_annotations(doc, sorted(matches))  # the last rule wins
