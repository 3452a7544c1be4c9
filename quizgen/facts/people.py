"""Who did it, said it, won it, made it and left."""

from quizgen.facts.kinds import Kind, words

_PERSON = words("person")
_ACTOR = words("person organisation")

KINDS = (
    Kind(name="director", sorts=_PERSON, verbs=words("direct helm"), near=words("director direct filmmaker")),
    Kind(name="cast", sorts=_PERSON, verbs=words("star play portray voice act co-star"),
         near=words("actor actress star cast role")),
    Kind(name="founder", sorts=_ACTOR, verbs=words("found co-found establish"), near=words("founder co-founder")),
    Kind(name="author", sorts=_PERSON, verbs=words("write author compose pen paint design"),
         near=words("author novelist writer composer artist architect")),
    Kind(name="inventor", sorts=_ACTOR, verbs=words("invent discover pioneer develop patent")),
    Kind(name="winner", sorts=_ACTOR, verbs=words("win beat defeat triumph clinch claim retain lift")),
    Kind(name="appointment", sorts=_ACTOR, verbs=words("appoint elect nominate hire promote replace succeed")),
    Kind(name="resignation", sorts=_PERSON, verbs=words("resign quit retire step leave")),
    Kind(name="accused", sorts=_ACTOR, verbs=words("charge accuse indict arrest convict sentence sue plead")),
    Kind(name="victim", sorts=_PERSON, verbs=words("kill murder injure shoot assassinate die")),
    Kind(name="discoverer", sorts=_ACTOR, verbs=words("find identify detect unearth")),
    Kind(name="buyer", sorts=_ACTOR, verbs=words("buy acquire purchase sell merge")),
    Kind(name="maker", sorts=words("organisation"), verbs=words("make build manufacture produce launch unveil release")),
    Kind(name="speaker", sorts=_ACTOR,
         verbs=words("say tell announce warn claim declare deny insist argue promise pledge admit add "
                     "explain confirm reveal predict criticise criticize praise condemn urge call"),
         in_subject=True),
    Kind(name="role", sorts=_PERSON, in_subject=True),
    Kind(name="participant", sorts=_PERSON),
    Kind(name="organisation", sorts=words("organisation")),
    Kind(name="title_of_work", sorts=words("title")),
    Kind(name="name_of_thing", sorts=words("thing")),
)  # fmt: skip
