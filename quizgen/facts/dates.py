"""When, and for how long."""

from quizgen.facts.kinds import Kind, words

_DATE = words("date month year")

KINDS = (
    Kind(name="release_date", sorts=_DATE, verbs=words("release premiere debut publish"),
         near=words("theater theatre cinema release premiere screen out debut")),
    Kind(name="birth_date", sorts=_DATE, verbs=words("bear"), near=words("bear birth born birthday")),
    Kind(name="death_date", sorts=_DATE, verbs=words("die kill assassinate")),
    Kind(name="founding", sorts=_DATE, verbs=words("found establish create form open build set")),
    Kind(name="launch_date", sorts=_DATE, verbs=words("launch lift blast land"), near=words("launch")),
    Kind(name="discovery_date", sorts=_DATE, verbs=words("discover find identify detect")),
    Kind(name="deadline", sorts=_DATE, prepositions=words("by until before through")),
    Kind(name="start_date", sorts=_DATE, verbs=words("begin start open kick")),
    Kind(name="since", sorts=_DATE, prepositions=words("since")),
    Kind(name="date_of_event", sorts=_DATE),
    Kind(name="sentence_length", sorts=words("duration"), verbs=words("sentence jail imprison serve"),
         near=words("prison jail sentence imprisonment probation ban")),
    Kind(name="time_limit", sorts=words("duration"), prepositions=words("within")),
    Kind(name="duration", sorts=words("duration")),
)  # fmt: skip
