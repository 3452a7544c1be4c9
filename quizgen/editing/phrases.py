"""Phrases that no quiz prints, as a table: a pattern, and what is wrong with it.

All are tried on the question without its heading, quotations emptied. Each row was
written for a class of faults that readers named in judging drafts.
"""

import re

_WH = r"(?:which|what|who|whom|whose|where|when|how (?:many|much))"
_HEDGE = "a |an |the |only |nearly |almost |about |more |less |than |up |to |over |just |some "
_LENGTHS = "(?:years|days|weeks|months|hours)"
_SMALL = f"(?:{_LENGTHS}|countries|states|cities|languages)"
_AMOUNT = (
    "(?:(?:the |a |an |about |over |nearly |almost |up to |more than |at least |between )?"
    "(?:[£$€]?\\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)\\b))"
)
_BEFORE_AMOUNT = (
    "(?:At|From|With|For|To|Over|In(?= (?:about |over |nearly |almost )?how much))"
)
_KIN = (
    "(?:daughter|son|wife|husband|brother|sister|mother|father|uncle|aunt|cousin|nephew"
    "|niece|widow|boyfriend|girlfriend)"
)
_NATIVES = (
    "Dutchman|Frenchman|Welshman|Irishman|Englishman|Briton|Scot|Spaniard|Swede|Dane"
    "|Jamaican|Argentine|Brazilian"
)

_ROWS: tuple[tuple[str, str], ...] = (
    (r"^(?:And|But|Or|So|Nor|Yet|Although|Though) ", "begins in the middle"),
    (r"^(?:In|At|On|By|For|From|With),", "a preposition cut off from its words"),
    (rf"\b(?:like|per) (?:in )?{_WH}\b|\bas whom\b|\bthan (?:in )?(?:which|who|where|when)\b",
     "compares with what it asks for"),
    (r"\b(?:which|what) (?:year|month|date)'s\b", "a date that owns something"),
    (r"\b(?:some|top|up to by|out of) (?:what|how many|how much|by what)\b",
     "half of a number"),
    (r"\bup to by what\b|\badjusted by what\b|\bby what percentage (?:off|more|less|higher)\b",
     "a share that does not fit its verb"),
    (r"\b[Hh]ow (?:many|much)(?: \w+)? to \w+ (?:do|does|did|has|have|had|will)\b",
     "a purpose left in front"),
    (rf"^{_BEFORE_AMOUNT} (?:{_HEDGE}|\w+ of ){{0,4}}how (?:many|much)\b(?! {_SMALL})",
     "begins with an amount"),
    (rf"^(?:In|To|After|With) (?:only |just |up |for |to |almost |nearly |about )*how many {_LENGTHS} (?:did|has|have|had|was|were|is)\b",
     "begins with a time it took"),
    (r"\bwhat-\w|\bcalled what\b|\bso-called what\b", "half of a name"),
    (rf"\bwhich (?:[\w-]+ )?{_KIN}\b", "a relative of nobody"),
    (r"\bThere (?:is|are|was|were) how\b|\bThere's the fact\b", "begins with there"),
    (r"\bwhere and\b|\bwhere (?:had|has|have|is|was|were|are|could|can|will|would|may|might)\b(?! (?:he|she|it|they|the|[A-Z]))",
     "where as a noun"),
    (r"\b(?:airport|plant|school|site|road|base|prison|home|house|park) where\?$",
     "where behind a noun"),
    (r"\bwhere,", "where as a noun"),
    (r"\b[Tt]he (?:[\w-]+ )?[\w-]+ of (?:over |about |more than )?how (?:many|much)\b|'s? [\w-]+ of how (?:many|much)\b",
     "a size as a label"),
    (r"\b[Tt]he [\w-]+ of what percentage\b", "a size as a label"),
    (r"\b(?P<pair>\w+ \w{3,}) (?P=pair)s?\b|\b(?!that\b|had\b)(?P<word>\w{3,}) (?P=word)\b",
     "says a thing twice"),
    (r"\bas well\?$|\btoo\?$|\beither\?$|\bso far\?$", "hangs on what was said before"),
    (r"\bsaid that (?:It|They|He|She|We|The|In|There)\b|\bthat (?:it|they|he|she)'",
     "says what somebody means"),
    (r"\badded that\b|\bwent on to (?:say|add)\b", "goes on from what was said before"),
    (r"^(?:Even|Only|Just) (?:in|at|on|by) which\b", "a stress left in front"),
    (r"\bwhile which [\w' -]+\?$|\bto to\b|\b(?:do|does|did|is|was|has|had),",
     "words left over"),
    (r"(?<!from )(?<!from about )(?<![\d.])[\d.]+%? to what percentage\b", "half of a range"),
    (r"\bworth how much (?:against|he|she|they|it|that)\b", "a size as a label"),
    (r"\bas quickly as in which\b|\bof the year in which year\b", "a date that says nothing"),
    (r"\b(?:the|a) (?:on|in|by) (?:what|which)\b|\bhow many [a-z] \w|\bof one of\b.* main\b",
     "the asked cut out of a phrase"),
    (rf"^(?:Within|After|Before) how many {_LENGTHS} had\b|\bfrom how many [a-z]+ to\b",
     "a number that does not fit its place"),
    (r"\bwhat percentage from what\b|\ban additional how many\b",
     "a number that does not fit its place"),
    (rf"\b[Tt]he (?:{_NATIVES}|\d+-year-old) (?!\w+ (?:champion|player|star|coach))",
     "somebody by nationality or age alone"),
    (r"\b(?:capital|city|town|state|island|province|region|port) of which [a-z]+\b",
     "a place of a place"),
    (r", (?:[A-Z][\w']+ )+(?:reported|said|says)\?$", "who reported it, left behind"),
    (r"\b(?:in|until) which year (?:when|where)\b|^From what date\b", "a time cut in two"),
    (r"\b(?:which|what) (?:year|month|date) (?:and|or|to) \d", "a time cut in two"),
    (r"\bwhom? who\b", "somebody asked for twice"),
    (r"\b(?:the|his|her|its|their|an?) how (?:much|many)\b", "an amount with an article"),
    (r"\bhow (?:much|many) to [£$€\d]", "half of a range"),
    (r"\bat which city\b(?!')", "a city that stands for a club or an office"),
    (r"\b(?:thanks|costs?|price|prices) worth how much\b", "a size as a label"),
    (r"\b[Aa]ccording to (?:the )?(?P<source>\w+)(?: \w+)*, (?:the )?(?P=source)\b", "a name said twice at once"),
    (r"^(?:Instead|Otherwise|Elsewhere|Similarly|Likewise|Rather|Meanwhile|As for|More likely|In the (?:first|second|third|other),) ", "goes on from what was said before"),
    (r"\b\d{4} GMT\b|\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?", "a time of day"),
    (r"\b(?:closed|closing|trading|traded|buying|stood)\b[^?]* how much\b", "a price of the moment"),
    (r"\bby what percentage (?:to \S+(?: \S+)? from\b|from [£$€\d]\S*(?: in \d{4})? to [£$€\d])",
     "a share that the figures tell"),
    (r"\([^)]*\bhow (?:much|many)\b[^)]*\)", "asks inside brackets"),
    (r"\bhow (?:much|many) or [£$€\d]|\bhow much of (?!the\b|its\b|his\b|her\b|their\b|it\b)\w+|\d how many\b",
     "a number that does not fit its place"),
    (r"\bwhere which\b", "asks twice at once"),
    (r"^Which [\w -]+ both\b", "one with a verb of several"),
    (r"\b(?:move|switch|transfer|loan) to which (?:city|town)\b", "a club by its town"),
    (r"\bwhat percentage to [\d.,]+ ?(?:pence|euros|yen|cents|p|francs|won)\b", "a price of the moment"),
    (r"\b(?:jump|rise|fall|drop|increase) of what percentage in\b", "a size as a label"),
    (r"^(?:In|On) (?:which|what) (?:year|month|date|city|town) (?:has|have)\b", "a past time in the perfect"),
    (r"\b(?:nearly|about|almost|over|around) \w+ worth how much\b", "a size as a label"),
    (r"\bcompared (?:with|to)\b.*\bwhich year\b", "the year of a comparison"),
    (r"\b(?P<noun>\w+) which (?P=noun)\b", "says a thing twice"),
    (r"\b[Ww]hich (?:\w+-)?(?:biggest|largest|highest|oldest|youngest)\b", "a rank as a label"),
    (r"\b[Aa]ccording to (?:research|figures|data|analysts) (?:from|by|at) which\b", "only the source"),
    (r"(?<= )-[A-Za-z]|^[^']*[a-rt-z]' ", "a dash or a quotation mark left alone"),
    (r"\brespectively\b", "two things at once"),
    (r"\bas well as (?:\w+ )?(?:which|what|how|who)\b", "the last of a list"),
    (r"\bpercentage\b(?! point).*\bwhat percentage\b|\ba year of .*\bwhich year\b", "says a thing twice"),
    (rf"\bhow (?:many|much)(?: (?!between\b)[\w'-]+){{0,6}} (?:and|or) {_AMOUNT}|\bhow much, [£$€]",
     "half of a sum"),
    (rf"\bwhat percentage(?: (?!between\b)[\w'-]+){{0,9}} (?:and|or) {_AMOUNT}|(?<!from )(?<!by )\bwhat percentage to [\d.]+ ?%",
     "half of a sum"),
    (r"\bbetween [^?,]{1,30} and (?:about |around )?(?:how|what percentage)\b", "half of a range"),
    (r"\b(?:the|his|her|its|their|this|these|an?) (?:nearly|almost|more than|over|about|around|estimated|expected|previous|current|record|forecast|first|last|full|extra|additional|some|\"\") (?:about )?how (?:many|much)\b|\b(?:the|an?|its|their) what percentage\b",
     "a number that does not fit its place"),
    (r"\b[Bb]y what percentage\b.* (?:knock|shav|wip|cut)\w* off\b", "a share that does not fit its verb"),
    (r"\b(?:in|since|until) which (?:year|month)(?: from [£$€\d]| in \d| while \w+ing\b| that\b| which\b| when\b| where\b| and in \d)",
     "a time in the middle of its facts"),
    (r"^(?:Compared (?:to|with)|Unlike|Along with|As|Near|Above|Below) (?:\w+ ){0,3}(?:which|what|how|whom)\b",
     "begins with what it compares"),
    (r"\b(?:[Ww]hich|[Ww]hat|[Ww]here)(?: [\w-]+){0,3}, (?:did|does|do|has|have|had|is|was|were|are|will|would|could|can)\b",
     "a comma before the verb"),
    (r"\b(?:[Tt]o|of|for) (?:for|in|at|on|by|of) (?:up to |about |over )?(?:how|which|what)\b",
     "words left over"),
    (r"\bwhich (?P<ground>continent|country|city|town|state)\b.* (?:visit|trip|tour|journey) (?:to|of) the (?P=ground)\b",
     "says a thing twice"),
    (r"\bwhich (?:country|city|town|state|year|month|territory) (?:where|whose)\b", "a place or time cut in two"),
    (r"\b[Aa]ccording to (?:[\w'-]+ ){0,4}(?P<said>[A-Z][\w-]+), (?:[^?]* )?(?P=said)\b(?!')", "a name said twice at once"),
    (r"\b(?:which|what) [\w -]+'s?\?$", "owns what is left out"),
    (r"(?<!\bof )(?<!\bfor )(?<!\bto )(?<!\bwith )\bwhich crime\b", "a crime as a thing"),
    (r"\b(?:aware|sure|know|knows|knew|thinks?) (?:who|whom|which)\b", "reads as told, not as asked"),
    (r"\bup to an? [\w -]+ of how (?:much|many)\b", "a number that does not fit its place"),
    (r"^(?:(?:In|According)\b[^,?]*, )?(?:(?:More than|Less than|About|Nearly|Almost|Over) )?[Ww]hat percentage (?:did|has|have|had|will|would) [^?]*\b(?:fall|fell|fallen|rise|risen|grow|grown|tumble|slip|climb|drop|jump|shrink|decline|increase|surge)(?:d|ed|n|ped)?\b",
     "a share that does not fit its verb"),
    (r"\b[Hh]ow much did [^?]* (?:lose|gain|fall|rise)\w* to [£$€]?\d", "a size in front of where it led"),
    (r"\b(?:is|are|was|were) by what percentage\b", "a share that does not fit its verb"),
    (r"\bneedless to say\b|\bof course\b|\bin fact\b|\bway back\b", "an aside of the writer"),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), reason) for pattern, reason in _ROWS)
_ANY = re.compile(
    r"(?!\s|\B\w)(?:"
    + "|".join(pattern.removeprefix(r"\b") for pattern, _ in _ROWS).replace(r"|\b", "|")
    + ")"
)
"""All rows at once, where a word or a mark begins: a fifth of the time of one by one.

It finds whatever a row finds, so long as no row begins with a space or inside a word, and
none numbers its groups.
"""


def faulty_phrase(bare: str) -> str:
    """Give what is wrong with a question's words; empty when nothing is.

    Args:
        bare: The question without its heading, quotations emptied.
    """
    if _ANY.search(bare) is None:
        return ""
    return next((reason for pattern, reason in _COMPILED if pattern.search(bare)), "")
