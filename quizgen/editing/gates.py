"""Gates that a question must pass before it may be ranked; each names its reason."""

import functools
import re
from collections.abc import Iterator

from quizgen.editing.fitting import badly_fitted
from quizgen.editing.labelling import badly_labelled
from quizgen.editing.phrases import faulty_phrase
from quizgen.editing.placement import badly_placed
from quizgen.editing.taste import is_profane, is_tasteless
from quizgen.editing.worth import not_worth_asking
from quizgen.facts.clauses import SPEECH
from quizgen.facts.slots import NUMBERS, Slot
from quizgen.judge.gazetteer import adjectives
from quizgen.reading.gazetteer import sort_of_place
from quizgen.writing.shapes import Draft
from quizgen.writing.trimming import holds

SHORTEST, LONGEST = 7, 30
"""Words of a question; quiz writers use 12 to 18, and hardly ever fewer than 8."""

ANSWER_WORDS = 14
"""More than so many words nobody types against a clock."""

_WH = re.compile(
    r"\b(?:who|whom|whose|what|which|where|when|how (?:many|much|long|old|far|fast))\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"\b(?:I|me|my|mine|we|us|our|ours|myself|ourselves|you|your|yours)\b"
)
_ORPHAN = re.compile(
    r"^(?:According to )?(?:he|she|it|they|this|that|these|those)\b|^(?:his|her|its|their)\b",
    re.IGNORECASE,
)
_CODES = re.compile(
    r"\"[,.;:\s]*\"|\b[A-Z]{2,}[a-z]{0,2}\d+\b|\b\d+[A-Z]{2,}|[=<>\[\]{}|~^\\]|[\u2600-\u27bf]|[\U0001f000-\U0001faff]"
)
"""Ticker codes, markup, editor's brackets, pictures."""
_SPOKESPERSON = re.compile(
    r"\b(?:spokes\w+|correspondent|reporter|publicist|press secretary)\b"
)
_LIST = re.compile(
    r"^who and\b|[ ,]who and\b|\bwhom?,(?! who)|\blike whom\b|\bwhom and\b|, whom\?"
)
"""A bare "who" among other names: nobody can tell which of them is meant."""
_IN_LIST = re.compile(
    r"\b(?:which|who) (?:[\w']+ ){0,4}[\w']+, (?:[a-z]+ )?[A-Z][\w.]+(?:,| and\b)|^[A-Z]\w+ and which \w+ [a-z]+\b"
)
_WHO_OF = re.compile(
    r"\b(?:who|whom) (?:of|from|in|at) (?:the )?[A-Z]|\bwhom wants?\b|^whom \w+s\b",
    re.IGNORECASE,
)
"""A bare "who" with a place or party behind it: a label that was cut in two."""
_POINTING = re.compile(
    r"\b(?:in|of|from|at|during|after|before|by|with|for|to|on) (?:that|those|these|this) [a-z]+"
    r"|\bthese\b|\bthose (?!who\b|in\b|of\b|with\b|that\b)"
)
_RUNS_ON = re.compile(
    r"\b(?:which|what) [\w'-]+(?: [\w'-]+){0,3} and "
    r"(?:has|have|had|was|were|is|are|will|can|would|could|did|does|[a-z]+ed|won|took|made|grew|went|came|became|saw|set|led|lost|said)\b"
)
"""The asked in mid-sentence with a second verb behind it: "in which year and has"."""
_CAPTION = re.compile(
    r"\b(?:pictured|(?:is|are) (?:shown|seen)|seen here|poses?|looks on|arrives? (?:on|at|for))\b"
)
"""Words of picture captions, which stand among the paragraphs of news sites."""
_STRAY = re.compile(
    r"\.\.\.|, \w+\?$|^[A-Z]\w+, [A-Z]\w+ [A-Z]?\w+ (?:never|also)|^\w+(?: \w+){0,2}: "
)
"""A word left over behind a comma; a heading before a colon."""
_CUT_OFF = re.compile(
    r"\b(?:Sens?|Reps?|Govs?|Gens?|Mr|Mrs|Ms|Dr|St|No|vs|Lt|Col)\.?\?$"
)
_QUOTED = re.compile(r'"[^"]*"')
_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "from",
        "by",
        "with",
        "and",
        "or",
        "is",
        "was",
        "are",
        "were",
        "be",
        "it",
        "its",
        "his",
        "her",
    ]
)
_VAGUE = re.compile(
    r"\b(?:the (?:former|latter|above|following)|said so|did so|as well\?|do so|calls? it|"
    r"called it|the same|a similar|another|such|between them|in the (?:quarter|period|three months|first half)|otherwise|and who|the how many)\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"^(?:Both|Some|Others|Many|Most|All|Several|Few|One) (?!(?:of )?[A-Z])"
)
"""Begins with a crowd that only the story names."""
_BROKEN = re.compile(
    r"\b(?:of|to|the|a|an|and|or|with|for|in|at|by|from|that) *[?,]|,\s*,|\?.|\b(\w{3,}) \1\b"
)


def refuse(draft: Draft) -> str:
    """Give the reason why a draft cannot be printed; empty when every gate is open."""
    return next((reason for is_closed, reason in _gates(draft) if is_closed), "")


def _gates(draft: Draft) -> Iterator[tuple[bool, str]]:
    """Try the gates in order: whether each is closed, and what it says."""
    slot = draft.fact.slot
    prompt = draft.statement[:1].upper() + draft.statement[1:] or draft.asked
    bare = _QUOTED.sub('""', prompt)
    count = len(prompt.split())
    yield not SHORTEST <= count <= LONGEST, f"{count} words"
    yield not draft.statement and not _WH.search(bare), "asks nothing"
    yield bool(_FIRST_PERSON.search(bare)), "speaks in the first or second person"
    yield bool(_ORPHAN.match(bare)), "begins with a pronoun"
    yield _holds_code(prompt, slot.answer), "holds a code or a symbol"
    profane = is_profane(f"{draft.prompt} {slot.answer}")
    yield profane, "a word that no paper prints"
    yield is_tasteless(draft.prompt), "nothing to make a game of"
    yield bool(_LIST.search(bare) or _IN_LIST.search(bare)), "a bare who in a list"
    yield bool(_CUT_OFF.search(bare)), "a sentence cut short"
    yield bool(_SOME.match(bare)), "begins with a crowd without a name"
    yield bool(_VAGUE.search(bare) or _BROKEN.search(bare)), "broken or vague words"
    runs_on = draft.shape == "in_place" and _RUNS_ON.search(bare)
    yield bool(runs_on), "runs on behind what it asks"
    yield bool(_POINTING.search(bare)), "points at something that stands elsewhere"
    yield _is_buried(draft), "asks inside an aside of its subject"
    yield draft.fact.clause.subject_head.pos_ == "VERB", "a deed as its subject"
    yield from badly_placed(draft)
    yield from badly_labelled(draft)
    yield from badly_fitted(draft)
    yield from not_worth_asking(draft)
    fault = faulty_phrase(bare)
    yield bool(fault), fault
    yield bool(_WHO_OF.search(bare)), "a bare who with half of a label"
    yield _is_caption(draft), "a picture's caption"
    yield bool(_STRAY.search(bare)), "a word left over"
    is_spokesperson = slot.sort == "person" and _SPOKESPERSON.search(slot.ask)
    yield bool(is_spokesperson), "a spokesperson's name and no more"
    yield from _badly_named(draft)
    quote = draft.fact.clause.sentence.quote
    is_turned = draft.shape == "own" and bool(_NOT_ONLY.search(quote))
    yield is_turned, "the story says that it is not the only one"
    yield _is_only_a_voice(draft), "somebody who only said so"
    is_report = bool(re.search(r"\b(?:newspaper|daily|magazine|agency)\b", slot.ask))
    is_report = is_report and draft.fact.clause.verb.lemma_ in SPEECH
    yield is_report, "only who reported it"
    yield leaks(draft.told, slot), "gives the answer away"
    is_elsewhere = slot.entity is not None and not _is_in_evidence(draft)
    yield is_elsewhere, "the name stands in full elsewhere only"
    has_scene = slot.has_label or bool(draft.heading)
    is_adrift = not has_scene and not _is_anchored(draft, prompt)
    yield is_adrift, "names nobody and nothing"
    yield len(slot.answer.split()) > ANSWER_WORDS, "the answer is too long to type"
    is_askable = draft.fact.clause.sentence.is_askable
    yield not is_askable, "the sentence is cut off or unsafe"


def _holds_code(prompt: str, answer: str) -> bool:
    return bool(_CODES.search(prompt) or re.search(r"[\[\]{}<>|]", answer))


_POSED = frozenset(
    "show walk try attend celebrate wave stand sit watch pose arrive leave "
    "gather chat talk listen smile embrace kiss shake perform".split()
)
"""What people do in pictures, told in the present."""


def _is_caption(draft: Draft) -> bool:
    clause = draft.fact.clause
    is_present = clause.verb.tag_ in {"VBZ", "VBP"} and not clause.auxiliaries
    is_posed = is_present and clause.verb.lemma_ in _POSED and clause.form == "main"
    return is_posed or bool(_CAPTION.search(clause.sentence.quote))


def _is_buried(draft: Draft) -> bool:
    """Tell whether the asked stands in a relative clause of a subject that goes on."""
    clause, slot = draft.fact.clause, draft.fact.slot
    if draft.shape != "subject":
        return False
    top = clause.sentence.doc[slot.end - 1]
    while top not in (top.head, clause.subject_head):
        if top.dep_ in {"relcl", "acl"}:
            return True
        top = top.head
    return False


_NOT_ONLY = re.compile(
    r"\b(?:not|no longer|n't) (?:\w+ )?(?:only|first|last|\w+est)\b|n't (?:the )?only"
)
_VOICES = re.compile(
    r"\b(?:analyst|director|executive|professor|researcher|scientist|psychologist|expert"
    r"|pathologist|lawyer|attorney|barrister|solicitor|judge|sheriff|constable|detective"
    r"|(?<!attorney )(?<!secretary )(?<!governor )general(?! secretary)|major|colonel|commander|officer|editor|consultant|campaigner|activist"
    r"|(?:president|chairman|chairwoman|head|founder|secretary|owner) of|manager of|official|adviser|advisor|economist|strategist|curator|teacher|doctor)\b"
)
"""Labels of people whom a story quotes for what they say, not for who they are."""


def _is_only_a_voice(draft: Draft) -> bool:
    """Tell whether a person is asked for who only said something, and holds no office.

    Read by judges of drafts: worth asking in 17 to 29 cases of 100.
    """
    slot, clause = draft.fact.slot, draft.fact.clause
    is_doer = draft.shape in {"subject", "told"} and holds(clause.subject, slot)
    if slot.sort != "person" or not is_doer or slot.entity is None:
        return False
    is_passive = any(c.dep_ == "auxpass" for c in clause.verb.children)
    if clause.verb.lemma_ not in SPEECH or is_passive or slot.entity.is_famous:
        return False
    return not slot.has_label or bool(_VOICES.search(slot.ask))


def _badly_named(draft: Draft) -> Iterator[tuple[bool, str]]:
    """Try the gates for names of people."""
    yield _is_in_heading(draft), "gives the answer away"
    yield _is_half_a_name(draft), "a surname and no more"
    yield _is_plural(draft), "one person with a verb of several"
    yield _is_passing(draft), "a name that the story drops at once"


def _is_in_heading(draft: Draft) -> bool:
    """Tell whether a heading says a part of the name: "Police praise 'courageous' Ozzy"."""
    slot = draft.fact.slot
    if slot.sort != "person" or not draft.heading:
        return False
    said = {_bare(word) for word in re.findall(r"[\w']+", draft.heading)}
    return any(_bare(w) in said for w in slot.answer.split() if len(w) > 2)


def _is_half_a_name(draft: Draft) -> bool:
    """Tell whether the answer is a surname that only its story makes clear."""
    slot = draft.fact.slot
    if slot.sort != "person" or slot.entity is None or slot.entity.is_famous:
        return False
    return " " not in slot.answer and not slot.entity.is_full and not slot.has_label


def _is_plural(draft: Draft) -> bool:
    """Tell whether the verb behind "which star" speaks of several: "have been"."""
    clause = draft.fact.clause
    first = next(iter(clause.auxiliaries), clause.verb)
    is_many = first.lower_ in {"have", "are", "were", "do"}
    return is_many and draft.shape == "subject" and draft.fact.slot.sort == "person"


def _is_passing(draft: Draft) -> bool:
    """Tell whether a person is named once, in speaking: 12 of 100 such were printable."""
    slot = draft.fact.slot
    if slot.sort != "person" or slot.entity is None or slot.entity.is_famous:
        return False
    is_said = draft.fact.kind in {"speaker", "quotation_speaker"} or not slot.has_label
    return is_said and len(slot.entity.mentions) <= 1


def leaks(prompt: str, slot: Slot) -> bool:
    """Tell whether the question holds the answer, or a telling word of it."""
    if slot.sort == "place" and _names_people_of(slot.answer, prompt):
        return True
    if slot.sort == "organisation" and _initials(slot.answer) & _capitals(prompt):
        return True
    is_number = slot.sort in NUMBERS
    words = _telling_words(slot.answer, is_number=is_number)
    if is_number and not words:
        figure = r"[ -]".join(re.escape(w) for w in slot.answer.rstrip("s").split())
        if re.search(rf"\b{figure}s?\b", prompt, re.IGNORECASE):
            return True  # "four years", where the headline says "four-year high"
    small = prompt.lower()
    if not any(_bare(word) in small for word in words):
        return False  # the usual case, told without taking the prompt apart
    rest = prompt.replace(slot.ask, "", 1).replace(slot.ask.capitalize(), "", 1)
    said = re.findall(r"\d+(?:[.,]\d+)*|[\w']+", rest)
    if slot.sort == "organisation" and " " in slot.answer:
        said = [w for w in said if not w.islower()]  # the "stock market" tells nothing
    asked = {_bare(w) for w in said}
    if slot.sort == "person" and slot.has_label:
        words = words[-1:]  # a label may share a word with a name
    return any(
        not asked.isdisjoint({_bare(w), f"{_bare(w)}s"})
        for w in words
        if len(w) > 2 or w.isdigit() or w.isupper()
    )


@functools.lru_cache(maxsize=256)
def _telling_words(answer: str, *, is_number: bool) -> tuple[str, ...]:
    """Give the words that tell an answer, of a number its figures.

    Each question of an article is held against each other one's answer.
    """
    if is_number:
        return tuple(w for w in re.findall(r"[\d.,]+", answer) if w[0].isdigit())
    return tuple(w for w in re.findall(r"[\w']+", answer) if w.lower() not in _SMALL)


def _bare(word: str) -> str:
    """Write a word without case and possessive ending."""
    return word.lower().removesuffix("'s").strip("'")


def _names_people_of(place: str, prompt: str) -> bool:
    """Tell whether a question says "Mexican" and asks for Mexico."""
    country = sort_of_place(place) == "country"
    return country and any(
        adjectives().get(word.lower().rstrip("s")) in {place, place.lower()}
        or adjectives().get(word.lower()) in {place, place.lower()}
        for word in re.findall(r"[A-Z][\w]+", prompt)
    )


def _is_in_evidence(draft: Draft) -> bool:
    """Tell whether the proving sentence says the name, its last word or its initials."""
    slot, quote = draft.fact.slot, draft.fact.clause.sentence.quote
    answer = slot.answer
    if answer in quote or answer.split()[-1] in quote or answer.isupper():
        return True
    return slot.sort == "organisation" and bool(_initials(answer) & _capitals(quote))


_SHORTEST_INITIALS = 3
"""Letters; two, as in AP or EU, stand for too much."""


def _initials(name: str) -> set[str]:
    """Give a name's initials, with and without those of small words: FSA, DTI."""
    words = re.findall(r"\w+", name)
    every = "".join(w[0].upper() for w in words)
    capital = "".join(w[0] for w in words if w[0].isupper())
    return {found for found in (every, capital) if len(found) >= _SHORTEST_INITIALS}


def _capitals(text: str) -> set[str]:
    """Give a text's words in capitals."""
    return set(re.findall(r"\b[A-Z]{3,}\b", text))


def _is_anchored(draft: Draft, prompt: str) -> bool:
    """Tell whether a question names something: a capital after its start, or a name."""
    rest = re.sub(r"\baccording to\b", "", prompt, flags=re.IGNORECASE).strip()
    first, _, after = rest.partition(" ")
    if re.search(r"\b[A-Z][\w.]+", after):
        return True
    token = draft.fact.clause.subject[0]
    return token.text == first and token.pos_ in {"PROPN", "ADJ"} and first[0].isupper()
