"""Words that are numbers, and what a misspelt one must be."""

from functools import lru_cache

from rapidfuzz.distance import OSA

from quizgen.judge.lexicon import is_word, listing
from quizgen.judge.tokens import Token, Tokens

UNITS = {
    word: value
    for value, word in enumerate(
        listing(
            """zero one two three four five six seven eight nine ten eleven twelve
            thirteen fourteen fifteen sixteen seventeen eighteen nineteen"""
        )
    )
}
TENS = {
    word: value * 10
    for value, word in enumerate(
        listing("twenty thirty forty fifty sixty seventy eighty ninety"), 2
    )
}
SCALES = {
    word: value
    for value, names in (
        (1e3, "thousand thousands grand"),
        (1e5, "lakh lakhs"),
        (1e6, "million millions mln mil mn mio"),
        (1e7, "crore crores"),
        (1e9, "billion billions bn bln bil"),
        (1e12, "trillion trillions tn trn"),
        (1e15, "quadrillion"),
    )
    for word in listing(names)
}
LETTER_SCALES = {"k": 1e3, "m": 1e6, "mm": 1e6, "b": 1e9, "t": 1e12}
GROUPS = {
    "dozen": 12, "score": 20, "couple": 2, "pair": 2, "gross": 144, "trio": 3,
    "quartet": 4, "quintet": 5, "duo": 2,
}  # fmt: skip
SINGLE = {
    "none": 0, "nil": 0, "nought": 0, "naught": 0, "nobody": 0, "zilch": 0,
    "nothing": 0, "nowt": 0, "once": 1, "single": 1, "twice": 2, "both": 2, "pair": 2,
    "twins": 2, "thrice": 3, "triplets": 3, "dozen": 12,
}  # fmt: skip
ORDINALS = {
    word: value
    for value, word in enumerate(
        listing(
"""zeroth first second third fourth fifth sixth seventh eighth ninth tenth
        eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
        eighteenth nineteenth twentieth""")
    )
} | {
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
FRACTIONS = {
    "half": 2, "halves": 2, "quarter": 4, "quarters": 4, "third": 3, "thirds": 3,
    "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6,
    "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
    "tenth": 10, "tenths": 10, "twelfth": 12, "twelfths": 12, "hundredth": 100,
    "hundredths": 100,
}  # fmt: skip
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
ROMAN = {
    word: value
    for value, word in enumerate(
        listing(
            """i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx
            xxi xxii xxiii xxiv xxv"""
        ),
        1,
    )
}

_WORDS = (
    *UNITS, *TENS, *ORDINALS, "hundred", "thousand", "million", "billion", "trillion",
    "dozen",
)  # fmt: skip
_KNOWN = frozenset(
    (*_WORDS, *SCALES, *GROUPS, *SINGLE, *FRACTIONS, *DECADES, "and", "point")
)
_LEAST = 4
_TEN = 10
_TWO_EDITS = 8
"""Letters from which on a number word may have two wrong."""


@lru_cache(maxsize=4096)
def mended(word: str) -> str:
    """Give the number word that a misspelt one must be, or the word itself.

    One edit from four letters on, two from eight on, when no other number word is as
    near; a word that is common in its own right is never mended.
    """
    if len(word) < _LEAST or not word.isalpha() or word in _KNOWN or is_word(word):
        return word
    limit = 2 if len(word) >= _TWO_EDITS else 1
    distances = {
        known: distance
        for known in _WORDS
        if abs(len(known) - len(word)) <= limit
        and (distance := OSA.distance(word, known, score_cutoff=limit)) <= limit
    }
    least = min(distances.values(), default=0)
    nearest = [known for known, distance in distances.items() if distance == least]
    if len(nearest) > 1:  # `fourty` is as near to fourth, but nobody means that
        nearest = [known for known in nearest if known not in ORDINALS]
    return nearest[0] if len(nearest) == 1 else word


def mend(pieces: Tokens) -> tuple[Token, ...]:
    """Mend the number words of a typed text, and part those that run together."""
    return tuple(
        Token(part, piece.glued)
        for piece in pieces
        for part in _parted(mended(piece.text))
    )


def _parted(word: str) -> tuple[str, ...]:
    """Part `twentyseven` into `twenty seven`; other words stay whole."""
    tens = next((known for known in TENS if word.startswith(known)), "")
    rest = word.removeprefix(tens)
    return (tens, rest) if tens and 0 < UNITS.get(rest, 0) < _TEN else (word,)
