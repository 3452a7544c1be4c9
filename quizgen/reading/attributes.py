"""spaCy's attribute rules, remembered word by word: the same result for far less work.

An English model gives word classes by some 180 patterns, nearly all of which look at one
token; spaCy tries each of them on each token, an eighth of the time of a whole parse.
They tell apart no more than tags, roles and the few words they name: what they make of
each such combination is kept.
"""

from collections.abc import Iterable
from typing import Any, Final

from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

_TOLD_BY: Final[list[int | str]] = ["TAG", "DEP", "IS_SPACE", "LOWER"]
"""What settles a pattern that is kept; one that asks for more is matched each time."""


class RememberedRules:
    """The rules of one ruler, for any number of documents in turn."""

    def __init__(self, ruler: AttributeRuler) -> None:
        """Sort the ruler's patterns into those of one word and the others."""
        self._ruler: Any = ruler  # spaCy leaves the types of its patterns open
        self._words = Matcher(ruler.vocab)
        self._others = Matcher(ruler.vocab)
        self._named: set[int] = set()
        self._kept: dict[tuple[int, ...], list[tuple[int, int]]] = {}
        rules: Iterable[dict[str, Any]] = self._ruler.patterns
        for number, rule in enumerate(rules):
            for pattern in rule["patterns"]:
                named = _named_words(pattern)
                if named is None:
                    self._others.add(str(number), [pattern])
                else:
                    self._words.add(str(number), [pattern])
                    self._named |= {ruler.vocab.strings[word] for word in named}

    def apply(self, doc: Doc) -> None:
        """Set word classes, features and lemmas as the ruler itself would."""
        number = doc.vocab.strings
        matches = [
            (int(number[rule]), rule, start, end)
            for rule, start, end in self._others(doc, allow_missing=True)
        ]
        for index, (*told, word) in enumerate(doc.to_array(_TOLD_BY).tolist()):
            key = (*told, word if word in self._named else 0)
            rules = self._kept.get(key)
            if rules is None:
                found = self._words(doc[index : index + 1], allow_missing=True)
                rules = [(int(number[rule]), rule) for rule, _, _ in found]
                self._kept[key] = rules
            matches += [(order, rule, index, index + 1) for order, rule in rules]
        self._ruler.set_annotations(doc, sorted(matches))  # the last rule wins


def _named_words(pattern: list[dict[str, Any]]) -> Iterable[str] | None:
    """Give the words, in small letters, that a pattern of one token names.

    None for a pattern that looks at more than tag, role and word, or at parts of a word.
    """
    if len(pattern) != 1 or not pattern[0].keys() <= set(_TOLD_BY):
        return None
    word: Any = pattern[0].get("LOWER", {"IN": []})
    if isinstance(word, str):
        return [word]
    return word["IN"] if word.keys() == {"IN"} else None
