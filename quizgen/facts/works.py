"""When a film, book or game comes out, and what it is called."""

from collections.abc import Iterator

from quizgen.facts.kinds import Fact, Kind, View, Wording, words
from quizgen.reading.story import main_work

KINDS: tuple[Kind, ...] = ()
_OUT = words("theater theatre cinema shop store shelf")


_FILMING = words("film movie scene clip shoot shot footage set stunt premiere screen")
_DIRECTORS = frozenset({"director", "film director", "filmmaker", "film-maker"})


def find(view: View) -> Iterator[Fact]:
    """Find release dates and directors of the work that a story is about."""
    yield from _releases(view)
    yield from _directors(view)


def _directors(view: View) -> Iterator[Fact]:
    """Find "director X" in a sentence about filming: who is the director of TITLE?"""
    work = main_work(view.reading)
    if work is None or not any(
        t.lemma_.lower() in _FILMING for t in view.sentence.span
    ):
        return
    for slot in view.slots:
        entity = slot.entity
        if slot.sort != "person" or entity is None or not view.clauses:
            continue
        before = view.sentence.doc[slot.start : slot.end].text
        if _DIRECTORS & set(entity.labels) and before.startswith("director "):
            yield Fact(
                "director",
                view.clauses[0],
                slot,
                (Wording((f"who is the director of {work.name}",), "direction"),),
            )


def _releases(view: View) -> Iterator[Fact]:
    """Find "TITLE is in theaters DATE": on what date was TITLE due in theaters?"""
    for clause in view.clauses:
        if clause.verb.lemma_ != "be" or clause.verb.tag_ != "VBZ":
            continue
        place = next(
            (
                c
                for c in clause.verb.children
                if c.dep_ == "prep"
                and any(g.lemma_.lower() in _OUT for g in c.children)
            ),
            None,
        )
        if place is None:
            continue
        for slot in view.slots:
            if slot.sort == "date" and slot.start > place.i:
                phrase = [t for t in place.subtree if t.i < slot.start]
                yield Fact(
                    "release_date",
                    clause,
                    slot,
                    (
                        Wording(
                            ("on what date was ", clause.subject, " due ", phrase),
                            "release",
                        ),
                    ),
                )
