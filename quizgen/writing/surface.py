"""The surface of a question: case, spaces, commas, brackets, a and an."""

import re

_SPACES = re.compile(r"\s+")
_ORPHANS = (
    (re.compile(r"\s+([,;:.!?%)\]])"), r"\1"),
    (re.compile(r"([(\[$])\s+"), r"\1"),
    (re.compile(r"(?:,\s*){2,}"), ", "),
    (re.compile(r"\s*[\u2013,;:-]\s*([?.])$"), r"\1"),
    (re.compile(r",\s*(\u2013)"), r" \1"),
    (
        re.compile(
            r", ((?:in|on|at|by|from|with|to) (?:which|what|how|whom)\b"
            r"(?!(?: [\w'-]+){1,4} (?:did|does|do|is|was|are|were|has|have|had|can|could"
            r"|will|would|may|might|should|must) )[\w '-]*\?)$"
        ),
        r" \1",
    ),
    (
        re.compile(
            r"^((?:which|who)\b[^,?]{0,60}), (?=(?:said|says|told|is|was|has|had|will|would"
            r"|does|did|doesn't|didn't|were|are|have)\b)",
            re.IGNORECASE,
        ),
        r"\1 ",
    ),
    (re.compile(r"\(\s*\)"), ""),
    (re.compile(r"\b([A-Z][\w.]*s)'s\b"), r"\1'"),
    (
        re.compile(r"(?<!\b[Tt]he )\b(US|UK|EU|UN|United (?:States|Kingdom))'s\b"),
        r"the \1's",
    ),
    (re.compile(r"\s+'(s?)(?=\s|$|[,.?])"), r"'\1"),
)
_CONVERTED = re.compile(
    r"(?<=[\w%]) \((?:(?:about |around )?"
    r"(?:[£$€](?:US)?[\d.,]+ ?(?:bn|m|tn|k|million|billion|trillion)?"
    r"|[\d.,]+ ?(?:bn|m|million|billion)? ?(?:euros?|yen|dollars|pounds|rupees|pesos))"
    r"[;,]? ?)+\)"
)
"""The same sum in other currencies: "11bn euros ($14.4bn; £7.6bn)"."""
_SHORT_FORM = re.compile(
    r"(?<=[\w'%]) \(([A-Z][A-Za-z]{0,3}[A-Z]{1,4}s?|[a-z]{3}"
    r"|[\d.,]+ ?(?:%|km|kg|cm|ft|mph|lbs?|met(?:er|re)s|miles|feet|kilomet(?:er|re)s))\)"
)
"""Initials, or the same measure again: "per day (bpd)", "120 miles (190 km)"."""
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}$")
"""The full stop of "in the U.S." belongs to it."""
_LAST = re.compile(r"[,.]\s?(\"?)$")
_OPEN = re.compile(r"(\")\s*([^\"]*?)\s*(\")")
_A = re.compile(r"\b([Aa])(n?) (?=([\"']?)([a-z]\w*))")
_AN_SOUND = re.compile(
    r"(?:[aeio]|u(?!n[aeiou]|s[aeiou]|k|ti|ro)|hour|honou?r|honest|heir|8|11\b|18\b)",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[AEFHILMNORSX](?:[A-Z0-9]|\b)")


def finish(text: str, *, mark: str = "?") -> str:
    """Turn joined words into a printed sentence: spacing, articles, capital, mark.

    Args:
        text: The words as the renderer joined them.
        mark: What it ends with.
    """
    text = _CONVERTED.sub("", _SPACES.sub(" ", text)).strip()
    text = _SHORT_FORM.sub(lambda m: m[0] if text.count(m[1]) > 1 else "", text)
    text = text.rstrip(" ,;:\u2013-")
    if not _INITIALS.search(text):
        text = _LAST.sub(r"\1", text.rstrip(" ,;:.\u2013-"))
    text += mark if not (mark == "." and text.endswith(".")) else ""
    for pattern, replacement in _ORPHANS:
        text = pattern.sub(replacement, text)
    text = _OPEN.sub(r"\1\2\3", text)
    text = _A.sub(_article, text)
    text = text.lstrip(" ,;:\u2013-")
    return text[:1].upper() + text[1:]


def is_balanced(text: str) -> bool:
    """Tell whether brackets and double quotes come in pairs."""
    return text.count('"') % 2 == 0 and text.count("(") == text.count(")")


def _article(match: re.Match[str]) -> str:
    word = match[4]
    vowel = (
        bool(_LETTERS.match(word)) if word.isupper() else bool(_AN_SOUND.match(word))
    )
    if (
        word.lower().startswith(("one", "uni", "eu", "use", "once"))
        and not word.isupper()
    ):
        vowel = False
    return f"{match[1]}{'n' if vowel else ''} "
