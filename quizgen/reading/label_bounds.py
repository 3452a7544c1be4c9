"""Where the words of a role before a name begin, and whose role it is."""

from spacy.tokens import Doc, Span, Token

from quizgen.reading.gazetteer import HONORIFICS, class_of, sort_of_place
from quizgen.reading.names import Mention

LABEL_WORDS = 9
"""More words than this describe a life, not a role."""

EXPANDED = {
    "sen.": "senator", "rep.": "representative", "gov.": "governor", "gen.": "general",
    "prof.": "professor", "dr.": "doctor", "lt.": "lieutenant", "col.": "colonel",
    "capt.": "captain", "maj.": "major", "adm.": "admiral", "maj": "major", "sgt.": "sergeant", "dr": "doctor", "prof": "professor",
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general",
}  # fmt: skip


def is_role(token: Token) -> bool:
    """Tell whether a word is a role of people: "chairman", "Sen."."""
    noun = class_of(EXPANDED.get(token.lower_, token.lower_))
    return noun is not None and noun.kinds[0] == "person"


def start_before(doc: Doc, mention: Mention) -> int:
    """Give the index of the first word of what may be a label before a name."""
    start = mention.start
    while start > 0:
        token = doc[start - 1]
        if token.lower_.rstrip(".") in {"mr", "mrs", "ms", "miss"}:
            return mention.start
        is_word = token.pos_ in {"NOUN", "PROPN", "ADJ"} or token.text == "-"
        is_title = token.lower_.rstrip(".") in HONORIFICS
        if _is_joined(doc, start):
            is_word = True
        if not (is_word or is_title) or mention.start - start >= LABEL_WORDS:
            break
        if token.is_sent_end or token.text == ",":
            break
        start -= 1
    while start < mention.start and (
        doc[start].text == "-"
        or (doc[start].lower_ == "then" and doc[start + 1].text == "-")
    ):
        start += 1
    return start


def owner_before(doc: Doc, mark: int) -> str | None:
    """Read whose role it is: "NASA's " before "administrator".

    Empty when it is nobody's, None when it is somebody's without a name.
    """
    if mark < 0 or doc[mark].text not in {"'s", "'"}:
        return ""
    start = mark
    while start and doc[start - 1].pos_ == "PROPN" and mark - start < _OWNER_WORDS:
        start -= 1
    kinds = {token.ent_type_ for token in doc[start:mark]}
    is_named = start < mark and kinds <= {"ORG", "GPE", "NORP"}
    return f"{doc[start : mark + 1].text} " if is_named else None


_OWNER_WORDS = 3


def _is_joined(doc: Doc, start: int) -> bool:
    """Tell whether the word before is half of one: "stand-in keeper", "Bank of X"."""
    before = doc[start - 1]
    if before.lower_ == "of" and doc[start].text != "-":  # not "out-of-form"
        name = doc[start - 2] if start > 1 else before
        return name.pos_ == "PROPN" and not is_role(name) and doc[start].pos_ == "PROPN"
    if before.lower_ in {"and", "&"}:
        return _is_double(doc, start)
    if doc[start].text == "-":
        return not before.whitespace_ and not before.is_punct
    return before.tag_ == "RP" and start > 1 and doc[start - 2].text == "-"


def without_title(words: Span) -> Span:
    """Leave the title out behind a role: "usability guru Dr" is asked for as a guru."""
    is_title = len(words) > 1 and words[-1].lower_.rstrip(".") in {
        "dr",
        "doctor",
        "father",
    }
    return words[:-1] if is_title else words


def _is_double(doc: Doc, start: int) -> bool:
    """Tell whether "and" joins two names of one role.

    "Trade and Industry secretary", "England and Real Madrid striker"; but "Ann Miller
    and President X" are two people.
    """
    if start < _BEFORE_AND or is_role(doc[start]) or doc[start].pos_ != "PROPN":
        return False
    first = doc[start - 2]
    if first.pos_ != "PROPN" or first.ent_type_ == "PERSON" or is_role(first):
        return False
    role = next((t for t in doc[start : start + LABEL_WORDS] if is_role(t)), None)
    if role is None:
        return False
    is_player = role.lower_ in _PLAYERS and sort_of_place(first.text) == "country"
    return is_player or first.head in (role, doc[start])


_BEFORE_AND = 2
_PLAYERS = frozenset(
    "striker midfielder defender goalkeeper keeper winger forward captain flanker fly-half "
    "centre prop hooker lock full-back scrum-half bowler batsman".split()
)
"""Roles that somebody has in a country's team and in a club's at once."""
