"""What is kept from the family table: death, crime and cruelty, told from words."""

import re

_GRIM = (
    r"abus\w*|arrest\w*|assault\w*|attack\w*|autops\w*|behead\w*|blood\w*|bomb\w*|brutal\w*"
    r"|casualt\w*|corpse\w*|crash\w*|crime\w*|criminal\w*|dead|deadly|death\w*|die|died|dies"
    r"|drown\w*|drug\w*|dying|execut(?:ed|ion|ions)|explosi\w*|fatal\w*|genocid\w*|gun\w*"
    r"|homicid\w*|hostage\w*|injur\w*|jail\w*|kidnap\w*|kill\w*|manslaughter|massacre\w*"
    r"|molest\w*|murder\w*|narcotic\w*|overdos\w*|perish\w*|porn\w*|prison\w*|prostitut\w*"
    r"|rape\w*|rapist\w*|sex\w*|shoot\w*|shot|slain|slaughter\w*|stab(?:bed|bing)?|starv\w*"
    r"|strangl\w*|suicid\w*|terror\w*|tortur\w*|traffick\w*|victim\w*|violen\w*|weapon\w*"
    r"|wound\w*"
)
_PATTERN = re.compile(rf"\b(?:{_GRIM})\b", re.IGNORECASE)


def is_grim(text: str) -> bool:
    """Tell whether a text speaks of death, crime, drugs or cruelty.

    Told from single words, so rather too often than too seldom: "a shot on goal" counts.
    """
    return bool(_PATTERN.search(text))


_PROFANE = re.compile(
    r"\b(?:fuck\w*|motherf\w*|shit\w*|bullshit\w*|cunt\w*|nigg(?:er|a)\w*|faggot\w*)\b",
    re.IGNORECASE,
)


_TASTELESS = re.compile(
    r"\b(?:rap(?:e|ed|es|ing|ist|ists)|suicides?(?! (?:bomb|attack|truck|car|mission))|p(?:a)?edophil\w*|molest\w*|incest"
    r"|sexual(?:ly)? (?:abus|assault)\w*|child abuse|genocid\w*|mass graves?)\b",
    re.IGNORECASE,
)


def is_tasteless(text: str) -> bool:
    """Tell whether a text speaks of what nobody makes a game of.

    Readers found three of 21 such questions fit to print.
    """
    return bool(_TASTELESS.search(text))


def is_profane(text: str) -> bool:
    """Tell whether a text holds a word that no paper prints, though it be quoted."""
    return bool(_PROFANE.search(text))
