"""What a story is about: the work, if it is about one."""

from quizgen.reading.document import Reading
from quizgen.reading.names import Entity


def main_work(reading: Reading) -> Entity | None:
    """Give the film, book or game that an article is about; none when it is not clear.

    It is spelled out in full, named at least twice, and more often than any other.
    """
    works = [
        entity
        for entity in reading.entities
        if entity.kind == "title" and any(w.name in entity.forms for w in reading.works)
    ]
    named = [w for w in works if len(w.mentions) > 1 or w.name in reading.article.title]
    if not named:
        return None
    best = max(named, key=lambda w: (len(w.mentions), len(w.name)))
    return best if len(best.name.split()) > 1 else None
