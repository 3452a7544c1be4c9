"""What players wrap around an answer: `I think`, `it was`, `no wait`, `?`."""

from quizgen.judge.lexicon import listing
from quizgen.judge.patterns import lazily

_FILLERS = r"(?:well|um+|uh+|er|erm|hmm+|oh|ok|okay|so|hey|yes|yeah|yep|ah)\b[,.\s]*"
_OPENINGS = (
    r"i (?:think|believe|guess|suppose|reckon|would say|say|'?d say|am guessing)",
    r"i'?d (?:say|guess)", r"i'?m (?:sure|guessing|going with|thinking)",
    r"my (?:guess|answer)(?: is)?", r"the answer(?: is)?", r"answer:?",
    r"maybe|perhaps|probably|possibly|definitely|surely|certainly|obviously|clearly",
    r"(?:it )?(?:might|must|could|may|should|would|has to|gotta) be", r"could it be",
    r"it was|it is|it'?s|is it|was it|that was|that is|that'?s|this is|it were",
    r"he was|she was|he is|she is|he'?s|she'?s|they were|they are|they'?re",
    r"there (?:were|are|was|is)|there'?s",
    r"who is|who was|who are|who'?s|what is|what was|what are|what'?s",
    r"where is|when was",
    r"i'?ll (?:go with|say)|i will go with|let'?s say|going with|guess:?",
    r"he did|she did|they did|because of|due to",
)  # fmt: skip
_LEAD = lazily(
    rf"^(?:{_FILLERS}|(?:{'|'.join(_OPENINGS)})\b[,:\s]*(?:(?:that|it'?s|it was) )?)"
)
_ENDINGS = (
    r"i (?:think|guess|believe|suppose|reckon)|maybe|perhaps|probably|possibly|right|"
    r"please|lol|final answer|or something|or so|of course|i'?m sure|not sure|though|"
    r"obviously|definitely|for sure|i'?m guessing|isn'?t it|wasn'?t it"
)
_TAIL = lazily(rf"(?:[\s,]+(?:{_ENDINGS}))?[\s?!.]*$")
_LAST_WORDS = frozenset(
    listing(
        "think guess believe suppose reckon maybe perhaps probably possibly right "
        "please lol answer something so course sure though obviously "
        "definitely guessing it"
    )
)
"""With which the endings end: a cheap look before the pattern."""

_CORRECTION = lazily(
    r"^.+?[\s,.;:-]+(?:no[,.;:!-]+|no wait\b|oh wait\b|wait\b|i mean\b|i meant\b|"
    r"scratch that\b|sorry\b|make that\b|actually\b|correction\b|or rather\b|rather\b|"
    r"oops\b|hang on\b|hold on\b|nope?,)[,.;: ]*(?:no[,.;:]+ *)?(?P<after>\S.*)$"
)
# Cheap looks ahead: the patterns themselves try every split of the text.
_CORRECTING = lazily(
    r"\b(?:no|wait|mean|meant|scratch|sorry|make|actually|correction|rather|oops|hang|"
    r"hold|nope)\b"
)
_REFUSING = lazily(r"\b(?:not|rather than|instead of)\b")
_CONTRAST = lazily(
    r"^(?:it'?s |it is |it was )?not .+?"
    r"(?:,? but |[,;.-] ?(?:it'?s |it is |it was ))(?P<after>.+)$"
)
_NAME_CORRECTED = lazily(r"^(?:not .+?,|(?!not ).+? no) (?P<after>\S.*)$")
"""`Leeds no Hull`, `not Leeds, Hull`: only where a name is asked for."""
_REFUSED = lazily(
    r"^(?P<before>.+?),? (?:and )?(?:not|rather than|instead of) [\w' -]+$"
)


def strip_hedges(folded: str) -> str:
    """Take off hedges, question marks and the like, but never everything."""
    text = folded
    while lead := _LEAD().match(text):
        shorter = text[lead.end() :].strip()
        if not shorter:
            break
        text = shorter
    if text.rpartition(" ")[2].strip(",?!.") not in _LAST_WORDS and text[-1:].isalnum():
        return text
    shorter = _TAIL().sub("", text).strip()
    return shorter or text


def corrected(folded: str, *, is_name: bool = False) -> str:
    """Give what a player meant after correcting themselves, or the text as it is.

    The last part counts: `Leeds, no wait, Hull`, `not Leeds but Hull`.

    Args:
        folded: What was typed.
        is_name: Whether a name is asked for, so that a bare `no` corrects one.
    """
    text = folded
    while _CORRECTING().search(text) and (match := _CORRECTION().match(text)):
        text = match["after"].strip()
    match = _CONTRAST().match(text) if "not " in text else None
    if match is None and is_name and ("not " in text or " no " in text):
        match = _NAME_CORRECTED().match(text)
    return match["after"].strip() if match else text


def without_refused(folded: str) -> str:
    """Drop `, not Leeds` behind an answer."""
    match = _REFUSED().match(folded) if _REFUSING().search(folded) else None
    return match["before"].strip() if match else folded


_OR = lazily(
    r"\s*,?\s*\b(?:or maybe|or perhaps|or possibly|and/or|either|or)\b\s*"
    r"|\s+/\s+|(?<=[a-z]{3})/(?=[a-z]{3})"
)


_AND = lazily(r"\s+and\s+|\s*[;+&]\s*")
_COMMA = lazily(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s*[;+&]\s*")


def enumerated(folded: str, *, commas: bool) -> tuple[str, ...]:
    """Split `A and B`, and `A, B` where commas clearly set whole names apart.

    That is, where every part has two words, or there are three parts and more.

    Args:
        folded: What was typed.
        commas: Whether commas may set apart at all; behind a place stands its region.
    """
    if not any(mark in folded for mark in (" and ", ",", ";", "+", "&")):
        return (folded,)
    parts = _COMMA().split(folded) if commas else []
    names = all(" " in part for part in parts)
    if not parts or (not names and len(parts) <= len(("one", "two"))):
        parts = _AND().split(folded)
    return tuple(filter(_has_words, parts))


def _has_words(part: str) -> bool:
    """Tell whether anything but signs is left of a part."""
    return any(letter.isalnum() for letter in part)


def candidates(folded: str) -> tuple[str, ...]:
    """Split `A or B` and `A / B` into the answers that were offered."""
    if "or" not in folded and "/" not in folded:
        return (folded,)
    parts = (part.strip(" ,") for part in _OR().split(folded))
    return tuple(filter(_has_words, parts))
