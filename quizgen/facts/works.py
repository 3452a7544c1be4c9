"""When a film, book or game comes out, and what it is called."""

from collections.abc import Iterator

from quizgen.facts.kinds import Fact, Kind, View, Wording, words

KINDS: tuple[Kind, ...] = ()
_OUT = words("theater theatre cinema shop store shelf")


def find(view: View) -> Iterator[Fact]:
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
