"""Where it was, came from and went."""

from quizgen.facts.kinds import Kind, words

_PLACE = words("place")

KINDS = (
    Kind(name="filming_location", sorts=_PLACE, verbs=words("film shoot"),
         near=words("film shoot filming set scene footage"), in_subject=False),
    Kind(name="birthplace", sorts=_PLACE, verbs=words("bear raise"), near=words("birthplace hometown native")),
    Kind(name="headquarters", sorts=_PLACE, verbs=words("base headquarter"),
         near=words("headquarters headquartered base")),
    Kind(name="destination", sorts=_PLACE, prepositions=words("to into toward towards onto"),
         verbs=words("go travel fly move head return arrive flee send sail deport extradite bring take "
                     "march drive migrate ship carry export")),
    Kind(name="origin", sorts=_PLACE, prepositions=words("from")),
    Kind(name="site_of_crime", sorts=_PLACE, verbs=words("kill attack murder shoot bomb steal rob arrest "
                                                         "kidnap explode")),
    Kind(name="site_of_find", sorts=_PLACE, verbs=words("discover find unearth excavate recover")),
    Kind(name="venue", sorts=_PLACE, verbs=words("hold host stage meet play perform take compete win beat")),
    Kind(name="acting_country", sorts=_PLACE, in_subject=True),
    Kind(name="location", sorts=_PLACE),
)  # fmt: skip
