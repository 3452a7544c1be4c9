"""What is settled before anything is compared: hedges, passes, negations, many answers."""

import re
from functools import lru_cache

_LEAD = re.compile(
    r"^(?:(?:(?:well|um+|uh+|er+|erm|hmm+|oh|ok|okay|so|hey|yes|yeah)\b[,.\s]*)"
    r"|(?:(?:i (?:think|believe|guess|suppose|reckon|would say|say|'?d say|am guessing)|i'd say|i'm (?:sure|going with|guessing)|"
    r"im (?:sure|guessing|going with)|my (?:guess|answer)(?: is)?|the answer(?: is)?|answer:?|"
    r"maybe|perhaps|probably|possibly|definitely|surely|certainly|"
    r"it might be|might be|it must be|must be|could it be|could be|it could be|"
    r"it was|it is|it's|its|is it|was it|that was|that is|that's|thats|this is|"
    r"he was|she was|he is|she is|they were|they are|there were|there are|there was|"
    r"who is|who was|who are|what is|what was|what are|what's|where is|when was|"
    r"i'll go with|ill go with|i will go with|let's say|lets say|gotta be|has to be)\b[,:\s]*(?:that )?))"
)  # fmt: skip
_TAIL = re.compile(
    r"(?:[\s,]+(?:i think|i guess|i believe|i suppose|maybe|perhaps|probably|possibly|right|"
    r"please|lol|final answer|or something|or so|of course|i'm sure|not sure|though))?[\s?!.]*$"
)
_PASSES = frozenset(
    """idk dunno pass skip na idc noidea noclue notsure idontknow dontknow iforget
    iforgot nothing unknown whoknows beatsme cantremember icantremember iamnotsure
    imnotsure haventaclue ihavenoidea ihavenoclue ihaventaclue noanswer next giveup igiveup
    idontknowthisone nope noideasorry nofreakingidea idontremember""".split()
)
_NEGATION = re.compile(
    r"\b(?:not|never|isnt|isn't|wasnt|wasn't|arent|aren't|werent|weren't|didnt|didn't|"
    r"neither|nor|cannot|can't|cant|doesnt|doesn't|dont|don't|wont|won't|"
    r"anything but|other than|except|non)\b"
)
_CORRECTION = re.compile(
    r"^(?P<before>.+?)[\s,.;:-]+(?:no[,.;:!-]+|no wait[,.;: ]*|oh wait[,.;: ]*|wait[,.;:]* |"
    r"i mean[,.;: ]+|i meant[,.;: ]+|scratch that[,.;: ]*|sorry[,.;: ]+|make that[,.;: ]+|"
    r"actually[,.;: ]+|correction[,.;: ]+|or rather[,.;: ]+|rather[,.;: ]+)\s*(?P<after>.+)$"
)
_NOT_BUT = re.compile(
    r"^(?:it'?s |it is |it was )?not (?P<not>.+?)(?:,? but |, (?:it'?s |it was )?)(?P<but>.+)$"
)


def strip_hedges(folded: str) -> str:
    """Take off `I think`, `it was`, `what is`, question marks and the like."""
    text = folded
    for _ in range(3):
        shorter = _LEAD.sub("", text, count=1).strip()
        if shorter == text or not shorter:
            break
        text = shorter
    shorter = _TAIL.sub("", text).strip()
    return shorter or text


@lru_cache(maxsize=1024)
def is_pass(key: str) -> bool:
    """Tell whether the player gave up in words."""
    return key in _PASSES


def negations(folded: str) -> int:
    """Count words that turn an answer into its opposite."""
    return len(_NEGATION.findall(folded))


def corrected(folded: str) -> str:
    """Give what a player meant after correcting themselves, or the text as it is."""
    text = folded
    for _ in range(3):
        match = _CORRECTION.match(text)
        if not match:
            break
        text = match["after"].strip()
    match = _NOT_BUT.match(text)
    return match["but"].strip() if match else text


_OR = re.compile(
    r"\s+(?:or|or maybe|and/or)\s+|\s*(?:\bor\b)\s*,?\s*|\s+/\s+|(?<=[a-z])/(?=[a-z])"
)


def candidates(folded: str) -> tuple[str, ...]:
    """Split `A or B` and `A / B` into the answers that were offered."""
    return tuple(part.strip(" ,") for part in _OR.split(folded) if part.strip(" ,"))
