"""Remembered rules give every word what spaCy's own ruler gives it."""

from typing import Any, cast

import pytest
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

from quizgen.reading.attributes import RememberedRules
from quizgen.reading.parsing import load_model

RULER = "attribute_ruler"
TEXTS = [
    "We're gonna see what the mayor has: she ain't got much, y'all.",
    "There's a reason why 3,000 of the geese that flew south aren't back yet.",
    "Let's go, c'mon! Which of them has been running, and who'd better not?",
    "The court's ruling  on the banks' fees\nwas, he'll say, more than it'd hoped for.",
    "",
]


@pytest.fixture
def rules() -> RememberedRules:
    return RememberedRules(cast("AttributeRuler", load_model().get_pipe(RULER)))


def _told(doc: Doc) -> list[tuple[str, str, str, str]]:
    return [(t.text, t.pos_, str(t.morph), t.lemma_) for t in doc]


def _by_spacy(language: Language, text: str) -> Doc:
    return language(text, disable=["lemmatizer"])


def _without(language: Language, text: str) -> Doc:
    return language(text, disable=[RULER, "lemmatizer"])


@pytest.mark.parametrize("text", TEXTS)
def test_every_word_gets_what_the_ruler_would_give(
    rules: RememberedRules, text: str
) -> None:
    doc = _without(load_model(), text)
    rules.apply(doc)
    assert _told(doc) == _told(_by_spacy(load_model(), text))


def test_a_word_that_was_seen_before_gets_the_same_again(
    rules: RememberedRules,
) -> None:
    first, again = (_without(load_model(), TEXTS[0]) for _ in range(2))
    rules.apply(first)
    rules.apply(again)
    assert _told(first) == _told(again)
    assert any(t.lemma_ == "be" for t in again)


def test_a_word_that_no_pattern_names_gets_what_its_tag_and_role_tell() -> None:
    ruler: Any = AttributeRuler(load_model().vocab)
    ruler.add([[{"TAG": "NN"}]], {"POS": "NOUN"})
    ruler.add([[{"TAG": "NN", "LOWER": {"IN": ["home", "north"]}}]], {"POS": "ADV"})
    ruler.add([[{"LOWER": {"REGEX": "^x"}}]], {"POS": "X"})
    rules = RememberedRules(ruler)
    doc = Doc(
        load_model().vocab, words=["tea", "north", "xylem", "Home"], tags=["NN"] * 4
    )
    rules.apply(doc)
    assert [token.pos_ for token in doc] == ["NOUN", "ADV", "X", "ADV"]


def test_a_pattern_on_the_spelling_itself_is_not_kept_for_other_spellings() -> None:
    ruler: Any = AttributeRuler(load_model().vocab)
    ruler.add([[{"ORTH": "US"}]], {"POS": "PROPN"})
    ruler.add([[{"LOWER": "us", "TAG": "PRP"}]], {"POS": "PRON"})
    rules = RememberedRules(ruler)
    doc = Doc(load_model().vocab, words=["us", "US"], tags=["PRP", "PRP"])
    rules.apply(doc)
    assert [token.pos_ for token in doc] == ["PRON", "PRON"]
    other = Doc(load_model().vocab, words=["us", "US"], tags=["PRP", "NNP"])
    rules.apply(other)
    assert [token.pos_ for token in other] == ["PRON", "PROPN"]
