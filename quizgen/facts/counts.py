"""How many people and things."""

from quizgen.facts.kinds import Kind, words

_COUNT = words("count")

KINDS = (
    Kind(name="age", sorts=_COUNT, near=words("age aged"), units=r"^\d{1,3}$"),
    Kind(name="killed", sorts=_COUNT, verbs=words("kill die perish murder drown"),
         near=words("dead death fatality casualty victim")),
    Kind(name="injured", sorts=_COUNT, verbs=words("injure wound hurt hospitalise hospitalize"),
         near=words("injury injure injured wound wounded hurt")),
    Kind(name="arrested", sorts=_COUNT, verbs=words("arrest detain jail imprison charge")),
    Kind(name="displaced", sorts=_COUNT, verbs=words("evacuate displace flee rescue deport quarantine"),
         near=words("homeless refugee evacuee")),
    Kind(name="job_cuts", sorts=_COUNT, near=words("job employee worker layoff staff redundancy")),
    Kind(name="votes", sorts=_COUNT, verbs=words("vote elect"), near=words("vote seat ballot majority")),
    Kind(name="awards_won", sorts=_COUNT, near=words("award medal oscar grammy title nomination trophy")),
    Kind(name="people", sorts=_COUNT,
         near=words("people person man woman child fan student passenger member visitor soldier troop "
                    "resident player volunteer viewer user customer crew tourist spectator")),
    Kind(name="countries", sorts=_COUNT, near=words("country nation state city")),
    Kind(name="copies", sorts=_COUNT, verbs=words("sell ship download"), near=words("copy download unit")),
    Kind(name="things", sorts=_COUNT),
)  # fmt: skip
