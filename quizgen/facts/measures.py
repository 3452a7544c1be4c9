"""How fast, long, high, deep, heavy, far, hot and strong."""

from collections.abc import Iterator

from quizgen.facts.clauses import Clause
from quizgen.facts.kinds import Fact, Kind, View, Wording, company_of, words
from quizgen.reading.story import main_work

_QUANTITY = words("quantity")
_SPEED = r"per hour|an hour|mph|km/h|kph|knots"

TOP_SPEED = Kind(
    name="top_speed",
    sorts=_QUANTITY,
    units=_SPEED,
    near=words("up top maximum record peak reach hit exceed fast"),
)
KINDS = (
    Kind(name="score", sorts=_QUANTITY, units=r"^\d+-\d+$"),
    TOP_SPEED,
    Kind(name="speed", sorts=_QUANTITY, units=_SPEED),
    Kind(name="magnitude", sorts=words("quantity count"), near=words("magnitude richter")),
    Kind(name="temperature", sorts=_QUANTITY, units=r"degree|celsius|fahrenheit"),
    Kind(name="area", sorts=_QUANTITY, units=r"square|acre|hectare"),
    Kind(name="weight", sorts=_QUANTITY, units=r"tonne|\bton|kilo|\bkg|pound|ounce|gram|stone|carat"),
    Kind(name="depth", sorts=_QUANTITY, near=words("deep depth below beneath underwater seabed dive bury submerge burrow")),
    Kind(name="height", sorts=_QUANTITY, near=words("tall high height tower rise above altitude summit")),
    Kind(name="length", sorts=_QUANTITY, near=words("long length stretch wide width across diameter")),
    Kind(name="volume", sorts=_QUANTITY, units=r"lit(?:er|re)|gallon|barrel|cubic"),
    Kind(name="power", sorts=_QUANTITY, units=r"watt|horsepower|teraflop|byte|pixel|volt|decibel"),
    Kind(name="distance", sorts=_QUANTITY, units=r"mile|kilomet|\bkm\b|met(?:er|re)|feet|foot|yard|light|fathom"),
)  # fmt: skip


def find(view: View) -> Iterator[Fact]:
    """Find top speeds told in passing: "the descent, reaching speeds of up to 50 mph"."""
    for slot in view.slots:
        if slot.sort != "quantity":
            continue
        for clause in view.clauses:
            kind = TOP_SPEED
            if not kind.fits(clause, slot, company_of(clause, slot)):
                continue
            doc = view.sentence.doc
            verb = next(
                (
                    t
                    for t in doc[slot.start].ancestors
                    if t.tag_ == "VBG" and t.lemma_ in {"reach", "hit", "top", "exceed"}
                ),
                None,
            )
            if verb is None or verb.i > slot.start:
                continue
            owner = _moving(view, verb.i, clause)
            if owner is None:
                continue
            unit = slot.ask.removeprefix("how many ")
            subject = doc[owner[0] : owner[1]]
            work = main_work(view.reading)
            scene = f" during the filming of {work.name}" if work is not None else ""
            yield Fact(
                kind.name,
                clause,
                slot,
                (
                    Wording(
                        (
                            f"what top speed, in {unit}, did ",
                            list(subject),
                            " reach",
                            scene,
                        ),
                        "participle",
                    ),
                ),
            )


def _moving(view: View, before: int, clause: Clause) -> tuple[int, int] | None:
    """Find the noun phrase of motion that a participle after a comma speaks of."""
    for chunk in reversed(view.reading.chunks_of(clause.sentence)):
        if chunk.end > before or chunk.root.lemma_.lower() not in _MOTION:
            continue
        return chunk.start, chunk.end
    return None


_MOTION = words(
    "descent flight dive ride run drive race climb jump fall journey trip car train plane "
    "aircraft jet boat ship rocket vehicle motorcycle bike storm wind hurricane wave animal"
)
